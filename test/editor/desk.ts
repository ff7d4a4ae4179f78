/** What an editor does at the desk: opens copy, types, waits for the review, uses the lightbulb. Used by every suite in this folder. */
import {
	type CodeAction, commands, type Diagnostic, DiagnosticSeverity, Disposable, type Event, extensions, languages, Range, Selection, type Tab, TabInputCustom, type TextDocument, Uri, window, workspace,
} from 'vscode';
import type { activate } from '../../src/extension';

export type Api = ReturnType<typeof activate>;

/** What the extension returns to tests. */
export async function api(): Promise<Api> {
	return extensions.getExtension<Api>('copydesk.copydesk')!.activate();
}

/** Opens a new untitled document in an editor and waits for its first review, or for the word that it is no article. */
export async function open(content: string, language = 'article'): Promise<TextDocument> {
	const document = await workspace.openTextDocument({ content, language });
	await window.showTextDocument(document);
	await settled(document);
	return document;
}

/** Writes a file, opens it in an editor and waits for its first review. A name is that of a file of the first workspace folder. */
export async function openFile(name: string | Uri, content: string): Promise<TextDocument> {
	const uri = await write(name, content);
	const shown = () => window.activeTextEditor?.document.uri.toString() === uri.toString();
	// The way an editor opens it: a document that an extension opens is kept open for minutes.
	await commands.executeCommand('vscode.open', uri);
	await until(window.onDidChangeActiveTextEditor, shown);
	const { document } = window.activeTextEditor!;
	await settled(document);
	return document;
}

/** The URI of a file of a workspace folder, the first unless told otherwise. */
export function inWorkspace(name: string, folder = 0): Uri {
	return Uri.joinPath(workspace.workspaceFolders![folder]!.uri, name);
}

/** Writes a file. */
export async function write(name: string | Uri, content: string): Promise<Uri> {
	const uri = uriOf(name);
	await workspace.fs.writeFile(uri, new TextEncoder().encode(content));
	return uri;
}

/** The text of a file. */
export async function contents(name: string | Uri): Promise<string> {
	return new TextDecoder().decode(await workspace.fs.readFile(uriOf(name)));
}

/** Removes a file, if it is there. */
export async function remove(name: string | Uri): Promise<void> {
	await workspace.fs.delete(uriOf(name)).then(undefined, () => {});
}

function uriOf(name: string | Uri): Uri {
	return typeof name === 'string' ? inWorkspace(name) : name;
}

/** Resolves once the document has been judged as it stands. */
export async function settled(document: TextDocument): Promise<void> {
	const { reviews } = await api();
	await until(reviews.onDidChange, () => reviews.isSettled(document));
}

/** Resolves once `condition` holds, looking again after every event. */
export function until(event: Event<unknown>, condition: () => boolean): Promise<void> {
	if (condition()) return Promise.resolve();
	return new Promise((resolve) => {
		const listener: Disposable = event(() => {
			if (!condition()) return;
			listener.dispose();
			resolve();
		});
	});
}

/** Resolves once the diagnostics of a document that are more than hints are as wanted. */
export async function diagnosed(uri: Uri, wanted: (found: Diagnostic[]) => boolean): Promise<Diagnostic[]> {
	await until(languages.onDidChangeDiagnostics, () => wanted(toLookAt(uri)));
	return toLookAt(uri);
}

/** The diagnostics of ours on a document. */
export function ours(uri: Uri): Diagnostic[] {
	return languages.getDiagnostics(uri).filter(({ source }) => source === 'copydesk');
}

/** `rule: words` of every diagnostic of ours that is more than a hint, in order. */
export function found(document: TextDocument): string[] {
	return toLookAt(document.uri).map(({ code, range }) => `${(code as { value: string }).value}: ${document.getText(range)}`);
}

/** The diagnostics of ours that are more than hints. */
export function toLookAt(uri: Uri): Diagnostic[] {
	return ours(uri).filter(({ severity }) => severity !== DiagnosticSeverity.Hint);
}

/** Waits until exactly these findings stand in a document, each as `found` names it. */
export async function finds(document: TextDocument, wanted: readonly string[]): Promise<void> {
	await diagnosed(document.uri, () => found(document).join() === wanted.join());
}

