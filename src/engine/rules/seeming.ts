/** The rule for words that say how a thing looks, not how it is. */
import * as lexicon from '../lexicon/hedges';
import { always, asSeeming, dropFix, type Grammar, participleBeforeNoun, saidByEvidence } from '../judging/hedge';
import { phraseFinder, phrasesIn, type Place, placesOf, wordsOf } from '../judging/phrases';
import type { Fix, PassageRule } from '../judging/rule';

const findSeeming = phraseFinder<Grammar>([
	...lexicon.seemingAdverbs.map((phrase) => [phrase, always] as const),
	...lexicon.seeming.map((phrase) => [phrase, always] as const),
	...lexicon.appearing.map((phrase) => [phrase, asSeeming] as const),
	...lexicon.seemingPhrases.map((phrase) => [phrase, always] as const),
	...lexicon.showingWeakly.map((phrase) => [phrase, saidByEvidence] as const),
	...lexicon.seemingAdjectivesBeforeNoun.map((phrase) => [phrase, participleBeforeNoun] as const),
]);

export const seeming: PassageRule = {
	id: 'seeming',
	title: 'How it seems, not how it is',
	level: 'hint',
	why: 'Words such as “apparently”, “seems” or “appears to” report an impression and leave out whose it is and what made it. Say what shows it.',
	wrong: 'The mayor apparently signed the contract and seems to be pleased.',
	right: 'The mayor signed the contract on Monday and smiled.',
	source: 'Evidential adverbs and verbs of seeming in grammars of English. A writer may well mean it: a hint.',
	replaces: ['wordy'],
	needs: placesOf(findSeeming),
	*checkPassage(passage) {
		for (const { place, span } of phrasesIn(passage, findSeeming, (grammar, at) => grammar(at))) {
			const words = wordsOf(passage, span);
			const fix = words.endsWith('ly') && place.end - place.first === 1 ? dropFix(place, words) : plainFix(place);
			yield { span, message: `“${words}” says how it seems, not to whom. Say what shows it.`, ...(fix ? { fixes: [fix] } : {}) };
		}
	},
};

/** `seems to be` can be `is`. */
function plainFix({ tokens, first, end }: Place): Fix | undefined {
	const plain = plainForms[tokens[first]!.lower];
	const be = tokens[end + 1];
	if (!plain || end - first !== 1 || tokens[end]?.lower !== 'to' || be?.lower !== 'be') return undefined;
	return { title: `Say “${plain}”`, edits: [{ span: { start: tokens[first]!.start, end: be.end }, text: plain }] };
}

/** The present tense alone tells singular from plural. */
const plainForms: Readonly<Record<string, string>> = { seems: 'is', appears: 'is' };
