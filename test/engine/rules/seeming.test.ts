import { seeming } from '../../../src/engine/rules/seeming';
import { check, checkFix, checkNoFix } from './check';

describe('seeming', () => {
	it('reports an impression', () => check(seeming, `
		The mayor apparently signed the contract.
		          ^^^^^^^^^^ “apparently” says how it seems
	`));
	it('is silent on clean text', () => check(seeming, 'The mayor signed the contract.'));
	it('does not mind case', () => check(seeming, `
		ARGUABLY the bridge is safe.
		^^^^^^^^ “ARGUABLY”
	`));
	it('is silent on an incomplete phrase', () => check(seeming, 'All accounts were closed at the first glance of the mayor.'));
	it('does not mind a comma after', () => check(seeming, `
		By all accounts, the bridge is safe.
		^^^^^^^^^^^^^^^ “By all accounts”
	`));
	it('does not mind extra spaces', () => check(seeming, `
		It  looks   as if it opens.
		    ^^^^^^^^^^^^^ “looks as if”
	`));
	it('does not mind a line break', () => check(seeming, 'It looks\n   ^^^^^ “looks as if” says\nas if it opens.\n^^^^^ …', 'markdown'));
	it('is silent inside a quotation', () => check(seeming, '“The bridge seems safe,” Lee said.'));
	it('is silent where a source answers for it', () => check(seeming, 'Lee said the bridge seemed safe.'));

	it('tells seeming from showing up', () => check(seeming, `
		Lee appeared in court, appeared with Tran, and tried to appear strong.

		Lee appears to have won and appeared willing to share.
		    ^^^^^^^ “appears” says how it seems
		                            ^^^^^^^^ “appeared” says how it seems

		The bridge seems safe.
		           ^^^^^ “seems” says how it seems
	`));
	it('lets evidence suggest, and people', () => check(seeming, `
		Lee suggested a walk. Officials suggested a ride. Tran did not suggest it, and the report suggests a bus.

		The drop in turnout clearly suggests a slump.
		                            ^^^^^^^^ “suggests” says how it seems

		The numbers suggest a slump.
		            ^^^^^^^ “suggest” says how it seems
	`));

	it('cuts the adverb, and says is for seems to be', () => {
		checkFix(seeming, 'The mayor apparently signed it.', 'The mayor signed it.');
		checkFix(seeming, 'The bridge seems to be safe.', 'The bridge is safe.');
	});
	it('offers nothing where grammar forbids it', () => {
		checkNoFix(seeming, 'Apparently, the mayor signed it.');
		checkNoFix(seeming, 'The bridges seemed to be safe.');
	});
});
