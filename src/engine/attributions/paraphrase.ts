/** Speech told in the article's own words. */
import type { Mention } from '../mentions/mention';
import type { Span } from '../text/span';
import type { Cue } from './cue';
import { phraseStartingAt } from '../mentions/phrase';
import { cueSpan, type Clauses } from './sieve';

/** In `Police said he may have fled` the content is `he may have fled`. */
export interface ReportedSpeech {
	readonly content: Span;
	readonly source: Mention;
	readonly cue: Span;
	/** `mixed` when part of the content is quoted. */
	readonly form: 'indirect' | 'mixed';
}

/** The paraphrases of a sentence, in order, none inside another. */
export function paraphrasesIn({ items, cues }: Clauses): ReportedSpeech[] {
	const found: ReportedSpeech[] = [];
	let covered = -1;
	for (const cue of cues) {
		if (!cue.subject || cue.score < 0 || cue.at <= covered) continue;
		const range = (isParenthesis(items, cue) || followsQuotation(items, cue) ? undefined : contentAfter(items, cue, cues)) ?? contentBefore(items, cue, covered + 1);
		if (!range) continue;
		const inside = items.slice(range.first, range.last + 1);
		if (inside.every(({ kind }) => kind !== 'word' && kind !== 'number')) continue;
		found.push({
			content: { start: inside[0]!.start, end: inside.at(-1)!.end }, source: cue.subject.mention, cue: cueSpan(items, cue),
			form: inside.some(({ quotation }) => quotation) ? 'mixed' : 'indirect',
		});
		covered = Math.max(cue.at, range.last);
	}
	return found.sort((a, b) => a.content.start - b.content.start);
}

/** `“We lost,” Lee told reporters on the pier.`: what stands behind the cue of a quotation is when, where and to whom it was said. */
function followsQuotation(items: Items, cue: Cue): boolean {
	if (cue.shared || !cue.classes.has('say') && !cue.classes.has('tell')) return false;
	const begin = clauseOf(items, cue);
	return items[begin - 1]?.kind === 'quotation' || items[begin - 1]?.kind === 'comma' && items[begin - 2]?.kind === 'quotation';
}

/** Whether the sentence's own words stand before the attribution: `The plan failed, Lee said on Monday.` */
function isParenthesis(items: Items, cue: Cue): boolean {
	if (cue.shared || cue.form === 'ing') return false;
	const begin = cue.form === 'preposition' || cue.inverted ? cue.first : cue.subject!.first;
	const next = items[(cue.inverted ? cue.subject!.last : cue.at) + 1];
	const closes = next === undefined || next.kind === 'stop' || next.kind === 'comma' || next.class === 'time' || next.class === 'preposition' && !/^(?:that|of|to)$/.test(next.lower);
	return items[begin - 1]?.kind === 'comma' && closes || cue.form === 'preposition' && begin > 1 && items[begin - 1]!.kind !== 'comma' && items[begin - 1]!.class !== 'conjunction';
}

type Items = Clauses['items'];
interface Range {
	readonly first: number;
	readonly last: number;
}

/** Words that begin a clause of their own behind the content of a verb that takes an object: `criticized the plan after…` */
const ADJUNCTS = new Set(['after', 'before', 'when', 'while', 'as', 'because', 'since', 'during', 'amid', 'although', 'though', 'if', 'where', 'until', 'despite']);

/** `said the plan would fail`: from behind the verb, its hearer, and where and when it was said, up to the end of the clause. */
function contentAfter(items: Items, cue: Cue, cues: readonly Cue[]): Range | undefined {
	let first = cue.at + 1;
	if (cue.inverted) {
		first = cue.subject!.last + 1;
		if (cue.form !== 'preposition' || items[first]?.kind !== 'comma') return undefined;
		first++;
	} else {
		first = behindCircumstances(items, first, cue);
	}
	if (!items[first] || items[first]!.kind === 'stop' || items[first]!.kind === 'comma') return undefined;
	const clausal = cue.form === 'preposition' || cue.classes.has('say') || cue.classes.has('tell') || cue.classes.has('think') || cue.classes.has('show');
	const next = cues.find((other) => other.at > first && clauseOf(items, other) > first && other.score > -1 && other.subject && startsClause(items, other));
	const limit = next ? clauseOf(items, next) - 1 : items.length - 1;
	let last = first;
	while (last < limit) {
		const ahead = items[last + 1]!;
		if (ahead.kind === 'stop' || ahead.kind === 'semicolon') break;
		if (!clausal && (ahead.kind === 'comma' || ahead.kind === 'dash' || ADJUNCTS.has(ahead.lower))) break;
		last++;
	}
	while (last > first && (items[last]!.kind === 'comma' || items[last]!.class === 'conjunction')) last--;
	return { first, last };
}

