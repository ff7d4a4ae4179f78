/** What of a text is not prose: tags, comments, addresses. */

/** The same number of blanks, with line breaks kept. */
export function blank(text: string): string {
	return text.replace(/[^\n\r\v\f\u0085\u2028\u2029]/g, ' ');
}

/** The text, same length, with tags, their attributes, comments, URLs and e-mail addresses blanked. */
export function maskMarkup(text: string): string {
	return maskAddresses(maskTags(text));
}

const tag = /<\/?[a-z][\w:-]*(?:\s[^<>]{0,1000})?\/?>/gi;

function maskTags(text: string): string {
	let masked = '';
	let from = 0;
	for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', from)) {
		const close = text.indexOf('-->', at + 4);
		if (close < 0) break;
		masked += text.slice(from, at) + blank(text.slice(at, close + 3));
		from = close + 3;
	}
	return (masked + text.slice(from)).replace(tag, blank);
}

/** Long enough for any address that a person pasted, short enough that no run of letters is slow. */
const longestAddress = 2048;
const url = /(?:https?:\/\/|\bwww\.|(?:\b[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}\/)\S+/i;
const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/;
const addressMark = /[/@]|www\./gi;
const trailing = /[.,;:!?)\]'’…*]+$/;

function maskAddresses(text: string): string {
	let masked = '';
	let from = 0;
	for (addressMark.lastIndex = 0; addressMark.test(text);) {
		let start = addressMark.lastIndex - 1;
		while (start > from && !isAround(text[start - 1]!)) start--;
		let end = addressMark.lastIndex;
		while (end < text.length && !isAround(text[end]!)) end++;
		masked += text.slice(from, start) + maskAddress(text.slice(start, end));
		from = addressMark.lastIndex = end;
	}
	return masked + text.slice(from);
}

/** Whether a character ends an address: a blank or a mark around it. */
function isAround(character: string): boolean {
	return /[\s<>“”"«»]/.test(character);
}

/** The word, same length, with the address in it blanked. */
function maskAddress(word: string): string {
	const found = word.length > longestAddress ? undefined : url.exec(word) ?? email.exec(word);
	if (!found) return word;
	const address = found[0].replace(trailing, '');
	return word.slice(0, found.index) + ' '.repeat(address.length) + word.slice(found.index + address.length);
}
