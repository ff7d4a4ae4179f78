/** Whose a reporting verb is: the subject beside it, before it or behind it. */
import type { Item } from '../mentions/items';
import { textBearers } from '../lexicon/descriptions';
import { isNominal, phraseEndingAt, phraseStartingAt, type Phrase } from '../mentions/phrase';
import { reportingVerb } from '../text/verbs';
import type { Cue } from './cue';
import { governing } from './governing';

/** A subject and how it stands to its verb; the fields are those of `Cue`. */
export type Governed = Pick<Cue, 'subject' | 'inverted' | 'shared' | 'breaks'>;

/** `Lee said`, `Lee, the coach, said`, `Lee smiled and said`: the subject of a finite verb whose clause, adverbs aside, ends at `left`. */
export function finiteSubject(items: readonly Item[], left: number, before: readonly Cue[]): Governed | undefined {
	const low = clauseStart(items, left);
	const previous = items[left];
	if (!previous || left < low) return sharedSubject(before);
	if (previous.kind === 'comma' || previous.kind === 'dash' || previous.text === ')') {
		const subject = subjectOverComma(items, left, low);
		return subject ? { subject, inverted: false, shared: false, breaks: true } : sharedSubject(before);
	}
	if (previous.class === 'conjunction' || previous.class === 'object') {
		const goesOn = items[low - 1]?.kind === 'quotation' && items[low]!.class === 'preposition';
		const subject = nearPronoun(items, low, left, before) ?? (goesOn ? undefined : leadSubject(items, low, left)) ?? before.at(-1)?.subject;
		return subject && { subject, inverted: false, shared: previous.class === 'conjunction', breaks: true };
	}
	const nearest = phraseEndingAt(items, endOfHead(items, left, low), low);
	const subject = nearest && (describedBy(items, nearest, low) ?? relativeHead(items, nearest, left, low, before) ?? nearest);
	if (!subject) return undefined;
	const ahead = items[subject.first - 1];
	const breaks = ahead === undefined || ahead.kind !== 'word' || /^(?:and|but|while|as|when|if|because|though|although|whereas)$/.test(ahead.lower) || subject.mention.kind === 'pronoun' && items[left]!.class === 'relative';
	return { subject, inverted: false, shared: false, breaks };
}

/** In `a study published` on `Monday` and in `lawyers not involved in the case` the end of the noun that a participle describes; else `left`. */
function endOfHead(items: readonly Item[], left: number, low: number): number {
	const isParticiple = (at: number) => at > low && items[at]!.class === 'noun' && /ed$/.test(items[at]!.lower);
	if (isParticiple(left) && items[left + 1]?.class === 'time' && isNominal(items[left - 1]!)) return left - 1;
	for (let at = left; at > low && left - at < 8 && items[at]!.kind === 'word'; at--) {
		if (items[at]!.lower === 'not' && isParticiple(at + 1) && isNominal(items[at - 1]!)) return at - 1;
	}
	return left;
}

/** `a letter obtained by the Post`, `a source speaking to the Post`: the noun that a participle describes, where `near` is what stands behind its preposition. */
function describedBy(items: readonly Item[], near: Phrase, low: number): Phrase | undefined {
	const at = items[near.first - 1]?.class === 'determiner' ? near.first - 2 : near.first - 1;
	const participle = items[at - 1];
	if (items[at]?.class !== 'preposition' || at - 2 < low || participle?.class !== 'noun' || !/(?:ed|ing|written|seen|shown|sent|given|done|made|held)$/.test(participle.lower) || !isNominal(items[at - 2]!)) return undefined;
	return phraseEndingAt(items, at - 2, low);
}

/** `an official who relayed the talk said`: whom a relative clause without commas describes, where `near` is the last phrase in it. */
function relativeHead(items: readonly Item[], near: Phrase, left: number, low: number, before: readonly Cue[]): Phrase | undefined {
	for (let at = left; at > low && items[at]!.kind === 'word'; at--) {
		if (items[at]!.lower !== 'who') continue;
		return at < near.first - 1 && !(near.mention.kind !== 'description' && before.some((cue) => cue.at > at && cue.at >= near.first - 2 && cue.at < near.first)) ? phraseEndingAt(items, at - 1, low) : undefined;
	}
	return undefined;
}

/** `Tran said the bill helped, although she laughed and admitted`: a pronoun with its verb, nearer than the sentence's first subject. */
function nearPronoun(items: readonly Item[], low: number, left: number, before: readonly Cue[]): Phrase | undefined {
	for (let at = left - 1; at >= low && items[at]!.class !== 'relative' && !(items[at]!.kind === 'comma' && items[at + 1]!.class === 'name'); at--) {
		if (!/^(?:he|she|they|we|i)$/.test(items[at]!.lower) || items[at + 1]!.class !== 'noun') continue;
		const cue = before.find((other) => other.at === at - 1 || items[at - 1]?.lower === 'that' && other.at === at - 2);
		return cue ? cue.subject : phraseStartingAt(items, at, at);
	}
	return undefined;
}

