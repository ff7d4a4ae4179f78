/** The rule for reports that nobody is given as making. */
import * as lexicon from '../lexicon/hedges';
import { isAnsweredFor, sourceFix } from '../judging/answered';
import { always, type Grammar } from '../judging/hedge';
import { phraseFinder, phrasesIn, type Place, placesOf, wordsOf } from '../judging/phrases';
import type { PassageRule } from '../judging/rule';

const findReporting = phraseFinder<Grammar>([
	...lexicon.reportingAdverbs.map((phrase) => [phrase, always] as const),
	...lexicon.hearsayPhrases.map((phrase) => [phrase, always] as const),
]);

export const reportedly: PassageRule = {
	id: 'reportedly',
	title: 'Report from nobody',
	level: 'warning',
	why: '“Reportedly” and “rumour has it” pass on what somebody else has found without saying who: readers cannot weigh it, and whoever found it gets no credit. Name the outlet or the source. Nothing is reported where the sentence names one; “a reported sale” is left to possibility.',
	wrong: 'The port has reportedly been sold.',
	right: 'The port has been sold, the Evening Post reported.',
	source: 'AP’s guidelines on credit and attribution; Reuters on rumours.',
	replaces: ['wordy', 'adverb', 'passive'],
	needs: placesOf(findReporting),
	*checkPassage(passage) {
		for (const { place, span } of phrasesIn(passage, findReporting, (grammar, at) => grammar(at) && !isInHeadline(at) && !isAnsweredFor(passage, at))) {
			const fix = place.end - place.first === 1 ? sourceFix(passage, place, ', according to SOURCE') : undefined;
			yield { span, message: `“${wordsOf(passage, span)}”: whose report? Name the outlet or the source.`, ...(fix ? { fixes: [fix] } : {}) };
		}
	},
};

/** `Lee Reportedly Sells Port`: a headline among the paragraphs, with the source below. */
function isInHeadline({ tokens, first }: Place): boolean {
	return first > 0 && /^\p{Lu}\p{Ll}/u.test(tokens[first]!.text) && /^\p{Lu}/u.test(tokens[first - 1]!.text) && tokens.length < 20;
}
