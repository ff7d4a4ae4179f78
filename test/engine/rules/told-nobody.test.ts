import { toldNobody } from '../../../src/engine/rules/told-nobody';
import { check, checkFix } from './check';

describe('told-nobody', () => {
	it('reports told without a hearer', () => check(toldNobody, `
		“We won,” Ann Lee told.
		                  ^^^^ “told” needs a hearer.

		Bo Tran told that the bridge was safe.
		        ^^^^ “told” needs a hearer.

		Ann Lee told: “We won.”
		        ^^^^ “told” needs a hearer.
	`));
	it('is silent where somebody is told', () => check(toldNobody, `
		“We won,” Ann Lee told reporters. Bo Tran told the council on Monday that the bridge was safe. She told him: “We won.”
	`));
	it('is silent where the hearer’s name stands in marks', () => check(toldNobody, '“We won,” Ann Lee told “Good Morning, Harbor,” a breakfast show.'));
	it('is silent on stories that are told', () => check(toldNobody, 'The story is bleak and seldom told. All told, nine people came. Tran told of the flood.'));
	it('is silent inside a quotation', () => check(toldNobody, '“He told that the bridge was safe,” Ann Lee said.'));
	it('does not mind spaces', () => check(toldNobody, `
		“We won,”  Ann Lee  told .
		                    ^^^^ “told” needs
	`));
	it('offers said', () => checkFix(toldNobody, 'Bo Tran tells that the bridge is safe.', 'Bo Tran says that the bridge is safe.'));
	it('does not mind a comma after', () => check(toldNobody, `
		“We won,” Ann Lee told, and sat down.
		                  ^^^^ “told” needs
	`));
	it('does not mind a line break', () => check(toldNobody, 'Bo Tran told\n        ^^^^ “told” needs\nthat the bridge was safe.', 'markdown'));
	it('is silent on look-alikes', () => check(toldNobody, 'The telling detail is that the bridge stands. Untold riches came.'));
});
