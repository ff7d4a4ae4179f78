import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { read } from '../../../src/engine/read';
import { review } from '../../../src/engine/review';
import { defaultSettings } from '../../../src/engine/settings';
import { rules } from '../../../src/engine/rules/index';
import { applyEdits } from '../../annotated';

const folder = 'test/articles';
const stories = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`)
	.filter((path) => /\.(?:md|article)$/.test(path) && statSync(path).isFile());

/** All rules on, the modal ones too. */
const levels = Object.fromEntries(rules.map(({ id }) => [id, 'hint' as const]));

/** The words of every quotation, without marks and punctuation. */
function quotedWords(text: string): string[] {
	return read(text).quotations.flatMap(({ inside }) => text.slice(inside.start, inside.end).match(/[\p{L}\p{N}]+/gu) ?? []);
}

describe('fixes', () => {
	for (const path of stories) {
		it(`settle their findings and touch no quoted word in ${path}`, () => {
			const text = readFileSync(path, 'utf8');
			const { findings } = review(read(text), { ...defaultSettings, levels });
			const countOf = (rule: string, reviewed: typeof findings) => reviewed.filter((finding) => finding.rule === rule).length;
			for (const { rule, fixes = [] } of findings) {
				assert.ok(fixes.filter(({ preferred }) => preferred).length <= 1, `${rule} prefers two fixes`);
				for (const { title, edits } of fixes) {
					const fixed = applyEdits(text, edits);
					assert.deepEqual(quotedWords(fixed), quotedWords(text), `${rule}: ${title}`);
					const after = review(read(fixed), { ...defaultSettings, levels }).findings;
					assert.ok(countOf(rule, after) < countOf(rule, findings), `${rule}: ${title} does not settle its finding`);
				}
			}
		});
	}

	it('find stories to judge', () => assert.ok(stories.length > 2));
});
