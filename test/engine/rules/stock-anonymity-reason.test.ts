import { stockAnonymityReason } from '../../../src/engine/rules/stock-anonymity-reason';
import { check } from './check';

describe('stock-anonymity-reason', () => {
	it('reports a reason that fits any source', () => check(stockAnonymityReason, `
		She asked not to be named because of the sensitivity of the matter.
		                                         ^^^^^^^^^^^^^^^^^^^^^^^^^ “sensitivity of the matter” fits any source.
	`));
	it('is silent on clean text', () => check(stockAnonymityReason, 'She asked not to be named because the port dismisses those who talk.'));
	it('does not mind case', () => check(stockAnonymityReason, `
		She was NOT AUTHORIZED TO SPEAK.
		        ^^^^^^^^^^^^^^^^^^^^^^^ “NOT AUTHORIZED TO SPEAK”
	`));
	it('is silent on an incomplete phrase', () => check(stockAnonymityReason, 'She was not authorized to drive. The sensitivity of the film is high.'));
	it('does not mind a comma after', () => check(stockAnonymityReason, `
		Not authorised to comment, she left.
		^^^^^^^^^^^^^^^^^^^^^^^^^ “Not authorised to comment”
	`));
	it('does not mind extra spaces', () => check(stockAnonymityReason, `
		She was not  authorized   to speak.
		        ^^^^^^^^^^^^^^^^^^^^^^^^^^ “not authorized to speak”
	`));
	it('takes speaking freely for a reason only beside anonymity', () => check(stockAnonymityReason, `
		The town met to speak freely.

		She asked not to be named to speak freely.
		                          ^^^^^^^^^^^^^^^ “to speak freely”
	`));
	it('does not mind a line break', () => check(stockAnonymityReason, 'She was not\n        ^^^ “not authorized to speak”\nauthorized to speak.\n^^^^^^^^^^^^^^^^^^^ …', 'markdown'));
	it('is silent inside a quotation', () => check(stockAnonymityReason, '“I am not authorized to speak,” she said.'));
});
