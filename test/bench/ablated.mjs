// node test/bench/ablated.mjs ABLATED.jsonl GOLD.jsonl [--json]
// Counts how many quotations whose attribution was taken away are reported, and how many are reported where it still stands.
// ABLATED: {id, of, text, quote: {start, end}} a line, `of` being the id of the article in GOLD, {id, text} a line. Run after `npm run build`.
import { readFileSync } from 'node:fs';
import engine from '../../dist/test/bench/engine.js';

const [ablatedFile, goldFile, flag] = process.argv.slice(2);
if (!ablatedFile || !goldFile) {
	console.error('usage: node test/bench/ablated.mjs ABLATED.jsonl GOLD.jsonl [--json]');
	process.exit(2);
}
const lines = (file) => readFileSync(file, 'utf8').split('\n').filter((line) => line.trim()).map((line) => JSON.parse(line));
const askingWho = new Set(['unattributed-quotation', 'implied-attribution']);
const reports = (text, { start, end }) => engine.review(engine.read(text), engine.defaultSettings).findings
	.some(({ rule, span }) => askingWho.has(rule) && span.start < end && start < span.end);

const originals = new Map(lines(goldFile).map(({ id, text }) => [id, text]));
const copies = lines(ablatedFile);
const result = {
	copies: copies.length,
	reported: copies.filter(({ text, quote }) => reports(text, quote)).length,
	reportedInOriginal: copies.filter(({ of, quote }) => reports(originals.get(of), { start: quote.start, end: quote.start + 1 })).length,
};
if (flag === '--json') console.log(JSON.stringify(result));
else console.log(`${result.reported} of ${result.copies} reported without their attribution, ${result.reportedInOriginal} with it`);
