/** Stretches between quotation marks. */
import type { Span } from '../text/span';
import type { Article, Paragraph } from '../text/article';

/** `full`: at least a sentence; `fragment`: part of one of ours; `term`: a title, nickname, slogan or word held at arm's length, not speech. */
export type Form = 'full' | 'fragment' | 'term';

/** For `“We lost,” said Maria Lee, the coach.` the span of `“We lost,”`. Never runs over a paragraph's end. */
export interface Quotation extends Span {
	/** Without its marks: `We lost,`. */
	readonly inside: Span;
	readonly form: Form;
	/** Whether a closing mark ends it. A running quotation's paragraphs but the last are not closed. */
	readonly closed: boolean;
	/** The one this goes on from, over a paragraph's end. */
	readonly continues: Quotation | undefined;
	/** True when the next paragraph goes on with it, so that no closing mark is due. */
	readonly carriesOn: boolean;
	/** Quotations within it, marks included. */
	readonly nested: readonly Span[];
	readonly paragraph: Paragraph;
}

/** All quotations of an article, in order. */
export function findQuotations(_article: Article): Quotation[] {
	return [];
}
