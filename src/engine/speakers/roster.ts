/** People that a desk knows, by all their names. */

/** Somebody with the names the copy may use of them. */
export interface KnownPerson {
	readonly name: string;
	readonly aliases: readonly string[];
	readonly pronouns: 'he' | 'she' | 'they' | undefined;
}

/** People by each of their names, as `nameKey` writes it. A name that two people share is nobody's. */
export type Roster = ReadonlyMap<string, KnownPerson>;

/** A roster of these people. */
export function rosterOf(people: readonly KnownPerson[]): Roster {
	const roster = new Map<string, KnownPerson>();
	const shared = new Set<string>();
	for (const person of people) {
		for (const name of [person.name, ...person.aliases]) {
			const key = nameKey(name.trim().split(/\s+/));
			if (roster.has(key) && roster.get(key) !== person) shared.add(key);
			roster.set(key, person);
		}
	}
	for (const key of shared) roster.delete(key);
	return roster;
}

/** The words of a name in lower case, without full stops and with straight apostrophes. */
export function nameKey(words: readonly string[]): string {
	return words.join(' ').toLowerCase().replaceAll('.', '').replaceAll('’', "'");
}
