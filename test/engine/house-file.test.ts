import { strict as assert } from 'node:assert';
import { addSetAside, emptyHouse, parseHouseFile, removeSetAside, setLevel, settingsFor } from '../../src/engine/house-file';
import { expectMarks } from '../annotated';

/** Asserts that exactly the problems drawn under the file are told. */
function check(annotated: string): void {
	expectMarks(annotated, (text) => parseHouseFile(text).problems);
}

const commented = `{
	// Agreed in May.
	"levels": { "unclosed-quotation": "error" },
	"setAside": [
		{ "rule": "unattributed-quotation", "words": "“Ship of fools!”", "reason": "chant" }, // see the desk's log
		{ "rule": "implied-attribution", "file": "stories/bridge.article" },
	],
}
`;

describe('house file', () => {
	it('reads levels and what is set aside, comments and trailing commas allowed', () => {
		const { house, problems, readable } = parseHouseFile(commented);
		assert.deepEqual(problems, []);
		assert.ok(readable);
		assert.deepEqual(house.levels, { 'unclosed-quotation': 'error' });
		assert.deepEqual(house.setAside, [
			{ rule: 'unattributed-quotation', words: '“Ship of fools!”', reason: 'chant' },
			{ rule: 'implied-attribution', words: undefined, file: 'stories/bridge.article' },
		]);
	});

	it('takes an empty file as no wishes', () => {
		for (const text of ['', ' \n', '// nothing yet\n', '{}']) assert.deepEqual(parseHouseFile(text), { house: emptyHouse, problems: [], readable: true });
	});

	it('gives an article what is set aside for it and for all', () => {
		const { house } = parseHouseFile(commented);
		assert.equal(settingsFor(house, 'stories/bridge.article').setAside.length, 2);
		assert.equal(settingsFor(house, './stories\\bridge.article').setAside.length, 2);
		assert.equal(settingsFor(house, 'stories/tunnel.article').setAside.length, 1);
	});

	describe('tells each thing that is wrong, at its place', () => {
		it('an unknown key', () => check(`
			{ "level": {} }
			  ^^^^^^^ Unknown key “level”. Use levels or setAside.
		`));
		it('an unknown rule', () => check(`
			{ "levels": { "unclosed-quote": "off" } }
			              ^^^^^^^^^^^^^^^^ There is no rule “unclosed-quote”. Use one of unattributed-quotation,
		`));
		it('an unknown level', () => check(`
			{ "levels": { "unclosed-quotation": "warn" } }
			                                    ^^^^^^ The level of unclosed-quotation must be "error", "warning", "information", "hint" or "off".
		`));
		it('a level that is no text', () => check(`
			{ "levels": { "unclosed-quotation": true } }
			                                    ^^^^ The level of unclosed-quotation must be
		`));
		it('wrong kinds of value', () => check(`
			{ "levels": [], "setAside": {} }
			            ^^ “levels” must be an object: { … }.
			                            ^^ “setAside” must be a list: [ … ].
		`));
		it('a file that is a list', () => check(`
			[]
			^^ The file must be an object: { … }.
		`));
		it('faults of what is set aside', () => check(`
			{ "setAside": [
				"unclosed-quotation",
				^^^^^^^^^^^^^^^^^^^^ What is set aside must be an object: { … }.
				{ "words": "x" },
				^^^^^^^^^^^^^^^^ Say which rule is set aside: "rule": "…".
				{ "rule": "no-rule" },
				          ^^^^^^^^^ There is no rule “no-rule”.
				{ "rule": "unclosed-quotation", "why": "x" },
				                                ^^^^^ Unknown key “why”. Use rule, file, words, reason, who or when.
				{ "rule": "unclosed-quotation", "words": 3 },
				                                         ^ “words” must be text in double quotation marks.
			] }
		`.replaceAll('\n\t\t\t\t', '\n\t\t\t ')));
	});

	describe('tells the first fault of a text that is no JSON, and reads nothing from it', () => {
		it('a missing comma', () => check(`
			{ "levels": {} "setAside": [] }
			               ^^^^^^^^^^ A comma is missing before this.
		`));
		it('a missing brace', () => check(`
			{ "levels": {
			            ^ A closing } is missing before this.
		`));
		it('words without marks', () => check(`
			{ "levels": { "unclosed-quotation": off } }
			                                    ^^^ This is no value. Put words in double quotation marks.
		`));
		it('curly marks', () => check(`
			{ “levels”: {} }
			  ^^^^^^^^ This is no value. Put words in double quotation marks.
		`));
		it('anything at all', () => {
			for (const text of ['\u0000\u0001', '{"', '}', '[1', '🦉', '{"levels":{}}}', '['.repeat(100_000), '{"levels":{"__proto__":"off","constructor":"off"},"__proto__":{}}', 'null', '"x"', '{"levels":null,"setAside":null}']) {
				const { problems } = parseHouseFile(text);
				assert.ok(problems.length > 0, text.slice(0, 40));
				for (const { span } of problems) assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, text.slice(0, 40));
			}
		});
	});

	describe('edits', () => {
		const entry = { rule: 'unclosed-quotation', words: '“We  lost', file: 'a.article', who: 'ann' };

		it('start a file', () => {
			assert.equal(addSetAside('', { rule: 'unclosed-quotation', words: undefined }), '{\n\t"setAside": [\n\t\t{\n\t\t\t"rule": "unclosed-quotation"\n\t\t}\n\t]\n}');
			assert.equal(setLevel('\n', 'unclosed-quotation', 'off'), '{\n\t"levels": {\n\t\t"unclosed-quotation": "off"\n\t}\n}');
		});

		it('add and remove what is set aside and keep comments', () => {
			const added = addSetAside(commented, entry)!;
			assert.deepEqual(parseHouseFile(added).house.setAside.at(-1), { ...entry, words: '“We lost' });
			assert.ok(added.includes('// Agreed in May.') && added.includes("// see the desk's log"));
			assert.equal(addSetAside(added, { ...entry, who: 'bo' }), added, 'the same thing twice');
			assert.deepEqual(parseHouseFile(removeSetAside(added, entry)!).house, parseHouseFile(commented).house);
			assert.equal(removeSetAside(commented, entry), commented);
		});

		it('set and clear levels', () => {
			const set = setLevel(commented, 'implied-attribution', 'hint')!;
			assert.deepEqual(parseHouseFile(set).house.levels, { 'unclosed-quotation': 'error', 'implied-attribution': 'hint' });
			assert.deepEqual(parseHouseFile(setLevel(set, 'implied-attribution', undefined)!).house, parseHouseFile(commented).house);
			assert.equal(setLevel(commented, 'implied-attribution', undefined), commented);
		});

		it('keep the file’s line ends and indentation', () => {
			assert.equal(setLevel('{\r\n  "setAside": []\r\n}\r\n', 'unclosed-quotation', 'off'), '{\r\n  "setAside": [],\r\n  "levels": {\r\n    "unclosed-quotation": "off"\r\n  }\r\n}\r\n');
		});

		it('leave alone what they cannot read', () => {
			for (const text of ['{ "levels": ', '[]', '{ "levels": [], "setAside": {} }']) {
				assert.equal(addSetAside(text, entry), undefined, text);
				assert.equal(setLevel(text, 'unclosed-quotation', 'off'), undefined, text);
			}
			assert.equal(removeSetAside('{', entry), undefined);
		});
	});
});
