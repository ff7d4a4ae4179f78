/** Whose a reporting verb is: the subject beside it, before it or behind it. */
import type { Item } from '../mentions/items';
import { documentNouns, textBearers } from '../lexicon/descriptions';
import { isKnownNoun, isNominal, phraseBehind, phraseEndingAt, phraseStartingAt, type Phrase } from '../mentions/phrase';
import { reportingVerb } from '../text/verbs';
import type { Cue } from './cue';
import { governing } from './governing';
import { clauseStart, leadSubject, subjectOverComma, timePhraseStart } from './lead-subject';

/** A subject and how it stands to its verb; the fields are those of `Cue`. */
export type Governed = Pick<Cue, 'subject' | 'inverted' | 'shared' | 'breaks'>;

/** `Lee said`, `Lee, the coach, said`, `Lee smiled and said`: the subject of a finite verb whose clause, adverbs aside, ends at `left`. */
export function finiteSubject(items: readonly Item[], left: number, before: readonly Cue[]): Governed | undefined {
	const low = clauseStart(items, left);
	const previous = items[left];
	if (!previous || left < low) return sharedSubject(before);
	if (previous.kind === 'comma' || previous.kind === 'dash' || previous.text === ')' || previous.text === ']') {
		const subject = subjectOverComma(items, left, low);
		return subject ? { subject, inverted: false, shared: false, breaks: true } : sharedSubject(before);
	}
	if (previous.class === 'conjunction' || previous.class === 'object') {
		const goesOn = items[low - 1]?.kind === 'quotation' && (items[low]!.class === 'preposition' || items[low]!.class === 'relative' && items[left - 1]!.kind === 'comma');
		// `“…,” said Lee and called it`
		const told = before.find((cue) => cue.first === low && cue.inverted)?.subject;
		const subject = nearPronoun(items, low, left, before) ?? told ?? (goesOn ? undefined : leadSubject(items, low, left)) ?? before.findLast(({ subject: other }) => other && items[other.last]!.class !== 'relative')?.subject;
		return subject && { subject, inverted: false, shared: previous.class === 'conjunction', breaks: true };
	}
	const nearest = phraseEndingAt(items, endOfHead(items, left, low), low);
	const subject = nearest && (headBefore(items, nearest, low) ?? relativeHead(items, nearest, left, low, before) ?? nearest);
	if (!subject) return undefined;
	const ahead = items[subject.first - 1];
	const breaks = ahead === undefined || ahead.kind !== 'word' || /^(?:and|but|while|as|when|if|because|though|although|whereas)$/.test(ahead.lower) || subject.mention.kind === 'pronoun' && items[left]!.class === 'relative';
	return { subject, inverted: false, shared: false, breaks };
}

/** `Lee, author of “The Sea,” said`; `Lee, citing “the rain,” said`: whom words tell of that end with a quotation, whose mark has the comma, at item `left`. */
export function subjectOverQuotation(items: readonly Item[], left: number): Phrase | undefined {
	const quotation = items[left];
	if (quotation?.kind !== 'quotation' || quotation.text !== ',') return undefined;
	let comma = left - 1;
	while (comma > 0 && left - comma < 14 && items[comma]!.kind === 'word') comma--;
	if (items[comma]?.kind !== 'comma' || comma === left - 1) return undefined;
	const opens = items[comma + 1]!;
	const isTold = opens.class === 'relative' || opens.lower.endsWith('ing') || opens.class === 'determiner' && items.slice(comma + 2, left).some(({ class: part, lower }) => part === 'relative' && lower !== 'that');
	// `Lee stood, citing “the rain,” said Tran.`
	const tells = isTold ? !closingSubject(items, left + 1, 'say')
		: quotation.lower === 'title' && comma < left - 2 && opens.class !== 'pronoun' && opens.class !== 'conjunction' && !reportingVerb(items[left - 1]!.lower)?.classes.has('say');
	return tells ? phraseEndingAt(items, comma - 1, clauseStart(items, comma - 1)) : undefined;
}

/** In `a study published` on `Monday` and in `lawyers not involved in the case` the end of the noun that a participle describes; else `left`. */
function endOfHead(items: readonly Item[], left: number, low: number): number {
	const isParticiple = (at: number) => at > low && items[at]!.class === 'noun' && /ed$/.test(items[at]!.lower);
	if (isParticiple(left) && /^(?:time|determiner|adverb)$/.test(items[left + 1]?.class ?? '') && isNominal(items[left - 1]!)) return left - 1;
	for (let at = left; at > low && left - at < 8 && items[at]!.kind === 'word'; at--) {
		if (items[at]!.lower === 'not' && isParticiple(at + 1) && isNominal(items[at - 1]!)) return at - 1;
	}
	return left;
}

