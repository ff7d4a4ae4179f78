/** The rule for words that hold back from a claim. */
import * as lexicon from '../lexicon/hedges';
import { always, beforeNoun, dropFix, type Grammar, leftOpen, likelihood, participleBeforeNoun } from './hedge';
import { phraseFinder, phrasesIn, placesOf, wordsOf } from './phrases';
import type { PassageRule } from './rule';

const findDoubt = phraseFinder<Grammar>([
	...lexicon.evidentialAdverbs.map((phrase) => [phrase, always] as const),
	...lexicon.chances.map((phrase) => [phrase, leftOpen] as const),
	...lexicon.likelihoods.map((phrase) => [phrase, likelihood] as const),
	...lexicon.hedgingAdjectives.map((phrase) => [phrase, beforeNoun] as const),
	...[...lexicon.doubtingAdjectives, ...lexicon.reportingAdjectives].map((phrase) => [phrase, participleBeforeNoun] as const),
]);

export const hedging: PassageRule = {
	id: 'hedging',
	title: 'Hedge in the article’s own voice',
	level: 'information',
	why: 'Words such as “possibly”, “perhaps” or “likely” tell the reader that the writer is not sure, and not why. Say what is known, name who says it, or leave it out. What a source hedges is the source’s affair: nothing is reported inside quotations or in what is told as somebody’s words.',
	wrong: 'The mayor possibly signed the contract.',
	right: 'The mayor signed the contract, two council members said.',
	source: 'Lists of evidential adverbs in grammars of English; Reuters on accuracy.',
	replaces: ['wordy'],
	needs: placesOf(findDoubt),
	*checkPassage(passage) {
		for (const { place, span } of phrasesIn(passage, findDoubt, (grammar, at) => grammar(at))) {
			const words = wordsOf(passage, span);
			const isAdverb = place.end - place.first === 1 && words.endsWith('ly') && !/^(?:un)?likely$/i.test(words);
			const fix = isAdverb ? dropFix(place, words) : undefined;
			yield { span, message: `“${words}” holds back from the claim. Say what is known, and how.`, ...(fix ? { fixes: [fix] } : {}) };
		}
	},
};
