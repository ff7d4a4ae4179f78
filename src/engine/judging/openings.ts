/** Quotations that begin somebody's speech, of whom the copy does not state whose: which stand alone, and which of those are nobody's. */
import { auxiliaries, personalPronouns } from '../lexicon/function-words';
import type { Quotation } from '../quotations/quotation';
import { type Attribution, isBody, type Reading } from '../reading';
import type { Speaker } from '../speakers/speaker';
import { lastStartingBy, type Span, within } from '../text/span';
import type { Token } from '../text/tokens';
import { reportingVerb } from '../text/verbs';
import { clauseFor } from './attribute';
import { type Matter, matter } from './matter';
import { interviewTurns, once, passagesOf } from './passage';

export interface Opening extends Matter {
	readonly attribution: Attribution;
	/** Whether its words stand in the article's own voice elsewhere: pulled out for show. */
	readonly isPulled: boolean;
	/** Where the one it may be given to was last a source, or was mentioned. */
	readonly evidence: Span | undefined;
	/** What would attribute it to that one: `Lee said`. */
	readonly clause: string | undefined;
}

/** The openings of an article, in order; one that the sentence before announces is none. One that is never closed may hold its attribution. */
export const openings = once((reading: Reading): readonly Opening[] => {
	const { article: { text, prose } } = reading;
	const turns = interviewTurns(reading);
	const passages = passagesOf(reading);
	const lastSource = new Map<Speaker, Span>();
	let own: ReadonlySet<string> | undefined;
	let announced: Quotation | undefined;
	return reading.attributions.flatMap((attribution): Opening[] => {
		const { quotation, speaker, source, certainty, sieve } = attribution;
		const { start, end, paragraph, closed, carriesOn } = quotation;
		const evidence = source ?? (speaker && (lastSource.get(speaker) ?? lastStartingBy(speaker.mentions, start - 1)));
		if (speaker && source) lastSource.set(speaker, source);
		const isNext = announced && /^\s{1,5}$/.test(prose.slice(announced.end, start));
		const before = certainty === 'doubtful' ? leadUp(prose, attribution) : '';
		const isAnnounced = isNext || (sieve === 'sentence-subject' ? announcement.test(before) : sieve === 'paragraph-before' && announcement.test(before.slice(-14)));
		if (isAnnounced) announced = quotation;
		if (isAnnounced || certainty === 'stated' || !beginsSpeech(quotation) || !closed && !carriesOn || turns.has(paragraph)) return [];
		const isPulled = (own ??= ownSentences(reading)).has(withoutStop(text, within(paragraph.tokens, quotation.inside)));
		const clause = speaker && clauseFor(reading, quotation, speaker.name);
		const places = [paragraph, { start: Math.max(0, start - reach), end: end + reach }, ...source && source.start < start ? [{ start: source.start, end: start }] : [], ...evidence ? [evidence] : []];
		return [matter(reading, places, { passage: passages[paragraph.index]!, at: { start, end }, isPulled, evidence, clause }, { attribution })];
	});
});

/** As far as an opening looks before and behind, in UTF-16 units, besides its paragraph and what leads up to it. */
const reach = 80;

/**
 * Whether a quotation is no part of a sentence of ours. What is built into one is that sentence's to explain: a title, a sign, a slogan
 * (`his memoir, “Salt,”`), or words whose source stands there without a verb.
 */
export function standsAlone({ text, prose, attribution: { quotation }, isPulled }: Opening): boolean {
	return !isPulled && isUtterance(quotation) && isApart(prose, quotation) && !isCredited(text, quotation);
}

/** The quotations that stand alone though nobody is stated to say them, in order. */
export function standingAlone(reading: Reading): Attribution[] {
	return openings(reading).filter(standsAlone).map(({ attribution }) => attribution);
}

/** Those of them that the copy gives nobody for. */
export function unattributed(reading: Reading): Attribution[] {
	return openings(reading).filter((opening) => standsAlone(opening) && isOpen(opening)).map(({ attribution }) => attribution);
}

/** Whether a quotation of the body begins somebody's speech: what carries on over a paragraph's end is judged where it begins. */
function beginsSpeech(quotation: Quotation): boolean {
	return quotation.form === 'full' && isBody(quotation.paragraph.kind) && quotation.continues?.form !== 'full';
}

/**
 * Whether nobody is given: at most what stands before is about somebody, and tells of no speech, as `Lee touted the bridge` does. A
 * doubtful cue is a cue all the same.
 */
export function isOpen({ prose, attribution }: Opening): boolean {
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
function isApart(prose: string, { start, end, inside, closed, paragraph }: Quotation): boolean {
	const before = prose.slice(Math.max(paragraph.proseStart, start - 60), start);
	// `“…” She pauses. “…”`: the same one speaks on. `"“We lost,” Lee said."`: the marks are at fault.
	if (!/(?:^|[.!?…][”"’')\]]{0,3}\s)\s*$/.test(before) || aside.test(prose.slice(Math.max(0, start - reach), start)) || /^["“]["“]/.test(prose.slice(start, inside.start + 1))) return false;
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
function isCredited(text: string, { end, closed }: Quotation): boolean {
	const after = text.slice(end, end + reach);
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
