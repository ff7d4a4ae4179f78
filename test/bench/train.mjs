// node test/bench/train.mjs GOLD.jsonl [--write]
// Learns two sets of weights from a PolNeAR gold file: which reporting words report (cue-weights.ts) and which of a sentence's cues
// a quotation belongs to (choice-weights.ts). Prints how right each is over five folds by article; with --write it puts the weights
// of all articles into src/engine/attributions. Build before and after: the second set is learned with the first as it stands.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';

const { always, candidates, cueFeatures, featureName, findQuotations, findSources, nobodyFeatures, parse, shortened } = createRequire(import.meta.url)('../../dist/test/bench/engine.js');
const FOLDS = 5;
/** What a feature has to weigh to be kept. */
const LEAST = 0.1;

const [gold] = process.argv.slice(2);
if (!gold) {
	console.error('usage: node test/bench/train.mjs GOLD.jsonl [--write]');
	process.exit(2);
}
const articles = readFileSync(gold, 'utf8').split('\n').filter((line) => line.trim()).map((line, index) => ({ ...JSON.parse(line), fold: index % FOLDS }));
const touches = (spans, { start, end }) => spans.some(([from, to]) => start < to && from < end);

// A cue against nothing: two answers, of which the second has no features.
const reports = articles.flatMap(({ text, attributions, fold }) => sentencesOf(text).flatMap(({ items, cues }) => featuresOf(items, cues).flatMap(({ cue, features }) => {
	const words = { start: items[cue.first].start, end: items[cue.at].end };
	const right = attributions.some((one) => touches(one.cue, words) && (!one.source.length || touches(one.source, cue.subject.mention)));
	return { fold, answers: [features, []], right: right ? [0] : [1] };
})));
const reporting = learn('cue-weights', 'cueWeights', 'What each feature of a cue speaks for: that it reports', reports, { seen: 10, epochs: 10, decay: 0.01, rate: 0.3 });

const choices = articles.flatMap(({ text, quotes, fold }) => sentencesOf(text).flatMap(({ items, cues: known }) => items.flatMap(({ quotation }, at) => {
	// A cue's own weights were not learned from the article it stands in, as they will not be from an article to come.
	const cues = featuresOf(items, known).map(({ cue, features }) => ({ ...cue, score: sum(reporting[fold], features) }));
	const label = quotation && quotes.find(({ s, e }) => quotation.start <= s && e <= quotation.end);
	if (!label || label.label === 'inner' || label.bucket === 'damaged') return [];
	const all = candidates(items, cues, at, featureName);
	const matching = all.flatMap(({ subject, cue }, index) => (touches(label.source, subject.mention) && (!cue || !label.cue.length || touches(label.cue, { start: items[cue.first].start, end: items[cue.at].end })) ? [index] : []));
	const sources = matching.length ? matching : all.flatMap(({ subject }, index) => (touches(label.source, subject.mention) ? [index] : []));
	// The source stands in another sentence or where no candidate is: nobody in this one says it.
	const right = sources.length ? sources : [all.length];
	return all.length ? [{ fold, answers: [...all.map(({ features }) => features), nobodyFeatures(items, cues, at, featureName)], right }] : [];
})));
learn('choice-weights', 'choiceWeights', 'What each feature of a cue beside a quotation, or of the quotation itself, speaks for', choices, { seen: 30, epochs: 12, decay: 0.3, rate: 0.1 });

/** The cues of a sentence that have a subject, each with its features: as the engine counts them, nouns apart. */
function featuresOf(items, cues) {
	let earlier = 0;
	return cues.filter(({ subject }) => subject).map((cue) => ({ cue, features: [always(featureName), ...cueFeatures(items, cue, cue.form === 'noun' ? 0 : earlier++, featureName)] }));
}

function sentencesOf(text) {
	const article = parse(text, 'text');
	return findSources(article, findQuotations(article)).sentences;
}