/** `…,” Lee said, adding`: the subject of the cue before, or of the sentence. */
export function participleSubject(items: readonly Item[], at: number, left: number, before: readonly Cue[], tells: boolean): Governed | undefined {
	const previous = items[left];
	if (previous && (previous.class === 'determiner' || isPossessiveWord(previous))) return undefined;
	// `telling reporters he would stay`: the speaker's nearest mention stands behind the hearer.
	const hearer = tells ? phraseStartingAt(items, at + 1, items.length - 1) : undefined;
	const again = hearer && hearer.mention.kind !== 'pronoun' ? items[hearer.last + 1] : undefined;
	if (again && /^(?:he|she|they)$/.test(again.lower)) return { subject: phraseStartingAt(items, hearer!.last + 1, items.length - 1), inverted: false, shared: true, breaks: true };
	const last = governing(items, before.filter(({ subject }) => !subject || !/^(?:that|which)$/.test(items[subject.last]!.lower)), at);
	const named = previous?.lower === 'as' ? phraseEndingAt(items, left - 1, 0) : undefined;
	const quoted = named && quotedBehind(items, named.first - 1);
	const own = quoted ?? (previous === undefined || previous.kind === 'comma' ? undefined : nearSubject(items, left) ?? bearer(items, left));
	const subject = own ?? last?.subject ?? (at === firstWord(items) ? subjectBehindComma(items, at) : leadSubject(items, firstWord(items), at - 1));
	return { subject, inverted: false, shared: true, breaks: true };
}

/** `The Post quoted Lee as saying`: who is quoted by the word at `at`, for whom an outlet only passes it on. */
export function quotedBehind(items: readonly Item[], at: number): Phrase | undefined {
	if (!/^quot(?:ed|es|ing)$/.test(items[at]?.lower ?? '')) return undefined;
	const quoted = phraseStartingAt(items, at + 1, items.length - 1);
	return quoted && items[quoted.last + 1]?.lower === 'as' && reportingVerb(items[quoted.last + 2]?.lower ?? '')?.form === 'ing' ? quoted : undefined;
}

/** `went on to say`, `declined to say`. */
export function infinitiveSubject(items: readonly Item[], left: number, before: readonly Cue[]): Governed | undefined {
	const low = clauseStart(items, left);
	const subject = leadSubject(items, low, left) ?? before.at(-1)?.subject;
	return subject && { subject, inverted: false, shared: true, breaks: false };
}

/** `said Lee, the coach`: the phrase behind the verb. */
export function subjectBehindVerb(items: readonly Item[], at: number): Phrase | undefined {
	let right = at + 1;
	while (items[right]?.class === 'adverb') right++;
	const next = items[right];
	// In `Read said` the name is the subject.
	if (!next || next.class === 'object' || /^(?:said|says|told)$/.test(next.text)) return undefined;
	const phrase = phraseStartingAt(items, right, items.length - 1);
	if (phrase?.mention.kind === 'pronoun' && phrase.last + 1 < items.length && items[phrase.last + 1]!.kind === 'word' && !/^(?:of|in|on|at|after|before|when|as|during|while|and|with|to|about|from)$/.test(items[phrase.last + 1]!.lower)) return undefined;
	return phrase;
}

/** `The plan failed, said Lee.`: a phrase behind the verb with which the clause ends. */
export function closingSubject(items: readonly Item[], at: number, lemma: string): Phrase | undefined {
	const phrase = subjectBehindVerb(items, at);
	if (!phrase || phrase.mention.kind === 'pronoun') return undefined;
	if (lemma !== 'say' && phrase.mention.kind !== 'name') return undefined;
	const next = items[phrase.last + 1];
	return next === undefined || next.kind === 'stop' || next.kind === 'comma' || next.lower === 'who' || next.class === 'time' ? phrase : undefined;
}

