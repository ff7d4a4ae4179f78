import { whenAsked } from '../../../src/engine/rules/when-asked';
import { check, checkFix, checkNoFix } from './check';

describe('when-asked', () => {
	it('reports a lead-in that tells of a question', () => check(whenAsked, `
		When asked about the bridge, Ann Lee said it was safe.
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Readers know that reporters ask.

		Asked about the bridge, Bo Tran said: “It leans.”
		^^^^^^^^^^^^^^^^^^^^^^^ Readers know
	`));
	it('is silent without one', () => check(whenAsked, 'Ann Lee said the bridge was safe.'));
	it('does not mind case', () => check(whenAsked, `
		WHEN ASKED about the bridge, Ann Lee said it was safe.
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Readers know
	`));
	it('is silent on an incomplete phrase, and where nobody answers', () => check(whenAsked, 'When Lee asked about the bridge, nobody answered. Asked about the bridge, she left.'));
	it('does not mind extra spaces', () => check(whenAsked, `
		When  asked   about the bridge , Ann Lee said it was safe.
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Readers know
	`));
	it('does not mind a line break', () => check(whenAsked, 'When asked\n^^^^^^^^^^ Readers know\nabout the bridge, Ann Lee said it was safe.\n^^^^^^^^^^^^^^^^^ …', 'markdown'));
	it('is silent on a question that the answer needs', () => check(whenAsked, 'Asked whether the bridge was safe, Ann Lee said yes. When asked if it leaned, Bo Tran said no.'));
	it('is silent in the middle of a sentence and inside a quotation', () => check(whenAsked, '“When asked about the bridge, Tran said it was safe,” Ann Lee said. She said so only when asked about the bridge, and left.'));
	it('cuts the lead-in of an answer that is quoted whole', () => checkFix(whenAsked, 'When asked about the bridge, the mayor said: “The bridge is safe.”', 'The mayor said: “The bridge is safe.”'));
	it('offers nothing where the answer leans on the question', () => checkNoFix(whenAsked, 'When asked about the bridge, Ann Lee said it was safe.'));
	it('does not mind a comma after the verb', () => check(whenAsked, `
		When asked, in May, about the bridge, Ann Lee said it was safe.
		^^^^^^^^^^^ Readers know
	`));
	it('is silent on look-alikes', () => check(whenAsked, 'When tasked with the bridge, Ann Lee said yes. Unasked, Bo Tran said no.'));
});
