/** The rule for quotations whose speaker cannot be made out. */
import { auxiliaries, personalPronouns } from '../lexicon/function-words';
import type { Quotation } from '../quotations/quotation';
import { type Attribution, isBody, type Reading } from '../reading';
import { lastStartingBy, within } from '../text/span';
import type { Token } from '../text/tokens';
import { reportingVerb } from '../text/verbs';
import { attributionFix, insideSentence } from '../judging/attribute';
import { interviewTurns, once } from '../judging/passage';
import type { ArticleRule } from '../judging/rule';

export const unattributedQuotation: ArticleRule = {
	id: 'unattributed-quotation',
	title: 'Quotation without a speaker',
	level: 'warning',
	why: 'A reader should never have to guess who is speaking. Words in quotation marks are a promise that somebody said them; without a name nobody answers for them.',
	wrong: 'The council met for an hour. “We will not vote on this today.”\n\nThe doors were closed.',
	right: 'The council met for an hour. “We will not vote on this today,” Ann Lee, its chair, said.\n\nThe doors were closed.',
	source: 'Every direct quotation has an attribution: AP and university newsroom guides; an “orphan quote” in the JournalismAI guide.',
	*check(reading) {
		for (const { quotation, speaker: likely, source } of unattributed(reading)) {
			// More words than a description has are a sentence that was taken for one; a lone name that nothing shows to be a person's may be a thing's.
			const isLikely = likely && likely.name.split(' ').length <= longestName && !(source?.kind === 'name' && likely.kind !== 'person');
			const speaker = isLikely ? likely : undefined;
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

const longestName = 5;

/** The quotations that stand alone and that the copy gives nobody for, in order. */
export function unattributed(reading: Reading): Attribution[] {
	return standingAlone(reading).filter((attribution) => isOpen(reading, attribution));
}

/**
 * The quotations that begin somebody's speech and are no part of a sentence of ours, in order. What is built into one is that sentence's
 * to explain: a title, a sign, a slogan (`his memoir, “Salt,”`), or words whose source stands there without a verb. One that is never
 * closed may hold its attribution.
 */
export const standingAlone = once((reading: Reading): readonly Attribution[] => {
	const turns = interviewTurns(reading);
	let own: ReadonlySet<string> | undefined;
	const isPulled = ({ paragraph, inside }: Quotation) => (own ??= ownSentences(reading)).has(withoutStop(reading.article.text, within(paragraph.tokens, inside)));
	const { prose } = reading.article;
	let announced: Quotation | undefined;
	return reading.attributions.filter((attribution) => {
		const { quotation, certainty, sieve } = attribution;
		const isNext = announced && /^\s{1,5}$/.test(prose.slice(announced.end, quotation.start));
		const before = certainty === 'doubtful' ? leadUp(prose, attribution) : '';
		const isAnnounced = isNext || (sieve === 'sentence-subject' ? announcement.test(before) : sieve === 'paragraph-before' && announcement.test(before.slice(-14)));
		if (isAnnounced) announced = quotation;
		return !isAnnounced && beginsSpeech(quotation) && certainty !== 'stated' && (quotation.closed || quotation.carriesOn) && !turns.has(quotation.paragraph)
			&& isUtterance(quotation) && standsAlone(reading, quotation) && !isCredited(reading, quotation) && !isPulled(quotation);
	});
});

/** Whether a quotation of the body begins somebody's speech: what carries on over a paragraph's end is judged where it begins. */
function beginsSpeech(quotation: Quotation): boolean {
	return quotation.form === 'full' && isBody(quotation.paragraph.kind) && quotation.continues?.form !== 'full';
}

/**
 * Whether nobody is given: at most what stands before is about somebody, and tells of no speech, as `Lee touted the bridge` does. A
 * doubtful cue is a cue all the same.
 */
export function isOpen({ article: { prose } }: Reading, attribution: Attribution): boolean {
	const { certainty, sieve } = attribution;
	return certainty === 'none' || certainty === 'doubtful' && (sieve === 'paragraph-before' || sieve === 'sentence-subject' && !leadUp(prose, attribution).split(/[^\p{L}]+/u).some(isSpeech));
}

/** What stands between the subject of the sentence before and the quotation. */
function leadUp(prose: string, { source, quotation }: Attribution): string {
	return source ? prose.slice(source.end, quotation.start) : '';
}

/** Whether a word is a verb of speech: `Lee touted the bridge`. */
function isSpeech(word: string): boolean {
	const classes = reportingVerb(word)?.classes;
	return classes !== undefined && (classes.has('say') || classes.has('judge'));
}

/**
 * The sentence before announces the words, and others that follow them: `Lee began with a tweet.` In the paragraph before it is the last
 * word: `Lee was vague in the interview.`
 */
const announcement = /\b(?:tweet(?:ed|s)?|statement|message|post|comment|question|answer|reply|response|letter|e-?mail|joke|speech|remarks|interview)\b/i;

/** Whether somebody may have said it: two or three words that hold no verb and nobody are a slogan or a call. */
function isUtterance({ paragraph, inside }: Quotation): boolean {
	const words = within(paragraph.tokens, inside).filter(({ kind }) => kind === 'word' || kind === 'number');
	return words.length > 3 || words.some(({ lower }) => personalPronouns.has(lower) || auxiliaries.has(lower));
}

/** One to three words between a closing mark and the next quotation, in its line or in one of their own. */
const aside = /[”"'](\s{1,4})\p{L}[\p{L}’'-]{0,20}(?: \p{L}[\p{L}’'-]{0,20}){0,2}\.\1$/u;

/** Whether a quotation begins where a sentence can and ends where one does. */
function standsAlone({ article: { prose } }: Reading, { start, end, inside, closed, paragraph }: Quotation): boolean {
	const before = prose.slice(Math.max(paragraph.proseStart, start - 60), start);
	// `“…” She pauses. “…”`: the same one speaks on. `"“We lost,” Lee said."`: the marks are at fault.
	if (!/(?:^|[.!?…][”"’')\]]{0,3}\s)\s*$/.test(before) || aside.test(prose.slice(Math.max(0, start - 80), start)) || /^["“]["“]/.test(prose.slice(start, inside.start + 1))) return false;
	if (!closed) return true;
	// `“Not us!” Murphy Tweeted.`: our sentence goes on.
	if (lastStartingBy(paragraph.sentences, start)!.tokens.findLast(({ kind }) => kind === 'word')!.start >= end) return false;
	const last = lastStartingBy(paragraph.tokens, inside.end - 1);
	const after = prose.slice(end, Math.min(end + 8, paragraph.end));
	const isEnded = last !== undefined && /^(?:stop|ellipsis|dash|inner-close)$/.test(last.kind);
	return isEnded ? /^\s*(?:$|["“‘'`\p{Lu}\p{N}])/u.test(after) : /^\s*(?:$|[.!?])/.test(after);
}

/**
 * `“…” [Reuters]`, `“…” (Lee)`, `“…” <cite>Lee</cite>` and, in the next line or that of a block quotation, `— Maria Lee` or, within the
 * marks, `Maria Lee, the mayor.”`: who says it stands behind the quotation without a verb. So it does in `So says a voice` and
 * `That quotation is Lee’s`.
 */
function isCredited({ article: { text } }: Reading, { end, closed }: Quotation): boolean {
	const after = text.slice(end, end + 80);
	return /^[\s>]{0,8}(?:<cite>|\[[^\]\n]{2,60}\]|\(\p{Lu}[^)\n]{2,40}\)|[-–—]{1,2} ?\p{Lu}\p{L})/u.test(after)
		|| /^\s+(?:So (?:says?|said|reads?|goes|ran)|(?:That|Those|This|These) (?:quot\p{L}+|words?|lines?|sentences?|slogans?|messages?|comments?|remarks?|was|were|is)) /u.test(after)
		|| !closed && /^\s{1,4}\p{Lu}[^\n“”"]{2,60}[”"]/u.test(after);
}

/** Every sentence of the article's own, without its stop: one in marks alone is that sentence, pulled out for show. */
function ownSentences({ article: { text, paragraphs } }: Reading): ReadonlySet<string> {
	return new Set(paragraphs.flatMap(({ kind, sentences }) => isBody(kind) ? sentences.map(({ tokens }) => withoutStop(text, tokens)) : []));
}

function withoutStop(text: string, tokens: readonly Token[]): string {
	const last = tokens.findLast(({ kind }) => kind !== 'stop');
	return last ? text.slice(tokens[0]!.start, last.end) : '';
}