/** The first subject between `low` and `high`, what is said before it aside: `In an interview, Lee`. */
export function leadSubject(items: readonly Item[], low: number, high: number): Phrase | undefined {
	let at = low;
	for (let guard = 0; guard < 4 && at <= high; guard++) {
		while (at <= high && (items[at]!.class === 'adverb' || items[at]!.class === 'conjunction' && !/^(?:when|as|while|after|before|if|since|because|although|though|until|once|that)$/.test(items[at]!.lower) || items[at]!.kind === 'comma' || items[at]!.kind === 'dash' || items[at]!.kind === 'other' || items[at]!.kind === 'bracket')) at++;
		const item = items[at];
		if (!item || at > high) return undefined;
		const later = behindTime(items, at, high);
		if (later !== undefined) {
			at = later;
			continue;
		}
		const counted = /^(?:about|around|over|under|almost|nearly)$/.test(item.lower) && items[at + 1]?.class === 'number';
		if (counted) at++;
		const adverbial = !counted && (item.class === 'preposition' || item.class === 'conjunction' || item.class === 'time' || item.class === 'relative' || item.lower === 'asked' || item.lower === 'speaking' || opensParticiple(items, at));
		if (item.class === 'auxiliary' && /^(?:here|there)$/.test(items[at - 1]?.lower ?? '')) {
			at++;
			continue;
		}
		if (!adverbial) {
			const phrase = phraseStartingAt(items, at, high);
			return phrase;
		}
		let comma = at;
		while (comma <= high && items[comma]!.kind !== 'comma') comma++;
		if (comma >= high) {
			// `On Monday Lee said`: no comma parts them.
			const rest = items.findIndex((candidate, index) => index > at && index <= high && (candidate.class === 'pronoun' || candidate.class === 'name'));
			return rest >= 0 ? phraseStartingAt(items, rest, high) : undefined;
		}
		at = behindPlace(items, comma + 1, high);
	}
	return undefined;
}

/** Behind `Hours later`, `A few days ago`, `Two years before`: undefined when no such words begin at `at`. */
function behindTime(items: readonly Item[], at: number, high: number): number | undefined {
	for (let last = at; last < Math.min(at + 4, high); last++) {
		if (items[last]!.kind !== 'word' && items[last]!.kind !== 'number') return undefined;
		if (/^(?:second|minute|hour|day|week|month|year|decade|moment)s?$/.test(items[last]!.lower)) return /^(?:later|ago|earlier|before|after)$/.test(items[last + 1]!.lower) ? last + 2 : undefined;
	}
	return undefined;
}

/** In `In Ames, Iowa, on Sunday, Lee said` behind `Iowa,`: a name of one or two words before another subject that has its verb beside it. */
function behindPlace(items: readonly Item[], at: number, high: number): number {
	let comma = at;
	while (items[comma]?.class === 'name' && comma < at + 2) comma++;
	if (comma === at || comma >= high || items[comma]!.kind !== 'comma' || items[at - 2]?.class !== 'name') return at;
	const next = leadSubject(items, comma + 1, high);
	return next && next.mention.kind !== 'description' && next.last < high && items[next.last + 1]!.kind !== 'comma' ? comma + 1 : at;
}

/** The subject before a parenthesis: `Lee, the coach, said`; `Lee (R-Ohio) said`; `Lee — 34 and new to the job — said`. */
function subjectOverComma(items: readonly Item[], comma: number, low: number): Phrase | undefined {
	if (items[comma]!.text === ')') {
		let open = comma - 1;
		while (open >= low && items[open]!.text !== '(') open--;
		return open > low ? phraseEndingAt(items, open - 1, low) : undefined;
	}
	const kind = items[comma]!.kind;
	// The first stretch between commas that can be a subject: nothing but a noun phrase.
	let from = low;
	for (let index = low; index <= comma; index++) {
		if (items[index]!.kind !== kind) continue;
		const phrase = index > from ? bareSubject(items, from, index - 1) : undefined;
		if (phrase && index < comma) return phrase;
		from = index + 1;
	}
	// `a country that the mayor, Ann Lee, called`
	const clause = items.findLastIndex((item, index) => index >= low && index < comma && /^(?:that|when|as|because|while|since|although|though|where|which|whom|what|if)$/.test(item.lower)) + 1;
	const mark = items.findIndex((item, index) => index > clause && item.kind === kind);
	const embedded = clause > low && mark >= 0 && mark < comma ? bareSubject(items, clause, mark - 1) : undefined;
	if (embedded) return embedded;
	const first = items.findIndex((item, index) => index > low && item.kind === kind);
	const inClause = first < comma ? phraseEndingAt(items, first - 1, low) : undefined;
	if (inClause && items[inClause.first - 1] && /^(?:after|when|as|because|while|since|before|but|and|that|though|although)$/.test(items[inClause.first - 1]!.lower)) return inClause;
	return leadSubject(items, low, comma);
}

