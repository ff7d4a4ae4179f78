/** The words of an article as two quotations of the same words have them alike, whatever their marks, case and punctuation. */
import { isBody, type Reading } from '../reading';
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

/** Where each word of the body's own paragraphs stands, with all of them in order; block quotations, which may be pull quotes, aside. */
export function bodyWords({ article: { prose, paragraphs } }: Reading): { readonly words: readonly PlainWord[]; readonly places: ReadonlyMap<string, readonly number[]> } {
	const words = paragraphs.filter(({ kind }) => isBody(kind) && kind !== 'blockquote').flatMap(({ proseStart, end }) => plainWords(prose, { start: proseStart, end }));
	const places = new Map<string, number[]>();
	for (const [index, { word }] of words.entries()) {
		const known = places.get(word);
		if (known) known.push(index);
		else places.set(word, [index]);
	}
	return { words, places };
}
