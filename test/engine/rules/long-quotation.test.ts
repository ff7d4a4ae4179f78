import { longQuotation, stackedQuotations } from '../../../src/engine/rules/long-quotation';
import { check, findings } from './check';
import { strict as assert } from 'node:assert';

const words = (count: number) => Array.from({ length: count }, () => 'bridge').join(' ');

describe('long-quotation', () => {
	it('reports a quotation of more than a hundred words', () => {
		assert.deepEqual(findings(longQuotation, `Ann Lee said: “The ${words(100)}.”`).map(({ message }) => message.slice(0, 33)), ['101 quoted words without a break.']);
	});
	it('is silent on a hundred, and on as many in two', () => {
		check(longQuotation, `Ann Lee said: “The ${words(99)}.”`);
		check(longQuotation, `“The ${words(60)},” Ann Lee said. “The ${words(60)}.”`);
	});
});

describe('stacked-quotations', () => {
	it('reports the third paragraph of nothing but quotation', () => check(stackedQuotations, `
		“It leans,” Ann Lee said.

		“It always did,” she said. “We knew.”

		“It will fall,” Bo Tran said.
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 4 paragraphs in a row are all quotation.

		“It will stand,” Lee said.
	`));
	it('is silent where the article has a word between', () => check(stackedQuotations, `
		“It leans,” Ann Lee said.

		“It always did,” she said. The council has known since the spring that the bridge would not last.

		“It will fall,” Bo Tran said.

		“It will stand,” Lee said.
	`));
	it('is silent on an interview', () => check(stackedQuotations, 'Lee: “It leans.”\n\nTran: “It does.”\n\nLee: “It always did.”\n\nTran: “We knew.”'));
});
