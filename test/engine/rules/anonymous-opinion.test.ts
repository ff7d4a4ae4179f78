import { anonymousOpinion } from '../../../src/engine/rules/anonymous-opinion';
import { check } from './check';

describe('anonymous-opinion', () => {
	it('reports words of somebody unnamed', () => check(anonymousOpinion, `
		“She is finished for good,” said a senior adviser.
		^^^^^^^^^^^^^^^^^^^^^^^^^^^ “a senior adviser” is not named
	`));
	it('is silent on clean text', () => check(anonymousOpinion, '“She is finished for good,” said Maria Lee, an adviser.'));
	it('does not mind a comma after', () => check(anonymousOpinion, `
		“She is finished for good,” said one official, who left.
		^^^^^^^^^^^^^^^^^^^^^^^^^^^ “one official” is not named
	`));
	it('does not mind extra spaces', () => check(anonymousOpinion, `
		“She is finished for good,”  said   one   official.
		^^^^^^^^^^^^^^^^^^^^^^^^^^^ “one official” is not named
	`));
	it('is silent on a fragment', () => check(anonymousOpinion, 'A senior adviser called her “finished”.'));
	it('is silent on those who need no name', () => check(anonymousOpinion, '“She is finished for good,” said a spokesman for the port. “No,” said the adviser.'));
	it('is silent on what is only told', () => check(anonymousOpinion, 'A senior adviser said that she was finished.'));
	it('does not mind a line break', () => check(anonymousOpinion, '“She is finished for good,” said a senior\n^^^^^^^^^^^^^^^^^^^^^^^^^^^ “a senior\nadviser.', 'markdown'));
	it('is silent inside a quotation', () => check(anonymousOpinion, '“An adviser said, ‘She is finished for good,’ ” said Maria Lee, the mayor.'));
	it('reports one who goes on in the paragraph but once', () => check(anonymousOpinion, `
		“She is finished for good,” said a senior adviser. “Nobody will vote for her again.”
		^^^^^^^^^^^^^^^^^^^^^^^^^^^ “a senior adviser” is not named
	`));
});
