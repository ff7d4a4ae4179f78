// node test/bench/robust.mjs ARTICLES.jsonl… [--json]
// Reads and reviews every article of JSONL files, and each one's every 500-character prefix. Run after `npm run build`.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { reviewSoundly } = createRequire(import.meta.url)('../../dist/test/bench/engine.js');
const args = process.argv.slice(2);
const paths = args.filter((arg) => arg !== '--json');
if (!paths.length) {
	console.error('usage: node test/bench/robust.mjs ARTICLES.jsonl… [--json]');
	process.exit(2);
}

let articles = 0;
let prefixes = 0;
let faults = 0;
let slowest = { ms: 0, id: '' };
for (const path of paths) {
	for (const line of readFileSync(path, 'utf8').trimEnd().split('\n')) {
		const { id, text } = JSON.parse(line);
		articles++;
		try {
			const start = performance.now();
			reviewSoundly(text);
			const ms = performance.now() - start;
			if (ms > slowest.ms) slowest = { ms, id };
			for (let length = 500; length < text.length; length += 500, prefixes++) reviewSoundly(text.slice(0, length));
		} catch (error) {
			faults++;
			console.error(`${id}: ${error.message}`);
		}
	}
}
if (args.includes('--json')) console.log(JSON.stringify({ articles, prefixes, faults, slowestMs: slowest.ms }));
else {
	console.log(`${articles} articles and ${prefixes} prefixes read, ${faults} with a fault; the slowest article took ${slowest.ms.toFixed(0)} ms (${slowest.id})`);
	if (faults) process.exitCode = 1;
}
