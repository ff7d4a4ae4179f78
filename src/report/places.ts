/** Lines and columns for people and for JSON. */

export interface Place {
	/** From 1. */
	readonly line: number;
	/** From 1, in UTF-16 units. */
	readonly column: number;
}

/** A function from an offset in `text` to its place. CR LF, LF and CR end a line, as in editors. */
export function placesIn(text: string): (offset: number) => Place {
	const starts = [0];
	for (const found of text.matchAll(/\r\n|\n|\r/g)) starts.push(found.index + found[0].length);
	return (offset) => {
		let low = 0;
		let high = starts.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (starts[middle]! <= offset) low = middle + 1;
			else high = middle;
		}
		return { line: low, column: offset - starts[low - 1]! + 1 };
	};
}
