/** The rule for “added” and “continued” from somebody who has not spoken yet. */
import type { Speaker } from '../speakers/speaker';
import { textOf } from '../text/span';
import { reportingVerb } from '../text/verbs';
import { sayIn } from '../judging/attribution-verb';
import type { PassageRule } from '../judging/rule';

const continuing: ReadonlySet<string> = new Set(['add', 'continue']);

export const prematureAdded: PassageRule = {
	id: 'premature-added',
	title: '“Added” before anything was said',
	level: 'information',
	why: 'Somebody can only add to what was said, or continue, after speaking. Where the words are the speaker’s first in the story, a paragraph was moved or cut.',
	wrong: 'The hall was full. “The bridge is safe,” Ann Lee added.',
	right: 'The hall was full. “The bridge is safe,” Ann Lee said.',
	source: '“Added” only for what follows: jprof.com and H. Schmidt on verbs of attribution.',
	needs: ({ attributions }) => attributions,
	*checkPassage({ paragraph, text, attributions, paraphrases }) {
		const spoken = new Set<Speaker>();
		const given = [...attributions, ...paraphrases].filter(({ cue }) => cue).sort((a, b) => a.cue!.start - b.cue!.start);
		for (const one of given) {
			const { speaker, source, cue } = one;
			if (!speaker || !cue || !source || spoken.has(speaker)) continue;
			spoken.add(speaker);
			const verb = reportingVerb(textOf(text, cue).toLowerCase());
			if (!('quotation' in one) || one.certainty !== 'stated' || source.kind !== 'name' || !verb || !continuing.has(verb.lemma) || verb.form === 'ing' || verb.form === 'base') continue;
			// One who was in the story before may have spoken as “he” or “the mayor”.
			if (speaker.mentions[0]!.start < paragraph.start || /\b(?:an?|another)\s+$/i.test(text.slice(Math.max(paragraph.start, source.start - 10), source.start))) continue;
			const said = sayIn(verb.form);
			yield {
				span: cue,
				message: `“${textOf(text, cue)}” to what? ${speaker.name} has not spoken before. Write “${said}”, or look for what was cut.`,
				fixes: [{ title: `Say “${said}”`, edits: [{ span: cue, text: said }] }],
			};
		}
	},
};
