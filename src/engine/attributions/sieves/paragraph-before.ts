/** A quotation alone in its paragraph, after one whose words were somebody's. */
import { cueSpan, isBare, type Sieve } from '../sieve';
import { leadSubject } from '../lead-subject';
import { lastSpoken } from '../governing';

export const paragraphBefore: Sieve = ({ quotation, clauses, previous, settled }) => {
	if (clauses.items.some(({ kind }, index) => kind === 'word' && index < 2)) return undefined;
	let before = clauses.previous;
	while (before && before.paragraph === quotation.paragraph) before = before.previous;
	if (!before || before.paragraph.index < quotation.paragraph.index - 1) return undefined;
	const cue = lastSpoken(before);
	if (cue?.subject) return { source: cue.subject.mention, cue: cueSpan(before.items, cue), certainty: 'carried' };
	const answer = previous && previous.paragraph.index === quotation.paragraph.index - 1 ? settled(previous) : undefined;
	if (answer) return { ...answer, certainty: 'carried' };
	if (!isBare(clauses)) return undefined;
	// Nobody speaks there: whom it was about last.
	const { paragraph } = before;
	for (; before && before.paragraph === paragraph; before = before.previous) {
		const subject = leadSubject(before.items, 0, before.items.length - 1);
		if (subject && (subject.mention.kind === 'name' || /^(?:he|she)$/.test(before.items[subject.last]!.lower))) return { source: subject.mention, cue: undefined, certainty: 'doubtful' };
	}
	return undefined;
};