/** Learns, prints how right the weights are over the folds, writes those of all cases, and returns those learned without each fold. */
function learn(file, name, what, cases, options) {
	let right = 0;
	const without = [];
	for (let fold = 0; fold < FOLDS; fold++) {
		const weights = fit(cases.filter((one) => one.fold !== fold), options);
		without.push(weights);
		for (const one of cases.filter(({ fold: own }) => own === fold)) if (one.right.includes(best(weights, one.answers))) right++;
	}
	console.log(`${file}: ${cases.length} cases, ${(100 * right / cases.length).toFixed(2)} % right over ${FOLDS} folds`);
	if (!process.argv.includes('--write')) return without;
	const templates = new Map();
	for (const [feature, weight] of [...fit(cases, options)].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const rounded = Math.round(weight * 20);
		if (rounded === 0) continue;
		const [template, values] = parted(feature, feature.indexOf(': '), 2);
		const [shared, last] = parted(values, values.lastIndexOf(' '), 1);
		const ends = templates.get(template) ?? new Map();
		const line = shared.split(' ').map(shortened).join(' ');
		templates.set(template, ends.set(line, [...ends.get(line) ?? [], `${shortened(last)}${String.fromCharCode(512 + rounded)}`]));
	}
	const lines = [...templates].map(([template, ends]) => `\t'${template}': \`${[...ends].map(([shared, list]) => `${shared}:${list.join('')}`).join('\n')}\`,`);
	writeFileSync(new URL(`../../src/engine/attributions/${file}.ts`, import.meta.url), `/**
 * ${what}. Kept as \`WeightTable\` says; learned by logistic regression from the train split of PolNeAR v1.0.0
 * (Newell, Margolin and Ruths, LREC 2018) with \`node test/bench/train.mjs GOLD.jsonl --write\`. Not edited by hand.
 */
import type { WeightTable } from './weights';

export const ${name}: WeightTable = {
${lines.join('\n')}
};
`);
	return without;
}

/** A text before and behind what stands at an index over so many characters; all behind it where the index is -1. */
function parted(text, at, length) {
	return at < 0 ? ['', text] : [text.slice(0, at), text.slice(at + length)];
}

/** Learns twice: features that hardly weigh anything are left out the second time, which halves the tables and costs nothing over the folds. */
function fit(cases, options) {
	const counts = new Map();
	for (const { answers } of cases) for (const features of answers) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
	const seen = [...counts].filter(([, count]) => count >= options.seen).map(([feature]) => feature);
	return new Map(descend(cases, [...descend(cases, seen, options)].filter(([, weight]) => Math.abs(weight) >= LEAST).map(([feature]) => feature), options));
}

/** The features with their weights by conditional logistic regression: gradient descent with adaptive rates, which for the same cases always gives the same. */
function descend(cases, names, { epochs, decay, rate }) {
	const index = new Map(names.map((feature, at) => [feature, at]));
	const rows = cases.map(({ answers, right }) => ({ answers: answers.map((features) => features.map((feature) => index.get(feature)).filter((at) => at !== undefined)), right }));
	const weights = new Float64Array(names.length);
	const history = new Float64Array(names.length).fill(1e-6);
	/** The mean over the later epochs swings less with the order of the cases than the last state does. */
	const mean = new Float64Array(names.length);
	let seed = 1;
	for (let epoch = 0; epoch < epochs; epoch++) {
		for (let at = rows.length - 1; at > 0; at--) {
			seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
			const other = seed % (at + 1);
			[rows[at], rows[other]] = [rows[other], rows[at]];
		}
		for (const { answers, right } of rows) {
			const odds = answers.map((on) => Math.exp(on.reduce((sum, at) => sum + weights[at], 0)));
			const total = odds.reduce((sum, value) => sum + value, 0);
			const rightTotal = right.reduce((sum, at) => sum + odds[at], 0);
			for (const [answer, on] of answers.entries()) {
				const error = odds[answer] / total - (right.includes(answer) ? odds[answer] / rightTotal : 0);
				for (const at of on) {
					const step = error + decay * weights[at] * Math.abs(error);
					history[at] += step * step;
					weights[at] -= rate * step / Math.sqrt(history[at]);
				}
			}
		}
		if (epoch >= epochs / 2) for (let at = 0; at < mean.length; at++) mean[at] += weights[at] / Math.floor(epochs / 2);
	}
	return names.map((feature, at) => [feature, mean[at]]);
}

function best(weights, answers) {
	const scores = answers.map((features) => sum(weights, features));
	return scores.indexOf(Math.max(...scores));
}

function sum(weights, features) {
	return features.reduce((total, feature) => total + (weights.get(feature) ?? 0), 0);
}
