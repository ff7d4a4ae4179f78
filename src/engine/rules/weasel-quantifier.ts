/** The rule for people whose number is left vague. */
import { crowdsIn } from '../judging/crowd';
import { briefly, wordsOf } from '../judging/phrases';
import type { PassageRule } from '../judging/rule';
import { isQuantified } from './vague-crowd';

export const weaselQuantifier: PassageRule = {
	id: 'weasel-quantifier',
	title: '“Some say”',
	level: 'information',
	why: '“Some”, “many” and “most” before people and what they think sound like a count and are none: two or two million. Say how many, or who.',
	wrong: 'Many residents fear that the bridge will fall.',
	right: 'Six of the nine residents at the meeting feared that the bridge would fall.',
	source: 'Newsroom guides on weasel words.',
	replaces: ['hedging', 'possibility', 'seeming', 'approximation', 'weasel', 'passive', 'wordy', 'adverb', 'vague-crowd'],
	needs: crowdsIn,
	*checkPassage(passage) {
		for (const crowd of crowdsIn(passage)) {
			if (isQuantified(crowd)) yield { span: crowd.span, message: `“${briefly(wordsOf(passage, crowd.span))}”: how many, and who? Give a number or a name.` };
		}
	},
};
