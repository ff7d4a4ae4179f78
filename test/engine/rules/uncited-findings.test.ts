import { uncitedFindings } from '../../../src/engine/rules/uncited-findings';
import { check } from './check';

describe('uncited-findings', () => {
	it('reports findings without a name', () => check(uncitedFindings, `
		Several recent studies call the bridge unsafe.
		^^^^^^^^^^^^^^^^^^^^^^ “Several recent studies”: which?
	`));
	it('is silent on clean text', () => check(uncitedFindings, 'Two studies by the port call the bridge unsafe.'));
	it('does not mind case', () => check(uncitedFindings, `
		MANY POLLS show it.
		^^^^^^^^^^ “MANY POLLS”
	`));
	it('is silent on an incomplete phrase', () => check(uncitedFindings, 'Several recent bridges fell, and polls were taken.'));
	it('does not mind a comma after', () => check(uncitedFindings, `
		In some polls, Lee leads.
		   ^^^^^^^^^^ “some polls”
	`));
	it('does not mind extra spaces', () => check(uncitedFindings, `
		Some   surveys show it.
		^^^^^^^^^^^^^^ “Some   surveys”
	`.replace('“Some   surveys”', '“Some surveys”')));
	it('is silent on look-alikes', () => check(uncitedFindings, 'Some burglary reports were lost, some bank accounts closed, and some of the polls were moved.'));
	it('does not mind a line break', () => check(uncitedFindings, 'Many\n^^^^ “Many polls”: which?\npolls show it.\n^^^^^ …', 'markdown'));
	it('is silent inside a quotation', () => check(uncitedFindings, '“Many polls show it,” Lee said.'));
	it('reports reports where they are of the press', () => check(uncitedFindings, `
		Multiple news reports tell of it.
		^^^^^^^^^^^^^^^^^^^^^ “Multiple news reports”
	`));
});
