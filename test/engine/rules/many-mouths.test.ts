import { manyMouths } from '../../../src/engine/rules/many-mouths';
import { check } from './check';

describe('many-mouths', () => {
	it('reports a crowd that is quoted', () => check(manyMouths, `
		“We have had no water for a week,” residents said.
		                                   ^^^^^^^^^ “residents” did not all say the same words.

		Several witnesses said “the bridge shook and then fell.”
		^^^^^^^^^^^^^^^^^ “Several witnesses” did not all say
	`));
	it('is silent on one person and on a body', () => check(manyMouths, '“We have had no water for a week,” a resident said. “It was a long night,” police said.'));
	it('is silent on a word or two that many may have used', () => check(manyMouths, 'Residents called it “a disgrace.” Witnesses said it was “very loud.”'));
	it('is silent on what many do at once', () => check(manyMouths, '“We want our water back,” residents chanted. “Give it back to us,” protesters shouted.'));
	it('is silent on what many signed', () => check(manyMouths, '“We want our water back,” residents said in a letter. “The bridge is safe to cross,” the two lawyers said in a joint statement.'));
	it('is silent on words told without marks and inside a quotation', () => check(manyMouths, 'Residents said they had no water. “Residents said they had no water,” Ann Lee said.'));
	it('takes no account of who was at the scene: two named as a pair may have spoken for each other', () => check(manyMouths, '“We have had no water for a week,” the owners said.'));
	it('does not mind a comma after or extra spaces', () => check(manyMouths, `
		“We have had no water for a week,”   residents   said, and left.
		                                     ^^^^^^^^^ “residents”
	`));
	it('does not mind a line break', () => check(manyMouths, '“We have had no water for a week,” several\n                                   ^^^^^^^ “several witnesses”\nwitnesses said.\n^^^^^^^^^ …', 'markdown'));
	it('is silent on look-alikes', () => check(manyMouths, '“We have had no water for a week,” said Ann Lee of the Residents’ League.'));
});
