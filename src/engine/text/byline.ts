/** Who wrote the article: `By Ann Lee and Bo Tran, CNN`. */
import { findDate, type FoundDate } from './dates';
import type { Span } from './span';

export interface Byline {
	/** The names alone, as offsets into the line. */
	readonly names: readonly Span[];
	readonly date: FoundDate | undefined;
}

const lead = /^(?:(?:story|stories|words|written|text|analysis|opinion|review|interview|reporting|report|exclusive)\s+)?by:?\s+/i;
const nameWord = /^(?:\p{Lu}[\p{L}’'-]*\.?|(?:\p{Lu}\.)+|d[aeiou]s?|del|della|der|den|di|du|la|le|ten|ter|van|von|bin|ibn|al|el|y)$/u;
/** What stands in a byline beside names. */
const outletWord = /^(?:news|press|times|post|journal|guardian|herald|tribune|gazette|reuters|associated|agency|network|desk|radio|tv|television|online|digital|magazine|media|staff|writers?|reporters?|editors?|correspondents?|bureau|chief|special|columnist|contributors?|the)$/i;
const suffix = /^(?:jr|sr|ii|iii|iv|md|phd)\.?$/i;

/**
 * Reads a line that is a byline and nothing else, with or without a date before or after it; undefined for any other line,
 * such as `By Monday the river had risen.`
 */
export function readByline(line: string): Byline | undefined {
	if (line.length > 250) return undefined;
	const date = findDate(line);
	let start = 0;
	if (date && /^\s*(?:(?:date|published|updated|posted):?\s*)?$/i.test(line.slice(0, date.start))) {
		start = date.end + (/^[\s,|•·–—-]*/.exec(line.slice(date.end))![0].length);
	}
	const opening = lead.exec(line.slice(start));
	if (!opening) return undefined;
	start += opening[0].length;
	const names: Span[] = [];
	let first = true;
	for (const part of line.slice(start).matchAll(/(?:[^,;|•·&\s]|[^\S\n](?!(?:and|with|in|for)\s|[–—]\s|-\s))+/gi)) {
		const raw = part[0];
		const content = raw.replace(/^\s*(?:(?:and|with|by|[–—-])\s+)?/i, '').trimEnd();
		if (!content || /^(?:and|with|[–—-])$/i.test(content)) continue;
		const at = start + part.index + raw.indexOf(content);
		if (isName(content)) names.push({ start: at, end: at + content.length });
		else if (first || !isBeside(content, date && at <= date.end && date.start < at + content.length)) return undefined;
		first = false;
	}
	return names.length ? { names, date } : undefined;
}

function isName(words: string): boolean {
	const parts = words.split(/\s+/);
	return parts.length >= 2 && parts.length <= 5 && parts.every((word) => nameWord.test(word) && !outletWord.test(word))
		&& !suffix.test(parts[0]!) && /^\p{Lu}/u.test(parts[0]!) && !/^(?:Updated|Published|Posted|U\.?S\.?|New)$/i.test(parts[0]!);
}

/** An outlet, a role, a place or a date beside names: short, and no sentence. */
function isBeside(words: string, isDate: boolean | undefined): boolean {
	return isDate || (words.split(/\s+/).length <= 6 && !/[!?”“"]|[^.]{3}\.$/.test(words) && !/\b(?:is|was|are|were|has|had|have|said|says|will|would)\b/.test(words));
}
