/** The rule for faces and gestures that are given as speech. */
import { unspokenVerbs } from '../lexicon/attribution-verbs';
import { attributionVerbs, type AttributionVerb, nameOf, sayFix, sayIn } from '../judging/attribution-verb';
import type { PassageRule } from '../judging/rule';

export const unspokenVerb: PassageRule = {
	id: 'unspoken-verb',
	title: 'Gesture given as speech',
	level: 'warning',
	why: 'Nobody can smile, sigh or laugh a sentence. Let the speaker say it, and smile beside it if the smile matters.',
	wrong: '“We won,” Lee smiled.',
	right: '“We won,” Lee said with a smile.',
	source: 'Verbs to avoid for attribution: Oxford University Press for journalism students.',
	needs: attributionVerbs,
	*checkPassage(passage) {
		for (const verb of attributionVerbs(passage)) {
			const { lemma, span, quotation, source } = verb;
			if (!(lemma in unspokenVerbs) || !quotation || quotation.end > span.start || !isAttributed(verb, passage.text)) continue;
			const manner = unspokenVerbs[lemma];
			const next = verb.tokens[verb.at + 1];
			const stands = source !== undefined && source.end <= span.start && (next === undefined || next.kind === 'stop' || next.kind === 'comma');
			const fixes = [sayFix(verb)];
			if (manner && stands) fixes.push({ title: `Say “${sayIn(verb.form)} ${manner}”`, edits: [{ span, text: `${sayIn(verb.form)} ${manner}` }] });
			yield { span, message: `${nameOf(passage, verb)} is no speech. Write “said”, and tell the gesture beside it.`, fixes };
		}
	},
};

/** `“We won,” Lee smiled` with the quotation's comma; not the two sentences of `“We won.” Lee smiled.` and not `laughed at it`. */
function isAttributed({ quotation, tokens, at }: AttributionVerb, text: string): boolean {
	return /[,?!—–-]/.test(text[quotation!.inside.end - 1] ?? '') && !/^(?:at|off|over|about|to)$/.test(tokens[at + 1]?.lower ?? '');
}
