/** A quotation alone in its paragraph, after one whose words were somebody's. */
import { cueSpan, type Sieve } from '../sieve';
import { lastSpoken } from '../governing';

export const paragraphBefore: Sieve = ({ quotation, clauses, previous, settled }) => {
	if (clauses.items.some(({ kind }, index) => kind === 'word' && index < 2)) return undefined;
	let before = clauses.previous;
	while (before && before.paragraph === quotation.paragraph) before = before.previous;
	if (!before || before.paragraph.index < quotation.paragraph.index - 1) return undefined;
	const cue = lastSpoken(before);
	if (cue?.subject) return { source: cue.subject.mention, cue: cueSpan(before.items, cue), certainty: 'carried' };
	const answer = previous && previous.paragraph.index === quotation.paragraph.index - 1 ? settled(previous) : undefined;
	return answer && { ...answer, certainty: 'carried' };
};
