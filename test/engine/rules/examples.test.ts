/** Every rule reports its own example of what is wrong, and nothing in the same put right. */
import { strict as assert } from 'node:assert';
import { defaultHouse } from '../../../src/engine/house/house';
import { profiles } from '../../../src/engine/lexicon/profiles';
import { read } from '../../../src/engine/read';
import { review } from '../../../src/engine/review';
import { rules } from '../../../src/engine/rules/index';
import type { Rule } from '../../../src/engine/judging/rule';
import { defaultSettings } from '../../../src/engine/settings';

const houses = Object.values(profiles).map((profile) => ({ ...defaultHouse, profile }));

/** Rules whose example no profile alone can show: what they need besides. */
const needsMore: Readonly<Record<string, string>> = {
	'house-word': 'a word of the house’s own',
	'long-absence': 'the 500 words that its example only tells of',
};

/** What the Problems panel shows of a message at its usual width, in characters. */
const panelWidth = 110;

function count(rule: Rule, text: string, house: typeof defaultHouse): number {
	return remarks(rule, text, house).length;
}

function remarks(rule: Rule, text: string, house: typeof defaultHouse) {
	return review(read(text, /^(?:#|<!--|---)/.test(text) ? 'markdown' : 'text'), { ...defaultSettings, house, levels: { [rule.id]: 'hint' } }, [rule]).findings;
}

describe('the examples of a rule', () => {
	for (const rule of rules.filter(({ id }) => !(id in needsMore))) {
		it(`show what ${rule.id} reports, and how it is put right`, () => {
			const house = houses.find((candidate) => count(rule, rule.wrong, candidate) > 0);
			assert.ok(house, `“${rule.wrong}” is reported under no profile`);
			assert.equal(count(rule, rule.right, house), 0, `“${rule.right}” is reported`);
			for (const { message } of remarks(rule, rule.wrong, house)) assert.ok(message.length <= panelWidth, `cut in the Problems panel: ${message}`);
		});
	}
});
