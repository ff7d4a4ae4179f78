// Bundles the extension, the command line and the tests into dist/. Flags: --watch, --minify.
import { readdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { build, context } from 'esbuild';

const watch = process.argv.includes('--watch');
const minify = process.argv.includes('--minify');

/** weasel-words, passive-voice and e-prime assign an undeclared `match`, which strict mode refuses. */
const declareMatch = {
	name: 'declare-match',
	setup(bundle) {
		bundle.onLoad({ filter: /[\\/](weasel-words|passive-voice|e-prime)[\\/][^\\/]+\.js$/ }, async ({ path }) => (
			{ contents: `var match;\n${await readFile(path, 'utf8')}`, loader: 'js' }));
	},
};

const common = { bundle: true, format: 'cjs', target: 'es2022', minify, sourcemap: !minify, plugins: [declareMatch], logLevel: 'warning' };

/** The entry points below test/ whose names end in `suffix`, as paths. */
function testFiles(suffix) {
	return readdirSync('test', { recursive: true, encoding: 'utf8' })
		.map((path) => `test/${path.replaceAll('\\', '/')}`)
		.filter((path) => path.endsWith(suffix));
}

const bundles = [
	// One file for both extension hosts, so that what was tested is what runs in either.
	{ ...common, entryPoints: { extension: 'src/extension.ts' }, platform: 'browser', mainFields: ['module', 'main'], external: ['vscode'], outdir: 'dist' },
	{ ...common, entryPoints: { cli: 'src/cli.ts' }, platform: 'node', outdir: 'dist', banner: { js: '#!/usr/bin/env node' } },
	...(minify ? [] : [
		{ ...common, entryPoints: testFiles('.test.ts').filter((path) => !path.startsWith('test/editor/')), platform: 'node', outbase: 'test', outdir: 'dist/test' },
		{ ...common, entryPoints: ['test/bench/engine.ts'], platform: 'node', outbase: 'test', outdir: 'dist/test' },
	]),
];

rmSync('dist', { recursive: true, force: true });
if (watch) for (const options of bundles) await (await context(options)).watch();
else await Promise.all(bundles.map((options) => build(options)));
