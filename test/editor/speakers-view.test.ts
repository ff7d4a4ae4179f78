/** The panel Speakers, by its tree. */
import { assert } from 'chai';
import { commands, env, type MarkdownString, Range, type ThemeIcon, TreeItemCollapsibleState, window } from 'vscode';
import { answering, type Api, api, clear, open, putCursor, settled, until } from './desk';
import { implied, story, unattributed } from './story';

type Node = ReturnType<Api['speakers']['tree']['getChildren']>[number];

/** The tree as indented lines of label and description. */
async function drawn(): Promise<string[]> {
	const { tree } = (await api()).speakers;
	const line = (node: Node) => {
		const { label, description } = tree.getTreeItem(node);
		return `${String(label)} (${String(description)})`;
	};
	return tree.getChildren().flatMap((root) => [line(root), ...tree.getChildren(root).map((child) => `  ${line(child)}`)]);
}

async function nodes(): Promise<Node[]> {
	const { tree } = (await api()).speakers;
	return tree.getChildren().flatMap((root) => [root, ...tree.getChildren(root)]);
}

describe('the panel Speakers', () => {
	afterEach(clear);

	it('shows what to attribute first, then speakers by number of quotations, with role, counts and share, then those only paraphrased', async () => {
		await open(story);
		assert.deepEqual(await drawn(), [
			'Who says this? (2)',
			'  “We will not build it before the spring.” (line 5)',
			'  “I never saw the bill.” (Ann Lee? · line 9)',
			'Ann Lee (3 quotations · 1 paraphrase · 52 % · the mayor)',
			'  “The money is gone,” (line 7)',
			'  “Ask the bank.” (line 7)',
			'  “I never saw the bill.” (Ann Lee? · line 9)',
			'  told the council that the ferry would run (line 13)',
			'Tom Adeyemi (1 quotation · 13 % · a spokesman for the bank)',
			'  “a fair offer.” (line 11)',
			'Bo Tran (1 paraphrase · who owns the ferry)',
			'  said he knew nothing of it (line 15)',
			'Other quoted words (1)',
			'  “dry link” (line 13)',
		]);
	});

	it('has a badge for what is to be attributed, and none when all is done', async () => {
		const { view } = (await api()).speakers;
		const document = await open(story);
		assert.deepEqual(view.badge, { value: 2, tooltip: '2 quotations to attribute' });
		await window.activeTextEditor!.edit((edit) => edit.replace(
			document.validateRange(new Range(0, 0, 99, 0)),
			'“The money is gone,” said Ann Lee, the mayor.'));
		await settled(document);
		assert.isUndefined(view.badge);
	});

	it('is welcoming when no article is open, and says when nobody is quoted', async () => {
		const { view } = (await api()).speakers;
		assert.deepEqual(await drawn(), []);
		assert.isUndefined(view.message);
		await open('The council met on Monday. It rose at ten.');
		assert.equal(view.message, 'Nobody is quoted in this article.');
	});

	it('says on hover who speaks and why, and to a screen reader the whole quotation', async () => {
		await open(story);
		const { tree } = (await api()).speakers;
		const [, unattributedNode, impliedNode, leeNode] = await nodes();
		const tooltip = (node: Node) => (tree.getTreeItem(node).tooltip as MarkdownString).value;
		assert.include(tooltip(unattributedNode!), 'Nobody is given as saying this');
		assert.include(tooltip(impliedNode!), 'The copy does not state it; it is carried over: the speaker of the paragraph before');
		assert.include(tooltip(leeNode!), '**Ann Lee**, the mayor');
		assert.equal(tree.getTreeItem(impliedNode!).accessibilityInformation?.label, `Ann Lee, line 9: ${implied}`);
		assert.equal(tree.getTreeItem(leeNode!).accessibilityInformation?.label, 'Ann Lee, the mayor, 3 quotations · 1 paraphrase · 52 % of quoted words');
	});

	it('uses icons of the theme alone, and keeps speakers folded', async () => {
		await open(story);
		const { tree } = (await api()).speakers;
		const all = (await nodes()).map((node) => tree.getTreeItem(node));
		assert.deepEqual(all.map(({ iconPath }) => (iconPath as ThemeIcon).id),
			['warning', 'question', 'question', 'person', 'quote', 'quote', 'question', 'comment', 'person', 'quote', 'person', 'comment', 'ellipsis', 'quote']);
		assert.equal(all[0]!.collapsibleState, TreeItemCollapsibleState.Expanded);
		assert.equal(all[3]!.collapsibleState, TreeItemCollapsibleState.Collapsed);
	});

	it('goes to the quotation that is clicked', async () => {
		const document = await open(story);
		const { tree } = (await api()).speakers;
		const { command } = tree.getTreeItem((await nodes())[2]!);
		await commands.executeCommand(command!.command, ...command!.arguments!);
		assert.equal(document.getText(window.activeTextEditor!.selection), implied);
	});

	it('follows the cursor without taking the focus', async () => {
		const document = await open(story);
		const { view } = (await api()).speakers;
		await commands.executeCommand('copydesk.showSpeakers');
		await until(view.onDidChangeVisibility, () => view.visible);
		await window.showTextDocument(document);
		putCursor(document, 'a fair offer');
		await until(view.onDidChangeSelection, () => view.selection.some((node) => node.kind === 'quotation' && node.words === '“a fair offer.”'));
		assert.equal(window.activeTextEditor?.document, document);
	});

	it('follows the cursor in an article that was just opened', async () => {
		const { view } = (await api()).speakers;
		await open('“No,” said Ben Ito.');
		await commands.executeCommand('copydesk.showSpeakers');
		await until(view.onDidChangeVisibility, () => view.visible);
		putCursor(await open(story), 'The money is gone');
		await until(view.onDidChangeSelection, () => view.selection.some((node) => node.kind === 'quotation' && node.words === '“The money is gone,”'));
	});

	it('follows the cursor into a paraphrase, goes there on a click, and says whose it is', async () => {
		const document = await open(story);
		const { view, tree } = (await api()).speakers;
		await commands.executeCommand('copydesk.showSpeakers');
		await until(view.onDidChangeVisibility, () => view.visible);
		await window.showTextDocument(document);
		putCursor(document, 'the ferry would run');
		await until(view.onDidChangeSelection, () => view.selection.some(({ kind }) => kind === 'paraphrase'));
		const told = tree.getTreeItem(view.selection[0]!);
		assert.equal(told.accessibilityInformation?.label, 'Ann Lee, paraphrased, line 13: told the council that the ferry would run');
		await commands.executeCommand(told.command!.command, ...told.command!.arguments!);
		assert.equal(document.getText(window.activeTextEditor!.selection), 'told the council that the ferry would run');
	});

	it('goes to the first mention of a speaker, copies a quotation, attributes one', async () => {
		const document = await open(story);
		const [, unattributedNode, , leeNode] = await nodes();
		await commands.executeCommand('copydesk.firstMention', leeNode);
		assert.equal(document.getText(window.activeTextEditor!.selection), 'Ann Lee');
		await commands.executeCommand('copydesk.copyQuotation', unattributedNode);
		assert.equal(await env.clipboard.readText(), unattributed);
		await answering(commands.executeCommand('copydesk.attribute', unattributedNode));
		await settled(document);
		assert.include(document.getText(), '“We will not build it before the spring,” Lee said.');
	});

	it('is about the article in front', async () => {
		await open(story);
		await open('“No,” said Ben Ito.');
		assert.deepEqual(await drawn(), ['Ben Ito (1 quotation · 100 %)', '  “No,” (line 1)']);
		await open('{}', 'json');
		assert.deepEqual(await drawn(), []);
	});
});
