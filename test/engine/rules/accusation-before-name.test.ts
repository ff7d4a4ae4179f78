import { accusationBeforeName } from '../../../src/engine/rules/accusation-before-name';
import { check, checkFix } from './check';

describe('accusation-before-name', () => {
	it('reports an accusation bolted to a name', () => check(accusationBeforeName, `
		Police held alleged smuggler Bo Tran.
		            ^^^^^^^^^^^^^^^^^^^^^^^^ “alleged smuggler Bo Tran” makes the accusation a title.
	`));
	it('is silent on clean text', () => check(accusationBeforeName, 'Police held Bo Tran, who is accused of smuggling.'));
	it('does not mind case', () => check(accusationBeforeName, `
		SUSPECTED drug smuggler Tran was held.
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “SUSPECTED drug smuggler Tran”
	`));
	it('is silent without a name', () => check(accusationBeforeName, 'Police held an alleged smuggler. Lee accused Tran of theft.'));
	it('does not mind a comma after', () => check(accusationBeforeName, `
		Accused arsonist Bo Tran, 34, was held.
		^^^^^^^^^^^^^^^^^^^^^^^^ “Accused arsonist Bo Tran”
	`));
	it('does not mind extra spaces', () => check(accusationBeforeName, `
		Police held  alleged   smuggler   Tran.
		             ^^^^^^^^^^^^^^^^^^^^^^^^^ “alleged smuggler Tran”
	`));
	it('is silent on look-alikes', () => check(accusationBeforeName, 'The alleged victim Bo Tran spoke. Police held an alleged smuggler Tuesday’s crew knew.'));
	it('does not mind a line break', () => check(accusationBeforeName, 'Police held alleged\n            ^^^^^^^ “alleged smuggler Tran”\nsmuggler Tran.\n^^^^^^^^^^^^^ …', 'markdown'));
	it('is silent inside a quotation', () => check(accusationBeforeName, '“They hold alleged smuggler Bo Tran,” Lee said.'));
	it('reports it in what a source is told to have said', () => check(accusationBeforeName, `
		Police said alleged smuggler Bo Tran was held.
		            ^^^^^^^^^^^^^^^^^^^^^^^^ “alleged smuggler Bo Tran”
	`));
	it('puts the name first', () => {
		checkFix(accusationBeforeName, 'Police held the alleged smuggler Bo Tran.', 'Police held Bo Tran, who is accused of ….');
		checkFix(accusationBeforeName, 'Alleged smuggler Bo Tran was held.', 'Bo Tran, who is accused of …, was held.');
	});
});