/** Where what is said begins: behind `reporters on Monday that` in `told reporters on Monday that they lost`. */
function behindCircumstances(items: Items, from: number, cue: Cue): number {
	let at = from;
	if (cue.classes.has('tell')) {
		const hearer = items[at]?.class === 'object' ? at : phraseStartingAt(items, at, items.length - 1)?.last;
		const behind = hearer !== undefined ? items[hearer + 1] : undefined;
		if (hearer !== undefined && behind && behind.kind !== 'stop' && !(behind.class === 'auxiliary')) at = hearer + 1;
	}
	const start = items[at];
	if (start && (start.class === 'preposition' || start.class === 'time' || start.class === 'adverb') && (cue.classes.has('say') || cue.classes.has('tell'))) {
		// `said in a statement on Monday that`
		for (let index = at; index < Math.min(items.length, at + 14) && items[index]!.kind === 'word'; index++) {
			if (/^(?:that|if|whether)$/.test(items[index]!.lower)) return index + 1;
		}
		while (items[at]?.class === 'time' || items[at]?.class === 'adverb' || items[at]?.class === 'preposition' && items[at + 1]?.class === 'time') at++;
		if (items[at]?.class === 'pronoun' || items[at]?.class === 'determiner' || items[at]?.class === 'name') return at;
		return start.class === 'preposition' && !/^(?:of|about|on|against|for|with|to|in|at)$/.test(start.lower) ? items.length : at;
	}
	return items[at]?.lower === 'that' ? at + 1 : at;
}

/** Whether a cue opens a clause that what was reported before does not hold. */
function startsClause(items: Items, cue: Cue): boolean {
	const begin = clauseOf(items, cue);
	const before = items[begin - 1];
	return before?.kind === 'comma' && (cue.shared || cue.inverted || cue.breaks) || before?.kind === 'semicolon' || before?.kind === 'dash'
		|| (before?.lower === 'and' || before?.lower === 'but') && items[begin - 2]?.kind === 'comma' || before?.lower === 'and' && cue.shared;
}

/** The first item of a cue with its subject. */
function clauseOf(items: Items, cue: Cue): number {
	const begin = cue.inverted || cue.shared ? cue.first : Math.min(cue.first, cue.subject!.first);
	let at = begin;
	while (at > 0 && (items[at - 1]!.class === 'adverb' || items[at - 1]!.class === 'auxiliary')) at--;
	return at;
}

/** `The plan would fail, Lee said.` · `The plan, Lee said, would fail.` */
function contentBefore(items: Items, cue: Cue, low: number): Range | undefined {
	const begin = cue.form === 'preposition' || cue.inverted ? cue.first : cue.subject!.first;
	const comma = items[begin - 1];
	if (comma?.kind !== 'comma' && comma?.kind !== 'dash' && !(cue.form === 'preposition' && begin > 0) || begin - (comma?.kind === 'comma' ? 2 : 1) < low) return undefined;
	const end = cue.inverted ? cue.subject!.last : cue.at;
	let first = low;
	while (first < begin && (items[first]!.kind === 'comma' || items[first]!.kind === 'stop')) first++;
	// Set between commas it is a parenthesis: the whole sentence is the source's.
	if (items[end + 1]?.kind === 'comma' && items[end + 2]?.kind === 'word' && items[end + 2]!.class !== 'conjunction' && items[end + 2]!.class !== 'relative' && !/ing$/.test(items[end + 2]!.lower)) {
		let last = end + 2;
		while (last + 1 < items.length && items[last + 1]!.kind !== 'stop' && items[last + 1]!.kind !== 'semicolon') last++;
		if (last - end > 4) return { first, last };
	}
	return { first, last: begin - (comma?.kind === 'comma' || comma?.kind === 'dash' ? 2 : 1) };
}
