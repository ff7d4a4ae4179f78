/** Who may import whom, and what the rooms of the house may not hold. */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path/posix';
import { runInNewContext } from 'node:vm';
import { buildSync, transformSync } from 'esbuild';

/**
 * What each room may import besides itself: paths below `src`, and packages. The first room that holds a file counts.
 * `lexicon` is open to every stage.
 */
const rooms: readonly { readonly room: string; readonly may: readonly RegExp[] }[] = [
	{ room: 'engine/lexicon/', may: [] },
	{ room: 'engine/text/', may: [/^engine\/lexicon\//, /^micromark/] },
	{ room: 'engine/quotations/', may: [/^engine\/(lexicon|text)\//] },
	{ room: 'engine/mentions/', may: [/^engine\/(lexicon|text|quotations)\//] },
	{ room: 'engine/attributions/', may: [/^engine\/(lexicon|text|quotations|mentions)\//] },
	{ room: 'engine/speakers/', may: [/^engine\/(lexicon|text|quotations|mentions|attributions)\//] },
	{ room: 'engine/rules/write-good', may: [/^engine\/(lexicon|text|judging)\//, /^engine\/reading$/, /^(write-good|no-cliches)$/] },
	// The rule's own level is a fact of it; the level in force is not a rule's to know.
	{ room: 'engine/judging/rule', may: [/^engine\/text\//, /^engine\/judging\/(passage|matter)$/, /^engine\/house\/house$/, /^engine\/(reading|settings)$/] },
	{ room: 'engine/judging/', may: [/^engine\/(lexicon|text|quotations|mentions|attributions|speakers)\//, /^engine\/house\/house$/, /^engine\/reading$/] },
	{ room: 'engine/rules/', may: [/^engine\/(lexicon|text|quotations|mentions|attributions|speakers|judging)\//, /^engine\/house\/house$/, /^engine\/reading$/] },
	{ room: 'engine/house/', may: [/^engine\//, /^jsonc-parser$/] },
	{ room: 'engine/', may: [/^engine\//] },
	{ room: 'report/', may: [/^engine\//] },
	{ room: 'editor/', may: [/^(engine|report)\//, /^vscode$/] },
	{ room: 'cli', may: [/^(engine|report)\//, /^node:/, /^\.\.\/package\.json$/] },
	{ room: 'extension', may: [/^editor\//, /^vscode$/] },
];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
	.filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'));

const source = (path: string) => readFileSync(`src/${path}`, 'utf8');

/** What a file imports, types included: packages by name, files as paths below `src` without their ending. */
function importsOf(path: string): string[] {
	const statements = source(path).matchAll(/^(?:import|export)\b[^'"]*?\bfrom '([^']+)'|^import '([^']+)'|\b(?:import|require)\('([^']+)'/gm);
	return [...statements].map(([, from, bare, call]) => (from ?? bare ?? call)!)
		.map((name) => name.startsWith('.') ? normalize(join(path, '..', name)) : name);
}

/** The names among `names` that code uses without declaring them. */
function freeNames(code: string, names: readonly string[]): string[] {
	const mark = (name: string) => `FREE_${name.replace('.', '_')}`;
	// Only a free name is replaced, never a local one, a property or a word in a string.
	const marked = transformSync(code, { loader: 'ts', define: Object.fromEntries(names.map((name) => [name, mark(name)])) }).code;
	return names.filter((name) => marked.includes(mark(name)));
}

describe('the house', () => {
	it('has no room for odds and ends', () => {
		assert.deepEqual(files.filter((path) => /(^|\/)(utils?|common|helpers?|shared|types)(\/|\.ts$)/.test(path)), []);
	});

	it('lets each room import only what it may', () => {
		const trespassers = files.flatMap((path) => {
			const { room, may } = rooms.find(({ room }) => path.startsWith(room)) ?? { room: '(none)', may: [] };
			return importsOf(path).filter((name) => !name.startsWith(room) && !may.some((allowed) => allowed.test(name)))
				.map((name) => `${path} imports ${name}`);
		});
		assert.deepEqual(trespassers, []);
	});

	it('finds the imports it judges', () => {
		assert.ok(importsOf('engine/read.ts').includes('engine/text/article'));
		assert.ok(importsOf('engine/rules/write-good.ts').includes('write-good'));
	});

	it('keeps the engine from clock, chance, console, page and process', () => {
		const names = ['console', 'Date', 'Math.random', 'performance', 'crypto', 'process', 'require', 'globalThis', 'window', 'self', 'document',
			'navigator', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'Promise', 'TextDecoder', 'TextEncoder', 'URL', 'Buffer'];
		const users = files.filter((path) => path.startsWith('engine/')).flatMap((path) => freeNames(source(path), names).map((name) => `${path} uses ${name}`));
		assert.deepEqual(users, []);
		assert.deepEqual(freeNames('const fetch = process.argv; fetch.Date; "console"; Math.random();', names), ['Math.random', 'process']);
	});

	it('keeps the engine synchronous', () => {
		const lowered = (code: string) => transformSync(code, { loader: 'ts', supported: { 'async-await': false } }).code.includes('__async');
		assert.deepEqual(files.filter((path) => path.startsWith('engine/') && lowered(source(path))), []);
		assert.ok(lowered('export async function late() {}'));
	});

	it('keeps functions out of the lexicon', () => {
		const functions = files.filter((path) => path.startsWith('engine/lexicon/')).flatMap((path) => {
			const built = buildSync({ entryPoints: [`src/${path}`], bundle: true, write: false, format: 'cjs' });
			const module = { exports: {} };
			runInNewContext(built.outputFiles[0]!.text, { module });
			return Object.entries(module.exports).filter(([, value]) => typeof value === 'function').map(([name]) => `${path} exports ${name}()`);
		});
		assert.deepEqual(functions, []);
	});

	it('lets the command line end by itself', () => {
		assert.doesNotMatch(source('cli.ts'), /process\.exit\(/);
	});
});
