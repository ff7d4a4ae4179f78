import { commaBeforeFragment } from '../../../src/engine/rules/comma-before-fragment';
import { check, checkFix } from './check';

describe('comma-before-fragment', () => {
	it('reports a comma before a part of our sentence', () => check(commaBeforeFragment, `
		Lee called the plan, “a gift to builders.”
		                   ^^^ The quoted words go on with our sentence.

		Tran described it as, “fair to nobody.”
		                    ^^^ The quoted words go on with our sentence.
	`));
	it('is silent on clean text and on quoted sentences', () => check(commaBeforeFragment, `
		Lee called the plan “a gift to builders.” Tran said, “It is fair.” She asked him, “who pays?”
	`));
	it('is silent where the comma closes an aside', () => check(commaBeforeFragment, `
		There was, she said, “an implicit bargain.” The streets were empty, he added, “but for dogs.”

		Lee said that, “as a mother,” she would vote for it. The plan, he said, “by and large,” is fair.
	`));
	it('is silent where a sentence goes on', () => check(commaBeforeFragment, '“We lost,” Lee said, “and then won.”'));
	it('cuts the comma', () => checkFix(commaBeforeFragment, 'Lee called the plan, “a gift to builders.”', 'Lee called the plan “a gift to builders.”'));
	it('looks over a line’s end and extra blanks', () => check(commaBeforeFragment, `
		Lee called the plan,
		                   ^ The quoted words go on
		“a gift to builders.”
		^ …
	`, 'markdown'));
	it('is silent in a list, and inside a quotation', () => check(commaBeforeFragment, `
		Lee called the plan “a gift,” “a theft,” and “a joke.” “He called it, ‘a gift,’ twice,” Tran said.
	`));
});
