/** Phrases looked up word by word, so that a scan costs the same however many phrases are known. */
import { type Token, tokenize } from '../text/tokens';

/** What a phrase found at a token means, and over how many tokens it runs. */
export interface PhraseMatch<T> {
	readonly value: T;
	readonly length: number;
}

/** Finds the longest known phrase that starts at `tokens[index]`. Blanks and line ends between words do not matter, case neither. */
export type PhraseFinder<T> = (tokens: readonly Token[], index: number) => PhraseMatch<T> | undefined;

interface Node<T> {
	readonly next: Map<string, Node<T>>;
	value: T | undefined;
}

/** A finder for phrases of words and commas, each with what it means; of two equal phrases the later counts. */
export function phraseFinder<T extends {}>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseFinder<T> {
	const root: Node<T> = { next: new Map(), value: undefined };
	for (const [phrase, value] of phrases) {
		let node = root;
		for (const token of tokenize(phrase, 0, phrase.length)) {
			const key = token.lower.toLowerCase();
			const next: Node<T> = node.next.get(key) ?? { next: new Map(), value: undefined };
			node.next.set(key, next);
			node = next;
		}
		node.value = value;
	}
	return (tokens, index) => {
		let node: Node<T> | undefined = root;
		let match: PhraseMatch<T> | undefined;
		for (let at = index; at < tokens.length; at++) {
			node = node.next.get(tokens[at]!.lower);
			if (!node) break;
			if (node.value !== undefined) match = { value: node.value, length: at - index + 1 };
		}
		return match;
	};
}
