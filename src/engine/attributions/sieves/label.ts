/** Speaker labels: `Lee: “We lost.”`, `From the report: “The club lost.”` */
import { isKnownNoun, phraseStartingAt } from '../../mentions/phrase';
import type { Sieve } from '../sieve';

export const label: Sieve = ({ clauses: { items, cues }, at }) => {
	const colon = items[at - 1];
	if (colon?.kind !== 'colon' || at < 2) return undefined;
	let first = at - 2;
	while (first > 0 && items[first - 1]!.kind === 'word' && at - first < 8) first--;
	if (cues.some((cue) => cue.at < at && cue.at >= first) || first > 0 && items[first - 1]!.kind === 'comma') return undefined;
	// `Bridge reopens early – Maria Lee:`, `More from Maria Lee:`
	const dash = items.findLastIndex(({ kind }, index) => kind === 'dash' && index >= first - 1 && index < at);
	if (dash >= 0) first = dash + 1;
	if (items[first]?.lower === 'more') first++;
	if (items[first]?.lower === 'from') first++;
	const phrase = phraseStartingAt(items, first, at - 2);
	// `Ann Lee and Bo Tran:`
	const other = phrase && items[phrase.last + 1]?.lower === 'and' ? phraseStartingAt(items, phrase.last + 2, at - 2) : undefined;
	const isNamed = phrase?.mention.kind === 'name' || items[first - 1]?.lower === 'from' && isKnownNoun(items[at - 2]!.lower);
	if (!phrase || !isNamed || (other ?? phrase).last !== at - 2) return undefined;
	return { source: phrase.mention, cue: { start: colon.start, end: colon.end } };
};
