/** The latest review of every open article: the only state of the editor's side. */
import { Disposable, type DocumentSelector, EventEmitter, type LogOutputChannel, type Memento, type TextDocument, window, workspace } from 'vscode';
import { read } from '../engine/read';
import { review, type Review } from '../engine/review';
import type { Finding } from '../engine/judging/rule';
import { readsLikeArticle } from '../engine/text/genre';
import type { Format } from '../engine/text/article';
import type { HouseFiles } from './house-files';
import { type Configuration, configurationOf } from './settings';

/** What an open document is to us; one that is too long would be an article if it were shorter. */
export type Standing = 'article' | 'too-long' | 'other';

interface Entry {
	standing: Standing;
	/** The version of the document that standing and review are about. */
	judged: number | undefined;
	latest: Review | undefined;
	timer: ReturnType<typeof setTimeout> | undefined;
	/** How long the latest review took, in milliseconds. */
	took: number;
}

/** The languages that copy is written in. */
const languageIds = ['article', 'plaintext', 'markdown'];

/** Documents that may be articles; whether one is, `Reviews` knows. */
export const copy: DocumentSelector = languageIds.map((language) => ({ language }));

const pause = 200;
const choicesKey = 'copydesk.choices';

export class Reviews implements Disposable {
	readonly #entries = new Map<TextDocument, Entry>();
	readonly #changed = new EventEmitter<TextDocument>();
	readonly #disposables: Disposable[];
	readonly #house: HouseFiles;
	readonly #memory: Memento;
	readonly #log: LogOutputChannel;
	/** Whether the editor turned review on or off for a file, by its URI. */
	readonly #choices: Map<string, boolean>;
	/** What was found wrong with the configuration and told. */
	readonly #told = new Set<string>();

	/** Fires with a document whenever it was judged anew, whether it is an article or not, and when it was closed. */
	readonly onDidChange = this.#changed.event;