/** What a phrase only tells more of, where a preposition ties it to what stands before. */
function headBefore(items: readonly Item[], near: Phrase, low: number): Phrase | undefined {
	const at = beforeRow(items, near, low);
	return items[at]?.class === 'preposition' ? describedBy(items, at, low) ?? writtenBy(items, near, at, low) ?? writtenIn(items, near, at, low) : undefined;
}

/** `a letter obtained by the Post`, `a source close to Lee`: the noun that a participle or an adjective describes, whose preposition is item `at`. */
function describedBy(items: readonly Item[], at: number, low: number): Phrase | undefined {
	const participle = items[at - 1];
	if (at - 2 < low || participle?.class !== 'noun' || !/(?:ed|ing|written|seen|shown|sent|given|done|made|held|close|familiar|loyal|hostile|sympathetic)$/.test(participle.lower) || !isNominal(items[at - 2]!)) return undefined;
	// `Lee wrote after Tran`
	if (items[at - 2]!.class === 'name' && items[at]!.lower !== 'by' && !isKnownNoun(items[at - 2]!.lower)) return undefined;
	return phraseEndingAt(items, at - 2, low);
}

/** `a report by the auditor`, `a poll last month by the college`: the document, where `near` is who made it. */
function writtenBy(items: readonly Item[], near: Phrase, by: number, low: number): Phrase | undefined {
	if (items[by]?.lower !== 'by' || by - 1 < low) return undefined;
	const last = (timePhraseStart(items, by - 1) ?? by) - 1;
	const document = documentNouns.has(items[last]?.lower ?? '') ? phraseEndingAt(items, last, low) : undefined;
	return document?.mention.kind === 'description' ? { first: document.first, last: near.last, mention: { ...document.mention, end: near.mention.end } } : undefined;
}

/** `a column by Lee in the Post`: the document, where `near` is where it stands. */
function writtenIn(items: readonly Item[], near: Phrase, at: number, low: number): Phrase | undefined {
	const writer = items[at]!.lower === 'in' ? phraseEndingAt(items, at - 1, low) : undefined;
	const document = writer && writtenBy(items, writer, beforeRow(items, writer, low), low);
	return document && { ...document, last: near.last };
}

/** The item before a phrase and those that a conjunction joins to it: that of `by` in `by the mayor and Ann Lee`. */
function beforeRow(items: readonly Item[], { first }: Phrase, low: number): number {
	const at = items[first - 1]?.class === 'determiner' ? first - 2 : first - 1;
	const other = items[at]?.lower === 'and' ? phraseEndingAt(items, at - 1, low) : undefined;
	return other ? beforeRow(items, other, low) : at;
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
	// `her warning`, `her repeated warning`
	const owner = previous && /[a-z]ed$/.test(previous.text) ? items[left - 1] : previous;
	if (owner && (owner.class === 'determiner' || isPossessiveWord(owner))) return undefined;
	// `telling reporters he would stay`: the speaker's nearest mention stands behind the hearer.
	const hearer = tells ? phraseStartingAt(items, at + 1, items.length - 1) : undefined;
	const again = hearer && hearer.mention.kind !== 'pronoun' ? items[hearer.last + 1] : undefined;
	if (again && /^(?:he|she)$/.test(again.lower)) return { subject: phraseStartingAt(items, hearer!.last + 1, items.length - 1), inverted: false, shared: true, breaks: true };
	const last = governing(items, before.filter(({ subject }) => !subject || !/^(?:that|which)$/.test(items[subject.last]!.lower) && items[subject.first - 1]?.class !== 'relative'), at);
	const named = previous?.lower === 'as' ? phraseEndingAt(items, left - 1, 0) : undefined;
	const quoted = named && quotedBehind(items, named.first - 1);
	const own = quoted ?? (previous === undefined || previous.kind === 'comma' ? undefined : nearSubject(items, left) ?? bearer(items, left));
	const lead = at === firstWord(items) ? subjectBehindComma(items, at) : leadSubject(items, firstWord(items), at - 1);
	// `Before Lee spoke, Tran sent a note, saying`
	const subject = own ?? (last && !(lead && last.at < lead.first) ? last.subject : lead);
	return { subject, inverted: false, shared: true, breaks: true };
}

/** `The Post quoted Lee as saying`: who is quoted by the word at `at`, for whom an outlet only passes it on. */
export function quotedBehind(items: readonly Item[], at: number): Phrase | undefined {
	if (!/^quot(?:e|ed|es|ing)$/.test(items[at]?.lower ?? '')) return undefined;
	const quoted = phraseStartingAt(items, at + 1, items.length - 1);
	return quoted && items[quoted.last + 1]?.lower === 'as' && reportingVerb(items[quoted.last + 2]?.lower ?? '')?.form === 'ing' ? quoted : undefined;
}

