import { profiles } from '../../../src/engine/lexicon/profiles';
import { attributionTense } from '../../../src/engine/rules/attribution-tense';
import { check, checkFix, findings } from './check';
import { strict as assert } from 'node:assert';

const said = `
	“We won,” Ann Lee said. “It was time,” Bo Tran said.

	“We danced,” Lee said. “And sang,” Tran said.
`;

describe('attribution-tense', () => {
	it('reports the one “says” of a story told with “said”', () => check(attributionTense, `${said}
	“I am glad,” Lee says.
	                 ^^^^ “says”, where the story has “said” elsewhere. Write “said”.
	`));
	it('reports the one “said” of a story told with “says”', () => check(attributionTense, `
		“We won,” Ann Lee says. “It was time,” Bo Tran says.

		“We danced,” Lee says. “And sang,” Tran says.

		“I am glad,” Lee said.
		                 ^^^^ “said”, where the story has “says” elsewhere. Write “says”.
	`));
	it('is silent on one tense', () => check(attributionTense, said));
	it('is silent where a story has both in earnest, or too few to tell', () => check(attributionTense, `
		“We won,” Ann Lee said. “It was time,” Bo Tran says.

		“We danced,” Lee says. “And sang,” Tran said.
	`));
	it('is silent on documents, films and what has its own time', () => check(attributionTense, `${said}
	“The bridge is safe,” the report says. “I am glad,” the narrator says in the film.

	“I am glad,” Lee often says. “I am always glad,” she says when it rains.
	`));
	it('is silent inside a quotation and in what is told without one', () => check(attributionTense, `${said}
	“He says he won,” Lee said. Tran says the bridge is safe.
	`));
	it('asks the house first', () => {
		const text = '“We won,” Ann Lee says. “It was time,” the players say.';
		assert.deepEqual(findings(attributionTense, text), []);
		assert.deepEqual(findings(attributionTense, text, 'text', { profile: profiles.ap }).map(({ message }) => message), ['“says”: the house writes “said”.', '“say”: the house writes “said”.']);
		assert.deepEqual(findings(attributionTense, '“We won,” the players said.', 'text', { profile: { ...profiles.default, tense: 'says' } }).map(({ message }) => message), ['“said”: the house writes “say”.']);
	});
	it('writes the other', () => checkFix(attributionTense, '“We won,” Ann Lee says.', '“We won,” Ann Lee said.', undefined, { profile: profiles.ap }));
	it('looks over a line’s end', () => check(attributionTense, '“We won,” Ann Lee said. “It was time,” Bo Tran said. “We danced,” Lee said. “And sang,” Tran said. “I am glad,” Lee\nsays.\n^^^^ “says”', 'markdown'));
});
