/** Quotations over one paragraph and more, each drawn with what is known of it. */
import { strict as assert } from 'node:assert';
import { findQuotations } from '../../../src/engine/quotations/quotation';
import { parse } from '../../../src/engine/text/article';
import { type Mark, expectMarks } from '../../annotated';

/** What a caret line says: the form, then what is not usual; nested quotations have a line of their own. */
function* find(text: string): Iterable<Mark> {
	for (const quotation of findQuotations(parse(text, 'text'))) {
		const { form, opened, closed, continues, carriesOn, nested } = quotation;
		const unusual = [!opened && 'unopened', !closed && 'unclosed', continues && 'continues', carriesOn && 'carries on'].filter((word) => word);
		yield { span: quotation, message: [form, ...unusual].join(', ') };
		for (const span of nested) yield { span, message: 'nested' };
	}
}

const check = (annotated: string) => expectMarks(annotated, find);

describe('findQuotations', () => {
	it('finds every quotation of a paragraph', () => check(`
		“We lost,” Lee said. “Blame me.” The rest was “a blur”.
		^^^^^^^^^^ full
		                     ^^^^^^^^^^^ full
		                                              ^^^^^^^^ fragment
	`));
	it('finds both halves of a split quotation', () => check(`
		“We lost,” Lee said, “because we never tried.”
		^^^^^^^^^^ full
		                     ^^^^^^^^^^^^^^^^^^^^^^^^^ fragment
	`));
	it('finds nothing between empty marks', () => check('Lee said “” and left.'));
	it('keeps nested ones within theirs', () => check(`
		“He told me ‘no’ and then ‘never,’” Lee said.
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ full
		            ^^^^ nested
		                          ^^^^^^^^ nested
	`));
	it('carries a quotation that is opened again over paragraphs', () => check(`
		“We lost,” Lee said. “We know it.
		^^^^^^^^^^ full
		                     ^^^^^^^^^^^^ full, unclosed, carries on

		“We were tired.
		^^^^^^^^^^^^^^^ full, unclosed, continues, carries on

		“So blame me.” He left.
		^^^^^^^^^^^^^^ full, continues
	`));
	it('carries one that is not opened again, as its writer meant', () => check(`
		Lee was blunt. “We lost.
		               ^^^^^^^^^ full, unclosed, carries on

		We were tired.” He left.
		^^^^^^^^^^^^^^^ full, unopened, continues
	`));
	it('limits a lost closing mark to its paragraph', () => check(`
		“We lost, Lee said. The hall was full.
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ full, unclosed

		The vote is on Tuesday.

		“We know it,” Tran said.
		^^^^^^^^^^^^^ full
	`));
	it('lets one that was never closed end where the next opens', () => check(`
		“We lost, Lee said. “We know it.”
		^^^^^^^^^^^^^^^^^^^ full, unclosed
		                    ^^^^^^^^^^^^^ full
	`));
	it('takes a lost closing mark before a quotation that opens the next paragraph for a running one', () => check(`
		“We lost, Lee said. The hall was full.
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ full, unclosed, carries on

		“We know it,” Tran said.
		^^^^^^^^^^^^^ full, continues
	`));
	it('reads nothing from a closing mark alone', () => check('We lost,” Lee said.'));
	it('finds those of a headline and a list', () => check(`
		Council leader quits after vote over ‘gift’ “to nobody”
		                                            ^^^^^^^^^^^ fragment

		By Ann Lee

		The council met on Tuesday and voted, and this is what two of them said behind its doors.

		• “We lost.”
		  ^^^^^^^^^^ full
		• “We know it.”
		  ^^^^^^^^^^^^^ full
	`));
	it('counts in UTF-16 units behind emoji', () => check(`
		😢 Lee said “we lost” 😢.
		            ^^^^^^^^^ fragment
	`));
	it('reads lines that end with CR LF', () => {
		const [first, second] = findQuotations(parse('“We lost.\r\n\r\n“Blame me.”\r\n', 'text'));
		assert.deepEqual([first!.end, second!.start, second!.end, second!.continues], [9, 13, 24, first]);
	});
	it('finds those of right-to-left copy', () => check(`
		הוא אמר “שלום” והלך.
		        ^^^^^^ fragment
	`));
});
