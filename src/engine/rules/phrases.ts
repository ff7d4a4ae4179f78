/** Phrases looked up word by word in the article's own voice, so that a scan costs the same however many phrases are known. */
import type { Span } from '../text/span';
import { type Token, tokenize } from '../text/tokens';
import type { Sentence } from '../text/sentences';
import { reportingVerb } from '../text/verbs';
import { sourcingVerbs } from '../lexicon/vague-sources';
import type { Article, Paragraph } from '../text/article';
import { isBody, type Paraphrase, type Reading, voiceOf } from '../reading';

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

/** A finder for phrases of words and commas, each with what it means; of two equal phrases the first counts. */
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
		node.value ??= value;
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

/** Every phrase that `find` knows in the article's own voice; `accept` looks at its grammar. */
export function* phrasesIn<T>(reading: Reading, find: PhraseFinder<T>, accept: (value: T, place: Place) => boolean): Iterable<{ value: T; place: Place; span: Span }> {
	for (const { tokens } of bodySentences(reading)) {
		for (let first = 0; first < tokens.length; first++) {
			const match = find(tokens, first);
			if (!match) continue;
			const place = { tokens, first, end: first + match.length };
			const span = spanOf(place);
			if (!accept(match.value, place) || !isOwnVoice(reading, span)) continue;
			yield { value: match.value, place, span };
			first = place.end - 1;
		}
	}
}

/** The sentences of the body, an interview's turns left out: they are somebody's words without marks. */
export function* bodySentences({ article }: Reading): Iterable<Sentence> {
	const turns = interviewTurns(article);
	for (const paragraph of article.paragraphs) {
		if (isBody(paragraph.kind) && !turns.has(paragraph)) yield* paragraph.sentences;
	}
}

/** The paragraphs of an interview or transcript that begin with who speaks: `Q:`, `Lee:`, `Maria Lee (D):`. One or two such are no interview. */
export function interviewTurns({ prose, paragraphs }: Article): ReadonlySet<Paragraph> {
	const turns = new Set(paragraphs.filter(({ kind, proseStart }) => isBody(kind) && turnLabel.test(prose.slice(proseStart, proseStart + 80))));
	return turns.size < 3 ? new Set() : turns;
}

const turnLabel = /^(?:Q|A|\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,4}(?: \([^)]{1,30}\))?):\s/u;

/** Whether the article itself speaks here: not a quotation, not furniture, not what it tells as a source's words. */
export function isOwnVoice(reading: Reading, span: Span): boolean {
	const voice = voiceOf(reading, span);
	return voice === 'narrative' || voice === 'paraphrased' && !isSourced(reading, span);
}

/**
 * Whether a source answers for what is told here: `Police said he may have fled`. Verbs that only lead to a claim, as in
 * `the numbers show` or `the stories alleging`, hand nothing over to a source.
 */
export function isSourced({ article, paraphrases }: Reading, { start }: Span): boolean {
	let low = 0;
	let high = paraphrases.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (paraphrases[middle]!.content.start <= start) low = middle + 1;
		else high = middle;
	}
	const paraphrase = paraphrases[low - 1];
	if (!paraphrase || start >= paraphrase.content.end) return false;
	return hasSourcingCue(article, paraphrase);
}

/** Whether the cue makes its source answer for what it reports: `said`, `according to`; not `showed`. */
export function hasSourcingCue({ text }: Article, { cue }: Paraphrase): boolean {
	const words = text.slice(cue.start, cue.end).toLowerCase();
	return words.startsWith('according') || sourcingVerbs.has(reportingVerb(words.split(' ')[0]!)?.lemma ?? '');
}

/** Where a phrase stands in the text. */
export function spanOf({ tokens, first, end }: Place): Span {
	return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}

/** The words at a span as the copy has them, blanks folded. */
export function wordsOf({ article }: Reading, { start, end }: Span): string {
	return article.text.slice(start, end).replace(/\s+/g, ' ');
}
