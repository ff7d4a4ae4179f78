/** What the lightbulb offers on a finding. */
import {
	CodeAction, CodeActionKind, type Command, Disposable, languages, type LogOutputChannel, type QuickPickItem, type TextDocument, Uri, window,
	workspace, WorkspaceEdit,
} from 'vscode';
import { fixAll } from '../engine/fix-all';
import { provenFixes } from '../engine/proof';
import type { Edit } from '../engine/quoted-words';
import { attributionFix, isAttributable, possibleSpeakers } from '../engine/judging/attribute';
import type { Quotation } from '../engine/quotations/quotation';
import type { Finding } from '../engine/judging/rule';
import type { Review } from '../engine/review';
import { contextAt, wordsAt } from '../engine/set-aside';
import { counted } from '../report/summary';
import type { ActiveArticle } from './active-article';
import { registerCommand } from './commands';
import { diagnosticOf } from './diagnostics';
import type { HouseFiles } from './house-files';
import { rangeOf, spanOf } from './positions';
import { copy, type Reviews } from './reviews';
import type { FindingToSetAside, RuleToSetAside } from './set-aside';

/** A quotation of an article, by where it starts. */
export interface QuotationPlace {
	readonly article: string;
	readonly start: number;
}

/** A menu for more findings than these is read by nobody. */
const longestMenu = 20;

const fixAllKind = CodeActionKind.SourceFixAll.append('copydesk');

/** Offers the fixes of findings, one by one and all at once, attribution to any speaker, setting aside, and the explanation. */
export function registerCodeActions(reviews: Reviews, active: ActiveArticle, house: HouseFiles, log: LogOutputChannel): Disposable {
	return Disposable.from(
		languages.registerCodeActionsProvider(copy, {
			async provideCodeActions(document, range, { only }, token) {
				const review = await reviews.current(document);
				if (!review || (only && !only.contains(CodeActionKind.QuickFix))) return [];
				const span = spanOf(document, range);
				const here = review.findings.filter((finding) => finding.span.start <= span.end && span.start <= finding.span.end).slice(0, longestMenu);
				const { version } = document;
				const offers: Offer[] = [];
				for (const finding of here) {
					// Each fix is proven by a reading: whoever has gone on meanwhile is not kept waiting.
					await new Promise((resolve) => { setTimeout(resolve); });
					if (token.isCancellationRequested || document.version !== version) return [];
					offers.push(actionsFor(document, review, finding, house.lasts(document.uri), here.length > 1));
				}
				return (['mending', 'settingAside', 'explaining'] as const).flatMap((purpose) => offers.flatMap((offer) => offer[purpose]));
			},
		}, { providedCodeActionKinds: [CodeActionKind.QuickFix] }),
		languages.registerCodeActionsProvider(copy, {
			async provideCodeActions(document, _, { only }) {
				// Asked for by name alone: on saving, where the editor wants it, or from the menu of source actions.
				const review = only?.contains(fixAllKind) ? await reviews.current(document) : undefined;
				const edits = review ? fixAll(review) : [];
				if (edits.length === 0) return [];
				const action = new CodeAction('Fix all mechanical findings', fixAllKind);
				action.edit = editOf(document, edits);
				return [action];
			},
		}, { providedCodeActionKinds: [fixAllKind] }),
		registerCommand('copydesk.attribute', log, (place: QuotationPlace) => attribute(reviews, place)),
		registerCommand('copydesk.fixAll', log, () => fixActive(reviews, active)),
	);
}

/** Makes all mechanical fixes in the article in front, in two passes: where two of them meet, the second comes after the first. */
async function fixActive(reviews: Reviews, { document }: ActiveArticle): Promise<void> {
	if (!document) throw new Error('No article is open.');
	let made = 0;
	for (let pass = 0; pass < 2; pass++) {
		const review = await reviews.current(document);
		const edits = review ? fixAll(review) : [];
		if (edits.length > 0) await workspace.applyEdit(editOf(document, edits));
		made += edits.length;
	}
	if (made > 0) window.setStatusBarMessage(`Copydesk mended ${counted(made, 'place')}.`, 5000);
	else void window.showInformationMessage('Nothing to fix mechanically in this article.');
}

/** What may be done about a finding, by its purpose. */
interface Offer {
	readonly mending: readonly CodeAction[];
	readonly settingAside: readonly CodeAction[];
	readonly explaining: readonly CodeAction[];
}

