import { openingQuotation } from '../../../src/engine/rules/opening-quotation';
import { check } from './check';

describe('opening-quotation', () => {
	it('reports a story that opens with a quotation', () => check(openingQuotation, `
		Bridge leans, says its builder

		By Fergus Dunnet

		“It leans,” said Ann Lee, looking at the bridge.
		^^^^^^^^^^^ The story opens with somebody’s words.

		“It does,” said Bo Tran.
	`));
	it('looks behind the dateline', () => check(openingQuotation, `
		PORT LORNE — “It leans,” said Ann Lee, looking at the bridge.
		             ^^^^^^^^^^^ The story opens with somebody’s words.

		The bridge was built in May.
	`));
	it('is silent where the story opens otherwise, or with a title', () => {
		check(openingQuotation, 'The bridge leans. “It leans,” said Ann Lee.');
		check(openingQuotation, '“The Long Bridge” opens in May. “It leans,” said Ann Lee.');
	});
	it('is silent on an interview', () => check(openingQuotation, 'Q: “It leans”?\n\nA: It does.\n\nQ: Why?\n\nA: It is old.'));
	it('is silent on a fragment, and on a quotation in the second paragraph', () => check(openingQuotation, `
		“Safe” is what Ann Lee called the bridge on Monday.

		“It leans,” said Bo Tran.
	`));
});
