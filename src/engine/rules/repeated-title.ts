/** The rule for titles that are given again. */
import { conjunctions, prepositions } from '../lexicon/function-words';
import { reportingVerb } from '../text/verbs';
import { type Matter, matter } from '../judging/matter';
import { ambiguousSurnames, around, isCourtesy, isInStory, type NameUse, peopleOf } from '../judging/people';
import type { MatterRule } from '../judging/rule';

/** Somebody who has a title before the name twice. */
interface Titled extends Matter {
	readonly surname: string;
	/** In the story, in order. */
	readonly uses: readonly NameUse[];
}

export const repeatedTitle: MatterRule<Titled> = {
	id: 'repeated-title',
	title: 'Title given again',
	level: 'hint',
	why: 'The office is told once, where a reader first meets the person. After that the surname is enough.',
	wrong: 'Mayor Ann Lee spoke first. Mayor Lee left early.',
	right: 'Mayor Ann Lee spoke first. Lee left early.',
	source: 'AP as taught in university newsrooms.',
	*matters(reading) {
		const shared = ambiguousSurnames(reading);
		for (const { surname, uses } of peopleOf(reading)) {
			const titled = uses.filter((use) => use.title && isInStory(reading, use));
			if (titled.length > 1 && !shared.has(surname)) yield matter(reading, around(titled), { surname, uses: titled });
		}
	},
	*checkMatter({ text, surname, uses }) {
		/** By their first letters: `General` is `Gen.` again. */
		const known = new Set<string>();
		for (const { title, end } of uses) {
			const words = text.slice(title!.start, title!.end);
			const beginning = words.slice(0, 3).toLowerCase();
			if (known.has(beginning) && !isCourtesy(words) && !/^(?:republicans?|democrats?|democratic|candidate|nominee)$/i.test(words) && standsAlone(text, title!.start)) {
				const span = { start: title!.start, end };
				yield { span, message: `“${words}” again: the surname is enough after the first reference.`, fixes: [{ title: `Write “${surname}”`, preferred: true, edits: [{ span, text: surname }] }] };
			}
			known.add(beginning);
		}
	},
};

/** Whether no word that describes stands before: `said Mayor Lee`, not `former Mayor Lee`. */
function standsAlone(text: string, at: number): boolean {
	const before = /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1]?.toLowerCase();
	return before === undefined || prepositions.has(before) || conjunctions.has(before) || reportingVerb(before) !== undefined;
}
