/**
 * Runs the editor suite in a real VS Code: in the Node and in the web worker extension host, and what is about several folders in a
 * workspace that has them. Flags: --host node|web|folders, --grep TEXT.
 */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { desktopCode } from './host/desktop';

const runs = {
	node: 'in the Node extension host',
	web: 'in the web worker extension host',
	folders: 'in a workspace of two folders',
};
type Run = keyof typeof runs;

const { values } = parseArgs({ options: { host: { type: 'string' }, grep: { type: 'string' } } });

/** Runs the suite once, in a copy of the sample workspace; whether it passed. */
async function passes(run: Run): Promise<boolean> {
	const folder = await mkdtemp(join(tmpdir(), 'copydesk-workspace-'));
	// Left to test-electron, it fetches the latest stable desktop VS Code, which cannot be reached everywhere.
	const fetched = process.env['VSCODE_PATH'] === 'download';
	const desktop = desktopCode();
	try {
		const workspace = await (run === 'folders' ? twoFoldersIn(folder) : oneFolderIn(folder, run));
		console.log(`\nEditor suite ${runs[run]} of ${fetched ? 'a desktop VS Code' : desktop ?? 'the npm-borne VS Code'}`);
		await runTests({
			...(fetched ? {} : { vscodeExecutablePath: desktop ?? resolve('dist/test/editor/host/code.js') }),
			extensionDevelopmentPath: resolve('.'),
			extensionTestsPath: resolve('dist/test/editor/index.js'),
			launchArgs: [workspace, '--disable-extensions', ...(run === 'web' ? ['--extensionDevelopmentKind=web'] : [])],
		});
		return true;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return false;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** Settings are the one channel that reaches both extension hosts. */
const settings = (run: Run) => ({ copydeskTest: { host: run === 'web' ? 'web' : 'node', grep: values.grep ?? '' } });

async function oneFolderIn(folder: string, run: Run): Promise<string> {
	await cp('test/articles/sample', folder, { recursive: true });
	await mkdir(join(folder, '.vscode'));
	await writeFile(join(folder, '.vscode', 'settings.json'), JSON.stringify(settings(run)));
	return folder;
}

async function twoFoldersIn(folder: string): Promise<string> {
	const names = ['news', 'sport'];
	for (const name of names) await mkdir(join(folder, name));
	const workspace = join(folder, 'desk.code-workspace');
	await writeFile(workspace, JSON.stringify({ folders: names.map((path) => ({ path })), settings: settings('folders') }));
	return workspace;
}

const isRun = (name: string): name is Run => Object.hasOwn(runs, name);

async function main(): Promise<void> {
	const { host, grep } = values;
	if (host !== undefined && !isRun(host)) throw new Error(`--host is ${Object.keys(runs).join(' or ')}.`);
	// A part of the suite is in either kind of workspace alone.
	const chosen: Run[] = host ? [host] : grep ? ['node', 'web'] : ['node', 'web', 'folders'];
	for (const run of chosen) if (!await passes(run)) process.exitCode = 1;
}

void main();
