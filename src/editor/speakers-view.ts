/** The side panel Speakers. */
import {
	commands, type Disposable, Disposable as Disposables, EventEmitter, type LogOutputChannel, MarkdownString, ThemeColor, ThemeIcon,
	TreeItem, TreeItemCollapsibleState, type TreeDataProvider, type TreeView, window,
} from 'vscode';
import type { SpeakerKind } from '../engine/speakers/speaker';
import type { Span } from '../engine/text/span';
import { escapeMarkdown } from '../report/markdown';
import { toldSpan } from '../report/paraphrases';
import { counted } from '../report/summary';
import type { ActiveArticle } from './active-article';
import { type Place, registerCommand } from './commands';
import { evidenceOf, toldBy } from './evidence';
import type { Reviews } from './reviews';
import { childrenOf, type GroupNode, type ParaphraseNode, type QuotationNode, type SpeakerNode, type SpeakersNode, speakersTree, type WordsNode } from './speakers-tree';

const icons: Record<SpeakerKind, string> = {
	person: 'person', organization: 'organization', document: 'file-text', group: 'organization', unnamed: 'question',
};

/** The panel, with what tests look at. */
export interface SpeakersView extends Disposable {
	readonly view: TreeView<SpeakersNode>;
	readonly tree: SpeakersTree;
}

/** Shows the speakers of the active article and follows its cursor. */
export function registerSpeakersView(reviews: Reviews, active: ActiveArticle, log: LogOutputChannel): SpeakersView {
	const tree = new SpeakersTree();
	const view = window.createTreeView('copydesk.speakers', { treeDataProvider: tree, showCollapseAll: true });
	const update = () => {
		try {
			const { document } = active;
			const review = document && reviews.latest(document);
			const roots = document && review ? speakersTree(document, review) : [];
			tree.show(roots);
			const open = roots.find((node) => node.kind === 'group' && node.group === 'to-attribute');
			const count = open ? childrenOf(open).length : 0;
			view.badge = count > 0 ? { value: count, tooltip: `${counted(count, 'quotation')} to attribute` } : undefined;
			view.description = document?.uri.path.split('/').at(-1);
			view.message = messageFor(document !== undefined, review !== undefined, roots.length > 0);
		} catch (error) {
			log.error('The speakers could not be shown.', error);
		}
	};
	const nodeAtCursor = () => {
		const editor = window.activeTextEditor;
		if (!view.visible || !editor || editor.document !== active.document) return undefined;
		return tree.wordsAt(editor.document.offsetAt(editor.selection.active));
	};
	let isFollowing = false;
	// One after the other: of two at once, the older may come last.
	const follow = async () => {
		if (isFollowing) return;
		isFollowing = true;
		let shown = view.selection[0]?.id;
		let failures = 0;
		for (let node = nodeAtCursor(); node && node.id !== shown && failures < 10; node = nodeAtCursor()) {
			try {
				await view.reveal(node, { select: true, focus: false });
				shown = node.id;
				failures = 0;
			} catch (error) {
				// The workbench asks for new nodes a moment after it was told of them, and until then cannot reveal one.
				failures++;
				log.debug('The panel could not follow the cursor.', error);
				await new Promise((resolve) => setTimeout(resolve, 200));
			}
		}
		isFollowing = false;
	};
	update();
	return Object.assign(Disposables.from(
		view,
		tree,
		active.onDidChange(() => {
			update();
			void follow();
		}),
		window.onDidChangeTextEditorSelection(follow),
		view.onDidChangeVisibility(follow),
		registerCommand('copydesk.showSpeakers', log, () => commands.executeCommand('copydesk.speakers.focus')),
		registerCommand('copydesk.firstMention', log, ({ article, summary }: SpeakerNode) => {
			const [span] = summary.speaker.mentions;
			return span && commands.executeCommand('copydesk.reveal', { article, span: { start: span.start, end: span.end } } satisfies Place);
		}),
	), { view, tree });
}

function messageFor(isOpen: boolean, isReviewed: boolean, hasQuotations: boolean): string | undefined {
	if (!isOpen || hasQuotations) return undefined;
	return isReviewed ? 'Nobody is quoted in this article.' : 'This file is longer than copydesk.maxFileSize allows, so it is not reviewed.';
}

/** Gives the workbench the nodes it shows. */
export class SpeakersTree implements TreeDataProvider<SpeakersNode> {
	readonly #changed = new EventEmitter<void>();
	#roots: readonly SpeakersNode[] = [];
	readonly #parents = new Map<SpeakersNode, SpeakersNode>();

	readonly onDidChangeTreeData = this.#changed.event;

	/** Shows other nodes. */
	show(roots: readonly SpeakersNode[]): void {
		this.#roots = roots;
		this.#parents.clear();
		for (const root of roots) for (const child of childrenOf(root)) this.#parents.set(child, root);
		this.#changed.fire();
	}

	/** The first node of the quotation that holds an offset, or else of the paraphrase. */
	wordsAt(offset: number): WordsNode | undefined {
		const holds = ({ start, end }: Span) => start <= offset && offset <= end;
		const nodes = this.#roots.flatMap(childrenOf);
		return nodes.find((node) => node.kind === 'quotation' && holds(node.attribution.quotation))
			?? nodes.find((node) => node.kind === 'paraphrase' && holds(toldSpan(node.paraphrase)));
	}

