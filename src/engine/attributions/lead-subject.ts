/** The subject that a clause opens with, whatever stands before it or between it and its verb. */
import type { Item } from '../mentions/items';
import { phraseEndingAt, phraseStartingAt, type Phrase } from '../mentions/phrase';
import { reportingVerb } from '../text/verbs';

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
		// `This week, Lee`
		const isDay = item.class === 'determiner' && items[at + 1]?.class === 'time' && items[at + 2]?.kind === 'comma';
		const adverbial = !counted && (isDay || item.class === 'preposition' || item.class === 'conjunction' || item.class === 'time' || item.class === 'relative' || /^(?:asked|told|speaking)$/.test(item.lower) || opensParticiple(items, at));
		if (item.class === 'auxiliary' && /^(?:here|there)$/.test(items[at - 1]?.lower ?? '')) {
			at++;
			continue;
		}
		if (!adverbial) {
			// `a club pitched as “the best in town” noted that`
			if (item.class === 'noun' && at > 0 && reportingVerb(item.lower)?.form === 'past') return undefined;
			return phraseStartingAt(items, at, high);
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
export function subjectOverComma(items: readonly Item[], comma: number, low: number): Phrase | undefined {
	if (items[comma]!.text === ')' || items[comma]!.text === ']') {
		let open = comma - 1;
		while (open >= low && items[open]!.text !== '(' && items[open]!.text !== '[') open--;
		// `[Lee] said`: put in by the desk
		if (open === low) return phraseStartingAt(items, low + 1, comma - 1);
		return open > low ? phraseEndingAt(items, open - 1, low) : undefined;
	}
	const kind = items[comma]!.kind;
	// `Tuesday in Berea, OH, Lee (R-OH), said`
	if (kind === 'comma' && (items[low]!.class === 'time' || items[low]!.class === 'preposition')) {
		const lead = leadSubject(items, low, comma);
		if (lead && items[lead.last + 1]?.kind !== 'word') return lead;
	}
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
	// `Preceded by Tran, Lee said`
	if ((at === 0 || items[at - 1]!.kind === 'quotation') && /[a-z]ed$/.test(item.text) && next?.class === 'preposition' && (item.class === 'noun' || items.slice(1, 6).some(({ lower }) => lower === 'by'))) return true;
	if (!/[a-z]ing$/.test(item.text) || !next || next.kind !== 'word' || next.class === 'auxiliary' || next.class === 'conjunction') return false;
	const verb = next.class === 'noun' ? reportingVerb(next.lower) : undefined;
	return item.class === 'noun' || next.class !== 'name' && !(verb && (verb.form === 'past' || verb.form === 's'));
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
