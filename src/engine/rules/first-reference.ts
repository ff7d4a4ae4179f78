/** The rule for people whose full name comes after the short one. */
import { type Matter, matter } from '../judging/matter';
import { around, isInStory, isPartOfMore, type NameUse, peopleOf, rosterEntry } from '../judging/people';
import type { MatterRule } from '../judging/rule';

/** Somebody whom the story does not name in full at first. */
interface LateName extends Matter {
	readonly name: string;
	readonly surname: string;
	/** The first in the story, and the first in full that ends with its words. */
	readonly first: NameUse;
	readonly full: NameUse;
}

export const firstReference: MatterRule<LateName> = {
	id: 'first-reference',
	title: 'Full name after the short one',
	level: 'hint',
	why: 'Somebody is named in full where a reader first meets them, by surname after that. The other way round is mostly a paragraph that was moved.',
	wrong: 'The port will close in May at the latest, Tran said. Bo Tran, the harbour master, gave no date.',
	right: 'The port will close in May at the latest, said Bo Tran, the harbour master. Tran gave no date.',
	source: 'AP as taught in university newsrooms: full name on first reference, surname after.',
	*matters(reading) {
		for (const { speaker: { name }, surname, uses } of peopleOf(reading)) {
			const inStory = uses.filter((use) => isInStory(reading, use));
			const [first] = inStory;
			const full = inStory.find((use) => use.full && use.words.endsWith(first!.words));
			if (first && full && full !== first) yield matter(reading, around([first, full]), { name, surname, first, full });
		}
	},
	*checkMatter({ text, name, surname, first, full }, house) {
		if (first.words !== surname || first.title || rosterEntry(house, first.words) || isPartOfMore(text, first)) return;
		yield {
			span: first,
			message: `“${first.words}” stands before “${full.words}”. Give the full name here, where a reader first meets it.`,
			related: [{ span: full, message: `${name}: named in full only here` }],
			fixes: [{ title: `Write “${full.words}”`, edits: [{ span: { start: first.start, end: first.end }, text: full.words }] }],
		};
	},
};
