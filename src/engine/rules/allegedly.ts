/** The rule for accusations that nobody is given as making. */
import { crimeAgents, crimeNouns } from '../lexicon/accusations';
import * as lexicon from '../lexicon/hedges';
import { isAnsweredFor, sourceFix } from '../judging/answered';

import { always, type Grammar, participleBeforeNoun } from '../judging/hedge';
import { phraseFinder, phrasesIn, placesOf, wordsOf } from '../judging/phrases';
import type { PassageRule } from '../judging/rule';

/** `the alleged thief`, `an alleged sexual assault`: not `the alleged link`, nor `the alleged assault`, which has been told before. */
const beforeCrime: Grammar = (place) => {
	const { tokens, first, end } = place;
	const called = tokens.slice(end, end + 3);
	return participleBeforeNoun(place)
		&& (called.some(({ lower }) => crimeAgents.has(lower)) || tokens[first - 1]?.lower !== 'the' && called.some(({ lower }) => crimeNouns.has(lower)));
};

const findAlleging = phraseFinder<Grammar>([
	...lexicon.allegingAdverbs.map((phrase) => [phrase, always] as const),
	...lexicon.allegingAdjectives.map((phrase) => [phrase, beforeCrime] as const),
]);

export const allegedly: PassageRule = {
	id: 'allegedly',
	title: 'Accusation from nobody',
	level: 'warning',
	why: '“Allegedly” repeats an accusation and hides who makes it; it is no defence in a libel case either. Say who alleges it, or what the charge is. Nothing is reported where the sentence says who accuses; “alleged” before anything but a crime is left to possibility.',
	wrong: 'Tran allegedly opened the sluice.',
	right: 'Tran is charged with opening the sluice.',
	source: 'AP: make clear who alleges, and that it is an allegation.',
	replaces: ['hedging', 'possibility', 'adverb'],
	needs: placesOf(findAlleging),
	*checkPassage(passage) {
		for (const { place, span } of phrasesIn(passage, findAlleging, (grammar, at) => grammar(at) && !isAnsweredFor(passage, at))) {
			const fix = sourceFix(passage, place, ', SOURCE said');
			yield { span, message: `“${wordsOf(passage, span)}”: who alleges it? Name the accuser or the charge.`, ...(fix ? { fixes: [fix] } : {}) };
		}
	},
};
