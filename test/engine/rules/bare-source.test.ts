import { bareSource } from '../../../src/engine/rules/bare-source';
import { check, checkFix } from './check';

describe('bare-source', () => {
	it('reports a source of whom nothing is said', () => check(bareSource, `
		Sources said the port would close.
		^^^^^^^^^^^^ “Sources said”: what source?
	`));
	it('is silent on clean text', () => check(bareSource, 'Two people on the port’s board said it would close.'));
	it('does not mind case', () => check(bareSource, `
		SOURCES SAID the port would close.
		^^^^^^^^^^^^ “SOURCES SAID”
	`));
	it('is silent on an incomplete phrase', () => check(bareSource, 'Sources of water are rare. The source of the leak was found.'));
	it('does not mind a comma after', () => check(bareSource, `
		The port, sources say, will close.
		          ^^^^^^^^^^^ “sources say”
	`));
	it('does not mind extra spaces', () => check(bareSource, `
		A   source   said the port would close.
		^^^^^^^^^^^^^^^^^ “A source said”
	`));
	it('is silent where something is said of them', () => check(bareSource, 'Police sources said so. Sources close to the port said so. A source in the port said so. Sources who saw it said so.'));
	it('does not mind a line break', () => check(bareSource, 'Several\n^^^^^^^ “Several sources said”\nsources said so.\n^^^^^^^^^^^^ …', 'markdown'));
	it('is silent inside a quotation', () => check(bareSource, '“Sources said the port would close,” Lee said.'));
	it('reports it behind its verb', () => check(bareSource, `
		The port will close, according to sources.
		                     ^^^^^^^^^^^^^^^^^^^^ “according to sources”
	`));
	it('makes room for where it is placed', () => checkFix(bareSource, 'Sources said the port would close.', 'Sources in PLACE said the port would close.'));
	it('is silent once the article has said what sources they are', () => check(bareSource, `
		The port will close, according to sources close to the mayor. It will be sold, sources said.

		One source said the price was low.
	`));
	it('still asks where another kind of source came before', () => check(bareSource, `
		The source of the leak was found near two sources of heat.

		Sources said the port would close.
		^^^^^^^^^^^^ “Sources said”
	`));
});
