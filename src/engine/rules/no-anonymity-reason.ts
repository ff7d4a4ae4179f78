/** The rule for anonymity that is granted without a word on why. */
import { anonymityPhrases, reasonWords } from '../lexicon/vague-sources';
import { isUnquoted } from '../judging/passage';
import { phraseFinder, phrasesIn, type Place, placesOf, wordsOf } from '../judging/phrases';
import type { PassageRule } from '../judging/rule';

const findAnonymity = phraseFinder(anonymityPhrases.map((phrase) => [phrase, true as const]));

export const noAnonymityReason: PassageRule = {
	id: 'no-anonymity-reason',
	title: 'Anonymity without a reason',
	level: 'warning',
	why: 'Readers are owed a reason why somebody is not named, and the reason lets them weigh what is said. Give it in the same sentence or the next.',
	wrong: 'The port will close, said an engineer who spoke on condition of anonymity.',
	right: 'The port will close, said an engineer who spoke on condition of anonymity because she feared for her job.',
	source: 'AP on anonymous sources; The New York Times’s public editor.',
	replaces: ['passive'],
	needs: placesOf(findAnonymity),
	*checkPassage(passage) {
		const { sentences } = passage;
		for (const { place, span } of phrasesIn(passage, findAnonymity, () => true, isUnquoted)) {
			const next = sentences[sentences.findIndex(({ tokens }) => tokens === place.tokens) + 1];
			if (hasReason(place) || next && hasReason({ tokens: next.tokens, first: 0, end: 0 }, /^(?:because|fear|feared|fears|fearing|citing|reason)$/)) continue;
			yield {
				span, message: `“${wordsOf(passage, span)}”: why? Give the reason in this sentence or the next.`,
				fixes: [{ title: 'Give the reason: “because …”', edits: [{ span: { start: span.end, end: span.end }, text: ' because …' }] }],
			};
		}
	},
};

/** Whether a reason stands in the sentence: anywhere `because`, behind the phrase also `to discuss`, `for fear of`. */
function hasReason({ tokens, end }: Place, words?: RegExp): boolean {
	return tokens.some(({ lower }, at) => words ? words.test(lower) : /^(?:because|citing|fearing)$/.test(lower) || at >= end && reasonWords.has(lower));
}
