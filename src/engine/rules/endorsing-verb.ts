/** The rule for verbs of attribution that vouch for what is said. */
import { endorsingVerbs } from '../lexicon/attribution-verbs';
import { attributionVerbs, nameOf, sayFix } from '../judging/attribution-verb';
import type { PassageRule } from '../judging/rule';

export const endorsingVerb: PassageRule = {
	id: 'endorsing-verb',
	title: 'Verb of attribution that vouches for the words',
	level: 'hint',
	why: 'Somebody can only point out, note or confirm what is so: the verb makes the article a witness. Keep it for facts; for opinions and claims, “said” leaves them with the speaker.',
	wrong: 'The mayor pointed out that the bridge is ugly.',
	right: 'The mayor said that the bridge is ugly.',
	source: '“Point out” only for facts: jprof.com on verbs of attribution.',
	needs: attributionVerbs,
	*checkPassage(passage) {
		for (const verb of attributionVerbs(passage)) {
			const effect = endorsingVerbs[verb.lemma];
			if (!effect) continue;
			yield { span: verb.span, message: `${nameOf(passage, verb)} ${effect}. If it is only what somebody says, “said” will do.`, ...(verb.lemma === 'refute' ? {} : { fixes: [sayFix(verb)] }) };
		}
	},
};
