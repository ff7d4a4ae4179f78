/** `Lee was furious. “They lied.”`: the sentence before is about somebody, and does not say that they spoke. */
import { leadSubject } from '../subjects';
import { cueSpan, isBare, type Sieve } from '../sieve';
import { lastSpoken } from '../governing';

export const sentenceSubject: Sieve = ({ quotation, clauses }) => {
	const { previous } = clauses;
	if (!isBare(clauses) || !previous || previous.paragraph !== quotation.paragraph || isBare(previous)) return undefined;
	const cue = lastSpoken(previous);
	if (cue?.subject) return { source: cue.subject.mention, cue: cueSpan(previous.items, cue) };
	const subject = leadSubject(previous.items, 0, previous.items.length - 1);
	return subject && { source: subject.mention, cue: undefined, certainty: 'doubtful' };
};