	getChildren(node?: SpeakersNode): SpeakersNode[] {
		return [...(node ? childrenOf(node) : this.#roots)];
	}

	getParent(node: SpeakersNode): SpeakersNode | undefined {
		return this.#parents.get(node);
	}

	getTreeItem(node: SpeakersNode): TreeItem {
		const item = itemOf(node);
		item.id = node.id;
		return item;
	}

	dispose(): void {
		this.#changed.dispose();
	}
}

function itemOf(node: SpeakersNode): TreeItem {
	switch (node.kind) {
		case 'group': return groupItem(node);
		case 'speaker': return speakerItem(node);
		case 'quotation': return quotationItem(node);
		case 'paraphrase': return paraphraseItem(node);
	}
}

function groupItem({ group, children }: GroupNode): TreeItem {
	const toAttribute = group === 'to-attribute';
	const item = new TreeItem(toAttribute ? 'Who says this?' : 'Other quoted words',
		toAttribute ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
	item.description = String(children.length);
	item.iconPath = toAttribute ? new ThemeIcon('warning', new ThemeColor('list.warningForeground')) : new ThemeIcon('ellipsis');
	item.tooltip = toAttribute ? 'Quotations that the copy gives no speaker for' : 'Terms, titles, and fragments and quotations set aside that have no speaker';
	item.accessibilityInformation = { label: `${item.label}, ${counted(children.length, 'quotation')}` };
	return item;
}

function speakerItem({ summary: { speaker, quotations, paraphrases, share } }: SpeakerNode): TreeItem {
	const item = new TreeItem(speaker.name, TreeItemCollapsibleState.Collapsed);
	const percent = `${Math.round(share * 100)} %`;
	const quoted = quotations.length > 0 ? counted(quotations.length, 'quotation') : undefined;
	const told = paraphrases.length > 0 ? counted(paraphrases.length, 'paraphrase') : undefined;
	const figures = [quoted, told, quoted && percent].filter(Boolean).join(' · ');
	// Last, so that a long one leaves the figures in sight.
	item.description = [figures, speaker.role].filter(Boolean).join(' · ');
	item.iconPath = new ThemeIcon(icons[speaker.kind]);
	item.contextValue = 'speaker';
	item.tooltip = tooltip(speaker.name, speaker.role,
		`${[quoted && `${quoted}, ${percent} of all quoted words`, told].filter(Boolean).join('; ')}. Mentioned ${speaker.mentions.length === 1 ? 'once' : `${speaker.mentions.length} times`}.`);
	item.accessibilityInformation = { label: `${[speaker.name, speaker.role, figures].filter(Boolean).join(', ')}${quoted ? ' of quoted words' : ''}` };
	return item;
}

function quotationItem(node: QuotationNode): TreeItem {
	const { attribution, words, line, article, isOpen } = node;
	const { quotation, speaker } = attribution;
	const item = wordsItem(words, [isOpen && speaker ? `${speaker.name}?` : undefined, `line ${line}`].filter(Boolean).join(' · '));
	item.iconPath = new ThemeIcon(isOpen ? 'question' : 'quote');
	item.contextValue = isOpen ? 'open-quotation' : 'quotation';
	item.tooltip = tooltip(speaker?.name ?? 'Nobody given', speaker?.role, evidenceOf(attribution), words);
	item.accessibilityInformation = { label: `${speaker?.name ?? 'Nobody given'}, line ${line}: ${words}` };
	const place: Place = { article, span: { start: quotation.start, end: quotation.end } };
	item.command = { command: 'copydesk.reveal', title: 'Go to Quotation', arguments: [place] };
	return item;
}

function paraphraseItem({ paraphrase, words, line, article }: ParaphraseNode): TreeItem {
	const { speaker } = paraphrase;
	const item = wordsItem(words, `line ${line}`);
	item.iconPath = new ThemeIcon('comment');
	item.contextValue = 'paraphrase';
	item.tooltip = tooltip(speaker.name, speaker.role, toldBy(paraphrase), words);
	item.accessibilityInformation = { label: `${speaker.name}, paraphrased, line ${line}: ${words}` };
	item.command = { command: 'copydesk.reveal', title: 'Go to Paraphrase', arguments: [{ article, span: toldSpan(paraphrase) } satisfies Place] };
	return item;
}

function tooltip(name: string, role: string | undefined, ...paragraphs: string[]): MarkdownString {
	const heading = `**${escapeMarkdown(name)}**${role ? `, ${escapeMarkdown(role)}` : ''}`;
	return new MarkdownString([heading, ...paragraphs.map(escapeMarkdown)].join('\n\n'));
}

/** Words cut so that the description behind them stays in sight in a side bar of usual width. */
function wordsItem(words: string, description: string): TreeItem {
	const room = Math.max(28, 49 - description.length);
	const item = new TreeItem(words.length <= room ? words : `${words.slice(0, room).replace(/[\s.,;:]+\S*$/, '')}…`);
	item.description = description;
	return item;
}
