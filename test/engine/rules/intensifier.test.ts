import { intensifier } from '../../../src/engine/rules/intensifier';
import { check, checkFix, checkNoFix } from './check';

describe('intensifier', () => {
	it('reports a word that props up', () => check(intensifier, `
		The plan is clearly expensive.
		            ^^^^^^^ “clearly” gives no measure.
	`));
	it('is silent on clean text', () => check(intensifier, 'The plan costs $3 million.'));
	it('does not mind case', () => check(intensifier, `
		Clearly the plan is expensive.
		^^^^^^^ “Clearly”
	`));
	it('is silent on an incomplete phrase', () => check(intensifier, 'It was a matter of course, a change of course, and beyond all doubt.'));
	it('does not mind a comma after', () => check(intensifier, `
		Of course, the plan is expensive.
		^^^^^^^^^ “Of course”
	`));
	it('does not mind extra spaces', () => check(intensifier, `
		It is, of   course, expensive.
		       ^^^^^^^^^^^ “of course”
	`));
	it('is silent on a look-alike', () => check(intensifier, 'In reality the vastness of the hall showed.'));
	it('tells the adverb “no doubt” from the noun', () => check(intensifier, `
		The plan will no doubt fail.
		              ^^^^^^^^ “no doubt”
		The president left no doubt of his support. She had no doubt. There is no doubt that the plan is old.
	`));
	it('leaves almost certainly to hedging', () => check(intensifier, 'The plan will almost certainly fail.'));
	it('does not mind a line break', () => check(intensifier, 'It is of\n      ^^ “of course” gives\ncourse expensive.\n^^^^^^ …', 'markdown'));
	it('is silent inside a quotation', () => check(intensifier, '“It is clearly very expensive,” Lee said.'));
	it('cuts it between two words', () => checkFix(intensifier, 'The plan is clearly expensive.', 'The plan is expensive.'));
	it('cuts nothing after a or an, or at the start', () => {
		checkNoFix(intensifier, 'It was a very old plan.');
		checkNoFix(intensifier, 'Clearly the plan is old.');
	});
});
