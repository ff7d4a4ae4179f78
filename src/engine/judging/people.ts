/** The people of an article by the names it gives them: in full, by surname, with a title. */
import { titles } from '../lexicon/descriptions';
import { femaleNames, maleNames } from '../lexicon/names';
import type { House, HousePerson } from '../house/house';
import type { Reading } from '../reading';
import type { Mention } from '../mentions/mention';
import type { Speaker } from '../speakers/speaker';
import { lastStartingBy, type Span } from '../text/span';
import { surnameOf } from './attribute';
import { once } from './passage';

/** A name in its place: `Ann Lee` of `Mayor Ann Lee’s`. */
export interface NameUse extends Span {
	readonly words: string;
	/** Whether it is more than the surname or the given name alone. */
	readonly full: boolean;
	/** The titles right before it, courtesy titles too: `Mayor`. */
	readonly title: Span | undefined;
}

/** Somebody the article names, with every use of the name outside quotations and furniture, in order. */
export interface Person {
	readonly speaker: Speaker;
	readonly surname: string;
	readonly uses: readonly NameUse[];
}

/** The stretches around names, in which all stands that the functions below and the rules for names read beside one. */
export function around(uses: readonly (Span & Partial<Pick<NameUse, 'title'>>)[]): Span[] {
	return uses.map(({ start, end, title }) => ({ start: Math.max(0, (title?.start ?? start) - reach), end: end + reach }));
}

const reach = 60;

/** Everybody the article shows to be a person, in order of first mention. */
export const peopleOf = once((reading: Reading): readonly Person[] => {
	const { text } = reading.article;
	return reading.speakers.filter((speaker) => isSurelyPerson(text, speaker)).map((speaker): Person => {
		const names = speaker.mentions.filter(({ kind }) => kind === 'name');
		return { speaker, surname: surnameOf(speaker), uses: names.map((mention) => nameUse(text, mention)).filter((use, at, all) => use.start !== all[at - 1]?.start) };
	}).filter(({ uses }) => uses.length > 0);
});

