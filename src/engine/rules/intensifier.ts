/** The rule for words that prop a claim up. */
import * as lexicon from '../lexicon/hedges';
import { always, dropFix, type Grammar, notCertainly } from '../judging/hedge';
import { phraseFinder, phrasesIn, placesOf, wordsOf } from '../judging/phrases';
import type { PassageRule } from '../judging/rule';

/** Not `a matter of course`, `a change of course`. */
const notOfACourse: Grammar = ({ tokens, first }) => !/^(?:matter|change|changes|correction|rest|end|middle|kind|sort)$/.test(tokens[first - 1]?.lower ?? '');

/** `will no doubt win`: not `left no doubt of it`, `there is no doubt that`, which have no other noun. */
const asAdverb: Grammar = ({ tokens, first, end }) => !/^(?:of|about|that|in|as)$/.test(tokens[end]?.lower ?? '')
	&& !/^(?:leave|leaves|left|leaving|have|has|had|having|in|with|there|there's|express|expresses|expressed)$/.test(tokens[first - 1]?.lower ?? '')
	&& tokens[first - 2]?.lower !== 'there';

const ofItsOwn: Readonly<Record<string, Grammar>> = { 'of course': notOfACourse, 'no doubt': asAdverb, certainly: notCertainly, surely: notCertainly };

const findIntensifier = phraseFinder(lexicon.intensifiers.map((phrase) => [phrase, ofItsOwn[phrase] ?? always] as const));

export const intensifier: PassageRule = {
	id: 'intensifier',
	title: 'Intensifier',
	level: 'hint',
	why: '“Very”, “clearly” or “of course” asks the reader to take the writer’s word for it. A fact that needs no propping is stronger.',
	wrong: 'The plan is clearly very expensive.',
	right: 'The plan costs $3 million, twice the yearly budget.',
	source: 'Boosters in grammars of English; plain-style newsroom guides.',
	needs: placesOf(findIntensifier),
	*checkPassage(passage) {
		for (const { place, span } of phrasesIn(passage, findIntensifier, (grammar, at) => grammar(at))) {
			const words = wordsOf(passage, span);
			const fix = dropFix(place, words);
			yield { span, message: `“${words}” gives no measure. Say how much, or cut it.`, ...(fix ? { fixes: [fix] } : {}) };
		}
	},
};
