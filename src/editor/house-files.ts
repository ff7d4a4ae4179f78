/** The `.copydesk.json` files of a desk: found from the article upwards, read, watched, edited, and told when they are broken. */
import {
	Diagnostic, DiagnosticSeverity, Disposable, EventEmitter, FileSystemError, languages, type LogOutputChannel, RelativePattern, Uri, workspace,
} from 'vscode';
import { addSetAside, emptyHouseFile, type HouseFile, type HouseSetAside, parseHouseFile, removeSetAside, renamePath, setLevel, settingsFor, wantsReview } from '../engine/house/file';
import type { HouseProblem } from '../engine/house/json';
import type { Level, Settings } from '../engine/settings';
import { rangeIn } from './positions';

const fileName = '.copydesk.json';

/** A house file, or the place for one. Its URI is undefined for what is set aside in an untitled document, which is kept in memory alone. */
interface KnownFile {
	readonly uri: Uri | undefined;
	/** What was last read or written; undefined where there is no file. */
	text: string | undefined;
	/** What it said when it was last understood. */
	said: HouseFile;
	problems: readonly HouseProblem[];
	/** Those of them that nobody else shows. */
	shown: readonly HouseProblem[];
	readonly watcher: Disposable | undefined;
}

export class HouseFiles implements Disposable {
	readonly #files = new Map<string, KnownFile>();
	readonly #changed = new EventEmitter<void>();
	readonly #diagnostics = languages.createDiagnosticCollection('copydesk-house');
	readonly #log: LogOutputChannel;
	readonly #listeners: Disposable;
	#turn: Promise<unknown> = Promise.resolve();

	/** Fires when what is in force may have changed. */
	readonly onDidChange = this.#changed.event;

