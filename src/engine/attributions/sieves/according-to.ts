/** `“We lost,” according to Lee.` · `According to Lee, “we lost.”`: with no other cue that the words could belong to. */
import { cueSpan, type Sieve } from '../sieve';

export const accordingTo: Sieve = ({ clauses: { items, cues }, at }) => {
	const behind = items[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
	const cue = cues.find(({ form, first, subject }) => form === 'preposition' && subject && (first === behind || subject.last < at));
	if (!cue?.subject || cues.some((other) => other !== cue && other.subject && other.score > -2)) return undefined;
	return { source: cue.subject.mention, cue: cueSpan(items, cue) };
};
