import { firstReference } from '../../../src/engine/rules/first-reference';
import { check, checkFix } from './check';

describe('first-reference', () => {
	it('reports a surname before its full name', () => check(firstReference, `
		The port will close.

		Lee said it would close in May.
		^^^ “Lee” stands before “Maria Lee”.

		Maria Lee, the harbour master, gave no day.
	`));
	it('is silent on clean text', () => check(firstReference, `
		The port will close.

		Maria Lee, the harbour master, said so.

		Lee gave no day.
	`));
	it('does not mind a comma after', () => check(firstReference, `
		The port will close.

		It was old, said Lee, and wet.
		                 ^^^ “Lee”

		Maria Lee, the harbour master, gave no day.
	`));
	it('is silent with a title before the surname', () => check(firstReference, `
		The port will close.

		Mayor Lee said so.

		Maria Lee gave no day.
	`));
	it('is silent where the name is part of another', () => check(firstReference, `
		The port will close.

		The Lee report said so. Lee Street was wet, and the Lee campaign too.

		Maria Lee gave no day.
	`));
	it('is silent inside a quotation', () => check(firstReference, `
		The port will close.

		“Lee closes it,” said Bo Tran, a guard.

		Maria Lee gave no day.
	`));
	it('takes the opening lines of a story for a headline that no layout tells', () => {
		const story = 'It rained on the harbour, and nobody came. '.repeat(20);
		check(firstReference, `Town waits for the port.\n\nLee closes it.\n\n${story}\n\n${story}\n\nMaria Lee, the harbour master, said so.\n\nLee gave no day.`);
	});
	it('gives the full name', () => checkFix(firstReference, 'The port will close.\n\nLee said so.\n\nMaria Lee gave no day. Lee left.', 'The port will close.\n\nMaria Lee said so.\n\nMaria Lee gave no day. Lee left.'));
});
