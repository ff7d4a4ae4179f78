/** Which paraphrases are shown, and how they read. */
import { strict as assert } from 'node:assert';
import { read } from '../../src/engine/read';
import { sureParaphrases, toldWords, unquotedParaphrases } from '../../src/report/paraphrases';

/** Asserts that exactly these paraphrases are shown, each as `speaker: words`. */
function check(text: string, ...expected: string[]): void {
	assert.deepEqual(sureParaphrases(read(text)).map((one) => `${one.speaker.name}: ${toldWords(text, one)}`), expected);
}

describe('sureParaphrases', () => {
	it('are what people, bodies and documents say and think', () => {
		check('Ann Lee said the bridge would close in May.', 'Ann Lee: said the bridge would close in May');
		check('Ann Lee told the council that the money was gone.', 'Ann Lee: told the council that the money was gone');
		check('Ann Lee said that they lost.', 'Ann Lee: said that they lost');
		check('Police said the road would stay shut.', 'police: said the road would stay shut');
		check('According to the report, a new engine would cost $3 million.', 'the report: a new engine would cost $3 million');
		check('Ann Lee spoke last. She believes the bridge can be saved.', 'Ann Lee: believes the bridge can be saved');
		check('Ann Lee promised to open the bridge in May.', 'Ann Lee: promised to open the bridge in May');
	});

	it('stand without their cue where it comes behind or between', () => {
		check('The bridge would close in May, Ann Lee said.', 'Ann Lee: The bridge would close in May');
		check('The bridge, Ann Lee said, would close in May for good.', 'Ann Lee: The bridge, Ann Lee said, would close in May for good');
	});

	it('are nobody’s where nobody is named, or it is not certain who', () => {
		check('Critics say the bridge will never be built.');
		check('Some said the bridge would never be built.');
		check('Two residents said the bridge would never be built.');
		check('It said the bridge would never be built.');
		check('The numbers show that the bridge will never pay.');
	});

	it('are not what somebody would, did not or was asked to say', () => {
		check('Ann Lee would say the bridge was safe enough.');
		check('Ann Lee did not say the bridge was safe enough.');
		check('Ann Lee never said the bridge was safe enough.');
		check('Ann Lee was asked whether the bridge was safe enough.');
	});

	it('are no circumstance of the saying', () => {
		check('“We lost,” Ann Lee said in an interview on the quay.');
		check('“We lost,” Ann Lee told reporters on the quay.');
		check('Ann Lee said on Monday of the old bridge.');
		check('The plan Ann Lee says is too dear will be cut.');
	});

	it('stay beside a quotation that is carried over from them', () => check(
		'Ann Lee, the baker, came late. The rent may rise in spring, she said.\n\n“I will close first.”', 'Ann Lee: The rent may rise in spring'));

	it('are not what a headline says', () => check('Council says bridge will close in May\n\nBy Bo Tran\n\nIt rained all day.'));
});

describe('unquotedParaphrases', () => {
	it('are none where a quotation under the same cue is listed', () => {
		const reading = read('Ann Lee said the bridge was “a wall across the water.”');
		assert.deepEqual(sureParaphrases(reading).map(({ form }) => form), ['mixed']);
		assert.deepEqual(unquotedParaphrases(reading), []);
	});
});
