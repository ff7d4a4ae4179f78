/** Explanations of rules, and the list of them. */
import { Disposable, type LogOutputChannel, type QuickPickItem, Uri, window, workspace } from 'vscode';
import { rules } from '../engine/rules/index';
import type { Level, Settings } from '../engine/settings';
import { covers } from '../engine/text/span';
import { explanationMarkdown } from '../report/explanation';
import type { ActiveArticle } from './active-article';
import { registerCommand } from './commands';
import type { HouseFiles } from './house-files';
import { showPage } from './page';
import { spanAt } from './positions';
import type { Reviews } from './reviews';
import { configurationOf } from './settings';

const scheme = 'copydesk-rule';

/** Registers the commands and the documents behind the previews. */
export function registerExplanations(reviews: Reviews, active: ActiveArticle, house: HouseFiles, log: LogOutputChannel): Disposable {
	const levelsInForce = (): Settings['levels'] => {
		const uri = active.document?.uri ?? workspace.workspaceFolders?.[0]?.uri;
		return uri ? { ...house.settingsFor(uri).levels, ...configurationOf(uri).levels } : {};
	};
	const levelOf = (id: string, fallback: Level) => levelsInForce()[id] ?? fallback;
	const explain = async (id: string) => {
		if (!rules.some((rule) => rule.id === id)) throw new Error(`There is no rule “${id}”.`);
		await showPage(explanationUri(id));
	};
	const choose = async () => {
		const items = rules.map(({ id, title, level }): QuickPickItem => ({ label: id, description: levelOf(id, level), detail: title }));
		const chosen = await window.showQuickPick(items, {
			title: 'Rules', placeHolder: 'Choose a rule to have it explained', matchOnDescription: true, matchOnDetail: true,
		});
		if (chosen) await explain(chosen.label);
	};
	return Disposable.from(
		workspace.registerTextDocumentContentProvider(scheme, {
			provideTextDocumentContent({ path }) {
				const rule = rules.find(({ id }) => path === `/${id}.md`);
				return rule && explanationMarkdown(rule, levelOf(rule.id, rule.level));
			},
		}),
		registerCommand('copydesk.rules', log, choose),
		registerCommand('copydesk.explainRule', log, (id: string | undefined = ruleAtCursor(reviews)) => id ? explain(id) : choose()),
	);
}

/** The rule of the finding at the cursor; undefined when there is none. */
function ruleAtCursor(reviews: Reviews): string | undefined {
	const editor = window.activeTextEditor;
	const review = editor && reviews.latest(editor.document);
	const cursor = editor && spanAt(editor.document, editor.selection.active);
	return review && cursor && review.findings.find(({ span }) => covers(span, cursor))?.rule;
}

/** The page that explains a rule. */
export function explanationUri(rule: string): Uri {
	return Uri.from({ scheme, path: `/${rule}.md` });
}
