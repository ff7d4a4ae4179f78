import { profiles } from '../../../src/engine/lexicon/profiles';
import { headlineMarks } from '../../../src/engine/rules/headline-marks';
import { check, checkFix } from './check';

const ap = { profile: profiles.ap };

describe('headline-marks', () => {
	it('reports double marks in a headline', () => check(headlineMarks, `
		Mayor calls plan “a gift” to builders
		                 ^^^^^^^^ Headlines take single marks.

		The mayor called the plan “a gift.”
	`, 'text', ap));
	it('reports them in front matter', () => check(headlineMarks, `
		---
		title: Mayor calls plan “a gift”
		                        ^^^^^^^^ Headlines take single marks.
		---

		The mayor called the plan “a gift.”
	`, 'markdown', ap));
	it('leaves the marks of front matter itself alone', () => check(headlineMarks, `
		---
		title: "Mayor calls plan ‘a gift’"
		---

		The mayor called the plan “a gift.”
	`, 'markdown', ap));
	it('takes no side by default', () => check(headlineMarks, `
		Mayor calls plan “a gift” to builders

		The mayor called the plan “a gift.”
	`));
	it('is silent on single marks and on an article without a headline', () => {
		check(headlineMarks, 'Mayor calls plan ‘a gift’\n\nThe mayor spoke.', 'text', ap);
		check(headlineMarks, 'The mayor called the plan “a gift.”', 'text', ap);
	});
	it('makes them single', () => checkFix(headlineMarks,
		'Mayor calls plan "a gift"\n\nThe mayor spoke.', "Mayor calls plan 'a gift'\n\nThe mayor spoke.", undefined, ap));
	it('is silent on an apostrophe, a measure and quotations of the story', () => check(headlineMarks, `
		Mayor’s bridge is 6’2” too low

		The mayor called it “a gift,” and “a theft.”
	`, 'text', ap));
	it('reports each quotation of a headline, without regard to a comma behind', () => check(headlineMarks, `
		“A gift”, says mayor; “a theft”, says union
		^^^^^^^^ Headlines take single marks.
		                      ^^^^^^^^^ Headlines take single marks.

		The mayor called the plan “a gift.”
	`, 'text', ap));
});
