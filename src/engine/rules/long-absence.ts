/** The rule for people who come back after a long gap. */
import { lastStartingBy } from '../text/span';
import { type Matter, matter } from '../judging/matter';
import { around, isInStory, isPartOfMore, type NameUse, peopleOf } from '../judging/people';
import type { MatterRule } from '../judging/rule';

/** Somebody with a role who is named again after a long gap. */
interface Return extends Matter {
	readonly name: string;
	readonly role: string;
	readonly use: NameUse;
	/** Where the name stood before, and how many paragraphs above. */
	readonly last: NameUse;
	readonly gap: number;
}

export const longAbsence: MatterRule<Return> = {
	id: 'long-absence',
	title: 'Back after a long gap',
	level: 'hint',
	why: 'Somebody who was named once, many paragraphs before, is forgotten when the surname comes back. A word on who it was saves the reader the search.',
	wrong: 'Ann Lee, the mayor, spoke first.\n\n[500 words on others]\n\nLee left early.',
	right: 'Ann Lee, the mayor, spoke first.\n\n[500 words on others]\n\nLee, the mayor, left early.',
	source: 'Washingtonian on names a reader stumbles over.',
	*matters(reading) {
		const { paragraphs } = reading.article;
		for (const { speaker, uses } of peopleOf(reading)) {
			if (!speaker.role) continue;
			const pronouns = speaker.mentions.filter(({ kind }) => kind !== 'name');
			let last: number | undefined;
			for (const use of uses) {
				if (!isInStory(reading, use)) continue;
				const { index } = lastStartingBy(paragraphs, use.start)!;
				const gap = last === undefined ? 0 : index - last;
				const before = paragraphs[last ?? index]!;
				last = index;
				if (gap < fewestParagraphs || use.start - before.end < fewestCharacters) continue;
				const pronoun = lastStartingBy(pronouns, use.start);
				if (!pronoun || pronoun.start <= before.end) {
					const named = lastStartingBy(uses, before.end)!;
					yield matter(reading, around([use, named]), { name: speaker.name, role: speaker.role, use, last: named, gap });
				}
			}
		}
	},
	*checkMatter({ text, name, role, use, last, gap }) {
		if (text[use.end] === ',' || use.full || use.title || isPartOfMore(text, use)) return;
		const again = roleAgain(role);
		yield {
			span: use,
			message: `“${use.words}” was last named ${gap} paragraphs before. Say again who it is.`,
			related: [{ span: last, message: `${name}: last named here` }],
			...(again && /^[ ]\p{Ll}/u.test(text.slice(use.end, use.end + 2)) ? { fixes: [{ title: `Insert “, ${again},”`, edits: [{ span: { start: use.end, end: use.end }, text: `, ${again},` }] }] } : {}),
		};
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
