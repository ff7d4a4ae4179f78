/** The rule for saying that something is not known. */
import { openQuestions } from '../lexicon/hedges';
import { phraseFinder, phrasesIn, placesOf, wordsOf } from '../judging/phrases';
import type { PassageRule } from '../judging/rule';

const findUnclear = phraseFinder(openQuestions.map((phrase) => [phrase, true as const]));

export const unclear: PassageRule = {
	id: 'unclear',
	title: '“It is unclear”',
	level: 'off',
	why: '“It is unclear” and “it remains to be seen” say that nobody was asked, or that nobody answered. Say which, or leave it out.',
	wrong: 'It was unclear who had locked the gate.',
	right: 'The port would not say who had locked the gate.',
	source: 'Collections of journalese. A plain statement of what is not known is good practice as well, so it is off unless a desk turns it on.',
	needs: placesOf(findUnclear),
	*checkPassage(passage) {
		for (const { span } of phrasesIn(passage, findUnclear, () => true)) {
			yield { span, message: `“${wordsOf(passage, span)}” says that it is not known. Say who was asked, or leave it out.` };
		}
	},
};