/** `went on to say`, `declined to say`. */
export function infinitiveSubject(items: readonly Item[], left: number, before: readonly Cue[]): Governed | undefined {
	const low = clauseStart(items, left);
	// `He left, and you had to know`
	const near = items[left - 2]?.class === 'pronoun' ? phraseEndingAt(items, left - 2, low) : causedSubject(items, left, low);
	const subject = near ?? leadSubject(items, low, left) ?? before.at(-1)?.subject;
	return subject && { subject, inverted: false, shared: true, breaks: false };
}

/** `a vote that prompted Lee to say`: who is made to. */
function causedSubject(items: readonly Item[], to: number, low: number): Phrase | undefined {
	for (let at = to - 2; at >= low && to - at < 9 && items[at]!.kind === 'word'; at--) {
		if (/^(?:prompt|lead|led|caus|forc|inspir|provok|driv|drove|spur|mov)(?:ed|es|e|s|ing|red|ring)?$/.test(items[at]!.lower)) return phraseStartingAt(items, at + 1, to - 1);
	}
	return undefined;
}

/** `said Lee, the coach`: the phrase behind the verb. */
export function subjectBehindVerb(items: readonly Item[], at: number): Phrase | undefined {
	let right = at + 1;
	while (items[right]?.class === 'adverb' || items[right]?.text === '@') right++;
	// `said “Today” anchor Ann Lee`
	if (items[right]?.lower === 'title' && items[right + 1] && isNominal(items[right + 1]!)) right++;
	const next = items[right];
	// In `Read said` the name is the subject.
	if (!next || next.class === 'object' || /^(?:said|says|told)$/.test(next.text)) return undefined;
	// `cried about forty people`
	const counted = /^(?:about|around|over|nearly|almost)$/.test(next.lower) && (items[right + 1]?.class === 'number' || /(?:ty|teen|hundred)$/.test(items[right + 1]?.lower ?? ''));
	const phrase = phraseBehind(items, counted ? right + 1 : right);
	if (counted && phrase) return { ...phrase, first: right, mention: { ...phrase.mention, start: next.start } };
	// `said actor and director Ann Lee`
	const rest = phrase?.mention.kind === 'description' && items[phrase.last + 1]?.lower === 'and' && !items[phrase.last]!.lower.endsWith('s') ? phraseStartingAt(items, phrase.last + 2, items.length - 1) : undefined;
	if (rest?.mention.kind === 'name' && items[rest.first]!.class !== 'determiner' && rest.mention.start > items[rest.first]!.start) return rest;
	if (phrase?.mention.kind === 'pronoun' && phrase.last + 1 < items.length && items[phrase.last + 1]!.kind === 'word' && !/^(?:of|in|on|at|after|before|when|as|during|while|and|with|to|about|from)$/.test(items[phrase.last + 1]!.lower)) return undefined;
	return phrase;
}

/** `The plan failed, said Lee.`: a phrase behind the verb with which the clause ends. */
export function closingSubject(items: readonly Item[], at: number, lemma: string): Phrase | undefined {
	const phrase = subjectBehindVerb(items, at);
	if (!phrase || phrase.mention.kind === 'pronoun') return undefined;
	if (lemma !== 'say' && phrase.mention.kind !== 'name') return undefined;
	const next = items[phrase.last + 1];
	return next === undefined || next.kind === 'stop' || next.kind === 'comma' || next.kind === 'colon' || next.lower === 'who' || next.class === 'time' ? phrase : undefined;
}

/** `Citing the vote, Lee left.`: the subject that follows a participle's comma. */
function subjectBehindComma(items: readonly Item[], at: number): Phrase | undefined {
	const comma = items.findIndex(({ kind, text }, index) => index > at && (kind === 'comma' || kind === 'quotation' && text === ','));
	return comma < 0 ? undefined : phraseStartingAt(items, comma + 1, items.length - 1);
}

/** `with Lee calling it`, `Lee’s saying`. */
function nearSubject(items: readonly Item[], left: number): Phrase | undefined {
	if (!isNominal(items[left]!)) return undefined;
	for (let at = left - 1; at > 0 && left - at < 10 && items[at]!.kind === 'word'; at--) {
		if (!/^(?:with|by)$/.test(items[at]!.lower)) continue;
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

/** `Lee’s`, `the players’`. */
export function isPossessiveWord(item: Item): boolean {
	return /(?:'s|s')$/.test(item.lower) && item.class !== 'pronoun';
}
