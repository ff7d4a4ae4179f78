/** Where a workbench is opened: the address that says which folder, which extension and which tests. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Workbench {
	/** A folder, or a `.code-workspace` file. */
	readonly folder: string;
	/** The folder of the extension under development. */
	readonly extension: string;
	/** A module that exports `run()`. */
	readonly tests?: string | undefined;
	/** A file to open. */
	readonly file?: string | undefined;
}

/** The address of a workbench on the server at `authority`. */
export function addressOf({ folder, extension, tests, file }: Workbench, authority: string): string {
	const remote = (path: string) => `vscode-remote://${authority}${pathToFileURL(resolve(path)).pathname}`;
	const payload = [['extensionDevelopmentPath', remote(extension)]];
	if (tests) payload.push(['extensionTestsPath', remote(tests)]);
	if (file) payload.push(['openFile', remote(file)]);
	const query = new URLSearchParams({ [folder.endsWith('.code-workspace') ? 'workspace' : 'folder']: resolve(folder), payload: JSON.stringify(payload) });
	return `http://${authority}/?${query}`;
}
