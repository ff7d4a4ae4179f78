import { reportedly } from '../../../src/engine/rules/reportedly';
import { check, checkFix, checkNoFix } from './check';

describe('reportedly', () => {
	it('reports a report from nobody', () => check(reportedly, `
		The port has reportedly been sold.
		             ^^^^^^^^^^ “reportedly”: whose report?
	`));
	it('is silent on clean text', () => check(reportedly, 'The port has been sold, the Evening Post reported.'));
	it('does not mind case', () => check(reportedly, `
		REPORTEDLY it was sold.
		^^^^^^^^^^ “REPORTEDLY”
	`));
	it('is silent on an incomplete phrase', () => check(reportedly, 'Rumours fly. Lee reported a theft. The report has it.'));
	it('does not mind a comma after', () => check(reportedly, `
		Reportedly, it was sold.
		^^^^^^^^^^ “Reportedly”
	`));
	it('does not mind extra spaces', () => check(reportedly, `
		Rumour   has   it that the port was sold.
		^^^^^^^^^^^^^^^^^ “Rumour has it”
	`));
	it('is silent on a look-alike', () => check(reportedly, 'Lee reported, and Tran reports to the mayor. A reporter came.'));
	it('does not mind a line break', () => check(reportedly, 'Rumour\n^^^^^^ “Rumour has it”\nhas it that it was sold.\n^^^^^^ …', 'markdown'));
	it('is silent inside a quotation', () => check(reportedly, '“It was reportedly sold,” Lee said.'));
	it('is silent where the sentence names whose report it is', () => check(reportedly, `
		The port was reportedly sold, according to the Evening Post. The Evening Post said a reported sale of the port was off.
	`));
	it('does not take what is reportedly said for its own source', () => check(reportedly, `
		Lee reportedly said that the port was sold.
		    ^^^^^^^^^^ “reportedly”
	`));
	it('reports the passive, and leaves the adjective to hedging', () => check(reportedly, `
		A purported buyer came and is reported to have left. There were no reported thefts.
		                           ^^^^^^^^^^^^^^ “is reported to”
	`));
	it('makes room for the source', () => checkFix(reportedly, 'The port was reportedly sold.', 'The port was sold, according to SOURCE.'));
	it('offers nothing for a whole phrase', () => checkNoFix(reportedly, 'Rumour has it that the port was sold.'));
	it('is silent on a headline, whose source stands below', () => check(reportedly, 'Ann Lee Reportedly Sells The Port.'));
	it('is silent about an embedded post, which is somebody’s words', () => check(reportedly, `
		The port was busy on Monday.

		The port has reportedly been sold https://t.example/4 — Maria Lee (@mlee) June 3, 2024

		The port has reportedly been sold, though Maria Lee (@mlee) was away.
		             ^^^^^^^^^^ “reportedly”
	`));
});
