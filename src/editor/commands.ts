/** Commands that need no surface of their own, and how every command is registered. */
import { commands, Disposable, env, type LogOutputChannel, Selection, type TextDocument, TextEditorRevealType, Uri, window, workspace } from 'vscode';
import type { Span } from '../engine/text/span';
import type { ActiveArticle } from './active-article';
import { rangeOf } from './positions';
import { type Reviews, toLookAt } from './reviews';

/** Registers a command whose failure the editor, who asked for it, is told; the log gets the whole of it. */
export function registerCommand<A extends unknown[]>(id: string, log: LogOutputChannel, run: (...args: A) => unknown): Disposable {
	return commands.registerCommand(id, async (...args: A) => {
		try {
			await run(...args);
		} catch (error) {
			log.error(`${id} failed.`, error);
			void window.showErrorMessage(`Copydesk: ${error instanceof Error ? error.message : String(error)}`);
		}
	});
}

/** Words of an article, for a link or a tree item. */
export interface Place {
	readonly article: string;
	readonly span: Span;
}

/** Registers going to findings and words, copying a quotation, and turning review on or off. */
export function registerCommands(reviews: Reviews, active: ActiveArticle, log: LogOutputChannel): Disposable {
	const toFinding = (step: 1 | -1) => async () => {
		const { document } = active;
		const review = document && await reviews.current(document);
		if (!review) throw new Error('No article is open.');
		const editor = await window.showTextDocument(document, { viewColumn: columnOf(document) });
		const here = document.offsetAt(editor.selection.active);
		const findings = toLookAt(review);
		const next = step === 1
			? findings.find(({ span }) => span.start > here) ?? findings[0]
			: findings.findLast(({ span }) => span.start < here) ?? findings.at(-1);
		if (!next) {
			void window.showInformationMessage('Nothing to look at in this article.');
			return;
		}
		const { start } = rangeOf(document, next.span);
		editor.selection = new Selection(start, start);
		editor.revealRange(rangeOf(document, next.span), TextEditorRevealType.InCenterIfOutsideViewport);
		await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
	};
	return Disposable.from(
		registerCommand('copydesk.nextFinding', log, toFinding(1)),
		registerCommand('copydesk.previousFinding', log, toFinding(-1)),
		registerCommand('copydesk.reveal', log, async ({ article, span }: Place) => {
			const document = await workspace.openTextDocument(Uri.parse(article));
			const range = rangeOf(document, span);
			await window.showTextDocument(document, { viewColumn: columnOf(document), selection: range });
		}),
		registerCommand('copydesk.toggleReview', log, async () => {
			const document = window.activeTextEditor?.document;
			if (!document) throw new Error('No file is open.');
			const on = await reviews.toggle(document);
			window.setStatusBarMessage(`Copydesk reviews this file ${on ? 'now' : 'no longer'}.`, 5000);
		}),
		registerCommand('copydesk.copyQuotation', log, ({ words }: { words: string }) => env.clipboard.writeText(words)),
	);
}

/** The column that shows the document already, so that it does not open twice. */
function columnOf(document: TextDocument) {
	return window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
}
