import { possibility } from '../../../src/engine/rules/possibility';
import { check, checkNoFix } from './check';

describe('possibility', () => {
	it('reports a thing that is only possible', () => check(possibility, `
		Lee met a potential rival to discuss possible terms.
		          ^^^^^^^^^ “potential” leaves open
		                                     ^^^^^^^^ “possible” leaves open
	`));
	it('is silent on clean text', () => check(possibility, 'Lee met her rival to discuss terms.'));
	it('does not mind case', () => check(possibility, `
		POTENTIAL BUYERS came.
		^^^^^^^^^ “POTENTIAL”
	`));
	it('is silent on an incomplete phrase', () => check(possibility, 'The potential for growth is there; as soon as possible, it will show its potential.'));
	it('is silent with a comma after', () => check(possibility, 'It is possible, likely, and potentially, the end.'));
	it('does not mind extra spaces', () => check(possibility, `
		The   most   likely   winner is Lee.
		      ^^^^^^^^^^^^^ “most likely”
	`));
	it('is silent on look-alikes', () => check(possibility, `
		Lee reported the sale and is likely to win. The smallest possible rise came. The likely voters left. It grew, potentially making it harder.
	`));
	it('does not mind a line break', () => check(possibility, 'The most\n    ^^^^ “most likely”\nlikely winner is Lee.\n^^^^^^ …', 'markdown'));
	it('is silent inside a quotation', () => check(possibility, '“She met a potential rival,” Lee said.'));
	it('is silent where a source answers for it', () => check(possibility, 'Lee said she had met a potential rival.'));
	it('reports what is only reported or purported, and what may harm', () => check(possibility, `
		The ad is from a purported friend. His reported wealth is small. The toxin is potentially harmful.
		                 ^^^^^^^^^ “purported”
		                                       ^^^^^^^^ “reported”
		                                                                              ^^^^^^^^^^^ “potentially”
	`));
	it('reports what is only alleged or perceived, where that is no crime', () => check(possibility, `
		The chair left over an alleged bias. The perceived attacks went on. The alleged thief ran.
		                       ^^^^^^^ “alleged”
		                                         ^^^^^^^^^ “perceived”
		                                                                        ^^^^^^^ “alleged”
	`)); // With all rules on, `allegedly` speaks of the thief, and this one does not.
	it('offers no cut, which would accuse or promise', () => checkNoFix(possibility, 'Lee met the potential rival and the alleged thief.'));
});
