/** What a change of profile changes: exactly what the style guides are known to differ in. */
import { strict as assert } from 'node:assert';
import { defaultHouse } from '../../src/engine/house/house';
import { type ProfileName, profiles } from '../../src/engine/lexicon/profiles';
import { read } from '../../src/engine/read';
import { review } from '../../src/engine/review';
import { rules } from '../../src/engine/rules/index';
import { defaultSettings } from '../../src/engine/settings';
import { textOf } from '../../src/engine/text/span';

/** A story that breaks each custom, and keeps each in another place. */
const story = `# Mayor calls the plan “a gift”

Leeds (AP) — The council met on Monday to talk about the bridge over the river.

Ann Lee, the mayor, called the plan “a gift”. She called the bank’s letter “a joke.”

Bo Tran, a builder, said, “We lost the bridge in one night. We will build another.”

Ms. Lee said: “The money is gone.”

Lee said, “I asked the bank in May.”

“Nobody will pay for it,” said Tran.

“The bank [in Leeds] will pay for it,” Tran said. “He (Okafor) told us so in May.”

“The town is poor,” Tran says.

One builder called the bridge a ‘link’ to nowhere, and the council laughed for a while.
`;

/** Who reports what: a rule, the words, and the profiles under which it does. */
const differences: readonly (readonly [rule: string, words: string, ...profiles: ProfileName[]])[] = [
	['headline-marks', '“a gift”', 'ap', 'guardian'],
	['dateline-form', 'Leeds', 'ap'],
	['dateline-form', 'Leeds (AP) —', 'ap'],
	['stops-inside', '”.', 'ap'],
	['stops-by-sense', '.”', 'guardian', 'economist'],
	['lead-in', ', “', 'ap', 'reuters', 'guardian'],
	['lead-in', ': “', 'ap'],
	['lead-in', ', “', 'reuters', 'guardian'],
	['verb-before-speaker', 'said Tran', 'ap', 'reuters'],
	['inserted-words', '[in Leeds]', 'ap'],
	['inserted-words', '(Okafor)', 'guardian'],
	['attribution-tense', 'says', 'ap', 'reuters'],
	['single-marks', '‘link’', 'ap', 'economist'],
	['courtesy-title', 'Ms. Lee', 'ap'],
	['courtesy-title', 'Lee', 'economist'],
];

/** `rule: words` of all that is found under a profile, every rule on, in order. */
function found(name: ProfileName): string[] {
	const levels = Object.fromEntries(rules.map(({ id }) => [id, 'hint' as const]));
	const { findings, failures } = review(read(story, 'markdown'), { ...defaultSettings, levels, house: { ...defaultHouse, profile: profiles[name] } });
	assert.deepEqual(failures, []);
	return findings.map(({ rule, span }) => `${rule}: ${textOf(story, span)}`);
}

/** The items of a list that another has not, as often as it has them more often. */
function without(list: readonly string[], other: readonly string[]): string[] {
	const left = [...other];
	return list.filter((item) => {
		const at = left.indexOf(item);
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	});
}

describe('switching the profile', () => {
	const usual = found('default');

	for (const name of Object.keys(profiles) as ProfileName[]) {
		it(`to ${name} changes exactly what the guides say`, () => {
			const wanted = differences.filter(([, , ...under]) => under.includes(name)).map(([rule, words]) => `${rule}: ${words}`);
			assert.deepEqual(without(found(name), usual).sort(), wanted.sort());
			assert.deepEqual(without(usual, found(name)), []);
		});
	}
});
