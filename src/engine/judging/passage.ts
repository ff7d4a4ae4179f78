/** A paragraph with whose words stand where: what a rule needs that judges a paragraph by itself. */
import { tells } from '../attributions/paraphrase';
import { isBody, type Reading } from '../reading';
import type { Quotation } from '../quotations/quotation';
import { sourcingVerbs } from '../lexicon/vague-sources';
import type { Mention } from '../mentions/mention';
import type { Attribution, Paraphrase, Speaker } from '../speakers/speaker';
import type { Article, Furniture, Paragraph } from '../text/article';
import type { Sentence } from '../text/sentences';
import { covers, lastStartingBy, type Span } from '../text/span';
import { reportingVerb } from '../text/verbs';

/**
 * All that a passage rule may look at: the paragraph, and the quotations that adjoin its own. Spans are offsets into the article; of its
 * `text` and `prose` only what lies in the paragraph may be read, and the last character quoted before it.
 */
export interface Passage {
	readonly paragraph: Paragraph;
	readonly text: string;
	/** `text` with what is not prose blanked out. */
	readonly prose: string;
	/** The sentences of the body; none for furniture and for an interview's turn, which is somebody's words without marks. */
	readonly sentences: readonly Sentence[];
	/** In order. */
	readonly quotations: readonly Quotation[];
	/** One for every quotation, in the same order. Of a speaker only who, name, kind and whether the story had it before are the passage's to look at. */
	readonly attributions: readonly Attribution[];
	/** That of the quotation that only blanks part from the first of these. Of it and its speaker: where it stands, form, who, name and kind, how it is given. */
	readonly before: Attribution | undefined;
	/** That of the quotation that goes on with the last of these, or that only blanks part from the paragraph. Of it and its speaker: where it starts, whether it is opened or goes on, who, name and kind, how it is given. */
	readonly after: Attribution | undefined;
	/** In order of content. */
	readonly paraphrases: readonly SourcedParaphrase[];
	/** Whether it is the first of the body, and the last. */
	readonly opens: boolean;
	readonly closes: boolean;
	/** The first name of the byline, and the dateline, where they stand in it. */
	readonly byline: Span | undefined;
	readonly dateline: Furniture['dateline'];
	/** What was found in it so far; for `once` alone. */
	readonly found: unknown[];
}

/** Speech told in the article's own words. */
export interface SourcedParaphrase extends Pick<Paraphrase, 'content' | 'source' | 'cue'> {
	/** As of an attribution's. */
	readonly speaker: Speaker | undefined;
	/** Whether a source answers for it: `Police said he may have fled`, not `the numbers show`. */
	readonly sourced: boolean;
}

/** What `find` finds in a passage, or in a reading under review, looked for but once however many rules ask. */
export function once<T extends {}, S extends Pick<Reading, 'found'> = Passage>(find: (subject: S) => T): (subject: S) => T {
	const place = finders++;
	return (subject) => subject.found ? (subject.found[place] ??= find(subject)) as T : find(subject);
}

let finders = 0;

/** One passage for every paragraph, furniture too. */
export const passagesOf = once((reading: Reading): readonly Passage[] => {
	const { article, quotations, attributions, paraphrases } = reading;
	const { text, paragraphs, furniture: { byline: [name], dateline } } = article;
	const turns = interviewTurns(reading);
	const opening = paragraphs.find(({ kind }) => isBody(kind));
	const closing = paragraphs.findLast(({ kind }) => isBody(kind));
	const unlessApart = (one: Attribution | undefined, start: number, end: number) => /\S/.test(text.slice(start, end)) ? undefined : one;
	let quotation = 0;
	let paraphrase = 0;
	return paragraphs.map((paragraph): Passage => {
		const first = quotation;
		while (quotations[quotation] && quotations[quotation]!.start < paragraph.end) quotation++;
		const told: SourcedParaphrase[] = [];
		for (; paraphrases[paraphrase] && paraphrases[paraphrase]!.content.start < paragraph.end; paraphrase++) {
			const { content, source, cue, speaker } = paraphrases[paraphrase]!;
			told.push({ content, source, cue, speaker, sourced: hasSourcingCue(article, paraphrases[paraphrase]!) });
		}
		const here = attributions.slice(first, quotation);
		const before = here[0] && attributions[first - 1];
		const after = here[0] && attributions[quotation];
		return {
			paragraph, text, prose: article.prose, paraphrases: told, found: new Array(finders),
			quotations: quotations.slice(first, quotation), attributions: here,
			before: before && unlessApart(before, before.quotation.end, here[0]!.quotation.start),
			after: after && (after.quotation.continues ? after : unlessApart(after, paragraph.end, after.quotation.start)),
			opens: paragraph === opening, closes: paragraph === closing,
			byline: name && covers(paragraph, name) ? name : undefined, dateline: dateline && covers(paragraph, dateline) ? dateline : undefined,
			sentences: isBody(paragraph.kind) && !turns.has(paragraph) ? paragraph.sentences : [],
		};
	});
});

