/** Where what a cue reports begins and ends among the items of its sentence. */
import type { Item } from '../mentions/items';
import { clauseOnlyVerbs, contentPrepositions, mannerVerbs, occasions, silences } from '../lexicon/reported-content';
import { isKnownNoun, isNominal, phraseStartingAt } from '../mentions/phrase';
import type { Cue } from './cue';

type Items = readonly Item[];

/** Items from `first` to `last`. */
export interface Range {
	readonly first: number;
	readonly last: number;
}

/** What a cue reports, where any of it is told in the article's own words; `cues` are all of the sentence. */
export function contentOf(items: Items, cue: Cue, cues: readonly Cue[]): Range | undefined {
	if (standsAside(items, cue)) return contentRound(items, cue, cues);
	const first = contentStart(items, cue);
	return first === undefined ? undefined : { first, last: contentEnd(items, cue, first, cues) };
}

/** The first item of a cue with its subject, and with the `as` of `as Lee noted`. */
export function clauseOf(items: Items, cue: Cue): number {
	let at = cue.inverted || cue.shared || cue.form === 'preposition' ? cue.first : Math.min(cue.first, cue.subject!.first);
	while (at > 0 && (items[at - 1]!.class === 'adverb' || items[at - 1]!.class === 'auxiliary')) at--;
	return items[at - 1]?.lower === 'as' ? at - 1 : at;
}

/** The last item of a cue with its subject. */
export function clauseEnd({ at, inverted, subject }: Cue): number {
	return inverted ? Math.max(at, subject!.last) : at;
}

/** Whether an attribution is set beside the words it is for: `The plan failed, Lee said on Monday.` · `As Lee noted, it failed.` */
function standsAside(items: Items, cue: Cue): boolean {
	if (cue.form === 'preposition') return true;
	if (cue.form === 'noun') return isOpinion(items, cue);
	if (cue.shared || cue.form === 'ing' || !takesClause(cue) || isRelative(items[cue.subject!.last]!)) return false;
	const begin = clauseOf(items, cue);
	const next = items[clauseEnd(cue) + 1];
	const closes = next === undefined || next.kind === 'stop' || next.kind === 'comma' || next.kind === 'dash' || next.class === 'time'
		|| next.class === 'adverb' && next.lower !== 'there' || next.class === 'preposition' && !leadsToContent(cue, next) && !isInfinitive(items, clauseEnd(cue) + 1) || cue.inverted && next.lower === 'who';
	// `Later, Lee said, “We lost.”`
	const lead = items[clauseEnd(cue) + 2];
	if (next?.kind === 'comma' && lead?.quotation && lead.lower !== 'lower') return false;
	if (items[begin]!.lower === 'as') return closes;
	if (!cue.inverted && clauseStartAhead(items, cue, cue.at + 1) !== undefined) return false;
	const before = items[begin - 1];
	if (before?.kind === 'quotation' || before?.kind === 'comma' && items[begin - 2]?.kind === 'quotation') return true;
	return (before?.kind === 'comma' || before?.kind === 'dash') && closes && !mannerVerbs.has(cue.lemma) && (next?.kind === 'comma' || !isAdverbial(items, begin));
}

/** `The bridge, a study suggests, is safe.` · `The bridge is safe, records show.`: whatever the verb, it can only report what stands beside it. */
export function isParenthesis(items: Items, cue: Cue): boolean {
	const begin = clauseOf(items, cue);
	if (items[begin - 1]?.kind !== 'comma' || !standsAside(items, cue)) return false;
	const next = items[cue.at + 1];
	return next === undefined || next.kind === 'stop' || next.kind === 'comma' && resumes(items, cue, cue.at + 2, false);
}

/** `in Lee’s view` */
function isOpinion(items: Items, cue: Cue): boolean {
	return items[cue.subject!.first - 1]?.lower === 'in' && /^(?:view|opinion|judgment|judgement|estimation|words|telling)$/.test(cue.lemma);
}

