/** A colon leads in: `Lee was blunt: “We lost.”`, or a paragraph that ends `Lee continued:` before one of quoted words. */
import { leadSubject } from '../lead-subject';
import { governing } from '../governing';
import { cueSpan, type Clauses, type Sieve, uncued } from '../sieve';

export const leadIn: Sieve = ({ quotation, clauses, at }) => {
	if (clauses.items[at - 1]?.kind === 'colon' && quotation.form === 'full') return sourceBefore(clauses, at - 1);
	const { previous } = clauses;
	const leads = clauses.items.slice(0, at).every(({ kind }) => kind !== 'word');
	if (!leads || !previous || previous.items.at(-1)?.kind !== 'colon' || previous.paragraph.index + 1 < quotation.paragraph.index) return undefined;
	return sourceBefore(previous, previous.items.length - 1);
};

function sourceBefore({ items, cues }: Clauses, colon: number) {
	const cue = governing(items, cues, colon);
	if (cue?.subject) return { source: cue.subject.mention, cue: cueSpan(items, cue) };
	const subject = leadSubject(items, 0, colon - 1);
	if (!subject) return undefined;
	return { source: subject.mention, cue: uncued(items, subject, colon + 1) };
}
