import { agentlessBelief } from '../../../src/engine/rules/agentless-belief';
import { check } from './check';

describe('agentless-belief', () => {
	it('reports belief that nobody holds', () => check(agentlessBelief, `
		It is believed that the bridge is unsafe.
		^^^^^^^^^^^^^^ “It is believed”: by whom?
	`));
	it('is silent on clean text', () => check(agentlessBelief, 'Two engineers believe that the bridge is unsafe.'));
	it('does not mind case', () => check(agentlessBelief, `
		IT IS UNDERSTOOD that the bridge will close.
		^^^^^^^^^^^^^^^^ “IT IS UNDERSTOOD”
	`));
	it('is silent on an incomplete phrase', () => check(agentlessBelief, 'It is a belief. The bridge is seen from here.'));
	it('does not mind a comma after', () => check(agentlessBelief, `
		The bridge, it is said, is unsafe.
		            ^^^^^^^^^^ “it is said”
	`));
	it('does not mind extra spaces', () => check(agentlessBelief, `
		It  is   believed that the bridge is unsafe.
		^^^^^^^^^^^^^^^^^ “It is believed”
	`));
	it('is silent on look-alikes', () => check(agentlessBelief, `
		The bridge was seen by Ann Lee and is expected by noon. Other groups are also expected. Tran was supposed to come.

		Lee has long considered it a risk, wants to be seen as a builder, and was seen to leave.
	`));
	it('does not mind a line break', () => check(agentlessBelief, 'It is\n^^^^^ “It is believed”\nbelieved that it fell.\n^^^^^^^^ …', 'markdown'));
	it('is silent inside a quotation', () => check(agentlessBelief, '“It is believed that the bridge is unsafe,” Lee said.'));
	it('is silent where a source answers for it', () => check(agentlessBelief, 'Lee said the bridge was expected to fall.'));
	it('is silent where “by” names who', () => check(agentlessBelief, 'The bridge is widely seen as unsafe by the council.'));
	it('reports what is widely seen, and what is expected', () => check(agentlessBelief, `
		The bridge is widely seen as unsafe and is expected to fall.
		           ^^^^^^^^^^^^^^^^^ “is widely seen as”
		                                        ^^^^^^^^^^^^^^ “is expected to”
		The bill, expected to pass in May, is old. Lee is widely recognized as a builder and said to have built it.
		          ^^^^^^^^^^^ “expected to”
		                                               ^^^^^^^^^^^^^^^^^^^^^^^ “is widely recognized as”
		                                                                                     ^^^^^^^^^^^^ “said to have”
	`));
	it('is silent where those who believe stand before it', () => check(agentlessBelief, 'He survived what many people believed to be the end.'));
	it('is silent on a duty that is denied', () => check(agentlessBelief, 'Agencies are not necessarily expected to find every record.'));
	it('is silent about what may come to be thought', () => check(agentlessBelief, 'In May Lee could be seen as the safer choice. She must be regarded as ready.'));
});
