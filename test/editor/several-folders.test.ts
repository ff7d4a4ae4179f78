/** A workspace of several folders, on disk and elsewhere: whose house style counts, and where what is set aside is written. */
import { assert } from 'chai';
import { commands, ConfigurationTarget, Uri, workspace } from 'vscode';
import { answering, api, choose, closeAll, contents, finds, inWorkspace, open, openFile, remove, until, write } from './desk';
import { MemoryFiles } from './memory-files';
import { findings, story, unattributed } from './story';

const off = (rule: string) => JSON.stringify({ levels: { [rule]: 'off' } });
const [news, sport] = [0, 1];

/** Adds a workspace folder behind the others, or takes those behind the first two out. */
async function setFolders(...added: Uri[]): Promise<void> {
	const changed = new Promise<void>((resolve) => {
		const listener = workspace.onDidChangeWorkspaceFolders(() => {
			listener.dispose();
			resolve();
		});
	});
	workspace.updateWorkspaceFolders(2, workspace.workspaceFolders!.length - 2, ...added.map((uri) => ({ uri })));
	await changed;
}

describe('a workspace of several folders', () => {
	afterEach(async () => {
		await closeAll();
		for (const folder of [news, sport]) await write(inWorkspace('.copydesk.json', folder), '{}');
		for (const folder of [news, sport]) {
			const document = await openFile(inWorkspace('after.article', folder), story);
			await finds(document, findings);
		}
		await closeAll();
	});

	it('has a house style for each folder', async () => {
		await write(inWorkspace('.copydesk.json', news), off('unattributed-quotation'));
		await write(inWorkspace('.copydesk.json', sport), off('implied-attribution'));
		await finds(await openFile(inWorkspace('bridge.article', news), story), findings.slice(1));
		await finds(await openFile(inWorkspace('bridge.article', sport), story), findings.slice(0, 1));
	});

	it('has that of the first folder for an untitled document', async () => {
		await write(inWorkspace('.copydesk.json', news), off('unattributed-quotation'));
		await write(inWorkspace('.copydesk.json', sport), off('implied-attribution'));
		await finds(await open(story), findings.slice(1));
	});

	it('has settings for each folder', async () => {
		const document = await openFile(inWorkspace('bridge.article', sport), story);
		const configuration = workspace.getConfiguration('copydesk', document);
		await configuration.update('levels', { 'implied-attribution': 'off' }, ConfigurationTarget.WorkspaceFolder);
		await finds(document, findings.slice(0, 1));
		await finds(await openFile(inWorkspace('bridge.article', news), story), findings);
		await configuration.update('levels', undefined, ConfigurationTarget.WorkspaceFolder);
		await finds(document, findings);
	});

	it('sets aside in the folder of the article, and brings back from any folder', async () => {
		const document = await openFile(inWorkspace('bridge.article', sport), story);
		await choose(document, unattributed, 'Set this finding aside here');
		const { setAside } = JSON.parse(await contents(inWorkspace('.copydesk.json', sport)));
		assert.deepEqual(setAside.map(({ file, words }: { file: string; words: string }) => [file, words]), [['bridge.article', unattributed]]);
		assert.equal(await contents(inWorkspace('.copydesk.json', news)), '{}');
		await openFile(inWorkspace('bridge.article', news), story);
		await answering(commands.executeCommand('copydesk.setAsideList'));
		assert.deepEqual(JSON.parse(await contents(inWorkspace('.copydesk.json', sport))), { setAside: [] });
	});

	it('reads the house style of a folder that comes later', async () => {
		const outside = Uri.joinPath(workspace.workspaceFolders![news]!.uri, '../magazine');
		await write(Uri.joinPath(outside, '.copydesk.json'), off('implied-attribution'));
		const document = await openFile(Uri.joinPath(outside, 'may/bridge.article'), story);
		await finds(document, findings);
		await setFolders(outside);
		await finds(document, findings.slice(0, 1));
		await setFolders();
		await finds(document, findings);
	});

	it('reviews in a folder that is on no disk, and writes there what is set aside', async () => {
		const registration = workspace.registerFileSystemProvider('copydesk-memory', new MemoryFiles(), { isCaseSensitive: true });
		const folder = Uri.parse('copydesk-memory:/');
		const house = Uri.joinPath(folder, '.copydesk.json');
		await setFolders(folder);
		const document = await openFile(Uri.joinPath(folder, 'bridge.article'), story);
		await finds(document, findings);
		await write(house, off('implied-attribution'));
		await finds(document, findings.slice(0, 1));
		await choose(document, unattributed, 'Set this finding aside here');
		await finds(document, []);
		assert.deepEqual(JSON.parse(await contents(house)).setAside.map(({ file }: { file: string }) => file), ['bridge.article']);
		await remove(house);
		await finds(document, findings);
		await closeAll();
		await setFolders();
		registration.dispose();
	});

	it('leaves copy in a folder that cannot be written to alone', async () => {
		const files = new MemoryFiles();
		files.writeFile(Uri.parse('copydesk-archive:/bridge.article'), new TextEncoder().encode(story));
		const registration = workspace.registerFileSystemProvider('copydesk-archive', files, { isReadonly: true });
		const document = await workspace.openTextDocument(Uri.parse('copydesk-archive:/bridge.article'));
		assert.equal(document.languageId, 'article');
		const { reviews } = await api();
		await until(reviews.onDidChange, () => reviews.isSettled(document));
		assert.equal(reviews.standing(document), 'other');
		registration.dispose();
	});
});
