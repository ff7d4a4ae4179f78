/** What runs through an article and is judged by itself: a person, a surname that people share, a quotation with what leads up to it. */
import type { Reading } from '../reading';
import { countStartingBy, type Span } from '../text/span';
import { type Passage, passageKey } from './passage';

/**
 * All that a rule may look at when it judges the matter. Every place that the matter names, and all that is remarked on, lies in one of
 * its `places`; of the article's `text` and `prose` only those may be read.
 */
export interface Matter {
	readonly text: string;
	/** `text` with what is not prose blanked out. */
	readonly prose: string;
	/** Stretches of the article, in order and apart. */
	readonly places: readonly Span[];
	/** What it shows besides their text: passages, spans and other values that JSON knows. */
	readonly shows: object;
}

/**
 * A matter with its facts at hand. What else its rule reads off the article is `derived`: it must follow from the facts and the text of
 * the places, and counts for nothing when two matters are compared.
 */
export function matter<F extends object, D extends object = {}>({ article: { text, prose } }: Pick<Reading, 'article'>, places: readonly Span[], facts: F, derived?: D): Matter & F & D {
	return { ...facts, ...derived!, text, prose, places: joined(places), shows: facts };
}

/** The words of its places: matters that show the same have the same. */
export function wordsShown({ text, places }: Matter): string {
	return places.map(({ start, end }) => text.slice(start, end)).join('\n');
}

/** Whether two of a rule's matters show the same, wherever they stand, so that both get the same remarks. */
export function showSame(one: Matter, other: Matter): boolean {
	const to = movedInto(other, one);
	const same = (a: unknown, b: unknown): boolean => {
		if (!isObject(a) || !isObject(b)) return a === b;
		if (isPassage(a)) return isPassage(b) && passageKey(a) === passageKey(b);
		const keys = Object.keys(a);
		if (isSpan(a) && isSpan(b)) {
			if (to(a.start) !== b.start || a.end - a.start !== b.end - b.start) return false;
		} else if (isSpan(a) || isSpan(b)) return false;
		return keys.length === Object.keys(b).length && keys.every((key) => isSpan(a) && (key === 'start' || key === 'end') || same(a[key], b[key]));
	};
	const { text, prose, places } = one;
	return places.length === other.places.length && places.every(({ start, end }, index) => {
		const place = other.places[index]!;
		return text.slice(start, end) === other.text.slice(place.start, place.end) && prose.slice(start, end) === other.prose.slice(place.start, place.end);
	}) && same(one.shows, other.shows);
}

/** Where what starts in one matter starts in another that shows the same. */
export function movedInto(to: Matter, from: Matter): (start: number) => number {
	return (start) => {
		const at = countStartingBy(from.places, start) - 1;
		return start - from.places[at]!.start + to.places[at]!.start;
	};
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}

function isPassage(value: object): value is Passage {
	return 'paragraph' in value && 'sentences' in value;
}

function isSpan(value: object): value is Span {
	return 'start' in value && 'end' in value;
}

/** The places in order, those that meet made one. */
function joined(places: readonly Span[]): Span[] {
	const result: Span[] = [];
	for (const place of [...places].sort((a, b) => a.start - b.start)) {
		const last = result.at(-1);
		if (last && place.start <= last.end) result[result.length - 1] = { start: last.start, end: Math.max(last.end, place.end) };
		else result.push(place);
	}
	return result;
}
