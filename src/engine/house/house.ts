/** What a desk has decided about its copy: the profile it follows, its own words, the people its readers know. */
import { type Profile, profiles } from '../lexicon/profiles';

/** Words the desk avoids, and what it writes instead. */
export interface HouseWord {
	/** A word or phrase. A capital is found as a capital, `*` stands for any letters of a word. */
	readonly avoid: string;
	/** In order of preference, `*` for the letters that one in `avoid` stood for; empty means leave it out or write around it. */
	readonly prefer: readonly string[];
	readonly reason: string | undefined;
	/** Found in quotations too, as what a house never prints is. */
	readonly everywhere?: true;
}

/** Somebody readers of this desk know, so that the copy need not introduce them. */
export interface HousePerson {
	readonly name: string;
	readonly role: string | undefined;
	/** Other forms of the name, such as a nickname or a stage name. */
	readonly aliases: readonly string[];
	readonly pronouns: 'he' | 'she' | 'they' | undefined;
}

/** What a reading and its rules see of a desk's decisions; levels are not among them. */
export interface House {
	readonly profile: Profile;
	readonly words: readonly HouseWord[];
	readonly roster: readonly HousePerson[];
}

export const defaultHouse: House = { profile: profiles.default, words: [], roster: [] };
