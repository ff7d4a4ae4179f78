/** Everything understood about an article, with no opinion. */
import { tells } from './attributions/paraphrase';
import { covers, lastStartingBy, type Span } from './text/span';
import { type Article, isBody } from './text/article';
import type { Quotation } from './quotations/quotation';
import type { Attribution, Paraphrase, Speaker } from './speakers/speaker';

export interface Reading {
	readonly article: Article;
	/** In order; nested ones are fields of their outer one. */
	readonly quotations: readonly Quotation[];
	/** In order of first mention. */
	readonly speakers: readonly Speaker[];
	/** One for every quotation, in the same order. */
	readonly attributions: readonly Attribution[];
	/** In order of content; contents do not overlap. */
	readonly paraphrases: readonly Paraphrase[];
	/** What rules have found in it, while it is judged; for `once` alone. */
	readonly found?: unknown[];
}

/** Whose words stand at a place. `paraphrased` are the article's words for what a source said. */
export type Voice = 'narrative' | 'quoted' | 'nested' | 'paraphrased' | 'furniture';

/** Whose words the start of `span` is. */
export function voiceOf(reading: Reading, span: Span): Voice {
	const here = { start: span.start, end: span.start };
	const quotation = lastStartingBy(reading.quotations, span.start);
	if (quotation && span.start < quotation.end) {
		return quotation.nested.some((nested) => covers(nested, here)) ? 'nested' : 'quoted';
	}
	const paragraph = lastStartingBy(reading.article.paragraphs, span.start);
	if (!paragraph || span.start >= paragraph.end || span.start < paragraph.proseStart || !isBody(paragraph.kind)) return 'furniture';
	let low = 0;
	let high = reading.paraphrases.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (reading.paraphrases[middle]!.content.start <= span.start) low = middle + 1;
		else high = middle;
	}
	const paraphrase = reading.paraphrases[low - 1];
	return paraphrase && tells(paraphrase, span.start) ? 'paraphrased' : 'narrative';
}

export { isBody };
export type { Attribution, Paraphrase };