/** The range of the first occurrence of words. */
export function rangeOfWords(document: TextDocument, words: string): Range {
	const start = document.getText().indexOf(words);
	if (start < 0) throw new Error(`“${words}” is not in the document.`);
	return new Range(document.positionAt(start), document.positionAt(start + words.length));
}

/**
 * What the lightbulb offers on the first occurrence of words. The workbench drops a question while it still settles a document that
 * was just opened, so where something was found it is asked again until it answers.
 */
export async function lightbulb(document: TextDocument, words: string): Promise<CodeAction[]> {
	const range = rangeOfWords(document, words);
	const ask = () => commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, 'quickfix');
	let actions = await ask();
	while (actions.length === 0 && ours(document.uri).some((diagnostic) => diagnostic.range.intersection(range))) actions = await ask();
	return actions;
}

/** Applies what the lightbulb offers under a title, and waits for the review of the result. */
export async function apply(document: TextDocument, words: string, title: string): Promise<void> {
	const actions = await lightbulb(document, words);
	const action = actions.find((candidate) => candidate.title === title);
	if (!action) throw new Error(`“${title}” is not offered, only: ${actions.map((candidate) => candidate.title).join(' | ') || 'nothing'}`);
	if (action.edit) await workspace.applyEdit(action.edit);
	if (action.command) await commands.executeCommand(action.command.command, ...action.command.arguments ?? []);
	await settled(document);
}

/** Puts the cursor before the first occurrence of words. */
export function putCursor(document: TextDocument, words: string): void {
	const editor = window.visibleTextEditors.find((candidate) => candidate.document === document)!;
	const { start } = rangeOfWords(document, words);
	editor.selection = new Selection(start, start);
}

/**
 * Runs a command that asks for something, and answers: the choice of a list that stands first, or the text that stands in an input
 * box. No event tells that the question is on the screen, so it is answered again until the command is done.
 */
export async function answering<T>(asking: Thenable<T>, answer: 'accept' | 'cancel' = 'accept'): Promise<T> {
	let done = false;
	const result = Promise.resolve(asking).finally(() => { done = true; });
	while (!done) {
		await commands.executeCommand(answer === 'accept' ? 'workbench.action.acceptSelectedQuickOpenItem' : 'workbench.action.closeQuickOpen');
		await Promise.race([result, new Promise((resolve) => setTimeout(resolve, 50))]);
	}
	return result;
}

/** Chooses what the lightbulb offers on words, answers the question for a reason with nothing, and waits for the review of the result. */
export async function choose(document: TextDocument, words: string, title: string, answer?: 'accept' | 'cancel'): Promise<void> {
	const { command } = (await lightbulb(document, words)).find((candidate) => candidate.title === title)!;
	await answering(commands.executeCommand(command!.command, ...command!.arguments!), answer);
	await settled(document);
}

/** The tab of the Markdown preview in front, once there is one. */
export async function previewed(): Promise<Tab> {
	const preview = () => window.tabGroups.all.map(({ activeTab }) => activeTab).find((tab) => tab?.input instanceof TabInputCustom && tab.input.viewType === 'vscode.markdown.preview.editor');
	await until(window.tabGroups.onDidChangeTabs, () => preview() !== undefined);
	return preview()!;
}

/** The document of a page of ours, of that name where one is given, once it is open. */
export async function opened(scheme: string, name = ''): Promise<TextDocument> {
	const page = () => workspace.textDocuments.find(({ uri }) => uri.scheme === scheme && uri.path.endsWith(name));
	await until(workspace.onDidOpenTextDocument, () => page() !== undefined);
	return page()!;
}

/** Closes every editor without saving. An untitled document goes after its editor, and a new one of its name must not find it there. */
export async function closeAll(): Promise<void> {
	while (window.activeTextEditor) await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	await commands.executeCommand('workbench.action.closeAllEditors');
	await until(workspace.onDidCloseTextDocument, () => !workspace.textDocuments.some(({ isUntitled }) => isUntitled));
}

/** Closes every editor without saving; removes what a test may have left in the workspace folder. */
export async function clear(): Promise<void> {
	await closeAll();
	await remove('.copydesk.json');
}
