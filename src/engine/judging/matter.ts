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

/** All that a matter shows, wherever it stands: two of a rule's matters with the same key get the same remarks. */
export function matterKey({ text, prose, places, shows }: Matter): string {
	const words = places.map(({ start, end }) => [text.slice(start, end), prose.slice(start, end)]);
	return JSON.stringify([words, shows], (_, value: unknown) => isPassage(value) ? passageKey(value) : isSpan(value) ? { ...value, ...within(places, value) } : value);
}

/** Where what starts in one matter starts in another that shows the same. */
export function movedInto(to: Matter, from: Matter): (start: number) => number {
	return (start) => {
		const at = countStartingBy(from.places, start) - 1;
		return start - from.places[at]!.start + to.places[at]!.start;
	};
}

/** Which of the places a span begins in, how far from its start, and how long it is. */
function within(places: readonly Span[], { start, end }: Span) {
	const at = countStartingBy(places, start) - 1;
	return { start: [at, start - places[at]!.start], end: end - start };
}

function isPassage(value: unknown): value is Passage {
	return typeof value === 'object' && value !== null && 'paragraph' in value && 'sentences' in value;
}

function isSpan(value: unknown): value is Span {
	return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
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
