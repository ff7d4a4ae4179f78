/** The rule for verbs of attribution that take a side. */
import { courtVerbs, courtWords, loadedVerbs, showingVerbs } from '../lexicon/attribution-verbs';
import { documentNouns, personNouns } from '../lexicon/descriptions';
import { adverbs, auxiliaries } from '../lexicon/function-words';
import { evidence } from '../lexicon/hedges';
import { type AttributionVerb, attributionVerbs, nameOf, sayFix } from '../judging/attribution-verb';
import type { Passage } from '../judging/passage';
import type { PassageRule } from '../judging/rule';

export const loadedVerb: PassageRule = {
	id: 'loaded-verb',
	title: 'Verb of attribution that takes a side',
	level: 'information',
	why: '“Claimed”, “admitted” or “insisted” tells the reader what to think of the words. “Said” only says who said them. Keep the verb where it is the exact one: somebody admits what he had denied, a lawsuit alleges.',
	wrong: 'The mayor claimed that the bridge was safe.',
	right: 'The mayor said that the bridge was safe.',
	source: 'Verbs to avoid for attribution: Oxford University Press for journalism students, Centre for Journalism and Mongabay style guides.',
	needs: attributionVerbs,
	*checkPassage(passage) {
		let isCourt: boolean | undefined;
		for (const verb of attributionVerbs(passage)) {
			const effect = loadedVerbs[verb.lemma];
			if (!effect || courtVerbs.has(verb.lemma) && (isCourt ??= isCourtCopy(passage)) || showingVerbs.has(verb.lemma) && isThing(verb)) continue;
			// `I claim that`: the writer's own stand.
			if (/^(?:i|we)$/.test(verb.tokens[verb.at - 1]?.lower ?? '')) continue;
			// `The Evening Post revealed that`: to find out and tell is a paper's work.
			if (verb.lemma === 'reveal' && verb.speaker?.kind === 'organization') continue;
			// `Lee denied that the bridge was old` is the exact word, and not what Lee said.
			if (verb.lemma === 'deny' && !verb.quotation) continue;
			yield { span: verb.span, message: `${nameOf(passage, verb)} ${effect}. “Said” takes no side.`, fixes: [sayFix(verb)] };
		}
	},
};

/** `The emails revealed that`: a thing, not a person, does it. */
function isThing({ tokens, at }: AttributionVerb): boolean {
	let before = at - 1;
	while (before > 0 && (adverbs.has(tokens[before]!.lower) || auxiliaries.has(tokens[before]!.lower) || tokens[before]!.lower.endsWith('ly'))) before--;
	const noun = tokens[before]?.lower ?? '';
	const singular = noun.replace(/s$/, '');
	return !personNouns.has(singular) && [noun, singular].some((form) => documentNouns.has(form) || evidence.has(form) || /(?:tion|ing)$/.test(form));
}

function isCourtCopy({ sentences }: Passage): boolean {
	return sentences.some(({ tokens }) => tokens.some(({ lower }) => courtWords.has(lower)));
}
