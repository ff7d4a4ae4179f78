/** The rule for reasons for anonymity that fit any source. */
import { anonymityPhrases, stockReasons } from '../lexicon/vague-sources';
import { isUnquoted } from '../judging/passage';
import { phraseFinder, phrasesIn, placesOf, wordsOf } from '../judging/phrases';
import type { PassageRule } from '../judging/rule';

const findStock = phraseFinder(stockReasons.map((phrase) => [phrase, true as const]));
const findAnonymity = phraseFinder(anonymityPhrases.map((phrase) => [phrase, true as const]));

export const stockAnonymityReason: PassageRule = {
	id: 'stock-anonymity-reason',
	title: 'Stock reason for anonymity',
	level: 'hint',
	why: '“Not authorized to speak publicly” is true of nearly everybody and says nothing of why this source was worth hearing without a name. Say what is at stake for them.',
	wrong: 'The engineer asked not to be named because of the sensitivity of the matter.',
	right: 'The engineer asked not to be named because the port dismisses those who talk to reporters.',
	source: 'The New York Times’s public editor on anonymous sources.',
	needs: placesOf(findStock),
	*checkPassage(passage) {
		const granted = new Set([...phrasesIn(passage, findAnonymity, () => true, isUnquoted)].map(({ place }) => place.tokens));
		for (const { place, span } of phrasesIn(passage, findStock, () => true, isUnquoted)) {
			const words = wordsOf(passage, span);
			// `to speak freely` is a reason only beside the anonymity it is to explain.
			if (words.toLowerCase().startsWith('to ') && !granted.has(place.tokens)) continue;
			yield { span, message: `“${words}” fits any source. Say what is at stake for this one.` };
		}
	},
};
