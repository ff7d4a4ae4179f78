/** Phrases looked up word by word, so that a scan costs the same however many phrases all the rules together know. */
import type { Span } from '../text/span';
import { type Token, tokenize } from '../text/tokens';
import { isOwnVoice, isQuoted, once, type Passage } from './passage';

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

interface Node {
	readonly next: Map<string, Node>;
	/** What the phrase that ends here means to each finder that knows it. */
	readonly values: { readonly find: PhraseFinder<unknown>; readonly value: unknown }[];
}

/** All phrases of all finders, word by word: a passage is walked once for all of them. */
const root: Node = { next: new Map(), values: [] };

/** Phrases not yet among them. */
const waiting: (() => void)[] = [];

/**
 * A finder for phrases of words and commas, `is/was said` being two, each with what it means; of two equal phrases the first counts.
 * To be made when a module is loaded; its phrases are taken in when one is first looked for, so that loading stays cheap.
 */
export function phraseFinder<T extends {}>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseFinder<T> {
	const find: PhraseFinder<T> = (tokens, index) => phrasesAt(tokens, index).find((hit): hit is Hit<T> => hit.find === find);
	waiting.push(() => {
		for (const [phrase, value] of phrases) {
			for (const variant of variants(phrase.toLowerCase())) {
				let node = root;
				for (const { lower } of tokenize(variant, 0, variant.length)) {
					const next = node.next.get(lower) ?? { next: new Map(), values: [] };
					node.next.set(lower, next);
					node = next;
				}
				if (!node.values.some((known) => known.find === find)) node.values.push({ find, value });
			}
		}
	});
	return find;
}

/** `is said` and `was said` for `is/was said`. */
function variants(phrase: string): string[] {
	const either = phrase.split(' ').find((word) => word.includes('/'));
	return either ? either.split('/').flatMap((word) => variants(phrase.replace(either, word))) : [phrase];
}

interface Hit<T> extends PhraseMatch<T> {
	readonly find: PhraseFinder<unknown>;
}

const nothing: readonly Hit<unknown>[] = [];

/** The longest phrase of each finder that starts at `tokens[index]`. */
function phrasesAt(tokens: readonly Token[], index: number): readonly Hit<unknown>[] {
	for (let take = waiting.pop(); take; take = waiting.pop()) take();
	let node = root.next.get(tokens[index]!.lower);
	if (!node) return nothing;
	const hits: Hit<unknown>[] = [];
	for (let at = index + 1; node; at++) {
		for (const { find, value } of node.values) {
			const shorter = hits.findIndex((hit) => hit.find === find);
			hits[shorter < 0 ? hits.length : shorter] = { find, value, length: at - index };
		}
		node = at < tokens.length && node.next.size > 0 ? node.next.get(tokens[at]!.lower) : undefined;
	}
	return hits;
}

/** A phrase that was found, with what it means. */
interface Phrase<T> {
	readonly value: T;
	readonly place: Place;
	readonly span: Span;
}

/** Every phrase that `find` knows in the article's own voice, or in another that `isHeard` tells; `accept` looks at its grammar. */
export function phrasesIn<T>(
	passage: Passage, find: PhraseFinder<T>, accept: (value: T, place: Place) => boolean, isHeard: (passage: Passage, span: Span) => boolean = isOwnVoice,
): readonly Phrase<T>[] {
	let last: Place | undefined;
	return phrasesOf(passage, find).filter(({ value, place, span }) => {
		if (last?.tokens === place.tokens && place.first < last.end || !accept(value, place) || !isHeard(passage, span)) return false;
		last = place;
		return true;
	});
}

/** Every phrase that `find` knows inside quotation marks. */
export function phrasesQuotedIn<T>(passage: Passage, find: PhraseFinder<T>): readonly Phrase<T>[] {
	return phrasesOf(passage, find).filter(({ span }) => isQuoted(passage, span));
}

/** What a rule needs that looks at the phrases of `find` alone. */
export function placesOf(find: PhraseFinder<unknown>): (passage: Passage) => readonly unknown[] {
	return (passage) => phrasesOf(passage, find);
}

function phrasesOf<T>(passage: Passage, find: PhraseFinder<T>): readonly Phrase<T>[] {
	return (allPhrasesIn(passage).get(find) ?? []) as readonly Phrase<T>[];
}

/** What the finders find in a passage, in order of place. */
const allPhrasesIn = once((passage) => {
	const all = new Map<PhraseFinder<unknown>, Phrase<unknown>[]>();
	for (const { tokens } of passage.sentences) {
		for (let first = 0; first < tokens.length; first++) {
			for (const { find, value, length } of phrasesAt(tokens, first)) {
				const place = { tokens, first, end: first + length };
				const found = { value, place, span: spanOf(place) };
				const others = all.get(find);
				if (others) others.push(found);
				else all.set(find, [found]);
			}
		}
	}
	return all;
});

/** Where a phrase stands in the text. */
export function spanOf({ tokens, first, end }: Place): Span {
	return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}

/** Words for a message: of more than fit its one line, the first. */
export function briefly(words: string): string {
	return words.length <= 50 ? words : `${words.slice(0, words.lastIndexOf(' ', 48))} …`;
}

/** The words at a span as the copy has them, blanks folded. */
export function wordsOf({ text }: { readonly text: string }, { start, end }: Span): string {
	return text.slice(start, end).replace(/\s+/g, ' ');
}
