/** The rule for speakers who go by one name and are never introduced. */
import type { Reading } from '../reading';
import type { Speaker } from '../speakers/speaker';
import { reportingVerb } from '../text/verbs';
import { type Matter, matter } from '../judging/matter';
import { around, isCourtesy, isGivenName, isInStory, type NameUse, peopleOf, rosterEntry } from '../judging/people';
import type { MatterRule } from '../judging/rule';

/** Somebody who speaks and goes by one name alone. */
interface Stranger extends Matter {
	readonly uses: readonly NameUse[];
	/** The first in the story. */
	readonly first: NameUse;
	/** Whether the name is part of somebody's full name, or stands behind a given name anywhere. */
	readonly elsewhere: boolean;
}

export const neverIntroduced: MatterRule<Stranger> = {
	id: 'never-introduced',
	title: 'Speaker never introduced',
	level: 'warning',
	why: 'A reader who meets “Tran said” and has never been told who Tran is stops there. It is mostly a slip: the paragraph that introduced him was cut or moved. People on the desk’s roster, and those with an office before the surname (“President Tran”), need no more.',
	wrong: 'Mr. Tran said the port would close.',
	right: 'Bo Tran, the harbour master, said the port would close.',
	source: 'Copy editors’ checklists; Washingtonian on names a reader stumbles over.',
	*matters(reading) {
		const speaks = speakersOf(reading);
		let fullNames: ReadonlySet<string> | undefined;
		for (const { speaker, uses } of peopleOf(reading)) {
			const first = uses.find((use) => isInStory(reading, use));
			if (!first || uses.some(({ full }) => full) || speaker.role !== undefined || !speaks.has(speaker)) continue;
			fullNames ??= new Set(reading.speakers.flatMap(({ name }) => name.includes(' ') ? name.split(' ') : []));
			const elsewhere = fullNames.has(uses[0]!.words.split(' ').at(-1)!) || isNamedWithin(reading.article.text, first.words);
			yield matter(reading, around(uses), { uses, first, elsewhere });
		}
	},
	*checkMatter({ text, uses, first, elsewhere }, house) {
		if (elsewhere || rosterEntry(house, first.words) || placeNames.has(uses[0]!.words) || uses.some((use) => isIntroduced(text, use))) return;
		if (!uses.some(({ title }) => title) && !(isGivenName(uses[0]!.words) && uses.some((use) => standsAsSubject(text, use)))) return;
		yield { span: first, message: `“${first.words}” is never introduced. Give the full name, and say who it is.` };
	},
};

/** `the Bo Tran-led board`: the full name is there, though no mention of the person. */
function isNamedWithin(text: string, surname: string): boolean {
	return text.split(` ${surname}`).slice(0, -1).some((before) => isGivenName(before.slice(-20).split(/\s/).at(-1)!));
}

/** Given names that are as often places. */
const placeNames: ReadonlySet<string> = new Set('Virginia Georgia Austin Charlotte Jordan Florence Madison Carolina Chad Israel Houston Jackson Lincoln Paris Chelsea Said Will Mark Hope Faith Grace Joy'.split(' '));

/** Those who are given as saying something. */
function speakersOf({ attributions, paraphrases }: Reading): ReadonlySet<Speaker> {
	const speakers = new Set<Speaker>();
	for (const given of [attributions, paraphrases]) for (const { speaker } of given) if (speaker) speakers.add(speaker);
	return speakers;
}

/** Whether the name alone says something: `Maria said`, `, said Maria.`; not `the prophet Daniel wrote`, `Maria van Dyk said`. */
function standsAsSubject(text: string, { start, end }: NameUse): boolean {
	const before = text.slice(Math.max(0, start - 16), start);
	const after = /^(?:\s(\p{Ll}+)\b|[.,;])/u.exec(text.slice(end, end + 20));
	return /(?:^|[.!?,;:][”"’]?\s*|\n|\b(?:and|but|said|says|added|asked|that)\s)$/.test(before) && after !== null && (after[1] === undefined || reportingVerb(after[1]) !== undefined);
}

/** Whether an office stands before the name, or words behind or before it say who it is. */
function isIntroduced(text: string, { title, start, end }: NameUse): boolean {
	if (/\p{L},\s$/u.test(text.slice(Math.max(0, start - 3), start)) || /^\s(?:from|of)\s/.test(text.slice(end, end + 6))) return true;
	return title !== undefined && !isCourtesy(text.slice(title.start, title.end).split(/\s+/).at(-1)!) || /^,\s(?:who|the|an?|known|formerly|now|then|\d+)\b/.test(text.slice(end, end + 12));
}
