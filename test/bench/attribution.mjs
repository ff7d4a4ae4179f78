// node test/bench/attribution.mjs GOLD.jsonl PRED.jsonl
// Reads each article of a PolNeAR gold file and writes what Copydesk makes of it, in the format of the corpus's scorer.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';

const { read } = createRequire(import.meta.url)('../../dist/test/bench/engine.js');
const [gold, predictions] = process.argv.slice(2);
if (!gold || !predictions) {
	console.error('usage: node test/bench/attribution.mjs GOLD.jsonl PRED.jsonl');
	process.exit(2);
}
const span = (value) => (value ? { start: value.start, end: value.end } : null);
/** The corpus marks the outermost source alone: in `“…,” Lee said, according to the Herald` the Herald, in whose account Copydesk shows Lee as speaking. */
function outermost(attribution) {
	return attribution.account ? { ...attribution, ...attribution.account, speaker: undefined } : attribution;
}
/** Full attributions, as the corpus counts them: quotations that share a cue are one, and one inside a paraphrase is part of it. */
function whole(attributions, paraphrases) {
	const rows = paraphrases.map(({ source, cue, content }) => ({ source: span(source), cue: span(cue), content: [span(content)] }));
	const byCue = new Map(rows.map((row) => [row.cue.start, row]));
	for (const { quotation, source, cue } of attributions.map(outermost)) {
		if (!source) continue;
		const known = cue && byCue.get(cue.start);
		if (known) {
			if (!known.content.some(({ start, end }) => start <= quotation.start && quotation.end <= end)) known.content.push(span(quotation));
			continue;
		}
		const row = { source: span(source), cue: span(cue), content: [span(quotation)] };
		rows.push(row);
		if (cue) byCue.set(cue.start, row);
	}
	return rows;
}
const lines = readFileSync(gold, 'utf8').split('\n').filter((line) => line.trim());
const started = performance.now();
let words = 0;
const rows = lines.map((line) => {
	const { id, text } = JSON.parse(line);
	const { attributions, paraphrases } = read(text);
	words += text.split(/\s+/).length;
	return JSON.stringify({
		id,
		quotes: attributions.map(outermost).map(({ quotation, source, speaker, cue }) => ({
			start: quotation.start, end: quotation.end, cue: span(cue),
			speaker: source ? { ...span(source), name: speaker?.name } : null,
		})),
		attributions: whole(attributions, paraphrases),
	});
});
writeFileSync(predictions, `${rows.join('\n')}\n`);
console.log(`${rows.length} articles, ${words} words, ${((performance.now() - started) / words * 1000).toFixed(2)} ms per 1,000 words (reading, cold start included)`);