	constructor(house: HouseFiles, memory: Memento, log: LogOutputChannel) {
		this.#house = house;
		this.#memory = memory;
		this.#log = log;
		this.#choices = new Map(Object.entries(memory.get<Record<string, boolean>>(choicesKey, {})));
		this.#disposables = [
			this.#changed,
			workspace.onDidOpenTextDocument((document) => this.#open(document)),
			workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
				if (contentChanges.length > 0) this.#schedule(document);
			}),
			workspace.onDidCloseTextDocument((document) => this.#forget(document)),
			workspace.onDidChangeConfiguration((event) => {
				if (!event.affectsConfiguration('copydesk')) return;
				for (const entry of this.#entries.values()) entry.standing = 'other';
				this.#reviewAll();
			}),
			workspace.onDidChangeWorkspaceFolders(() => this.#reload()),
			house.onDidChange(() => this.#reviewAll()),
		];
		workspace.textDocuments.forEach((document) => this.#open(document));
	}

	/** What the document is to us. */
	standing(document: TextDocument): Standing {
		return this.#entries.get(document)?.standing ?? 'other';
	}

	/** The latest review of an article, which may lag behind its text by a moment; undefined for all else. */
	latest(document: TextDocument): Review | undefined {
		return this.#entries.get(document)?.latest;
	}

	/** The review of an article as it stands, once typing has paused; undefined for all else. */
	async current(document: TextDocument): Promise<Review | undefined> {
		while (!this.isSettled(document)) {
			await new Promise<void>((resolve) => {
				const listener = this.onDidChange((judged) => {
					if (judged !== document) return;
					listener.dispose();
					resolve();
				});
			});
		}
		return this.latest(document);
	}

	/** Whether nothing is left to do about the document as it stands. */
	isSettled(document: TextDocument): boolean {
		const entry = this.#entries.get(document);
		return !entry || entry.judged === document.version;
	}

	/**
	 * Turns the review of a document on or off, and remembers it in this workspace. Returns whether it is on now. Throws when the
	 * document cannot be copy.
	 */
	async toggle(document: TextDocument): Promise<boolean> {
		const entry = this.#entries.get(document);
		if (!entry) throw new Error('Only plain text, Markdown and Article files that can be edited are reviewed.');
		const on = entry.standing === 'other';
		this.#choices.set(document.uri.toString(), on);
		this.#review(document);
		// An untitled document's name is given to another one some day.
		const lasting = [...this.#choices].filter(([uri]) => !uri.startsWith('untitled:'));
		await this.#memory.update(choicesKey, Object.fromEntries(lasting));
		return on;
	}

	dispose(): void {
		for (const { timer } of this.#entries.values()) clearTimeout(timer);
		this.#entries.clear();
		Disposable.from(...this.#disposables).dispose();
	}

	#open(document: TextDocument): void {
		if (!isCopy(document)) return;
		this.#entries.set(document, { standing: 'other', judged: undefined, latest: undefined, timer: undefined, took: 0 });
		// What is set aside is known before the first review, so that nothing flashes up.
		void this.#house.load(document.uri).then(() => {
			if (!this.isSettled(document)) this.#review(document);
		});
	}

	#forget(document: TextDocument): void {
		const entry = this.#entries.get(document);
		if (!entry) return;
		clearTimeout(entry.timer);
		this.#entries.delete(document);
		if (document.isUntitled && document.isClosed) this.#choices.delete(document.uri.toString());
		this.#changed.fire(document);
	}

	/** Reviews once typing has paused; the longer a review takes, the longer the pause. */
	#schedule(document: TextDocument): void {
		const entry = this.#entries.get(document);
		if (!entry) return;
		clearTimeout(entry.timer);
		entry.timer = setTimeout(() => this.#review(document), Math.max(pause, 3 * entry.took));
	}

	#reviewAll(): void {
		for (const document of this.#entries.keys()) this.#review(document);
	}

	/** Where an article's house file may be depends on the folders of the workspace. */
	#reload(): void {
		for (const document of this.#entries.keys()) void this.#house.load(document.uri).then(() => this.#review(document));
	}

	/** Reads the text as it stands, so that what is published is never out of date. */
	#review(document: TextDocument): void {
		const entry = this.#entries.get(document);
		if (!entry) return;
		clearTimeout(entry.timer);
		const text = document.getText();
		const configuration = configurationOf(document);
		if (configuration.problem !== undefined) this.#tell(configuration.problem);
		const started = Date.now();
		try {
			entry.standing = this.#judge(document, entry, text, configuration);
			entry.latest = entry.standing === 'article' ? this.#reviewOf(document, text, configuration) : undefined;
		} catch (error) {
			entry.latest = undefined;
			this.#log.error(`${document.uri.toString()} could not be reviewed.`, error);
		}
		entry.judged = document.version;
		entry.took = Date.now() - started;
		this.#changed.fire(document);
	}

	/** Tells what is wrong with the configuration, once. */
	#tell(problem: string): void {
		if (this.#told.has(problem)) return;
		this.#told.add(problem);
		this.#log.warn(problem);
		void window.showWarningMessage(problem);
	}

	#reviewOf(document: TextDocument, text: string, { levels }: Configuration): Review {
		const settings = this.#house.settingsFor(document.uri);
		const before = this.#entries.get(document)?.latest?.judged;
		const result = review(read(text, formatOf(document), settings.house.roster), { ...settings, levels: { ...settings.levels, ...levels } }, undefined, before);
		for (const { rule, error } of result.failures) this.#log.error(`The rule ${rule} failed in ${document.uri.toString()}.`, error);
		return result;
	}

	/**
	 * What the editor chose for this file comes first, then what the house file says, then what it reads like. An article stays one while it
	 * is being edited: half a story must not switch its review off.
	 */
	#judge(document: TextDocument, entry: Entry, text: string, configuration: Configuration): Standing {
		const isArticle = this.#choices.get(document.uri.toString())
			?? this.#wanted(document, configuration)
			?? (document.languageId === 'article'
				|| configuration.review === 'always'
				|| (configuration.review === 'auto' && (entry.standing === 'article' || readsLikeArticle(text, formatOf(document)))));
		if (!isArticle) return 'other';
		return text.length > configuration.maxFileSize ? 'too-long' : 'article';
	}

	/** Whether the house file wants a document reviewed. What it includes, somebody may have turned off for themselves. */
	#wanted({ uri }: TextDocument, { review }: Configuration): boolean | undefined {
		const wanted = this.#house.wantsReview(uri);
		return wanted && review === 'never' ? undefined : wanted;
	}
}

/** The findings that want an editor's eye: all but hints. */
export function toLookAt({ findings }: Review): Finding[] {
	return findings.filter(({ level }) => level !== 'hint');
}

/** Whether somebody may be writing copy in this document; not an old version from git, output, or a page of ours. */
function isCopy({ languageId, uri, isUntitled }: TextDocument): boolean {
	return languageIds.includes(languageId)
		&& (isUntitled || workspace.fs.isWritableFileSystem(uri.scheme) === true);
}

function formatOf({ languageId }: TextDocument): Format {
	return languageId === 'markdown' ? 'markdown' : 'text';
}
