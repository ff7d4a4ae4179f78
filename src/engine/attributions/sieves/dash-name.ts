/** `“We lost.” — Maria Lee` */
import type { Item } from '../../mentions/items';
import { phraseStartingAt } from '../../mentions/phrase';
import { type Answer, isBare, type Sieve } from '../sieve';

export const dashName: Sieve = ({ clauses, at, next: following }) => {
	const { items } = clauses;
	if (items[at + 1]?.kind === 'dash') return nameBehind(items, at + 1);
	// `— Maria Lee` in a line of its own
	const next = isBare(clauses) && clauses.items.slice(at + 1).every(({ kind }) => kind === 'stop') ? following : undefined;
	return next && next.paragraph.index <= clauses.paragraph.index + 1 && isDash(next.items[0]!) ? nameBehind(next.items, 0) : undefined;
};

/** A dash, or the hyphen of `-Maria Lee`. */
function isDash({ kind, text }: Item): boolean {
	return kind === 'dash' || text === '-';
}

function nameBehind(items: readonly Item[], at: number): Answer | undefined {
	const dash = items[at]!;
	if (items.length > at + 13) return undefined;
	const phrase = phraseStartingAt(items, at + 1, items.length - 1);
	if (!phrase || phrase.mention.kind === 'pronoun') return undefined;
	const next = items[phrase.last + 1];
	return next === undefined || next.kind === 'comma' || next.kind === 'stop' || next.kind === 'bracket' || next.class === 'preposition' && phrase.mention.kind === 'name' ? { source: phrase.mention, cue: { start: dash.start, end: dash.end } } : undefined;
};
