import { endorsingVerb } from '../../../src/engine/rules/endorsing-verb';
import { check, checkFix, checkNoFix } from './check';

describe('endorsing-verb', () => {
	it('reports a verb that vouches for the words', () => check(endorsingVerb, `
		Lee pointed out that the bridge is ugly.
		    ^^^^^^^^^^^ “pointed out” is for facts.

		“The bridge is ugly,” Bo Tran explained.
		                              ^^^^^^^^^ “explained” says that it is so, and why.
	`));
	it('is silent on said', () => check(endorsingVerb, 'Lee said that the bridge is ugly.'));
	it('does not mind spaces', () => check(endorsingVerb, `
		Lee also  noted  that the bridge is ugly.
		          ^^^^^ “noted” is for facts.
	`));
	it('is silent where the verb reports nothing', () => check(endorsingVerb, 'Lee explained the plan and how it works. Tran took note. The council confirmed Lee as chair. Lee pointed to the bridge.'));
	it('is silent inside a quotation and in what somebody says', () => check(endorsingVerb, '“Tran noted that the bridge is ugly,” Lee said. She said he had pointed out that it leans.'));
	it('offers said', () => checkFix(endorsingVerb, 'Ann Lee pointed out that the bridge leans.', 'Ann Lee said that the bridge leans.'));
	it('offers nothing for what was refuted', () => checkNoFix(endorsingVerb, 'Lee refuted that the bridge leans.'));
	it('does not mind a comma after', () => check(endorsingVerb, `
		“The bridge is ugly,” Bo Tran noted, and left.
		                              ^^^^^ “noted”
	`));
	it('does not mind a line break', () => check(endorsingVerb, 'Lee pointed\n    ^^^^^^^ “pointed out”\nout that the bridge is ugly.\n^^^ …', 'markdown'));
	it('is silent on look-alikes', () => check(endorsingVerb, 'The noted painter said that it was ugly. The point that it leans was lost. A note that he left was found.'));
});
