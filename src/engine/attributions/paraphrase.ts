/** Speech told in the article's own words. */
import type { Item } from '../mentions/items';
import type { Mention } from '../mentions/mention';
import type { Span } from '../text/span';
import { isBody } from '../text/article';
import { clauseEnd, clauseOf } from './clause';
import { contentOf, isParenthesis } from './content';
import type { Cue } from './cue';
import { cueSpan, type Clauses } from './sieve';

/** In `Police said he may have fled` the content is `he may have fled`. */
export interface ReportedSpeech {
	readonly content: Span;
	readonly source: Mention;
	readonly cue: Span;
	/** `mixed` when part of the content is quoted. */
	readonly form: 'indirect' | 'mixed';
}

/** Whether the word at an offset is told for the source: not where the attribution itself parts what is told, `The plan, Lee said, would fail`. */
export function tells({ content, source, cue }: Pick<ReportedSpeech, 'content' | 'source' | 'cue'>, at: number): boolean {
	const words = { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) };
	return content.start <= at && at < content.end && !(words.start <= at && at < words.end);
}

/** The paraphrases of a sentence, in order, none inside another; `spoken` are where the cues start that quotations of their sentence were given. */
export function paraphrasesIn({ items, cues, paragraph }: Clauses, spoken: ReadonlySet<number>): ReportedSpeech[] {
	const found: ReportedSpeech[] = [];
	let covered = -1;
	for (const cue of cues) {
		if (!cue.subject || cue.at <= covered || !reports(items, cue, !isBody(paragraph.kind), spoken.has(items[cue.first]!.start)) || isUndenied(items, cue) || isInMarks(items, cue)) continue;
		const range = contentOf(items, cue, cues, covered + 1);
		if (!range) continue;
		const inside = items.slice(range.first, range.last + 1);
		const begin = clauseOf(items, cue);
		const end = clauseEnd(items, cue);
		// `what they were asking about`
		if (inside.length === 1 && inside[0]!.class === 'preposition') continue;
		// The attribution that parts two quotations is no word of theirs.
		if (inside.every(({ kind }, index) => kind !== 'word' && kind !== 'number' || begin <= range.first + index && range.first + index <= end)) continue;
		const content = { start: inside[0]!.start, end: inside.at(-1)!.end };
		// `Lee said it failed, the Post reported`: only the outer one counts.
		while (found.length && found.at(-1)!.content.end > content.start && range.first < cue.first) found.pop();
		found.push({ content, source: cue.subject.mention, cue: cueSpan(items, cue), form: inside.some(({ quotation }) => quotation) ? 'mixed' : 'indirect' });
		covered = Math.max(cue.at, range.last);
	}
	return found.sort((a, b) => a.content.start - b.content.start);
}

/** Whether a cue reports without quoted words beside it; what a headline says that somebody wants or knows is the headline's. */
function reports(items: readonly Item[], cue: Cue, heading: boolean, spoken: boolean): boolean {
	const { score, classes, subject, lemma } = cue;
	// `How do you know when it is ripe?`: the reader, and anybody.
	if (classes.has('think') && items[subject!.first]!.lower === 'you' || lemma === 'introduce' && !spoken) return false;
	return (spoken || score >= 0 || score > -2 && isParenthesis(items, cue)) && [...classes].some((kind) => kind !== 'loose' && !(heading && kind === 'think'));
}

/** `she never denied it`, `he did not immediately respond to questions` */
function isUndenied(items: readonly Item[], { first, lemma }: Cue): boolean {
	let at = first - 1;
	while (items[at]?.class === 'adverb' && !NEVER.test(items[at]!.lower)) at--;
	return /^(?:deny|respond|reply|answer)$/.test(lemma) && NEVER.test(items[at]?.lower ?? '');
}

const NEVER = /^(?:never|not|(?:did|has|have|had|does|do)n't)$/;

/** Whether a cue stands between single marks: the words there are somebody's own. */
function isInMarks(items: readonly Item[], { first }: Cue): boolean {
	const mark = items.findLast(({ text }, at) => at < first && (text === '‘' || text === '’'));
	return mark?.text === '‘';
}
