import { unattributedAccusation } from '../../../src/engine/rules/unattributed-accusation';
import { check } from './check';

describe('unattributed-accusation', () => {
	it('reports a crime told as fact', () => check(unattributedAccusation, `
		Maria Tran embezzled the port’s pension fund.
		      ^^^^^^^^^^^^^^ “Tran embezzled”: who says so?

		She left.
	`));
	it('reports it as somebody’s own', () => check(unattributedAccusation, `
		Maria Tran’s embezzlement cost the port a million.
		      ^^^^^^^^^^^^^^^^^^^ “Tran’s embezzlement”

		She left.
	`));
	it('is silent on clean text', () => check(unattributedAccusation, 'Maria Tran embezzled the port’s pension fund, a court in Leeds found.'));
	it('is silent where somebody accuses', () => check(unattributedAccusation, `
		Maria Tran embezzled the fund, police said.

		Maria Tran is accused of having stolen it.
	`));
	it('is silent on the one who suffered', () => check(unattributedAccusation, 'Maria Tran was robbed on Monday. Maria Tran was assaulted.'));
	it('is silent farther down', () => check(unattributedAccusation, `
		The port opened.

		Maria Tran embezzled the port’s pension fund.
	`));
	it('does not mind extra spaces', () => check(unattributedAccusation, `
		Maria   Tran   embezzled   the fund.
		        ^^^^^^^^^^^^^^^^ “Tran embezzled”
	`));
	it('is silent inside a quotation', () => check(unattributedAccusation, '“Maria Tran embezzled the fund,” said Ann Lee, the mayor.'));
});
