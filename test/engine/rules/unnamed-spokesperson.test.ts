import { unnamedSpokesperson } from '../../../src/engine/rules/unnamed-spokesperson';
import { check, checkFix } from './check';

describe('unnamed-spokesperson', () => {
	it('reports somebody who speaks for nobody knows whom', () => check(unnamedSpokesperson, `
		An official said the port would close.
		^^^^^^^^^^^ “An official”: who, and of what?
	`));
	it('is silent on clean text', () => check(unnamedSpokesperson, 'Bo Tran, an official of the port, said it would close.'));
	it('does not mind case', () => check(unnamedSpokesperson, `
		A SENIOR AIDE said so.
		^^^^^^^^^^^^^ “A SENIOR AIDE”
	`));
	it('is silent on an incomplete phrase', () => check(unnamedSpokesperson, 'An official came. The official said so.'));
	it('does not mind a comma after', () => check(unnamedSpokesperson, `
		The port will close, said a spokesman, and reopen.
	`));
	it('does not mind extra spaces', () => check(unnamedSpokesperson, `
		The port will close, a   spokeswoman  said.
		                     ^^^^^^^^^^^^^^^ “a spokeswoman”
	`));
	it('is silent where a word says whose', () => check(unnamedSpokesperson, 'A port official said so. An official at the port said so. A spokesman for Lee said so.'));
	it('does not mind a line break', () => check(unnamedSpokesperson, 'The port will close, a\n                     ^ “a spokeswoman”\nspokeswoman said.\n^^^^^^^^^^^ …', 'markdown'));
	it('is silent inside a quotation', () => check(unnamedSpokesperson, '“An official said the port would close,” Lee said.'));
	it('makes room for the name', () => checkFix(unnamedSpokesperson, 'An official said so.', 'An official, NAME, said so.'));
});
