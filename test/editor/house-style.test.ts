/** The house style in `.copydesk.json`: found from the article upwards, followed while it changes, explained where it is wrong. */
import { assert } from 'chai';
import { commands, type CompletionList, ConfigurationTarget, type Hover, languages, type TextDocument, window, workspace } from 'vscode';
import { api, apply, clear, closeAll, contents, diagnosed, finds, found, inWorkspace, open, opened, openFile, previewed, remove, settled, toLookAt, until, write } from './desk';
import { findings, story } from './story';

const off = (rule: string) => JSON.stringify({ levels: { [rule]: 'off' } });

/** Opens the root's house file in an editor. */
async function openHouseFile(): Promise<TextDocument> {
	const uri = inWorkspace('.copydesk.json').toString();
	await commands.executeCommand('vscode.open', inWorkspace('.copydesk.json'));
	await until(window.onDidChangeActiveTextEditor, () => window.activeTextEditor?.document.uri.toString() === uri);
	return window.activeTextEditor!.document;
}

describe('the house style', () => {
	afterEach(async () => {
		await closeAll();
		await workspace.fs.delete(inWorkspace('desk'), { recursive: true }).then(undefined, () => {});
		// Emptied first: of a file that goes and comes in a moment, no word may come at all.
		await write('.copydesk.json', '{}');
		const document = await openFile('bridge.article', story);
		await finds(document, findings);
		await clear();
	});

	it('is that of the nearest file up to the workspace folder, also of one that comes later', async () => {
		await write('.copydesk.json', off('unattributed-quotation'));
		const document = await openFile('desk/may/bridge.article', story);
		await finds(document, findings.slice(1));
		await write('desk/.copydesk.json', off('implied-attribution'));
		await finds(document, findings.slice(0, 1));
		await finds(await openFile('other.article', story), findings.slice(1));
		await remove('desk/.copydesk.json');
		await finds(document, findings.slice(1));
	});

	it('is that of the first folder for an untitled document', async () => {
		await write('.copydesk.json', off('unattributed-quotation'));
		await finds(await open(story), findings.slice(1));
	});

	it('yields to the levels somebody set for themselves', async () => {
		const document = await openFile('bridge.article', story);
		await write('.copydesk.json', off('unattributed-quotation'));
		await finds(document, findings.slice(1));
		const configuration = workspace.getConfiguration('copydesk');
		await configuration.update('levels', { 'unattributed-quotation': 'error' }, ConfigurationTarget.Workspace);
		await finds(document, findings);
		await configuration.update('levels', undefined, ConfigurationTarget.Workspace);
		await finds(document, findings.slice(1));
	});

	it('has words of its own, with a fix', async () => {
		await write('.copydesk.json', JSON.stringify({ words: [{ avoid: 'prior to', prefer: 'before', reason: 'Shorter.' }] }));
		const document = await openFile('desk/words.article', 'The council met prior to the vote.\n\nIt was late, and the hall was cold.');
		await finds(document, ['house-word: prior to']);
		assert.equal(toLookAt(document.uri)[0]!.message, 'Write “before”, not “prior to”. Shorter.');
		await apply(document, 'prior to', 'Write “before”');
		assert.include(document.getText(), 'met before the vote');
	});

	it('has a roster of people who are one speaker under all their names', async () => {
		const { reviews } = await api();
		await write('.copydesk.json', JSON.stringify({ roster: [{ name: 'Maria Lee', aliases: ['Mia Lee'] }] }));
		const document = await openFile('desk/roster.article', 'Maria Lee won. “We won,” Mia Lee said.\n\nThe hall was cold, and it was late.');
		await until(reviews.onDidChange, () => reviews.latest(document)!.attributions[0]!.speaker!.name === 'Maria Lee');
	});

	it('gives the page of a rule its level, while the page is open too', async () => {
		await openFile('bridge.article', story);
		await commands.executeCommand('copydesk.explainRule', 'hedging');
		await previewed();
		const page = await opened('copydesk-rule', '/hedging.md');
		assert.include(page.getText(), 'level information.');
		await write('.copydesk.json', off('hedging'));
		await until(workspace.onDidChangeTextDocument, () => page.getText().includes('level off (information unless a desk sets another)'));
	});

	it('says which files are reviewed', async () => {
		const { reviews } = await api();
		await write('.copydesk.json', JSON.stringify({ files: { include: ['desk/**'], exclude: ['**/notes.*'] } }));
		const log = 'error 17\nerror 18\n';
		assert.equal(reviews.standing(await openFile('desk/log.txt', log)), 'article');
		assert.equal(reviews.standing(await openFile('desk/notes.article', story)), 'other');
		const outside = await openFile('bridge.article', story);
		assert.equal(reviews.standing(outside), 'other');
		await write('.copydesk.json', '{}');
		await until(reviews.onDidChange, () => reviews.standing(outside) === 'article');
	});

	it('gives each fault one message at its place, open or not', async () => {
		const broken = '{\n\t"profile": "AP",\n\t"words": [{ "avoid": "a b" }, { "avoid": "a b" }]\n}\n';
		const uri = await write('.copydesk.json', broken);
		await openFile('bridge.article', story);
		const all = () => languages.getDiagnostics(uri);
		await diagnosed(uri, (now) => now.length === 2);
		assert.deepEqual(all().map(({ range, message }) => [range.start.line, message]), [
			[1, '“profile” must be "default", "ap", "reuters", "guardian" or "economist".'],
			[2, '“a b” stands in the list twice. Make one of the two.'],
		]);
		await openHouseFile();
		const lines = () => all().map(({ range }) => range.start.line).sort().join();
		await until(languages.onDidChangeDiagnostics, () => all().some(({ source }) => source !== 'copydesk') && lines() === '1,2');
		await closeAll();
		await until(languages.onDidChangeDiagnostics, () => all().every(({ source }) => source === 'copydesk') && lines() === '1,2');
	});

	it('keeps what the last good file said', async () => {
		const document = await openFile('bridge.article', story);
		await write('.copydesk.json', off('unattributed-quotation'));
		await finds(document, findings.slice(1));
		const uri = await write('.copydesk.json', '{ "levels": { ');
		await diagnosed(uri, (now) => now.length === 1);
		assert.deepEqual(found(document), findings.slice(1));
	});

	it('is completed and explained while it is written', async () => {
		const uri = await write('.copydesk.json', '{ "profile": "" }');
		const document = await openHouseFile();
		const labels = async () => (await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', uri, document.positionAt(14)))
			.items.map(({ label }) => typeof label === 'string' ? label : label.label);
		// VS Code's JSON support answers once it has read the schema.
		while (!(await labels()).includes('"reuters"'));
		assert.includeMembers(await labels(), ['"default"', '"ap"', '"guardian"', '"economist"']);
		const [hover] = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', uri, document.positionAt(4));
		assert.include(hover!.contents.map((content) => typeof content === 'string' ? content : content.value).join(), 'The style guide the house follows');
	});

	it('is created from the palette, changes nothing, and is opened when it is there', async () => {
		const document = await openFile('bridge.article', story);
		await remove('.copydesk.json');
		await commands.executeCommand('copydesk.createHouseFile');
		assert.equal(window.activeTextEditor!.document.uri.toString(), inWorkspace('.copydesk.json').toString());
		assert.include(window.activeTextEditor!.document.getText(), '"profile": "default"');
		await settled(document);
		assert.deepEqual(found(document), findings);
		assert.deepEqual(toLookAt(inWorkspace('.copydesk.json')), []);
		await write('.copydesk.json', '{} // ours\n');
		await commands.executeCommand('copydesk.createHouseFile');
		assert.equal(await contents('.copydesk.json'), '{} // ours\n');
	});
});
