/** The rule for words that hold back from a claim. */
import * as lexicon from '../lexicon/hedges';
import { always, dropFix, type Grammar, leftOpen, likelihood, participleBeforeNoun } from '../judging/hedge';
import { phraseFinder, phrasesIn, type Place, placesOf, wordsOf } from '../judging/phrases';
import { besideNoun } from './possibility';
import type { PassageRule } from '../judging/rule';

/** Not `couldn't possibly`, which leaves nothing open, nor `potentially harmful`, which is the noun's affair. */
const asDoubt: Grammar = (place) => {
	const { tokens, first } = place;
	const word = tokens[first]!.lower;
	if (word === 'possibly') return !/^(?:can't|cannot|couldn't|not|never)$/.test(tokens[first - 1]?.lower ?? '');
	if (word === 'perhaps' || word === 'maybe') return !isComment(place);
	return word !== 'potentially' || !besideNoun(place);
};

/** `Perhaps.`, `Perhaps most telling is`, `Most surprising, perhaps, is`, `Perhaps it's no surprise`, `or maybe even a third`: the writer weighs his own words. */
function isComment({ tokens, first, end }: Place): boolean {
	const next = tokens[end]?.lower ?? '';
	const after = tokens[end + 1]?.lower ?? '';
	if (end - first === tokens.length - 1) return true;
	return /^(?:most|more|best|even|not|no|because|that's|counterintuitively|surprisingly|unsurprisingly|understandably|ironically)$/.test(next) || /^(?:the|its|his|her|their)$/.test(next) && /^(?:most|best|worst|only|least|biggest|greatest|\p{L}{3,12}est)$/u.test(after)
		|| /^(?:it's|it|this|that)$/.test(next) && /^(?:no|is|was|not)$/.test(after)
		|| tokens[first - 1]?.kind === 'comma' && tokens[end]?.kind === 'comma' && tokens.slice(0, first).some(({ lower }) => lower === 'most' || lower === 'more');
}

/** `will likely win`, `is likely to win`; not `the likely winner`, `not likely`, `sees him as most likely to`. */
const asPrediction: Grammar = (place) => {
	const { tokens, first } = place;
	const before = tokens[first - 1]?.lower === 'most' ? tokens[first - 2] : tokens[first - 1];
	return likelihood(place) && !besideNoun(place) && !/^(?:not|as|one|those)$/.test(before?.lower ?? '');
};

const doubtAdverbs: ReadonlySet<string> = new Set(['possibly', 'perhaps', 'maybe', 'potentially']);

const findDoubt = phraseFinder<Grammar>([
	...lexicon.evidentialAdverbs.map((phrase) => [phrase, doubtAdverbs.has(phrase) ? asDoubt : always] as const),
	...lexicon.chances.map((phrase) => [phrase, leftOpen] as const),
	...lexicon.likelihoods.map((phrase) => [phrase, asPrediction] as const),
	...lexicon.doubtingAdjectives.map((phrase) => [phrase, participleBeforeNoun] as const),
]);

export const hedging: PassageRule = {
	id: 'hedging',
	title: 'Hedge in the article’s own voice',
	level: 'information',
	why: 'Words such as “possibly”, “perhaps” or “likely” tell the reader that the writer is not sure, and not why. Say what is known, name who says it, or leave it out. What a source hedges is the source’s affair: nothing is reported inside quotations or in what is told as somebody’s words.',
	wrong: 'The mayor possibly signed the contract.',
	right: 'The mayor signed the contract, two council members said.',
	source: 'Lists of evidential adverbs in grammars of English; Reuters on accuracy.',
	replaces: ['possibility', 'intensifier', 'wordy'],
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
