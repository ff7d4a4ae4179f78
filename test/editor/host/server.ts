/** VS Code's own server, started for one run and taken down with it. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { nodeForServer, serverScript } from './parts';

export interface Server {
	/** `127.0.0.1:PORT`, as workbench addresses name it. */
	readonly authority: string;
	/** What it has printed so far. */
	log(): string;
	/** Ends it and everything it started, and removes its data. Safe to call twice. */
	stop(): void;
}

/** A workbench that shows the work at hand: no chat, no tour. */
const clean = {
	'workbench.startupEditor': 'none',
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'chat.disableAIFeatures': true,
};

/**
 * Starts a server on a free port with these settings in force and, where given, one more extension installed, by its folder.
 * Throws with the server's output when it is not up within a minute.
 */
export async function startServer({ settings = {}, extension }: { settings?: object; extension?: string } = {}): Promise<Server> {
	const [node, script] = [await nodeForServer(), await serverScript()];
	const data = await mkdtemp(join(tmpdir(), 'copydesk-server-'));
	await mkdir(join(data, 'data', 'Machine'), { recursive: true });
	await writeFile(join(data, 'data', 'Machine', 'settings.json'), JSON.stringify({ ...clean, ...settings }));
	if (extension) await cp(extension, join(data, 'extensions', basename(extension)), { recursive: true });
	const child = spawn(node, [
		script, '--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms',
		'--telemetry-level', 'off', '--disable-workspace-trust', '--enable-smoke-test-driver', '--server-data-dir', data,
	], {
		detached: true,
		stdio: ['ignore', 'pipe', 'pipe'],
		// No extension gallery: nothing here asks the network for anything.
		env: { ...process.env, EXTENSIONS_GALLERY: 'null' },
	});

	let output = '';
	const stop = () => {
		process.off('exit', stop);
		// The server leads a process group: its extension hosts go with it.
		try { if (child.pid) process.kill(-child.pid, 'SIGKILL'); } catch { /* It has gone already. */ }
		rmSync(data, { recursive: true, force: true, maxRetries: 5 });
	};
	process.on('exit', stop);
	// A signal's own way of ending a process skips `exit`.
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

	const port = await new Promise<string>((resolve, reject) => {
		const fail = (why: string) => {
			stop();
			reject(new Error(`VS Code's server ${why}.\n${output}`));
		};
		const limit = setTimeout(() => fail('was not up within a minute'), 60_000);
		const read = (chunk: Buffer) => {
			output += chunk.toString();
			const found = /listening on (\d+)/.exec(output)?.[1];
			if (!found) return;
			clearTimeout(limit);
			resolve(found);
		};
		child.stdout.on('data', read);
		child.stderr.on('data', read);
		child.on('error', (error) => fail(`could not be started: ${error.message}`));
		child.on('exit', (code) => fail(`ended with code ${code}`));
	});
	return { authority: `127.0.0.1:${port}`, log: () => output, stop };
}
