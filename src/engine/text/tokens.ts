/** Words, stops and quotation marks. */
import type { Span } from './span';

/**
 * `open` and `close` are double quotation marks of any kind (curly, straight, doubled apostrophes, guillemets), with their
 * direction settled; `inner-open` and `inner-close` are single marks inside a double quotation. An apostrophe is part of its word.
 */
export type TokenKind =
	| 'word' | 'number' | 'open' | 'close' | 'inner-open' | 'inner-close' | 'stop' | 'comma' | 'colon' | 'semicolon' | 'dash'
	| 'bracket' | 'ellipsis' | 'other';

export interface Token extends Span {
	readonly kind: TokenKind;
	/** The characters themselves. */
	readonly text: string;
	/** For a word: in lower case, with straight apostrophes; for all others the same as `text`. */
	readonly lower: string;
}
