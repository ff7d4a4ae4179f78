// node test/bench/ablated.mjs ABLATED.jsonl GOLD.jsonl [--json]
// Counts how many quotations whose attribution was taken away are reported, and how many are reported where it still stands; and where
// the paragraph before names the speaker, with nobody else or with others, how many get that speaker as the likely one. Who the speaker is, the
// reading of the untouched article says.
// ABLATED: {id, of, text, quote: {start, end}} a line, `of` being the id of the article in GOLD, {id, text} a line. Run after `npm run build`.
import { readFileSync } from 'node:fs';
import engine from '../../dist/test/bench/engine.js';

const [ablatedFile, goldFile, flag] = process.argv.slice(2);
if (!ablatedFile || !goldFile) {
	console.error('usage: node test/bench/ablated.mjs ABLATED.jsonl GOLD.jsonl [--json]');
	process.exit(2);
}
const lines = (file) => readFileSync(file, 'utf8').split('\n').filter((line) => line.trim()).map((line) => JSON.parse(line));
const askingWho = new Set(['unattributed-quotation', 'implied-attribution', 'running-quotation']);
const reports = (text, { start, end }) => engine.review(engine.read(text), engine.defaultSettings).findings
	.some(({ rule, span }) => askingWho.has(rule) && span.start < end && start < span.end);

const within = (span, { start, end }) => span.start >= start && span.end <= end;

/** The people named in the paragraph before a quotation, and its likely speaker. */
function likely({ of, text, quote }) {
	const holds = ({ quotation }) => quotation.start <= quote.start && quote.start < quotation.end;
	const speaker = engine.read(originals.get(of)).attributions.find(holds)?.speaker?.name;
	const reading = engine.read(text);
	const paragraphs = reading.article.paragraphs.filter(({ sentences }) => sentences.length);
	const before = paragraphs[paragraphs.findIndex(({ start, end }) => start <= quote.start && quote.start < end) - 1];
	const named = before ? reading.speakers.filter(({ name, kind, mentions }) => (kind === 'person' || name === speaker) && mentions.some((mention) => within(mention, before))).map(({ name }) => name) : [];
	return { named: named.includes(speaker), alone: named.length === 1, right: reading.attributions.find(holds)?.speaker?.name === speaker };
}

const originals = new Map(lines(goldFile).map(({ id, text }) => [id, text]));
const copies = lines(ablatedFile);
const guesses = copies.map(likely).filter(({ named }) => named);
const result = {
	copies: copies.length,
	reported: copies.filter(({ text, quote }) => reports(text, quote)).length,
	named: guesses.length,
	namedRight: guesses.filter(({ right }) => right).length,
	alone: guesses.filter(({ alone }) => alone).length,
	aloneRight: guesses.filter(({ alone, right }) => alone && right).length,
	reportedInOriginal: copies.filter(({ of, quote }) => reports(originals.get(of), { start: quote.start, end: quote.start + 1 })).length,
};
if (flag === '--json') console.log(JSON.stringify(result));
else {
	console.log(`${result.reported} of ${result.copies} reported without their attribution, ${result.reportedInOriginal} with it`);
	console.log(`the likely speaker is right for ${result.namedRight} of ${result.named} that the paragraph before names, ${result.aloneRight} of ${result.alone} that it names alone`);
}
