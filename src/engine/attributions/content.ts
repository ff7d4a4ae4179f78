/** Which of a sentence's words are what a cue reports. */
import { isAccount } from './account';
import { mannerVerbs } from '../lexicon/reported-content';
import { isNominal } from '../mentions/phrase';
import { clauseEnd, clauseOf, isAdverbial, isInfinitive, isRelative, type Items, leadsToContent, takesClause } from './clause';
import { contentEnd } from './content-end';
import { clauseStartAhead, contentStart } from './content-start';
import type { Cue } from './cue';

/** Items from `first` to `last`. */
export interface Range {
	readonly first: number;
	readonly last: number;
}

/** What a cue reports, where any of it is told in the article's own words; `cues` are all of the sentence, and before item `free` others report. */
export function contentOf(items: Items, cue: Cue, cues: readonly Cue[], free: number): Range | undefined {
	if (standsAside(items, cue)) return contentRound(items, cue, cues, free);
	const first = contentStart(items, cue);
	// A sentence that is still being written may end with `that`.
	return first === undefined || first >= items.length ? undefined : { first, last: contentEnd(items, cue, first, cues) };
}

/** Whether an attribution is set beside the words it is for: `The plan failed, Lee said on Monday.` · `As Lee noted, it failed.` */
function standsAside(items: Items, cue: Cue): boolean {
	if (cue.form === 'preposition') return true;
	if (cue.form === 'noun') return isOpinion(items, cue);
	if (cue.shared || cue.form === 'ing' || !takesClause(cue) || isRelative(items[cue.subject!.last]!)) return false;
	const begin = clauseOf(items, cue);
	const end = clauseEnd(items, cue);
	const next = items[end + 1];
	// `Later, Lee said, “We lost.”`
	const lead = items[end + 2];
	if (next?.kind === 'comma' && lead?.quotation && lead.lower !== 'lower') return false;
	const closes = isClosed(items, cue, end + 1);
	if (items[begin]!.lower === 'as') return closes;
	if (!cue.inverted && clauseStartAhead(items, cue, cue.at + 1) !== undefined) return false;
	const before = items[begin - 1];
	if (before?.kind === 'quotation' || before?.kind === 'comma' && items[begin - 2]?.kind === 'quotation') return true;
	if (!closes || before?.kind !== 'comma' && before?.kind !== 'dash' || mannerVerbs.has(cue.lemma)) return false;
	// `On Monday it failed, Lee said.`, but `On Monday, Lee testified.`
	const ends = next === undefined || next.kind === 'stop';
	return next?.kind === 'comma' || ends && cue.lemma === 'say' || !isAdverbial(items, begin);
}

/** Whether nothing that is said can stand at item `at`, behind the cue. */
function isClosed(items: Items, cue: Cue, at: number): boolean {
	const next = items[at];
	if (next === undefined || next.kind === 'stop' || next.kind === 'comma' || next.kind === 'dash' || next.class === 'time') return true;
	if (next.class === 'adverb') return next.lower !== 'there';
	if (next.class === 'preposition') return !leadsToContent(cue, next) && !isInfinitive(items, at);
	return cue.inverted && next.lower === 'who';
}

/** `The bridge, a study suggests, is safe.` · `The bridge is safe, records show.`: whatever the verb, it can only report what stands beside it. */
export function isParenthesis(items: Items, cue: Cue): boolean {
	if (cue.form === 'noun') return isOpinion(items, cue);
	const begin = clauseOf(items, cue);
	if (items[begin - 1]?.kind !== 'comma' || !standsAside(items, cue)) return false;
	const next = items[cue.at + 1];
	return next === undefined || next.kind === 'stop' || next.kind === 'comma' && resumes(items, cue, cue.at + 2, false);
}

/** `in Lee’s view` */
function isOpinion(items: Items, cue: Cue): boolean {
	return items[cue.subject!.first - 1]?.lower === 'in' && /^(?:view|opinion|judgment|judgement|estimation|words|telling)$/.test(cue.lemma);
}

