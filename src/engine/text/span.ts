/** Places in a text. */

/** Half-open UTF-16 offsets into the article's text: the only way anything here names a place. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Whether `outer` holds all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/** The characters a span names. */
export function textOf(text: string, span: Span): string {
	return text.slice(span.start, span.end);
}

/**
 * The last of `spans` that starts at or before `offset`, or undefined.
 * `spans` must be sorted by start; the search is binary.
 */
export function lastStartingBy<S extends Span>(spans: readonly S[], offset: number): S | undefined {
	return spans[countStartingBy(spans, offset) - 1];
}

/** Those of `spans` that lie in `outer`. They must be sorted and apart; the search is binary. */
export function within<S extends Span>(spans: readonly S[], outer: Span): S[] {
	return spans.slice(countStartingBy(spans, outer.start - 1), countStartingBy(spans, outer.end - 1)).filter((span) => span.end <= outer.end);
}

/** How many of `spans`, sorted by start, start at or before `offset`; the search is binary. */
export function countStartingBy(spans: readonly Span[], offset: number): number {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (spans[middle]!.start <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
