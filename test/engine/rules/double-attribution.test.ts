import { doubleAttribution } from '../../../src/engine/rules/double-attribution';
import { check, checkFix } from './check';

describe('double-attribution', () => {
	it('reports a second attribution of one quotation', () => check(doubleAttribution, `
		“The bridge is safe,” Ann Lee said, “but it leans,” she said.
		                                                    ^^^^^^^^ The quotation has its attribution already.

		Bo Tran said: “It leans,” he added.
		                          ^^^^^^^^ The quotation has its attribution already.
	`));
	it('is silent on one attribution, and on one for each of two quotations', () => check(doubleAttribution, `
		“The bridge is safe,” Ann Lee said, “but it leans.” “It is old,” Bo Tran said. “It leans,” he added.
	`));
	it('is silent where the second names who passed it on', () => check(doubleAttribution, 'Ann Lee said, “No comment,” the Harbor Gazette reported.'));
	it('is silent inside a quotation', () => check(doubleAttribution, '“He said, ‘It leans,’ he said,” Ann Lee said.'));
	it('deletes the second', () => {
		checkFix(doubleAttribution, '“The bridge is safe,” Ann Lee said, “but it leans,” she said.', '“The bridge is safe,” Ann Lee said, “but it leans.”');
		checkFix(doubleAttribution, 'Bo Tran asked: “Does it lean?” he said.', 'Bo Tran asked: “Does it lean?”');
	});
	it('looks over a line’s end and extra blanks', () => check(doubleAttribution, `
		“The bridge is safe,” Ann Lee said, “but it leans,”
		she   said.
		^^^^^^^^^^ The quotation has its attribution already.
	`, 'markdown'));
	it('is silent where the second begins a new sentence', () => check(doubleAttribution, '“The bridge is safe,” Ann Lee said, “but it leans.” She said nothing more.'));
});
