/** Every fix of every rule, over our own stories. */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { defaultHouse } from '../../../src/engine/house/house';
import { rules } from '../../../src/engine/rules/index';
import { houses, noVerdict, tryFixes } from '../../fixes';

const folder = 'test/articles';
const stories = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:md|article)$/.test(name));

describe('fixes', () => {
	for (const name of stories) {
		it(`settle their findings and touch no quoted word and no other speaker in ${name}`, () => {
			const verdict = noVerdict();
			tryFixes(readFileSync(`${folder}/${name}`, 'utf8').replace(/\{[^{}\n]*\}/g, ''), name.endsWith('.md') ? 'markdown' : 'text', defaultHouse, verdict);
			assert.deepEqual([verdict.faults, verdict.withheld], [[], []]);
		});
	}

	it('keep their promises in the rules’ own examples under every profile', function () {
		this.timeout(20_000);
		const verdict = noVerdict();
		for (const house of houses) for (const { wrong } of rules) tryFixes(wrong, 'text', house, verdict);
		assert.ok(verdict.fixes > 100);
		assert.deepEqual([verdict.faults, verdict.withheld], [[], []]);
	});

	it('find stories to judge', () => assert.ok(stories.length > 2));
});
