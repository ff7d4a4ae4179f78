import { mixedSpeakers } from '../../../src/engine/rules/mixed-speakers';
import { check, checkFix, checkNoFix } from './check';

describe('mixed-speakers', () => {
	it('reports two people quoted in one paragraph', () => check(mixedSpeakers, `
		“The bridge is safe,” Ann Lee said. “It leans,” Bo Tran said.
		                                    ^^^^^^^^^^^ Bo Tran in the paragraph of Ann Lee.
	`));
	it('is silent on one speaker, on two paragraphs, and on a word of another’s', () => check(mixedSpeakers, `
		“The bridge is safe,” Ann Lee said. “It stands,” Lee said.

		“It leans,” Bo Tran said. Lee called that “nonsense.”
	`));
	it('is silent where two voices share a sentence', () => check(mixedSpeakers, '“The bridge is safe,” Ann Lee said, and “It leans!” Bo Tran shouted.'));
	it('is silent where one of them may be the other', () => check(mixedSpeakers, '“The bridge is safe,” Ann Lee said. “It stands,” the mayor said.'));
	it('begins a new paragraph', () => checkFix(mixedSpeakers, '“The bridge is safe,” Ann Lee said. Bo Tran said: “It leans.”', '“The bridge is safe,” Ann Lee said.\n\nBo Tran said: “It leans.”'));
	it('does not guess where a sentence between the two belongs', () => checkNoFix(mixedSpeakers, '“The bridge is safe,” Ann Lee said. The council laughed. “It leans,” Bo Tran said.'));
	it('looks over a line’s end, and does not mind a title', () => check(mixedSpeakers, `
		“The bridge is safe,” Ann Lee said.
		“It leans,” Mayor Bo Tran said.
		^^^^^^^^^^^ Bo Tran in the paragraph of Ann Lee.
	`, 'markdown'));
	it('is silent where one quotes the other', () => check(mixedSpeakers, '“The bridge is safe,” Ann Lee said. “Tran told me, ‘It leans.’ I laughed,” she said.'));
});
