/** Names in the article, gathered: who is meant by each. */
import type { Clauses } from '../attributions/sieve';
import { bodyNameWords, femaleNouns, maleNouns, titles } from '../lexicon/descriptions';
import { femaleNames, maleNames, nameParticles } from '../lexicon/names';
import { isPossessive, type Item } from '../mentions/items';
import type { Mention } from '../mentions/mention';
import { isDemonym, isPortfolio } from '../mentions/phrase';
import { isBody } from '../text/article';
import { reportingVerb } from '../text/verbs';
import { isCommon, isPerson, roleOf } from './roles';
import { type KnownPerson, nameKey, type Roster } from './roster';

export type Gender = 'male' | 'female';

/** Somebody or something with a name, while it is gathered. */
export interface Named {
	/** The name's words without titles: `Maria`, `Lee`. */
	words: string[];
	/** Whether something shows that it is a person: a title, a given name, a role, the surname alone later. */
	person: boolean;
	/** Whether its words or its article show that it is a body or a thing. */
	body: boolean;
	role: string | undefined;
	/** What the text says: a courtesy title, a gendered noun. */
	gender: Gender | undefined;
	/** How often he and she are used of them: above zero for he. */
	pronouns: number;
	readonly mentions: Mention[];
}

/** A name in its place. */
export interface NamePlace {
	readonly mention: Mention;
	readonly named: Named;
	/** Index among the article's sentences. */
	readonly sentence: number;
	/** Whether it opens its clause, as subjects do. */
	readonly leads: boolean;
}

const MALE_TITLES = /^(?:mr\.?|sir|lord)$/;
const FEMALE_TITLES = /^(?:mrs\.?|ms\.?|miss|lady|dame)$/;
const MALE_PRONOUNS = new Set(['he', 'his', 'him', 'himself']);
const FEMALE_PRONOUNS = new Set(['she', 'her', 'hers', 'herself']);
const SUFFIXES = /^(?:jr\.?|sr\.?|ii|iii|iv)$/;

/** All names outside quotations and furniture, in order. Whoever is in the roster is one person under all their names. */
export function gatherNames(text: string, sentences: readonly Clauses[], roster: Roster): NamePlace[] {
	const register = new Register(lowerCaseWords(sentences), innerNames(sentences), roster);
	const places: NamePlace[] = [];
	for (const [index, { items, paragraph }] of sentences.entries()) {
		if (!isBody(paragraph.kind)) continue;
		for (const run of nameRuns(items)) {
			const place = register.place(text, items, run, index);
			if (place) places.push(place);
		}
	}
	countPronouns(places, sentences);
	return places;
}

/** What the article uses of somebody, or what their given name suggests where it says nothing. */
export function genderOf(named: Named): Gender | undefined {
	if (named.gender) return named.gender;
	const given = named.words[0]!.toLowerCase();
	const suggested = named.words.length < 2 || maleNames.has(given) === femaleNames.has(given) ? undefined : maleNames.has(given) ? 'male' : 'female';
	// One sentence may be about another.
	if (named.pronouns === 0 || suggested && Math.abs(named.pronouns) < 2) return suggested;
	return named.pronouns > 0 ? 'male' : 'female';
}

/** The words that open a sentence with a capital and are seen without one elsewhere: at a sentence's start their capital says nothing. */
function lowerCaseWords(sentences: readonly Clauses[]): Set<string> {
	const opening = new Set<string>();
	for (const { items } of sentences) {
		const first = items[firstWord(items)];
		if (first?.class === 'name') opening.add(first.lower);
	}
	const seen = new Set<string>();
	for (const { items } of sentences) for (const item of items) if (item.kind === 'word' && item.text === item.lower && opening.has(item.lower)) seen.add(item.lower);
	return seen;
}

/** Words that have a name's capital inside a sentence, in lower case and without a possessive's ending. */
function innerNames(sentences: readonly Clauses[]): Set<string> {
	const seen = new Set<string>();
	for (const { items } of sentences) {
		for (let at = firstWord(items) + 1; at < items.length; at++) if (items[at]!.class === 'name') seen.add(bare(items[at]!.lower));
	}
	return seen;
}

/** Index of the first word, or -1. */
function firstWord(items: readonly Item[]): number {
	return items.findIndex(({ kind }) => kind === 'word');
}

interface Run {
	first: number;
	last: number;
}

