/** What a character can be. Most are ASCII or a mark of general punctuation, so their codes are asked before a Unicode pattern is. */

/** Whether a code unit is an ASCII letter or digit. */
export function isPlainLetterOrDigit(code: number): boolean {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57;
}

/** Whether a code unit is beyond ASCII and may belong to a word: it is no no-break space, dash, quotation mark, bullet or ellipsis. */
export function isUnusual(code: number): boolean {
	return code > 127 && code !== 0xa0 && !(code >= 0x2010 && code <= 0x2027);
}

export function isLetterOrDigit(character: string): boolean {
	const code = character.charCodeAt(0);
	return code < 128 ? isPlainLetterOrDigit(code) : /[\p{L}\p{N}]/u.test(character);
}

/** Whether a word begins with a capital. */
export function isCapital(word: string): boolean {
	const code = word.charCodeAt(0);
	return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}

/** A word in lower case, with straight apostrophes. */
export function toLower(word: string): string {
	for (let at = 0; at < word.length; at++) {
		const code = word.charCodeAt(at);
		if (!(code >= 97 && code <= 122 || code >= 39 && code <= 57)) return straighten(word.toLowerCase());
	}
	return word;
}

function straighten(word: string): string {
	return word.includes('’') ? word.replaceAll('’', "'") : word;
}
