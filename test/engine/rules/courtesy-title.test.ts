import { strict as assert } from 'node:assert';
import { defaultHouse } from '../../../src/engine/house/house';
import { profiles, type ProfileName } from '../../../src/engine/lexicon/profiles';
import { read } from '../../../src/engine/read';
import { review } from '../../../src/engine/review';
import { courtesyTitle } from '../../../src/engine/rules/courtesy-title';
import { defaultSettings } from '../../../src/engine/settings';
import { applyEdits } from '../../annotated';
import { check } from './check';

/** The text with every fix of the rule made, under a profile. */
function fixed(profile: ProfileName, text: string): string {
	const { findings } = review(read(text), { ...defaultSettings, house: { ...defaultHouse, profile: profiles[profile] } }, [courtesyTitle]);
	return applyEdits(text, findings.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []));
}

describe('courtesy-title', () => {
	it('takes no side without a profile', () => {
		const text = 'Maria Lee spoke first. Ms. Lee left early.';
		assert.equal(fixed('default', text), text);
		assert.equal(fixed('guardian', text), text);
	});
	it('leaves it out where the house does, the first reference too', () => {
		assert.equal(fixed('ap', 'Mrs. Maria Lee spoke first. Ms. Lee left early, and Mr. Tran’s hat fell.'), 'Maria Lee spoke first. Lee left early, and Tran’s hat fell.');
		assert.equal(fixed('ap', 'Bo Tran spoke. Mr. Tran left.'), 'Bo Tran spoke. Tran left.');
	});
	it('leaves other titles', () => assert.equal(fixed('ap', 'Mayor Maria Lee met Dr. Tran.'), 'Mayor Maria Lee met Dr. Tran.'));
	it('leaves a couple', () => assert.equal(fixed('ap', 'Maria Lee met Mr. and Mrs. Tran.'), 'Maria Lee met Mr. and Mrs. Tran.'));
	it('leaves to the writer a title that tells two people of one name apart', () => {
		const text = 'Maria Lee and her brother, Tom Lee, met Mr. Bo Tran. “It is gone,” Ms. Lee said. Mr. Lee left.';
		assert.equal(fixed('ap', text), text.replace('Mr. Bo', 'Bo'));
		check(courtesyTitle, `
			Maria Lee met her brother, Tom Lee. “It is gone,” Ms. Lee said.
			                                                  ^^^^^^^ “Ms.”: this house leaves courtesy titles out. Give the first name instead.
		`, 'text', { profile: profiles.ap });
		const bare = 'Maria Lee said she was late. She met her brother, Tom Lee. He said he knew. Lee left early.';
		assert.equal(fixed('economist', bare), bare);
	});
	it('leaves what is quoted', () => assert.equal(fixed('ap', '“Ms. Lee left,” said Maria Lee.'), '“Ms. Lee left,” said Maria Lee.'));
	it('adds it on second reference where the house does and the text says which', () => {
		assert.equal(fixed('economist', 'Maria Lee said she was late. She said it rained. Lee left early.'), 'Maria Lee said she was late. She said it rained. Ms Lee left early.');
		assert.equal(fixed('economist', 'Robin Lee spoke first. Lee left early.'), 'Robin Lee spoke first. Lee left early.');
		assert.equal(fixed('economist', 'Maria Lee said she was late. She said it rained. The Lee report was read.'), 'Maria Lee said she was late. She said it rained. The Lee report was read.');
	});
});
