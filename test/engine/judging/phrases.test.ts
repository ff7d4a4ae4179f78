import { strict as assert } from 'node:assert';
import { read } from '../../../src/engine/read';
import { interviewTurns, passagesOf } from '../../../src/engine/judging/passage';
import { phraseFinder, phrasesIn } from '../../../src/engine/judging/phrases';

describe('phrases', () => {
	const find = phraseFinder([['in part', 'short'], ['in part of it', 'long'], ['all talk, no action', 'comma'], ['In PART', 'again']]);
	const found = (text: string) => passagesOf(read(text)).flatMap((passage) => [...phrasesIn(passage, find, () => true)]).map(({ value, span }) => `${value}: ${text.slice(span.start, span.end)}`);

	it('takes the longest, and the first of two that are equal', () => {
		assert.deepEqual(found('It was in part of it, in Part of the hall, all talk, no action.'), ['long: in part of it', 'short: in Part', 'comma: all talk, no action']);
	});

	it('does not reach over a comma, a quotation or a sentence’s end', () => {
		assert.deepEqual(found('It was in, part of it. He came in. Part of it was “in part,” he said.'), []);
	});

	it('knows an interview by three labelled turns', () => {
		const turns = (text: string) => interviewTurns(read(text).article).size;
		assert.equal(turns('Q: When?\n\nA: Soon.\n\nMaria Lee (D): Now.\n\nThe hall was full.'), 3);
		assert.equal(turns('Q: When?\n\nA: Soon.\n\nThe hall was full.'), 0);
	});
});
