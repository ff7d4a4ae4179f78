/** How a quotation was obtained, where the copy says so: in a statement, on Twitter, through an interpreter, to another outlet. */
import { mediumNouns, mediumVerbs } from '../engine/lexicon/media';
import type { Attribution, Reading } from '../engine/reading';
import { covers, lastStartingBy, type Span } from '../engine/text/span';
import type { Token } from '../engine/text/tokens';
import { reportingVerb } from '../engine/text/verbs';

/** Where the sentence of a quotation's attribution names the medium: the span of `in a statement`; of `told CNN`; of `tweeted`. */
export function mediumOf({ article: { paragraphs }, quotations }: Reading, { cue, quotation }: Attribution): Span | undefined {
	if (!cue) return undefined;
	const paragraph = lastStartingBy(paragraphs, cue.start);
	const sentence = paragraph && lastStartingBy(paragraph.sentences, cue.start);
	if (!sentence) return undefined;
	const isQuoted = (token: Token) => {
		const before = lastStartingBy(quotations, token.start);
		return before !== undefined && covers(before, token);
	};
	const tokens = sentence.tokens.filter((token) => Math.abs(token.start - cue.start) < farthest && (token.start >= cue.start || token.end <= quotation.start) && !isQuoted(token));
	for (const [index, { lower }] of tokens.entries()) {
		// `in a conference call`: the last of several.
		if (!mediumNouns.has(lower) || mediumNouns.has(tokens[index + 1]?.lower ?? '')) continue;
		for (let at = index - 1; at >= 0 && at >= index - 4 && tokens[at]!.kind === 'word'; at--) {
			if (prepositions.test(tokens[at]!.lower)) return { start: tokens[at]!.start, end: tokens[index]!.end };
		}
	}
	const verb = tokens.findIndex(({ start }) => start >= cue.start);
	const lemma = reportingVerb(tokens[verb]?.lower ?? '')?.lemma ?? '';
	if (mediumVerbs.has(lemma)) return { start: cue.start, end: cue.end };
	return lemma === 'tell' ? toldTo(tokens, verb) : undefined;
}

/** A sentence that names its medium farther from the verb names another's. */
const farthest = 200;

const prepositions = /^(?:in|by|via|through|on|over|during|at|from)$/;

/** `told CNN`, `told The Harbour Post`. */
function toldTo(tokens: readonly Token[], verb: number): Span | undefined {
	let end = verb + 1;
	while (tokens[end]?.kind === 'word' && (/^\p{Lu}/u.test(tokens[end]!.text) || end === verb + 1 && tokens[end]!.lower === 'the') && !/’s$|'s$/.test(tokens[end]!.text)) end++;
	const last = tokens[end - 1]!;
	return end > verb + 1 && isOutlet(last) ? { start: tokens[verb]!.start, end: last.end } : undefined;
}

/** An abbreviation, or what newspapers and stations are called: `CNN`, `Post`. */
function isOutlet({ text, lower }: Token): boolean {
	return /^\p{Lu}{2,6}$/u.test(text) || /^(?:press|post|times|news|journal|guardian|herald|tribune|gazette|reuters|telegraph|magazine|radio|television|tv|today|network|observer|mail|express|independent|standard|chronicle|star|sun|mirror|bloomberg|politico|newsnight|economist)$/.test(lower);
}
