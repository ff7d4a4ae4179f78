// Reads and reviews every article of JSONL files, and each one's every 500-character prefix: node test/bench/robust.mjs GOLD.jsonl…
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { reviewSoundly } = createRequire(import.meta.url)('../../dist/test/bench/engine.js');
const paths = process.argv.slice(2);
if (!paths.length) throw new Error('Name the JSONL files whose `text` is to be read.');

let articles = 0;
let prefixes = 0;
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
			process.exitCode = 1;
			console.error(`${id}: ${error.message}`);
		}
	}
}
console.log(`${articles} articles and ${prefixes} prefixes read; the slowest article took ${slowest.ms.toFixed(0)} ms (${slowest.id})`);
