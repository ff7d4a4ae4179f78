/** Whether quoted words are a sentence, part of one of ours, or no speech at all. */
import { determiners, prepositions, sentenceOpeners } from '../lexicon/function-words';
import { isCapital } from '../text/characters';
import type { Token } from '../text/tokens';
import { reportingVerb } from '../text/verbs';

/** `full`: at least a sentence; `fragment`: part of one of ours; `term`: a title, nickname, slogan or word held at arm's length, not speech. */
export type Form = 'full' | 'fragment' | 'term';

/** Words before a quotation that say it is a name. */
export const nicknaming: ReadonlySet<string> = new Set(['so-called', 'titled', 'entitled', 'dubbed', 'nicknamed', 'named', 'aka']);
/** The same, or that it is a term, which may be somebody's. */
const NAMING = new Set([...nicknaming, 'termed', 'headlined', 'word', 'words', 'phrase', 'term', 'slogan', 'hashtag', 'motto']);
/** The same before a capital. */
export const works: ReadonlySet<string> = new Set(['memoir', 'op-ed', 'chapter', 'track', 'film', 'movie', 'book', 'novel', 'song', 'album', 'show', 'series', 'episode', 'play', 'essay', 'magazine', 'program', 'programme', 'podcast', 'documentary', 'sketch', 'poem', 'painting', 'column', 'article', 'memo', 'report', 'musical', 'opera', 'video', 'game', 'sitcom', 'drama', 'comedy', 'hit', 'single']);
const KNOWN_AS = /^(?:known|called)$/;

/** The form of the quotation whose inside are the tokens from `first` to `last`. */
export function formOf(tokens: readonly Token[], first: number, last: number): Form {
	const inside = tokens.slice(first, last + 1);
	const words = inside.filter(({ kind }) => kind === 'word' || kind === 'number');
	if (words.length === 0) return 'term';
	const before = tokens[first - 2];
	const after = tokens[last + 2];
	const startsUpper = /^[\p{Lu}\p{N}]/u.test(words[0]!.text);
	const ending = inside.at(-1)!;
	const stopped = ending.kind === 'stop' || ending.kind === 'ellipsis' || ending.kind === 'inner-close';
	const sentences = inside.filter(({ kind }, index) => kind === 'stop' && index < inside.length - 1 && inside[index + 1]!.kind === 'word').length;
	if (sentences > 0 && words.length > 5) return 'full';
	// `“Iron Harbour,” “The Long Bridge”`: a list goes on.
	const isListed = before?.kind === 'close' && tokens[first - 3]?.kind === 'comma';
	const opensSentence = before === undefined || before.kind === 'stop' || before.kind === 'close' && !isListed || before.kind === 'colon' || before.kind === 'ellipsis' || before.kind === 'dash';
	if (isNickname(before, words, after) || before?.kind === 'word' && words.length <= 6 && (NAMING.has(before.lower) || startsUpper && works.has(before.lower)) && (ending.kind !== 'comma' || startsUpper)) return 'term';
	// `known in the lab as “Caruso”`
	if (before?.lower === 'as' && words.length <= 4 && tokens.slice(Math.max(0, first - 7), first - 2).some(({ lower }) => KNOWN_AS.test(lower))) return 'term';
	// `asked whether “may” was the word`
	if (words.length === 1 && /^(?:whether|if)$/.test(before?.lower ?? '') && /^(?:is|was|are|were)$/.test(after?.lower ?? '')) return 'term';
	const said = before?.kind === 'word' ? reportingVerb(before.lower) : undefined;
	const isSaid = said !== undefined && (said.classes.has('say') || said.classes.has('tell'));
	// `“We lost,” said “Today” anchor Ann Lee.`
	if (isSaid && startsUpper && words.length < 5 && tokens[first - 3]?.kind === 'close' && after?.kind === 'word') return 'term';
	// `her first song, “Iron Harbour.”`
	const isWork = before?.kind === 'comma' && works.has(tokens[first - 3]?.lower ?? '');
	if (isTitle(words, isSaid || (opensSentence || before?.kind === 'comma' && !isWork) && (stopped || ending.kind === 'comma'))) return 'term';
	if (startsUpper && (opensSentence || before?.kind === 'comma' || words.length >= 4)) {
		// `“No,” Lee said.` and `“No”, Lee said.` are a sentence of one word; `“Bulldog” Lee said.` is not.
		return stopped || ending.kind === 'comma' || after?.kind === 'comma' || words.length >= 4 || before?.kind === 'comma' || before?.kind === 'colon' ? 'full' : 'fragment';
	}
	if (opensSentence && before?.kind !== 'close' && stopped && after === undefined && words.length >= 4) return 'full';
	if (words.length <= 3 && !startsUpper && before?.kind === 'word' && determiners.has(before.lower) && after?.kind === 'word' && (/^(?:including|like|namely)$/.test(tokens[first - 3]?.lower ?? '') || !isReported(tokens, first - 3))
		&& (after.lower === 'of' || !prepositions.has(after.lower) && !reportingVerb(after.lower))) return 'term';
	return 'fragment';
}

/** `Maria “Bulldog” Lee`. */
function isNickname(before: Token | undefined, words: readonly Token[], after: Token | undefined): boolean {
	return words.length <= 3 && before?.kind === 'word' && after?.kind === 'word' && isCapital(before.text) && isCapital(after.text) && isCapital(words[0]!.text)
		&& !sentenceOpeners.has(before.lower) && !reportingVerb(before.lower);
}

/** Capitals on every word but the small ones, and nothing that only speech has. */
function isTitle(words: readonly Token[], isSentence: boolean): boolean {
	if (words.length < 2 || words.length > 12 || isSentence) return false;
	return words.every((word, index) => isCapital(word.text) || word.kind === 'number' || index > 0 && word.text.length <= 4 && (determiners.has(word.lower) || prepositions.has(word.lower) || word.lower === 'and' || word.lower === 'or'));
}

/** Whether a reporting verb stands before `index` in its sentence, so that the words may be somebody's. */
function isReported(tokens: readonly Token[], index: number): boolean {
	for (let at = index; at >= 0 && at > index - 40; at--) {
		const token = tokens[at]!;
		if (token.kind === 'stop') return false;
		if (token.kind === 'word' && reportingVerb(token.lower)) return true;
	}
	return false;
}
