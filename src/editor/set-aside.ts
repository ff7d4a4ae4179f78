/** Commands that set findings and rules aside, and bring them back. */
import { Disposable, type LogOutputChannel, type QuickPickItem, Uri, window } from 'vscode';
import { registerCommand } from './commands';
import type { HouseFiles } from './house-files';

/** What a finding is set aside by: the article, the rule and the words. */
export interface FindingToSetAside {
	readonly article: string;
	readonly rule: string;
	readonly words: string;
}

/** A rule in an article. */
export interface RuleToSetAside {
	readonly article: string;
	readonly rule: string;
}

interface Restorable extends QuickPickItem {
	restore(): Promise<void>;
}

/** Registers them. They are called from the lightbulb and, the list, from the palette. */
export function registerSetAside(house: HouseFiles, log: LogOutputChannel): Disposable {
	return Disposable.from(
		registerCommand('copydesk.setAsideFinding', log, async ({ article, rule, words }: FindingToSetAside) => {
			const uri = Uri.parse(article);
			const reason = await askReason();
			if (reason !== undefined) await house.setAside(uri, { rule, words, ...(reason ? { reason } : {}) });
		}),
		registerCommand('copydesk.setAsideRule', log, async ({ article, rule }: RuleToSetAside) => {
			const uri = Uri.parse(article);
			const reason = await askReason();
			if (reason !== undefined) await house.setAside(uri, { rule, words: undefined, ...(reason ? { reason } : {}) });
		}),
		registerCommand('copydesk.turnRuleOff', log, ({ article, rule }: RuleToSetAside) => house.setLevel(Uri.parse(article), rule, 'off')),
		registerCommand('copydesk.setAsideList', log, async () => {
			await house.loadWorkspace();
			const items = restorables(house);
			if (items.length === 0) {
				void window.showInformationMessage('Nothing is set aside here.');
				return;
			}
			const chosen = await window.showQuickPick(items, {
				title: 'Set aside', placeHolder: 'Choose what to bring back', matchOnDescription: true, matchOnDetail: true,
			});
			await chosen?.restore();
		}),
	);
}

/** The reason the editor gives, empty for none; undefined when they changed their mind. */
async function askReason(): Promise<string | undefined> {
	const reason = await window.showInputBox({
		title: 'Set aside', prompt: 'Why? A word for your colleagues; it may stay empty. Enter sets it aside, Escape leaves all as it is.',
	});
	return reason?.trim();
}

function restorables(house: HouseFiles): Restorable[] {
	return house.all().flatMap(({ beside, house: { levels, setAside } }) => [
		...setAside.map((entry): Restorable => ({
			label: entry.words ?? `All of “${entry.rule}”`,
			description: [entry.words === undefined ? undefined : entry.rule, entry.file ?? 'every article'].filter(Boolean).join(' · '),
			detail: [entry.when, entry.who, entry.reason].filter(Boolean).join(' · '),
			restore: () => house.restore(beside, entry),
		})),
		...Object.entries(levels).filter(([, level]) => level === 'off').map(([rule]): Restorable => ({
			label: `All of “${rule}”`,
			description: 'turned off in this workspace',
			restore: () => house.setLevel(beside, rule, undefined),
		})),
	]);
}
