import { modal } from '../../../src/engine/rules/modal';
import { check } from './check';

describe('modal', () => {
	it('reports may, might and could', () => check(modal, `
		It may close, it might close, and it could close.
		   ^^^ “may” leaves open
		                 ^^^^^ “might” leaves open
		                                     ^^^^^ “could” leaves open
	`));
	it('is silent on clean text', () => check(modal, 'It will close.'));
	it('does not mind case', () => check(modal, `
		MIGHT it close?
		^^^^^ “MIGHT”
	`));
	it('does not mind a comma after', () => check(modal, `
		It may, in the end, close.
		   ^^^ “may”
	`));
	it('is silent on look-alikes: a month, a force, an inability', () => check(modal, `
		In May the might of the river showed; Lee could not cross it and could see no boat.
	`));
	it('is silent inside a quotation', () => check(modal, '“It may close,” Lee said.'));
	it('takes what one was able to do for a hedge, because only the sense tells the two apart', () => check(modal, `
		As a boy Lee could swim the river.
		             ^^^^^ “could”
	`));
	it('is silent on an incomplete phrase', () => check(modal, 'Mayor Mays mighty couldst.'));
	it('does not mind extra spaces', () => check(modal, `
		It   may   not close.
		     ^^^ “may”
	`));
	it('does not mind a line break', () => check(modal, 'It could\n   ^^^^^ “could”\nclose in a week or two.', 'markdown'));
});
