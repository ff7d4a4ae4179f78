import { colonOutside } from '../../../src/engine/rules/colon-outside';
import { check, checkFix, checkNoFix } from './check';

describe('colon-outside', () => {
	it('reports a colon or semicolon before the closing mark', () => check(colonOutside, `
		Lee called the plan “a gift;” Tran called it a theft.
		                           ^^ The semicolon belongs outside

		There was a list under "what we want:" it was long.
		                                    ^^ The colon belongs outside
	`));
	it('sees it before marks inside that close there too', () => check(colonOutside, `
		Lee said: “I heard them shout ‘no;’” he had heard right.
		                                 ^^^ The semicolon
	`));
	it('is silent on clean text, on one within the quotation and on entities', () => check(colonOutside, `
		Lee called the plan “a gift”; Tran said: “There are three: rain, wind, snow.”

		The firm is called “Lee &amp;” in the register.
	`));
	it('moves it outside', () => checkFix(colonOutside,
		'Lee called it “a gift;” Tran called it a theft.', 'Lee called it “a gift”; Tran called it a theft.'));
	it('moves it outside of both marks', () => checkFix(colonOutside,
		'Lee said: “I heard ‘no;’” it was yes.', 'Lee said: “I heard ‘no’”; it was yes.'));
	it('offers nothing where punctuation follows', () => checkNoFix(colonOutside, 'Lee called it “a gift;”, Tran a theft.'));
	it('is silent on a label alone in its paragraph', () => check(colonOutside, `
		Lee left in May.

		“Related:”

		Tran came.
	`));
	it('sees it at the end of a line, and before extra blanks', () => check(colonOutside, `
		Lee called the plan “a gift to
		the town;”   Tran called it a theft.
		        ^^ The semicolon belongs outside
	`, 'markdown'));
	it('is silent where a figure or a smile ends in one', () => check(colonOutside, 'Lee wrote “See you at 9:00” and “Good :-)” on the door.'));
	it('is silent inside a quotation', () => check(colonOutside, '“He called it ‘a gift’; she called it a theft,” Lee said.'));
});
