/** The rule for quotations whose speaker cannot be made out. */
import { type Attribution, isBody } from '../reading';
import type { Quotation } from '../quotations/quotation';
import { attributionFix, insideSentence } from './attribute';
import { interviewTurns } from './passage';
import type { ArticleRule } from './rule';

export const unattributedQuotation: ArticleRule = {
	id: 'unattributed-quotation',
	title: 'Quotation without a speaker',
	level: 'warning',
	why: 'A reader should never have to guess who is speaking. Words in quotation marks are a promise that somebody said them; without a name nobody answers for them.',
	wrong: 'The council met for an hour. “We will not vote on this today.”\n\nThe doors were closed.',
	right: 'The council met for an hour. “We will not vote on this today,” Ann Lee, its chair, said.\n\nThe doors were closed.',
	source: 'Every direct quotation has an attribution: AP and university newsroom guides; an “orphan quote” in the JournalismAI guide.',
	*check(reading) {
		const turns = interviewTurns(reading.article);
		for (const attribution of reading.attributions) {
			const { quotation, speaker, source } = attribution;
			if (!beginsSpeech(quotation) || !isUnattributed(attribution) || turns.has(quotation.paragraph) || isCredited(reading.article.text, quotation)) continue;
			const fix = speaker && attributionFix(reading, quotation, speaker.name);
			yield {
				span: quotation,
				message: speaker
					? `It is not clear who says this; perhaps ${insideSentence(speaker.name)}. Name the speaker beside the quotation.`
					: 'Nobody is given as saying this. Name the speaker beside the quotation.',
				...(speaker && source ? { related: [{ span: source, message: `The likely speaker because of this: ${insideSentence(speaker.name)}` }] } : {}),
				...(fix ? { fixes: [fix] } : {}),
			};
		}
	},
};

/** Whether the copy gives nobody as saying the words: at most the sentence before is about somebody. A doubtful cue is a cue all the same. */
export function isUnattributed({ certainty, sieve }: Attribution): boolean {
	return certainty === 'none' || certainty === 'doubtful' && sieve === 'sentence-subject';
}

/**
 * `“…” [Reuters]`, `“…” (Lee)`, `“…” <cite>Lee</cite>` and, in the next line or that of a block quotation, `— Maria Lee`: who says it stands
 * behind the quotation without a verb.
 */
function isCredited(text: string, { end }: Quotation): boolean {
	return /^[\s>]{0,8}(?:<cite>|\[[^\]\n]{2,60}\]|\(\p{Lu}[^)\n]{2,40}\)|[-–—]{1,2} ?\p{Lu}\p{L})/u.test(text.slice(end, end + 80));
}

/** Whether a quotation of the body begins somebody's speech: what carries on over a paragraph's end is judged where it begins. */
export function beginsSpeech(quotation: Quotation): boolean {
	return quotation.form === 'full' && isBody(quotation.paragraph.kind) && quotation.continues?.form !== 'full';
}
