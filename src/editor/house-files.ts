/** The `.copydesk.json` of a desk: read, watched, edited, and told when it is broken. */
import {
	Diagnostic, DiagnosticSeverity, Disposable, EventEmitter, FileSystemError, languages, type LogOutputChannel, RelativePattern, Uri, workspace,
} from 'vscode';
import { addSetAside, emptyHouseFile, type HouseFile, type HouseSetAside, parseHouseFile, removeSetAside, setLevel, settingsFor } from '../engine/house-file';
import type { Level, Settings } from '../engine/settings';
import { rangeIn } from './positions';

const fileName = '.copydesk.json';

/** One house file. Its URI is undefined for what is set aside in an untitled document, which is kept in memory alone. */
interface KnownFile {
	readonly uri: Uri | undefined;
	/** What was last read or written. */
	text: string;
	/** What it said when it was last understood. */
	said: HouseFile;
	watcher: Disposable | undefined;
}

export class HouseFiles implements Disposable {
	readonly #files = new Map<string, KnownFile>();
	readonly #changed = new EventEmitter<void>();
	readonly #diagnostics = languages.createDiagnosticCollection('copydesk-house');
	readonly #log: LogOutputChannel;
	readonly #closing: Disposable;
	#turn: Promise<unknown> = Promise.resolve();

	/** Fires when what is in force may have changed. */
	readonly onDidChange = this.#changed.event;

	constructor(log: LogOutputChannel) {
		this.#log = log;
		this.#closing = workspace.onDidCloseTextDocument((document) => {
			// Its name is given to another untitled document some day. One that only changes its language is not closed.
			if (document.isUntitled && document.isClosed) this.#files.delete(document.uri.toString());
		});
	}

	/** Reads the house file of an article. Settles once what is set aside is known; a file that cannot be read changes nothing. */
	async load(article: Uri): Promise<void> {
		const file = this.#fileFor(article);
		if (file.uri) await this.#reread(file.uri, file);
	}

	/** The settings in force for an article, as far as they are loaded. */
	settingsFor(article: Uri): Settings {
		const file = this.#fileFor(article);
		return settingsFor(file.said, pathFrom(file.uri, article));
	}

	/** Whether what is set aside in this article lasts: an untitled document's is forgotten with it. */
	lasts(article: Uri): boolean {
		return placeOf(article) !== undefined;
	}

	/** Sets aside a rule, or the findings of it over certain words, in one article. Throws when the file cannot be edited. */
	async setAside(article: Uri, entry: Pick<HouseSetAside, 'rule' | 'words' | 'reason'>): Promise<void> {
		const file = pathFrom(placeOf(article), article);
		const when = new Date().toISOString().slice(0, 10);
		await this.#edit(article, (text) => addSetAside(text, { ...entry, file, when }));
	}

	/** Brings back what was set aside. Throws when the file cannot be edited. */
	async restore(article: Uri, entry: HouseSetAside): Promise<void> {
		await this.#edit(article, (text) => removeSetAside(text, entry));
	}

	/** Sets the level of a rule for all articles under the house file; undefined takes it back. Throws when the file cannot be edited. */
	async setLevel(article: Uri, rule: string, level: Level | undefined): Promise<void> {
		await this.#edit(article, (text) => setLevel(text, rule, level));
	}

	/** All that house files say now, with an article or file in the same folder through which it can be restored. */
	all(): { readonly beside: Uri; readonly house: HouseFile }[] {
		return [...this.#files].map(([key, { said }]) => ({ beside: Uri.parse(key), house: said }));
	}

	/** Reads the house file of every workspace folder. */
	async loadWorkspace(): Promise<void> {
		await Promise.all((workspace.workspaceFolders ?? []).map(({ uri }) => this.load(Uri.joinPath(uri, fileName))));
	}

	dispose(): void {
		Disposable.from(this.#closing, this.#changed, this.#diagnostics, ...[...this.#files.values()].flatMap(({ watcher }) => watcher ?? [])).dispose();
	}

	#fileFor(article: Uri): KnownFile {
		const uri = placeOf(article);
		const key = (uri ?? article).toString();
		const known = this.#files.get(key);
		if (known) return known;
		const file: KnownFile = { uri, text: '', said: emptyHouseFile, watcher: undefined };
		this.#files.set(key, file);
		if (uri) file.watcher = this.#watch(uri, file);
		return file;
	}

	#watch(uri: Uri, file: KnownFile): Disposable {
		const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(uri, '..'), fileName));
		const reread = () => this.#reread(uri, file);
		return Disposable.from(watcher, watcher.onDidChange(reread), watcher.onDidCreate(reread), watcher.onDidDelete(reread));
	}

	#reread(uri: Uri, file: KnownFile): Promise<void> {
		return this.#inTurn(async () => this.#take(file, await readText(uri))).catch((error) => {
			this.#log.warn(`${uri.toString()} could not be read.`, error);
		});
	}

	#edit(article: Uri, change: (text: string) => string | undefined): Promise<void> {
		return this.#inTurn(async () => {
			const file = this.#fileFor(article);
			const { uri } = file;
			const open = uri && workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
			if (open?.isDirty) throw new Error(`${fileName} has changes that are not saved. Save it first.`);
			const text = uri ? await readText(uri) : file.text;
			const changed = change(text);
			if (changed === undefined) throw new Error(`${fileName} has an error. Correct it first: the Problems panel shows where.`);
			if (uri && changed !== text) await workspace.fs.writeFile(uri, new TextEncoder().encode(changed));
			this.#take(file, changed);
		});
	}

	/** Reading and editing wait for each other: an edit starts from what the one before it wrote, and what is read last is in force. */
	#inTurn(work: () => Promise<void>): Promise<void> {
		const result = this.#turn.then(work);
		this.#turn = result.catch(() => {});
		return result;
	}

	/** Takes over what a text says; one that cannot be understood leaves what was said last in force. */
	#take(file: KnownFile, text: string): void {
		if (text === file.text) return;
		file.text = text;
		const { file: said, problems, readable } = parseHouseFile(text);
		if (readable) file.said = said;
		if (file.uri) {
			this.#diagnostics.set(file.uri, problems.map(({ span, message }) => {
				const diagnostic = new Diagnostic(rangeIn(text, span), message, DiagnosticSeverity.Warning);
				diagnostic.source = 'copydesk';
				return diagnostic;
			}));
		}
		this.#changed.fire();
	}
}

/** The text of a file; empty where there is none. Throws when it is there and cannot be read. */
async function readText(uri: Uri): Promise<string> {
	try {
		return new TextDecoder().decode(await workspace.fs.readFile(uri));
	} catch (error) {
		if (error instanceof FileSystemError && error.code === 'FileNotFound') return '';
		throw error;
	}
}

/** Where the house file of an article is: at the root of its workspace folder, else beside it; nowhere for an untitled document. */
function placeOf(article: Uri): Uri | undefined {
	if (article.scheme === 'untitled') return undefined;
	const folder = workspace.getWorkspaceFolder(article);
	return folder ? Uri.joinPath(folder.uri, fileName) : Uri.joinPath(article, '..', fileName);
}

/** The path of an article from the folder of its house file. */
function pathFrom(house: Uri | undefined, article: Uri): string {
	if (!house) return article.path;
	const folder = Uri.joinPath(house, '..').path.replace(/\/?$/, '/');
	return article.path.startsWith(folder) ? article.path.slice(folder.length) : article.path;
}
