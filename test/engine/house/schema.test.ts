/** The schema in `media/` against the one the parser goes by, and the parser against another reader of schemas. */
import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parseHouseFile } from '../../../src/engine/house/file';
import { houseSchema, type Schema } from '../../../src/engine/house/schema';

const path = 'media/copydesk.schema.json';
// VS Code's own keys say that the file may be commented.
const shipped = { $schema: 'http://json-schema.org/draft-07/schema#', title: 'Copydesk house style', allowComments: true, allowTrailingCommas: true, ...houseSchema };

/** Every schema within one, with what it is of. */
function* within(schema: Schema, key = ''): Iterable<readonly [key: string, schema: Schema]> {
	yield [key, schema];
	if (schema.items) yield* within(schema.items, `${key}[]`);
	for (const [name, inner] of Object.entries(schema.properties ?? {})) yield* within(inner, `${key}.${name}`);
}

describe('the schema of the house file', () => {
	const conforms = new Ajv({ strict: false }).compile(shipped);

	it('is the one that VS Code is given; UPDATE=1 writes it anew', () => {
		const written = `${JSON.stringify(shipped, undefined, '\t')}\n`;
		const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
		if (process.env['UPDATE']) writeFileSync(path, written);
		assert.ok(before === written, `${path} is out of date: run the tests with UPDATE=1`);
	});

	it('describes everything in it', () => {
		const silent = [...within(houseSchema)].filter(([key, { description, markdownDescription }]) => !description && !markdownDescription && !key.endsWith('[]'));
		assert.deepEqual(silent.map(([key]) => key), []);
	});

	it('has examples that the parser takes', () => {
		const examples = [...within(houseSchema)].flatMap(([key, { examples = [] }]) => examples.map((example) => (
			key.endsWith('[]') ? { [key.slice(1, -2)]: [example] } : { [key.slice(1)]: example })));
		assert.ok(examples.length > 4);
		for (const example of examples) {
			assert.deepEqual(parseHouseFile(JSON.stringify(example)).problems, []);
			assert.ok(conforms(example), JSON.stringify(example));
		}
	});

	it('allows and refuses what the parser does', () => {
		const texts = ['', 'a', ' ', '*', 'a*', '*a', 'a*b', 'a*b*', 'so *', 'prior  to', ' prior to ', '-*', "o'*", '%', 'x*%', '/a', 'a/', '../a', 'a/../b', 'a..b', './a', 'a\\b', '**/*.md', '{a,b}', 'ap', 'off', 'modal', 'they', 3, true, null, [], {}, ['a'], [3], ['']];
		const files = texts.flatMap((value) => [
			value, { profile: value }, { levels: value }, { levels: { modal: value } }, { words: value }, { words: [value] }, { words: [{ avoid: value }] },
			{ words: [{ avoid: 'x* y* z*', prefer: value }] }, { words: [{ avoid: 'x', reason: value }] }, { roster: [{ name: value }] }, { roster: [{ name: 'A', aliases: value }] },
			{ roster: [{ name: 'A', pronouns: value }] }, { files: value }, { files: { include: value } }, { files: { exclude: [value] } }, { setAside: [value] },
			{ setAside: [{ rule: value }] }, { setAside: [{ rule: 'modal', words: value }] }, { other: value },
		]);
		for (const file of files) {
			const { problems } = parseHouseFile(JSON.stringify(file));
			assert.equal(problems.length === 0, conforms(file), JSON.stringify(file));
		}
	});
});
