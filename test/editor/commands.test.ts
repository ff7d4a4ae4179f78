/** Commands of the palette, diagnostics, hover and status bar. */
import { assert } from 'chai';
import { commands, type Hover, languages, type MarkdownString, Uri, window, workspace } from 'vscode';
import { answering, api, clear, lightbulb, open, opened, ours, previewed, putCursor, rangeOfWords, settled, until } from './desk';
import { implied, story, unattributed } from './story';

/** What hovering words shows, as plain Markdown. */
async function hover(uri: Uri, position: { line: number; character: number }): Promise<string> {
	const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', uri, position);
	return hovers.flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value)).join('\n');
}

/** The words from the cursor on. */
function atCursor(length: number): string {
	const { document, selection } = window.activeTextEditor!;
	const start = document.offsetAt(selection.active);
	return document.getText().slice(start, start + length);
}

describe('commands', () => {
	afterEach(clear);

	it('go to the next and the previous finding, round the ends, over hints', async () => {
		const document = await open(story);
		putCursor(document, 'The council');
		const visited: string[] = [];
		for (const direction of ['next', 'next', 'next', 'previous', 'previous']) {
			await commands.executeCommand(`copydesk.${direction}Finding`);
			visited.push(atCursor(10));
		}
		const [first, second] = [unattributed.slice(0, 10), implied.slice(0, 10)];
		assert.deepEqual(visited, [first, second, first, second, first]);
	});

	it('show the report as a preview that follows the article', async () => {
		const document = await open(story);
		await commands.executeCommand('copydesk.report');
		assert.include((await previewed()).label, 'Review of');
		const report = await opened('copydesk-report');
		assert.include(report.getText(), 'Ann Lee');
		assert.notInclude(report.getText(), 'Ben Ito');
		await window.showTextDocument(document);
		await window.activeTextEditor!.edit((edit) => edit.insert(document.positionAt(0), '“No,” said Ben Ito.\n\n'));
		await until(workspace.onDidChangeTextDocument, () => report.getText().includes('Ben Ito'));
	});

	it('list the rules with their levels and explain the one chosen', async () => {
		await open(story);
		await answering(commands.executeCommand('copydesk.rules'));
		const explanation = await opened('copydesk-rule');
		assert.equal(explanation.languageId, 'markdown');
		assert.include((await previewed()).label, explanation.uri.path.slice(1));
	});

	it('explain a rule by name, and leave an unknown one alone', async () => {
		await commands.executeCommand('copydesk.explainRule', 'unclosed-quotation');
		assert.include((await previewed()).label, 'unclosed-quotation');
		await commands.executeCommand('copydesk.explainRule', 'no-such-rule');
		assert.isUndefined(workspace.textDocuments.find(({ uri }) => uri.path === '/no-such-rule.md'));
	});

	it('explain the rule of the finding at the cursor', async () => {
		const document = await open(story);
		putCursor(document, 'I never saw');
		await commands.executeCommand('copydesk.explainRule');
		assert.equal((await previewed()).label, 'implied-attribution.md');
	});

	it('list nothing where nothing is set aside', async () => {
		await commands.executeCommand('copydesk.setAsideList');
	});

	it('do no harm where no article is open', async () => {
		for (const id of ['report', 'nextFinding', 'previousFinding', 'toggleReview', 'showSpeakers']) await commands.executeCommand(`copydesk.${id}`);
		assert.isUndefined(window.activeTextEditor);
	});
});

