/** The rule for verbs of attribution that only dress up “said”. */
import { fancyVerbs, formalVerbs, formalWords } from '../lexicon/attribution-verbs';
import { attributionVerbs, type AttributionVerb, nameOf, sayFix } from '../judging/attribution-verb';
import type { PassageRule } from '../judging/rule';

export const fancyVerb: PassageRule = {
	id: 'fancy-verb',
	title: 'Showy verb of attribution',
	level: 'hint',
	why: 'A reader does not see “said”. “Stated”, “remarked” and “quipped” draw the eye from the words to the writer. To state and to declare fit what is written or spoken for the record.',
	wrong: '“The bridge is safe,” Lee opined.',
	right: '“The bridge is safe,” Lee said.',
	source: 'Verbs of attribution: university newsroom guides, Centre for Journalism; “quip” in the Reuters handbook.',
	needs: attributionVerbs,
	*checkPassage(passage) {
		for (const verb of attributionVerbs(passage)) {
			if (!fancyVerbs.has(verb.lemma) || formalVerbs.has(verb.lemma) && isOnRecord(verb)) continue;
			yield { span: verb.span, message: `${nameOf(passage, verb)} draws the eye. “Said” will do.`, fixes: [sayFix(verb)] };
		}
	},
};

/** Whether the words were written or spoken for the record, or are a document's or a body's. */
function isOnRecord({ tokens, speaker }: AttributionVerb): boolean {
	const kind = speaker?.kind;
	return kind === 'document' || kind === 'organization' || tokens.some(({ lower }) => formalWords.has(lower));
}
