/** The rule for may, might and could. */
import { modality } from '../judging/hedge';
import { phraseFinder, phrasesIn, placesOf, wordsOf } from '../judging/phrases';
import type { PassageRule } from '../judging/rule';

const findModal = phraseFinder(['may', 'might', 'could'].map((phrase) => [phrase, modality] as const));

export const modal: PassageRule = {
	id: 'modal',
	title: 'May, might, could',
	level: 'off',
	why: 'The commonest hedges in news are “may”, “might” and “could”. A house that wants what is known rather than what is possible can have them reported; most do not.',
	wrong: 'The bridge could close in May.',
	right: 'The council votes in May on closing the bridge.',
	source: 'No newsroom guide demands it, so it is off unless a desk turns it on.',
	needs: placesOf(findModal),
	*checkPassage(passage) {
		for (const { span } of phrasesIn(passage, findModal, (grammar, at) => grammar(at))) {
			yield { span, message: `“${wordsOf(passage, span)}” leaves open whether it is so. Say what is known, and who says it.` };
		}
	},
};
