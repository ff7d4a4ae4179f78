import { runningQuotation } from '../../../src/engine/rules/running-quotation';
import { check, checkFix } from './check';

describe('running-quotation', () => {
	it('reports a paragraph that goes on with a closed quotation', () => check(runningQuotation, `
		“We lost the bridge,” Ann Lee said. “It is gone for good.”

		“We will build another.”
		^^^^^^^^^^^^^^^^^^^^^^^^ Goes on from the paragraph before
	`));
	it('reports every paragraph that does, so that joining the first brings up no other', () => {
		check(runningQuotation, `
			“We lost the bridge,” Ann Lee said. “It is gone for good.”

			“We will build another.”
			^^^^^^^^^^^^^^^^^^^^^^^^ Goes on from the paragraph before

			“It will be of stone.”
			^^^^^^^^^^^^^^^^^^^^^^ Goes on from the paragraph before
		`);
		check(runningQuotation, `
			“We lost the bridge,” Ann Lee said. “It is gone for good.

			“We will build another.”

			“It will be of stone.”
			^^^^^^^^^^^^^^^^^^^^^^ Goes on from the paragraph before
		`);
	});
	it('is silent on a quotation that runs on as it should', () => check(runningQuotation, `
		“We lost the bridge,” Ann Lee said. “It is gone for good.

		“We will build another.”
	`));
	it('is silent where somebody is given', () => check(runningQuotation, `
		“We lost the bridge,” Ann Lee said. “It is gone for good.”

		“We will build another,” said Bo Tran.
	`));
	it('is silent behind a paragraph that ends in a fragment', () => check(runningQuotation, `
		Ann Lee, the mayor, called the loss of the bridge “a blow to all.”

		“We will build another.”
	`));
	it('is silent where words of ours stand between, and on a pull quote', () => check(runningQuotation, `
		“We lost the bridge. It is gone for good,” Ann Lee said.

		“We will build another.”

		“It may take a year,” she said. “It may take two years.”

		"It may take two years."
	`));
	it('joins them', () => checkFix(runningQuotation,
		'“We lost the bridge,” Ann Lee said. “It is gone for good.”\n\n“We will build another.”',
		'“We lost the bridge,” Ann Lee said. “It is gone for good.\n\n“We will build another.”'));
	it('is silent behind a subhead and a list', () => check(runningQuotation, `
		“We lost the bridge,” Ann Lee said. “It is gone for good.”

		## A year later

		“We will build another.”
	`, 'markdown'));
});
