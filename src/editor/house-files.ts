/** The `.copydesk.json` of a desk: read, watched, edited, and told when it is broken. */
import {
	Diagnostic, DiagnosticSeverity, Disposable, EventEmitter, FileSystemError, languages, type LogOutputChannel, RelativePattern, Uri, workspace,
} from 'vscode';
import { addSetAside, emptyHouse, type House, type HouseSetAside, parseHouseFile, removeSetAside, setLevel, settingsFor } from '../engine/house-file';
import type { Level, Settings } from '../engine/settings';
import { rangeIn } from './positions';

const fileName = '.copydesk.json';

/** One house file. Its URI is undefined for what is set aside in an untitled document, which is kept in memory alone. */
interface HouseFile {
	readonly uri: Uri | undefined;
	/** What was last read without an error. */
	house: House;
	readonly loaded: Promise<void>;
	readonly watcher: Disposable | undefined;
}

export class HouseFiles implements Disposable {
	readonly #files = new Map<string, HouseFile>();
	readonly #changed = new EventEmitter<void>();
	readonly #diagnostics = languages.createDiagnosticCollection('copydesk-house');
	readonly #log: LogOutputChannel;
	/** Edits run one after the other: each reads what the one before it wrote. */
	#edits: Promise<unknown> = Promise.resolve();

	/** Fires when what is in force may have changed. */
	readonly onDidChange = this.#changed.event;

	constructor(log: LogOutputChannel) {
		this.#log = log;
	}

	/** Settles once what is set aside for this article is known. */
	load(article: Uri): Promise<void> {
		return this.#fileFor(article).loaded;
	}

	/** The settings in force for an article, as far as they are loaded. */
	settingsFor(article: Uri): Settings {
		const file = this.#fileFor(article);
		return settingsFor(file.house, pathFrom(file.uri, article));
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
	all(): { readonly beside: Uri; readonly house: House }[] {
		return [...this.#files].map(([key, { house }]) => ({ beside: Uri.parse(key), house }));
	}

	/** Reads the house file of every workspace folder. */
	async loadWorkspace(): Promise<void> {
		await Promise.all((workspace.workspaceFolders ?? []).map(({ uri }) => this.load(Uri.joinPath(uri, fileName))));
	}

	dispose(): void {
		Disposable.from(this.#changed, this.#diagnostics, ...[...this.#files.values()].flatMap(({ watcher }) => watcher ?? [])).dispose();
	}

	#fileFor(article: Uri): HouseFile {
		const uri = placeOf(article);
		const key = (uri ?? article).toString();
		const known = this.#files.get(key);
		if (known) return known;
		const file: HouseFile = { uri, house: emptyHouse, loaded: Promise.resolve(), watcher: undefined };
		if (!uri) {
			this.#files.set(key, file);
			return file;
		}
		const watched: HouseFile = { ...file, watcher: this.#watch(uri), loaded: this.#read(uri).then((text) => this.#take(watched, text)) };
		this.#files.set(key, watched);
		return watched;
	}

	#watch(uri: Uri): Disposable {
		const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(uri, '..'), fileName));
		const reread = async () => {
			const file = this.#files.get(uri.toString());
			if (!file) return;
			this.#take(file, await this.#read(uri));
			this.#changed.fire();
		};
		return Disposable.from(watcher, watcher.onDidChange(reread), watcher.onDidCreate(reread), watcher.onDidDelete(reread));
	}

	/** The text of a house file; empty where there is none. */
	async #read(uri: Uri): Promise<string> {
		try {
			return new TextDecoder().decode(await workspace.fs.readFile(uri));
		} catch (error) {
			if (!(error instanceof FileSystemError && error.code === 'FileNotFound')) this.#log.warn(`${uri.toString()} could not be read.`, error);
			return '';
		}
	}

	/** Takes over what a text says; one that cannot be read leaves what was said last in force. */
	#take(file: HouseFile, text: string): void {
		const { house, problems, readable } = parseHouseFile(text);
		if (readable) file.house = house;
		if (!file.uri) return;
		this.#diagnostics.set(file.uri, problems.map(({ span, message }) => {
			const diagnostic = new Diagnostic(rangeIn(text, span), message, DiagnosticSeverity.Warning);
			diagnostic.source = 'copydesk';
			return diagnostic;
		}));
	}

	#edit(article: Uri, change: (text: string) => string | undefined): Promise<void> {
		const edit = this.#edits.then(async () => {
			const file = this.#fileFor(article);
			const text = file.uri ? await this.#readForEdit(file.uri) : JSON.stringify(file.house);
			const changed = change(text);
			if (changed === undefined) throw new Error(`${fileName} has an error. Correct it first: the Problems panel shows where.`);
			if (file.uri && changed !== text) await workspace.fs.writeFile(file.uri, new TextEncoder().encode(changed));
			this.#take(file, changed);
			this.#changed.fire();
		});
		this.#edits = edit.catch(() => {});
		return edit;
	}

	async #readForEdit(uri: Uri): Promise<string> {
		const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
		if (open?.isDirty) throw new Error(`${fileName} has changes that are not saved. Save it first.`);
		return this.#read(uri);
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
