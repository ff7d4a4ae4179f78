/** `According to Lee, “we lost.”` · `“We lost,” according to Lee.` */
import { cueSpan, type Sieve } from '../sieve';

export const accordingTo: Sieve = ({ clauses: { items, cues }, at }) => {
	const cue = cues.find((candidate) => candidate.form === 'preposition' && candidate.subject && (candidate.at > at || candidate.subject.last < at));
	return cue?.subject && { source: cue.subject.mention, cue: cueSpan(items, cue) };
};
