import { strict as assert } from 'node:assert';
import { read } from '../../../src/engine/read';
import { interviewTurns, passagesOf } from '../../../src/engine/judging/passage';
import { phraseFinder, phrasesIn } from '../../../src/engine/judging/phrases';

describe('phrases', () => {
	const find = phraseFinder([['in part', 'short'], ['in part of it', 'long'], ['all talk, no action', 'comma'], ['In PART', 'again'], ["it is/isn't half/all bad", 'either']]);
	const found = (text: string) => passagesOf(read(text)).flatMap((passage) => [...phrasesIn(passage, find, () => true)]).map(({ value, span }) => `${value}: ${text.slice(span.start, span.end)}`);

	it('takes the longest, and the first of two that are equal', () => {
		assert.deepEqual(found('It was in part of it, in Part of the hall, all talk, no action.'), ['long: in part of it', 'short: in Part', 'comma: all talk, no action']);
	});

	it('reads words with a slash between them as alternatives', () => {
		assert.deepEqual(found("It is half bad. It isn’t all bad. It is bad."), ['either: It is half bad', 'either: It isn’t all bad']);
	});

	it('does not reach over a comma, a quotation or a sentence’s end', () => {
		assert.deepEqual(found('It was in, part of it. He came in. Part of it was “in part,” he said.'), []);
	});

	it('knows an interview by three labelled turns', () => {
		const turns = (text: string) => interviewTurns(read(text)).size;
		assert.equal(turns('Q: When?\n\nA: Soon.\n\nMaria Lee (D): Now.\n\nThe hall was full.'), 3);
		assert.equal(turns('Maria Lee has cast bells here for forty years.\n\nQ. When?\n\nA. Soon.\n\nQ. Why?\n\nThe hall was full.'), 3);
		assert.equal(turns('Q: When?\n\nA: Soon.\n\nThe hall was full.'), 0);
		assert.equal(turns('The hall was full.\n\nIt was late, and many who had come to hear her speak of the harbor had left. https://t.example/4 — Maria Lee (@mlee) June 3, 2024\n\nMaria Lee (@mlee) left.'), 1);
	});
});
