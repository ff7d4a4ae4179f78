// node test/bench/speed.mjs ARTICLES.jsonl [--json]
// Times `read` and `review` beside write-good in one run, and the loading of the bundle. Run after `npm run build`.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const { read, review, rules, defaultSettings } = require('../../dist/test/bench/engine.js');
const writeGood = require('write-good');

const [path, flag] = process.argv.slice(2);
if (!path) {
	console.error('usage: node test/bench/speed.mjs ARTICLES.jsonl [--json]');
	process.exit(2);
}
const articles = readFileSync(path, 'utf8').trimEnd().split('\n').slice(0, 100).map((line) => JSON.parse(line).text);

const allOn = { ...defaultSettings, levels: Object.fromEntries(rules.filter(({ level }) => level === 'off').map(({ id }) => [id, 'hint'])) };
const subjects = {
	'read': (text) => read(text),
	'read and review': (text) => review(read(text), defaultSettings),
	'the same, all rules on': (text) => review(read(text), allOn),
	'write-good': (text) => writeGood(text),
	'write-good, no cliches': (text) => writeGood(text, { cliches: false }),
};
/** What is timed of a reading that was made before: its name, what makes it, what is timed. */
const prepared = [
	['review alone, all rules on', (text) => read(text), (reading) => review(reading, allOn)],
	['review after an edit', editedMidway, ({ reading, judged }) => review(reading, allOn, undefined, judged)],
];
const warmUps = 3;
const rounds = 7;
const words = articles.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);

/** Every 1, 10 or 100 articles as one text: the same words at each length. */
const atLength = (times) => Array.from({ length: Math.ceil(articles.length / times) }, (_, i) => articles.slice(i * times, (i + 1) * times).join('\n\n'));
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const lengths = [1, 10, 100];
const texts = Object.fromEntries(lengths.map((times) => [times, atLength(times)]));

/** Processor ms of what `run` does. */
const timed = (run) => {
	const start = process.cpuUsage().user;
	run();
	return (process.cpuUsage().user - start) / 1000;
};
/** A reading with one word changed in the middle paragraph, and what was judged before. */
function editedMidway(text) {
	const before = read(text);
	const { start } = before.article.paragraphs[before.article.paragraphs.length >> 1];
	const after = text.slice(0, start) + text.slice(start).replace(/(?<=\s)[a-z]+(?=\s)/, 'sparrows');
	return { reading: read(after), judged: review(before, allOn).judged };
}

const turns = [
	...Object.entries(subjects).map(([name, run]) => [name, (texts) => timed(() => texts.forEach(run))]),
	// Each is made right before it is timed, so that no reading lives on to burden what the others take.
	...prepared.map(([name, make, run]) => [name, (texts) => texts.reduce((ms, text) => {
		const made = make(text);
		return ms + timed(() => run(made));
	}, 0)]),
];
const taken = Object.fromEntries(turns.map(([name]) => [name, {}]));
const keep = (name, times, ms, round) => {
	// The first rounds warm up.
	if (round >= 0) (taken[name][times] ??= []).push(ms);
};
for (let round = -warmUps; round < rounds; round++) {
	for (const times of lengths) {
		// Each round another begins, for whoever comes first pays for what the longer texts before it left behind.
		const first = (round + warmUps) % turns.length;
		for (const [name, take] of [...turns.slice(first), ...turns.slice(0, first)]) keep(name, times, take(texts[times]), round);
	}
}

/** Loads the bundle as a worker host does: no process, no Buffer, only `vscode`. */
const load = `
	const { readFileSync } = require('node:fs');
	const vm = require('node:vm');
	const standIn = new Proxy(class {}, { get: (target, key) => key in target ? target[key] : standIn, apply: () => standIn });
	const code = readFileSync('dist/extension.js', 'utf8');
	const context = vm.createContext({ module: { exports: {} }, exports: {}, require: () => standIn, TextDecoder, TextEncoder, URL, setTimeout, clearTimeout });
	const start = performance.now();
	new vm.Script(code).runInContext(context);
	console.log(performance.now() - start);
`;
const loads = Array.from({ length: 9 }, () => {
	const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', load], { encoding: 'utf8' });
	if (status !== 0) throw new Error(stderr);
	return Number(stdout);
});
const bundle = readFileSync('dist/extension.js');
const per1000 = (name, times) => median(taken[name][times]) / words * 1000;

if (flag === '--json') {
	console.log(JSON.stringify({
		msPer1000Words: Object.fromEntries(Object.keys(taken).map((name) => [name, Object.fromEntries(lengths.map((times) => [times, per1000(name, times)]))])),
		bundleBytes: bundle.length,
		loadMs: median(loads),
	}));
} else {
	console.log(`${articles.length} articles, ${words} words; processor ms per 1,000 words, median of ${rounds} interleaved rounds after ${warmUps} to warm up\n`);
	console.log(['subject'.padEnd(28), ...lengths.map((times) => `${times}×`.padStart(8)), '  100×/1×', '  of write-good at 1×', '  without cliches'].join(''));
	for (const name of Object.keys(taken)) {
		const at = lengths.map((times) => per1000(name, times));
		console.log([
			name.padEnd(28), ...at.map((ms) => ms.toFixed(2).padStart(8)), (at[2] / at[0]).toFixed(2).padStart(9),
			(at[0] / per1000('write-good', 1)).toFixed(2).padStart(22), (at[0] / per1000('write-good, no cliches', 1)).toFixed(2).padStart(17),
		].join(''));
	}
	console.log(`\ndist/extension.js: ${(bundle.length / 1000).toFixed(0)} kB (${(gzipSync(bundle).length / 1000).toFixed(0)} kB gzipped); loads in ${median(loads).toFixed(1)} ms (median of ${loads.length} fresh processes)`);
}
