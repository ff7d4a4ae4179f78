/** Paths matched by globs, in time that no glob can blow up: regular expressions made of globs backtrack. */

/**
 * Whether a path, with slashes, fits a glob: `*` stands for any characters of a name, `?` for one, `**` for any folders, none too.
 * Takes time in proportion to both lengths multiplied at most.
 */
export function fitsGlob(path: string, glob: string): boolean {
	return fits(path.split('/'), glob.split('/'), '**', (name, pattern) => fits([...name], [...pattern], '*', (character, wanted) => wanted === '?' || character === wanted));
}

/** Whether the items are those of the pattern in order, with any items, or none, for each `star`. Only the last star is ever tried anew. */
function fits(items: readonly string[], pattern: readonly string[], star: string, same: (item: string, wanted: string) => boolean): boolean {
	let at = 0;
	let wanted = 0;
	let lastStar = -1;
	let resume = 0;
	while (at < items.length) {
		if (pattern[wanted] === star) {
			lastStar = wanted++;
			resume = at;
		} else if (wanted < pattern.length && same(items[at]!, pattern[wanted]!)) {
			at++;
			wanted++;
		} else if (lastStar >= 0) {
			wanted = lastStar + 1;
			at = ++resume;
		} else return false;
	}
	while (pattern[wanted] === star) wanted++;
	return wanted === pattern.length;
}
