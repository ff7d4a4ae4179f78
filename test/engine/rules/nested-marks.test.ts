import { nestedMarks } from '../../../src/engine/rules/nested-marks';
import { check, checkFix } from './check';

describe('nested-marks', () => {
	it('reports double marks within double marks', () => check(nestedMarks, `
		“He told us “no” and left,” Lee said.
		            ^^^^ A quotation within double marks takes single ones.
	`));
	it('reports other double marks too', () => check(nestedMarks, `
		"He told us “no” and left," Lee said.
		            ^^^^ A quotation within double marks takes single ones.
	`));
	it('is silent on single marks, and on double ones inside those', () => check(nestedMarks, `
		“He told us ‘no’ and left,” Lee said. "He told us 'no' and left," Tran said.

		“She said, ‘He told us “no” and left,’ and so it was,” Lee said.
	`));
	it('is silent on two quotations in a row and on apostrophes', () => check(nestedMarks, `
		“No,” Lee said. “It’s the boys’ own bridge, from the ’90s.” “Yes,” said Tran.
	`));
	it('makes them single', () => {
		checkFix(nestedMarks, '“He told us “no” and left,” Lee said.', '“He told us ‘no’ and left,” Lee said.');
		checkFix(nestedMarks, "''He told us \"no\" and left,'' Lee said.", "''He told us 'no' and left,'' Lee said.");
	});
	it('makes the last one single too', () => checkFix(nestedMarks, 'Lee said, “He told us “no.””', 'Lee said, “He told us ‘no.’”'));
	it('is silent where the outer quotation is never closed', () => check(nestedMarks, '"The paper called it a “mess” and said, “He went home.” Read on below.'));
	it('reports them over a line’s end, before a comma and with blanks', () => check(nestedMarks, `
		“He told us “no
		            ^^^ A quotation within
		way”,   and left,” Lee said.
		^^^^ …
	`, 'markdown'));
	it('is silent where only the outer one closes', () => check(nestedMarks, '“He told us no and left,” Lee said. “So it is,” said Tran. “No.”'));
});
