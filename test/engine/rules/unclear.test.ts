import { unclear } from '../../../src/engine/rules/unclear';
import { check } from './check';

describe('unclear', () => {
	it('reports what is not known', () => check(unclear, `
		It was unclear who had locked the gate.
		       ^^^^^^^ “unclear” says that it is not known.
	`));
	it('is silent on clean text', () => check(unclear, 'The port would not say who had locked the gate.'));
	it('does not mind case', () => check(unclear, `
		NOT CLEAR is who locked it.
		^^^^^^^^^ “NOT CLEAR”
	`));
	it('is silent on an incomplete phrase', () => check(unclear, 'The result remains on the wall, to be framed. The water was clear.'));
	it('does not mind a comma after', () => check(unclear, `
		Who locked it is unclear, and the town waits.
		                 ^^^^^^^ “unclear”
	`));
	it('does not mind extra spaces', () => check(unclear, `
		It remains  to be   seen whether it opens.
		   ^^^^^^^^^^^^^^^^^^^^^ “remains to be seen”
	`));
	it('is silent on a look-alike', () => check(unclear, 'A nuclear plant was cleared to open.'));
	it('does not mind a line break', () => check(unclear, 'Whether it opens remains\n                 ^^^^^^^ “remains to be seen” says\nto be seen, and the town waits.\n^^^^^^^^^^ …', 'markdown'));
	it('is silent inside a quotation', () => check(unclear, '“It is unclear,” Lee said.'));
});
