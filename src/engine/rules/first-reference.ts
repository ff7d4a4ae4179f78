/** The rule for people whose full name comes after the short one. */
import { isInStory, isPartOfMore, peopleOf, rosterEntry } from '../judging/people';
import type { ArticleRule } from '../judging/rule';

export const firstReference: ArticleRule = {
	id: 'first-reference',
	title: 'Full name after the short one',
	level: 'hint',
	why: 'Somebody is named in full where a reader first meets them, by surname after that. The other way round is mostly a paragraph that was moved.',
	wrong: 'The port will close in May at the latest, Tran said. Bo Tran, the harbour master, gave no date.',
	right: 'The port will close in May at the latest, said Bo Tran, the harbour master. Tran gave no date.',
	source: 'AP as taught in university newsrooms: full name on first reference, surname after.',
	*check(reading, house) {
		const { text } = reading.article;
		for (const { speaker, surname, uses } of peopleOf(reading)) {
			const inStory = uses.filter((use) => isInStory(reading, use));
			const [first] = inStory;
			const full = inStory.find((use) => use.full && use.words.endsWith(first!.words));
			if (!first || !full || first.words !== surname || first.title || rosterEntry(house, first.words) || isPartOfMore(text, first)) continue;
			yield {
				span: first,
				message: `“${first.words}” stands before “${full.words}”. Give the full name here, where a reader first meets it.`,
				related: [{ span: full, message: `${speaker.name}: named in full only here` }],
				fixes: [{ title: `Write “${full.words}”`, edits: [{ span: { start: first.start, end: first.end }, text: full.words }] }],
			};
		}
	},
};