/** All that a passage shows, wherever it stands: two passages with the same key get the same remarks. */
export const passageKey = once(({ paragraph, text, prose, sentences, quotations, attributions, before, after, paraphrases, opens, closes, byline, dateline }): string => {
	const { start, end } = paragraph;
	const relative = (place: Span | undefined) => place && [place.start - start, place.end - start];
	const speakers = new Map([before, after, ...attributions, ...paraphrases].map((one, index) => [one?.speaker, index]));
	const who = (speaker: Speaker | undefined) => speaker && [speakers.get(speaker), speaker.name, speaker.kind, speaker.mentions[0]!.start >= start];
	const given = ({ source, certainty, speaker }: Attribution) => [source?.kind, certainty, who(speaker)];
	return JSON.stringify([
		text.slice(start, end), paragraph.kind, paragraph.proseStart - start, sentences.length, prose.slice(start, end),
		quotations.map(({ inside, form, opened, closed, carriesOn, continues, nested }) => [relative(inside), form, opened, closed, carriesOn, continues?.form, nested.map(relative)]),
		attributions.map((attribution) => {
			const { source, cue, sieve } = attribution;
			return [relative(source), relative(cue), sieve, relative(mentionBefore(attribution)), given(attribution)];
		}),
		before && [relative(before.quotation), before.quotation.form, text[before.quotation.inside.end - 1], given(before)],
		after && [after.quotation.start - end, after.quotation.opened, after.quotation.continues?.form, given(after)],
		paraphrases.map(({ content, source, cue, speaker, sourced }) => [relative(content), relative(source), relative(cue), who(speaker), sourced]),
		opens, closes, relative(byline), relative(dateline),
	]);
});

/** The last words before a quotation in its paragraph that point at its speaker. */
export function mentionBefore({ quotation, speaker }: Attribution): Mention | undefined {
	const mention = speaker && lastStartingBy(speaker.mentions, quotation.start - 1);
	return mention && mention.start >= quotation.paragraph.start ? mention : undefined;
}

/** Whether the article itself speaks at the start of a span: not a quotation, not furniture, not what it tells as a source's words. */
export function isOwnVoice(passage: Passage, span: Span): boolean {
	return isUnquoted(passage, span) && !isSourced(passage, span);
}

/** Whether the article's own words stand at the start of a span, a paraphrase's too: not a quotation, not furniture. */
export function isUnquoted({ paragraph, quotations }: Passage, { start }: Span): boolean {
	const here = { start, end: start + 1 };
	return isBody(paragraph.kind) && start >= paragraph.proseStart && !quotations.some((quotation) => covers(quotation, here));
}

/** Whether the start of a span stands within quotation marks. */
export function isQuoted({ quotations }: Passage, { start }: Span): boolean {
	const before = lastStartingBy(quotations, start);
	return before !== undefined && start < before.end;
}

/**
 * Whether a source answers for what is told at the start of a span: `Police said he may have fled`. Verbs that only lead to a claim,
 * as in `the numbers show` or `the stories alleging`, hand nothing over to a source.
 */
export function isSourced({ paraphrases }: Passage, { start }: Span): boolean {
	return paraphrases.some((paraphrase) => paraphrase.sourced && tells(paraphrase, start));
}

/** Whether the cue makes its source answer for what it reports: `said`, `according to`; not `showed`. */
export function hasSourcingCue({ text }: Article, { cue }: Paraphrase): boolean {
	const words = text.slice(cue.start, cue.end).toLowerCase();
	return words.startsWith('according') || sourcingVerbs.has(reportingVerb(words.split(' ')[0]!)?.lemma ?? '');
}

/**
 * The paragraphs that are somebody's words without marks: embedded posts, and those of an interview or transcript that begin with who
 * speaks: `Q.`, `Q:`, `Lee:`, `Maria Lee (D):`. One or two such are no interview.
 */
export const interviewTurns = once(({ article: { prose, paragraphs } }: Reading): ReadonlySet<Paragraph> => {
	const body = paragraphs.filter(({ kind }) => isBody(kind));
	const turns = body.filter(({ start, proseStart }) => proseStart - start === 3 && /^[QA]\./.test(prose.slice(start, proseStart)) || isTurn(prose.slice(proseStart, proseStart + 80)));
	return new Set([...turns.length < 3 ? [] : turns, ...body.filter(({ proseStart, end }) => isPost(prose.slice(Math.max(proseStart, end - 90), end)))]);
});

/** Whether it ends as posts do when they are embedded: `— Maria Lee (@mlee) June 3, 2024`. */
function isPost(ending: string): boolean {
	const handle = ending.lastIndexOf(' (@');
	return handle > 0 && /[–—]|-\s/.test(ending.slice(0, handle)) && /^ \(@\w{1,30}\)[^“”"]{0,40}$/.test(ending.slice(handle));
}

function isTurn(opening: string): boolean {
	return opening.includes(':') && turnLabel.test(opening);
}

const turnLabel = /^(?:Q|A|\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,4}(?: \([^)]{1,30}\))?):\s/u;
