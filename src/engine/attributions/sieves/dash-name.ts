/** `“We lost.” — Maria Lee` */
import { phraseStartingAt } from '../../mentions/phrase';
import type { Sieve } from '../sieve';

export const dashName: Sieve = ({ clauses: { items }, at }) => {
	const dash = items[at + 1];
	if (dash?.kind !== 'dash' || items.length > at + 14) return undefined;
	const phrase = phraseStartingAt(items, at + 2, items.length - 1);
	if (!phrase || phrase.mention.kind === 'pronoun') return undefined;
	const next = items[phrase.last + 1];
	return next === undefined || next.kind === 'comma' || next.kind === 'stop' || next.kind === 'bracket' || next.class === 'preposition' && phrase.mention.kind === 'name' ? { source: phrase.mention, cue: { start: dash.start, end: dash.end } } : undefined;
};
