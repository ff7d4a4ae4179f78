/** Words, stops and quotation marks. */
import { openAbbreviations, titleAbbreviations } from '../lexicon/abbreviations';
import { isCapital, isPlainLetterOrDigit, isUnusual, toLower } from './characters';
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
const KINDS: ReadonlyMap<string, TokenKind> = new Map([
	...[...'.!?'].map((character) => [character, 'stop'] as const), [',', 'comma'], [':', 'colon'], [';', 'semicolon'],
	...[...'()[]{}'].map((character) => [character, 'bracket'] as const),
]);
const SPACE = 32;
const LINE_FEED = 10;
const STOP = 46;
const ELLIPSIS = /…|\.(?:\s?\.){1,3}/y;

/** The tokens between `start` and `end` of `prose`, in order. Blanks are between tokens, never in one. */
export function tokenize(prose: string, start: number, end: number): Token[] {
	const marks = findMarks(prose, start, end);
	const tokens: Token[] = [];
	let nextMark = 0;
	let at = start;
	const push = (kind: TokenKind, text: string) => {
		tokens.push({ start: at, end: at + text.length, kind, text, lower: kind === 'word' ? toLower(text) : text });
		at += text.length;
	};
	while (at < end) {
		const mark = marks[nextMark];
		if (mark && mark.start <= at) {
			nextMark++;
			if (mark.start === at) push(mark.kind, prose.slice(mark.start, mark.end));
			continue;
		}
		const code = prose.charCodeAt(at);
		if (code === SPACE || code === LINE_FEED) {
			at++;
			continue;
		}
		const isPlain = isPlainLetterOrDigit(code);
		if (isPlain || isUnusual(code)) {
			const initials = prose.charCodeAt(at + 1) === STOP ? match(INITIALS, prose, at, end) : undefined;
			if (initials) {
				push('word', initials);
				continue;
			}
			const number = code < 65 || !isPlain ? match(NUMBER, prose, at, end) : undefined;
			if (number) {
				push('number', number);
				continue;
			}
			const word = wordAt(prose, at, mark?.start ?? end, end);
			if (word) {
				push('word', word);
				continue;
			}
		}
		const character = prose[at]!;
		const ellipsis = character === '.' || character === '…' ? match(ELLIPSIS, prose, at, end) : undefined;
		if (ellipsis) {
			push('ellipsis', ellipsis);
			continue;
		}
		const known = KINDS.get(character);
		const dashes = known ? undefined : match(DASHES, prose, at, end);
		if (dashes) push('dash', dashes);
		else if (known) push(known, character);
		else if (/\s/.test(character)) at++;
		else push('other', String.fromCodePoint(prose.codePointAt(at)!));
	}
	return tokens;
}

/** What a pattern finds at `at`, unless it runs beyond `end`. */
function match(pattern: RegExp, prose: string, at: number, end: number): string | undefined {
	pattern.lastIndex = at;
	return pattern.test(prose) && pattern.lastIndex <= end ? prose.slice(at, pattern.lastIndex) : undefined;
}

/** The word at `at`, with the apostrophe or full stop that belongs to it; a mark at `limit` ends it. */
function wordAt(prose: string, at: number, limit: number, end: number): string | undefined {
	let to = wordEnd(prose, at);
	if (to === at || to > end) return undefined;
	// A mark may stand inside what looks like one word: don"t
	if (to > limit && limit > at) to = limit;
	let word = prose.slice(at, to);
	const after = prose[to];
	if (after === '.') {
		if (isListed(word.toLowerCase()) && isAbbreviated(word, prose, to)) word += '.';
		// `D-N.Y.`, `Ph.D.`
		const letters = /[-&]\p{L}$|^Ph$/u.test(word) ? DOTTED.exec(prose.slice(to, to + 12)) : undefined;
		if (letters) word += letters[0];
	} else if ((after === "'" || after === '’') && /s$/i.test(word) && to < limit && prose[to + 1] !== after) {
		// The possessive of a plural keeps its apostrophe.
		word += after;
	}
	return word;
}

/** Where the word at `at` ends; `at` itself when none is there. */
function wordEnd(prose: string, at: number): number {
	let to = at;
	for (;;) {
		let code = prose.charCodeAt(to);
		while (isPlainLetterOrDigit(code)) code = prose.charCodeAt(++to);
		// Single signs between letters: `don't`, `vice-chair`, `R&D`.
		if (to > at && (code === 39 || code === 0x2019 || code === 45 || code === 38)) {
			code = prose.charCodeAt(to + 1);
			if (isPlainLetterOrDigit(code)) {
				to++;
				continue;
			}
		}
		if (!isUnusual(code)) return to;
		WORD.lastIndex = at;
		return WORD.test(prose) ? WORD.lastIndex : at;
	}
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
	return isCapital(word) && /^(?:\s?[\p{Lu}\d]|[,;])/u.test(after);
}
