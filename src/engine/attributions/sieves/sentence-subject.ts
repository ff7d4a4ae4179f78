/** `Lee was furious. “They lied.”`: the sentence before is about somebody, and does not say that they spoke. */
import type { Item } from '../../mentions/items';
import { isKnownNoun, type Phrase } from '../../mentions/phrase';
import { leadSubject } from '../lead-subject';
import { cueSpan, isBare, type Sieve } from '../sieve';
import { lastSpoken } from '../governing';

export const sentenceSubject: Sieve = ({ quotation, clauses }) => {
	const { previous } = clauses;
	if (!isBare(clauses) || !previous || previous.paragraph !== quotation.paragraph || isBare(previous)) return undefined;
	const cue = lastSpoken(previous);
	if (cue?.subject) return { source: cue.subject.mention, cue: cueSpan(previous.items, cue) };
	const subject = leadSubject(previous.items, 0, previous.items.length - 1);
	return subject && canSpeak(previous.items, subject) ? { source: subject.mention, cue: undefined, certainty: 'doubtful' } : undefined;
};

/** Whether a phrase names somebody or some body: not `the hall`. */
function canSpeak(items: readonly Item[], { first, last, mention }: Phrase): boolean {
	return mention.kind !== 'description' || items.slice(first, last + 1).some((item) => item.class === 'name' || isKnownNoun(item.lower));
}
