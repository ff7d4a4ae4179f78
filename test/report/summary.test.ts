/** A review in figures. */
import { strict as assert } from 'node:assert';
import { read } from '../../src/engine/read';
import { review } from '../../src/engine/review';
import { defaultSettings } from '../../src/engine/settings';
import { countWords, counted, summarize } from '../../src/report/summary';
import { spoken } from './spoken';

const story = `
	“We waited six years,”{Maria Lee} said Maria Lee. “It is enough.”{Maria Lee}

	“Nobody asked us,”{Bo Tran} said Bo Tran, a painter nicknamed “Aire”{} in the east.

	“The river will decide.”{Bo Tran?}

	The hall was full. “Nobody will vote for it again.”{}
`;

describe('summarize', () => {
	const summary = summarize(spoken(story, { 'Maria Lee': 'mayor' }));

	it('lists the quoted by number of quotations, with words and share', () => {
		assert.deepEqual(summary.speakers.map(({ speaker, quotations, words }) => [speaker.name, quotations.length, words]), [['Maria Lee', 2, 7], ['Bo Tran', 2, 7]]);
		assert.equal(summary.quotedWords, 20);
		assert.equal(summary.speakers[0]!.share, 7 / 20);
	});

	it('gives the line of each quotation', () => assert.deepEqual(summary.quotations.map(({ line }) => line), [1, 1, 3, 5, 7]));

	it('sets terms apart', () => assert.deepEqual(summary.otherWords.map(({ line }) => line), [3]));

	it('tells nobody from carried over', () => {
		assert.deepEqual(summary.unattributed.map(({ line }) => line), [7]);
		assert.deepEqual(summary.implied.map(({ line }) => line), [5]);
	});

	it('lists those only paraphrased after those quoted', () => {
		const text = 'Kim Ito said it was safe enough. She told the council that it would stay so. Ann Lee said she had her doubts. “We lost,” said Bo Tran.';
		assert.deepEqual(summarize(review(read(text), defaultSettings)).speakers.map(({ speaker, quotations, paraphrases }) => [speaker.name, quotations.length, paraphrases.length]),
			[['Bo Tran', 1, 0], ['Kim Ito', 0, 2], ['Ann Lee', 0, 1]]);
	});

	it('counts a guess for nobody', () => {
		const guessed = summarize(review(read('“We waited six years,” said Maria Lee.\n\nTom Tran was there.\n\n“The river will decide, and nobody else.”'), defaultSettings));
		assert.deepEqual(guessed.speakers.map(({ speaker, quotations }) => [speaker.name, quotations.length]), [['Maria Lee', 1]]);
		assert.equal(guessed.unattributed[0]?.attribution.speaker?.name, 'Tom Tran');
	});

	it('counts nothing in nothing', () => {
		const empty = summarize(spoken(''));
		assert.deepEqual([empty.words, empty.quotedWords, empty.speakers.length], [0, 0, 0]);
	});
});

describe('countWords', () => {
	it('counts hyphened and shortened words once', () => assert.equal(countWords('The co-op’s 3.5 tonnes — it’s 1,000 kg.'), 7));
});

describe('counted', () => {
	it('agrees with its noun', () => assert.deepEqual([0, 1, 2].map((n) => counted(n, 'word')), ['0 words', '1 word', '2 words']));
});
