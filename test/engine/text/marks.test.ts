/** Marks with their direction settled: ⟦ ⟧ for the outermost, ⟨ ⟩ for those inside. */
import { strict as assert } from 'node:assert';
import { findMarks } from '../../../src/engine/text/marks';

const signs = { open: '⟦', close: '⟧', 'inner-open': '⟨', 'inner-close': '⟩' } as const;

/** Asserts that reading the text's quotation marks gives `settled`; marks that are none stay as they are. */
function check(text: string, settled: string): void {
	let found = '';
	let from = 0;
	for (const { start, end, kind } of findMarks(text, 0, text.length)) {
		assert.ok(start >= from && end > start, `a mark at ${start} overlaps the one before`);
		found += text.slice(from, start) + signs[kind];
		from = end;
	}
	assert.equal(found + text.slice(from), settled);
}

describe('findMarks', () => {
	it('reads every kind of double mark', () => {
		check('“We lost,” Lee said.', '⟦We lost,⟧ Lee said.');
		check('"We lost," Lee said.', '⟦We lost,⟧ Lee said.');
		check('«We lost», Lee said.', '⟦We lost⟧, Lee said.');
		check('„We lost“, Lee said.', '⟦We lost⟧, Lee said.');
		check("''We lost,'' Lee said.", '⟦We lost,⟧ Lee said.');
		check('``We lost,’’ Lee said.', '⟦We lost,⟧ Lee said.');
		check('＂We lost,＂ Lee said.', '⟦We lost,⟧ Lee said.');
	});

	it('turns straight marks by what stands beside them', () => {
		check('Lee said "we lost" and "we know".', 'Lee said ⟦we lost⟧ and ⟦we know⟧.');
		check('Lee ("the boss") said it.', 'Lee (⟦the boss⟧) said it.');
		check('It was—"at last"—over.', 'It was—⟦at last⟧—over.');
		check('"We lost"—Lee said—"again."', '⟦We lost⟧—Lee said—⟦again.⟧');
		check('The "yes"/"no" vote', 'The ⟦yes⟧/⟦no⟧ vote');
		check('"We lost," she said."Again."', '⟦We lost,⟧ she said.⟦Again.⟧');
	});

	it('corrects a glyph that its place contradicts', () => {
		check('”We lost,” Lee said.', '⟦We lost,⟧ Lee said.');
		check('“We lost,“ Lee said.', '⟦We lost,⟧ Lee said.');
		check('Lee said ”we lost“.', 'Lee said ⟦we lost⟧.');
	});

	it('reads a mixture of kinds in one quotation', () => {
		check('“We lost," Lee said.', '⟦We lost,⟧ Lee said.');
		check('"We lost,” Lee said.', '⟦We lost,⟧ Lee said.');
		check("“We lost,'' Lee said.", '⟦We lost,⟧ Lee said.');
	});

	it('nests', () => {
		check('“He told me ‘no’ twice,” Lee said.', '⟦He told me ⟨no⟩ twice,⟧ Lee said.');
		check('"He told me \'no\' twice," Lee said.', '⟦He told me ⟨no⟩ twice,⟧ Lee said.');
		check('“He told me “no” twice,” Lee said.', '⟦He told me ⟨no⟩ twice,⟧ Lee said.');
		check('“She sang «Home» twice,” Lee said.', '⟦She sang ⟨Home⟩ twice,⟧ Lee said.');
		check('“He said ‘no.’”', '⟦He said ⟨no.⟩⟧');
		check('“‘No’ is what he said,” Lee said.', '⟦⟨No⟩ is what he said,⟧ Lee said.');
		check("''He told me 'no.''' It was over.", '⟦He told me ⟨no.⟩⟧ It was over.');
		check("'''No' is what he said,'' Lee said.", '⟦⟨No⟩ is what he said,⟧ Lee said.');
	});

	it('takes no apostrophe for a mark', () => {
		check('“The ’90s weren’t the players’ best,” Lee said.', '⟦The ’90s weren’t the players’ best,⟧ Lee said.');
		check("\"Rock 'n' roll was my players' life,\" Lee said.", "⟦Rock 'n' roll was my players' life,⟧ Lee said.");
		check("\"Tell 'em I don't know,\" Lee said.", "⟦Tell 'em I don't know,⟧ Lee said.");
		check("The '90s weren't the players' best.", "The '90s weren't the players' best.");
		check("\"It's the dogs' ‘moment’ now,\" Lee said.", "⟦It's the dogs' ⟨moment⟩ now,⟧ Lee said.");
	});

	it('takes inches and seconds for no mark', () => {
		check('A 6\' 2" man with a 12" saw left.', 'A 6\' 2" man with a 12" saw left.');
		check('Lee, who is 6\'2", said "no."', 'Lee, who is 6\'2", said ⟦no.⟧');
		check('“It was a 12" record,” Lee said.', '⟦It was a 12" record,⟧ Lee said.');
		check('"We had 12," Lee said. "We wanted 14."', '⟦We had 12,⟧ Lee said. ⟦We wanted 14.⟧');
	});

	it('reads a straight mark behind a figure inside straight marks as the close, inches or not', () => {
		// Wrong: the record is 12 inches wide. Nothing in the marks tells it from `"We had 12" of them`.
		check('"It was a 12" record," Lee said.', '⟦It was a 12⟧ record,⟧ Lee said.');
	});

	it('reads no single mark as an outer one, so that British copy in single marks has no quotation', () => {
		// Wrong for copy whose house style is single marks; there an apostrophe and a mark are one character.
		check('‘We lost,’ Lee said.', '‘We lost,’ Lee said.');
		check("'We lost,' Lee said.", "'We lost,' Lee said.");
	});

	it('lets a quotation that was never closed end at the next', () => {
		check('“We lost, Lee said. “And we know.”', '⟦We lost, Lee said. ⟦And we know.⟧');
		check('We lost,” Lee said. “And we know.”', 'We lost,⟧ Lee said. ⟦And we know.⟧');
	});

	it('reads marks beside emoji, ellipses and right-to-left words', () => {
		check('“We lost 😢” she said.', '⟦We lost 😢⟧ she said.');
		check('"😢 we lost," she said.', '⟦😢 we lost,⟧ she said.');
		check('Lee said "...we lost..." and left.', 'Lee said ⟦...we lost...⟧ and left.');
		check('She said \u200f"\u05e9\u05dc\u05d5\u05dd"\u200f and left.', 'She said \u200f⟦\u05e9\u05dc\u05d5\u05dd⟧\u200f and left.');
		check('הוא אמר "שלום" והלך.', 'הוא אמר ⟦שלום⟧ והלך.');
	});

	it('reads only between its bounds', () => {
		const text = '“A” “B” “C”';
		assert.deepEqual(findMarks(text, 4, 7).map(({ start, kind }) => [start, kind]), [[4, 'open'], [6, 'close']]);
	});
});
