/** The rule for “told” without a hearer. */
import { attributionVerbs, nameOf, sayFix } from '../judging/attribution-verb';
import type { PassageRule } from '../judging/rule';

export const toldNobody: PassageRule = {
	id: 'told-nobody',
	title: '“Told” without a hearer',
	level: 'warning',
	why: 'Somebody says something, but tells somebody. Without a hearer “told” leaves the sentence unfinished.',
	wrong: '“We won,” Lee told.',
	right: '“We won,” Lee said.',
	source: 'Verbs of attribution: rivereditor.com on attribution phrases; grammars of English on “tell” and its object.',
	needs: attributionVerbs,
	*checkPassage(passage) {
		for (const verb of attributionVerbs(passage)) {
			const next = verb.tokens[verb.at + 1];
			const isBare = next === undefined || next.kind === 'stop' || next.kind === 'comma' || next.kind === 'colon' || next.kind === 'open' && verb.quotation?.start === next.start;
			if (verb.lemma !== 'tell' || !(isBare && verb.quotation) && next?.lower !== 'that') continue;
			yield { span: verb.span, message: `${nameOf(passage, verb)} needs a hearer. Say whom, or write “said”.`, fixes: [sayFix(verb)] };
		}
	},
};
