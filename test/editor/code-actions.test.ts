/** What the lightbulb offers, and what it does to the whole text. */
import { assert } from 'chai';
import { type CodeAction, CodeActionKind, commands, ConfigurationTarget, type TextDocument, window, workspace } from 'vscode';
import { answering, api, apply, clear, found, lightbulb, open, openFile, previewed, rangeOfWords, settled } from './desk';
import { implied, story, unattributed } from './story';

const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);

/** Chooses “Attribute to…” on words and takes the first speaker offered, the likeliest. */
async function attributeToFirst(document: TextDocument, words: string): Promise<void> {
	const action = (await lightbulb(document, words)).find(({ title }) => title === 'Attribute to…')!;
	await answering(commands.executeCommand(action.command!.command, ...action.command!.arguments!));
	await settled(document);
}

describe('the lightbulb', () => {
	afterEach(clear);

	it('offers attribution, setting aside and the explanation on a quotation without a speaker', async () => {
		const document = await open(story);
		assert.deepEqual(titles(await lightbulb(document, unattributed)), [
			'Attribute to…',
			'Set this finding aside here',
			'Set “unattributed-quotation” aside in this file',
			'Why? Open the explanation of “unattributed-quotation”',
		]);
	});

	it('offers the likely speaker first on a quotation that is carried over', async () => {
		const [first, second] = await lightbulb(await open(story), implied);
		assert.equal(first?.title, 'Attribute to Ann Lee');
		assert.equal(first?.isPreferred, true);
		assert.equal(second?.title, 'Attribute to…');
	});

	it('offers what mends first and the explanations last, and names the rule, where two findings meet', async () => {
		const document = await open('Ann Lee, the mayor, spoke first.\n\n“ We will not build it.”');
		const offered = titles(await lightbulb(document, '“ We will'));
		const asides = offered.filter((title) => title.startsWith('Set this finding aside here'));
		assert.sameMembers(asides, ['Set this finding aside here (unattributed-quotation)', 'Set this finding aside here (mark-spacing)']);
		assert.isBelow(offered.indexOf('Attribute to…'), offered.indexOf(asides[0]!));
		assert.isTrue(offered.slice(-2).every((title) => title.startsWith('Why?')), offered.join('\n'));
	});

	it('attributes to the likely speaker', async () => {
		const document = await open(story);
		await apply(document, implied, 'Attribute to Ann Lee');
		assert.equal(document.getText(), story.replace(implied, '“I never saw the bill,” Lee said.'));
		assert.notInclude(found(document).join('\n'), 'implied-attribution');
	});

	it('attributes to a speaker chosen from the list', async () => {
		const document = await open(story);
		await attributeToFirst(document, unattributed);
		assert.equal(document.getText(), story.replace(unattributed, '“We will not build it before the spring,” Lee said.'));
		assert.notInclude(found(document).join('\n'), 'unattributed-quotation');
	});

	it('attributes in a file with CRLF line ends', async () => {
		const text = story.replaceAll('\n', '\r\n');
		const document = await open(text);
		await attributeToFirst(document, unattributed);
		assert.equal(document.getText(), text.replace(unattributed, '“We will not build it before the spring,” Lee said.'));
	});

	it('leaves the text alone when no speaker is chosen', async () => {
		const document = await open(story);
		const action = (await lightbulb(document, unattributed)).find(({ title }) => title === 'Attribute to…')!;
		await answering(commands.executeCommand(action.command!.command, ...action.command!.arguments!), 'cancel');
		assert.equal(document.getText(), story);
	});

	describe('with mechanical findings', () => {
		const spaced = 'Ann Lee, the mayor, spoke first.\n\n“ The money is gone,” Lee said.\n\n“It will not come  back ,” Lee said. “ No.”';
		const mended = 'Ann Lee, the mayor, spoke first.\n\n“The money is gone,” Lee said.\n\n“It will not come  back ,” Lee said. “No.”';
		const source = (document: TextDocument, kind: CodeActionKind) => commands.executeCommand<CodeAction[]>(
			'vscode.executeCodeActionProvider', document.uri, rangeOfWords(document, document.getText()), kind.value);

		it('fixes all of one rule', async () => {
			const document = await open(spaced);
			await apply(document, '“ The', 'Fix all of “mark-spacing” in this article');
			assert.equal(document.getText(), mended);
		});

		it('offers that only where there is more than one', async () => {
			const document = await open('“ The money is gone,” Lee said.');
			assert.notInclude(titles(await lightbulb(document, '“ The')).join('\n'), 'Fix all');
		});

		it('fixes all as a source action, under its own name and under those above it', async () => {
			const document = await open(spaced);
			for (const kind of [CodeActionKind.SourceFixAll.append('copydesk'), CodeActionKind.SourceFixAll]) assert.include(titles(await source(document, kind)), 'Fix all mechanical findings', kind.value);
			assert.deepEqual(titles(await source(document, CodeActionKind.SourceOrganizeImports)), []);
			const [action] = await source(document, CodeActionKind.SourceFixAll.append('copydesk'));
			await workspace.applyEdit(action!.edit!);
			assert.equal(document.getText(), mended);
			await settled(document);
			assert.deepEqual(titles(await source(document, CodeActionKind.SourceFixAll.append('copydesk'))), []);
		});

		it('fixes all by a command', async () => {
			const document = await open(spaced);
			await commands.executeCommand('copydesk.fixAll');
			assert.equal(document.getText(), mended);
			await commands.executeCommand('copydesk.fixAll');
			assert.equal(document.getText(), mended);
		});

		it('leaves them alone when a file is saved, unless asked', async () => {
			const document = await openFile('spaced.article', spaced);
			await window.activeTextEditor!.edit((edit) => edit.insert(document.positionAt(0), 'It rained. '));
			await document.save();
			assert.equal(document.getText(), `It rained. ${spaced}`);
			const configuration = workspace.getConfiguration('editor', document.uri);
			await configuration.update('codeActionsOnSave', { 'source.fixAll.copydesk': 'always' }, ConfigurationTarget.Workspace);
			try {
				await window.activeTextEditor!.edit((edit) => edit.insert(document.positionAt(0), 'It was late. '));
				await document.save();
				assert.equal(document.getText(), `It was late. It rained. ${mended}`);
			} finally {
				await configuration.update('codeActionsOnSave', undefined, ConfigurationTarget.Workspace);
			}
		});
	});

	it('offers a fix only where the article, read again with it, keeps every speaker', async () => {
		const insert = 'Insert “, NAME,”';
		const safe = await open('Ann Lee, the mayor, met Bo Tran.\n\nAn aide said that Tran was late.');
		assert.include(titles(await lightbulb(safe, 'An aide')), insert);
		// With another name behind it, “an aide” is taken for no speaker any more.
		const risky = await open('Ann Lee, the mayor, met Bo Tran.\n\nTran, an aide said, “is sure of it” and will not go.');
		const offered = titles(await lightbulb(risky, 'an aide'));
		assert.notInclude(offered, insert);
		assert.include(offered, 'Set this finding aside here');
	});

	it('makes no endless menu', async () => {
		const document = await open(Array.from({ length: 60 }, (_, at) => `The plan number ${at} could possibly work.`).join('\n\n'));
		const offered = titles(await lightbulb(document, document.getText()));
		assert.isAbove(offered.length, 20);
		assert.isBelow(offered.filter((title) => title.startsWith('Why?')).length, 21);
	});

	it('closes a quotation', async () => {
		const document = await open('Ann Lee, the mayor, spoke first.\n\n“The money is gone,” Lee said. “It will not come back.\n\nThe council went home.');
		await apply(document, '“It will not come back.', 'Close the quotation with ”');
		assert.equal(document.getText(), 'Ann Lee, the mayor, spoke first.\n\n“The money is gone,” Lee said. “It will not come back.”\n\nThe council went home.');
	});

	it('offers what fits the text as it stands right after typing', async () => {
		const document = await open(story);
		await window.activeTextEditor!.edit((edit) => edit.insert(document.positionAt(0), 'A new first line.\n\n'));
		await apply(document, implied, 'Attribute to Ann Lee');
		assert.equal(document.getText(), `A new first line.\n\n${story.replace(implied, '“I never saw the bill,” Lee said.')}`);
	});

	it('offers nothing where nothing was found, and nothing but quick fixes', async () => {
		const document = await open(story);
		assert.deepEqual(await lightbulb(document, 'The council'), []);
		const refactorings = await commands.executeCommand<CodeAction[]>(
			'vscode.executeCodeActionProvider', document.uri, rangeOfWords(document, unattributed), CodeActionKind.Refactor.value);
		assert.deepEqual(titles(refactorings), []);
	});

	it('opens the explanation of the rule', async () => {
		const document = await open(story);
		await apply(document, unattributed, 'Why? Open the explanation of “unattributed-quotation”');
		const tab = await previewed();
		assert.include(tab.label, 'unattributed-quotation');
	});

	it('tells when the quotation is not there any more', async () => {
		const document = await open(story);
		await commands.executeCommand('copydesk.attribute', { article: document.uri.toString(), start: 3 });
		assert.equal(document.getText(), story);
		assert.equal((await api()).reviews.standing(document), 'article');
	});
});
