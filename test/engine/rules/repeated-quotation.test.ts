import { repeatedQuotation } from '../../../src/engine/rules/repeated-quotation';
import { check } from './check';

describe('repeated-quotation', () => {
	it('reports the second of the same words', () => check(repeatedQuotation, `
		“The bridge is gone for good,” Ann Lee said on Monday.

		Bo Tran asked for money. "The bridge is gone. For good," said Ann Lee.
		                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The same words are quoted above.
	`));
	it('is silent on short ones, on others and on what nobody says', () => check(repeatedQuotation, `
		“The bridge is gone,” Ann Lee said. “The bridge is gone,” Bo Tran said.

		“The bridge is gone for good,” Ann Lee said. “The bridge is gone for now,” Bo Tran said.
	`));
	it('is silent on headlines and pull quotes', () => check(repeatedQuotation, `
		“The bridge is gone for good”

		“The bridge is gone for good,” Ann Lee, the mayor, said on Monday.

		“The bridge is gone for good.”

		It rained.
	`));
});
