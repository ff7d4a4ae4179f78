/** Stretches between quotation marks. */
import type { Span } from '../text/span';
import type { Article, Paragraph } from '../text/article';
import type { Token } from '../text/tokens';
import { type Form, formOf } from './form';

/** For `“We lost,” said Maria Lee, the coach.` the span of `“We lost,”`. Never runs over a paragraph's end. */
export interface Quotation extends Span {
	/** Without its marks: `We lost,`. */
	readonly inside: Span;
	readonly form: Form;
	/** Whether a closing mark ends it. A running quotation's paragraphs but the last are not closed. */
	readonly closed: boolean;
	/** Whether a mark opens it. A running quotation's later paragraph may lack it, wrongly. */
	readonly opened: boolean;
	/** The one this goes on from, over a paragraph's end. */
	readonly continues: Quotation | undefined;
	/** True when the next paragraph goes on with it, so that no closing mark is due. */
	readonly carriesOn: boolean;
	/** Quotations within it, marks included. */
	readonly nested: readonly Span[];
	readonly paragraph: Paragraph;
}

/** All quotations of an article, in order; those in furniture too. */
export function findQuotations(article: Article): Quotation[] {
	const quotations: Quotation[] = [];
	const { paragraphs } = article;
	let running: Quotation | undefined;
	for (const [index, paragraph] of paragraphs.entries()) {
		const { tokens } = paragraph;
		if (!tokens.some(isMark)) {
			running = undefined;
			continue;
		}
		const stretches = stretchesOf(tokens, paragraph, running !== undefined);
		for (const [place, stretch] of stretches.entries()) {
			const isLast = place === stretches.length - 1;
			const carriesOn = isLast && !stretch.close && stretch.reachesEnd && goesOn(paragraphs[index + 1], paragraph);
			const inside = { start: stretch.open?.end ?? stretch.start, end: stretch.close?.start ?? stretch.end };
			const continues: Quotation | undefined = place === 0 && stretch.leads ? running : undefined;
			quotations.push({
				start: stretch.start, end: stretch.end, inside, paragraph, continues, carriesOn,
				form: continues || carriesOn ? 'full' : formOf(tokens, stretch.first, stretch.last),
				opened: stretch.open !== undefined, closed: stretch.close !== undefined, nested: stretch.nested,
			});
		}
		const last = quotations.at(-1);
		running = last?.paragraph === paragraph && last.carriesOn ? last : undefined;
	}
	return quotations;
}

function isMark({ kind }: Token): boolean {
	return kind === 'open' || kind === 'close';
}

interface Stretch extends Span {
	readonly open: Token | undefined;
	readonly close: Token | undefined;
	/** Indexes of the first and last token inside. */
	readonly first: number;
	readonly last: number;
	/** Whether the paragraph begins with it, and ends with it. */
	readonly leads: boolean;
	readonly reachesEnd: boolean;
	readonly nested: readonly Span[];
}

function stretchesOf(tokens: readonly Token[], paragraph: Paragraph, running: boolean): Stretch[] {
	const stretches: Stretch[] = [];
	let open: number | undefined;
	/** The first token that counts: a paragraph may begin with a dash or a bullet. */
	const begin = tokens.findIndex(({ kind }) => kind !== 'dash' && kind !== 'other' && kind !== 'ellipsis' && kind !== 'bracket');
	const firstMark = tokens.findIndex(isMark);
	// A running quotation that was not opened again: all up to the closing mark is quoted.
	if (running && tokens[firstMark]?.kind === 'close') open = -1;
	const add = (from: number, to: number, close: Token | undefined) => {
		const mark = tokens[from];
		const start = mark?.start ?? paragraph.start;
		const end = close?.end ?? tokens[to - 1]?.end ?? start;
		const leads = from <= begin;
		stretches.push({ start, end, open: mark, close, first: from + 1, last: to - 1, leads, reachesEnd: to === tokens.length, nested: nestedIn(tokens, from + 1, to) });
	};
	for (const [index, { kind }] of tokens.entries()) {
		if (kind === 'close' && open !== undefined) {
			if (index > open + 1) add(open, index, tokens[index]);
			open = undefined;
		} else if (kind === 'open') {
			if (open !== undefined && index > open + 1) add(open, index, undefined);
			open = index;
		}
	}
	if (open !== undefined && open + 1 < tokens.length) add(open, tokens.length, undefined);
	return stretches;
}

function nestedIn(tokens: readonly Token[], from: number, to: number): Span[] {
	const nested: Span[] = [];
	const starts: number[] = [];
	for (const token of tokens.slice(from, to)) {
		if (token.kind === 'inner-open') starts.push(token.start);
		if (token.kind === 'inner-close') {
			const start = starts.pop();
			if (start !== undefined && starts.length === 0) nested.push({ start, end: token.end });
		}
	}
	return nested;
}

/** Whether an unclosed quotation is taken up by the next paragraph. */
function goesOn(next: Paragraph | undefined, from: Paragraph): boolean {
	if (!next || (next.kind !== from.kind && next.kind !== 'item' && next.kind !== 'body' && next.kind !== 'blockquote')) return false;
	for (const [index, { kind }] of next.tokens.entries()) {
		if (kind === 'close') return true;
		if (kind === 'open') return index < next.sentences[0]!.tokens.length && next.tokens.slice(0, index).every((token) => token.kind === 'dash' || token.kind === 'other' || token.kind === 'ellipsis' || token.kind === 'bracket');
	}
	return false;
}
