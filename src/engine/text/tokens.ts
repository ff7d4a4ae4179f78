/** Words, stops and quotation marks. */
import { openAbbreviations, titleAbbreviations } from '../lexicon/abbreviations';
import { findMarks } from './marks';
import type { Span } from './span';

/**
 * `open` and `close` are double quotation marks of any kind (curly, straight, doubled apostrophes, guillemets), with their
 * direction settled; `inner-open` and `inner-close` are marks inside a quotation. An apostrophe is part of its word.
 */
export type TokenKind =
	| 'word' | 'number' | 'open' | 'close' | 'inner-open' | 'inner-close' | 'stop' | 'comma' | 'colon' | 'semicolon' | 'dash'
	| 'bracket' | 'ellipsis' | 'other';

export interface Token extends Span {
	readonly kind: TokenKind;
	/** The characters themselves. An abbreviation keeps its full stop: `Mr.` */
	readonly text: string;
	/** For a word: in lower case, with straight apostrophes; for all others the same as `text`. */
	readonly lower: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’]|-|&)[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/uy;
const NUMBER = /\p{N}+(?:[.,:]\p{N}+)+\p{L}*|\p{N}+(?![\p{L}\p{N}])/uy;
const INITIALS = /(?:\p{L}\.){2,8}|\p{Lu}\.(?=\s?\p{Lu})/uy;
const DOTTED = /^\.(?:\p{L}\.)+/u;
const DASHES = /[‒–—―−]+|--+|-(?=\s|$)/y;
const ELLIPSIS = /…|\.(?:\s?\.){1,3}/y;

/** The tokens between `start` and `end` of `prose`, in order. Blanks are between tokens, never in one. */
export function tokenize(prose: string, start: number, end: number): Token[] {
	const marks = findMarks(prose, start, end);
	const tokens: Token[] = [];
	let nextMark = 0;
	let at = start;
	const match = (pattern: RegExp) => {
		pattern.lastIndex = at;
		const found = pattern.exec(prose);
		return found && at + found[0].length <= end ? found[0] : undefined;
	};
	const push = (kind: TokenKind, text: string) => {
		tokens.push({ start: at, end: at + text.length, kind, text, lower: kind === 'word' ? text.toLowerCase().replaceAll('’', "'") : text });
		at += text.length;
	};
	while (at < end) {
		const mark = marks[nextMark];
		if (mark && mark.start <= at) {
			nextMark++;
			if (mark.start === at) push(mark.kind, prose.slice(mark.start, mark.end));
			continue;
		}
		const character = prose[at]!;
		if (character === ' ' || character === '\n') {
			at++;
			continue;
		}
		const limit = mark?.start ?? end;
		const initials = prose[at + 1] === '.' ? match(INITIALS) : undefined;
		if (initials) {
			push('word', initials);
			continue;
		}
		const number = character < 'A' || character > '\u007f' ? match(NUMBER) : undefined;
		if (number) {
			push('number', number);
			continue;
		}
		let word = match(WORD);
		if (word) {
			// A mark may stand inside what looks like one word: don"t
			if (at + word.length > limit && limit > at) word = prose.slice(at, limit);
			// The possessive of a plural keeps its apostrophe.
			const after = prose[at + word.length];
			if ((after === "'" || after === '’') && /s$/i.test(word) && at + word.length < limit && prose[at + word.length + 1] !== after) word += after;
			if (after === '.' && isListed(word.toLowerCase()) && isAbbreviated(word, prose, at + word.length)) word += '.';
			// `D-N.Y.`
			const letters = /[-&]\p{L}$/u.test(word) && after === '.' ? DOTTED.exec(prose.slice(at + word.length, at + word.length + 12)) : undefined;
			if (letters) word += letters[0];
			push('word', word);
			continue;
		}
		const ellipsis = match(ELLIPSIS);
		if (ellipsis) {
			push('ellipsis', ellipsis);
			continue;
		}
		const dashes = match(DASHES);
		if (dashes) push('dash', dashes);
		else if (character === '.' || character === '!' || character === '?') push('stop', character);
		else if (character === ',') push('comma', character);
		else if (character === ':') push('colon', character);
		else if (character === ';') push('semicolon', character);
		else if (/[()[\]{}]/.test(character)) push('bracket', character);
		else if (/\s/.test(character)) at++;
		else push('other', String.fromCodePoint(prose.codePointAt(at)!));
	}
	return tokens;
}

/** Whether a word, or what stands behind its hyphen (`R-Calif.`), is an abbreviation we know. */
function isListed(lower: string): boolean {
	const last = lower.slice(lower.lastIndexOf('-') + 1);
	return titleAbbreviations.has(last) || openAbbreviations.has(last);
}

/** Words that are abbreviations only when a capital or a figure follows: `No. 2`, `Miss. Gov.`, but `Oh no. He left.` */
const AMBIGUOUS = new Set(['no', 'nos', 'miss', 'mass', 'wash', 'ill', 'ind', 'ore', 'mar', 'del', 'co', 'sun', 'mon', 'fri', 'ed', 'fig', 'la', 'pa', 'ma', 'al', 'st', 'mt', 'mo', 'va', 'ga', 'dist', 'det', 'sr', 'fr', 'ca', 'v']);

function isAbbreviated(word: string, prose: string, stop: number): boolean {
	if (!AMBIGUOUS.has(word.toLowerCase())) return true;
	const after = prose.slice(stop + 1, stop + 4);
	if (/^nos?$/i.test(word)) return /^\s?\d/.test(after);
	return /^\p{Lu}/u.test(word) && /^(?:\s?[\p{Lu}\d]|[,;])/u.test(after);
}
