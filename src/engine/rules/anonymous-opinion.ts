/** The rule for quotations of somebody who is not named. */
import { anonymousNouns } from '../lexicon/vague-sources';
import { headNoun } from '../speakers/referent';
import { briefly, wordsOf } from '../judging/phrases';
import type { Speaker } from '../speakers/speaker';
import type { PassageRule } from '../judging/rule';

export const anonymousOpinion: PassageRule = {
	id: 'anonymous-opinion',
	title: 'Quotation of an unnamed source',
	level: 'information',
	why: 'Anonymity is for information that cannot be had otherwise, not for opinion or attack, and nobody answers for words in quotation marks without a name. Look whether they tell a fact; if not, paraphrase or leave them out.',
	wrong: '“She is finished,” said a senior adviser.',
	right: 'A senior adviser said the mayor had lost the party’s support.',
	source: 'AP and Reuters on anonymous sources.',
	needs: ({ attributions }) => attributions,
	*checkPassage(passage) {
		let last: Speaker | undefined;
		for (const { quotation, source, speaker, certainty } of passage.attributions) {
			if (quotation.form !== 'full' || quotation.continues || certainty !== 'stated' || speaker?.kind !== 'unnamed' || source?.kind !== 'description') continue;
			const words = wordsOf(passage, source);
			if (!/^(?:an?|one|another)\s/i.test(words) || !anonymousNouns.has(headNoun(words))) continue;
			// Once a paragraph is enough: the next words are the same person's.
			if (last === speaker) continue;
			last = speaker;
			yield {
				span: quotation,
				message: `“${briefly(words)}” is not named. Quote what such a source knows, not what it thinks.`,
				related: [{ span: source, message: `${words}: not named` }],
			};
		}
	},
};
