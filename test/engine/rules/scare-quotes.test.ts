import { scareQuotes } from '../../../src/engine/rules/scare-quotes';
import { check, checkFix } from './check';

describe('scare-quotes', () => {
	it('reports a word in marks that is nobody’s', () => check(scareQuotes, `
		The town has a new “bridge” at last, and a "road."
		                   ^^^^^^^^ Nobody is given as saying “bridge”.
		                                           ^^^^^^^ Nobody is given as saying “road”.
	`));
	it('is silent on what somebody says, and on names', () => check(scareQuotes, `
		Lee called it a “bridge.” The town has a “Bridge” and a film called “bridge.” Lee said it was no “road” at all.
	`));
	it('is silent on words as words', () => check(scareQuotes, `
		The word “bridge” is old; the sign reads “closed” and the crowd voted “yes” in May.
	`));
	it('cuts the marks', () => checkFix(scareQuotes, 'The town has a new “bridge” at last.', 'The town has a new bridge at last.'));
	it('does not mind a comma after or a line break', () => check(scareQuotes, 'The town has a new\n“bridge,” and a road.\n^^^^^^^^^ Nobody is given', 'markdown'));
	it('is silent within a quotation', () => check(scareQuotes, '“The town has a new ‘bridge’ at last,” Lee said.'));
});