/** Whether more than a run of capitals tells of a person: a given name, a role, a title, `he` or `she`. */
function isSurelyPerson(text: string, { kind, name, role, mentions }: Speaker): boolean {
	if (kind === 'organization' && isGivenName(name)) return true;
	if (kind !== 'person' || !/^\p{Lu}[\p{L}.'’ -]*$/u.test(name) || /(?:^|\s)\p{Lu}{2,}$/u.test(name)) return false;
	return isGivenName(name.split(' ')[0]!) || role !== undefined || mentions.some((mention) => (
		mention.kind === 'pronoun' ? /^s?he$/i.test(text.slice(mention.start, mention.end)) : mention.kind === 'name' && nameUse(text, mention).title !== undefined));
}

/** Whether a word is a given name that English-language news knows. */
export function isGivenName(word: string): boolean {
	return maleNames.has(word.toLowerCase()) || femaleNames.has(word.toLowerCase()) || /^\p{Lu}\.$/u.test(word);
}

/** Where the article itself is speaking, the first sentence of a text without a headline aside, which may be one that no layout tells. */
export function isInStory({ article }: Reading, { start }: Span): boolean {
	const paragraph = lastStartingBy(article.paragraphs, start);
	if (!paragraph || paragraph.kind !== 'body') return false;
	if (article.furniture.headline !== undefined || article.paragraphs.length < 3) return true;
	if (paragraph.index < 2 && paragraph.end - paragraph.start <= longestHeadline && article.text.length > shortestStory) return false;
	return paragraph.index > 0 || start >= (paragraph.sentences[0]?.end ?? 0);
}

/** In characters: what a headline or its second line may run to, and a text from which it may have one. */
const longestHeadline = 150;
const shortestStory = 1500;

/** The person of the desk's roster who goes by this name or surname. */
export function rosterEntry({ roster }: House, name: string): HousePerson | undefined {
	const wanted = name.toLowerCase();
	return roster.find(({ name: full, aliases }) => [full, ...aliases].some((form) => form.toLowerCase() === wanted || form.toLowerCase().endsWith(` ${wanted}`)));
}

/** The people who share a surname, by it; only where two or more do. */
export function sharedSurnames(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
	const bySurname = new Map<string, Person[]>();
	for (const person of people) {
		const [given] = person.speaker.name.split(' ');
		if (!person.uses.some(({ full }) => full) || !isGivenName(given!) || bySurname.get(person.surname)?.some(({ speaker }) => speaker.name.startsWith(`${given} `))) continue;
		const sharers = bySurname.get(person.surname);
		if (sharers) sharers.push(person);
		else bySurname.set(person.surname, [person]);
	}
	return new Map([...bySurname].filter(([, sharers]) => sharers.length > 1));
}

/** The last words that full names with different first words share, whoever or whatever bears them. */
export function ambiguousSurnames({ speakers }: Reading): ReadonlySet<string> {
	const givenNames = new Map<string, string>();
	const ambiguous = new Set<string>();
	for (const { name } of speakers) {
		const given = name.slice(0, name.indexOf(' '));
		const surname = name.slice(name.lastIndexOf(' ') + 1);
		if (!given || !surname || surname === name) continue;
		if (givenNames.has(surname) && givenNames.get(surname) !== given) ambiguous.add(surname);
		else givenNames.set(surname, given);
	}
	return ambiguous;
}

/** Whether the name is only part of another, or tells of what is somebody’s: `the Lee report`, `Lee Street`, `Lee’s Wharf`, `Lee supporters`. */
export function isPartOfMore(text: string, { start, end }: Span): boolean {
	return /^(?:\s?[&:/]|\s\(@|-|['’]s?\s\p{Lu}|\s\p{Lu}|\s(?:\p{Ll}+ )?(?:campaigns?|administrations?|eras|supporters?|voters?|backers?|fans?|camp|aides?|allies|ally|family|team|foundation|brothers|sisters|couple|era|years|presidency|nominee|report|court|government|rally|ad)\b)/u.test(text.slice(end, end + 40))
		|| /(?:\bthe\s|\ban?\s|-|&\s|\bnon-|\banti-)$/i.test(text.slice(Math.max(0, start - 6), start));
}

/** Whether a title is one of courtesy, which says nothing of who somebody is. */
export function isCourtesy(title: string): boolean {
	return /^(?:mr|mrs|ms|miss|mx)\.?$/i.test(title);
}

function nameUse(text: string, { start, end }: Mention): NameUse {
	// A source's mention may hold the title as well.
	const mentioned = text.slice(start, end);
	const inner = isTitle(mentioned.split(/\s/, 1)[0]!) ? /^((?:\p{L}[\p{L}.-]{0,30}\s+){1,4})\p{Lu}/u.exec(mentioned) : undefined;
	const within = inner ? titleLength(inner[1]!) : 0;
	const nameStart = start + within;
	const words = text.slice(nameStart, end).replace(/\s+/g, ' ');
	return { start: nameStart, end, words, full: words.includes(' '), title: titleBefore(text, nameStart) };
}

/** The titles right before a place. */
function titleBefore(text: string, place: number): Span | undefined {
	let title: Span | undefined;
	for (let count = 0; count < 4; count++) {
		const from = title?.start ?? place;
		const ahead = text.slice(Math.max(0, from - 34), from);
		const words = ahead.trimEnd();
		const blanks = ahead.length - words.length;
		const last = words.slice(words.lastIndexOf(' ') + 1).split(/[^\p{L}.-]+/u).at(-1)!.replace(/^[.-]+/, '');
		if (blanks === 0 || blanks > 3 || !isTitle(last)) break;
		title = { start: from - blanks - last.length, end: title?.end ?? from - blanks };
	}
	return title;
}

function isTitle(word: string): boolean {
	return titles.has(word.toLowerCase()) || isCourtesy(word);
}

/** How many characters of the titles that words begin with: 6 of `Mayor Ann `. */
function titleLength(words: string): number {
	let length = 0;
	for (const part of words.match(/\S+\s+/g) ?? []) {
		if (!isTitle(part.trim())) break;
		length += part.length;
	}
	return length;
}
