import { strict as assert } from 'node:assert';
import { read } from '../../../src/engine/read';
import { attributionFix, possibleSpeakers } from '../../../src/engine/judging/attribute';
import { applyEdits, dedent } from '../../annotated';

/** The text with the quotation that begins with `words` attributed to `name`; undefined where no fix is offered. */
function attributed(text: string, words: string, name: string): string | undefined {
	const reading = read(text);
	const quotation = reading.quotations.find(({ inside }) => text.startsWith(words, inside.start));
	assert.ok(quotation, `no quotation “${words}” in ${text}`);
	const fix = attributionFix(reading, quotation, name);
	return fix && applyEdits(text, fix.edits);
}

function check(text: string, name: string, expected: string | undefined): void {
	const words = /(?:[“"«]|'')([^“"«']{4})/.exec(text)![1]!;
	assert.equal(attributed(text, words, name), expected);
}

describe('attributionFix', () => {
	it('turns the full stop into a comma', () => check(
		'The hall was full. “We lost the vote.”', 'Maria Lee', 'The hall was full. “We lost the vote,” Maria Lee said.'));

	it('keeps a question mark and an exclamation mark', () => {
		check('“Who pays for it?”', 'Maria Lee', '“Who pays for it?” Maria Lee said.');
		check('“We will never pay!”', 'Maria Lee', '“We will never pay!” Maria Lee said.');
		check('“You will pay?!” The hall was full.', 'Maria Lee', '“You will pay?!” Maria Lee said. The hall was full.');
	});

	it('keeps a dash and puts a comma after an ellipsis', () => {
		check('“But we have always —”', 'Maria Lee', '“But we have always —” Maria Lee said.');
		check('“But we have always …”', 'Maria Lee', '“But we have always …,” Maria Lee said.');
	});

	it('keeps the stop of an abbreviation', () => check(
		'“We moved to the U.S.”', 'Maria Lee', '“We moved to the U.S.,” Maria Lee said.'));

	it('goes after the first of several sentences', () => check(
		'“We lost the vote. Nobody had told us why. We will ask.”', 'Maria Lee',
		'“We lost the vote,” Maria Lee said. “Nobody had told us why. We will ask.”'));

	it('goes after a first sentence that asks', () => check(
		'“Who pays for it? Not the town.”', 'Maria Lee', '“Who pays for it?” Maria Lee said. “Not the town.”'));

	it('takes no stop inside an inner quotation or an abbreviation for the first sentence’s end', () => {
		check('“Mr. Tran told me, ‘Go home. Stay there.’ I went home.”', 'Maria Lee',
			'“Mr. Tran told me, ‘Go home. Stay there,’” Maria Lee said. “I went home.”');
		check('“They asked Dr. Tran. He went home.”', 'Maria Lee', '“They asked Dr. Tran,” Maria Lee said. “He went home.”');
	});

	it('uses the quotation’s own marks', () => {
		check('"We lost the vote. We will ask."', 'Maria Lee', '"We lost the vote," Maria Lee said. "We will ask."');
		check("''We lost the vote. We will ask.''", 'Maria Lee', "''We lost the vote,'' Maria Lee said. ''We will ask.''");
		check('«We lost the vote. We will ask.»', 'Maria Lee', '«We lost the vote,» Maria Lee said. «We will ask.»');
	});

	it('moves a stop that stands outside', () => check(
		'“We lost the vote again”. The hall was full.', 'Maria Lee', '“We lost the vote again,” Maria Lee said. The hall was full.'));

	it('keeps a running quotation running', () => check(
		'“We lost the vote. We will ask.\n\n“And we will win.”', 'Maria Lee',
		'“We lost the vote,” Maria Lee said. “We will ask.\n\n“And we will win.”'));

	it('puts a description in lower case, and after its verb when it is long', () => {
		check('“We lost the vote.”', 'The spokesman', '“We lost the vote,” the spokesman said.');
		check('“We lost the vote.”', 'a spokesman for the ministry of roads', '“We lost the vote,” said a spokesman for the ministry of roads.');
		check('A spokesman for Marsh declined.\n\n“We lost the vote.”', 'A spokesman for Marsh', 'A spokesman for Marsh declined.\n\n“We lost the vote,” a spokesman for Marsh said.');
		check('“We lost the vote.”', 'Officials', '“We lost the vote,” officials said.');
		check('“We lost the vote.”', 'Republicans', '“We lost the vote,” Republicans said.');
		check('“We lost the vote.”', 'The Hague', '“We lost the vote,” The Hague said.');
	});

	it('leaves alone what is part of a sentence, never closed, or not opened', () => {
		check('They called it “a lost vote” and left.', 'Maria Lee', undefined);
		check('They put up a sign: “We lost the vote.”', 'Maria Lee', undefined);
		check('“We lost the vote and they left.', 'Maria Lee', undefined);
		check('“We lost the vote” and they left.', 'Maria Lee', undefined);
	});

	it('keeps line ends, emoji and right-to-left words where they are', () => check(
		'The hall was full. 🦉\r\n\r\n“We lost the vote 🦉. שלום will follow.”\r\n', 'Maria Lee',
		'The hall was full. 🦉\r\n\r\n“We lost the vote 🦉. שלום will follow,” Maria Lee said.\r\n'));

	describe('in a story', () => {
		const story = `
			Maria Lee, the mayor, met Bo Tran and his sister Kim Tran in Oslo on Monday.

			“The bridge will close. Nobody could have stopped it.”

			Kim Tran disagreed. “They never asked us!”

			“We did ask,” Lee said. “Twice.”
		`;
		/** The story with the quotation attributed, and what is read in it then. */
		function told(words: string, name: string) {
			const text = attributed(dedent(story), words, name)!;
			const { attributions } = read(text);
			const at = attributions.find(({ quotation }) => text.startsWith(words, quotation.inside.start))!;
			return { text, speaker: at.speaker?.name, certainty: at.certainty, words: quotedWords(text) };
		}
		const quotedWords = (text: string) => read(text).quotations.map(({ inside }) => text.slice(inside.start, inside.end).replace(/[.,]$/, '')).join(' ').replaceAll('. ', ' ');

		it('names a person introduced before by surname, and is read back as said', () => {
			const { text, speaker, certainty, words } = told('The bridge', 'Maria Lee');
			assert.ok(text.includes('“The bridge will close,” Lee said. “Nobody could have stopped it.”'), text);
			assert.deepEqual([speaker, certainty], ['Maria Lee', 'stated']);
			assert.equal(words, quotedWords(dedent(story)));
		});

		it('keeps the article of a body', () => assert.equal(
			attributed('The Bridge Fund met in Oslo.\n\n“We lost the vote.”', 'We lost', 'Bridge Fund'),
			'The Bridge Fund met in Oslo.\n\n“We lost the vote,” the Bridge Fund said.'));

		it('tells two people of one surname apart', () => {
			const { text, speaker, certainty } = told('They never', 'Kim Tran');
			assert.ok(text.includes('“They never asked us!” Kim Tran said.'), text);
			assert.deepEqual([speaker, certainty], ['Kim Tran', 'stated']);
		});
	});
});

describe('possibleSpeakers', () => {
	it('are the likely one, those quoted most, then people and bodies in order, and nothing that cannot speak', () => {
		const reading = read(dedent(`
			Buses stopped at Custom House Square. The Harbour Authority was late. Kim Ito waved.

			“It is late,” said Bo Tran. “Very late.” Maria Lee stood by.

			“It is cold,” said Ann Osei.

			“And wet.”
		`));
		assert.deepEqual(possibleSpeakers(reading, reading.quotations.at(-1)!).map(({ name }) => name), ['Ann Osei', 'Bo Tran', 'Kim Ito', 'Maria Lee', 'Harbour Authority']);
	});
});
