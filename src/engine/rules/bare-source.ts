/** The rule for sources of whom nothing is said. */
import { prepositions, relatives } from '../lexicon/function-words';
import { vagueQuantifiers } from '../lexicon/vague-sources';
import { type Crowd, crowdsIn } from './crowd';
import { wordsOf } from './phrases';
import type { PassageRule } from './rule';

export const bareSource: PassageRule = {
	id: 'bare-source',
	title: 'Source of whom nothing is said',
	level: 'warning',
	why: 'A reader must be able to weigh a source that is not named: say as much of who it is and how it knows as can be said.',
	wrong: 'Sources said the port would close.',
	right: 'Two people on the port’s board said it would close.',
	source: 'AP and Reuters on sourcing: never “a source” alone.',
	replaces: ['vague-crowd', 'weasel'],
	needs: crowdsIn,
	*checkPassage(passage) {
		for (const crowd of crowdsIn(passage)) {
			if (!isBareSource(crowd)) continue;
			const noun = crowd.place.tokens[crowd.noun]!;
			yield {
				span: crowd.span, message: `“${wordsOf(passage, crowd.span)}”: what source? Say as much of it as can be said.`,
				fixes: [{ title: 'Say where the source is placed: “… in PLACE”', edits: [{ span: { start: noun.end, end: noun.end }, text: ' in PLACE' }] }],
			};
		}
	},
};

/** Whether the group is `a source` or `sources` with no word of who: not `police sources`, `sources close to Lee`. */
function isBareSource({ place: { tokens, first }, noun }: Crowd): boolean {
	const next = tokens[noun + 1];
	if (!/^sources?$/.test(tokens[noun]!.lower) || next?.kind === 'word' && (prepositions.has(next.lower) || relatives.has(next.lower) || /^(?:close|familiar|briefed|near|inside)$/.test(next.lower))) return false;
	return tokens.slice(first, noun).every(({ lower }) => vagueQuantifiers.has(lower) || /^(?:a|one|the|two|three|four|said|say|according|to|anonymous|unnamed|unidentified)$/.test(lower));
}
