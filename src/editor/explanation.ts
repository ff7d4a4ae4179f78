/** Explanations of rules, and the list of them. */
import { Disposable, EventEmitter, type LogOutputChannel, type QuickPickItem, QuickPickItemKind, Uri, window, workspace } from 'vscode';
import { chapters, rules } from '../engine/rules/index';
import type { Rule } from '../engine/judging/rule';
import { type Level, levels, type Settings } from '../engine/settings';
import { covers } from '../engine/text/span';
import { explanationMarkdown } from '../report/explanation';
import type { ActiveArticle } from './active-article';
import { registerCommand } from './commands';
import { setDeskLevel } from './desk-level';
import type { HouseFiles } from './house-files';
import { showPage } from './page';
import { spanAt } from './positions';
import type { Reviews } from './reviews';
import { configurationOf } from './settings';

const scheme = 'copydesk-rule';

/** Registers the commands and the documents behind the previews. */
export function registerExplanations(reviews: Reviews, active: ActiveArticle, house: HouseFiles, log: LogOutputChannel): Disposable {
	const placeInForce = () => active.document?.uri ?? workspace.workspaceFolders?.[0]?.uri;
	const levelsInForce = (): Settings['levels'] => {
		const uri = placeInForce();
		return uri ? { ...house.settingsFor(uri).levels, ...configurationOf(uri).levels } : {};
	};
	const levelOf = (id: string, fallback: Level) => levelsInForce()[id] ?? fallback;
	const explain = async (id: string) => {
		if (!rules.some((rule) => rule.id === id)) throw new Error(`There is no rule “${id}”.`);
		await showPage(explanationUri(id));
	};
	const choose = async () => {
		const place = placeInForce();
		// Where no article is open, nobody has read it yet.
		if (place) await house.load(place);
		const items = chapters.flatMap(({ title, rules }): QuickPickItem[] => [
			{ label: title, kind: QuickPickItemKind.Separator },
			...rules.map((rule) => itemOf(rule, levelOf(rule.id, rule.level))),
		]);
		const chosen = await window.showQuickPick(items, {
			title: 'Rules', placeHolder: 'Choose a rule to have it explained or to set its level: by name, by level or by what it reports', matchOnDescription: true,
		});
		const rule = rules.find(({ id }) => chosen?.label.endsWith(` ${id}`));
		if (rule) await decide(rule);
	};
	const decide = async ({ id, level: own }: Rule) => {
		const place = placeInForce();
		const file = place && house.placeOf(place)?.uri;
		const inForce = levelOf(id, own);
		const explanation: QuickPickItem = { label: '$(question) Open the explanation' };
		const choices = file ? levels.map((level): QuickPickItem => ({
			label: level, description: [level === inForce ? 'in force' : undefined, level === own ? 'unless set' : undefined].filter(Boolean).join(' · '),
		})) : [];
		const separators: QuickPickItem[] = file ? [{ label: `Level for this desk, in ${workspace.asRelativePath(file)}`, kind: QuickPickItemKind.Separator }] : [];
		const chosen = await window.showQuickPick([explanation, ...separators, ...choices], { title: id, placeHolder: 'Open the explanation, or set a level' });
		if (chosen === explanation) await explain(id);
		const level = levels.find((candidate) => candidate === chosen?.label);
		if (level && place) await setDeskLevel(house, place, id, level === own ? undefined : level);
	};
	const changed = new EventEmitter<Uri>();
	const refresh = () => {
		for (const { uri } of workspace.textDocuments) if (uri.scheme === scheme) changed.fire(uri);
	};
	return Disposable.from(
		changed,
		house.onDidChange(refresh),
		workspace.onDidChangeConfiguration(refresh),
		workspace.registerTextDocumentContentProvider(scheme, {
			onDidChange: changed.event,
			provideTextDocumentContent({ path }) {
				const rule = rules.find(({ id }) => path === `/${id}.md`);
				return rule && explanationMarkdown(rule, levelOf(rule.id, rule.level));
			},
		}),
		registerCommand('copydesk.rules', log, choose),
		registerCommand('copydesk.explainRule', log, (id: string | undefined = ruleAtCursor(reviews)) => id ? explain(id) : choose()),
	);
}

const icons: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', information: 'info', hint: 'ellipsis', off: 'circle-slash' };

/** `⚠ hedging  warning (unless set: information) · Hedge in the article’s own voice`. */
function itemOf({ id, title, level: own }: Rule, level: Level): QuickPickItem {
	return { label: `$(${icons[level]}) ${id}`, description: `${level}${level === own ? '' : ` (unless set: ${own})`} · ${title}` };
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
