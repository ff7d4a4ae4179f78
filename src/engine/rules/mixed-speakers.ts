/** The rule for two people quoted in one paragraph. */
import type { Attribution } from '../speakers/speaker';
import type { Paragraph } from '../text/article';
import { lastStartingBy } from '../text/span';
import { insideSentence } from '../judging/attribute';
import type { Fix, PassageRule } from '../judging/rule';

export const mixedSpeakers: PassageRule = {
	id: 'mixed-speakers',
	title: 'Two people quoted in one paragraph',
	level: 'warning',
	why: 'A new speaker gets a new paragraph: readers hear a paragraph as one voice.',
	wrong: '“The bridge is safe,” Ann Lee said. “It leans,” Bo Tran said.',
	right: '“The bridge is safe,” Ann Lee said.\n\n“It leans,” Bo Tran said.',
	source: 'New speaker, new paragraph: AP as taught in university newsroom guides.',
	needs: ({ attributions }) => attributions,
	*checkPassage({ text, sentences, attributions }) {
		if (sentences.length === 0) return;
		let before: Attribution | undefined;
		for (const attribution of attributions) {
			const { quotation } = attribution;
			if (!speaks(text, attribution)) continue;
			const previous = before;
			before = attribution;
			if (!previous?.speaker || previous.speaker === attribution.speaker || sentenceOf(previous) === sentenceOf(attribution)) continue;
			const fix = fixFor(text, previous, attribution);
			yield {
				span: quotation,
				message: `${attribution.speaker!.name} in the paragraph of ${insideSentence(previous.speaker.name)}. Begin a new paragraph with the new speaker.`,
				related: [{ span: previous.quotation, message: `${previous.speaker.name} speaks here` }],
				...(fix ? { fixes: [fix] } : {}),
			};
		}
	},
};

/** Whether a whole sentence is quoted and its speaker named right beside it. */
function speaks(text: string, { quotation, speaker, source, cue, certainty, sieve }: Attribution): boolean {
	if (quotation.form !== 'full' || certainty !== 'stated' || speaker?.kind !== 'person' || source?.kind !== 'name' || !cue) return false;
	return sieve === 'cue-after' || cue.end <= quotation.start && /^[,:]\s*$/.test(text.slice(cue.end, quotation.start));
}

function sentenceOf({ quotation }: Attribution) {
	return lastStartingBy(quotation.paragraph.sentences, quotation.start);
}

/** A new paragraph before the new speaker's sentence, where it follows the other's at once: what stands between may be either's. */
function fixFor(text: string, previous: Attribution, attribution: Attribution): Fix | undefined {
	const paragraph: Paragraph = attribution.quotation.paragraph;
	const first = paragraph.sentences.indexOf(sentenceOf(previous)!);
	const second = sentenceOf(attribution)!;
	const before = paragraph.sentences[first]!;
	if (paragraph.kind !== 'body' || paragraph.sentences[first + 1] !== second || !/^[ \t]+$/.test(text.slice(before.end, second.start))) return undefined;
	return { title: 'Begin a new paragraph here', edits: [{ span: { start: before.end, end: second.start }, text: '\n\n' }], preferred: true };
}
