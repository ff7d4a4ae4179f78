/** Speech told in the article's own words. */
import type { Mention } from '../mentions/mention';
import type { Span } from '../text/span';
import type { Cue } from './cues';
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
		if (!cue.subject || cue.at <= covered) continue;
		const range = contentAfter(items, cue) ?? contentBefore(items, cue, covered + 1);
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

type Items = Clauses['items'];

/** `said the plan would fail`: up to the end of the clause. */
function contentAfter(items: Items, cue: Cue): { first: number; last: number } | undefined {
	let first = (cue.inverted && cue.subject ? cue.subject.last : cue.at) + 1;
	if (cue.form === 'preposition') {
		if (items[first]?.kind !== 'comma') return undefined;
		first++;
	} else if (cue.inverted) {
		return undefined;
	}
	if (!items[first] || items[first]!.kind === 'stop' || items[first]!.kind === 'comma') return undefined;
	let last = first;
	while (last + 1 < items.length && items[last + 1]!.kind !== 'stop' && items[last + 1]!.kind !== 'semicolon') last++;
	return { first, last };
}

/** `The plan would fail, Lee said.` */
function contentBefore(items: Items, cue: Cue, low: number): { first: number; last: number } | undefined {
	const begin = cue.inverted ? cue.first : cue.subject!.first;
	const comma = items[begin - 1];
	if (comma?.kind !== 'comma' || begin - 2 < low) return undefined;
	return { first: low, last: begin - 2 };
}
