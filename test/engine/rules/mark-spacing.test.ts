import { markSpacing } from '../../../src/engine/rules/mark-spacing';
import { check, checkFix } from './check';

describe('mark-spacing', () => {
	it('reports blanks inside the marks', () => check(markSpacing, `
		“ We lost,” Lee said.
		^^ A blank stands inside the quotation mark.

		“We lost, ” Lee said. "We lost, " Tran said.
		         ^^ A blank stands inside the quotation mark.
		                               ^^ A blank stands inside the quotation mark.
	`));
	it('reports a mark typed twice', () => check(markSpacing, `
		““We lost,” Lee said.
		^^ The mark is doubled.
	`));
	it('reports marks with nothing between them', () => check(markSpacing, `
		Lee said “” and left.
		         ^^ Nothing stands between these marks.
	`));
	it('reports a row of marks once', () => check(markSpacing, `
		Lee said """""" and left.
		         ^^ The mark is doubled.
	`));
	it('is silent on clean text and on blanks that belong there', () => check(markSpacing, `
		“We lost,” Lee said. “ ‘No’ is what they said,” said Tran. “We … ” said Lee. « Nous avons perdu », said Roy.
	`));
	it('is silent on straight marks where one is lost', () => check(markSpacing, 'Lee said "we lost and left. " We won," said Tran.'));
	it('is silent on nested marks that close together', () => check(markSpacing, 'Lee said, “He told us “no””, and left.'));
	it('reads over Markdown between mark and words', () => check(markSpacing, 'Lee said “**no**” and “*never*.”', 'markdown'));
	it('cuts the blank', () => {
		checkFix(markSpacing, '“ We lost,” Lee said.', '“We lost,” Lee said.');
		checkFix(markSpacing, '“We lost,  ” Lee said.', '“We lost,” Lee said.');
	});
	it('cuts the doubled mark', () => {
		checkFix(markSpacing, '““We lost,” Lee said.', '“We lost,” Lee said.');
		checkFix(markSpacing, '“We lost,”” Lee said.', '“We lost,” Lee said.');
	});
	it('cuts the empty marks with a blank', () => checkFix(markSpacing, 'Lee said “” and left.', 'Lee said and left.'));
	it('is silent on the thin blank between an apostrophe and the mark', () => check(markSpacing, 'He called him "Lyin\' " Lee.'));
});
