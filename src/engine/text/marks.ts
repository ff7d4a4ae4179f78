/** Quotation marks: which characters are one, which way each faces, and which belong together. */
import { isLetterOrDigit } from './characters';
import type { Span } from './span';

/** Straight, curly, guillemets or doubled single marks. */
type Family = 'straight' | 'curly' | 'guillemets' | 'doubled';

export interface Mark extends Span {
	/** `open` and `close` are outermost; `inner-open` and `inner-close` stand inside a quotation. */
	readonly kind: 'open' | 'close' | 'inner-open' | 'inner-close';
}

interface Sign extends Span {
	readonly family: Family | 'single';
	/** 1 opens, -1 closes, 0 may do either. */
	readonly facing: -1 | 0 | 1;
	/** Stands behind a figure, so that it may be inches or seconds. */
	readonly afterFigure: boolean;
}

const SINGLE = new Set("'‘’`");
const BLANK = /[\s\u00a0\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;

/** `6’2` before a mark that is inches. */
const FEET = /(?:^|\s)\d['’′]\s?\d{1,2}$/;

/** Words that begin with an apostrophe, after it. */
const CLIPPED = /^(?:em|til|tis|twas|cause|bout|round|cuz|n|nother|\d\ds?)\b/i;

/**
 * The quotation marks between `start` and `end` of `prose`, in order, each settled as opening or closing.
 * Marks are read paragraph by paragraph, so that a lost one spoils one paragraph at most.
 */
export function findMarks(prose: string, start: number, end: number): Mark[] {
	return settle(findSigns(prose, start, end));
}

function findSigns(prose: string, start: number, end: number): Sign[] {
	const signs: Sign[] = [];
	let next = start;
	for (let at = start; at < end; at++) {
		if (at < next || !isMark(prose.charCodeAt(at))) continue;
		const mark = prose[at]!;
		const twin = at + 1 < end && prose[at + 1] === mark && SINGLE.has(mark);
		if (SINGLE.has(mark) && !twin) {
			// A doubled mark whose halves a full stop has come between: '.'
			if (mark === "'" && prose.startsWith("'.'", at) && at + 3 >= end) {
				signs.push({ start: at, end: at + 3, family: 'doubled', facing: -1, afterFigure: false });
				next = at + 3;
			} else if (mark !== '`') {
				signs.push(single(prose, at, start, end));
			}
			continue;
		}
		if (/["”]/.test(mark) && FEET.test(prose.slice(Math.max(start, at - 6), at))) continue;
		// Three in a row are a doubled and a single one: the single one is inside.
		const third = twin && at + 2 < end && prose[at + 2] === mark && prose[at + 3] !== mark;
		const opensHere = at === start || isBefore(prose[at - 1]!);
		if (third && !opensHere) {
			signs.push({ start: at, end: at + 1, family: 'single', facing: -1, afterFigure: false });
			signs.push(double(prose, at + 1, at + 3, 'doubled', start, end));
		} else {
			const length = twin ? 2 : 1;
			signs.push(double(prose, at, at + length, familyOf(mark), start, end));
			if (third) signs.push({ start: at + 2, end: at + 3, family: 'single', facing: 1, afterFigure: false });
		}
		next = at + (third ? 3 : twin ? 2 : 1);
	}
	return signs;
}

/** `"` `'` `` ` `` `«` `»` `‘` `’` `“` `”` `„` `‟` `＂` */
function isMark(code: number): boolean {
	if (code < 128) return code === 34 || code === 39 || code === 96;
	return code >= 0x2018 && code <= 0x201f && code !== 0x201a && code !== 0x201b || code === 0xab || code === 0xbb || code === 0xff02;
}

function familyOf(mark: string): Family {
	if (mark === '"' || mark === '＂') return 'straight';
	if (mark === '«' || mark === '»') return 'guillemets';
	return SINGLE.has(mark) ? 'doubled' : 'curly';
}

function isBefore(character: string): boolean {
	return BLANK.test(character) || /[([{‒–—―/]/.test(character);
}

function double(prose: string, from: number, to: number, family: Family, start: number, end: number): Sign {
	const mark = prose[from]!;
	const typed = /[“„‟«`‘]/.test(mark) ? 1 : /[”»]/.test(mark) ? -1 : 0;
	const before = from > start ? prose[from - 1]! : '\n';
	const after = to < end ? prose[to]! : '\n';
	const context = surroundings(prose, from, to, before, after, start, end);
	const afterFigure = /\d/.test(before);
	if (typed === 0) return { start: from, end: to, family, facing: context.facing, afterFigure };
	// A glyph that contradicts clear surroundings was mistyped.
	return { start: from, end: to, family, facing: context.sure && context.facing !== 0 ? context.facing : typed, afterFigure };
}

/** What the neighbours say of a mark, whatever its glyph. */
function surroundings(prose: string, from: number, to: number, before: string, after: string, start: number, end: number): { facing: -1 | 0 | 1; sure: boolean } {
	const leads = prose.slice(Math.max(start, from - 8), from).trim() === '' && (from - start <= 8 || from === start);
	const trails = prose.slice(to, Math.min(end, to + 8)).trim() === '' && end - to <= 8;
	if (leads && !trails) return { facing: 1, sure: true };
	if (trails && !leads) return { facing: -1, sure: true };
	const blankBefore = BLANK.test(before) || /[([{]/.test(before);
	const blankAfter = BLANK.test(after) || /[)\]}]/.test(after);
	if (blankBefore && !blankAfter) return /[.,;:!?]/.test(after) && !prose.startsWith('..', to) ? { facing: 0, sure: false } : { facing: 1, sure: true };
	if (!blankBefore && blankAfter) return { facing: -1, sure: !/[‒–—―-]/.test(before) };
	if (!blankBefore && /[.,;:!?]/.test(after)) return { facing: -1, sure: true };
	if (/[‒–—―\-/]/.test(before) && !blankAfter) return { facing: 0, sure: false };
	if (/[‒–—―\-/[]/.test(after)) return { facing: -1, sure: false };
	return { facing: 0, sure: false };
}

/** A single mark that may open or close inside a quotation; 0 when it is an apostrophe beyond doubt. */
function single(prose: string, at: number, start: number, end: number): Sign {
	const mark = prose[at]!;
	const before = at > start ? prose[at - 1]! : ' ';
	const after = at + 1 < end ? prose[at + 1]! : ' ';
	let facing: -1 | 0 | 1 = 0;
	const letterBefore = isLetterOrDigit(before);
	const letterAfter = isLetterOrDigit(after);
	if (letterBefore && letterAfter) facing = 0;
	else if (mark === '‘') facing = letterBefore ? 0 : 1;
	else if (!letterBefore && (letterAfter || /[$£€(]/.test(after)) && !/[.,!?;:…]/.test(before)) facing = mark === "'" && !CLIPPED.test(prose.slice(at + 1, at + 8)) ? 1 : 0;
	else if (!letterAfter) facing = -1;
	return { start: at, end: at + 1, family: 'single', facing, afterFigure: false };
}

interface Opened {
	readonly index: number;
	readonly family: Family | 'single';
}

function settle(signs: readonly Sign[]): Mark[] {
	const marks: Mark[] = [];
	let outer: Opened | undefined;
	let inner: Opened[] = [];
	const put = (sign: Sign, kind: Mark['kind']) => marks.push({ start: sign.start, end: sign.end, kind });
	for (const [index, sign] of signs.entries()) {
		if (sign.family === 'single') {
			// An apostrophe never opens anything, and single marks count inside a quotation only.
			if (!outer || sign.facing === 0) continue;
			if (sign.facing > 0) {
				if (inner.length < 4 && closesBeforeOuter(signs, index, outer.family)) {
					inner.push({ index, family: 'single' });
					put(sign, 'inner-open');
				}
			} else if (inner.at(-1)?.family === 'single') {
				inner.pop();
				put(sign, 'inner-close');
			}
			continue;
		}
		if (!outer) {
			if (sign.facing >= 0) {
				outer = { index, family: sign.family };
				inner = [];
				put(sign, 'open');
			} else if (!(sign.family === 'straight' && sign.afterFigure)) {
				put(sign, 'close');
			}
			continue;
		}
		if (sign.facing <= 0) {
			if (sign.afterFigure && sign.family === 'straight' && outer.family !== 'straight') continue;
			const top = inner.findLastIndex(({ family }) => family === sign.family);
			if (top >= 0 && (sign.family !== outer.family || closersAhead(signs, index))) {
				inner = inner.slice(0, top);
				put(sign, 'inner-close');
				continue;
			}
			put(sign, 'close');
			outer = undefined;
			inner = [];
			continue;
		}
		if (inner.length < 4 && nests(signs, index, outer.family)) {
			inner.push({ index, family: sign.family });
			put(sign, 'inner-open');
			continue;
		}
		// The quotation before was never closed.
		outer = { index, family: sign.family };
		inner = [];
		put(sign, 'open');
	}
	return marks;
}

/** How far a look ahead goes; marks farther apart are not taken together. */
const REACH = 12;

/** Whether a single mark at `index` is closed again before the quotation it stands in is. */
function closesBeforeOuter(signs: readonly Sign[], index: number, outer: Sign['family']): boolean {
	for (const sign of signs.slice(index + 1, index + 1 + REACH)) {
		if (sign.family === 'single' && sign.facing < 0) return true;
		if (sign.family === outer) return false;
	}
	return false;
}

/** Whether a double mark that opens inside a quotation begins one inside it. */
function nests(signs: readonly Sign[], index: number, outer: Sign['family']): boolean {
	const sign = signs[index]!;
	const ahead = signs.slice(index + 1, index + 1 + REACH).filter(({ family }) => family !== 'single');
	if (sign.family !== outer) {
		const close = ahead.findIndex(({ family, facing }) => family === sign.family && facing <= 0);
		const end = ahead.findIndex(({ family, facing }) => family === outer && facing <= 0);
		return close >= 0 && (end < 0 || close < end);
	}
	// Of one family: both must be closed before another opens.
	return (ahead[0]?.facing ?? 1) < 0 && (ahead[1]?.facing ?? 1) < 0;
}

/** Whether the next double mark closes too, so that this one belongs to an inner quotation. */
function closersAhead(signs: readonly Sign[], index: number): boolean {
	const next = signs.slice(index + 1, index + 1 + REACH).find(({ family }) => family !== 'single');
	return next !== undefined && next.facing <= 0;
}
