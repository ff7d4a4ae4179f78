/** Commands that set findings and rules aside, and bring them back. */
import { Disposable, type LogOutputChannel, type QuickPickItem, Uri, window } from 'vscode';
import type { SetAside } from '../engine/set-aside';
import { registerCommand } from './commands';
import { setDeskLevel } from './desk-level';
import type { HouseFiles } from './house-files';
import type { StaleEntries } from './stale';

/** A finding to set aside: by the place its words stand at in one article, or by its words wherever they stand. */
export interface FindingToSetAside extends Pick<SetAside, 'rule' | 'words' | 'before' | 'after'> {
	readonly article: string;
	readonly everywhere: boolean;
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
export function registerSetAside(house: HouseFiles, stale: StaleEntries, log: LogOutputChannel): Disposable {
	return Disposable.from(
		registerCommand('copydesk.setAsideFinding', log, async ({ article, everywhere, ...entry }: FindingToSetAside) => {
			const reason = await askReason();
			if (reason !== undefined) await house.setAside(Uri.parse(article), { ...entry, ...(reason ? { reason } : {}) }, everywhere);
		}),
		registerCommand('copydesk.setAsideRule', log, async ({ article, rule }: RuleToSetAside) => {
			const reason = await askReason();
			if (reason !== undefined) await house.setAside(Uri.parse(article), { rule, words: undefined, ...(reason ? { reason } : {}) });
		}),
		registerCommand('copydesk.turnRuleOff', log, ({ article, rule }: RuleToSetAside) => setDeskLevel(house, Uri.parse(article), rule, 'off')),
		registerCommand('copydesk.setAsideList', log, async () => {
			await house.loadWorkspace();
			const items = restorables(house, stale);
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

function restorables(house: HouseFiles, stale: StaleEntries): Restorable[] {
	return house.all().flatMap(({ beside, house: { levels, setAside } }) => [
		...setAside.map((entry): Restorable => ({
			label: entry.words ?? `All of “${entry.rule}”`,
			description: [entry.words === undefined ? undefined : entry.rule, entry.file ?? 'every article', stale.has(entry) ? '$(warning) found no more' : undefined].filter(Boolean).join(' · '),
			detail: [contextOf(entry), entry.when, entry.who, entry.reason].filter(Boolean).join(' · '),
			restore: () => house.restore(beside, entry),
		})),
		...Object.entries(levels).filter(([, level]) => level === 'off').map(([rule]): Restorable => ({
			label: `All of “${rule}”`,
			description: 'turned off in this workspace',
			restore: () => setDeskLevel(house, beside, rule, undefined),
		})),
	]);
}

/** `said on Monday … in the hall`: where the words stand, for an entry that is about one place. */
function contextOf({ before, after }: SetAside): string | undefined {
	return before === undefined && after === undefined ? undefined : `${before ?? ''} … ${after ?? ''}`.trim();
}