	constructor(log: LogOutputChannel) {
		this.#log = log;
		this.#listeners = Disposable.from(
			languages.onDidChangeDiagnostics(({ uris }) => {
				for (const uri of uris) this.#publish(this.#files.get(uri.toString()));
			}),
			workspace.onDidCloseTextDocument((document) => {
				// Its name is given to another untitled document some day. One that only changes its language is not closed.
				if (document.isUntitled && document.isClosed) this.#files.delete(document.uri.toString());
			}),
			workspace.onDidRenameFiles(({ files }) => {
				for (const { oldUri, newUri } of files) {
					this.#follow(oldUri, newUri).catch((error) => log.warn(`What is said of ${oldUri.toString()} does not follow it.`, error));
				}
			}),
		);
	}

	/** Reads the house files that may be an article's. Settles once what they say is known; one that cannot be read changes nothing. */
	async load(article: Uri): Promise<void> {
		await Promise.all(placesFor(article).map((uri) => this.#reread(uri, this.#at(uri))));
	}

	/** The settings in force for an article, as far as they are loaded. */
	settingsFor(article: Uri): Settings {
		const file = this.#inForce(article);
		const settings = settingsFor(file.said, pathFrom(file.uri, article));
		const memory = isUntitled(article) ? this.#files.get(article.toString()) : undefined;
		return memory && memory !== file ? { ...settings, setAside: [...settings.setAside, ...memory.said.setAside] } : settings;
	}

	/** Whether the house file wants this article reviewed; undefined where it does not say. */
	wantsReview(article: Uri): boolean | undefined {
		const { uri, said } = this.#inForce(article);
		return isUntitled(article) ? undefined : wantsReview(said, pathFrom(uri, article));
	}

	/** Whether what is set aside in this article lasts: an untitled document's is forgotten with it. */
	lasts(article: Uri): boolean {
		return !isUntitled(article);
	}

	/** Where the house file in force for an article is, and whether it is there yet; undefined where there is no place for one. */
	placeOf(article: Uri): { readonly uri: Uri; readonly exists: boolean } | undefined {
		const { uri, text } = this.#inForce(article);
		return uri && { uri, exists: text !== undefined };
	}

	/** What a house file says, as it was last read or written. */
	textOf(house: Uri): string {
		return this.#files.get(house.toString())?.text ?? '';
	}

	/** Sets aside a rule, or findings of it, in one article or everywhere. Throws when the file cannot be edited. */
	async setAside(article: Uri, entry: Omit<HouseSetAside, 'file' | 'who' | 'when'>, everywhere = false): Promise<void> {
		const when = new Date().toISOString().slice(0, 10);
		const house = isUntitled(article) ? this.#memoryOf(article) : this.#inForce(article);
		await this.#edit(house, (text) => addSetAside(text, { ...entry, file: everywhere ? undefined : pathFrom(house.uri, article), when }));
	}

	/** Brings back what was set aside. Throws when the file cannot be edited. */
	async restore(article: Uri, entry: HouseSetAside): Promise<void> {
		await this.#edit(isUntitled(article) ? this.#memoryOf(article) : this.#inForce(article), (text) => removeSetAside(text, entry));
	}

	/** Sets the level of a rule for all articles under the house file; undefined takes it back. Throws when the file cannot be edited. */
	async setLevel(article: Uri, rule: string, level: Level | undefined): Promise<void> {
		await this.#edit(this.#inForce(article), (text) => setLevel(text, rule, level));
	}

	/** All that house files say now, with an article or file in the same folder through which it can be restored. */
	all(): { readonly beside: Uri; readonly house: HouseFile }[] {
		return [...this.#files].filter(([, { text }]) => text !== undefined).map(([key, { said }]) => ({ beside: Uri.parse(key), house: said }));
	}

	/** Reads the house file of every workspace folder. */
	async loadWorkspace(): Promise<void> {
		await Promise.all((workspace.workspaceFolders ?? []).map(({ uri }) => this.load(Uri.joinPath(uri, fileName))));
	}

	dispose(): void {
		Disposable.from(this.#listeners, this.#changed, this.#diagnostics, ...[...this.#files.values()].flatMap(({ watcher }) => watcher ?? [])).dispose();
	}

	/** The nearest house file there is; where there is none, the place for one; for an untitled document without a folder, its memory. */
	#inForce(article: Uri): KnownFile {
		const files = placesFor(article).map((uri) => this.#at(uri));
		return files.find(({ text }) => text !== undefined) ?? files.at(-1) ?? this.#memoryOf(article);
	}

	#at(uri: Uri): KnownFile {
		const known = this.#files.get(uri.toString());
		if (known) return known;
		const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(uri, '..'), fileName));
		const reread = () => this.#reread(uri, file);
		const file: KnownFile = {
			uri, text: undefined, said: emptyHouseFile, problems: [], shown: [],
			watcher: Disposable.from(watcher, watcher.onDidChange(reread), watcher.onDidCreate(reread), watcher.onDidDelete(reread)),
		};
		this.#files.set(uri.toString(), file);
		return file;
	}

	#memoryOf(untitled: Uri): KnownFile {
		const known = this.#files.get(untitled.toString());
		if (known) return known;
		const file: KnownFile = { uri: undefined, text: undefined, said: emptyHouseFile, problems: [], shown: [], watcher: undefined };
		this.#files.set(untitled.toString(), file);
		return file;
	}

	#reread(uri: Uri, file: KnownFile): Promise<void> {
		return this.#inTurn(async () => this.#take(file, await readText(uri))).catch((error) => {
			this.#log.warn(`${uri.toString()} could not be read.`, error);
		});
	}

	/** Names an article or folder by its new path in its house file, which is written only where it names it. One that comes under another house file is left to the desk. */
	async #follow(from: Uri, to: Uri): Promise<void> {
		await Promise.all([this.load(from), this.load(to)]);
		const house = this.#inForce(from);
		const old = pathFrom(house.uri, from);
		if (house.text === undefined || this.#inForce(to) !== house || renamePath(house.text, old, pathFrom(house.uri, to)) === house.text) return;
		await this.#edit(house, (text) => renamePath(text, old, pathFrom(house.uri, to)));
	}

	#edit(file: KnownFile, change: (text: string) => string | undefined): Promise<void> {
		return this.#inTurn(async () => {
			const { uri } = file;
			const open = uri && workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
			if (open?.isDirty) throw new Error(`${fileName} has changes that are not saved. Save it first.`);
			const text = (uri ? await readText(uri) : file.text) ?? '';
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
	#take(file: KnownFile, text: string | undefined): void {
		if (text === file.text) return;
		file.text = text;
		const { file: said, problems, readable } = parseHouseFile(text ?? '');
		if (readable) file.said = said;
		file.problems = problems;
		this.#publish(file);
		this.#changed.fire();
	}

	/** Shows what is wrong in a file, but for what VS Code's JSON support tells at the same place: it knows the schema, and looks at open files. */
	#publish(file: KnownFile | undefined): void {
		if (!file?.uri) return;
		const { uri, text = '' } = file;
		const others = languages.getDiagnostics(uri).filter(({ source }) => source !== 'copydesk');
		const shown = file.problems.filter(({ span }) => !others.some(({ range }) => range.intersection(rangeIn(text, span))));
		if (shown.length === file.shown.length && shown.every((problem, index) => problem === file.shown[index])) return;
		file.shown = shown;
		this.#diagnostics.set(uri, shown.map(({ span, message }) => {
			const diagnostic = new Diagnostic(rangeIn(text, span), message, DiagnosticSeverity.Warning);
			diagnostic.source = 'copydesk';
			return diagnostic;
		}));
	}
}

/** The text of a file; undefined where there is none. Throws when it is there and cannot be read. */
async function readText(uri: Uri): Promise<string | undefined> {
	try {
		return new TextDecoder().decode(await workspace.fs.readFile(uri));
	} catch (error) {
		if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
		throw error;
	}
}

function isUntitled({ scheme }: Uri): boolean {
	return scheme === 'untitled';
}

/**
 * Where the house file of an article may be, nearest first: in its folder and those above up to its workspace folder; beside it where
 * it is in none; in the first workspace folder for an untitled document.
 */
function placesFor(article: Uri): Uri[] {
	const root = isUntitled(article) ? workspace.workspaceFolders?.[0]?.uri : workspace.getWorkspaceFolder(article)?.uri;
	if (isUntitled(article)) return root ? [Uri.joinPath(root, fileName)] : [];
	const places: Uri[] = [];
	let folder = Uri.joinPath(article, '..');
	while (root && folder.path.length > root.path.length) {
		places.push(Uri.joinPath(folder, fileName));
		folder = Uri.joinPath(folder, '..');
	}
	return [...places, Uri.joinPath(root ?? folder, fileName)];
}

/** The path of an article from the folder of its house file. */
function pathFrom(house: Uri | undefined, article: Uri): string {
	if (!house) return article.path;
	const folder = Uri.joinPath(house, '..').path.replace(/\/?$/, '/');
	return article.path.startsWith(folder) ? article.path.slice(folder.length) : article.path;
}
