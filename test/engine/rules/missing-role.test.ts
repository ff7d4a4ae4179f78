import { missingRole } from '../../../src/engine/rules/missing-role';
import { check, checkFix } from './check';

describe('missing-role', () => {
	it('reports a speaker of whom nothing is said', () => check(missingRole, `
		The bridge is closed.

		“It will fall,” Maria Lee said.
		                ^^^^^^^^^ “Maria Lee”: who is that?
	`));
	it('is silent on clean text', () => check(missingRole, '“It will fall,” said Maria Lee, the mayor.'));
	it('is silent where a title, an age or a place stands beside the name', () => check(missingRole, '“It will fall,” said Mayor Maria Lee. “Now,” said Anna Tran, 34. “No,” said James Okafor of Leeds.'));
	it('is silent where a noun stands before the name', () => check(missingRole, '“It will fall,” said engineer Maria Lee. “No,” said the port’s James Okafor.'));
	it('is silent where the role comes later', () => check(missingRole, `
		“It will fall,” Maria Lee said. Lee, the mayor, left. The mayor said: “I go.”

		“I know it,” said Maria Lee, the mayor.
	`));
	it('is silent on those who say nothing', () => check(missingRole, 'Maria Lee crossed the bridge.'));
	it('does not mind extra spaces', () => check(missingRole, `
		The bridge is closed.

		“It will fall,”  said   Maria Lee.
		                        ^^^^^^^^^ “Maria Lee”
	`));
	it('is silent inside a quotation', () => check(missingRole, '“Maria Lee said it,” said Anna Tran, a guard.'));
	it('makes room for the role', () => checkFix(missingRole, 'The bridge is closed.\n\n“It will fall,” Maria Lee said.', 'The bridge is closed.\n\n“It will fall,” Maria Lee, ROLE, said.'));
	it('is silent on whom the story is about', () => check(missingRole, `
		Bo Tran came late. Tran sat down. Tran stood up. Tran laughed. “The bridge will close,” said Bo Tran.
	`));
});
