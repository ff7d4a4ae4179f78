/** Every rule reports its own example of what is wrong, however it is set, and nothing in the same put right. */
import { strict as assert } from 'node:assert';
import { defaultHouse } from '../../../src/engine/house/house';
import { profiles } from '../../../src/engine/lexicon/profiles';
import { read } from '../../../src/engine/read';
import { review } from '../../../src/engine/review';
import { rules } from '../../../src/engine/rules/index';
import type { Rule } from '../../../src/engine/judging/rule';
import type { Format } from '../../../src/engine/text/article';
import { defaultSettings } from '../../../src/engine/settings';

const houses = Object.values(profiles).map((profile) => ({ ...defaultHouse, profile }));

/** Rules whose example no profile alone can show: what they need besides. */
const needsMore: Readonly<Record<string, string>> = {
	'house-word': 'a word of the house’s own',
	'long-absence': 'the 500 words that its example only tells of',
};

/** What the Problems panel shows of a message at its usual width, in characters. */
const panelWidth = 110;

function count(rule: Rule, text: string, house: typeof defaultHouse, format?: Format): number {
	return remarks(rule, text, house, format).length;
}

function remarks(rule: Rule, text: string, house: typeof defaultHouse, format: Format = /^(?:#|<!--|---)/.test(text) ? 'markdown' : 'text') {
	return review(read(text, format), { ...defaultSettings, house, levels: { [rule.id]: 'hint' } }, [rule]).findings;
}

/** Ways to set the same words. */
const settings: Readonly<Record<string, (text: string) => string>> = {
	'with two blanks between words': (text) => text.replace(/(?<=[\p{L},.]) (?=[\p{L}“])/gu, '  '),
	'with a line for each word': (text) => text.replace(/(?<=[\p{L},.]) (?=[\p{L}“])/gu, '\n'),
	'with the line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
	'with straight marks': (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
};

/** Rules whose example shows something else in a setting, and why. */
const unlike: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	'with two blanks between words': { 'title-case': 'wrong: one blank alone is looked for before a name' },
	'with a line for each word': { 'unmatched-quotation': 'a heading is one line', 'headline-marks': 'a headline is one line', 'byline-form': 'a byline is one line' },
	'with the line ends of Windows': {},
	'with straight marks': { 'mixed-marks': 'none is curly', 'backward-mark': 'a straight mark faces both ways' },
};

describe('the examples of a rule', () => {
	for (const rule of rules.filter(({ id }) => !(id in needsMore))) {
		it(`show what ${rule.id} reports, and how it is put right`, () => {
			const house = houses.find((candidate) => count(rule, rule.wrong, candidate) > 0);
			assert.ok(house, `“${rule.wrong}” is reported under no profile`);
			assert.equal(count(rule, rule.right, house), 0, `“${rule.right}” is reported`);
			for (const { message } of remarks(rule, rule.wrong, house)) assert.ok(message.length <= panelWidth, `cut in the Problems panel: ${message}`);
		});
	}
	for (const [setting, set] of Object.entries(settings)) {
		it(`show the same ${setting}`, () => {
			for (const rule of rules) {
				const house = houses.find((candidate) => count(rule, rule.wrong, candidate) > 0);
				if (!house) continue;
				const isSame = count(rule, set(rule.wrong), house, setting.includes('line for') ? 'markdown' : undefined) === count(rule, rule.wrong, house);
				assert.equal(isSame, !(rule.id in unlike[setting]!), rule.id);
			}
		});
	}
	it('show nothing as somebody’s words', () => {
		for (const rule of rules.filter(({ wrong }) => !/[“”\n]/.test(wrong))) {
			for (const house of houses) assert.equal(count(rule, `“${rule.wrong.replace(/\.$/, ',')}” Ann Lee said.`, house), 0, rule.id);
		}
	});
});