function nameRuns(items: readonly Item[]): Run[] {
	const runs: Run[] = [];
	for (let at = 0; at < items.length; at++) {
		if (items[at]!.class !== 'name' || isDemonym(items, at) && items[at + 1]?.class !== 'name') continue;
		let last = at;
		while (!isPossessive(items[last]!)) {
			if (items[last + 1]?.class === 'name') last++;
			else if (particles(items, last + 1) > 0) last += particles(items, last + 1) + 1;
			// `Department of Justice`
			else if (items[last + 1]?.lower === 'of' && items[last + 2]?.class === 'name' && (isBodyWord(items[last]!) || isPortfolio(items, last + 2))) last += 2;
			else if (items[last + 1]?.kind === 'comma' && SUFFIXES.test(items[last + 2]?.lower ?? '')) last += 2;
			else break;
		}
		runs.push({ first: at, last });
		at = last;
	}
	return runs;
}

/** How many particles stand at item `at` before a name goes on: two in `van der Berg`. */
function particles(items: readonly Item[], at: number): number {
	let end = at;
	while (nameParticles.has(items[end]?.lower ?? '')) end++;
	return items[end]?.class === 'name' ? end - at : 0;
}

/** `Senator Lee`, `Senators Lee and Tran`. */
function isTitle({ lower }: Item): boolean {
	return titles.has(lower) || lower.endsWith('s') && titles.has(lower.slice(0, -1));
}

function isSaying({ lower }: Item): boolean {
	const classes = reportingVerb(lower)?.classes;
	return classes !== undefined && (classes.has('say') || classes.has('tell') || classes.has('think'));
}

function isBodyWord(item: Item): boolean {
	return bodyNameWords.has(item.lower);
}

function bare(word: string): string {
	const mark = word.endsWith('s') ? word.length - 2 : word.length - 1;
	return word[mark] === "'" || word[mark] === '’' ? word.slice(0, mark) : word;
}

/** Who has been named so far. */
class Register {
	readonly #lowerCase: ReadonlySet<string>;
	readonly #inner: ReadonlySet<string>;
	readonly #byLast = new Map<string, Named[]>();
	readonly #byFirst = new Map<string, Named[]>();
	readonly #byAcronym = new Map<string, Named>();

	readonly #roster: Roster;
	/** Those of the roster who have been named. */
	readonly #met = new Map<KnownPerson, Named>();

	constructor(lowerCase: ReadonlySet<string>, inner: ReadonlySet<string>, roster: Roster) {
		this.#roster = roster;
		this.#lowerCase = lowerCase;
		this.#inner = inner;
	}

