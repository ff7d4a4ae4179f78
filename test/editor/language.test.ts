/** What it is like to write in the article language. */
import { assert } from 'chai';
import { commands, Selection, window, workspace } from 'vscode';
import { clear, open, rangeOfWords, write } from './desk';

const type = (text: string) => commands.executeCommand('type', { text });

describe('writing an article', () => {
	afterEach(clear);

	it('closes the quotation mark that one opens, and types over it', async () => {
		const document = await open('');
		await type('“');
		assert.equal(document.getText(), '“”');
		await type('No');
		await type('”');
		assert.equal(document.getText(), '“No”');
	});

	it('puts marks around what is selected', async () => {
		for (const [open_, close] of ['“”', '‘’', '""', '()', '[]']) {
			const document = await open('We lost today');
			const { start, end } = rangeOfWords(document, 'lost');
			window.activeTextEditor!.selection = new Selection(start, end);
			await type(open_!);
			assert.equal(document.getText(), `We ${open_}lost${close} today`);
		}
	});

	it('leaves an apostrophe alone', async () => {
		const document = await open('');
		for (const letter of 'don’t won\'t') await type(letter);
		assert.equal(document.getText(), 'don’t won\'t');
	});

	it('selects a word with its apostrophe and hyphen', async () => {
		const document = await open('She didn’t call the vice-president.');
		for (const [place, word] of [['dn’t', 'didn’t'], ['president', 'vice-president']] as const) {
			assert.equal(document.getText(document.getWordRangeAtPosition(rangeOfWords(document, place).start)), word);
		}
	});

	it('wraps lines, frames no curly quote and suggests no words', () => {
		const editor = workspace.getConfiguration('editor', { languageId: 'article' });
		assert.equal(editor.get('wordWrap'), 'on');
		assert.equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
		assert.equal(editor.get('wordBasedSuggestions'), 'off');
		assert.deepEqual(editor.get('quickSuggestions'), { other: 'off', comments: 'off', strings: 'off' });
	});

	it('leaves the defaults of other languages as they are, but for reading plain text', () => {
		const editor = workspace.getConfiguration('editor', { languageId: 'plaintext' });
		assert.equal(editor.get('wordWrap'), 'on');
		assert.notEqual(editor.get('wordBasedSuggestions'), 'off');
		assert.equal(workspace.getConfiguration('editor', { languageId: 'typescript' }).get('wordWrap'), 'off');
	});

	it('reads the house file as JSON with comments', async () => {
		const document = await workspace.openTextDocument(await write('.copydesk.json', '{}'));
		assert.equal(document.languageId, 'jsonc');
	});
});
