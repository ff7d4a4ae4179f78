import { dialectSpelling } from '../../../src/engine/rules/dialect-spelling';
import { check, checkFix } from './check';

describe('dialect-spelling', () => {
	it('reports a word spelled as it sounds', () => check(dialectSpelling, `
		“We’re gonna build it, kinda,” Lee said.
		       ^^^^^ “gonna” spells how it sounds.
		                       ^^^^^ “kinda” spells how it sounds.
	`));
	it('is silent outside quotations, on capitals and on other words', () => check(dialectSpelling, `
		They were gonna build it. “The band Gotta and the Wanna River,” Lee said. “We are going to,” said Tran.
	`));
	it('writes the words and says that this changes the quotation', () => checkFix(dialectSpelling,
		'“We’re gonna build it,” Lee said.', '“We’re going to build it,” Lee said.', 'Write “going to” (changes the quotation)'));
	it('is silent on clean text', () => check(dialectSpelling, '“We are going to build it,” Lee said.'));
	it('does not mind a comma after, extra spaces or a line break', () => check(dialectSpelling, '“We   gotta,   maybe,\n      ^^^^^ “gotta”\nwanna go,” Lee said.\n^^^^^ “wanna”', 'markdown'));
	it('is silent on look-alikes', () => check(dialectSpelling, '“The gonnas and the kindas of Wannaburg,” Lee said.'));
});
