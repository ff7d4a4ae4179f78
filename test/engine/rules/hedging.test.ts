import { hedging } from '../../../src/engine/rules/hedging';
import { check, checkFix, checkNoFix } from './check';

describe('hedging', () => {
	it('reports a hedge', () => check(hedging, `
		The mayor apparently signed the contract.
		          ^^^^^^^^^^ “apparently” holds back from the claim.
	`));
	it('is silent on clean text', () => check(hedging, 'The mayor signed the contract.'));
	it('does not mind case', () => check(hedging, `
		PERHAPS the bridge will open.
		^^^^^^^ “PERHAPS” holds back
	`));
	it('is silent on an incomplete phrase', () => check(hedging, 'The result remains on the wall, to be framed.'));
	it('does not mind a comma after', () => check(hedging, `
		Perhaps, the bridge will open.
		^^^^^^^ “Perhaps” holds back
	`));
	it('does not mind extra spaces', () => check(hedging, `
		It remains  to be   seen whether it opens.
		   ^^^^^^^^^^^^^^^^^^^^^ “remains to be seen” says that it is not known.
	`));
	it('does not mind a line break', () => check(hedging, 'Whether it opens remains\n                 ^^^^^^^ “remains to be seen” says\nto be seen, and the town waits.\n^^^^^^^^^^ …', 'markdown'));
	it('is silent inside a quotation', () => check(hedging, '“The bridge could possibly open, perhaps,” Lee said.'));
	it('is silent where a source answers for it', () => check(hedging, 'Lee said the bridge would probably open.'));
	it('is silent in an interview’s turns', () => check(hedging, `
		Q: Will the bridge open?

		A: Perhaps it will.

		Q: When?

		A: Maybe in May.
	`));

	it('tells seeming from showing up', () => check(hedging, `
		Lee appeared in court, appeared with Tran, and tried to appear strong.

		Lee appears to have won and appeared willing to share.
		    ^^^^^^^ “appears” says how it seems
		                            ^^^^^^^^ “appeared” says how it seems

		The bridge seems safe.
		           ^^^^^ “seems” says how it seems
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
	it('tells hearsay from accusing', () => check(hedging, `
		Lee alleged fraud. Tran was supposed to come.

		The alleged thief ran.
		    ^^^^^^^ “alleged” puts the claim on nobody.
	`));
	it('tells what may be so from what can be done', () => check(hedging, `
		It is possible to walk there.

		It is possible that Lee walked there.
		^^^^^^^^^^^^^^ “It is possible” says that it is not known.
	`));
	it('lets evidence suggest, and people', () => check(hedging, `
		Lee suggested a walk. Officials suggested a ride. Tran did not suggest it, and the report suggests a bus.

		The drop in turnout clearly suggests a slump.
		                            ^^^^^^^^ “suggests” says how it seems

		The numbers suggest a slump.
		            ^^^^^^^ “suggest” says how it seems
	`));

	it('cuts an adverb of doubt between two words', () => checkFix(hedging, 'The mayor apparently signed it.', 'The mayor signed it.'));
	it('says is for seems to be', () => checkFix(hedging, 'The bridge seems to be safe.', 'The bridge is safe.'));
	it('offers nothing where grammar or truth forbids it', () => {
		checkNoFix(hedging, 'Apparently, the mayor signed it.');
		checkNoFix(hedging, 'The mayor reportedly signed it.');
		checkNoFix(hedging, 'It was an apparently old bridge.');
		checkNoFix(hedging, 'The bridges seemed to be safe.');
	});
});
