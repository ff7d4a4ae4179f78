// Bundles the extension, the command line and the tests into dist/. Flags: --watch; --minify, for what ships, without the tests; --into=FOLDER.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { build, context } from 'esbuild';

const watch = process.argv.includes('--watch');
const minify = process.argv.includes('--minify');
const dist = process.argv.find((flag) => flag.startsWith('--into='))?.slice('--into='.length) ?? 'dist';

/** Lists of words as one string each, which is shorter. */
const packed = (source) => source.replace(/\[\s*(?:(?:'(?:[^'\\\n]|\\.)*'|"[^"\n]*"),?\s*){20,}\]/g, (list) => `${JSON.stringify(new Function(`return ${list}`)().join('|'))}.split('|')`);

/** weasel-words, passive-voice and e-prime assign an undeclared `match`, which strict mode refuses. */
const declareMatch = {
	name: 'declare-match',
	setup(bundle) {
		bundle.onLoad({ filter: /[\\/](weasel-words|passive-voice|e-prime|too-wordy|adverb-where)[\\/][^\\/]+\.js$/ }, async ({ path }) => (
			{ contents: `var match;\n${packed(await readFile(path, 'utf8'))}`, loader: 'js' }));
	},
};

/** no-cliches keeps its list to itself, and its one regular expression of 698 alternatives takes most of write-good's time. */
const exposeCliches = {
	name: 'expose-cliches',
	setup(bundle) {
		bundle.onLoad({ filter: /[\\/]no-cliches[\\/]cliches\.js$/ }, async ({ path }) => (
			{ contents: `${packed((await readFile(path, 'utf8')).split(/^cliches = /m, 1)[0])}\nmodule.exports.phrases = cliches;`, loader: 'js' }));
	},
};

/**
 * Of Markdown it matters where prose stands, not which character `&eacute;` is; whether it is one at all changes no block and no offset.
 * The table of the 2,125 names would be the largest file of the bundle.
 */
const leaveReferences = {
	name: 'leave-references',
	setup(bundle) {
		bundle.onLoad({ filter: /[\\/]decode-named-character-reference[\\/]index\.js$/ }, () => (
			{ contents: 'export const decodeNamedCharacterReference = () => false;', loader: 'js' }));
	},
};

/** jsonc-parser carries tables of the names of its numbers, which nothing here asks for. */
const leaveEnums = {
	name: 'leave-enums',
	setup(bundle) {
		bundle.onLoad({ filter: /[\\/]jsonc-parser[\\/]lib[\\/]esm[\\/].*\.js$/ }, async ({ path }) => (
			{ contents: (await readFile(path, 'utf8')).replace(/^(?:export )?var (ScanError|SyntaxKind|ParseErrorCode|CharacterCodes);\n\(function \(\1\) \{\n[^]*?\n\}\)\(\1 \|\| \(\1 = \{\}\)\);/gm, ''), loader: 'js' }));
	},
};

/** Indented code is never turned off here, which micromark asks about wherever a line may begin with blanks. */
const keepIndentedCode = {
	name: 'keep-indented-code',
	setup(bundle) {
		bundle.onLoad({ filter: /[\\/](?:micromark[^\\/]*)[\\/].*\.js$/ }, async ({ path }) => (
			{ contents: (await readFile(path, 'utf8')).replace(/\w+\.parser\.constructs\.disable\.null\.includes\((['"])codeIndented\1\)/g, 'false'), loader: 'js' }));
	},
};

/** What VS Code tells about the house file stands in media/copydesk.schema.json; the parser has no use for it. */
const leaveDescriptions = {
	name: 'leave-descriptions',
	setup(bundle) {
		bundle.onLoad({ filter: /[\\/]engine[\\/]house[\\/]schema\.ts$/ }, async ({ path }) => ({
			contents: (await readFile(path, 'utf8')).replace(/\b(?:markdownDescription|description|label): '[^']*',?/g, '').replace(/\b(text|globs)\('[^']*'\)/g, "$1('')")
				.replace(/^\t*(?:examples|defaultSnippets): .*$/gm, ''),
			loader: 'ts',
		}));
	},
};

/** mocha's browser build sets a global, but would take a CommonJS bundle's exports for its own. */
const hideExports = {
	name: 'hide-exports',
	setup(bundle) {
		bundle.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path }) => (
			{ contents: `var module, exports;\n${await readFile(path, 'utf8')}`, loader: 'js' }));
	},
};

/** The licences of the packages in a bundle, which ask to go where the code goes: dist/NOTICES.txt. */
const keepLicences = {
	name: 'keep-licences',
	setup(bundle) {
		bundle.onEnd(({ metafile }) => {
			// A build that fails has none.
			if (!metafile) return;
			const packages = new Set(Object.keys(metafile.inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []));
			const notices = [...packages].sort().map((folder) => {
				const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
				const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
				return `${name} ${version} (${license})\n\n${file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : 'The package holds no licence text.'}\n`;
			});
			writeFileSync(`${dist}/NOTICES.txt`, notices.join(`\n${'-'.repeat(80)}\n\n`));
		});
	},
};

const common = {
	bundle: true, format: 'cjs', target: 'es2022', charset: 'utf8', mainFields: ['module', 'main'], minify, sourcemap: !minify, logLevel: 'warning',
	plugins: [declareMatch, exposeCliches, leaveReferences, leaveEnums, keepIndentedCode, hideExports],
};

const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
	.map((path) => `test/${path.replaceAll('\\', '/')}`)
	.filter((path) => path.endsWith('.test.ts'));
const isBelow = (...folders) => (path) => folders.some((folder) => path.startsWith(`test/${folder}/`));

/** The entry of a suite that is one bundle: its tests share one engine, which loads and warms up once. */
function suite(files, first = '') {
	return { stdin: { contents: [first, ...files.map((path) => `import './${path}';`)].join('\n'), resolveDir: '.' } };
}

// The condition `worker` picks modules without a DOM.
const inHost = { platform: 'browser', conditions: ['worker'], external: ['vscode'] };
const inNode = { ...common, platform: 'node', external: ['esbuild', 'playwright-core', '@vscode/test-electron', 'recheck'], outbase: 'test', outdir: 'dist/test' };

const bundles = [
	// One file for both extension hosts, so that what was tested is what runs in either.
	{ ...common, ...inHost, entryPoints: { extension: 'src/extension.ts' }, outdir: dist, metafile: true, plugins: [...common.plugins, leaveDescriptions, keepLicences] },
	{ ...common, entryPoints: { cli: 'src/cli.ts' }, plugins: [...common.plugins, leaveDescriptions], platform: 'node', outdir: dist, banner: { js: '#!/usr/bin/env node' } },
	...(minify ? [] : [
		{ ...common, ...suite(tests.filter((path) => !isBelow('editor', 'pictures', 'product')(path))), platform: 'node', external: ['esbuild'], outfile: 'dist/test/engine.test.js' },
		{ ...inNode, entryPoints: tests.filter(isBelow('pictures', 'product')) },
		{ ...inNode, entryPoints: ['test/bench/engine.ts', 'test/editor/run.ts', 'test/editor/host/code.ts', 'test/editor/host/start.ts'] },
		// The editor suite, also one file for both extension hosts: mocha first, then every test.
		{ ...common, ...inHost, ...suite(tests.filter(isBelow('editor')), "export { run } from './test/editor/index';"), outfile: 'dist/test/editor/index.js' },
	]),
];

rmSync(dist, { recursive: true, force: true });
if (watch) for (const options of bundles) await (await context(options)).watch();
else await Promise.all(bundles.map((options) => build(options)));
