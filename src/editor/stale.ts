/** What is set aside though it is found no more: told in the house file, with a fix that takes the entry out. */
import {
	CodeAction, CodeActionKind, Diagnostic, DiagnosticSeverity, Disposable, languages, type TextDocument, Uri, WorkspaceEdit,
} from 'vscode';
import { placeOfSetAside, removeSetAside, sameEntry } from '../engine/house/file';
import type { SetAside } from '../engine/set-aside';
import type { HouseFiles } from './house-files';
import { rangeIn, rangeOf } from './positions';
import type { Reviews } from './reviews';

const code = 'stale';

/**
 * The stale entries of house files. An article is judged when it is reviewed, and stays judged when it is closed: an editor who goes
 * from it to the house file may leave it.
 */
export class StaleEntries implements Disposable {
	readonly #byArticle = new Map<string, { readonly house: Uri; readonly entries: readonly SetAside[] }>();
	readonly #collection = languages.createDiagnosticCollection('copydesk-stale');
	readonly #house: HouseFiles;
	readonly #registrations: Disposable;

	constructor(reviews: Reviews, house: HouseFiles) {
		this.#house = house;
		this.#registrations = Disposable.from(
			reviews.onDidChange((document) => this.#take(document, reviews.latest(document)?.stale)),
			house.onDidChange(() => this.#publish()),
			languages.registerCodeActionsProvider({ language: 'jsonc', pattern: '**/.copydesk.json' }, {
				provideCodeActions: (document, _, { diagnostics }) => diagnostics.filter((diagnostic) => diagnostic.code === code).flatMap((diagnostic) => this.#removal(document, diagnostic)),
			}, { providedCodeActionKinds: [CodeActionKind.QuickFix] }),
		);
	}

	/** Whether an entry of a house file is known to be stale. */
	has(entry: SetAside): boolean {
		return [...this.#byArticle.values()].some(({ entries }) => entries.some((other) => sameEntry(other, entry)));
	}

	dispose(): void {
		Disposable.from(this.#registrations, this.#collection).dispose();
	}

	#take({ uri }: TextDocument, entries: readonly SetAside[] | undefined): void {
		const house = this.#house.placeOf(uri)?.uri;
		if (!entries || !house) return;
		const known = this.#byArticle.get(uri.toString())?.entries ?? [];
		this.#byArticle.set(uri.toString(), { house, entries });
		if (known.length > 0 || entries.length > 0) this.#publish();
	}

	#publish(): void {
		const found = new Map<string, Diagnostic[]>();
		for (const { house, entries } of this.#byArticle.values()) {
			const text = this.#house.textOf(house);
			const diagnostics = entries.flatMap((entry) => diagnosticOf(text, entry) ?? []);
			found.set(house.toString(), [...found.get(house.toString()) ?? [], ...diagnostics]);
		}
		for (const [house, diagnostics] of found) this.#collection.set(Uri.parse(house), diagnostics);
	}

	#removal(document: TextDocument, diagnostic: Diagnostic): CodeAction[] {
		const text = document.getText();
		const entry = [...this.#byArticle.values()].flatMap(({ entries }) => entries)
			.find((candidate) => diagnosticOf(text, candidate)?.range.isEqual(diagnostic.range));
		const changed = entry && removeSetAside(text, entry);
		if (changed === undefined) return [];
		const action = new CodeAction('Remove this entry, which sets nothing aside any more', CodeActionKind.QuickFix);
		action.edit = new WorkspaceEdit();
		const { span, put } = differenceOf(text, changed);
		action.edit.replace(document.uri, rangeOf(document, span), put);
		action.diagnostics = [diagnostic];
		action.isPreferred = true;
		return [action];
	}
}

/** Undefined when the entry is not there any more. */
function diagnosticOf(text: string, entry: SetAside): Diagnostic | undefined {
	const place = placeOfSetAside(text, entry);
	if (!place) return undefined;
	const diagnostic = new Diagnostic(rangeIn(text, place), `“${entry.rule}” does not find these words in ${entry.file} any more. Remove the entry.`, DiagnosticSeverity.Information);
	diagnostic.source = 'copydesk';
	diagnostic.code = code;
	return diagnostic;
}

/** The stretch of a text that is not the same in another, and what stands there in that. */
function differenceOf(text: string, other: string): { span: { start: number; end: number }; put: string } {
	const shorter = Math.min(text.length, other.length);
	let start = 0;
	while (start < shorter && text[start] === other[start]) start++;
	let tail = 0;
	while (tail < shorter - start && text.at(-1 - tail) === other.at(-1 - tail)) tail++;
	return { span: { start, end: text.length - tail }, put: other.slice(start, other.length - tail) };
}
