/** Phrases looked up word by word, so that a scan costs the same however many phrases all the rules together know. */
import type { Span } from '../text/span';
import { type Token, tokenize } from '../text/tokens';
import { isOwnVoice, type Passage } from './passage';

/** What a phrase found at a token means, and over how many tokens it runs. */
export interface PhraseMatch<T> {
	readonly value: T;
	readonly length: number;
}

/** Finds the longest known phrase that starts at `tokens[index]`. Blanks and line ends between words do not matter, case neither. */
export type PhraseFinder<T> = (tokens: readonly Token[], index: number) => PhraseMatch<T> | undefined;

/** A phrase at its place: the tokens from `first` up to, not including, `end`. */
export interface Place {
	readonly tokens: readonly Token[];
	readonly first: number;
	readonly end: number;
}

interface Node<T> {
	readonly next: Map<string, Node<T>>;
	value: T | undefined;
}

/** The finders by the words their phrases begin with: a passage is walked once for all of them. */
const findersByWord = new Map<string, Set<PhraseFinder<unknown>>>();

/** What the finders found in a passage, in order of place. */
const foundIn = new WeakMap<Passage, Map<PhraseFinder<unknown>, { place: Place; value: unknown }[]>>();

/**
 * A finder for phrases of words and commas, each with what it means; of two equal phrases the first counts. To be made when a module
 * is loaded.
 */
export function phraseFinder<T extends {}>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseFinder<T> {
	const root: Node<T> = { next: new Map(), value: undefined };
	for (const [phrase, value] of phrases) {
		let node = root;
		for (const { lower } of tokenize(phrase.toLowerCase(), 0, phrase.length)) {
			const next: Node<T> = node.next.get(lower) ?? { next: new Map(), value: undefined };
			node.next.set(lower, next);
			node = next;
		}
		node.value ??= value;
	}
	const find: PhraseFinder<T> = (tokens, index) => {
		let node: Node<T> | undefined = root;
		let match: PhraseMatch<T> | undefined;
		for (let at = index; at < tokens.length; at++) {
			node = node.next.get(tokens[at]!.lower);
			if (!node) break;
			if (node.value !== undefined) match = { value: node.value, length: at - index + 1 };
		}
		return match;
	};
	for (const word of root.next.keys()) findersByWord.set(word, (findersByWord.get(word) ?? new Set()).add(find));
	return find;
}

/** Every phrase that `find` knows in the article's own voice; `accept` looks at its grammar. */
export function* phrasesIn<T>(passage: Passage, find: PhraseFinder<T>, accept: (value: T, place: Place) => boolean): Iterable<{ value: T; place: Place; span: Span }> {
	let last: Place | undefined;
	for (const found of allPhrasesIn(passage).get(find) ?? []) {
		const { place } = found;
		const value = found.value as T;
		if (last?.tokens === place.tokens && place.first < last.end) continue;
		const span = spanOf(place);
		if (!accept(value, place) || !isOwnVoice(passage, span)) continue;
		yield { value, place, span };
		last = place;
	}
}

function allPhrasesIn(passage: Passage): Map<PhraseFinder<unknown>, { place: Place; value: unknown }[]> {
	const known = foundIn.get(passage);
	if (known) return known;
	const all = new Map<PhraseFinder<unknown>, { place: Place; value: unknown }[]>();
	foundIn.set(passage, all);
	for (const { tokens } of passage.sentences) {
		for (const [first, { lower }] of tokens.entries()) {
			for (const find of findersByWord.get(lower) ?? []) {
				const match = find(tokens, first);
				if (!match) continue;
				const found = { value: match.value, place: { tokens, first, end: first + match.length } };
				const others = all.get(find);
				if (others) others.push(found);
				else all.set(find, [found]);
			}
		}
	}
	return all;
}

/** Where a phrase stands in the text. */
export function spanOf({ tokens, first, end }: Place): Span {
	return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}

/** The words at a span as the copy has them, blanks folded. */
export function wordsOf({ text }: { readonly text: string }, { start, end }: Span): string {
	return text.slice(start, end).replace(/\s+/g, ' ');
}
