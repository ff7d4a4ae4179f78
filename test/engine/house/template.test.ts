import { strict as assert } from 'node:assert';
import { emptyHouseFile, parseHouseFile, setLevel } from '../../../src/engine/house/file';
import { houseSchema } from '../../../src/engine/house/schema';
import { houseTemplate } from '../../../src/engine/house/template';
import { profiles } from '../../../src/engine/lexicon/profiles';

const used = houseTemplate.replace(/^(\t+)\/\/ (?=["{])/gm, '$1');

describe('the house file to start from', () => {
	it('changes nothing', () => assert.deepEqual(parseHouseFile(houseTemplate), { file: { ...emptyHouseFile }, problems: [], readable: true }));

	it('is right when every line in it is used', () => {
		const { file, problems } = parseHouseFile(used);
		assert.deepEqual(problems, []);
		assert.deepEqual([file.house.words.length, file.house.roster.length, file.include?.length, file.exclude.length, Object.keys(file.levels).length], [4, 1, 1, 1, 1]);
	});

	it('has every key and every profile', () => {
		for (const key of [...Object.keys(houseSchema.properties!).filter((name) => name !== '$schema'), ...Object.keys(profiles)]) assert.ok(houseTemplate.includes(`"${key}"`), key);
		for (const key of ['words', 'roster']) for (const inner of Object.keys(houseSchema.properties![key]!.items!.properties!)) assert.ok(used.includes(`"${inner}":`), inner);
	});

	it('can be edited and keeps its comments', () => {
		const edited = setLevel(houseTemplate, 'modal', 'off')!;
		const { file, problems } = parseHouseFile(edited);
		assert.deepEqual(problems, []);
		assert.deepEqual(file.levels, { modal: 'off' });
		assert.ok(edited.includes('// "modal": "hint",\n'));
	});
});
