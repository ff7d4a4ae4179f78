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
	it('looks over a line’s end, and at the case of letters not at all', () => check(repeatedQuotation, `
		“The bridge is gone for good,” Ann Lee said on Monday.

		It rained. “the bridge is
		           ^^^^^^^^^^^^^^ The same words are quoted above.
		gone  for good,” said Ann Lee.
		^^^^^^^^^^^^^^^^ …
	`, 'markdown'));
	it('is silent where one is part of a longer one', () => check(repeatedQuotation, `
		“The bridge is gone for good,” Ann Lee said on Monday.

		“The bridge is gone for good, and the road with it, and all of us know,” Bo Tran said.
	`));
});
