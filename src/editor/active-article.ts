/** The article that panel, status bar and commands are about. */
import { commands, Disposable, EventEmitter, type TextDocument, window, workspace } from 'vscode';
import type { Reviews } from './reviews';

/**
 * The article in the active editor. While the focus is in something that is no text (the report, a settings page), it stays the one
 * last active, as long as that is open.
 */
export class ActiveArticle implements Disposable {
	readonly #changed = new EventEmitter<void>();
	readonly #disposables: Disposable[];
	readonly #reviews: Reviews;
	#document: TextDocument | undefined;

	/** Fires when it is another one, when it has a new review, and when there is none any more. */
	readonly onDidChange = this.#changed.event;

	constructor(reviews: Reviews) {
		this.#reviews = reviews;
		this.#disposables = [
			this.#changed,
			window.onDidChangeActiveTextEditor(() => this.#update()),
			reviews.onDidChange((document) => this.#update(document)),
		];
		this.#update();
	}

	/** The open document of the article, which may be too long to be reviewed; undefined if there is none. */
	get document(): TextDocument | undefined {
		return this.#document;
	}

	dispose(): void {
		Disposable.from(...this.#disposables).dispose();
	}

	#update(judged?: TextDocument): void {
		const before = this.#document;
		const candidate = window.activeTextEditor?.document ?? this.#document;
		const isArticle = candidate && workspace.textDocuments.includes(candidate) && this.#reviews.standing(candidate) !== 'other';
		this.#document = isArticle ? candidate : undefined;
		if (judged && judged !== this.#document && this.#document === before) return;
		void commands.executeCommand('setContext', 'copydesk.article', isArticle === true);
		this.#changed.fire();
	}
}
