import { strict as assert } from 'node:assert';
import { read } from '../../../src/engine/read';
import { dedent, expectSpeakers } from '../../annotated';

const roster = [
	{ name: 'Maria Lee', aliases: ['Mia Lee', 'Banksia'], pronouns: 'she' as const },
	{ name: 'Jamie Okafor', aliases: [], pronouns: 'she' as const },
	{ name: 'Bo Tran', aliases: ['Red'], pronouns: undefined },
	{ name: 'Bo Ito', aliases: ['Red'], pronouns: undefined },
];

/** Each paragraph of the drawing is a text of its own, read with the roster. */
function check(drawn: string, known = roster): void {
	for (const annotated of dedent(drawn).split(/\n\s*\n/)) {
		expectSpeakers(annotated, (text) => read(text, 'text', known).attributions.map(({ quotation, speaker }) => ({ end: quotation.end, name: speaker?.name ?? '' })));
	}
}

describe('the roster', () => {
	it('makes one speaker of all names of a person', () => check(`
		Maria Lee won. “We won,”{Maria Lee} Mia Lee said. “At last,”{Maria Lee} Banksia said. “Yes,”{Maria Lee} Lee said.

		“We won,”{Maria Lee} Mia Lee said. “At last,”{Maria Lee} Maria Lee said.
	`));
	it('leaves them two without it', () => check(`
		Maria Lee won. “We won,”{Mia Lee} Mia Lee said.
	`, []));
	it('tells who is she', () => {
		check(`
			Jamie Okafor met Alex Tran at the bank on Monday. “We won,”{Alex Tran} he said.

			Jamie Okafor left. Alex Tran stayed. “We won,”{Jamie Okafor} she said.
		`);
		// Wrong without it: the given names tell nothing, and the subject is taken.
		check('Jamie Okafor met Alex Tran at the bank on Monday. “We won,”{Jamie Okafor} he said.', []);
	});
	it('leaves a name to whoever in the article has it in full', () => check(`
		Banksia Tran won. “We won,”{Banksia Tran} Banksia said.
	`));
	it('goes by no name that two people share', () => check(`
		Bo Tran met Bo Ito. “We won,”{Red} Red said.
	`));
	it('changes nothing in an article that names nobody of it', () => {
		const text = 'Ann Moss, the coach, left. “We lost,” Moss said. “No,” the coach said.';
		assert.deepEqual(read(text, 'text', roster), read(text));
	});
});
