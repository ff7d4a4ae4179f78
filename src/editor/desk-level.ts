/** Setting the level of a rule for the desk, wherever that is asked for. */
import { type Uri, window } from 'vscode';
import { rules } from '../engine/rules/index';
import type { Level } from '../engine/settings';
import type { HouseFiles } from './house-files';
import { configurationOf } from './settings';

/**
 * Sets it in the house file of an article; undefined takes it back. Says so where the editor's own setting comes first, and nothing
 * that they see changes. Throws when the file cannot be edited.
 */
export async function setDeskLevel(house: HouseFiles, article: Uri, rule: string, level: Level | undefined): Promise<void> {
	await house.setLevel(article, rule, level);
	const personal = configurationOf(article).levels[rule];
	if (personal === undefined || personal === (level ?? rules.find(({ id }) => id === rule)?.level)) return;
	void window.showWarningMessage(`“${rule}” stays ${personal} for you: your own setting copydesk.levels comes before the desk’s.`);
}
