/** Runs the editor suite in a real VS Code, in the Node and in the web worker extension host. Flags: --host node|web, --grep TEXT. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { desktopCode } from './host/desktop';

const { values } = parseArgs({ options: { host: { type: 'string' }, grep: { type: 'string' } } });
const hosts = values.host ? [values.host] : ['node', 'web'];
if (hosts.some((host) => host !== 'node' && host !== 'web')) throw new Error('--host is node or web.');

/** Runs the suite in one extension host, in a copy of the sample workspace. */
async function runIn(host: string): Promise<boolean> {
	const workspace = await mkdtemp(join(tmpdir(), 'copydesk-workspace-'));
	try {
		await cp('test/articles/sample', workspace, { recursive: true });
		await addSettings(workspace, { 'copydeskTest.host': host, 'copydeskTest.grep': values.grep ?? '' });
		const standIn = resolve('dist/test/editor/host/code.js');
		const desktop = desktopCode();
		console.log(`\nEditor suite in the ${host === 'web' ? 'web worker' : 'Node'} extension host of ${desktop ?? 'the npm-borne VS Code'}`);
		await runTests({
			// `download` leaves the choice to test-electron, which fetches the latest stable one.
			...(desktop === 'download' ? {} : { vscodeExecutablePath: desktop ?? standIn }),
			extensionDevelopmentPath: resolve('.'),
			extensionTestsPath: resolve('dist/test/editor/index.js'),
			launchArgs: [workspace, '--disable-extensions', ...(host === 'web' ? ['--extensionDevelopmentKind=web'] : [])],
		});
		return true;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return false;
	} finally {
		await rm(workspace, { recursive: true, force: true });
	}
}

/** Settings are the one channel that reaches both extension hosts. */
async function addSettings(workspace: string, settings: Record<string, string>): Promise<void> {
	const path = join(workspace, '.vscode', 'settings.json');
	await mkdir(join(workspace, '.vscode'), { recursive: true });
	const present = JSON.parse(await readFile(path, 'utf8').catch(() => '{}')) as object;
	await writeFile(path, JSON.stringify({ ...present, ...settings }));
}

async function main(): Promise<void> {
	for (const host of hosts) if (!await runIn(host)) process.exitCode = 1;
}

void main();
