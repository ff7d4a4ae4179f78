import { noAnonymityReason } from '../../../src/engine/rules/no-anonymity-reason';
import { check, checkFix } from './check';

describe('no-anonymity-reason', () => {
	it('reports anonymity without a reason', () => check(noAnonymityReason, `
		The port will close, said an engineer who spoke on condition of anonymity.
		                                                   ^^^^^^^^^^^^^^^^^^^^^^ “condition of anonymity”: why?
	`));
	it('is silent on clean text', () => check(noAnonymityReason, 'An engineer spoke on condition of anonymity because she feared for her job. Ann Lee, an engineer, spoke.'));
	it('does not mind case', () => check(noAnonymityReason, `
		She ASKED NOT TO BE NAMED.
		    ^^^^^^^^^^^^^^^^^^^^^ “ASKED NOT TO BE NAMED”
	`));
	it('is silent on an incomplete phrase', () => check(noAnonymityReason, 'She asked not to be late, and anonymity is rare.'));
	it('does not mind a comma after', () => check(noAnonymityReason, `
		She declined to be identified, and left.
		    ^^^^^^^^^^^^^^^^^^^^^^^^^ “declined to be identified”
	`));
	it('does not mind extra spaces', () => check(noAnonymityReason, `
		She asked   not  to be named.
		    ^^^^^^^^^^^^^^^^^^^^^^^^ “asked not to be named”
	`));
	it('is silent where the reason stands before it, behind it or in the next sentence', () => check(noAnonymityReason, `
		Citing her contract, she asked not to be named.

		She spoke on condition of anonymity to discuss the talks. She asked not to be named for fear of losing her job.

		She asked not to be named. The reason, she wrote, was her contract.
	`));
	it('does not mind a line break', () => check(noAnonymityReason, 'She asked not\n    ^^^^^^^^^ “asked not to be named”\nto be named.\n^^^^^^^^^^^ …', 'markdown'));
	it('is silent inside a quotation', () => check(noAnonymityReason, '“She asked not to be named,” Lee said.'));
	it('makes room for the reason', () => checkFix(noAnonymityReason, 'She asked not to be named.', 'She asked not to be named because ….'));
});
