/** The speakers of an article and their quotations, as nodes of a tree. */
import type { TextDocument } from 'vscode';
import type { Attribution } from '../engine/reading';
import type { Review } from '../engine/review';
import { wordsAt } from '../engine/set-aside';
import { type QuotationLine, type SpeakerSummary, summarize } from '../report/summary';

export interface GroupNode {
	readonly kind: 'group';
	readonly group: 'to-attribute' | 'other';
	readonly id: string;
	readonly children: readonly QuotationNode[];
}

export interface SpeakerNode {
	readonly kind: 'speaker';
	readonly id: string;
	/** The URI of the article. */
	readonly article: string;
	readonly summary: SpeakerSummary;
	readonly children: readonly QuotationNode[];
}

export interface QuotationNode {
	readonly kind: 'quotation';
	readonly id: string;
	/** The URI of the article. */
	readonly article: string;
	/** Where the quotation starts. */
	readonly start: number;
	/** Marks included, blanks folded. */
	readonly words: string;
	/** Counts from 1. */
	readonly line: number;
	readonly attribution: Attribution;
	/** Whether an editor should say who speaks. */
	readonly isOpen: boolean;
}

export type SpeakersNode = GroupNode | SpeakerNode | QuotationNode;

/** The rules that ask who speaks. */
const askingWho = new Set(['unattributed-quotation', 'implied-attribution']);

/**
 * The top of the tree: what is to be attributed, then the speakers by number of quotations, then quoted words that nobody is given for
 * and no rule asks about. A quotation that only likely belongs to its speaker stands under both.
 */
export function speakersTree(document: TextDocument, review: Review): SpeakersNode[] {
	const article = document.uri.toString();
	const asked = new Set(review.findings.filter(({ rule }) => askingWho.has(rule)).map(({ span }) => span.start));
	const nodes = (parent: string, lines: readonly QuotationLine[]) => lines.map(({ attribution, line }, index): QuotationNode => {
		const { start } = attribution.quotation;
		const words = wordsAt(review.article.text, attribution.quotation);
		return { kind: 'quotation', id: `${parent}/${index}`, article, start, words, line, attribution, isOpen: asked.has(start) };
	});
	const groupOf = (group: GroupNode['group'], lines: readonly QuotationLine[]): GroupNode[] => (
		lines.length > 0 ? [{ kind: 'group', group, id: `${article}#${group}`, children: nodes(`${article}#${group}`, lines) }] : []);
	const { quotations, speakers } = summarize(review);
	return [
		...groupOf('to-attribute', quotations.filter(({ attribution: { quotation } }) => asked.has(quotation.start))),
		...speakers.map((summary): SpeakerNode => {
			const id = `${article}#${summary.speaker.name}#${summary.speaker.id}`;
			return { kind: 'speaker', id, article, summary, children: nodes(id, summary.quotations) };
		}),
		...groupOf('other', quotations.filter(({ attribution: { quotation, speaker } }) => (
			quotation.form !== 'term' && !speaker && !asked.has(quotation.start)))),
	];
}

/** The nodes below a node, none for a quotation. */
export function childrenOf(node: SpeakersNode): readonly QuotationNode[] {
	return node.kind === 'quotation' ? [] : node.children;
}
