/** The rule of British houses that a full stop stands inside the closing mark of a sentence, outside that of a fragment. */
import type { PassageRule } from '../judging/rule';
import { insertion, lastSaid, type Quoted, quotedIn, replacement, touches } from '../judging/quoted';

export const stopsBySense: PassageRule = {
	id: 'stops-by-sense',
	title: 'Stop on the wrong side of the closing mark',
	level: 'information',
	why: 'British houses place a stop by sense: inside where the quoted words are a sentence of their own, outside where they are part of ours. Asked only of a profile that wants it so.',
	wrong: 'Lee called the plan “a gift.”',
	right: 'Lee called the plan “a gift”.',
	source: 'Centre for Journalism and Economist style guides: punctuation belongs inside when the quotation is a sentence, outside when it is a fragment.',
	needs: quotedIn,
	*checkPassage(passage, { profile }) {
		if (profile.stops !== 'by-sense') return;
		for (const quoted of quotedIn(passage)) {
			const { tokens, close, quotation } = quoted;
			const closing = tokens[close];
			if (!quotation.closed || !closing) continue;
			const last = tokens[lastSaid(quoted)]!;
			const next = tokens[close + 1];
			const outside = touches(closing, next) && next!.text === '.' ? next : undefined;
			if ((last.text === '.' || last.text === ',') && !outside && isPartOfOurs(quoted)) {
				const name = last.text === '.' ? 'full stop' : 'comma';
				yield {
					span: { start: last.start, end: quotation.end },
					message: `The quoted words are part of our sentence. Move the ${name} outside.`,
					fixes: [{ title: `Move the ${name} outside`, preferred: true, edits: [replacement(last, ''), insertion(closing.end, last.text)] }],
				};
			} else if (outside && (last.kind === 'word' || last.kind === 'number') && isSentence(quoted)) {
				yield {
					span: { start: closing.start, end: outside.end },
					message: 'The quoted words are a sentence. Move the full stop inside.',
					fixes: [{ title: 'Move the full stop inside', preferred: true, edits: [insertion(last.end, '.'), replacement(outside, '')] }],
				};
			}
		}
	},
};

/** A fragment in lower case behind a word of ours; `“We lost,” she said, “and then we won.”` goes on with a sentence. */
function isPartOfOurs({ tokens, open, quotation, attribution }: Quoted): boolean {
	const first = tokens[open + 1];
	return quotation.opened && attribution.quotation.form === 'fragment' && first?.kind === 'word' && /^\p{Ll}/u.test(first.text) && tokens[open - 1]?.kind === 'word';
}

/** Led in by a colon, or with nothing of ours before it. */
function isSentence({ tokens, open, close, quotation }: Quoted): boolean {
	const before = tokens[open - 1]?.kind;
	return quotation.opened && quotation.form === 'full' && close - open > 3 && (before === undefined || before === 'colon' || before === 'stop');
}