/** The phrase that fills the items from `first` to `last`, conjunctions and adverbs before it aside. */
function bareSubject(items: readonly Item[], first: number, last: number): Phrase | undefined {
	let from = first;
	while (from < last && (items[from]!.class === 'conjunction' || items[from]!.class === 'adverb')) from++;
	if (from === last && /^(?:who|which)$/.test(items[from]!.lower)) return phraseEndingAt(items, last, from);
	if (items[from]!.class === 'preposition' || items[from]!.class === 'relative' || items[from]!.class === 'time' || /(?:ing)$/.test(items[from]!.lower)) return undefined;
	if (items[last]!.text === ')') {
		while (last > from && items[last]!.text !== '(') last--;
		last--;
	}
	const phrase = phraseEndingAt(items, last, from);
	return phrase && items.slice(from, phrase.first).every((item) => item.class === 'noun' || item.class === 'determiner' || item.class === 'name' || item.lower === 'of' || item.class === 'number') ? phrase : undefined;
}

/** Whether a clause opens with a participle, `Appearing before a crowd`, and not with a name such as `Sterling`. */
function opensParticiple(items: readonly Item[], at: number): boolean {
	const item = items[at]!;
	const next = items[at + 1];
	if (!/[a-z]ing$/.test(item.text) || !next || next.kind !== 'word' || next.class === 'auxiliary' || next.class === 'conjunction') return false;
	const verb = next.class === 'noun' ? reportingVerb(next.lower) : undefined;
	return item.class === 'noun' || next.class !== 'name' && !(verb && (verb.form === 'past' || verb.form === 's'));
}

/** `Citing the vote, Lee left.`: the subject that follows a participle's comma. */
function subjectBehindComma(items: readonly Item[], at: number): Phrase | undefined {
	const comma = items.findIndex(({ kind }, index) => index > at && kind === 'comma');
	return comma < 0 ? undefined : phraseStartingAt(items, comma + 1, items.length - 1);
}

/** `with Lee calling it`, `Lee’s saying`. */
function nearSubject(items: readonly Item[], left: number): Phrase | undefined {
	if (!isNominal(items[left]!)) return undefined;
	for (let at = left - 1; at > 0 && left - at < 10 && items[at]!.kind === 'word'; at--) {
		if (items[at]!.lower !== 'with') continue;
		const phrase = phraseStartingAt(items, at + 1, left);
		return phrase?.last === left ? phrase : undefined;
	}
	return undefined;
}

/** `a sign saying`, `a campaign hat reading`: the thing that bears the words. */
function bearer(items: readonly Item[], left: number): Phrase | undefined {
	const { class: kind, lower } = items[left]!;
	return kind === 'noun' && (textBearers.has(lower) || lower.endsWith('s') && textBearers.has(lower.slice(0, -1))) ? phraseEndingAt(items, left, 0) : undefined;
}

/** `…, and said`: the subject of the cue before. */
function sharedSubject(before: readonly Cue[]): Governed | undefined {
	const subject = before.findLast((cue) => cue.subject !== undefined)?.subject;
	return subject && { subject, inverted: false, shared: true, breaks: true };
}

function firstWord(items: readonly Item[]): number {
	const index = items.findIndex((item) => item.kind === 'word');
	return index < 0 ? 0 : index;
}

/** Where words of time that end at `last` begin: `on Wednesday`, `last week`, `in 2012`, `Monday`; undefined when none do. */
export function timePhraseStart(items: readonly Item[], last: number): number | undefined {
	let first = last;
	if (items[last]!.lower === 'past' && items[last - 1]?.lower === 'the' && items[last - 2]?.lower === 'in') return last - 2;
	if (items[last]!.class === 'number') {
		if (!/^(?:19|20)\d\d$/.test(items[last]!.lower)) return undefined;
	} else if (items[last]!.class !== 'time') {
		return undefined;
	}
	while (items[first - 1]?.class === 'time' || items[first - 1]?.class === 'number') first--;
	if (/^(?:last|this|next|that|the|a|earlier|late|early|every|each|one)$/.test(items[first - 1]?.lower ?? '')) first--;
	if (/^(?:on|in|at|by|since|during|earlier|late|early|of)$/.test(items[first - 1]?.lower ?? '')) first--;
	return first;
}

/** Where the clause that holds item `at` starts: behind the last quotation, semicolon, colon or bracket that is open there. */
export function clauseStart(items: readonly Item[], at: number): number {
	let start = Math.min(at, items.length - 1);
	let closed = 0;
	for (; start >= 0; start--) {
		const { kind, text } = items[start]!;
		if (kind === 'quotation' || kind === 'semicolon' || kind === 'colon' || kind === 'stop') break;
		if (text === ')') closed++;
		else if (text === '(' && closed-- === 0) break;
	}
	return start + 1;
}

/** `Lee’s`, `the players’`. */
export function isPossessiveWord(item: Item): boolean {
	return /(?:'s|s')$/.test(item.lower) && item.class !== 'pronoun';
}