/** Whether all from item `first` to the comma before item `end` only sets the scene: `In 2010, she`. */
function isAdverbial(items: Items, end: number, first = 0): boolean {
	const opener = items[first]!;
	const scene = opener.class === 'preposition' || opener.class === 'adverb' || opener.class === 'time' || opener.class === 'conjunction' || /^asked$|ing$/.test(opener.lower);
	return scene && items.slice(first, end - 1).every(({ kind }) => kind !== 'comma');
}

function isRelative({ lower }: Item): boolean {
	return lower === 'who' || lower === 'which' || lower === 'that';
}

/** Whether what a verb reports can be a clause. */
function takesClause({ classes }: Cue): boolean {
	return classes.has('say') || classes.has('tell') || classes.has('show') || classes.has('think');
}

/** The words that an attribution set beside them is for: those before it, those behind it, or all where it parts them. */
function contentRound(items: Items, cue: Cue, cues: readonly Cue[]): Range | undefined {
	const begin = cue.form === 'noun' ? cue.subject!.first - 1 : clauseOf(items, cue);
	const end = clauseEnd(cue);
	let first = 0;
	while (first < begin && items[first]!.kind !== 'word' && items[first]!.kind !== 'number' && items[first]!.kind !== 'quotation') first++;
	let last = begin - 1;
	while (last > first && (items[last]!.kind === 'comma' || items[last]!.kind === 'dash')) last--;
	// `“We lost,” she said, but “we will win,” said Lee.`
	if (items[last]?.kind === 'quotation' && cues.some((other) => other.at < begin && other.score >= 0 && other.subject)) first = last;
	const goesOn = items[end + 1]?.kind === 'comma' && resumes(items, cue, end + 2, first === begin);
	// `…, and, a study suggests, it waits`
	if (goesOn && /^(?:and|but)$/.test(items[last]?.lower ?? '')) first = end + 2;
	if (!goesOn) return first === begin ? undefined : { first, last };
	return { first: first === begin ? end + 2 : first, last: sentenceEnd(items, end + 2) };
}

/** Whether what is said goes on at item `at`, behind the comma of an attribution that opens the sentence or parts it. */
function resumes(items: Items, cue: Cue, at: number, opens: boolean): boolean {
	const next = items[at];
	if (!next || next.kind !== 'word' && next.kind !== 'number' && next.kind !== 'quotation') return false;
	if (opens) return true;
	if (items[clauseOf(items, cue) - 1]?.kind === 'quotation') return next.kind === 'quotation' || /^(?:that|to|because|if|in)$/.test(next.lower);
	if (/^(?:and|but|or|which|who|while|though|although|whereas|where|when|as|after|before)$/.test(next.lower) || /ing$/.test(next.lower)) return false;
	// `according to Lee, an analyst`
	const comma = items.findIndex(({ kind }, index) => index > at && kind === 'comma');
	if (cue.inverted && comma > 0 && items[comma + 1]?.class === 'auxiliary') return true;
	if (cue.inverted && (next.class === 'determiner' || next.class === 'name' || isNominal(next) && !/(?:ed|s)$/.test(next.lower))) return false;
	return next.class !== 'time';
}

function sentenceEnd(items: Items, from: number): number {
	let last = from;
	while (last + 1 < items.length && items[last + 1]!.kind !== 'stop' && items[last + 1]!.kind !== 'semicolon') last++;
	return last;
}

