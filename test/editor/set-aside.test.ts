/** Setting findings and rules aside in `.copydesk.json`, and bringing them back. */
import { assert } from 'chai';
import { type CodeAction, commands, DiagnosticSeverity, languages, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { rules } from '../../src/engine/rules/index';
import { answering, api, choose, clear, closeAll, contents, diagnosed, found, inWorkspace, open, openFile, ours, rangeOfWords, remove, settled, until, write } from './desk';
import { findings, implied, story, unattributed } from './story';

const today = new Date().toISOString().slice(0, 10);

/** What is told of stale entries in a house file. */
function stale(house: Uri) {
	return languages.getDiagnostics(house).filter(({ code }) => code === 'stale');
}

/** No event tells that a question is on the screen. */
function onScreen(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 500));
}

describe('setting aside', () => {
	// Nothing is set aside any more once the word of it has come round. The file is emptied and stays: of one that goes and comes in a
	// moment, no word may come at all.
	afterEach(async () => {
		const { reviews } = await api();
		await write('.copydesk.json', '{}');
		const document = await openFile('bridge.article', story);
		await until(reviews.onDidChange, () => found(document).length === 2);
		await closeAll();
	});
	after(clear);

	it('drops one finding, keeps the copy as it is, and writes down rule, words, what stands around them, file and day', async () => {
		const document = await openFile('bridge.article', story);
		await choose(document, unattributed, 'Set this finding aside here');
		assert.deepEqual(found(document), findings.slice(1));
		assert.equal(document.getText(), story);
		assert.isFalse(document.isDirty);
		assert.deepEqual(JSON.parse(await contents('.copydesk.json')), {
			setAside: [{ rule: 'unattributed-quotation', file: 'bridge.article', words: unattributed, before: 'hall was full.', after: '“The money is', when: today }],
		});
	});

	it('leaves all as it is when the question for a reason is escaped', async () => {
		const document = await openFile('bridge.article', story);
		await choose(document, unattributed, 'Set this finding aside here', 'cancel');
		assert.deepEqual(found(document), findings);
	});

	it('remembers the words wherever they move in the article, and nowhere else', async () => {
		const document = await openFile('bridge.article', story);
		await choose(document, unattributed, 'Set this finding aside here');
		const other = await openFile('other.article', `It was late.\n\n${story}`);
		assert.deepEqual(found(other), findings);
	});

	it('drops one of two equal phrases, and all of them in all articles', async () => {
		const twice = 'Critics say the bridge is unsafe.\n\nCritics say the bank paid for it.';
		const document = await openFile('twice.article', twice);
		assert.deepEqual(found(document), ['vague-crowd: Critics say', 'vague-crowd: Critics say']);
		await choose(document, 'Critics say the bridge', 'Set this finding aside here');
		assert.deepEqual(ours(document.uri).map(({ range }) => range.start.line), [2]);
		await choose(document, 'Critics say the bank', 'Set these words aside in all articles');
		assert.deepEqual(found(document), []);
		assert.deepEqual(found(await openFile('other.article', twice)), []);
		assert.deepEqual(JSON.parse(await contents('.copydesk.json')).setAside[1], { rule: 'vague-crowd', words: 'Critics say', when: today });
	});

	it('tells in the house file that an entry is stale, keeps telling when the article is closed, and takes it out by a quick fix', async () => {
		const article = await openFile('bridge.article', story);
		await choose(article, unattributed, 'Set this finding aside here');
		const house = inWorkspace('.copydesk.json');
		assert.deepEqual(stale(house), []);
		await window.activeTextEditor!.edit((edit) => edit.delete(rangeOfWords(article, unattributed)));
		await settled(article);
		assert.deepEqual(stale(house).map(({ severity, message }) => [severity, message]),
			[[DiagnosticSeverity.Information, '“unattributed-quotation” does not find these words in bridge.article any more. Remove the entry.']]);
		await closeAll();
		await commands.executeCommand('vscode.open', house);
		const document = await workspace.openTextDocument(house);
		const [diagnostic] = stale(house);
		assert.equal(JSON.parse(document.getText(diagnostic!.range)).words, unattributed);
		const offered = () => commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', house, diagnostic!.range, 'quickfix');
		let actions = await offered();
		while (actions.length === 0) actions = await offered();
		await workspace.applyEdit(actions.find(({ title }) => title === 'Remove this entry, which sets nothing aside any more')!.edit!);
		assert.deepEqual(JSON.parse(document.getText()), { setAside: [] });
		await document.save();
		await until(languages.onDidChangeDiagnostics, () => stale(house).length === 0);
	});

	it('drops a rule in one file', async () => {
		const document = await openFile('bridge.article', story);
		await choose(document, implied, 'Set “implied-attribution” aside in this file');
		assert.deepEqual(found(document), findings.slice(0, 1));
		assert.deepEqual(found(await openFile('other.article', story)), findings);
	});

	it('turns a rule off in the workspace', async () => {
		const document = await openFile('bridge.article', story);
		await choose(document, implied, 'Turn “implied-attribution” off in this workspace');
		assert.deepEqual(found(document), findings.slice(0, 1));
		assert.deepEqual(found(await openFile('other.article', story)), findings.slice(0, 1));
		assert.deepEqual(JSON.parse(await contents('.copydesk.json')), { levels: { 'implied-attribution': 'off' } });
	});

	it('sets the level of a rule chosen from the list of rules, and takes it back', async () => {
		const document = await openFile('bridge.article', story);
		const first = rules[0]!;
		const setTo = async (level: string) => {
			const list = commands.executeCommand('copydesk.rules');
			// The first list: its first rule. The second: as many steps down as the level stands behind the explanation.
			await onScreen();
			await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
			await onScreen();
			for (let step = 0; step <= ['error', 'warning', 'information', 'hint', 'off'].indexOf(level); step++) await commands.executeCommand('workbench.action.quickOpenSelectNext');
			await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
			await list;
		};
		await setTo('off');
		assert.deepEqual(JSON.parse(await contents('.copydesk.json')).levels, { [first.id]: 'off' });
		await settled(document);
		assert.notInclude(found(document).join('\n'), first.id);
		await setTo(first.level);
		assert.deepEqual(JSON.parse(await contents('.copydesk.json')).levels, {});
	});

	it('brings back what is chosen from the list', async () => {
		const document = await openFile('bridge.article', story);
		await choose(document, unattributed, 'Set this finding aside here');
		await answering(commands.executeCommand('copydesk.setAsideList'));
		await settled(document);
		assert.deepEqual(found(document), findings);
		assert.deepEqual(JSON.parse(await contents('.copydesk.json')), { setAside: [] });
	});

	it('brings back a rule that was turned off', async () => {
		const document = await openFile('bridge.article', story);
		await choose(document, implied, 'Turn “implied-attribution” off in this workspace');
		await answering(commands.executeCommand('copydesk.setAsideList'));
		await settled(document);
		assert.deepEqual(found(document), findings);
	});

	it('keeps what is set aside in an untitled document in memory', async () => {
		const document = await open(story);
		await choose(document, unattributed, 'Set this finding aside here');
		assert.deepEqual(found(document), findings.slice(1));
		assert.notInclude(await contents('.copydesk.json').catch(() => 'no file'), 'setAside');
	});

	it('forgets what was set aside in an untitled document when it is closed, not when its language changes', async () => {
		const document = await open(story);
		await choose(document, unattributed, 'Set this finding aside here');
		await languages.setTextDocumentLanguage(document, 'plaintext');
		await languages.setTextDocumentLanguage(document, 'article');
		await settled(document);
		assert.deepEqual(found(document), findings.slice(1));
		await closeAll();
		assert.deepEqual(found(await open(story)), findings);
	});

	it('follows the file when somebody else changes it', async () => {
		const document = await openFile('bridge.article', story);
		await write('.copydesk.json', '{ "levels": { "unattributed-quotation": "off" } } // by a colleague');
		await diagnosed(document.uri, (left) => left.length === 1);
		assert.deepEqual(found(document), findings.slice(1));
		await remove('.copydesk.json');
		await diagnosed(document.uri, (now) => now.length === 2);
	});

	it('keeps the last good state while the file is broken, says so once in the file, and does not write into it', async () => {
		const document = await openFile('bridge.article', story);
		const uri = await write('.copydesk.json', '{ "levels": { "unattributed-quotation": "off" } }');
		await diagnosed(document.uri, (left) => left.length === 1);
		await write('.copydesk.json', '{ "levels": { "unattributed-quotation": ');
		const problems = await diagnosed(uri, (now) => now.length > 0);
		assert.lengthOf(problems, 1);
		assert.deepEqual(found(document), findings.slice(1));
		await choose(document, implied, 'Set this finding aside here');
		assert.deepEqual(found(document), findings.slice(1));
		assert.equal(await contents('.copydesk.json'), '{ "levels": { "unattributed-quotation": ');
		await write('.copydesk.json', '{}');
		await diagnosed(uri, (now) => now.length === 0);
		await diagnosed(document.uri, (now) => now.length === 2);
	});

	it('follows an article that is renamed, and writes nothing for one it does not name', async () => {
		const document = await openFile('bridge.article', story);
		await choose(document, unattributed, 'Set this finding aside here');
		const before = await contents('.copydesk.json');
		const rename = async (from: string, to: string) => {
			const edit = new WorkspaceEdit();
			edit.renameFile(inWorkspace(from), inWorkspace(to), { overwrite: true });
			assert.isTrue(await workspace.applyEdit(edit));
		};
		await write('other.article', story);
		await rename('other.article', 'another.article');
		await rename('bridge.article', 'harbor.article');
		const renamed = inWorkspace('harbor.article');
		await diagnosed(renamed, (left) => left.length === findings.length - 1);
		assert.equal(await contents('.copydesk.json'), before.replace('bridge.article', 'harbor.article'));
		await remove('harbor.article');
		await remove('another.article');
	});

	it('keeps the comments of the file', async () => {
		await write('.copydesk.json', '{\n\t// Our desk.\n\t"levels": {}\n}\n');
		const document = await openFile('bridge.article', story);
		await choose(document, unattributed, 'Set this finding aside here');
		assert.include(await contents('.copydesk.json'), '// Our desk.');
	});

	it('gives no diagnostics to a house file that is not there', async () => {
		await remove('.copydesk.json');
		assert.deepEqual(languages.getDiagnostics(Uri.joinPath(inWorkspace('.'), '.copydesk.json')), []);
	});
});
