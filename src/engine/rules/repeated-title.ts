/** The rule for titles that are given again. */
import { conjunctions, prepositions } from '../lexicon/function-words';
import { reportingVerb } from '../text/verbs';
import { ambiguousSurnames, isCourtesy, isInStory, peopleOf } from '../judging/people';
import type { ArticleRule } from '../judging/rule';

export const repeatedTitle: ArticleRule = {
	id: 'repeated-title',
	title: 'Title given again',
	level: 'hint',
	why: 'The office is told once, where a reader first meets the person. After that the surname is enough.',
	wrong: 'Mayor Ann Lee spoke first. Mayor Lee left early.',
	right: 'Mayor Ann Lee spoke first. Lee left early.',
	source: 'AP as taught in university newsrooms.',
	*check(reading) {
		const { text } = reading.article;
		const people = peopleOf(reading);
		const shared = ambiguousSurnames(reading);
		for (const { surname, uses } of people) {
			if (shared.has(surname)) continue;
			/** By their first letters: `General` is `Gen.` again. */
			const known = new Set<string>();
			for (const use of uses) {
				if (!isInStory(reading, use)) continue;
				const { title } = use;
				const words = title && text.slice(title.start, title.end);
				if (words && known.has(words.slice(0, 3).toLowerCase()) && !isCourtesy(words) && !/^(?:republicans?|democrats?|democratic|candidate|nominee)$/i.test(words) && standsAlone(text, title.start)) {
					yield {
						span: { start: title.start, end: use.end },
						message: `“${words}” again: the surname is enough after the first reference.`,
						fixes: [{ title: `Write “${surname}”`, preferred: true, edits: [{ span: { start: title.start, end: use.end }, text: surname }] }],
					};
				}
				if (words) known.add(words.slice(0, 3).toLowerCase());
			}
		}
	},
};

/** Whether no word that describes stands before: `said Mayor Lee`, not `former Mayor Lee`. */
function standsAlone(text: string, at: number): boolean {
	const before = /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1]?.toLowerCase();
	return before === undefined || prepositions.has(before) || conjunctions.has(before) || reportingVerb(before) !== undefined;
}
