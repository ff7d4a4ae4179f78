/** The words a house avoids, made ready to be found among the tokens of a sentence. */
import type { House, HouseWord } from '../house/house';
import { type Token, tokenize } from '../text/tokens';

/** One word of a phrase in lower case: what it begins and ends with, any letters between; or exactly `start`, where `end` is undefined. */
interface Word {
	readonly start: string;
	readonly end: string | undefined;
	/** The first characters as the house wrote them, where it wrote capitals: `US`. */
	readonly capitals: string | undefined;
}

interface Phrase {
	readonly entry: HouseWord;
	readonly words: readonly Word[];
	/** What stands before and after the avoided words in those to write instead: nothing is wrong where it does. */
	readonly within: readonly { readonly before: readonly string[]; readonly after: readonly string[] }[];
}

/** Avoided words at their place: the tokens from `first` up to, not including, `end`. */
export interface Found {
	readonly entry: HouseWord;
	readonly first: number;
	readonly end: number;
	/** Where the last word ends, a possessive `'s` left out. */
	readonly textEnd: number;
	/** What the stars of the phrase stand for, as the copy has it. */
	readonly letters: readonly string[];
}

/** By the first word, or its first letter where a star follows, or a star and its last letter where that begins it; longest phrases first. */
type Index = ReadonlyMap<string, readonly Phrase[]>;

const indexes = new WeakMap<House, Index>();

/** The avoided words among `tokens`, in order. Of several at a place the longest counts, and one that begins with a plain word before one that begins with a star. */
export function* avoidedIn(tokens: readonly Token[], house: House): Iterable<Found> {
	const index = indexOf(house);
	for (let at = 0; at < tokens.length; at++) {
		const found = foundAt(tokens, at, index);
		if (!found) continue;
		yield found;
		at = found.end - 1;
	}
}

function foundAt(tokens: readonly Token[], first: number, index: Index): Found | undefined {
	const { lower } = tokens[first]!;
	const shorter = bare(lower);
	for (const key of new Set([lower, shorter, lower[0]!, `*${lower.at(-1)}`, `*${shorter.at(-1)}`])) {
		for (const { entry, words, within } of index.get(key) ?? []) {
			const end = first + words.length;
			if (!words.every((word, at) => fits(word, tokens[first + at], at === words.length - 1))) continue;
			if (within.some(({ before, after }) => stands(tokens, first - before.length, before) && stands(tokens, end, after))) continue;
			const letters = words.flatMap((word, at) => word.end === undefined ? [] : [lettersIn(word, tokens[first + at]!)]);
			const last = tokens[end - 1]!;
			return { entry, first, end, textEnd: last.start + (fits(words.at(-1)!, last, false) ? last.text.length : bare(last.lower).length), letters };
		}
	}
	return undefined;
}

/** Whether a token is the word; the last of a phrase may have a possessive `'s`. */
function fits({ start, end, capitals }: Word, token: Token | undefined, isLast: boolean): boolean {
	if (!token || capitals !== undefined && !token.text.startsWith(capitals) && !token.text.startsWith(capitals.toUpperCase())) return false;
	const isFit = (lower: string) => end === undefined ? lower === start : lower.length >= start.length + end.length && lower.startsWith(start) && lower.endsWith(end);
	return (end === undefined || token.kind === 'word') && (isFit(token.lower) || isLast && isFit(bare(token.lower)));
}

function lettersIn({ start, end }: Word, { text, lower }: Token): string {
	const whole = lower.endsWith(end!) ? text : text.slice(0, bare(lower).length);
	return whole.slice(start.length, whole.length - end!.length);
}

function bare(lower: string): string {
	return lower.replace(/'s$/, '');
}

function stands(tokens: readonly Token[], first: number, words: readonly string[]): boolean {
	return words.every((word, at) => tokens[first + at]?.lower === word);
}

function indexOf(house: House): Index {
	const known = indexes.get(house);
	if (known) return known;
	const index = new Map<string, Phrase[]>();
	for (const entry of house.words) {
		const words = wordsOf(entry.avoid);
		const [first] = words;
		if (!first) continue;
		const key = first.end === undefined ? first.start : first.start[0] ?? `*${first.end.at(-1)}`;
		index.set(key, [...index.get(key) ?? [], { entry, words, within: entry.prefer.flatMap((prefer) => placesIn(wordsOf(prefer), words)) }]);
	}
	for (const phrases of index.values()) phrases.sort((a, b) => b.words.length - a.words.length);
	indexes.set(house, index);
	return index;
}

function wordsOf(phrase: string): Word[] {
	return phrase.replaceAll('’', "'").trim().split(/\s+/).flatMap((word): Word[] => {
		const star = word.indexOf('*');
		if (star < 0) return tokenize(word, 0, word.length).map(({ text, lower }) => ({ start: lower, end: undefined, capitals: capitalsOf(text) }));
		const lower = word.toLowerCase();
		return [{ start: lower.slice(0, star), end: lower.slice(star + 1), capitals: capitalsOf(word.slice(0, star)) }];
	});
}

/** A word up to its last capital; undefined where it has none. */
function capitalsOf(word: string): string | undefined {
	return /^.*\p{Lu}/su.exec(word)?.[0];
}

/** Where `words` stand in a longer phrase without stars: for `mayor` in `the mayor of Leeds`, between `the` and `of Leeds`. */
function placesIn(longer: readonly Word[], words: readonly Word[]): Phrase['within'] {
	if (longer.length <= words.length || longer.some(({ end }) => end !== undefined)) return [];
	return longer.flatMap((_, at) => (
		words.every((word, offset) => word.end === undefined && longer[at + offset]?.start === word.start)
			? [{ before: longer.slice(0, at).map(({ start }) => start), after: longer.slice(at + words.length).map(({ start }) => start) }]
			: []));
}
