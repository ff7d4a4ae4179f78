/** The rule for full names that are given again. */
import { isBody } from '../reading';
import { lastStartingBy, type Span } from '../text/span';
import { type Matter, matter } from '../judging/matter';
import { ambiguousSurnames, around, isGivenName, isInStory, isPartOfMore, type NameUse, type Person, peopleOf } from '../judging/people';
import type { MatterRule } from '../judging/rule';

/** A full name a few paragraphs at most below the same person's name, with nobody else's between. */
interface NameAgain extends Matter {
	readonly name: string;
	readonly surname: string;
	readonly use: NameUse;
}

export const secondReference: MatterRule<NameAgain> = {
	id: 'second-reference',
	title: 'Full name given again',
	level: 'hint',
	why: 'After the first reference the surname is enough, and the full name makes a reader wonder whether a second person is meant. It may stand again after a subhead or a long gap, and where two people share the surname.',
	wrong: 'Bo Tran, the harbour master, gave no date. Tran said the port would close. Bo Tran then left.',
	right: 'Bo Tran, the harbour master, gave no date. Tran said the port would close. Tran then left.',
	source: 'AP style on names.',
	*matters(reading) {
		const { article } = reading;
		const people = peopleOf(reading);
		const shared = ambiguousSurnames(reading);
		let inOrder: readonly NameUse[] | undefined;
		for (const person of people) {
			if (shared.has(person.surname) || !isPersonsName(person)) continue;
			let before: number | undefined;
			for (const use of person.uses) {
				if (!isInStory(reading, use)) continue;
				const paragraph = lastStartingBy(article.paragraphs, use.start)!;
				const isNear = before !== undefined && paragraph.index - before <= longestGap
					&& article.paragraphs.slice(before, paragraph.index).every(({ kind }) => isBody(kind));
				before = paragraph.index;
				if (!isNear || !use.full) continue;
				// With somebody else named between, the full name may be there to tell them apart.
				inOrder ??= people.flatMap(({ uses }) => uses).sort((a, b) => a.start - b.start);
				if (person.uses.includes(lastStartingBy(inOrder, use.start - 1)!)) yield matter(reading, around([use]), { name: person.speaker.name, surname: person.surname, use });
			}
		}
	},
	*checkMatter({ text, name, surname, use }) {
		if (use.words !== name || use.title || isPartOfMore(text, use) || isPresentedAnew(text, use)) return;
		yield {
			span: use,
			message: `“${use.words}” again: the surname is enough after the first reference.`,
			fixes: [{ title: `Write “${surname}”`, preferred: true, edits: [{ span: { start: use.start, end: use.end }, text: surname }] }],
		};
	},
};

/** How many paragraphs without the name make a reader forget it. */
const longestGap = 4;

/** `Charles and David Koch`, `Ann Lee and Bo Tran`, `Bo Tran, the harbour master`: a pair, or said again who it is. */
function isPresentedAnew(text: string, { start, end }: Span): boolean {
	return /\band $/.test(text.slice(Math.max(0, start - 5), start)) || /^(?: and \p{Lu}|, (?:the|an?|who|whose)\b)/u.test(text.slice(end, end + 10));
}

/** A given name or a role, and a surname that is used alone elsewhere: a band, a place or a ship called like a person has none. */
function isPersonsName({ speaker, uses, surname }: Person): boolean {
	return (isGivenName(speaker.name.split(' ')[0]!) || speaker.role !== undefined) && uses.some(({ words }) => words === surname);
}
