/** What edits do to the words inside quotation marks. */
import type { Quotation } from './quotations/quotation';
import type { Reading } from './reading';
import type { Fix, Remark } from './judging/rule';
import { covers, lastStartingBy, overlaps, type Span } from './text/span';

export type Edit = Fix['edits'][number];

/**
 * Whether edits leave all between the marks of every quotation as it is, but for the marks themselves, those of quotations within it,
 * and punctuation at its edges.
 */
export function spareQuotations({ article: { text }, quotations }: Reading, edits: readonly Edit[]): boolean {
	return edits.every((edit) => quotationsAt(quotations, edit.span).every((quotation) => {
		if (hasWords(edit.text) && touches(edit.span, quotation.inside)) return false;
		const words = wordsWithin(text, quotation);
		return !words || !isWithin(edit.span, words) || quotation.nested.some((nested) => isAtEdge(text, nested, edit.span));
	}));
}

/**
 * The remark with “(changes the quotation)” in the title of each fix that changes quoted words, and no such fix preferred. An attribution
 * put between two quoted sentences, which closes and opens the marks around itself, changes none.
 */
export function quotedWordsTold(reading: Reading, remark: Remark): Remark {
	if (!remark.fixes?.some((fix) => changesQuotedWords(reading, fix))) return remark;
	return { ...remark, fixes: remark.fixes.map((fix) => changesQuotedWords(reading, fix) ? { ...fix, title: told(fix.title), preferred: false } : fix) };
}

function told(title: string): string {
	const note = '(changes the quotation)';
	return title.endsWith(note) ? title : `${title} ${note}`;
}

function changesQuotedWords({ article: { text }, quotations }: Reading, { edits }: Fix): boolean {
	return edits.some(({ span, text: put }) => quotationsAt(quotations, span).some((quotation) => {
		const words = wordsWithin(text, quotation);
		if (!words || !isWithin(span, words)) return false;
		const [open, close] = [text.slice(quotation.start, quotation.inside.start), text.slice(quotation.inside.end, quotation.end)];
		const interrupts = [open, close].some((mark) => mark && put.includes(mark));
		return hasWords(text.slice(Math.max(span.start, words.start), Math.min(span.end, words.end))) || (hasWords(put) && !interrupts);
	}));
}

/** The quotations that a span reaches, one that it only touches at an end included. */
export function quotationsAt(quotations: readonly Quotation[], { start, end }: Span): readonly Quotation[] {
	const reached: Quotation[] = [];
	for (let next = lastStartingBy(quotations, end); next && next.end >= start; next = lastStartingBy(quotations, next.start - 1)) reached.push(next);
	return reached;
}

/** From the first letter or digit between the marks to the last. */
function wordsWithin(text: string, { inside }: Quotation): Span | undefined {
	const words = text.slice(inside.start, inside.end);
	const first = words.search(/[\p{L}\p{N}]/u);
	if (first < 0) return undefined;
	let end = inside.end;
	while (!/[\p{L}\p{N}\p{M}\uDC00-\uDFFF]/u.test(text[end - 1]!)) end--;
	return { start: inside.start + first, end };
}

/** Whether an edit changes something of `words`: overlaps them or puts something between them. */
function isWithin(span: Span, words: Span): boolean {
	return span.start === span.end ? words.start < span.start && span.start < words.end : overlaps(span, words);
}

function touches(span: Span, quotation: Span): boolean {
	return span.start <= quotation.end && quotation.start <= span.end;
}

/** Whether a span within a nested quotation holds no word and stands before its first or behind its last. */
function isAtEdge(text: string, nested: Span, span: Span): boolean {
	return isWithin(span, nested) && covers(nested, span) && !hasWords(text.slice(span.start, span.end))
		&& (!hasWords(text.slice(nested.start, span.start)) || !hasWords(text.slice(span.end, nested.end)));
}

function hasWords(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text);
}
