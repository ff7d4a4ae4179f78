import { fancyVerb } from '../../../src/engine/rules/fancy-verb';
import { check, checkFix } from './check';

describe('fancy-verb', () => {
	it('reports a verb that dresses up said', () => check(fancyVerb, `
		“The bridge is safe,” Ann Lee opined.
		                              ^^^^^^ “opined” draws the eye.

		Bo Tran quipped that the bridge was older than he.
		        ^^^^^^^ “quipped” draws the eye.
	`));
	it('is silent on said', () => check(fancyVerb, '“The bridge is safe,” Ann Lee said.'));
	it('does not mind spaces and what stands between', () => check(fancyVerb, `
		“The bridge is safe,”  Ann Lee,  the mayor,  exclaimed.
		                                             ^^^^^^^^^ “exclaimed” draws the eye.
	`));
	it('is silent where the verb reports nothing', () => check(fancyVerb, 'Lee declared for mayor and stated her terms. The state declared an emergency.'));
	it('is silent inside a quotation', () => check(fancyVerb, '“Tran quipped that the bridge was old,” Lee said.'));
	it('lets what is written or said for the record be stated', () => check(fancyVerb, `
		“The bridge is safe,” Ann Lee stated in a letter. The report stated that the bridge was old.

		The council declared that the bridge was closed. Tran testified and declared under oath that he had sold it.
	`));
	it('reports stating in mere talk', () => check(fancyVerb, `
		“The bridge is safe,” Ann Lee stated.
		                              ^^^^^^ “stated” draws the eye.
	`));
	it('offers said', () => checkFix(fancyVerb, '“It is safe,” exclaims Ann Lee.', '“It is safe,” says Ann Lee.'));
	it('does not mind a comma after', () => check(fancyVerb, `
		“The bridge is safe,” Ann Lee quipped, and left.
		                              ^^^^^^^ “quipped”
	`));
	it('does not mind a line break', () => check(fancyVerb, '“The bridge is safe,” Ann Lee\nopined.\n^^^^^^ “opined”', 'markdown'));
	it('is silent on look-alikes', () => check(fancyVerb, 'The quip that he made was old. “It is safe,” said Ann Lee of the declared price.'));
});
