/** The rules for attributions that come after several quoted sentences. */
import type { Attribution } from '../speakers/speaker';
import { afterFirstSentence, clauseBehind, quotedTokens, sentencesIn } from '../judging/move-attribution';
import { mentionBefore, type Passage } from '../judging/passage';
import type { PassageRule, Remark } from '../judging/rule';

const source = 'Attribution at the end of the first sentence: Reuters on sourcing, the Guardian and Mongabay style guides, CUNY’s English for journalists.';

export const overdueAttribution: PassageRule = {
	id: 'overdue-attribution',
	title: 'Attribution after three or more quoted sentences',
	level: 'warning',
	why: 'A reader wants to know by the end of the first quoted sentence who is speaking. After three the words have been read as somebody else’s, or nobody’s.',
	wrong: '“The bridge is old. It leans to the left. We will close it before the winter comes to the harbour,” Lee said.',
	right: '“The bridge is old,” Lee said. “It leans to the left. We will close it before the winter comes to the harbour.”',
	source,
	replaces: ['closing-attribution'],
	needs: ({ attributions }) => attributions,
	checkPassage: (passage) => late(passage, (sentences) => sentences >= 3),
};

export const lateAttribution: PassageRule = {
	id: 'late-attribution',
	title: 'Attribution after two quoted sentences',
	level: 'information',
	why: 'A reader wants to know by the end of the first quoted sentence who is speaking. Put the attribution there, and the rest of the quotation behind it.',
	wrong: '“The bridge is old and leans to the left. We will close it before the winter comes to the harbour,” Lee said.',
	right: '“The bridge is old and leans to the left,” Lee said. “We will close it before the winter comes to the harbour.”',
	source,
	replaces: ['closing-attribution'],
	needs: ({ attributions }) => attributions,
	checkPassage: (passage) => late(passage, (sentences) => sentences === 2),
};

/** Fewer quoted words than these are no wait. */
const shortWait = 20;

function* late(passage: Passage, isDue: (sentences: number) => boolean): Iterable<Remark> {
	if (passage.sentences.length === 0) return;
	for (const [index, attribution] of passage.attributions.entries()) {
		const { quotation, cue, source, certainty, sieve } = attribution;
		if (!cue || !source || certainty !== 'stated' || sieve !== 'cue-after' || quotation.form !== 'full' || cue.start < quotation.end || isKnown(passage, attribution, index)) continue;
		const tokens = quotedTokens(quotation);
		if (tokens.filter(({ kind }) => kind === 'word').length < shortWait) continue;
		const sentences = sentencesIn(tokens);
		if (!isDue(sentences)) continue;
		const clause = clauseBehind(passage, index);
		const fix = clause && afterFirstSentence(clause);
		yield {
			span: { start: source.start < cue.start ? source.start : cue.start, end: Math.max(source.end, cue.end) },
			message: `${sentences} sentences are quoted before a reader learns who says them. Attribute after the first.`,
			related: [{ span: quotation, message: 'The quotation' }],
			...(fix ? { fixes: [{ ...fix, preferred: true }] } : {}),
		};
	}
}

/** Whether a reader knows before the quotation who will speak: the paragraph has had words of the same speaker. */
function isKnown({ attributions }: Passage, attribution: Attribution, index: number): boolean {
	const { quotation, speaker } = attribution;
	return !speaker || quotation.continues !== undefined || attributions[index - 1]?.speaker === speaker || mentionBefore(attribution) !== undefined;
}
