/** The rule for people who come back after a long gap. */
import { lastStartingBy } from '../text/span';
import { isInStory, isPartOfMore, peopleOf } from '../judging/people';
import type { ArticleRule } from '../judging/rule';

export const longAbsence: ArticleRule = {
	id: 'long-absence',
	title: 'Back after a long gap',
	level: 'hint',
	why: 'Somebody who was named once, many paragraphs before, is forgotten when the surname comes back. A word on who it was saves the reader the search.',
	wrong: 'Ann Lee, the mayor, spoke first.\n\n[500 words on others]\n\nLee left early.',
	right: 'Ann Lee, the mayor, spoke first.\n\n[500 words on others]\n\nLee, the mayor, left early.',
	source: 'Washingtonian on names a reader stumbles over.',
	*check(reading) {
		const { paragraphs } = reading.article;
		for (const { speaker, uses } of peopleOf(reading)) {
			if (!speaker.role) continue;
			const pronouns = speaker.mentions.filter(({ kind }) => kind !== 'name');
			let last: number | undefined;
			for (const use of uses) {
				if (!isInStory(reading, use)) continue;
				const { index } = lastStartingBy(paragraphs, use.start)!;
				const gap = last === undefined ? 0 : index - last;
				const pronoun = lastStartingBy(pronouns, use.start);
				const pronounBetween = pronoun !== undefined && last !== undefined && pronoun.start > paragraphs[last]!.end;
				const first = last;
				last = index;
				if (gap < fewestParagraphs || use.start - paragraphs[first!]!.end < fewestCharacters || reading.article.text[use.end] === ',' || use.full || use.title || pronounBetween || isPartOfMore(reading.article.text, use)) continue;
				const role = roleAgain(speaker.role);
				yield {
					span: use,
					message: `“${use.words}” was last named ${gap} paragraphs before. Say again who it is.`,
					related: [{ span: lastStartingBy(uses, paragraphs[first!]!.end)!, message: `${speaker.name}: last named here` }],
					...(role && /^[ ]\p{Ll}/u.test(reading.article.text.slice(use.end, use.end + 2)) ? { fixes: [{ title: `Insert “, ${role},”`, edits: [{ span: { start: use.end, end: use.end }, text: `, ${role},` }] }] } : {}),
				};
			}
		}
	},
};

/** The role as it stands behind a name: `the mayor`, `Leeds’ mayor`; undefined where it is not known how it would. */
function roleAgain(role: string): string | undefined {
	if (/^(?:the|an?)\s|^\p{L}+['’]s?\s/u.test(role)) return role;
	return /^\p{Ll}+(?: \p{Ll}+)*$/u.test(role) && !/^(?:rival|who)\b/.test(role) ? `the ${role}` : undefined;
}

/** A gap of this many paragraphs, and of some 500 words. */
const fewestParagraphs = 8;
const fewestCharacters = 3000;