/** Where what is said begins: behind `reporters on Monday that` in `told reporters on Monday that they lost`; undefined when nothing of it is told here. */
function contentStart(items: Items, cue: Cue): number | undefined {
	let at = cue.at + 1;
	if (cue.inverted) {
		at = cue.subject!.last + 1;
		// `was told by Lee that`
		if (!/^(?:that|whether|if|as|to|why|how)$/.test(items[at]?.lower ?? '')) return undefined;
	}
	if (cue.form === 'noun' && !cue.inverted && items.slice(0, cue.subject!.first).every(({ class: part }) => part === 'none' || part === 'adverb' || part === 'conjunction' || part === 'preposition')) return undefined;
	const clause = clauseStartAhead(items, cue, at);
	if (clause !== undefined) return clause;
	at = behindHearer(items, cue, at);
	at = behindCircumstances(items, cue, at);
	const next = items[at];
	if (!next || next.kind === 'stop' || next.kind === 'comma' || next.kind === 'semicolon' || next.kind === 'dash' || next.kind === 'bracket' || next.kind === 'close') return undefined;
	if (next.kind === 'colon') return at + 1 < items.length ? at + 1 : undefined;
	if (next.kind === 'quotation') return at;
	if (next.lower === 'to' && silences.has(items[at + 1]?.lower ?? '') && /^(?:decline|refuse)$/.test(cue.lemma)) return undefined;
	if (next.lower === 'to' && /^(?:learn|need|require)$/.test(cue.lemma)) return undefined;
	// `wrote to ask what it meant`
	if (next.lower === 'to' && clauseOnlyVerbs.has(cue.lemma) && /^(?:say|ask|tell)$/.test(items[at + 1]?.lower ?? '')) return contentStart(items, { ...cue, at: at + 1, classes: new Set(['tell']), lemma: items[at + 1]!.lower });
	if (cue.form !== 'noun' && (mannerVerbs.has(cue.lemma) || clauseOnlyVerbs.has(cue.lemma)) && !leadsToContent(cue, next) && !opensClause(items, at)) return undefined;
	return at;
}

/** Behind the `that` of a clause, over the hearer, the time and the place of saying: `said in a statement on Monday that`. */
function clauseStartAhead(items: Items, cue: Cue, from: number): number | undefined {
	// `called that hope distant`
	if (cue.form !== 'noun' && cue.form !== 'preposition' && !takesClause(cue)) return undefined;
	const next = items[from];
	if (next?.kind === 'comma' || next?.kind === 'dash') {
		// `said, twice, that`
		const close = items.findIndex(({ kind }, at) => at > from && kind === next.kind);
		return close > 0 && items[close + 1]?.lower === 'that' ? close + 2 : next.kind === 'comma' && items[from + 1]?.lower === 'that' ? from + 2 : undefined;
	}
	// Of these alone the object is a hearer.
	if (next && (isNominal(next) || next.class === 'determiner') && next.lower !== 'that' && !cue.classes.has('tell') && !cue.classes.has('pledge')) return undefined;
	for (let at = from; at < Math.min(items.length, from + 14); at++) {
		const { kind, lower, class: part } = items[at]!;
		if (lower === 'that' && !isDemonstrative(items, at, from)) return at + 1;
		if (at > from && /^(?:whether|how|why)$/.test(lower)) return at;
		if (kind !== 'word' && kind !== 'number' || part === 'pronoun' || part === 'relative' || part === 'auxiliary' || part === 'conjunction' || isInfinitive(items, at)) return undefined;
	}
	return undefined;
}

/** `to leave`, but `to reporters` */
function isInfinitive(items: Items, at: number): boolean {
	const next = items[at + 1];
	return items[at]!.lower === 'to' && (next?.class === 'auxiliary' || next?.class === 'adverb' || next?.class === 'noun' && !(isKnownNoun(next.lower) && /(?:s|people|police)$/.test(next.lower)));
}

/** `called that hope “distant”`, `said that was unlikely`: no clause opens there. */
function isDemonstrative(items: Items, at: number, from: number): boolean {
	const next = items[at + 1];
	if (!next || next.kind === 'stop' || next.kind === 'comma' || next.class === 'auxiliary') return true;
	return at !== from && items[at - 1]!.class === 'preposition';
}

