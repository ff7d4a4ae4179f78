/** The rule for groups that speak without a name. */
import { singularSources, vaguePronouns, vagueQuantifiers } from '../lexicon/vague-sources';
import { isBareSource } from './bare-source';
import { type Crowd, crowdsIn } from '../judging/crowd';
import { briefly, wordsOf } from '../judging/phrases';
import type { PassageRule } from '../judging/rule';

export const vagueCrowd: PassageRule = {
	id: 'vague-crowd',
	title: 'Crowd that speaks',
	level: 'information',
	why: '“Critics say” and “experts believe” give an opinion weight and nobody to answer for it. Name one of them, say how many were asked, or say why they are not named. Nothing is reported where one of them is named beside it.',
	wrong: 'Critics say the bridge is unsafe.',
	right: 'Ann Lee, an engineer who inspected the bridge, says it is unsafe.',
	source: 'Newsroom guides on weasel words.',
	replaces: ['hedging', 'possibility', 'seeming', 'approximation', 'weasel', 'passive', 'wordy', 'adverb'],
	needs: crowdsIn,
	*checkPassage(passage) {
		for (const crowd of crowdsIn(passage)) {
			if (!isQuantified(crowd) && !isBareSource(crowd) && !isOffice(crowd)) yield { span: crowd.span, message: `“${briefly(wordsOf(passage, crowd.span))}”: who? Name one, or say how many were asked.` };
		}
	},
};

/** Whether it is by `some` or `many` that the group is told: `some say`, `many experts fear`. */
export function isQuantified({ place: { tokens, first }, noun }: Crowd): boolean {
	return vaguePronouns.has(tokens[noun]!.lower) || tokens.slice(first, noun).some(({ lower }) => vagueQuantifiers.has(lower));
}

/** `State Department officials`, `a source close to the mayor`: an office answers, or one person does. A capital may only open the sentence. */
function isOffice({ place: { tokens, first }, noun }: Crowd): boolean {
	if (singularSources.includes(tokens[noun]!.lower)) return true;
	return /^(?:officials|executives|authorities|prosecutors|investigators|representatives)$/.test(tokens[noun]!.lower)
		&& tokens.slice(Math.max(1, first), noun).some(({ text, lower }) => /^\p{Lu}/u.test(text) && !parties.test(lower));
}

const parties = /^(?:democratic|republican|gop|labour|conservative|liberal|tory|green)$/;
