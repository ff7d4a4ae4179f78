/** Verbs of attribution in the article's own voice: which of them really govern what somebody says, and “say” in their form. */
import { adverbs, conjunctions, determiners, prepositions, relatives, timeWords } from '../lexicon/function-words';
import type { Quotation } from '../quotations/quotation';
import type { Mention } from '../mentions/mention';
import type { Speaker } from '../speakers/speaker';
import { lastStartingBy, type Span } from '../text/span';
import type { Token } from '../text/tokens';
import { reportingVerb, type VerbForm } from '../text/verbs';
import { isOwnVoice, once, type Passage } from './passage';
import { wordsOf } from './phrases';
import type { Fix } from './rule';

/** For `Lee claimed that they lost` the verb `claimed`. */
export interface AttributionVerb {
	readonly lemma: string;
	readonly form: VerbForm;
	/** With its small word: `pointed out`. */
	readonly span: Span;
	/** The tokens of its sentence, and where the verb stands among them. */
	readonly tokens: readonly Token[];
	readonly at: number;
	/** The direct quotation it governs; undefined for speech in the article's words. */
	readonly quotation: Quotation | undefined;
	/** Whose words it makes them. */
	readonly source: Mention | undefined;
	readonly speaker: Pick<Speaker, 'name' | 'kind'> | undefined;
}

/**
 * The verbs but “say” that govern a quotation or a clause of speech in the article's own voice, in order. Left out: those of doubtful
 * attributions, and what somebody did not say or would not say (`declined to reveal that`).
 */
export const attributionVerbs = once((passage) => verbsIn(passage, true));

/** The same with “say”, which most attributions have. */
export const allAttributionVerbs = once((passage) => verbsIn(passage, false));

const sayForms: ReadonlySet<string> = new Set(['said', 'says', 'say', 'saying', 'according to']);

function verbsIn(passage: Passage, withoutSay: boolean): readonly AttributionVerb[] {
	const verbs = new Map<number, AttributionVerb>();
	const add = ({ cue, source, speaker, quotation }: Pick<AttributionVerb, 'source' | 'speaker'> & { cue: Span; quotation?: Quotation }, governs: (tokens: readonly Token[], last: number) => boolean) => {
		if (verbs.has(cue.start) || withoutSay && sayForms.has(passage.text.slice(cue.start, cue.end)) || !isOwnVoice(passage, cue)) return;
		const tokens = lastStartingBy(passage.sentences, cue.start)?.tokens ?? [];
		const at = tokens.findIndex(({ start }) => start === cue.start);
		const verb = at < 0 ? undefined : reportingVerb(tokens[at]!.lower);
		// `his claims that`, `Lee’s claim that` is a noun.
		const before = tokens[at - 1]?.lower ?? '';
		if (!verb || determiners.has(before) || /'s?$/.test(before) && (verb.form === 'base' || verb.form === 's') || isUnsaid(tokens, at)) return;
		let last = at;
		while (tokens[last + 1] && tokens[last + 1]!.end <= cue.end) last++;
		if (!governs(tokens, last)) return;
		verbs.set(cue.start, { lemma: verb.lemma, form: verb.form, span: cue, tokens, at, quotation, source, speaker });
	};
	for (const attribution of passage.attributions) {
		const { cue, certainty } = attribution;
		if (cue && certainty === 'stated') add({ ...attribution, cue }, (tokens, last) => governsQuotation(tokens, last, attribution.quotation));
	}
	for (const paraphrase of passage.paraphrases) add(paraphrase, (tokens, last) => paraphrase.content.end <= paraphrase.cue.start ? endsClause(tokens[last + 1]) : governsClause(tokens, last));
	return [...verbs.values()].sort((a, b) => a.span.start - b.span.start);
}

/** Puts “said”, “says”, “saying” or “say” in the verb's place. */
export function sayFix({ form, span }: AttributionVerb): Fix {
	const said = sayIn(form);
	return { title: `Say “${said}”`, edits: [{ span, text: said }] };
}

/** “Say” in a verb's form. */
export function sayIn(form: VerbForm): string {
	return form === 'base' ? 'say' : form === 's' ? 'says' : form === 'ing' ? 'saying' : 'said';
}

/** The verb as a message names it. */
export function nameOf(passage: Passage, { span }: AttributionVerb): string {
	return `“${wordsOf(passage, span)}”`;
}

/** `“We lost,” Lee claimed`, `Lee claimed: “We lost”`; not the fragment of `claimed a “moral” victory`. */
function governsQuotation(tokens: readonly Token[], last: number, { start, end, form, paragraph }: Quotation): boolean {
	if (paragraph.start > tokens[last]!.start || paragraph.end <= tokens[last]!.start) return false;
	if (end <= tokens[last]!.start) {
		if (form === 'full') return true;
		const close = tokens.findIndex((token) => token.end === end);
		return tokens[close - 1]?.kind === 'comma' || tokens[close + 1]?.kind === 'comma';
	}
	if (form !== 'full') return governsClause(tokens, last);
	const before = tokens.findLast((token) => token.end <= start);
	return before === tokens[last] || before?.kind === 'comma' || before?.kind === 'colon' || before?.lower === 'that';
}

const clauseSubjects = /^(?:he|she|they|it|there|we|i|you|he'd|she'd|they'd|he's|she's|it's|they're|he'll|she'll|they'll|it'll|there's)$/;
const finite = /^(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|did|does|do|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|won't|wouldn't|can't|cannot|couldn't|shouldn't|didn't|doesn't|don't)$/;

/** Whether a clause follows: `that they lost`, `they lost`, `the vote was rigged`; not `a prize`, `how they lost`. */
export function governsClause(tokens: readonly Token[], last: number): boolean {
	let at = last + 1;
	// `claimed on Monday that`, `insists repeatedly that`
	while (at < last + 5 && tokens[at]?.kind === 'word' && (adverbs.has(tokens[at]!.lower) || timeWords.has(tokens[at]!.lower) || tokens[at]!.lower.endsWith('ly')
		|| tokens[at]!.lower === 'on' && timeWords.has(tokens[at + 1]?.lower ?? ''))) at++;
	const first = tokens[at];
	if (!first) return false;
	if (first.lower === 'that') return tokens[at + 1] !== undefined && tokens[at + 1]!.kind !== 'stop';
	if (clauseSubjects.test(first.lower)) return /'/.test(first.lower) || tokens[at + 1]?.kind === 'word' && !conjunctions.has(tokens[at + 1]!.lower);
	if (prepositions.has(first.lower)) return false;
	for (; at < last + 12; at++) {
		const token = tokens[at];
		if (!token || token.kind !== 'word' && token.kind !== 'number' && token.kind !== 'other') return false;
		if (token.kind === 'word' && finite.test(token.lower)) return at > last + 1;
		if (relatives.has(token.lower) || conjunctions.has(token.lower) || /^(?:to|as|by|how|why|where|when)$/.test(token.lower)) return false;
	}
	return false;
}

/** `The vote was rigged, Lee claimed.`; not `It was a victory for Lee, who complained about the count.` */
function endsClause(next: Token | undefined): boolean {
	return next === undefined || next.kind !== 'word' && next.kind !== 'number' || timeWords.has(next.lower) || /^(?:on|at|during)$/.test(next.lower);
}

/** `did not claim`, `refused to reveal`, `never admitted`. */
function isUnsaid(tokens: readonly Token[], at: number): boolean {
	return tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => /^(?:not|never|cannot|refused?|refuses|refusing|declined?|declines|declining|failed|fails|without|nor)$|n't$/.test(lower));
}
