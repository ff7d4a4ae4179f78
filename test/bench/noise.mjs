// node test/bench/noise.mjs FOLDER|ARTICLES.jsonl [--rule ID] [--level LEVEL] [--draw N] [--seed N] [--all]
// Findings per 1,000 words by rule and level; with --draw, as many of them at random (of one rule or level), to be read. --all turns
// on the rules that are off. Run after `npm run build`.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const require = createRequire(import.meta.url);
const { read, review, rules, defaultSettings } = require('../../dist/test/bench/engine.js');

const { values, positionals: [path] } = parseArgs({
	allowPositionals: true,
	options: { rule: { type: 'string' }, level: { type: 'string' }, draw: { type: 'string' }, seed: { type: 'string', default: '1' }, all: { type: 'boolean' } },
});
if (!path) {
	console.error('usage: node test/bench/noise.mjs FOLDER|ARTICLES.jsonl [--rule ID] [--level LEVEL] [--draw N] [--seed N] [--all]');
	process.exit(2);
}

const articles = statSync(path).isDirectory()
	? readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:txt|md|article|story)$/.test(name))
		.map((name) => ({ id: name, text: readFileSync(join(path, name), 'utf8'), format: name.endsWith('.md') ? 'markdown' : 'text' }))
	: readFileSync(path, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line));

const levels = values.all ? Object.fromEntries(rules.filter(({ level }) => level === 'off').map(({ id }) => [id, 'hint'])) : {};
const found = articles.flatMap(({ id, text, format }) => {
	const { findings, failures } = review(read(text, format), { ...defaultSettings, levels });
	for (const { rule, error } of failures) console.error(`${id}: ${rule} failed`, error);
	return findings.map((finding) => ({ ...finding, id, text }));
});
const words = articles.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
const perThousand = (count) => ((1000 * count) / words).toFixed(2).padStart(8);
const count = (test) => found.filter(test).length;

console.log(`${articles.length} articles, ${words} words; findings per 1,000 words\n`);
for (const { id, level } of rules.map(({ id, level }) => ({ id, level: levels[id] ?? level })).filter(({ level }) => level !== 'off')) {
	const number = count(({ rule }) => rule === id);
	console.log(`${id.padEnd(32)}${level.padEnd(12)}${perThousand(number)}${String(number).padStart(8)}`);
}
console.log();
for (const level of ['error', 'warning', 'information', 'hint']) console.log(`${''.padEnd(32)}${level.padEnd(12)}${perThousand(count((finding) => finding.level === level))}`);

if (values.draw) {
	const drawn = found.filter(({ rule, level }) => (!values.rule || rule === values.rule) && (!values.level || level === values.level));
	let state = Number(values.seed) + 0x9E3779B9;
	const chance = () => {
		state = Math.imul(state ^ (state >>> 15), 0x85EBCA6B) + 0x6D2B79F5 | 0;
		return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
	};
	const order = drawn.map((finding) => ({ finding, key: chance() })).sort((a, b) => a.key - b.key);
	for (const { finding: { id, text, rule, level, span, message, fixes = [] } } of order.slice(0, Number(values.draw))) {
		const before = text.slice(Math.max(0, span.start - 160), span.start);
		const after = text.slice(span.end, span.end + 160);
		console.log(`\n${id}:${span.start} ${rule} (${level}): ${message}`);
		console.log(`    …${before}⟦${text.slice(span.start, span.end)}⟧${after}…`.replace(/\s+/g, ' '));
		for (const { title } of fixes) console.log(`    fix: ${title}`);
	}
}
