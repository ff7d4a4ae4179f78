// npm run bench -- --polnear DIR [--hedges DIR] [--write]
// Runs every bench, and each corpus's own scorer, on the dev splits in the folders given, and prints the figures beside those of
// test/bench/RESULTS.md; --write puts them there.
//   DIR of --polnear: dev.jsonl, train.jsonl, dev.names.jsonl, score.mjs, ablate.mjs.
//   DIR of --hedges: dev.jsonl, score.mjs.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values: { polnear, hedges, write } } = parseArgs({ options: { polnear: { type: 'string' }, hedges: { type: 'string' }, write: { type: 'boolean' } } });
if (!polnear) {
	console.error('usage: npm run bench -- --polnear DIR [--hedges DIR] [--write]');
	process.exit(2);
}
const results = 'test/bench/RESULTS.md';
const scratch = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
const node = (...args) => execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] });
const bench = (name, ...args) => node(`test/bench/${name}.mjs`, ...args);
const percent = (share) => `${(100 * share).toFixed(1)} %`;
const dev = join(polnear, 'dev.jsonl');

const figures = [...attribution(), ...ablated(), ...(hedges ? hedging() : []), ...robustness(), ...speed()];
rmSync(scratch, { recursive: true });
const before = earlier();
const table = [
	'| Figure | Now | Before |', '| --- | ---: | ---: |',
	...figures.map(([name, value]) => `| ${name} | ${value} | ${before.get(name) ?? '–'} |`),
].join('\n');
console.log(table);
if (write) writeFileSync(results, page());

function attribution() {
	const predictions = join(scratch, 'attribution.jsonl');
	bench('attribution', dev, predictions);
	const { metrics: { direct, short, names, attr }, ci } = JSON.parse(node(join(polnear, 'score.mjs'), dev, predictions, '--names', join(polnear, 'dev.names.jsonl'), '--ci', '--json'));
	const of = (bucket, { gold, detect, mentionEndToEnd, wrong, falseAlarm, cue, precisionWhenNamed }) => [
		[`${bucket} quotations (${gold}): found, F1`, percent(detect.f1)],
		[`${bucket} quotations: source right, end to end`, percent(mentionEndToEnd)],
		[`${bucket} quotations: source wrong`, percent(wrong)],
		[`${bucket} quotations: attributed but given to nobody`, percent(falseAlarm)],
		[`${bucket} quotations: right where somebody is named`, percent(precisionWhenNamed)],
		[`${bucket} quotations: cue right`, percent(cue)],
	];
	return [
		...of('Direct', direct), ['Direct quotations: source right, 95 % interval', ci['direct.mention'].map(percent).join(' to ')], ...of('Short', short),
		[`Pronouns and descriptions given the right name (${names.n})`, percent(names.ok)],
		[`Whole attributions, paraphrases too (${attr.gold}): precision`, percent(attr.all.p)],
		['Whole attributions: recall', percent(attr.all.r)],
		['Whole attributions: F1', percent(attr.all.f1)],
	];
}

function ablated() {
	const copies = join(scratch, 'ablated.jsonl');
	writeFileSync(copies, node(join(polnear, 'ablate.mjs'), dev));
	const { copies: count, reported, reportedInOriginal, named, namedRight, alone, aloneRight } = JSON.parse(bench('ablated', copies, dev, '--json'));
	return [
		[`Attribution taken away (${count}): reported`, percent(reported / count)],
		['The same with its attribution: reported', percent(reportedInOriginal / count)],
		[`Likely speaker right where the paragraph before names them (${named})`, percent(namedRight / named)],
		[`The same where it names nobody else (${alone})`, percent(aloneRight / alone)],
	];
}

function hedging() {
	const gold = join(hedges, 'dev.jsonl');
	const predictions = join(scratch, 'hedges.jsonl');
	bench('hedges', gold, predictions, dev, join(polnear, 'train.jsonl'));
	const { precision, recall, f1, falseAlarms } = JSON.parse(node(join(hedges, 'score.mjs'), gold, predictions, '--json'));
	return [
		['Hedges, `modal` on: precision', `${precision.toFixed(1)} %`],
		['Hedges: recall', `${recall.toFixed(1)} %`],
		['Hedges: F1', `${f1.toFixed(1)} %`],
		['Hedges: alarms inside quotations', falseAlarms.inQuotation],
	];
}

function robustness() {
	const { articles, prefixes, faults, slowestMs } = JSON.parse(bench('robust', dev, join(polnear, 'train.jsonl'), '--json'));
	return [
		['Articles, and their prefixes of 500, 1,000 … characters, reviewed', `${articles}, ${prefixes}`],
		['Crashes, and spans that are not sound', `${faults}`],
		['The slowest article', `${slowestMs.toFixed(0)} ms`],
	];
}

function speed() {
	const { msPer1000Words, bundleBytes, loadMs } = JSON.parse(bench('speed', dev, '--json'));
	const [read, review, allOn, alone, edit, writeGood] = ['read', 'read and review', 'the same, all rules on', 'review alone, all rules on', 'review after an edit', 'write-good'].map((name) => msPer1000Words[name]);
	return [
		['`read`, processor ms per 1,000 words', read[1].toFixed(2)],
		['`read`, of write-good’s time', (read[1] / writeGood[1]).toFixed(2)],
		['`read` and `review`, processor ms per 1,000 words', review[1].toFixed(2)],
		['`read` and `review`, of write-good’s time', (review[1] / writeGood[1]).toFixed(2)],
		['`read` and `review`, all rules on, processor ms per 1,000 words', allOn[1].toFixed(2)],
		['`read` and `review`, all rules on, of write-good’s time', (allOn[1] / writeGood[1]).toFixed(2)],
		['`review` alone, all rules on, of write-good’s time', (alone[1] / writeGood[1]).toFixed(2)],
		['All rules on, 10 articles as one text, of the time of one by one', (allOn[10] / allOn[1]).toFixed(2)],
		['All rules on, 100 articles as one text', (allOn[100] / allOn[1]).toFixed(2)],
		['All rules on, `review` after an edit of one word, processor ms per 1,000 words', edit[1].toFixed(2)],
		['`dist/extension.js`, not minified', `${(bundleBytes / 1000).toFixed(0)} kB`],
		['`dist/extension.js` loads in', `${loadMs.toFixed(0)} ms`],
	];
}

/** The figures that RESULTS.md holds, by name. */
function earlier() {
	if (!existsSync(results)) return new Map();
	return new Map([...readFileSync(results, 'utf8').matchAll(/^\| ([^|]+) \| ([^|]+) \| [^|]+ \|$/gm)].map(([, name, value]) => [name, value]));
}

function page() {
	const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
	return `# Results

${new Date().toISOString().slice(0, 10)}, commit ${commit}, Node ${process.version}, ${cpus().length} × ${cpus()[0].model}. “Before” is the run that this page held.

    npm run bench -- --polnear DIR ${hedges ? '--hedges DIR ' : ''}--write

Attribution: dev split of PolNeAR v1.0.0 (Newell, Margolin and Ruths, LREC 2018), US political news of 2015 and 2016. “Direct” are quotations of
four words and more. The two files of weights are learned from its train split; nothing is learned from dev, but it was looked at while
building, so expect less of other copy. Hedges: ${hedges ? '400 sentences of the same corpus, labelled by one reader and known while building; the same holds.' : 'not run.'}
Times are processor times of one run on a machine that may be busy; the ratios, taken in turns, carry further.

${table}
`;
}
