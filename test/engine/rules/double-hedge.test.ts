import { doubleHedge } from '../../../src/engine/rules/double-hedge';
import { check, checkFix } from './check';

describe('double-hedge', () => {
	it('reports hearsay beside its source', () => check(doubleHedge, `
		Police said Tran allegedly opened the sluice.
		                 ^^^^^^^^^ “allegedly” is said beside its source.
	`));
	it('is silent on clean text', () => check(doubleHedge, 'Police said Tran opened the sluice. Tran allegedly ran.'));
	it('does not mind case', () => check(doubleHedge, `
		Police said Tran ALLEGEDLY opened the sluice.
		                 ^^^^^^^^^ “ALLEGEDLY”
	`));
	it('is silent on an incomplete word', () => check(doubleHedge, 'Police said Tran alleged fraud.'));
	it('does not mind a comma after', () => check(doubleHedge, `
		Police said Tran allegedly, on Monday, opened the sluice.
		                 ^^^^^^^^^ “allegedly”
	`));
	it('does not mind extra spaces', () => check(doubleHedge, `
		Police  say that  he   reportedly fled.
		                       ^^^^^^^^^^ “reportedly”
	`));
	it('is silent where the adverb is part of what was told', () => check(doubleHedge, `
		The judge said a plot Tran allegedly hatched was enough. Lee told the tale of a guard allegedly sleeping.
	`));
	it('does not mind a line break', () => check(doubleHedge, 'Police said Tran\nallegedly opened it.\n^^^^^^^^^ “allegedly”', 'markdown'));
	it('is silent inside a quotation', () => check(doubleHedge, '“Tran allegedly opened it,” police said.'));
	it('cuts the adverb', () => checkFix(doubleHedge, 'Police said Tran allegedly opened it.', 'Police said Tran opened it.'));
});
