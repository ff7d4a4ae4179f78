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
	it('is silent on an incomplete phrase', () => check(hedging, 'It was all but necessarily so, and the likelihood was small.'));
	it('does not mind a comma after', () => check(hedging, `
		Perhaps, the bridge will open.
		^^^^^^^ “Perhaps” holds back
	`));
	it('does not mind extra spaces', () => check(hedging, `
		It will, almost   certainly, open.
		         ^^^^^^^^^^^^^^^^^^ “almost certainly” holds back
	`));
	it('does not mind a line break', () => check(hedging, 'It will, almost\n         ^^^^^^ “almost certainly” holds\ncertainly, open.\n^^^^^^^^^ …', 'markdown'));
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
	it('leaves what is possible or reported before a noun to possibility', () => check(hedging, `
		Lee met a potential rival to discuss possible terms. The likely winner gave a reported sum. Lee is her party’s likely nominee. The toxin is potentially harmful.
	`));
	it('is silent where the writer only weighs his own words', () => check(hedging, `
		Perhaps most telling is the price. Most surprising, perhaps, is the date. It is perhaps the worst bridge of all, and perhaps best known for its rust. Or maybe even the third. Could it fall sooner? Perhaps.

		Perhaps it’s no surprise that she left. She could not possibly stay, and couldn’t possibly pay.
	`));
	it('is silent where a likelihood is denied or seen by somebody', () => check(hedging, `
		The bridge is not likely to open in May. They see Tran as most likely to build it. Lee is the one most likely to fund it. Perhaps surprisingly, she does.
	`));
	it('still reports what may come of something', () => check(hedging, `
		The plan changes the rules, potentially making it harder to win.
		                            ^^^^^^^^^^^ “potentially”
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
});
