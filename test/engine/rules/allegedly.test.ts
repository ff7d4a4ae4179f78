import { allegedly } from '../../../src/engine/rules/allegedly';
import { check, checkFix, checkNoFix } from './check';

describe('allegedly', () => {
	it('reports an accusation from nobody', () => check(allegedly, `
		Tran allegedly opened the sluice.
		     ^^^^^^^^^ “allegedly”: who alleges it?
	`));
	it('is silent on clean text', () => check(allegedly, 'Tran is charged with opening the sluice.'));
	it('does not mind case', () => check(allegedly, `
		ALLEGEDLY Tran opened it.
		^^^^^^^^^ “ALLEGEDLY”
	`));
	it('is silent on an incomplete word', () => check(allegedly, 'Lee alleged fraud, and Tran alleges more.'));
	it('does not mind a comma after', () => check(allegedly, `
		Tran, allegedly, opened it.
		      ^^^^^^^^^ “allegedly”
	`));
	it('does not mind extra spaces', () => check(allegedly, `
		Tran   allegedly   opened it.
		       ^^^^^^^^^ “allegedly”
	`));
	it('is silent on a look-alike', () => check(allegedly, 'Tran pledged allegiance.'));
	it('does not mind a line break', () => check(allegedly, 'Tran\nallegedly opened it.\n^^^^^^^^^ “allegedly”', 'markdown'));
	it('is silent inside a quotation', () => check(allegedly, '“Tran allegedly opened it,” Lee said.'));
	it('reports the adjective', () => check(allegedly, `
		The alleged thief ran.
		    ^^^^^^^ “alleged”: who alleges it?
	`));
	it('is silent where the sentence says who accuses', () => check(allegedly, `
		Tran, who allegedly opened the sluice, was charged on Monday. Tran allegedly opened it, according to the port.

		Tran allegedly opened the sluice, the Evening Post reported. Police said Tran allegedly opened it.
	`));
	it('makes room for the accuser', () => checkFix(allegedly, 'Tran allegedly opened the sluice.', 'Tran opened the sluice, SOURCE said.'));
	it('offers nothing where the adverb stands by itself', () => checkNoFix(allegedly, 'Allegedly, Tran opened the sluice.'));
	it('is silent on a crime that has been told of, and where a court is', () => check(allegedly, `
		The ad shows the alleged assault. Lee took Tran to court for allegedly selling the list.
	`));
});
