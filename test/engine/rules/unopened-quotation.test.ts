import { unopenedQuotation } from '../../../src/engine/rules/unopened-quotation';
import { check, checkFix, checkNoFix } from './check';

describe('unopened-quotation', () => {
	it('reports a paragraph of a running quotation that is not opened again', () => check(unopenedQuotation, `
		“We will rebuild the bridge,” Lee said. “It will take a year.

		And it will last for a hundred.”
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The quotation runs on from the paragraph before.
	`));
	it('reports a closing mark that closes nothing', () => check(unopenedQuotation, `
		We will rebuild the bridge,” Lee said.
		                           ^ This closing mark closes nothing.
	`));
	it('is silent on running quotations that open again', () => check(unopenedQuotation, `
		“We will rebuild the bridge,” Lee said. “It will take a year.

		“And it will last for a hundred.”
	`));
	it('is silent on who said it below, and on a broken line', () => check(unopenedQuotation, `
		"We will rebuild the bridge.

		Ann Lee, Institute for Bridges."

		“We will rebuild the bridge

		in a year or two, and it will last.”
	`));
	it('is silent on feet and inches', () => check(unopenedQuotation, `
		The boy is 5’ 11” and his sister is 5'2", a head above the bar at 5’2”.
	`));
	it('reads a height in a quotation', () => check(unopenedQuotation, `
		“He’s taller than me; he’s like 6’2”,” Lee said.
	`));
	it('opens the paragraph again', () => checkFix(unopenedQuotation,
		'“We will rebuild it,” Lee said. “It will take a year.\n\nAnd it will last for a hundred.”',
		'“We will rebuild it,” Lee said. “It will take a year.\n\n“And it will last for a hundred.”'));
	it('opens before an attribution', () => checkFix(unopenedQuotation,
		'We will rebuild the bridge,” Lee said.', '“We will rebuild the bridge,” Lee said.'));
	it('offers no place where there are several', () => {
		checkNoFix(unopenedQuotation, 'Listing his ventures she added, Lee is a failure.”');
		checkNoFix(unopenedQuotation, 'The bridge is old. We will rebuild it,” Lee said.');
	});
});
