/** The words of an article as two quotations of the same words have them alike, whatever their marks, case and punctuation. */
import { type Article, isBody } from '../text/article';
import type { Span } from '../text/span';

export interface PlainWord extends Span {
	/** In lower case, apostrophes straight. */
	readonly word: string;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’](?=\p{L}))*/gu;

/** The words between two places, in order. */
export function plainWords(prose: string, { start, end }: Span): PlainWord[] {
	return [...prose.slice(start, end).matchAll(WORD)].map(({ 0: word, index }) => (
		{ start: start + index, end: start + index + word.length, word: word.toLowerCase().replaceAll('’', "'") }));
}

/** The prose of the body's own paragraphs; block quotations, which may be pull quotes, aside. */
export function ownParagraphs({ paragraphs }: Article): Span[] {
	return paragraphs.filter(({ kind }) => isBody(kind) && kind !== 'blockquote').map(({ proseStart, end }) => ({ start: proseStart, end }));
}

/** All words of some stretches of the prose in order, and where each of them stands among these. */
export function wordsIn(prose: string, spans: readonly Span[]): { readonly words: readonly PlainWord[]; readonly places: ReadonlyMap<string, readonly number[]> } {
	const words = spans.flatMap((span) => plainWords(prose, span));
	const places = new Map<string, number[]>();
	for (const [index, { word }] of words.entries()) {
		const known = places.get(word);
		if (known) known.push(index);
		else places.set(word, [index]);
	}
	return { words, places };
}
