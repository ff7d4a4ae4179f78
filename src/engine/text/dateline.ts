/** Where a story was filed: `Kyiv (CNN) — ` at the head of its first paragraph. */
import { monthPattern } from './dates';

export interface Dateline {
	/** Length of the whole, blanks and dash included. */
	readonly length: number;
	/** Empty when only a date or an outlet stands there. */
	readonly place: string;
	readonly outlet: string | undefined;
}

const upper = "\\p{Lu}[\\p{Lu}.'’-]*";
const region = "(?:,\\s+\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:of\\s+)?\\p{Lu}[\\p{L}.'’-]*)?)";
const day = `${monthPattern}\\s+\\d{1,2}(?:,\\s*\\d{4})?`;
const outlet = '\\((?<outlet>[\\p{L}&.][\\p{L}&. /-]{1,30})\\)';
const dash = '(?:\\s*(?:[—–―]|--)\\s*|\\s+[-_]\\s+)';
const spacedDash = '(?:\\s+(?:[—–―-]|--)\\s*|(?:[—–―]|--)\\s+)';
/** The sentence that a dateline precedes begins here; after `NASA — the agency` nothing begins. */
const begins = "(?=[\\p{Lu}\\d“\"'‘`«$£€])";
/** With an outlet any place will do, or none: `Kyiv (CNN) —`, `LEEDS, England, March 3 (Reuters) –`, `March 3 (Reuters) -`. */
const withOutlet = new RegExp(`^(?:(?<place>\\p{Lu}[\\p{L}.'’-]*(?:[ /]\\p{L}[\\p{L}.'’-]*){0,3}${region}?)(?:,?\\s+${day})?\\s*|${day}\\s*)?${outlet}${dash}${begins}`, 'u');
/** Agencies that open a paragraph with nothing but their name: `CNN —`. */
const outletAlone = new RegExp(`^(?<outlet>CNN|AP|AFP|UPI|BBC|Reuters|Bloomberg)${spacedDash}${begins}`, 'u');
/** Without one the place must stand in capitals: `NEW YORK/LONDON —`, `RENO, Nev. —`, `LEEDS, England – Feb. 23, 2026 –`. */
const withoutOutlet = new RegExp(`^(?<place>${upper}(?:[ /]${upper}){0,3}${region}?)(?:(?:,?\\s+|${spacedDash})${day})?${spacedDash}${begins}`, 'u');
/** Words in capitals before a dash that are no places. */
const flag = /^(?:EXCLUSIVE|UPDATED?|BREAKING|OPINION|ANALYSIS|WATCH|VIDEO|DEVELOPING|LIVE|CORRECTION|INTERVIEW|REVIEW|COMMENT|EDITORIAL)\b/;

/** The dateline a paragraph opens with, or undefined. `NASA — the agency — said` and `Ann Lee (D-Ohio) — ` are none. */
export function readDateline(paragraph: string): Dateline | undefined {
	const head = paragraph.slice(0, 150);
	const found = withOutlet.exec(head) ?? outletAlone.exec(head) ?? withoutOutlet.exec(head);
	if (!found?.groups) return undefined;
	const place = found.groups['place'] ?? '';
	const outlet = found.groups['outlet'];
	if (flag.test(place) || (outlet ? /^[RDI](?:$|-)/.test(outlet) : place.replace(/\P{Lu}/gu, '').length < 4)) return undefined;
	return { length: found[0].length, place, outlet };
}
