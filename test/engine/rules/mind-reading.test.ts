import { mindReading } from '../../../src/engine/rules/mind-reading';
import { check, checkFix, checkNoFix } from './check';

describe('mind-reading', () => {
	it('reports what a person is told to think', () => check(mindReading, `
		Ann Lee believes the bridge will open in May.
		        ^^^^^^^^ “believes”: how does the article know?

		Bo Tran thought that the vote was lost. He hoped it would be held again.
		        ^^^^^^^ “thought”: how does the article know?
		                                           ^^^^^ “hoped”: how does the article know?
	`));
	it('is silent where it is told how the article knows', () => check(mindReading, 'Ann Lee says she believes the bridge will open. Bo Tran said he thought that the vote was lost.'));
	it('is silent on crowds and bodies', () => check(mindReading, 'Voters believe the bridge will open. The council hopes it will.'));
	it('is silent on what is no clause', () => check(mindReading, 'Ann Lee believes in the bridge. Bo Tran felt tired and wanted a chair. She thought of May.'));
	it('is silent on what may be thought, and on what is asked', () => check(mindReading, 'Ann Lee may have thought the worst was over. Asked if he thought the bridge was safe, Bo Tran left.'));
	it('is silent inside a quotation', () => check(mindReading, '“Tran believes the bridge will open,” Ann Lee said.'));
	it('says that the person says so', () => {
		checkFix(mindReading, 'Ann Lee believes the bridge will open.', 'Ann Lee says she believes the bridge will open.');
		checkFix(mindReading, 'Bob Tran came. He thought that it was lost.', 'Bob Tran came. He said he thought that it was lost.');
	});
	it('does not guess a pronoun', () => checkNoFix(mindReading, 'Bob Tran came. Tran thinks the bridge will open.'));
	it('is silent where the sentence has told how it knows', () => check(mindReading, `
		Ann Lee says that even though she would replace Tran, she actually thinks he did a “serviceable job.”
	`));
	it('does not mind extra spaces or a line break', () => check(mindReading, 'Ann Lee   believes\n          ^^^^^^^^ “believes”\nthe bridge will open in May.', 'markdown'));
	it('is silent on look-alikes', () => check(mindReading, 'Ann Lee, a believer, says the bridge will open. The thought that it leans was Tran’s. His hope that it stands is old.'));
});
