/** The rules for attributions that come after several quoted sentences. */
import { isBody, type Reading } from '../reading';
import type { Attribution } from '../speakers/speaker';
import { lastStartingBy } from '../text/span';
import { afterFirstSentence, clauseBehind, quotedTokens, sentencesIn } from '../judging/move-attribution';
import { interviewTurns } from '../judging/passage';
import type { ArticleRule, Remark } from '../judging/rule';

const source = 'Attribution at the end of the first sentence: Reuters on sourcing, the Guardian and Mongabay style guides, CUNY’s English for journalists.';

export const overdueAttribution: ArticleRule = {
	id: 'overdue-attribution',
	title: 'Attribution after three or more quoted sentences',
	level: 'warning',
	why: 'A reader wants to know by the end of the first quoted sentence who is speaking. After three the words have been read as somebody else’s, or nobody’s.',
	wrong: '“The bridge is old. It leans to the left. We will close it before the winter comes to the harbour,” Lee said.',
	right: '“The bridge is old,” Lee said. “It leans to the left. We will close it before the winter comes to the harbour.”',
	source,
	replaces: ['closing-attribution'],
	*check(reading) {
		yield* late(reading, (sentences) => sentences >= 3);
	},
};

export const lateAttribution: ArticleRule = {
	id: 'late-attribution',
	title: 'Attribution after two quoted sentences',
	level: 'information',
	why: 'A reader wants to know by the end of the first quoted sentence who is speaking. Put the attribution there, and the rest of the quotation behind it.',
	wrong: '“The bridge is old and leans to the left. We will close it before the winter comes to the harbour,” Lee said.',
	right: '“The bridge is old and leans to the left,” Lee said. “We will close it before the winter comes to the harbour.”',
	source,
	replaces: ['closing-attribution'],
	*check(reading) {
		yield* late(reading, (sentences) => sentences === 2);
	},
};

/** Fewer quoted words than these are no wait. */
const shortWait = 20;

function* late(reading: Reading, isDue: (sentences: number) => boolean): Iterable<Remark> {
	const turns = interviewTurns(reading);
	for (const [index, attribution] of reading.attributions.entries()) {
		const { quotation, cue, source, certainty, sieve } = attribution;
		if (!cue || !source || certainty !== 'stated' || sieve !== 'cue-after' || quotation.form !== 'full' || cue.start < quotation.end) continue;
		if (!isBody(quotation.paragraph.kind) || turns.has(quotation.paragraph) || isKnown(reading, attribution, index)) continue;
		const tokens = quotedTokens(quotation);
		if (tokens.filter(({ kind }) => kind === 'word').length < shortWait) continue;
		const sentences = sentencesIn(tokens);
		if (!isDue(sentences)) continue;
		const clause = clauseBehind(reading, index);
		const fix = clause && afterFirstSentence(reading, clause);
		yield {
			span: { start: source.start < cue.start ? source.start : cue.start, end: Math.max(source.end, cue.end) },
			message: `${sentences} sentences are quoted before a reader learns who says them. Attribute after the first.`,
			related: [{ span: quotation, message: 'The quotation' }],
			...(fix ? { fixes: [{ ...fix, preferred: true }] } : {}),
		};
	}
}

/** Whether a reader knows before the quotation who will speak: the paragraph has had words of the same speaker. */
function isKnown({ attributions }: Reading, { quotation, speaker }: Attribution, index: number): boolean {
	if (!speaker || quotation.continues) return true;
	const before = attributions[index - 1];
	if (before?.quotation.paragraph === quotation.paragraph && before.speaker === speaker) return true;
	const mention = lastStartingBy(speaker.mentions, quotation.start - 1);
	return mention !== undefined && mention.start >= quotation.paragraph.start;
}
