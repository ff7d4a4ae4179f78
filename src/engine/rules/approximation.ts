/** The rule for words that make a figure or a claim inexact. */
import * as lexicon from '../lexicon/hedges';
import { afterQuantity, always, beforeAdjective, beforeQuantity, dropFix, type Grammar, notABound, notCertainly, ofDegree } from '../judging/hedge';
import { phraseFinder, phrasesIn, placesOf, wordsOf } from '../judging/phrases';
import type { PassageRule } from '../judging/rule';

const ofItsOwn: Readonly<Record<string, Grammar>> = {
	'or so': afterQuantity, 'or thereabouts': afterQuantity, 'kind of': ofDegree, 'sort of': ofDegree, 'a bit': ofDegree, 'at least': notABound, almost: notCertainly,
};

/** Every phrase of this rule with the grammar it needs. */
const findApproximation = phraseFinder<Grammar>([
	...lexicon.beforeQuantities.map((phrase) => [phrase, beforeQuantity] as const),
	...lexicon.beforeAdjectives.map((phrase) => [phrase, beforeAdjective] as const),
	...lexicon.approximators.map((phrase) => [phrase, ofItsOwn[phrase] ?? always] as const),
]);

const droppable = /^(?:somewhat|slightly|relatively|comparatively|essentially|basically|virtually|practically|fairly|rather|quite|pretty|reasonably|moderately|sort of|kind of)$/i;

export const approximation: PassageRule = {
	id: 'approximation',
	title: 'Inexact measure',
	level: 'hint',
	why: '“About”, “nearly” or “somewhat” is right when no exact figure is to be had. When one is, give it; when the word only softens, cut it.',
	wrong: 'Nearly 400 people came, and the mood was somewhat tense.',
	right: 'The police counted 392 people. Several shouted at the mayor.',
	source: 'Approximators in grammars of English; newsroom guides on figures. Exact bounds such as “at least 35” and “up to five years” are none.',
	replaces: ['intensifier', 'weasel', 'wordy', 'adverb'],
	needs: placesOf(findApproximation),
	*checkPassage(passage) {
		for (const { place, span } of phrasesIn(passage, findApproximation, (grammar, at) => grammar(at))) {
			const words = wordsOf(passage, span);
			const fix = droppable.test(words) ? dropFix(place, words) : undefined;
			yield { span, message: `“${words}” is inexact. Give the figure or the fact, or cut it.`, ...(fix ? { fixes: [fix] } : {}) };
		}
	},
};
