// node test/bench/hedges.mjs GOLD.jsonl PRED.jsonl TEXTS.jsonl… [--without RULE,RULE]
// Runs the hedge rules over the articles that GOLD labels and writes what they find to PRED in the scorer's format.
// GOLD: {id, sentences} a line. TEXTS: {id, text} a line. Run after `npm run build`.
import { createWriteStream, readFileSync } from 'node:fs';
import engine from '../../dist/test/bench/engine.js';

const args = process.argv.slice(2);
const at = args.indexOf('--without');
const without = at < 0 ? [] : args.splice(at, 2)[1].split(',');
const [goldFile, predFile, ...textFiles] = args;
if (!goldFile || !predFile || textFiles.length === 0) {
	console.error('usage: node test/bench/hedges.mjs GOLD.jsonl PRED.jsonl TEXTS.jsonl… [--without RULE,RULE]');
	process.exit(2);
}
const hedgeRules = [
	'bare-source', 'vague-crowd', 'weasel-quantifier', 'uncited-findings', 'accusation-before-name', 'allegedly', 'reportedly', 'double-hedge', 'stacked-hedges', 'agentless-belief',
	'hedging', 'possibility', 'seeming', 'unclear', 'modal', 'approximation', 'intensifier',
].filter((id) => !without.includes(id));
const lines = (file) => readFileSync(file, 'utf8').split('\n').filter((line) => line.trim()).map((line) => JSON.parse(line));

const texts = new Map(textFiles.flatMap(lines).map(({ id, text }) => [id, text]));
const levels = Object.fromEntries(hedgeRules.map((id) => [id, 'hint']));
const found = Object.fromEntries(hedgeRules.map((id) => [id, 0]));
const pred = createWriteStream(predFile);
let missing = 0;
for (const { id } of lines(goldFile)) {
	const text = texts.get(id);
	if (text === undefined) {
		missing++;
		continue;
	}
	const { findings, failures } = engine.review(engine.read(text), { ...engine.defaultSettings, levels });
	for (const { rule, error } of failures) console.error(`${rule} failed on ${id}:`, error);
	const hedges = findings.filter(({ rule }) => hedgeRules.includes(rule));
	for (const { rule } of hedges) found[rule]++;
	pred.write(`${JSON.stringify({ id, findings: hedges.map(({ rule, span: { start, end } }) => ({ start, end, rule })) })}\n`);
}
pred.end();
console.log('rules counted as hedges, with their findings:', found);
if (missing > 0) console.log(`${missing} articles of ${goldFile} have no text in the files given`);
