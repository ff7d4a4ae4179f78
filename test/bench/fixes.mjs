// node test/bench/fixes.mjs ARTICLES.jsonl [--profile NAME]
// Tries every fix of every rule on a corpus, under one profile or each: how many keep their promises, which are withheld, by rule, and
// what is wrong with any that is offered. Run after `npm run build`; takes some minutes for 1,000 articles.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';

const { houses, noVerdict, tryFixes } = createRequire(import.meta.url)('../../dist/test/bench/engine.js');

const { values: { profile: wanted }, positionals: [path] } = parseArgs({ allowPositionals: true, options: { profile: { type: 'string' } } });
if (!path) {
	console.error('usage: node test/bench/fixes.mjs ARTICLES.jsonl [--profile NAME]');
	process.exit(2);
}

const articles = readFileSync(path, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line));
for (const house of houses.filter(({ profile }) => !wanted || profile.name === wanted)) {
	const verdict = noVerdict();
	for (const { text } of articles) tryFixes(text, 'text', house, verdict);
	const { fixes, withheld, faults } = verdict;
	console.log(`\n${house.profile.name}: ${fixes} fixes offered on ${articles.length} articles, ${withheld.length} withheld, ${faults.length} at fault`);
	const rules = withheld.map((line) => line.split(' ', 1)[0]);
	for (const rule of new Set(rules)) console.log(`${String(rules.filter((other) => other === rule).length).padStart(8)} ${rule}`);
	for (const line of [...withheld, ...faults.map((fault) => `FAULT ${fault}`)]) console.log(line);
}
