/** Runs the editor suite in a real VS Code, in the Node and in the web worker extension host. Flags: --host node|web, --grep TEXT. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { desktopCode } from './host/desktop';

const hosts = { node: 'Node', web: 'web worker' };

const { values } = parseArgs({ options: { host: { type: 'string' }, grep: { type: 'string' } } });

/** Runs the suite in one extension host, in a copy of the sample workspace; whether it passed. */
async function runIn(host: 'node' | 'web'): Promise<boolean> {
	const workspace = await mkdtemp(join(tmpdir(), 'copydesk-workspace-'));
	// Left to test-electron, it fetches the latest stable desktop VS Code, which cannot be reached everywhere.
	const fetched = process.env['VSCODE_PATH'] === 'download';
	const desktop = desktopCode();
	try {
		await cp('test/articles/sample', workspace, { recursive: true });
		await mkdir(join(workspace, '.vscode'));
		// Settings are the one channel that reaches both extension hosts.
		await writeFile(join(workspace, '.vscode', 'settings.json'), JSON.stringify({ copydeskTest: { host, grep: values.grep ?? '' } }));
		console.log(`\nEditor suite in the ${hosts[host]} extension host of ${fetched ? 'a desktop VS Code' : desktop ?? 'the npm-borne VS Code'}`);
		await runTests({
			...(fetched ? {} : { vscodeExecutablePath: desktop ?? resolve('dist/test/editor/host/code.js') }),
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

async function main(): Promise<void> {
	const { host } = values;
	if (host !== undefined && host !== 'node' && host !== 'web') throw new Error('--host is node or web.');
	const chosen: ('node' | 'web')[] = host ? [host] : ['node', 'web'];
	for (const each of chosen) if (!await runIn(each)) process.exitCode = 1;
}

void main();
