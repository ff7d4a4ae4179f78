/** The text under review, as structure. */
import type { Directive } from './directives';
import { classify } from './furniture';
import { layOut } from './layout';
import { type Sentence, splitSentences } from './sentences';
import type { Span } from './span';
import { type Token, tokenize } from './tokens';

/** `text` is plain text or the article language; `markdown` has its markup masked first. */
export type Format = 'text' | 'markdown';

export type ParagraphKind =
	| 'body' | 'item' | 'blockquote'
	| 'headline' | 'byline' | 'date' | 'subhead' | 'caption' | 'correction' | 'end-mark' | 'label';

/** A paragraph: a line, or several where the copy is hard-wrapped or Markdown. */
export interface Paragraph extends Span {
	readonly kind: ParagraphKind;
	/** Where its prose starts: after a dateline, a list mark or a quote mark of Markdown; otherwise `start`. */
	readonly proseStart: number;
	/** Position among the article's paragraphs. */
	readonly index: number;
	/** Those of all its sentences. */
	readonly tokens: readonly Token[];
	readonly sentences: readonly Sentence[];
}

/** What stands around the body: not quotation context and not prose to judge. */
export interface Furniture {
	readonly headline: Span | undefined;
	/** The names alone: for `By Ann Lee and Bo Tran, CNN` the spans of `Ann Lee` and `Bo Tran`. */
	readonly byline: readonly Span[];
	/** ISO 8601 date with its place. */
	readonly date: (Span & { readonly iso: string }) | undefined;
	/** For `Kyiv (CNN) — ` the span of all of it, with place `Kyiv` and outlet `CNN`. */
	readonly dateline: (Span & { readonly place: string; readonly outlet: string | undefined }) | undefined;
	readonly subheads: readonly Span[];
}

export interface Article {
	/** Exactly as given; every span points into it. */
	readonly text: string;
	/** `text` with what is not prose (markup, code, addresses) blanked out, same length. Rules read this. */
	readonly prose: string;
	readonly format: Format;
	readonly furniture: Furniture;
	/** All paragraphs in order, furniture included: look at `kind`. */
	readonly paragraphs: readonly Paragraph[];
	/** Comments in Markdown that turn rules off and on, in order. */
	readonly directives: readonly Directive[];
}

/** Reads the structure of a text. */
export function parse(text: string, format: Format): Article {
	const { prose, blocks, directives } = layOut(text, format);
	const { paragraphs: places, furniture } = classify(text, prose, blocks, format);
	let quoted = false;
	const paragraphs = places.map((place, index): Paragraph => {
		const tokens = tokenize(prose, place.proseStart, place.end);
		const sentences = splitSentences(tokens, quoted);
		const lastMark = tokens.findLast(({ kind }) => kind === 'open' || kind === 'close');
		if (lastMark) quoted = lastMark.kind === 'open';
		return { start: place.start, end: place.end, proseStart: place.proseStart, kind: place.kind, index, tokens, sentences };
	});
	return { text, prose, format, furniture, paragraphs, directives };
}

/** Whether a paragraph of this kind is prose to judge. */
export function isBody(kind: ParagraphKind): boolean {
	return kind === 'body' || kind === 'item' || kind === 'blockquote';
}
