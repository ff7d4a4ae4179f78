/** What the words about a cue are to it: its clause, its hearer, what it can lead to. */
import type { Item } from '../mentions/items';
import { contentPrepositions } from '../lexicon/reported-content';
import { isKnownNoun, phraseStartingAt } from '../mentions/phrase';
import { reportingVerb } from '../text/verbs';
import type { Cue } from './cue';

export type Items = readonly Item[];

/** The first item of a cue with its subject, and with the `as` of `as Lee noted`. */
export function clauseOf(items: Items, cue: Cue): number {
	let at = cue.inverted || cue.shared || cue.form === 'preposition' ? cue.first : Math.min(cue.first, cue.subject!.first);
	// `the coach Maria Lee`
	if (at > 0 && at === cue.subject!.first && cue.subject!.mention.kind === 'name') while (at > 0 && (items[at - 1]!.class === 'determiner' || items[at - 1]!.class === 'noun')) at--;
	while (at > 0 && (items[at - 1]!.class === 'adverb' || items[at - 1]!.class === 'auxiliary')) at--;
	return items[at - 1]?.lower === 'as' ? at - 1 : at;
}

/** The last item of a cue with its subject, and with a hearer that nothing follows: `the clerk told them`. */
export function clauseEnd(items: Items, { at, inverted, subject, classes }: Cue): number {
	if (inverted) return Math.max(at, subject!.last);
	const hearer = classes.has('tell') ? hearerEnd(items, at + 1) : undefined;
	const behind = hearer === undefined ? undefined : items[hearer + 1];
	return hearer !== undefined && (behind === undefined || behind.kind === 'stop' || behind.kind === 'comma') ? hearer : at;
}

/** Whether all from item `first` to the comma before item `end` only sets the scene: `In 2010, she`. */
export function isAdverbial(items: Items, end: number, first = 0): boolean {
	const opener = items[first]!;
	const scene = opener.class === 'preposition' || opener.class === 'adverb' || opener.class === 'time' || opener.class === 'conjunction' || /^asked$|ing$/.test(opener.lower);
	return scene && items.slice(first, end - 1).every(({ kind }) => kind !== 'comma');
}

/** `who`, `which`, `that` for a subject. */
export function isRelative({ lower }: Item): boolean {
	return lower === 'who' || lower === 'which' || lower === 'that';
}

/** Whether what a verb reports can be a clause. */
export function takesClause({ classes }: Cue): boolean {
	return classes.has('say') || classes.has('tell') || classes.has('show') || classes.has('think');
}

/** `called for an inquiry`, `agreed with Lee`. */
export function leadsToContent(cue: Cue, { lower }: Item): boolean {
	if (lower === 'about') return true;
	return cue.form === 'noun' ? /^(?:to|of|for|about|against)$/.test(lower) : contentPrepositions.get(lower)?.has(cue.lemma) ?? false;
}

/** `to leave`, but `to reporters` */
export function isInfinitive(items: Items, at: number): boolean {
	const next = items[at + 1];
	return items[at]?.lower === 'to' && (next?.class === 'auxiliary' || next?.class === 'adverb' || next?.class === 'noun' && !(isKnownNoun(next.lower) && /(?:s|people|police)$/.test(next.lower)));
}

/** The last item of whoever may be told something, named at item `at`. */
export function hearerEnd(items: Items, at: number): number | undefined {
	const { class: part, lower } = items[at] ?? {};
	return part === 'object' || /^(?:it|you|her)$/.test(lower ?? '') && items[at + 1]?.class !== 'auxiliary' ? at : phraseStartingAt(items, at, items.length - 1)?.last;
}

/** Whether the words at item `at` are a clause of their own, as far as their first words tell. */
export function opensClause(items: Items, at: number): boolean {
	const item = items[at];
	if (!item) return false;
	if (/^(?:that|whether|if|how|why|what|there|he|she|it|they|we|i|you)$/.test(item.lower) || items[at - 1]?.lower === 'that') return true;
	const subject = phraseStartingAt(items, at, items.length - 1);
	const next = subject && items[subject.last + 1];
	return next !== undefined && (next.class === 'auxiliary' || next.kind === 'word' && next.class === 'noun' && (/(?:ed|[^s]s)$/.test(next.lower) || reportingVerb(next.lower)?.form === 'past'));
}
