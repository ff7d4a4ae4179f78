import { hedging } from '../../../src/engine/rules/hedging';
import { check, checkFix, checkNoFix } from './check';

describe('hedging', () => {
	it('reports a hedge', () => check(hedging, `
		The mayor possibly signed the contract.
		          ^^^^^^^^ “possibly” holds back from the claim.
	`));
	it('is silent on clean text', () => check(hedging, 'The mayor signed the contract.'));
	it('does not mind case', () => check(hedging, `
		PERHAPS the bridge will open.
		^^^^^^^ “PERHAPS” holds back
	`));
	it('is silent on an incomplete phrase', () => check(hedging, 'The theory remains on the wall, and some extent of it is framed.'));
	it('does not mind a comma after', () => check(hedging, `
		Perhaps, the bridge will open.
		^^^^^^^ “Perhaps” holds back
	`));
	it('does not mind extra spaces', () => check(hedging, `
		It will, in   theory, open.
		         ^^^^^^^^^^^ “in theory” holds back
	`));
	it('does not mind a line break', () => check(hedging, 'It will, in\n         ^^ “in theory” holds\ntheory, open.\n^^^^^^ …', 'markdown'));
	it('is silent inside a quotation', () => check(hedging, '“The bridge could possibly open, perhaps,” Lee said.'));
	it('is silent where a source answers for it', () => check(hedging, 'Lee said the bridge would probably open.'));
	it('is silent in an interview’s turns', () => check(hedging, `
		Q: Will the bridge open?

		A: Perhaps it will.

		Q: When?

		A: Maybe in May.
	`));

	it('tells a likelihood from likely voters and from a comparison', () => check(hedging, `
		Likely voters favor Lee; older people are more likely to vote. It made an unlikely hero of Lee.

		The bridge will likely open.
		                ^^^^^^ “likely” holds back
	`));
	it('tells an adjective from the noun and the adverbial', () => check(hedging, `
		The potential for growth is there; as soon as possible, it will show its potential.

		Lee met a potential rival to discuss possible terms.
		          ^^^^^^^^^ “potential” holds back
		                                     ^^^^^^^^ “possible” holds back
	`));
	it('tells a suspicion from suspecting', () => check(hedging, `
		Lee suspected fraud.

		The suspected thief ran.
		    ^^^^^^^^^ “suspected” holds back
	`));
	it('tells what may be so from what can be done', () => check(hedging, `
		It is possible to walk there.

		It is possible that Lee walked there.
		^^^^^^^^^^^^^^ “It is possible” holds back
	`));
	it('cuts an adverb of doubt between two words', () => checkFix(hedging, 'The mayor possibly signed it.', 'The mayor signed it.'));
	it('offers nothing where grammar forbids it', () => {
		checkNoFix(hedging, 'Possibly, the mayor signed it.');
		checkNoFix(hedging, 'It was a possibly old bridge.');
	});
	it('reports what is only reported or purported', () => check(hedging, `
		The ad is from a purported friend. His reported wealth is small. Lee reported the sale.
		                 ^^^^^^^^^ “purported”
		                                       ^^^^^^^^ “reported”
	`));
});
