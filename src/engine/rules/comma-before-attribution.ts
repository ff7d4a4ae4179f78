/** The rule for a quotation that its attribution follows without a comma. */
import type { Fix, PassageRule } from '../judging/rule';
import { insertion, lastSaid, type Quoted, quotedIn, replacement } from '../judging/quoted';

export const commaBeforeAttribution: PassageRule = {
	id: 'comma-before-attribution',
	title: 'No comma before the attribution',
	level: 'warning',
	why: 'The attribution is part of the sentence it closes. A full stop before it leaves “Lee said” a sentence of its own; with no mark at all the quoted words run into it.',
	wrong: '“The bridge will be rebuilt.” Lee said.',
	right: '“The bridge will be rebuilt,” Lee said.',
	source: 'A comma, not a full stop, goes before the attribution: newsroom punctuation guides.',
	fixAll: true,
	needs: quotedIn,
	*checkPassage(passage) {
		for (const quoted of quotedIn(passage)) {
			const { tokens, close, quotation } = quoted;
			if (quotation.form !== 'full' || !quotation.closed || !isAttributedNext(quoted)) continue;
			const last = tokens[lastSaid(quoted)]!;
			const next = tokens[close + 1]!;
			if (last.text !== '.' && last.kind !== 'word' && last.kind !== 'number' || isInitial(quoted)) continue;
			const comma = last.text === '.' ? replacement(last, ',') : insertion(last.end, ',');
			const edits: Fix['edits'] = LOWERED.test(next.text) ? [comma, replacement(next, next.text.toLowerCase())] : [comma];
			yield {
				span: { start: last.start, end: quotation.end },
				message: last.text === '.' ? 'The attribution goes on with this sentence. Put a comma for the full stop.' : 'Put a comma before the attribution.',
				fixes: [{ title: 'Put a comma before the attribution', preferred: true, edits }],
			};
		}
	},
};

/** Words that a full stop, now a comma, gave their capital. */
const LOWERED = /^(?:He|She|They|It|We|The|An?|One|His|Her|Their|Its|Said|Says)$/;

/** `“No, Tran. -H” Lee tweeted`: a post may be signed within the marks. */
function isInitial(quoted: Quoted): boolean {
	const last = lastSaid(quoted);
	return quoted.tokens[last]!.text.length === 1 && /^[-–—]$/.test(quoted.tokens[last - 1]!.text);
}

/** Whether the quotation begins its sentence and who says it, or the verb, is the very next word. */
function isAttributedNext({ tokens, open, close, quotation, attribution: { source, cue, sieve } }: Quoted): boolean {
	const before = tokens[open - 1]?.kind;
	const next = tokens[close + 1];
	if (sieve !== 'cue-after' || !source || !cue || !next) return false;
	// `“We lost.” She said, twice, that she would leave.` is a sentence of its own.
	if (tokens.slice(close + 1, close + 16).some(({ lower }) => lower === 'that')) return false;
	return (before === undefined || before === 'stop' || before === 'close') && cue.start > quotation.end && next.start === Math.min(source.start, cue.start);
}
