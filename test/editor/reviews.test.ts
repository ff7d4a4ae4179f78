/** Which documents are reviewed, and when. */
import { assert } from 'chai';
import { ConfigurationTarget, commands, EndOfLine, languages, Position, Range, workspace, WorkspaceEdit } from 'vscode';
import { api, clear, diagnosed, found, open, openFile, settled, toLookAt, until, write } from './desk';

const story = [
	'The council met on Monday to talk about the bridge. It was late when the members sat down, and later when they rose.',
	'“We will not build it before the spring.”',
	'The mayor, Ann Lee, told the room that the money was gone. Nobody clapped.',
	'The next meeting is in June. The bridge will be on the agenda again, and so will the ferry.',
].join('\n\n');

const unattributed = 'unattributed-quotation: “We will not build it before the spring.”';

const log = Array.from({ length: 40 }, (_, line) => `2026-03-04 10:15:${10 + line} INFO worker[${line}] queue=7 "GET /health" 200`).join('\n');

describe('reviewing', () => {
	afterEach(clear);

	it('reviews an article', async () => {
		assert.deepEqual(found(await open(story)), [unattributed]);
	});

	it('reviews plain text and Markdown that read like an article', async () => {
		assert.deepEqual(found(await open(story, 'plaintext')), [unattributed]);
		assert.deepEqual(found(await open(`# The bridge\n\n${story}`, 'markdown')), [unattributed]);
	});

	it('leaves a log alone', async () => {
		const document = await open(log, 'plaintext');
		assert.equal((await api()).reviews.standing(document), 'other');
		assert.deepEqual(found(document), []);
	});

	it('leaves other languages alone', async () => {
		assert.deepEqual(found(await open(story, 'json')), []);
	});

	it('reads .article and .story files as articles', async () => {
		for (const name of ['bridge.article', 'bridge.story']) {
			const document = await openFile(name, story);
			assert.equal(document.languageId, 'article');
			assert.deepEqual(found(document), [unattributed]);
		}
	});

	it('gives the right range in a file with CRLF line ends', async () => {
		const document = await openFile('crlf.article', story.replaceAll('\n', '\r\n'));
		assert.equal(document.eol, EndOfLine.CRLF);
		assert.deepEqual(found(document), [unattributed]);
		assert.equal(toLookAt(document.uri)[0]!.range.start.line, 2);
	});

	it('gives the right range after emoji and right-to-left text', async () => {
		assert.deepEqual(found(await open(`👩🏽‍🚀 The council – المجلس – met on Monday.\n\n${story}`)), [unattributed]);
	});

	it('reviews once after a burst of typing, and the text as it then stands', async () => {
		const { reviews } = await api();
		const document = await open(story);
		let times = 0;
		const listener = reviews.onDidChange((changed) => { if (changed === document) times++; });
		await Promise.all([...'“And we will not sell it.”\n\n'].map((text) => commands.executeCommand('type', { text })));
		await settled(document);
		listener.dispose();
		assert.equal(times, 1);
		assert.deepEqual(found(document), ['unattributed-quotation: “And we will not sell it.”', unattributed]);
	});

	it('clears the diagnostics of a document that is closed', async () => {
		const document = await open(story);
		const { uri } = document;
		assert.lengthOf(toLookAt(uri), 1);
		await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
		await diagnosed(uri, (left) => left.length === 0);
		assert.equal((await api()).reviews.standing(document), 'other');
	});

	it('follows a change of language', async () => {
		const document = await open(story);
		await languages.setTextDocumentLanguage(document, 'json');
		assert.deepEqual(await diagnosed(document.uri, (left) => left.length === 0), []);
		await languages.setTextDocumentLanguage(document, 'article');
		await diagnosed(document.uri, (now) => now.length === 1);
		assert.deepEqual(found(document), [unattributed]);
	});

	it('follows a change of levels', async () => {
		const document = await open(story);
		const configuration = workspace.getConfiguration('copydesk', document);
		await configuration.update('levels', { 'unattributed-quotation': 'off' }, ConfigurationTarget.Workspace);
		assert.deepEqual(await diagnosed(document.uri, (left) => left.length === 0), []);
		await configuration.update('levels', undefined, ConfigurationTarget.Workspace);
		await diagnosed(document.uri, (now) => now.length === 1);
		assert.deepEqual(found(document), [unattributed]);
	});

	it('takes a setting of the wrong type as not given', async () => {
		const configuration = workspace.getConfiguration('copydesk');
		await configuration.update('levels', { 'unattributed-quotation': 'loud' }, ConfigurationTarget.Workspace);
		await configuration.update('review', 7, ConfigurationTarget.Workspace);
		await configuration.update('maxFileSize', 'much', ConfigurationTarget.Workspace);
		assert.deepEqual(found(await open(story, 'plaintext')), [unattributed]);
		for (const name of ['levels', 'review', 'maxFileSize']) await configuration.update(name, undefined, ConfigurationTarget.Workspace);
	});

	it('says that a text is too long instead of reviewing it', async () => {
		const { reviews, statusBar } = await api();
		const document = await open(story);
		const configuration = workspace.getConfiguration('copydesk', document);
		await configuration.update('maxFileSize', 100, ConfigurationTarget.Workspace);
		await until(reviews.onDidChange, () => reviews.standing(document) === 'too-long');
		assert.deepEqual(found(document), []);
		assert.equal(statusBar.text, '$(quote) Too long to review');
		await configuration.update('maxFileSize', undefined, ConfigurationTarget.Workspace);
		await until(reviews.onDidChange, () => reviews.standing(document) === 'article');
		assert.deepEqual(found(document), [unattributed]);
	});

	it('is turned on and off for plain text by copydesk.review', async () => {
		const { reviews } = await api();
		const [copy, lines] = [await open(story, 'plaintext'), await open(log, 'plaintext')];
		const configuration = workspace.getConfiguration('copydesk');
		await configuration.update('review', 'never', ConfigurationTarget.Workspace);
		await until(reviews.onDidChange, () => reviews.standing(copy) === 'other');
		assert.deepEqual(found(copy), []);
		await configuration.update('review', 'always', ConfigurationTarget.Workspace);
		await until(reviews.onDidChange, () => reviews.standing(lines) === 'article');
		assert.deepEqual(found(copy), [unattributed]);
		await configuration.update('review', undefined, ConfigurationTarget.Workspace);
		await until(reviews.onDidChange, () => reviews.standing(lines) === 'other');
	});

	it('is turned on and off for one file by the command, which is remembered', async () => {
		const { reviews } = await api();
		const notes = await openFile('notes.txt', log);
		await commands.executeCommand('copydesk.toggleReview');
		assert.equal(reviews.standing(notes), 'article');
		await commands.executeCommand('workbench.action.closeActiveEditor');
		await until(workspace.onDidCloseTextDocument, () => notes.isClosed);
		const again = await openFile('notes.txt', log);
		assert.equal(reviews.standing(again), 'article');
		await commands.executeCommand('copydesk.toggleReview');
		assert.equal(reviews.standing(again), 'other');
	});

	it('cannot be turned on for a file that is no copy', async () => {
		const document = await open('{}', 'json');
		await commands.executeCommand('copydesk.toggleReview');
		assert.equal((await api()).reviews.standing(document), 'other');
	});

	it('keeps reviewing a story while most of it is cut', async () => {
		const document = await open(story, 'plaintext');
		const edit = new WorkspaceEdit();
		edit.delete(document.uri, document.validateRange(new Range(new Position(2, 41), new Position(99, 0))));
		await workspace.applyEdit(edit);
		await settled(document);
		assert.deepEqual(found(document), [unattributed]);
	});

	it('leaves what nobody can edit alone', async () => {
		const registration = workspace.registerTextDocumentContentProvider('copydesk-test', { provideTextDocumentContent: () => story });
		const document = await workspace.openTextDocument((await write('x.article', '')).with({ scheme: 'copydesk-test' }));
		assert.equal(document.languageId, 'article');
		await settled(document);
		assert.equal((await api()).reviews.standing(document), 'other');
		registration.dispose();
	});

	it('reads a binary file, an empty one and unbalanced marks without failing', async () => {
		assert.deepEqual(found(await openFile('empty.article', '')), []);
		await open('“““ ”” " «‹ ‘’’ \u0000\u0001\ufffd '.repeat(200));
	});
});
