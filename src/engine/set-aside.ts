/** Findings an editor has waved through: which to drop. Never offsets, so that edits elsewhere do not bring them back. */
import type { Span } from './text/span';
import type { Finding } from './judging/rule';

export interface SetAside {
	readonly rule: string;
	/** The words of the finding, blanks folded; undefined sets the whole rule aside. */
	readonly words: string | undefined;
	/** The words on either side, blanks folded, which tell this place from others that read the same; undefined where all are meant. */
	readonly before?: string | undefined;
	readonly after?: string | undefined;
	/** The one article this is for, as its house file names it; undefined for all. */
	readonly file?: string | undefined;
}

/** What a review does with what is set aside. */
export interface Sorted {
	isSetAside(finding: Finding): boolean;
	/** The entries for this article alone whose words their rule finds no more. */
	readonly stale: readonly SetAside[];
}

/** How many words on either side a place is remembered by. */
const contextWords = 3;
/** As far as those are looked for, in UTF-16 units. */
const contextLength = 80;

/** The words a finding is remembered by: those of its span, with every run of blanks as one space. */
export function wordsAt(text: string, span: Span): string {
	return foldBlanks(text.slice(span.start, span.end));
}

/** The words before and after a span, over paragraphs too, blanks folded; undefined where there are none. */
export function contextAt(text: string, { start, end }: Span): Pick<SetAside, 'before' | 'after'> {
	const before = foldBlanks(text.slice(Math.max(0, start - contextLength), start)).split(' ').slice(-contextWords).join(' ');
	const after = foldBlanks(text.slice(end, end + contextLength)).split(' ').slice(0, contextWords).join(' ');
	return { before: before || undefined, after: after || undefined };
}

/** Every run of blanks as one space, none at the ends. */
export function foldBlanks(words: string): string {
	return words.trim().replace(/\s+/g, ' ');
}

/**
 * Holds what is set aside against all that was found in `text`. An entry with context means the places that stand between the same
 * words; when there is none, those where one side is still the same; when there is none either, the only place with its words. `judged`
 * are the rules that ran: of others nobody knows what they would find.
 */
export function sortOut(text: string, findings: readonly Finding[], setAside: readonly SetAside[], judged: ReadonlySet<string>): Sorted {
	const wholeRules = new Set(setAside.filter(({ words }) => words === undefined).map(({ rule }) => rule));
	const entries = setAside.filter(({ words }) => words !== undefined);
	const named = new Set(entries.map(({ rule }) => rule));
	const places = new Map<string, Finding[]>();
	for (const finding of findings) {
		if (!named.has(finding.rule)) continue;
		const key = keyOf(finding.rule, wordsAt(text, finding.span));
		const others = places.get(key);
		if (others) others.push(finding);
		else places.set(key, [finding]);
	}
	const dropped = new Set<Finding>();
	const stale: SetAside[] = [];
	for (const entry of entries) {
		const meant = meantBy(entry, text, places.get(keyOf(entry.rule, foldBlanks(entry.words!))) ?? []);
		for (const finding of meant) dropped.add(finding);
		if (meant.length === 0 && entry.file !== undefined && judged.has(entry.rule) && !wholeRules.has(entry.rule)) stale.push(entry);
	}
	return { isSetAside: (finding) => wholeRules.has(finding.rule) || dropped.has(finding), stale };
}

function meantBy({ before, after }: SetAside, text: string, found: readonly Finding[]): readonly Finding[] {
	if (before === undefined && after === undefined) return found;
	const same = found.map((finding) => {
		const context = contextAt(text, finding.span);
		const sides = [[before, context.before], [after, context.after]] as const;
		return { finding, all: sides.every(([kept, now]) => isSame(kept, now)), one: sides.some(([kept, now]) => kept && isSame(kept, now)) };
	});
	const meant = [same.filter(({ all }) => all), same.filter(({ one }) => one)].find(({ length }) => length > 0);
	return meant?.map(({ finding }) => finding) ?? (found.length === 1 ? found : []);
}

/** A side that is not remembered may be anything. */
function isSame(kept: string | undefined, now: string | undefined): boolean {
	return kept === undefined || foldBlanks(kept) === now;
}

function keyOf(rule: string, words: string): string {
	return `${rule} ${words}`;
}