/** Behind `reporters` in `told reporters`. */
function behindHearer(items: Items, cue: Cue, at: number): number {
	if (!cue.classes.has('tell')) return at;
	const hearer = items[at]?.class === 'object' || /^(?:it|you|her)$/.test(items[at]?.lower ?? '') && items[at + 1]?.class !== 'auxiliary' ? at : phraseStartingAt(items, at, items.length - 1)?.last;
	const behind = hearer === undefined ? undefined : items[hearer + 1];
	// `asked people to leave`: who is to do it belongs to what is asked.
	if (behind === undefined || behind.kind === 'stop') return hearer !== undefined && /^(?:tell|inform|remind|assure|reassure|notify)$/.test(cue.lemma) ? items.length : at;
	return behind.class === 'auxiliary' || isInfinitive(items, hearer! + 1) ? at : hearer! + 1;
}

/** Behind when, where and how it was said: `on Monday`, `in a letter`, `flatly`. */
function behindCircumstances(items: Items, cue: Cue, from: number): number {
	let at = from;
	for (let item = items[at]; item; item = items[at]) {
		if (item.class === 'time' || /ly$|^(?:again|also|later|earlier|twice|once|too)$/.test(item.lower) && item.class === 'adverb') at++;
		else if (item.class === 'preposition' && !isInfinitive(items, at) && !isApproximate(items, at) && !leadsToContent(cue, item)) {
			const dated = items[at + 1]?.class === 'time' || /^\d{4}$/.test(items[at + 1]?.lower ?? '') || items[at + 1]?.class === 'object';
			const end = dated ? at + 1 : phraseStartingAt(items, at + 1, items.length - 1)?.last;
			if (end === undefined) return at + 1 < items.length && items[at + 1]!.kind === 'word' ? items.length : at + 1;
			at = end + 1;
		} else break;
	}
	return at;
}

/** `about 1,500 pages` */
function isApproximate(items: Items, at: number): boolean {
	return items[at + 1]?.class === 'number' && /^(?:about|around|over|under)$/.test(items[at]!.lower);
}

/** `called for an inquiry`, `agreed with Lee`. */
function leadsToContent(cue: Cue, { lower }: Item): boolean {
	return cue.form === 'noun' ? /^(?:to|of|for|about|against)$/.test(lower) : contentPrepositions.get(lower)?.has(cue.lemma) ?? false;
}

/** Whether the words at item `at` are a clause of their own, as far as their first words tell. */
function opensClause(items: Items, at: number): boolean {
	const item = items[at]!;
	if (/^(?:that|whether|if|how|why|what|there|he|she|it|they|we|i|you)$/.test(item.lower) || items[at - 1]?.lower === 'that') return true;
	const subject = phraseStartingAt(items, at, items.length - 1);
	const next = subject && items[subject.last + 1];
	return next !== undefined && (next.class === 'auxiliary' || next.kind === 'word' && next.class === 'noun' && /(?:ed|[^s]s)$/.test(next.lower));
}

/** Of the verbs of thought those that take a clause. */
const CLAUSAL = new Set(['think', 'believe', 'hope', 'doubt', 'assume', 'presume', 'realize', 'realise', 'suspect', 'imagine', 'conclude', 'feel', 'agree', 'worry']);

/** Of the verbs of saying those whose object may be a thing as well as a clause: `denied the request`. */
const OBJECTS = new Set(['deny', 'confirm', 'announce', 'admit', 'acknowledge', 'reveal', 'request', 'demand', 'order', 'propose', 'recommend', 'question', 'dispute', 'repeat', 'reiterate', 'promise', 'pledge']);

/** Words that begin a clause of their own behind the content of a verb that takes an object: `criticized the plan after…` */
const ADJUNCTS = new Set(['after', 'before', 'when', 'while', 'because', 'since', 'during', 'amid', 'although', 'though', 'if', 'where', 'until', 'despite']);

