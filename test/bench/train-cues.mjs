// node test/bench/train-cues.mjs GOLD.jsonl [--write]
// Learns from a PolNeAR gold file which reporting words report: one weight for each feature of src/engine/attributions/cue-features.ts.
// Prints precision and recall over five folds by article; with --write it puts the weights of all articles into cue-weights.ts.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';

const { cueFeatures, findQuotations, findSources, parse } = createRequire(import.meta.url)('../../dist/test/bench/engine.js');
const FOLDS = 5;
const EPOCHS = 10;
const RATE = 0.3;
const DECAY = 0.01;
/** A feature seen more seldom gets no weight. */
const SEEN = 12;

const [gold] = process.argv.slice(2);
if (!gold) {
	console.error('usage: node test/bench/train-cues.mjs GOLD.jsonl [--write]');
	process.exit(2);
}
const cases = readFileSync(gold, 'utf8').split('\n').filter((line) => line.trim()).flatMap((line, index) => casesOf(JSON.parse(line), index % FOLDS));

let right = 0, wrong = 0, missed = 0;
for (let fold = 0; fold < FOLDS; fold++) {
	const weights = fit(cases.filter((one) => one.fold !== fold));
	for (const { features, reports } of cases.filter((one) => one.fold === fold)) {
		const said = score(weights, features) > 0;
		if (said && reports) right++;
		else if (said) wrong++;
		else if (reports) missed++;
	}
}
const percent = (part, whole) => (100 * part / whole).toFixed(1);
console.log(`${cases.length} cues, over ${FOLDS} folds: precision ${percent(right, right + wrong)}, recall ${percent(right, right + missed)}`);
if (process.argv.includes('--write')) {
	const weights = [...fit(cases)].map(([feature, weight]) => [feature, Math.round(weight * 20)]).filter(([, weight]) => weight !== 0);
	const byWeight = Map.groupBy ? Map.groupBy(weights, ([, weight]) => weight) : weights.reduce((map, pair) => map.set(pair[1], [...map.get(pair[1]) ?? [], pair]), new Map());
	const lines = [...byWeight].sort(([a], [b]) => a - b).map(([weight, pairs]) => `\t[${weight}, '${pairs.map(([feature]) => feature.replaceAll("'", "\\'")).sort().join('|')}'],`);
	writeFileSync(new URL('../../src/engine/attributions/cue-weights.ts', import.meta.url), `/**
 * What each feature of a cue speaks for, in twentieths: learned by logistic regression from the train split of PolNeAR v1.0.0
 * (Newell, Margolin and Ruths, LREC 2018) with \`node test/bench/train-cues.mjs GOLD.jsonl --write\`. Not edited by hand.
 */
export const cueWeights: readonly (readonly [number, string])[] = [
${lines.join('\n')}
];
`);
	console.log(`${weights.length} weights written`);
}

/** Every cue of an article with a subject: its features, and whether an annotator marked it with that source. */
function casesOf({ text, attributions }, fold) {
	const article = parse(text, 'text');
	const touches = (spans, { start, end }) => spans.some(([from, to]) => start < to && from < end);
	return findSources(article, findQuotations(article)).sentences.flatMap(({ items, cues }) => cues.filter(({ subject }) => subject).map((cue, earlier) => {
		const words = { start: items[cue.first].start, end: items[cue.at].end };
		return { fold, features: cueFeatures(items, cue, earlier), reports: attributions.some((one) => touches(one.cue, words) && (!one.source.length || touches(one.source, cue.subject.mention))) };
	}));
}

/** Logistic regression by stochastic gradient descent with adaptive rates; the same cases always give the same weights. */
function fit(all) {
	const seen = new Map();
	for (const { features } of all) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
	const names = ['', ...[...seen].filter(([, count]) => count >= SEEN).map(([feature]) => feature)];
	const index = new Map(names.map((name, at) => [name, at]));
	const rows = all.map(({ features, reports }) => ({ on: [0, ...features.map((feature) => index.get(feature)).filter((at) => at !== undefined)], target: reports ? 1 : 0 }));
	const weights = new Float64Array(names.length);
	const history = new Float64Array(names.length).fill(1e-6);
	let seed = 1;
	for (let epoch = 0; epoch < EPOCHS; epoch++) {
		for (let at = rows.length - 1; at > 0; at--) {
			seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
			const other = seed % (at + 1);
			[rows[at], rows[other]] = [rows[other], rows[at]];
		}
		for (const { on, target } of rows) {
			const error = 1 / (1 + Math.exp(-on.reduce((sum, at) => sum + weights[at], 0))) - target;
			for (const at of on) {
				const step = error + DECAY * weights[at];
				history[at] += step * step;
				weights[at] -= RATE * step / Math.sqrt(history[at]);
			}
		}
	}
	return new Map(names.map((name, at) => [name, weights[at]]));
}

function score(weights, features) {
	return features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), weights.get(''));
}