describe('diagnostics', () => {
	afterEach(clear);

	it('name source, rule and level, link the rule to its explanation, and point at the evidence', async () => {
		const document = await open(story);
		const diagnostic = ours(document.uri).find(({ range }) => document.getText(range) === implied)!;
		const { value, target } = diagnostic.code as { value: string; target: Uri };
		assert.equal(value, 'implied-attribution');
		assert.include((await workspace.openTextDocument(target)).getText(), '# Speaker only carried over');
		await commands.executeCommand('vscode.open', target);
		assert.equal((await previewed()).label, 'implied-attribution.md');
		const [evidence] = diagnostic.relatedInformation!;
		assert.equal(evidence!.location.uri.toString(), document.uri.toString());
		assert.equal(document.getText(evidence!.location.range), 'Lee');
	});

	it('are set once for each review, without a moment in which there are none', async () => {
		const document = await open(story);
		const counts: number[] = [];
		const listener = languages.onDidChangeDiagnostics(({ uris }) => {
			if (uris.some((uri) => uri.toString() === document.uri.toString())) counts.push(ours(document.uri).length);
		});
		await window.activeTextEditor!.edit((edit) => edit.insert(document.positionAt(0), 'It was late.\n\n'));
		await settled(document);
		listener.dispose();
		assert.notInclude(counts, 0);
		// Word of the first review may come only now.
		assert.isAtMost(counts.length, 2);
	});

	it('are the same for an article in two columns', async () => {
		const document = await open(story);
		const before = ours(document.uri).length;
		await window.showTextDocument(document, -2);
		await settled(document);
		assert.lengthOf(ours(document.uri), before);
		assert.isNotEmpty(await lightbulb(document, unattributed));
	});
});

describe('hover', () => {
	afterEach(clear);

	it('shows speaker, role, evidence with links, sieve and certainty', async () => {
		const document = await open(story);
		const text = await hover(document.uri, rangeOfWords(document, 'The money').start);
		assert.include(text, '**Ann Lee**, the mayor');
		assert.include(text, 'The copy states it: said so right after the words.');
		assert.match(text, /\[“Lee”\]\(command:copydesk\.reveal\?\S+ "Go to these words"\)/);
		assert.match(text, /\[“said”\]\(command:copydesk\.reveal/);
		assert.include(text, '*stated · cue-after*');
	});

	it('says in whose account the speaker says it', async () => {
		const document = await open('The ferry stays, and the pier with it.\n\n“We held on for as long as we could,” Ann Lee said, according to the Herald.');
		const text = await hover(document.uri, rangeOfWords(document, 'We held on').start);
		assert.include(text, '**Ann Lee**');
		assert.include(text, 'At second hand: the copy has it from somebody’s account.');
		assert.match(text, /\[“according to the Herald”\]\(command:copydesk\.reveal/);
	});

	it('says that nobody is given, and that a term is no speech', async () => {
		const document = await open(story);
		assert.include(await hover(document.uri, rangeOfWords(document, 'We will').start), 'Nobody is given as saying this.');
		assert.include(await hover(document.uri, rangeOfWords(document, 'dry link').start), 'Not speech');
	});

	it('says whose words a paraphrase tells', async () => {
		const document = await open(story);
		const text = await hover(document.uri, rangeOfWords(document, 'the ferry would run').start);
		assert.include(text, '**Ann Lee**, the mayor');
		assert.include(text, 'Told in the article’s words; the copy states the source.');
		assert.match(text, /\[“Lee”\]\(command:copydesk\.reveal.*\[“told”\]\(command:copydesk\.reveal/);
		assert.include(text, '*indirect*');
	});

	it('leads to the explanation of what is reported, beside whose words they are', async () => {
		const document = await open('The mayor, Ann Lee, possibly signed it.\n\n“It is late.”');
		assert.match(await hover(document.uri, rangeOfWords(document, 'possibly').start), /\[Why\? hedging\]\(command:copydesk\.explainRule\?%5B%22hedging%22%5D/);
		const quoted = await hover(document.uri, rangeOfWords(document, 'It is late').start);
		assert.include(quoted, '[Why? unattributed-quotation](command:copydesk.explainRule');
		assert.match(quoted, /Nobody is given|likely|doubtful/i);
	});

	it('says nothing outside quotations and paraphrases', async () => {
		const document = await open(story);
		assert.equal(await hover(document.uri, rangeOfWords(document, 'The council').start), '');
	});
});

describe('status bar', () => {
	afterEach(clear);

	it('counts quotations and what there is to look at', async () => {
		await open(story);
		const { statusBar } = await api();
		assert.equal(statusBar.text, '$(quote) 5 quotations · 2 to look at');
		assert.equal(statusBar.command, 'copydesk.showSpeakers');
		assert.equal(statusBar.accessibilityInformation?.label, 'Copydesk: 5 quotations, 2 to look at');
	});
});
