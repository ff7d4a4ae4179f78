/** Pages of ours: virtual Markdown documents, shown rendered. */
import { commands, type Uri, ViewColumn } from 'vscode';

/**
 * Shows a page as a reader sees it. The manifest associates the schemes of pages with the same editor, so that a plain link to one
 * shows it the same way. A tab holds its document open, so that a page stays up to date as long as it is shown.
 */
export async function showPage(page: Uri, column = ViewColumn.Active): Promise<void> {
	await commands.executeCommand('vscode.openWith', page, 'vscode.markdown.preview.editor', column);
}
