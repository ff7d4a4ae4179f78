/** Words that point at somebody. */
import type { Span } from '../text/span';

/** `Maria Lee`, `she`, `the coach`. */
export interface Mention extends Span {
	readonly kind: 'name' | 'pronoun' | 'description';
}
