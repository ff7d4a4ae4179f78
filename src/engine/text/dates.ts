/** Dates as copy writes them: `2026-02-23`, `Feb. 23, 2026`, `23 February 2026`. */
import type { Span } from './span';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** AP Stylebook abbreviates months with a full stop, and September as `Sept.` */
export const monthPattern = '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';

const date = new RegExp([
	'\\b(?<y1>\\d{4})-(?<m1>\\d{2})-(?<d1>\\d{2})(?:T[\\d:.]{2,15}(?:Z|[+-]\\d{2}:?\\d{2})?)?(?![\\d-])',
	`\\b(?<m2>${monthPattern})\\s+(?<d2>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y2>\\d{4})\\b`,
	`\\b(?<d3>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<m3>${monthPattern}),?\\s+(?<y3>\\d{4})\\b`,
].join('|'), 'i');

/** What may stand beside a date on a line of its own: `Updated 4:15 p.m. ET, Mon.` */
const besideDate = /\b(?:last|first|updated?|published|posted|modified|issued|released?|date|on|at|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|noon|midnight|e[ds]?t|c[ds]t|m[ds]t|p[ds]?t|gmt|utc|bst|cest|cet)\b|\d{1,2}(?:[:.]\d{2})?\s*[ap]\.?m\b\.?|\d{1,2}[:.]\d{2}|\b\d{4}(?=\s+(?:e[ds]?t|gmt|utc|bst)\b)|[\s,.;:|•·()–—-]/gi;

export interface FoundDate extends Span {
	readonly iso: string;
	/** Whether nothing but a time, a weekday and words such as `Updated` stands beside it. */
	readonly alone: boolean;
}

/** The first date in a line, with offsets into the line; undefined without one or when the calendar has no such day. */
export function findDate(line: string): FoundDate | undefined {
	const found = date.exec(line);
	if (!found?.groups) return undefined;
	const groups = found.groups;
	const year = Number(groups['y1'] ?? groups['y2'] ?? groups['y3']);
	const name = groups['m2'] ?? groups['m3'];
	const month = name ? months.indexOf(name.slice(0, 3).toLowerCase()) + 1 : Number(groups['m1']);
	const day = Number(groups['d1'] ?? groups['d2'] ?? groups['d3']);
	if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
	const rest = line.slice(0, found.index) + line.slice(found.index + found[0].length);
	return {
		start: found.index,
		end: found.index + found[0].length,
		iso: `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
		alone: rest.replace(besideDate, '') === '',
	};
}

function daysIn(year: number, month: number): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
