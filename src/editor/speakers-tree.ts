/** The speakers of an article, their quotations and paraphrases, as nodes of a tree. */
import type { TextDocument } from 'vscode';
import type { Attribution } from '../engine/reading';
import type { Review } from '../engine/review';
import { wordsAt } from '../engine/set-aside';
import { type SurelySomebodys, toldWords } from '../report/paraphrases';
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
	/** The quotations, then the paraphrases. */
	readonly children: readonly WordsNode[];
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

export interface ParaphraseNode {
	readonly kind: 'paraphrase';
	readonly id: string;
	/** The URI of the article. */
	readonly article: string;
	/** `said the plan would fail`, blanks folded. */
	readonly words: string;
	/** Counts from 1. */
	readonly line: number;
	readonly paraphrase: SurelySomebodys;
}

/** Words of somebody, quoted or told. */
export type WordsNode = QuotationNode | ParaphraseNode;

export type SpeakersNode = GroupNode | SpeakerNode | WordsNode;

/** The rules that ask who speaks. */
const askingWho = new Set(['unattributed-quotation', 'implied-attribution']);

/**
 * The top of the tree: what is to be attributed, then the speakers, the most quoted first, then words in marks that nobody is given for
 * and no rule asks about: terms, titles, fragments. A quotation that only likely belongs to its speaker stands under both.
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
	const { quotations, otherWords, speakers } = summarize(review);
	return [
		...groupOf('to-attribute', quotations.filter(({ attribution: { quotation } }) => asked.has(quotation.start))),
		...speakers.map((summary): SpeakerNode => {
			const id = `${article}#${summary.speaker.name}#${summary.speaker.id}`;
			const told = summary.paraphrases.map(({ paraphrase, line }, index): ParaphraseNode => (
				{ kind: 'paraphrase', id: `${id}/told/${index}`, article, words: toldWords(review.article.text, paraphrase), line, paraphrase }));
			return { kind: 'speaker', id, article, summary, children: [...nodes(id, summary.quotations), ...told] };
		}),
		...groupOf('other', [...quotations, ...otherWords]
			.filter(({ attribution: { quotation, speaker } }) => !speaker && !asked.has(quotation.start))
			.sort((a, b) => a.attribution.quotation.start - b.attribution.quotation.start)),
	];
}

/** The nodes below a node, none for a quotation or paraphrase. */
export function childrenOf(node: SpeakersNode): readonly WordsNode[] {
	return node.kind === 'quotation' || node.kind === 'paraphrase' ? [] : node.children;
}
