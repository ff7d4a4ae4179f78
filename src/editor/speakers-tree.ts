/** The speakers of an article and their quotations, as nodes of a tree. */
import type { TextDocument } from 'vscode';
import type { Attribution } from '../engine/reading';
import type { Review } from '../engine/review';
import { wordsAt } from '../engine/set-aside';
import type { Speaker } from '../engine/speakers/speaker';
import { type SpeakerSummary, summarize } from './awaited';

export interface GroupNode {
	readonly kind: 'group';
	readonly id: 'to-attribute' | 'other';
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
	const asked = new Set(review.findings.filter(({ rule }) => askingWho.has(rule)).map(({ span }) => span.start));
	const speech = review.attributions.filter(({ quotation }) => quotation.form !== 'term');
	const nodes = (parent: string, attributions: readonly Attribution[]) => attributions.map((attribution): QuotationNode => {
		const { quotation } = attribution;
		return {
			kind: 'quotation', id: `${parent}/${review.quotations.indexOf(quotation)}`, article: document.uri.toString(), start: quotation.start,
			words: wordsAt(review.article.text, quotation), line: document.positionAt(quotation.start).line + 1, attribution,
			isOpen: asked.has(quotation.start),
		};
	});
	const group = (id: GroupNode['id'], attributions: readonly Attribution[]): GroupNode[] => (
		attributions.length > 0 ? [{ kind: 'group', id, children: nodes(id, attributions) }] : []);
	const bySpeaker = new Map<Speaker, Attribution[]>();
	for (const attribution of speech) {
		if (attribution.speaker) bySpeaker.set(attribution.speaker, [...bySpeaker.get(attribution.speaker) ?? [], attribution]);
	}
	return [
		...group('to-attribute', speech.filter(({ quotation }) => asked.has(quotation.start))),
		...summarize(review).speakers.map((summary): SpeakerNode => {
			const id = `${summary.speaker.name}#${summary.speaker.id}`;
			return { kind: 'speaker', id, article: document.uri.toString(), summary, children: nodes(id, bySpeaker.get(summary.speaker) ?? []) };
		}),
		...group('other', speech.filter(({ quotation, speaker }) => !speaker && !asked.has(quotation.start))),
	];
}

/** The nodes below a node, none for a quotation. */
export function childrenOf(node: SpeakersNode): readonly QuotationNode[] {
	return node.kind === 'quotation' ? [] : node.children;
}
