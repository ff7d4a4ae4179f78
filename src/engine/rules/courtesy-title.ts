/** The rule for `Mr.` and `Ms.`, by what the house does with them. */
import { isBody, type Reading } from '../reading';
import { lastStartingBy } from '../text/span';
import { type Matter, matter } from '../judging/matter';
import { ambiguousSurnames, around, isCourtesy, isPartOfMore, type NameUse, type Person, peopleOf, rosterEntry } from '../judging/people';
import type { MatterRule } from '../judging/rule';
import type { House } from '../house/house';

/** Somebody’s names in the body, and what the article tells of the title they would take. */
interface Addressed extends Matter {
	readonly surname: string;
	readonly isShared: boolean;
	/** `Mr` or `Ms`, where the surname alone is to have one. */
	readonly title: string | undefined;
	readonly uses: readonly (NameUse & { readonly isFirst: boolean })[];
}

export const courtesyTitle: MatterRule<Addressed> = {
	id: 'courtesy-title',
	title: 'Courtesy title against the house’s way',
	level: 'information',
	why: 'Some houses leave out “Mr.” and “Ms.” everywhere but in quotations; others put them before the surname on every reference after the first. The profile decides; without one nothing is reported.',
	wrong: 'Ann Lee spoke first. Ms. Lee left early.',
	right: 'Ann Lee spoke first. Lee left early.',
	source: 'AP (never), The Economist (on second reference).',
	fixAll: true,
	*matters(reading, house) {
		const { courtesyTitles } = house.profile;
		if (!courtesyTitles) return;
		const shared = ambiguousSurnames(reading);
		for (const person of peopleOf(reading)) {
			const isShared = shared.has(person.surname);
			const title = courtesyTitles === 'second-reference' && !isShared ? titleFor(reading, house, person) : undefined;
			const uses = person.uses.map((use, at) => ({ ...use, isFirst: at === 0 })).filter(({ start }) => isBody(lastStartingBy(reading.article.paragraphs, start)!.kind));
			yield matter(reading, around(uses), { surname: person.surname, isShared, title, uses });
		}
	},
	*checkMatter({ text, surname, isShared, title, uses }, house) {
		for (const use of uses) {
			const given = use.title && text.slice(use.title.start, use.title.end);
			if (house.profile.courtesyTitles === 'never') {
				if (given === undefined || !isCourtesy(given) || /\bM(?:r|rs|s)\.?\sand\s$/.test(text.slice(Math.max(0, use.title!.start - 9), use.title!.start))) continue;
				// Of the Lees, the title may be all that says which.
				const tellsWho = isShared && !use.full;
				yield {
					span: { start: use.title!.start, end: use.end },
					message: `“${given}”: this house leaves courtesy titles out.${tellsWho ? ' Give the first name instead.' : ''}`,
					fixes: tellsWho ? [] : [{ title: `Write “${use.words}”`, preferred: true, edits: [{ span: { start: use.title!.start, end: use.start }, text: '' }] }],
				};
			} else if (title && !use.isFirst && given === undefined && use.words === surname && !isPartOfMore(text, use) && !/^['’]/.test(text.slice(use.end, use.end + 1))) {
				yield {
					span: use,
					message: `“${use.words}”: this house writes “${title} ${use.words}” after the first reference.`,
					fixes: [{ title: `Write “${title} ${use.words}”`, preferred: true, edits: [{ span: { start: use.start, end: use.start }, text: `${title} ` }] }],
				};
			}
		}
	},
};

/** `Mr` or `Ms` by what the roster or the article's own pronouns tell; undefined where they tell nothing, or the person was never named in full. */
function titleFor({ article: { text } }: Reading, house: House, { speaker, uses }: Person): string | undefined {
	if (!uses[0]!.full) return undefined;
	const said = rosterEntry(house, speaker.name)?.pronouns;
	const pronouns = new Set(speaker.mentions.filter(({ kind }) => kind === 'pronoun').map(({ start, end }) => text.slice(start, end).toLowerCase()));
	const pronoun = said ?? (pronouns.size === 1 ? [...pronouns][0] : undefined);
	return pronoun === 'he' ? 'Mr' : pronoun === 'she' ? 'Ms' : undefined;
}
