/** Opens VS Code with Copydesk and a copy of the sample story, and stays up until Ctrl-C. Flag: --no-open. */
import { spawn } from 'node:child_process';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { desktopCode } from './desktop';
import { startServer } from './server';
import { addressOf } from './workbench';

const { values } = parseArgs({ options: { 'no-open': { type: 'boolean' } } });

async function main(): Promise<void> {
	// A copy, so that trying things out leaves the checkout alone. It is kept: it may hold somebody's words.
	const folder = await mkdtemp(join(tmpdir(), 'copydesk-sample-'));
	await cp('test/articles/sample', folder, { recursive: true });
	const file = join(folder, 'harbour-ferry.article');
	const [extension, opener] = [resolve('.'), resolve('test/editor/host/opener')];
	console.log(`The sample story is ${file}`);

	const desktop = values['no-open'] ? undefined : desktopCode();
	if (desktop) {
		console.log(`Opening ${desktop} …`);
		// VS Code will not run as root without these.
		const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', `--user-data-dir=${resolve('.vscode-test/user-data')}`] : [];
		const child = spawn(desktop, [...asRoot, '--new-window', '--wait', `--extensionDevelopmentPath=${extension}`, `--extensionDevelopmentPath=${opener}`, folder, file], { stdio: 'inherit' });
		child.on('error', (error) => fail(`VS Code could not be started: ${error.message}`));
		child.on('exit', (code) => process.exit(code ?? 1));
		return;
	}
	const server = await startServer({ extension: opener });
	const address = addressOf({ folder, extension, file }, server.authority);
	console.log(`VS Code with Copydesk is at\n\n  ${address}\n\nCtrl-C ends it.`);
	if (!values['no-open']) openInBrowser(address);
}

/** Shows an address in the system's browser, where there is a desktop to show it on. */
function openInBrowser(address: string): void {
	const { platform, env } = process;
	if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return;
	const [command, args] = platform === 'darwin' ? ['open', [address]]
		: platform === 'win32' ? ['rundll32', ['url.dll,FileProtocolHandler', address]]
		: ['xdg-open', [address]];
	// Without one, the address on the screen is enough.
	spawn(command, args, { stdio: 'ignore', detached: true }).on('error', () => {}).unref();
}

function fail(why: unknown): void {
	console.error(why instanceof Error ? why.message : why);
	process.exit(1);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(0));
main().catch(fail);