/** The last item of what is said from `first` on. */
function contentEnd(items: Items, cue: Cue, first: number, cues: readonly Cue[]): number {
	const clausal = takesClause(cue) && !OBJECTS.has(cue.lemma) && (cue.classes.has('say') || cue.classes.has('tell') || cue.classes.has('show') || CLAUSAL.has(cue.lemma)) || takesClause(cue) && opensClause(items, first);
	const bounded = isBounded(items, cue);
	const next = cues.find((other) => clauseOf(items, other) > first && other.score > -1 && other.subject && startsClause(items, other, clausal) && (!clausal || other.shared || isInfinitive(items, first) || !isAdverbial(items, clauseOf(items, other), first)));
	const limit = next ? clauseOf(items, next) - 1 : items.length - 1;
	let last = first;
	while (last < limit) {
		const ahead = items[last + 1]!;
		if (ahead.kind === 'stop' || ahead.kind === 'semicolon') break;
		if (bounded && (ahead.kind === 'comma' || ahead.kind === 'dash')) break;
		if (ahead.kind === 'comma' && /^(?:but|while|whereas|though|although)$/.test(items[last + 2]?.lower ?? '')) break;
		if (!clausal && endsObject(items, last + 1)) break;
		last++;
	}
	while (last > first && (items[last]!.kind === 'comma' || items[last]!.kind === 'dash' || items[last]!.class === 'conjunction')) last--;
	return last;
}

/** Whether item `at` stands behind the object of a verb that takes no clause. */
function endsObject(items: Items, at: number): boolean {
	const { kind, lower, class: part } = items[at]!;
	if (kind === 'comma' || kind === 'dash' || kind === 'colon' || ADJUNCTS.has(lower)) return true;
	if (lower === 'as') return opensClause(items, at + 1);
	if (lower === 'in' && occasionBehind(items, at)) return true;
	if (part !== 'conjunction') return false;
	let verb = at + 1;
	while (items[verb]?.class === 'adverb') verb++;
	return items[verb]?.class === 'pronoun' || items[verb]?.class === 'auxiliary' || items[verb]?.class === 'noun' && /ed$|^(?:made|took|gave|said|went|got|told|saw)$/.test(items[verb]!.lower);
}

/** `in one word`, `in a speech on Monday` */
function occasionBehind(items: Items, at: number): boolean {
	const phrase = phraseStartingAt(items, at + 1, items.length - 1);
	return phrase !== undefined && items.slice(at + 1, phrase.last + 1).some(({ lower }) => occasions.has(lower));
}

/** Whether a comma closes the clause a cue stands in: `While Lee says it works, …` · `Lee, who says it works, …` */
function isBounded(items: Items, cue: Cue): boolean {
	const begin = clauseOf(items, cue);
	const subject = cue.subject!;
	if (isRelative(items[subject.last]!)) return items[subject.last - 1]?.kind === 'comma' || items[subject.last - 1]?.kind === 'dash';
	return begin === 1 && /^(?:while|when|if|as|although|though|because|since|after|before|once|unless|until|whereas)$/.test(items[0]!.lower);
}

/** Whether a cue opens a clause that what was reported before does not hold. */
function startsClause(items: Items, cue: Cue, clausal: boolean): boolean {
	const begin = clauseOf(items, cue);
	const before = items[begin - 1];
	if (cue.shared && (isTied(items, cue, begin) || clausal && before?.kind === 'word' && !cue.classes.has('say') && !cue.classes.has('tell'))) return false;
	return (before?.kind === 'comma' || before?.kind === 'quotation' && before.text === ',') && (cue.shared || cue.inverted || cue.breaks) || before?.kind === 'semicolon' || before?.kind === 'dash'
		|| (before?.lower === 'and' || before?.lower === 'but') && (items[begin - 2]?.kind === 'comma' || cue.shared);
}

/** `said it was ready and would answer`, `offered and not claimed`: a second verb of what is said. */
function isTied(items: Items, cue: Cue, begin: number): boolean {
	const next = items[cue.at + 1];
	return items.slice(begin, cue.first).some(({ lower }) => /^(?:would|could|might|should|not)$/.test(lower)) || next === undefined || next.kind === 'stop';
}
