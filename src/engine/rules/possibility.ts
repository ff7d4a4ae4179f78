/** The rule for things that are only possible. */
import * as lexicon from '../lexicon/hedges';
import { determiners } from '../lexicon/function-words';
import { beforeNoun, type Grammar, likelihood, participleBeforeNoun } from '../judging/hedge';
import { phraseFinder, phrasesIn, placesOf, wordsOf } from '../judging/phrases';
import type { PassageRule } from '../judging/rule';

/** `the likely winner`, `potentially harmful`: beside a noun or an adjective, not `is likely to`, `potentially making`. */
export const besideNoun: Grammar = (place) => {
	const { tokens, first, end } = place;
	const next = tokens[end];
	if (next?.kind !== 'word') return false;
	if (tokens[first]!.lower === 'potentially') return /(?:ful|less|ous|ive|able|ible|ant|ent|al|ic)$/.test(next.lower);
	const before = tokens[first - 1]?.lower ?? '';
	return (determiners.has(before) || before.endsWith("'s")) && likelihood(place) && beforeNoun(place);
};

const findPossibility = phraseFinder<Grammar>([
	...lexicon.hedgingAdjectives.map((phrase) => [phrase, beforeNoun] as const),
	...lexicon.reportingAdjectives.map((phrase) => [phrase, participleBeforeNoun] as const),
	...['likely', 'most likely', 'potentially'].map((phrase) => [phrase, besideNoun] as const),
]);

export const possibility: PassageRule = {
	id: 'possibility',
	title: 'Thing that is only possible',
	level: 'hint',
	why: '“A potential rival” or “a reported sale” may be one or not. Often that is all there is to say; where more is known, say what it hangs on or who reports it.',
	wrong: 'A potential buyer of the port came to town.',
	right: 'A shipowner who has asked the price of the port came to town.',
	source: 'Hedging adjectives in grammars of English. A writer may well mean it: a hint.',
	replaces: ['wordy', 'adverb'],
	needs: placesOf(findPossibility),
	*checkPassage(passage) {
		for (const { span } of phrasesIn(passage, findPossibility, (grammar, at) => grammar(at))) {
			yield { span, message: `“${wordsOf(passage, span)}” leaves open whether it is one. Say what it hangs on, or who says so.` };
		}
	},
};
