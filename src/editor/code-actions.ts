/** What the lightbulb offers on a finding. */
import {
	CodeAction, CodeActionKind, type Command, Disposable, languages, type LogOutputChannel, type QuickPickItem, type TextDocument, Uri, window,
	workspace, WorkspaceEdit,
} from 'vscode';
import { attributionFix, possibleSpeakers } from '../engine/rules/attribute';
import type { Quotation } from '../engine/quotations/quotation';
import type { Finding, Fix } from '../engine/rules/rule';
import type { Review } from '../engine/review';
import { wordsAt } from '../engine/set-aside';
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

/** Offers the fixes of findings, attribution to any speaker, setting aside, and the explanation. */
export function registerCodeActions(reviews: Reviews, house: HouseFiles, log: LogOutputChannel): Disposable {
	return Disposable.from(
		languages.registerCodeActionsProvider(copy, {
			async provideCodeActions(document, range, { only }) {
				const review = await reviews.current(document);
				if (!review || (only && !only.contains(CodeActionKind.QuickFix))) return [];
				const span = spanOf(document, range);
				return review.findings
					.filter((finding) => finding.span.start <= span.end && span.start <= finding.span.end)
					.flatMap((finding) => actionsFor(document, review, finding, house.lasts(document.uri)));
			},
		}, { providedCodeActionKinds: [CodeActionKind.QuickFix] }),
		registerCommand('copydesk.attribute', log, (place: QuotationPlace) => attribute(reviews, place)),
	);
}

function actionsFor(document: TextDocument, review: Review, finding: Finding, lasts: boolean): CodeAction[] {
	const { rule, span, fixes = [] } = finding;
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
	const isAttributable = (rule === 'unattributed-quotation' || rule === 'implied-attribution')
		&& quotation && attributionFix(review, quotation, 'Lee');
	const words = wordsAt(review.article.text, span);
	return [
		...fixes.map((fix) => {
			const result = action(fix.title, editOf(document, fix));
			result.isPreferred = fix.preferred === true;
			return result;
		}),
		...(isAttributable ? [action('Attribute to…', { command: 'copydesk.attribute', argument: { article, start: span.start } satisfies QuotationPlace })] : []),
		action('Set this finding aside', { command: 'copydesk.setAsideFinding', argument: { article, rule, words } satisfies FindingToSetAside }),
		action(`Set “${rule}” aside in this file`, { command: 'copydesk.setAsideRule', argument: { article, rule } satisfies RuleToSetAside }),
		...(lasts ? [action(`Turn “${rule}” off in this workspace`, { command: 'copydesk.turnRuleOff', argument: { article, rule } satisfies RuleToSetAside })] : []),
		action(`Why? Open the explanation of “${rule}”`, { command: 'copydesk.explainRule', argument: rule }),
	];
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
	await workspace.applyEdit(editOf(document, fix));
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

function editOf(document: TextDocument, { edits }: Fix): WorkspaceEdit {
	const edit = new WorkspaceEdit();
	for (const { span, text } of edits) edit.replace(document.uri, rangeOf(document, span), text);
	return edit;
}
