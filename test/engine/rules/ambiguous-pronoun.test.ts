import { ambiguousPronoun } from '../../../src/engine/rules/ambiguous-pronoun';
import { check, checkFix } from './check';

describe('ambiguous-pronoun', () => {
	it('reports a pronoun behind two people named side by side', () => check(ambiguousPronoun, `
		Bob Lee met his rival John Parker on the bridge.

		“It leans,” he said.
		            ^^ “he”: Bob Lee or John Parker? Repeat the surname.

		Alice Stone and Mary Reed came to look. “It does,” she said.
		                                                   ^^^ “she”: Alice Stone or Mary Reed?
	`));
	it('is silent where a subject stands alone, and where one of the two is no “he”', () => check(ambiguousPronoun, `
		Bob Lee took his boat past the house of John Parker. “It leans,” he said.

		Bob Lee and Mary Reed came to look. “It does,” he said.
	`));
	it('is silent where one of the two has just spoken', () => check(ambiguousPronoun, 'Bob Lee told John Parker that the bridge was shut. “It leans,” he said.'));
	it('is silent where the pronoun’s own sentence tells', () => check(ambiguousPronoun, 'Bob Lee and John Parker came. Parker laughed, and “it leans” was all he said.'));
	it('reports a pronoun before anybody is named', () => check(ambiguousPronoun, `
		The bridge was shut on Monday.

		“It leans,” she said.
		            ^^^ “she”: nobody has been named before.
	`));
	it('is silent on somebody who is only described', () => check(ambiguousPronoun, 'A woman stood at the bridge. “It leans,” she said.'));
	it('offers both surnames', () => {
		const text = 'Bob Lee met John Parker on the bridge. “It leans,” he said.';
		checkFix(ambiguousPronoun, text, 'Bob Lee met John Parker on the bridge. “It leans,” Lee said.', 'Write “Lee”');
		checkFix(ambiguousPronoun, text, 'Bob Lee met John Parker on the bridge. “It leans,” Parker said.', 'Write “Parker”');
	});
	it('is silent on a plural, before a comma and inside a quotation', () => check(ambiguousPronoun, `
		Bob Lee met his rival John Parker on the bridge. “It leans,” they said, and left.

		Bob Lee met his rival John Parker on the bridge. “‘It leans,’ he said, and left,” Lee told them.
	`));
	it('reports it over a line’s end', () => check(ambiguousPronoun, `
		Bob Lee met his rival John Parker on the bridge. “It leans,”
		he said.
		^^ “he”: Bob Lee or John Parker?
	`, 'markdown'));
});
