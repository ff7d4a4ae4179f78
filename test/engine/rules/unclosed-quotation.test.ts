import { unclosedQuotation } from '../../../src/engine/rules/unclosed-quotation';
import { check, checkFix, checkNoFix } from './check';

describe('unclosed-quotation', () => {
	it('reports a quotation that nothing closes', () => check(unclosedQuotation, `
		“We will rebuild the bridge, Lee said.
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This quotation is never closed.
	`));

	it('is silent about closed ones, apostrophes and measures', () => check(unclosedQuotation, `
		“We will rebuild the bridge,” Lee said.

		It was the 1990s’ best bridge, from the days of rock ’n’ roll, and Lee’s own.
	`));

	it('is silent about a quotation that runs on', () => check(unclosedQuotation, `
		“We will rebuild the bridge,” Lee said. “It will take a year.

		“And it will last for a hundred.”
	`));

	it('reports a running one whose last paragraph is not closed', () => check(unclosedQuotation, `
		“We will rebuild the bridge,” Lee said. “It will take a year.

		“And it will last for a hundred.
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This quotation is never closed.

		The council agreed.
	`));

	it('reports the first of two opening marks', () => check(unclosedQuotation, `
		“We lost. “We lost again,” Lee said.
		^^^^^^^^^ This quotation is never closed.
	`));

	it('reports one that runs into a paragraph of somebody else', () => check(unclosedQuotation, `
		“We will rebuild the bridge,” Ann Lee said. “It will take a year.
		                                            ^^^^^^^^^^^^^^^^^^^^^ Somebody else speaks in the next paragraph.

		“And it will cost us all,” Bo Tran said.
	`));

	it('closes it there', () => checkFix(unclosedQuotation,
		'“We will rebuild it,” Ann Lee said. “It will take a year.\n\n“And it will cost us all,” Bo Tran said.',
		'“We will rebuild it,” Ann Lee said. “It will take a year.”\n\n“And it will cost us all,” Bo Tran said.'));

	it('closes before the clause that ends the paragraph', () => checkFix(unclosedQuotation,
		'“We will rebuild the bridge, Lee said.', '“We will rebuild the bridge,” Lee said.'));

	it('closes with the counterpart of the mark', () => checkFix(unclosedQuotation,
		"''We will rebuild the bridge, Lee told reporters.", "''We will rebuild the bridge,'' Lee told reporters."));

	it('closes after the only sentence', () => checkFix(unclosedQuotation,
		'“We will rebuild the whole bridge.\n\nThe council agreed.', '“We will rebuild the whole bridge.”\n\nThe council agreed.'));

	it('closes after words that merely name a way of speaking', () => checkFix(unclosedQuotation,
		'“You must ask the whole bank.\n\nThe council agreed.', '“You must ask the whole bank.”\n\nThe council agreed.'));

	it('offers no place where there are several', () => {
		checkNoFix(unclosedQuotation, '“We will rebuild the bridge. The council agreed.');
		checkNoFix(unclosedQuotation, 'Lee called it “a mess and left the hall.');
	});
});