/** What is offered on a finding; the rule is named where `others` are found at the same place. */
function actionsFor(document: TextDocument, review: Review, finding: Finding, lasts: boolean, others: boolean): Offer {
	const { rule, span } = finding;
	const fixes = provenFixes(review, finding);
	const article = document.uri.toString();
	const diagnostics = [diagnosticOf(document, finding)];
	const action = (title: string, does: WorkspaceEdit | { command: string; argument: unknown }): CodeAction => {
		const result = new CodeAction(title, CodeActionKind.QuickFix);
		result.diagnostics = diagnostics;
		if (does instanceof WorkspaceEdit) result.edit = does;
		else result.command = { title, command: does.command, arguments: [does.argument] } satisfies Command;
		return result;
	};
	const quotation = review.quotations.find(({ start }) => start === span.start);
	const lacksSpeaker = quotation && (rule === 'unattributed-quotation' || rule === 'implied-attribution');
	const { text } = review.article;
	const words = wordsAt(text, span);
	const all = fixAll(review, rule);
	const here: FindingToSetAside = { article, rule, words, ...contextAt(text, span), everywhere: false };
	const named = others ? ` (${rule})` : '';
	const mending = [
		...fixes.map((fix) => {
			const result = action(fix.title, editOf(document, fix.edits));
			result.isPreferred = fix.preferred === true;
			return result;
		}),
		...(all.length > (fixes.find(({ preferred }) => preferred)?.edits.length ?? 0) ? [action(`Fix all of “${rule}” in this article`, editOf(document, all))] : []),
		...(lacksSpeaker && isAttributable(review, quotation) ? [action('Attribute to…', { command: 'copydesk.attribute', argument: { article, start: span.start } satisfies QuotationPlace })] : []),
	];
	const settingAside = [
		action(`Set this finding aside here${named}`, { command: 'copydesk.setAsideFinding', argument: here }),
		...(lasts ? [action(`Set these words aside in all articles${named}`, { command: 'copydesk.setAsideFinding', argument: { article, rule, words, everywhere: true } satisfies FindingToSetAside })] : []),
		action(`Set “${rule}” aside in this file`, { command: 'copydesk.setAsideRule', argument: { article, rule } satisfies RuleToSetAside }),
		...(lasts ? [action(`Turn “${rule}” off in this workspace`, { command: 'copydesk.turnRuleOff', argument: { article, rule } satisfies RuleToSetAside })] : []),
	];
	return { mending, settingAside, explaining: [action(`Why? Open the explanation of “${rule}”`, { command: 'copydesk.explainRule', argument: rule })] };
}

/** Lets the editor choose a speaker of the article, or name another, and puts the attribution in. */
async function attribute(reviews: Reviews, { article, start }: QuotationPlace): Promise<void> {
	const document = await workspace.openTextDocument(Uri.parse(article));
	const review = await reviews.current(document);
	const quotation = review?.quotations.find((candidate) => candidate.start === start);
	if (!review || !quotation) throw new Error('The quotation is not there any more.');
	const version = document.version;
	const name = await pickName(review, quotation);
	if (!name) return;
	if (document.version !== version) throw new Error('The article has changed in the meantime. Try again.');
	const fix = attributionFix(review, quotation, name);
	if (!fix) throw new Error('An attribution does not fit here. Write it by hand.');
	await workspace.applyEdit(editOf(document, fix.edits));
}

async function pickName(review: Review, quotation: Quotation): Promise<string | undefined> {
	const likely = review.attributions.find((attribution) => attribution.quotation === quotation)?.speaker;
	const speakers = possibleSpeakers(review, quotation).map((speaker): QuickPickItem => (
		{ label: speaker.name, description: [speaker.role, speaker === likely ? 'likely' : undefined].filter(Boolean).join(' · ') }));
	const other: QuickPickItem = { label: '$(edit) Somebody else…', alwaysShow: true };
	const chosen = await window.showQuickPick([...speakers, other], { title: 'Attribute to', placeHolder: 'Who says this?', matchOnDescription: true });
	if (chosen !== other) return chosen?.label;
	const name = await window.showInputBox({ title: 'Attribute to', prompt: 'The name as it is to stand in the article' });
	return name?.trim();
}

function editOf(document: TextDocument, edits: readonly Edit[]): WorkspaceEdit {
	const edit = new WorkspaceEdit();
	for (const { span, text } of edits) edit.replace(document.uri, rangeOf(document, span), text);
	return edit;
}
