/** `“We lost,” Lee said. “Blame me.”`: a second quotation of the paragraph, with no attribution of its own. */
import { lastSpoken } from '../governing';
import { cueSpan, isBare, type Sieve } from '../sieve';

export const sameParagraph: Sieve = ({ quotation, clauses, at, previous, settled }) => {
	if (!previous || previous.paragraph !== quotation.paragraph) return undefined;
	const before = clauses.items.slice(0, at).filter(({ kind }) => kind === 'word');
	// `But “…”`, `Adding, “…”`, `In all, “…”`
	const leads = before.length <= 2 && before.every((item) => item.class !== 'name' && item.class !== 'pronoun');
	const sameSentence = previous.start >= clauses.start;
	// `Unless more is paid, “nobody will come.”`
	const uncued = quotation.inside.end - quotation.inside.start > 20 && !clauses.cues.some(({ subject }) => subject);
	if (!leads && !sameSentence && !uncued && !isBare(clauses)) return undefined;
	// `“We lost,” Lee said. She added that the pitch was wet. “Blame me.”`
	const between = isBare(clauses) && clauses.previous && clauses.previous.start > previous.end ? clauses.previous : undefined;
	const cue = between && lastSpoken(between);
	return cue?.subject ? { source: cue.subject.mention, cue: cueSpan(between!.items, cue) } : settled(previous);
};
