import { strict as assert } from 'node:assert';
import { addSetAside, emptyHouseFile, parseHouseFile, removeSetAside, renamePath, setLevel, settingsFor, wantsReview } from '../../../src/engine/house/file';
import { defaultHouse } from '../../../src/engine/house/house';
import { expectMarks } from '../../annotated';

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
		const { file, problems, readable } = parseHouseFile(commented);
		assert.deepEqual(problems, []);
		assert.ok(readable);
		assert.deepEqual(file.levels, { 'unclosed-quotation': 'error' });
		assert.deepEqual(file.setAside, [
			{ rule: 'unattributed-quotation', words: '“Ship of fools!”', reason: 'chant' },
			{ rule: 'implied-attribution', words: undefined, file: 'stories/bridge.article' },
		]);
	});

	it('takes an empty file as no wishes', () => {
		for (const text of ['', ' \n', '// nothing yet\n', '{}']) assert.deepEqual(parseHouseFile(text), { file: emptyHouseFile, problems: [], readable: true });
	});

	it('gives an article what is set aside for it and for all', () => {
		const { file } = parseHouseFile(commented);
		assert.equal(settingsFor(file, 'stories/bridge.article').setAside.length, 2);
		assert.equal(settingsFor(file, './stories\\bridge.article').setAside.length, 2);
		assert.equal(settingsFor(file, 'stories/tunnel.article').setAside.length, 1);
	});

	it('reads where a word is looked for', () => {
		const { file, problems } = parseHouseFile('{ "words": [{ "avoid": "damn", "where": "everywhere" }, { "avoid": "tragic", "where": "own words" }] }');
		assert.deepEqual(problems, []);
		assert.deepEqual(file.house.words.map(({ everywhere }) => everywhere), [true, undefined]);
	});

	it('reads profile, words, roster and files', () => {
		const { file, problems } = parseHouseFile(`{
			"profile": "reuters",
			"words": [{ "avoid": "prior to", "prefer": "before", "reason": "Shorter." }, { "avoid": "utilis*", "prefer": ["us*", "employ*"] }, { "avoid": "%" }],
			"roster": [{ "name": "Maria Lee", "role": "mayor", "aliases": ["Mia Lee"], "pronouns": "she" }, { "name": "Bo" }],
			"files": { "include": ["stories/**"], "exclude": ["**/notes.md"] },
		}`);
		assert.deepEqual(problems, []);
		assert.equal(file.house.profile.name, 'reuters');
		assert.deepEqual(file.house.words, [
			{ avoid: 'prior to', prefer: ['before'], reason: 'Shorter.' }, { avoid: 'utilis*', prefer: ['us*', 'employ*'], reason: undefined }, { avoid: '%', prefer: [], reason: undefined },
		]);
		assert.deepEqual(file.house.roster, [
			{ name: 'Maria Lee', role: 'mayor', aliases: ['Mia Lee'], pronouns: 'she' }, { name: 'Bo', role: undefined, aliases: [], pronouns: undefined },
		]);
		assert.deepEqual([file.include, file.exclude], [['stories/**'], ['**/notes.md']]);
		assert.equal(settingsFor(file, 'a.md').house, file.house, 'one object, so that remarks made under it are known again');
	});

	it('has the default house where profile, words and roster are left out', () => assert.equal(parseHouseFile(commented).file.house, defaultHouse));

	it('wants included files reviewed, excluded and other files not, and takes no side without a list', () => {
		const wants = (files: object, path: string) => wantsReview(parseHouseFile(JSON.stringify({ files })).file, path);
		const files = { include: ['stories/**'], exclude: ['**/notes.md'] };
		assert.equal(wants(files, 'stories/may/ferry.md'), true);
		assert.equal(wants(files, 'stories\\may\\ferry.md'), true);
		assert.equal(wants(files, 'stories/may/notes.md'), false);
		assert.equal(wants(files, 'README.md'), false);
		assert.equal(wants({ exclude: ['drafts/**'] }, 'drafts/a.md'), false);
		assert.equal(wants({ exclude: ['drafts/**'] }, 'a.md'), undefined);
		assert.equal(wants({}, 'a.md'), undefined);
	});

	describe('tells each thing that is wrong, at its place and with its remedy', () => {
		it('an unknown key', () => check(`
			{ "level": {}, "colour": 1 }
			  ^^^^^^^ Unknown key “level”. Use profile, levels, words, roster, files or setAside.
			               ^^^^^^^^ Unknown key “colour”. Use profile, levels, words, roster, files or setAside.
		`));
		it('an unknown rule', () => check(`
			{ "levels": { "unclosed-quote": "off", "zebra": "off" } }
			              ^^^^^^^^^^^^^^^^ There is no rule “unclosed-quote”. Did you mean “unclosed-quotation”?
			                                       ^^^^^^^ There is no rule “zebra”. The README lists those there are.
		`));
		it('an unknown level', () => check(`
			{ "levels": { "unclosed-quotation": "warn" } }
			                                    ^^^^^^ “unclosed-quotation” must be "error", "warning", "information", "hint" or "off".
		`));
		it('a level that is no text', () => check(`
			{ "levels": { "unclosed-quotation": true } }
			                                    ^^^^ “unclosed-quotation” must be text in double quotation marks.
		`));
		it('wrong kinds of value', () => check(`
			{ "levels": [], "setAside": {}, "words": "prior to", "files": null }
			            ^^ “levels” must be an object: { … }.
			                            ^^ “setAside” must be a list: [ … ].
			                                         ^^^^^^^^^^ “words” must be a list: [ … ].
			                                                              ^^^^ “files” must be an object: { … }.
		`));
		it('a file that is a list', () => check(`
			[]
			^^ The file must be an object: { … }.
		`));
		it('a key that stands twice', () => check(`
			{ "levels": {}, "levels": { "modal": "hint" } }
			                ^^^^^^^^ “levels” stands here twice. Make one of the two.
		`));
		it('an unknown profile', () => check(`
			{ "profile": "AP" }
			             ^^^^ “profile” must be "default", "ap", "reuters", "guardian" or "economist".
		`));
		it('a word without what is to be avoided', () => check(`
			{ "words": [{ "prefer": "before" }] }
			            ^^^^^^^^^^^^^^^^^^^^^^ “avoid” is missing in this entry. Add "avoid": "…".
		`));
		it('a word that is mere text', () => check(`
			{ "words": ["prior to"] }
			            ^^^^^^^^^^ Each entry of “words” must be an object: { … }.
		`));
		it('an empty word, and patterns that would find anything or may stand for anything', () => check(`
			{ "words": [
			  { "avoid": "" },
			             ^^ Write a word or phrase, with at most one * in a word for any letters: "utilis*".
			  { "avoid": "*" },
			             ^^^ Write a word or phrase,
			  { "avoid": "a*b*" },
			             ^^^^^^ Write a word or phrase,
			  { "avoid": "so *" },
			             ^^^^^^ Write a word or phrase,
			] }
		`));
		it('a word to write that is empty or of the wrong kind', () => check(`
			{ "words": [{ "avoid": "a", "prefer": "" }, { "avoid": "b", "prefer": [""] }, { "avoid": "c", "prefer": 3 }] }
			                                      ^^ It is empty. Fill it in, or take it out.
			                                                                       ^^ It is empty. Fill it in, or take it out.
			                                                                                                        ^ “prefer” must be text in double quotation marks or a list: [ … ].
		`));
		it('a word that is avoided twice, and one to write that is avoided', () => check(`
			{ "words": [{ "avoid": "Prior  to", "prefer": "Ahead of" }, { "avoid": "prior to" }, { "avoid": "ahead of", "prefer": ["before"] }] }
			                                              ^^^^^^^^^^ “Ahead of” is itself in the list of words to avoid. Prefer another, or take that entry out.
			                                                                       ^^^^^^^^^^ “prior to” stands in the list twice. Make one of the two.
		`));
		it('no fault in a word that differs in its capital alone', () => check(`
			{ "words": [{ "avoid": "Internet", "prefer": "internet" }] }
		`));
		it('a person without a name', () => check(`
			{ "roster": [{ "role": "mayor" }] }
			             ^^^^^^^^^^^^^^^^^^^ “name” is missing in this entry. Add "name": "…".
		`));
		it('pronouns that no rule knows', () => check(`
			{ "roster": [{ "name": "Maria Lee", "pronouns": "she/her" }] }
			                                                ^^^^^^^^^ “pronouns” must be "he", "she" or "they".
		`));
		it('aliases that are no list', () => check(`
			{ "roster": [{ "name": "Maria Lee", "aliases": "Mia" }] }
			                                               ^^^^^ “aliases” must be a list: [ … ].
		`));
		it('paths that start elsewhere, end in a folder or use what globs here do not know', () => check(`
			{ "files": { "include": [
			  "/stories/**",
			  ^^^^^^^^^^^^^ Write a path from the folder of this file with slashes, such as "stories/**" or "**/*.md".
			  "../a.md",
			  ^^^^^^^^^ Write a path
			  "drafts/",
			  ^^^^^^^^^ Write a path
			  "a\\\\b",
			  ^^^^^^ Write a path
			  "*.{md,txt}",
			  ^^^^^^^^^^^^ Write a path
			  "",
			  ^^ Write a path
			] } }
		`));
		it('an unknown list of files', () => check(`
			{ "files": { "ignore": [] } }
			             ^^^^^^^^ Unknown key “ignore”. Use include or exclude.
		`));
		it('faults of what is set aside', () => check(`
			{ "setAside": [
				"unclosed-quotation",
				^^^^^^^^^^^^^^^^^^^^ Each entry of “setAside” must be an object: { … }.
				{ "words": "x" },
				^^^^^^^^^^^^^^^^ “rule” is missing in this entry. Add "rule": "…".
				{ "rule": "no-rule" },
				          ^^^^^^^^^ There is no rule “no-rule”.
				{ "rule": "unclosed-quotation", "why": "x" },
				                                ^^^^^ Unknown key “why”. Use rule, file, words, before, after, reason, who or when.
				{ "rule": "unclosed-quotation", "words": 3 },
				                                         ^ “words” must be text in double quotation marks.
			] }
		`.replaceAll('\n\t\t\t\t', '\n\t\t\t ')));
	});

	it('leaves out what is wrong, and no more', () => {
		const { file } = parseHouseFile(`{
			"profile": "AP", "levels": { "modal": "loud", "hedging": "off" }, "words": [{ "avoid": "" }, { "avoid": "prior to", "prefers": "before" }, { "avoid": "very" }],
			"setAside": [{ "rule": "modal", "fiel": "a.md" }],
		}`);
		assert.equal(file.house.profile.name, 'default');
		assert.deepEqual(file.levels, { hedging: 'off' });
		assert.deepEqual(file.house.words.map(({ avoid }) => avoid), ['very']);
		assert.deepEqual(file.setAside, [], 'without its file, the entry would hold everywhere');
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
			assert.deepEqual(parseHouseFile(added).file.setAside.at(-1), { ...entry, words: '“We lost' });
			assert.ok(added.includes('// Agreed in May.') && added.includes("// see the desk's log"));
			assert.equal(addSetAside(added, { ...entry, who: 'bo' }), added, 'the same thing twice');
			assert.deepEqual(parseHouseFile(removeSetAside(added, entry)!).file, parseHouseFile(commented).file);
			assert.equal(removeSetAside(commented, entry), commented);
		});

		it('add and remove one of two equal phrases by what stands around it', () => {
			const here = { ...entry, before: 'they said', after: 'they said' };
			const both = addSetAside(addSetAside('', entry)!, here)!;
			assert.deepEqual(parseHouseFile(both).file.setAside.map(({ before, after }) => [before, after]), [[undefined, undefined], ['they said', 'they said']]);
			assert.deepEqual(parseHouseFile(removeSetAside(both, entry)!).file.setAside.map(({ before }) => before), ['they said']);
		});

		it('name what moved by its new path, in every list and below a folder', () => {
			const text = '{\n\t"files": { "include": ["drafts/**", "drafts-old/a.md"], "exclude": ["./drafts/b.md"] }, // ours\n\t"setAside": [{ "rule": "sic", "file": "drafts\\\\b.md" }, { "rule": "sic" }]\n}';
			assert.equal(renamePath(text, 'drafts/b.md', 'done/c “1”.md'), text.replace('./drafts/b.md', 'done/c “1”.md').replace('drafts\\\\b.md', 'done/c “1”.md'));
			assert.equal(renamePath(text, 'drafts', 'new'), text.replace('drafts/**', 'new/**').replace('./drafts/b.md', 'new/b.md').replace('drafts\\\\b.md', 'new/b.md'));
			for (const untouched of [text, '', '{', '{ "setAside": 1, "files": [] }', '{ "setAside": [1, { "file": 2 }] }']) assert.equal(renamePath(untouched, 'other.md', 'c.md'), untouched);
		});

		it('set and clear levels', () => {
			const set = setLevel(commented, 'implied-attribution', 'hint')!;
			assert.deepEqual(parseHouseFile(set).file.levels, { 'unclosed-quotation': 'error', 'implied-attribution': 'hint' });
			assert.deepEqual(parseHouseFile(setLevel(set, 'implied-attribution', undefined)!).file, parseHouseFile(commented).file);
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