/** The words that an attribution set beside them is for: those before it, those behind it, or all where it parts them. */
function contentRound(items: Items, cue: Cue, cues: readonly Cue[], free: number): Range | undefined {
	const begin = cue.form === 'noun' ? cue.subject!.first - 1 : clauseOf(items, cue);
	let end = clauseEnd(items, cue);
	// `The ad was blunt: “Go,” it said.`
	const colon = isAccount(items, cue) ? -1 : items.findLastIndex(({ kind }, at) => at < begin && kind === 'colon' && items[at + 1]!.kind === 'quotation');
	let first = Math.max(openBracket(items, begin), colon) + 1;
	while (first < begin && items[first]!.kind !== 'word' && items[first]!.kind !== 'number' && items[first]!.kind !== 'quotation') first++;
	if (first === begin) end = openerEnd(items, end);
	let last = begin - 1;
	while (last > first && (items[last]!.kind === 'comma' || items[last]!.kind === 'dash')) last--;
	// `“We lost,” she said, but “we will win,” said Lee.`
	if (items[last]?.kind === 'quotation' && !isAccount(items, cue) && cues.some((other) => other.at < begin && other.score >= 0 && other.subject)) first = last;
	// `Over the long term, according to the office, debt will rise.`
	const isScene = cue.lemma === 'according' && isAdverbial(items, begin, first);
	const goesOn = items[end + 1]?.kind === 'comma' && (isScene || resumes(items, cue, end + 2, first === begin));
	// `Lee said it rained, and, a study suggests, it will again`
	if (goesOn && (free > 0 || /^(?:and|but)$/.test(items[last]?.lower ?? ''))) first = end + 2;
	if (!goesOn) return first === begin ? undefined : { first, last };
	return { first: first === begin ? end + 2 : first, last: sentenceEnd(items, end + 2) };
}

/** Before the comma with which an attribution ends that opens the sentence: `According to a poll taken in May, …`, `According to Lee, an analyst, …`. */
function openerEnd(items: Items, end: number): number {
	const nextComma = (from: number) => items.findIndex(({ kind }, at) => at > from && kind === 'comma');
	let comma = nextComma(end);
	for (let close = nextComma(comma); comma > 0 && close > 0 && /^(?:an?|who|whose|which)$|ing$/.test(items[comma + 1]!.lower); close = nextComma(comma)) comma = close;
	return comma > 0 ? comma - 1 : end;
}

/** Whether what is said goes on at item `at`, behind the comma of an attribution that opens the sentence or parts it. */
function resumes(items: Items, cue: Cue, at: number, opens: boolean): boolean {
	const next = items[at];
	if (!next || next.kind !== 'word' && next.kind !== 'number' && next.kind !== 'quotation') return false;
	if (opens) return true;
	if (items[clauseOf(items, cue) - 1]?.kind === 'quotation') return next.kind === 'quotation' || /^(?:that|to|because|if|in)$/.test(next.lower);
	// `The bridge was safe, he said, and had been for years.`
	if (next.lower === 'and' && items[at + 1]?.class === 'auxiliary') return true;
	if (/^(?:and|but|or|which|who|while|though|although|whereas|where|when|as|after|before)$/.test(next.lower) || /ing$/.test(next.lower)) return false;
	// `according to Lee, an analyst`
	const comma = items.findIndex(({ kind }, index) => index > at && kind === 'comma');
	if (cue.inverted && comma > 0 && items[comma + 1]?.class === 'auxiliary') return true;
	if (cue.inverted && (next.class === 'determiner' || next.class === 'name' || isNominal(next) && !/(?:ed|s)$/.test(next.lower))) return false;
	return next.class !== 'time';
}

/** The bracket that is open before item `end`, or -1. */
function openBracket(items: Items, end: number): number {
	let closed = 0;
	for (let at = end - 1; at >= 0; at--) {
		if (items[at]!.text === ')') closed++;
		else if (items[at]!.text === '(' && closed-- === 0) return at;
	}
	return -1;
}

function sentenceEnd(items: Items, from: number): number {
	let last = from;
	while (last + 1 < items.length && items[last + 1]!.kind !== 'stop' && items[last + 1]!.kind !== 'semicolon') last++;
	return last;
}
