/** The rule for belief that nobody holds. */
import { adverbs, personalPronouns } from '../lexicon/function-words';
import * as lexicon from '../lexicon/vague-sources';
import { phraseFinder, phrasesIn, type Place, placesOf, spanOf, wordsOf } from '../judging/phrases';
import type { PassageRule } from '../judging/rule';
import { isOwnVoice } from '../judging/passage';

const findBelief = phraseFinder<'phrase' | 'participle'>([
	...lexicon.agentlessPhrases.map((phrase) => [phrase, 'phrase'] as const),
	...[...lexicon.beliefParticiples].map((participle) => [participle, 'participle'] as const),
]);

export const agentlessBelief: PassageRule = {
	id: 'agentless-belief',
	title: 'Belief that nobody holds',
	level: 'information',
	why: '“It is believed”, “is widely seen as” and “is expected to” give an opinion weight and nobody to answer for it. Name who holds it.',
	wrong: 'It is understood that the bridge is widely seen as unsafe.',
	right: 'Two of the council’s engineers call the bridge unsafe.',
	source: 'Newsroom guides on weasel words; BBC on sound evidence.',
	replaces: ['hedging', 'possibility', 'seeming', 'approximation', 'weasel', 'passive', 'wordy', 'adverb'],
	needs: placesOf(findBelief),
	*checkPassage(passage) {
		for (const { place } of phrasesIn(passage, findBelief, (kind, at) => kind === 'phrase' ? !isActive(at) : belief(at) !== undefined, () => true)) {
			const span = spanOf(belief(place) ?? place);
			if (isOwnVoice(passage, span)) yield { span, message: `“${wordsOf(passage, span)}”: by whom? Name who holds it.` };
		}
	},
};

/** `what many people believed to be a mistake`: they are the ones who do. */
function isActive({ tokens, first }: Place): boolean {
	const before = tokens[first - 1]?.lower ?? '';
	return lexicon.beliefParticiples.has(tokens[first]!.lower) && (personalPronouns.has(before) || lexicon.speakingGroups.has(before));
}

/** Forms of `be` that make a participle a passive. */
const beForms: ReadonlySet<string> = new Set("is are was were be been being isn't aren't wasn't weren't".split(' '));

/** All of `is widely seen as`, `is expected to`, given its participle; undefined where a `by` names who, or it is no belief. */
function belief({ tokens, first: at }: Place): Place | undefined {
	const participle = tokens[at]!.lower;
	if (!lexicon.beliefParticiples.has(participle)) return undefined;
	const next = tokens[at + 1]?.lower ?? '';
	// `a bill, expected to pass in May`
	if (participle === 'expected' && tokens[at - 1]?.kind === 'comma' && next === 'to') return { tokens, first: at, end: at + 2 };
	let first = at;
	while (at - first < 3 && tokens[first - 1]?.kind === 'word' && (adverbs.has(tokens[first - 1]!.lower) || tokens[first - 1]!.lower.endsWith('ly'))) first--;
	const generalizers = tokens.slice(first, at).filter(({ lower }) => lexicon.generalizers.has(lower));
	const before = tokens[first - 1]?.lower ?? '';
	const isPassive = beForms.has(before);
	// `Lee has long considered it`, and what somebody strives for or may come to: `to be seen as`, `could be seen as`.
	if (/^(?:has|have|had|having|being)$/.test(before) || before === 'be' && /^(?:to|can|could|may|might|must|should)$/.test(tokens[first - 2]?.lower ?? '')) return undefined;
	if (isPassive) first--;
	else if (generalizers.length > 0) first = tokens.indexOf(generalizers[0]!, first);
	else return undefined;
	const isGeneral = generalizers.length > 0 && (isPassive || !/^(?:long|often)$/.test(generalizers[0]!.lower));
	const isDue = participle === 'expected' && /^(?:in|on|this|next|later|soon|within|early)$/.test(next);
	const needsAs = /^(?:recognized|recognised|acknowledged|credited)$/.test(participle);
	const isComplete = isDue || next === 'to' || next === 'as' || isGeneral && (!needsAs || tokens[at + 2]?.lower === 'as') || participle === 'considered' && lexicon.beliefComplements.has(next);
	// `are not necessarily expected to find it` tells of a duty.
	if (tokens.slice(first, at).some(({ lower }) => lower === 'necessarily')) return undefined;
	if (!isComplete || participle === 'supposed' || next === 'by' || hasAgent(tokens, at + 1)) return undefined;
	// `was seen to leave` saw somebody; `was seen as weak` is an opinion.
	if (/^(?:seen|regarded|viewed|recognized|recognised|acknowledged|perceived|credited)$/.test(participle) && next === 'to') return undefined;
	return { tokens, first, end: next === 'to' || next === 'as' ? at + 2 : at + 1 };
}

/** A `by` within the clause: `is seen as weak by the council`. */
function hasAgent(tokens: Place['tokens'], from: number): boolean {
	for (let at = from; at < Math.min(from + 8, tokens.length) && tokens[at]!.kind === 'word'; at++) {
		if (tokens[at]!.lower === 'by') return true;
	}
	return false;
}