	place(text: string, items: readonly Item[], run: Run, sentence: number): NamePlace | undefined {
		let { first } = run;
		const { last } = run;
		const opens = first <= firstWord(items);
		// `Officials`, `Shares fell`: only a verb of saying behind it, or a capital elsewhere, tells a name from the sentence's first word.
		if (opens && first === last && !this.#roster.has(nameKey([bare(items[first]!.text)])) && (isCommon(items[first]!.lower) || !this.#inner.has(bare(items[first]!.lower)) && items[last + 1]?.kind === 'word' && !isSaying(items[last + 1]!))) return undefined;
		// `Continued Lee: “…”`
		const isVerb = first < last && (isSaying(items[first]!) && /(?:ed|ing)$/.test(items[first]!.lower) || /^(?:given|see|enter)$/.test(items[first]!.lower));
		// `Journalist Maria Lee`
		const isRole = first < last - 1 && isCommon(items[first]!.lower) && items[first + 1]!.class === 'name';
		if (opens && (isVerb || isRole || this.#lowerCase.has(items[first]!.lower)) && !nameParticles.has(items[first]!.lower)) {
			if (first === last) return undefined;
			first++;
		}
		// `the secretary of State Maria Lee`
		if (first < last && isPortfolio(items, first)) first++;
		let nameFirst = first;
		for (let at = first; at < last; at++) {
			const behind = isPortfolio(items, at + 2) ? at + 3 : at + 1;
			if (isTitle(items[at]!) && !items.slice(behind, last + 1).some(isBodyWord)) nameFirst = behind;
		}
		const titled = nameFirst > first;
		const words = items.slice(nameFirst, last + 1).filter(({ kind, lower }) => kind === 'word' && !SUFFIXES.test(lower)).map(({ text: word }) => bare(word));
		if (words.length === 0 || words.length === 1 && titles.has(words[0]!.toLowerCase())) return undefined;
		const courtesy = titled ? items[nameFirst - 1]!.lower : '';
		const gender = MALE_TITLES.test(courtesy) ? 'male' : FEMALE_TITLES.test(courtesy) ? 'female' : titled ? genderOfNoun(courtesy) : undefined;
		const the = items[first - 1]?.lower === 'the';
		const body = !titled && (items.slice(nameFirst, last + 1).some(isBodyWord) || words.length === 1 && /^\p{Lu}{2,}$/u.test(words[0]!));
		const thing = body || the && !titled;
		const known = this.#roster.get(nameKey(words));
		const named = known ? this.#known(known, words, gender) : thing ? this.#body(words) : this.#person(words, gender);
		// `Larkspur Robotics, which makes machines,`
		if (items[last + 1]?.kind === 'comma' && items[last + 2]?.lower === 'which') named.body = true;
		if (thing) named.body ||= !named.person;
		if (titled && !body || !thing && items[first - 1]?.class !== 'preposition' && (items[last + 1]?.kind === 'comma' ? items[last + 2] : items[last + 1])?.lower === 'who') named.person = true;
		if (!body && !the && words.length > 1 && isGivenName(words[0]!)) named.person = true;
		if (gender) named.gender ??= gender;
		// `a man called Piotr`
		const called = /^(?:called|named)$/.test(items[first - 1]?.lower ?? '') && items[first - 2]?.lower || '';
		if (isPerson(called)) {
			named.person = true;
			named.gender ??= genderOfNoun(called);
		}
		const mention: Mention = { start: items[nameFirst]!.start, end: items[nameFirst]!.start + bareLength(text, items, nameFirst, last), kind: 'name' };
		if (named.mentions.length > 0 && words.length === 1 && named.words.length > 1 && named.words.at(-1) === words[0]) named.person = !named.words.some((word) => bodyNameWords.has(word.toLowerCase()));
		named.role ??= body ? undefined : roleOf(text, items, { first, nameFirst, last });
		if (named.role && !body && !the) {
			named.person = true;
			named.gender ??= genderOfNoun(named.role.toLowerCase().split(/\W+/).find((word) => maleNouns.has(word) || femaleNouns.has(word)) ?? '');
		}
		named.mentions.push(mention);
		return { mention, named, sentence, leads: opensClause(items, first) };
	}

	/** Somebody of the roster: the same under all names. */
	#known(person: KnownPerson, words: readonly string[], gender: Gender | undefined): Named {
		const met = this.#met.get(person);
		if (met) {
			if (nameKey(words) === nameKey(person.name.split(/\s+/))) this.#rename(met, words);
			else this.#index(met, words);
			return met;
		}
		const named = this.#person(words, gender);
		// `Mia` after `Mia Tran` is Tran.
		if (named.words.length > words.length) return named;
		this.#met.set(person, named);
		named.person = true;
		named.gender ??= person.pronouns === 'he' ? 'male' : person.pronouns === 'she' ? 'female' : undefined;
		return named;
	}

	#person(words: readonly string[], gender: Gender | undefined): Named {
		const last = key(words.at(-1)!);
		// `van der Berg` is a surname.
		const isSurname = words.slice(0, -1).every((word) => nameParticles.has(word.toLowerCase()));
		const fits = (named: Named) => !gender || !genderOf(named) || genderOf(named) === gender;
		if (isSurname) {
			const known = latest((this.#byLast.get(last) ?? []).filter(fits)) ?? latest((this.#byFirst.get(last) ?? []).filter(fits)) ?? this.#byAcronym.get(last);
			if (known) return known;
		} else {
			const known = (this.#byLast.get(last) ?? []).find((named) => sameFirst(named.words, words));
			if (known) {
				if (known.words.length < words.length) this.#rename(known, words);
				return known;
			}
			// A surname came first, its full name later.
			const short = (this.#byLast.get(last) ?? []).find((named) => named.words.length === 1 && fits(named));
			if (short) {
				this.#rename(short, words);
				return short;
			}
		}
		return this.#add(words, gender);
	}

	#body(words: readonly string[]): Named {
		const last = key(words.at(-1)!);
		const whole = words.join(' ').toLowerCase();
		const known = (this.#byLast.get(last) ?? []).find((named) => !named.person && (named.words.join(' ').toLowerCase() === whole || words.length === 1))
			?? (words.length === 1 ? this.#byAcronym.get(last) ?? latest(this.#byLast.get(last) ?? []) : undefined);
		return known ?? this.#add(words, undefined);
	}

	#add(words: readonly string[], gender: Gender | undefined): Named {
		const named: Named = { words: [...words], person: false, body: false, role: undefined, gender, pronouns: 0, mentions: [] };
		this.#index(named);
		return named;
	}

	#rename(named: Named, words: readonly string[]): void {
		named.words = [...words];
		this.#index(named);
	}

	#index(named: Named, words: readonly string[] = named.words): void {
		const add = (map: Map<string, Named[]>, name: string) => {
			const known = map.get(name);
			if (!known) map.set(name, [named]);
			else if (!known.includes(named)) known.push(named);
		};
		add(this.#byLast, key(words.at(-1)!));
		if (words.length > 1) {
			add(this.#byFirst, key(words[0]!));
			this.#byAcronym.set(words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]!.toLowerCase()).join(''), named);
		}
	}
}

function key(word: string): string {
	const lower = word.toLowerCase();
	return lower.includes('.') ? lower.replaceAll('.', '') : lower;
}

function latest(candidates: readonly Named[]): Named | undefined {
	return candidates.reduce<Named | undefined>((best, named) => (!best || (named.mentions.at(-1)?.start ?? 0) > (best.mentions.at(-1)?.start ?? 0) ? named : best), undefined);
}

function sameFirst(known: readonly string[], words: readonly string[]): boolean {
	if (known.length < 2) return false;
	const a = key(known[0]!);
	const b = key(words[0]!);
	return a === b || a.length <= 2 && b.startsWith(a[0]!) || b.length <= 2 && a.startsWith(b[0]!) || a.length >= 3 && b.length >= 3 && (a.startsWith(b) || b.startsWith(a));
}

function isGivenName(word: string): boolean {
	const lower = word.toLowerCase();
	return maleNames.has(lower) || femaleNames.has(lower);
}

function genderOfNoun(noun: string): Gender | undefined {
	return maleNouns.has(noun) ? 'male' : femaleNouns.has(noun) ? 'female' : undefined;
}

function bareLength(text: string, items: readonly Item[], first: number, last: number): number {
	return bare(text.slice(items[first]!.start, items[last]!.end)).length;
}

/** Whether a name is where a subject is: first in its clause. */
function opensClause(items: readonly Item[], first: number): boolean {
	const before = items[first - 1];
	if (before === undefined || before.kind !== 'word' || before.class === 'conjunction') return true;
	if (before.class === 'determiner') return opensClause(items, first - 1);
	// `Coach Maria Lee`, `The coach Maria Lee`, `Defense lawyer Maria Lee`
	return before.class === 'noun' && first > 1 && isPerson(before.lower) && (opensClause(items, first - 1) || items[first - 2]!.class === 'name' && opensClause(items, first - 2));
}

/** Counts he and she where only one person can be meant: a sentence that names one, and the one after it. */
function countPronouns(places: readonly NamePlace[], sentences: readonly Clauses[]): void {
	/** By sentence, each person's last mention in it. */
	const people = new Map<number, Map<Named, Mention>>();
	for (const { named, sentence, mention } of places) {
		if (!named.person) continue;
		const known = people.get(sentence) ?? new Map<Named, Mention>();
		people.set(sentence, known.set(named, mention));
	}
	for (const [sentence, named] of people) {
		if (named.size !== 1) continue;
		const [one, last] = [...named][0]!;
		one.pronouns += pronounBalance(sentences[sentence]!.items.filter(({ start }) => start > last.start));
		const next = sentences[sentence + 1];
		if (next && !people.has(sentence + 1) && next.paragraph === sentences[sentence]!.paragraph) one.pronouns += pronounBalance(next.items);
	}
}

/** Above zero for he, below for she. However often, a sentence counts once: `Lee said she was right to guard her words`. */
function pronounBalance(items: readonly Item[]): number {
	return Math.sign(items.reduce((sum, { lower }) => sum + (MALE_PRONOUNS.has(lower) ? 1 : FEMALE_PRONOUNS.has(lower) ? -1 : 0), 0));
}
