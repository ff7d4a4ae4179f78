/** Where one sentence of the article's own voice ends. */
import type { Span } from './span';
import type { Token } from './tokens';

/** A sentence of the article. What is quoted in it belongs to it: a stop inside an open quotation does not end it. */
export interface Sentence extends Span {
	/** All tokens, those inside quotations included. */
	readonly tokens: readonly Token[];
}
