/** The edits that move an attribution which stands behind its quotation: after the first sentence, or in front. */
import type { House } from '../house/house';
import { tells } from '../attributions/paraphrase';
import type { Quotation } from '../quotations/quotation';
import type { Attribution } from '../speakers/speaker';
import { covers, lastStartingBy, type Span, textOf, within } from '../text/span';
import type { Token } from '../text/tokens';
import { commaAt, type Edit, firstSentenceEnd, insertion, joined } from './attribute';
import type { Passage } from './passage';
import type { Fix } from './rule';

/** `“We lost,” Lee said on Monday.`: an attribution that follows its quotation and ends the sentence. */
export interface ClauseBehind {
	readonly passage: Passage;
	readonly attribution: Attribution;
	/** What is given for the quotation that follows in the paragraph. */
	readonly next: Attribution | undefined;
	/** `Lee said on Monday`, without the comma before it and the stop behind it. */
	readonly clause: Span;
	/** What ends the quoted words: in a quotation that ends with `?`, nothing. */
	readonly comma: Span | undefined;
	/** The sentence's full stop. */
	readonly stop: Span;
	/** The tokens inside the quotation. */
	readonly quoted: readonly Token[];
	/** The tokens of the clause. */
	readonly tokens: readonly Token[];
}

/** A clause of more tokens tells more than who says it, and is left where it is. */
const longestClause = 16;

/**
 * The clause behind the quotation of the passage's attribution `index` that attributes it; undefined where the words behind it are not all attribution: a second
 * quotation, `adding that…`, a clause that is too long to be moved.
 */
export function clauseBehind(passage: Passage, index: number): ClauseBehind | undefined {
	const attribution = passage.attributions[index]!;
	const { quotation, source, cue, certainty } = attribution;
	if (!cue || !source || certainty !== 'stated' || cue.start < quotation.end || source.start < quotation.end || !quotation.opened || !quotation.closed) return undefined;
	const sentence = lastStartingBy(quotation.paragraph.sentences, quotation.start);
	if (!sentence || !covers(sentence, cue)) return undefined;
	const behind = sentence.tokens.filter(({ start }) => start >= quotation.end);
	const quoted = within(sentence.tokens, quotation.inside);
	const stop = behind.at(-1);
	const outer = behind[0]?.kind === 'comma' ? behind[0] : undefined;
	const tokens = behind.slice(outer ? 1 : 0, -1);
	const last = quoted.at(-1);
	if (!stop || stop.text !== '.' || !last || tokens.length === 0 || tokens.length > longestClause) return undefined;
	if (tokens.some(({ kind }) => kind === 'stop' || kind === 'open' || kind === 'close' || kind === 'colon' || kind === 'semicolon' || kind === 'dash')) return undefined;
	const clause = { start: tokens[0]!.start, end: tokens.at(-1)!.end };
	if (!covers(clause, cue) || !covers(clause, source) || tokens.some(({ lower, start }) => start > cue.end && /ing$|^(?:and|but|who|when|after|before|as)$/.test(lower))) return undefined;
	if (tokens.some(({ start }) => passage.paraphrases.some((paraphrase) => tells(paraphrase, start)))) return undefined;
	const inner = last.kind === 'comma' ? last : undefined;
	if (!inner && !outer && last.kind !== 'stop') return undefined;
	return { passage, attribution, next: passage.attributions[index + 1], clause, comma: inner ?? outer, stop, quoted, tokens };
}

/** `“A. B,” Lee said.` becomes `“A,” Lee said. “B.”`; undefined for a single sentence. */
export function afterFirstSentence(behind: ClauseBehind): Fix | undefined {
	const { passage: { text }, attribution: { quotation }, clause, quoted } = behind;
	const last = firstSentenceEnd(quoted);
	const next = last === undefined ? undefined : quoted[last + 1];
	const removal = without(behind);
	if (last === undefined || !next || !removal || quotation.nested.length > 0 || quoted[last]!.kind !== 'stop') return undefined;
	const open = text.slice(quotation.start, quotation.inside.start);
	const close = text.slice(quotation.inside.end, quotation.end);
	return {
		title: 'Move the attribution after the first sentence',
		edits: [...joined(commaAt(quoted, last), insertion(quoted[last]!.end, `${close} ${textOf(text, clause)}.`), insertion(next.start, open)), removal],
	};
}

/** `“A,” Lee said.` becomes `Lee said, “A.”`, with a colon before several sentences or where the house wants one. */
export function inFront(behind: ClauseBehind, { profile }: House): Fix | undefined {
	const { attribution: { quotation }, quoted } = behind;
	const sentence = lastStartingBy(quotation.paragraph.sentences, quotation.start)!;
	const removal = without(behind);
	const opens = sentence.tokens.every(({ start, kind }) => start >= quotation.start || kind === 'close');
	const lead = opens ? leadIn(behind) : undefined;
	if (!lead || !removal || quotation.form !== 'full') return undefined;
	const several = firstSentenceEnd(quoted) !== undefined || removal.joins;
	const mark = profile.leadIn === 'colon' || several ? ':' : ',';
	return { title: 'Put the attribution first', edits: [insertion(quotation.start, `${lead}${mark} `), removal] };
}

/** The edit that takes the clause away: the quotation ends with a full stop, or goes on with the speaker's next one. */
function without({ passage: { text }, attribution, next, comma, stop }: ClauseBehind): Edit & { readonly joins: boolean } | undefined {
	const { quotation, speaker } = attribution;
	const close = text.slice(quotation.inside.end, quotation.end);
	const from = comma && comma.start < quotation.inside.end ? comma.start : quotation.inside.end;
	const period = comma ? '.' : '';
	const isNext = next?.quotation.paragraph === quotation.paragraph && /^[ \t]*$/.test(text.slice(stop.end, next.quotation.start));
	if (!isNext) return { span: { start: from, end: stop.end }, text: `${period}${close}`, joins: false };
	if (next.speaker !== speaker || next.quotation.form !== 'full' || !next.quotation.opened) return undefined;
	return { span: { start: from, end: next.quotation.inside.start }, text: `${period} `, joins: true };
}

/** `Lee said`, `According to Lee`, `Lee, the mayor, said` of `said Lee, the mayor`. */
function leadIn({ passage: { text }, attribution: { source, cue }, clause, tokens }: ClauseBehind): string | undefined {
	const words = textOf(text, clause);
	if (cue!.start > clause.start || /^according\b/.test(words)) return words[0]!.toUpperCase() + words.slice(1);
	const verb = textOf(text, cue!);
	const speaker = text.slice(cue!.end, source!.end).trim();
	const rest = text.slice(source!.end, clause.end);
	if (tokens[0]!.end > cue!.end || source!.start < cue!.end) return undefined;
	const subject = speaker[0]!.toUpperCase() + speaker.slice(1);
	return rest === '' ? `${subject} ${verb}` : rest.startsWith(',') ? `${subject}${rest}, ${verb}` : /^\s+on\s/.test(rest) ? `${subject} ${verb}${rest}` : undefined;
}

/** How many sentences a quotation has. */
export function sentencesIn(quoted: readonly Token[]): number {
	let count = 1;
	let rest = quoted;
	for (let end = firstSentenceEnd(rest); end !== undefined; end = firstSentenceEnd(rest)) {
		rest = rest.slice(end + 1);
		count++;
	}
	return count;
}

/** The tokens inside a quotation. */
export function quotedTokens({ paragraph, inside }: Quotation): readonly Token[] {
	return within(lastStartingBy(paragraph.sentences, inside.start)?.tokens ?? [], inside);
}
