/** The command that creates a house file, or opens the one there is. */
import { commands, type Disposable, type LogOutputChannel, Uri, window, workspace } from 'vscode';
import { houseTemplate } from '../engine/house/template';
import type { ActiveArticle } from './active-article';
import { registerCommand } from './commands';
import type { HouseFiles } from './house-files';

/** Registers it. The file is the one in force for the active article, else that of a workspace folder. */
export function registerHouseStyle(active: ActiveArticle, house: HouseFiles, log: LogOutputChannel): Disposable {
	return registerCommand('copydesk.createHouseFile', log, async () => {
		const article = active.document?.uri ?? await anyIn();
		if (!article) return;
		await house.load(article);
		const place = house.placeOf(article);
		if (!place) throw new Error('Open the folder your stories are in first.');
		if (!place.exists) await workspace.fs.writeFile(place.uri, new TextEncoder().encode(houseTemplate));
		// The way an editor opens it: a document that an extension opens is kept open for minutes.
		await commands.executeCommand('vscode.open', place.uri);
	});
}

/** A file that may be in the workspace folder, or in the one chosen of several. Throws when there is none. */
async function anyIn(): Promise<Uri | undefined> {
	const folders = workspace.workspaceFolders ?? [];
	if (folders.length === 0) throw new Error('Open the folder your stories are in first.');
	const folder = folders.length === 1 ? folders[0] : await window.showWorkspaceFolderPick({ placeHolder: 'Whose house style?' });
	return folder && Uri.joinPath(folder.uri, 'article');
}
