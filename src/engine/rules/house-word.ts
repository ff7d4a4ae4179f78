/** The rule for words that the house has in its own list of words to avoid. */
import type { ParagraphKind } from '../text/article';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import { avoidedIn, type Found } from '../judging/house-phrases';
import { isUnquoted, type Passage } from '../judging/passage';
import { wordsOf } from '../judging/phrases';
import type { Fix, PassageRule, Remark } from '../judging/rule';

export const houseWord: PassageRule = {
	id: 'house-word',
	title: 'Word the house avoids',
	level: 'information',
	why: 'A desk has words of its own that it never wants to read. They stand under “words” in its .copydesk.json with what to write instead and why; the example has “prior to” there, and “before” to write instead. The article’s own words are looked at, headlines and captions too; quoted words are the speaker’s unless an entry says “everywhere”, as for profanity, and a capital within a sentence is a name’s.',
	wrong: 'The council met prior to the vote.',
	right: 'The council met before the vote.',
	source: 'The house’s own list; for profanity Reuters and AP.',
	fixAll: true,
	*checkPassage(passage, house) {
		if (house.words.length === 0) return;
		for (const { tokens } of sentencesOf(passage)) {
			const isTitle = written.has(passage.paragraph.kind) && isTitleCase(tokens);
			for (const found of avoidedIn(tokens, house)) {
				const span = { start: tokens[found.first]!.start, end: found.textEnd };
				if ((found.entry.everywhere || isOurs(passage, span)) && !(isTitle ? found.letters.length : isPartOfName(tokens, found))) yield* remarkOn(passage, tokens, found, span, isTitle);
			}
		}
	},
};

/** The furniture that is written at the desk, in words. */
const written: ReadonlySet<ParagraphKind> = new Set<ParagraphKind>(['headline', 'subhead', 'caption', 'correction']);

function sentencesOf({ paragraph, sentences }: Passage): Passage['sentences'] {
	return written.has(paragraph.kind) ? paragraph.sentences : sentences;
}

/** Whether words are the article's own: not quoted, in a headline not between single marks either. */
function isOurs(passage: Passage, span: Span): boolean {
	const { paragraph, prose, quotations } = passage;
	if (!written.has(paragraph.kind)) return isUnquoted(passage, span);
	if (quotations.some((quotation) => quotation.start <= span.start && span.start < quotation.end)) return false;
	return !(/(?:^|[\s(])['‘]/.test(prose.slice(paragraph.proseStart, span.start)) && /['’]/.test(prose.slice(span.end, paragraph.end)));
}

/**
 * Whether a capital that the house did not write makes it a name's or an abbreviation's: `World Health Organization`, `IT`. A sentence's
 * first word has one, and all words of a sentence that shouts.
 */
function isPartOfName(tokens: readonly Token[], { entry, first }: Found): boolean {
	const { text } = tokens[first]!;
	if (!startsUpper(text) || startsUpper(entry.avoid)) return false;
	return isCapitals(text) ? tokens.some((token) => token.kind === 'word' && token.text !== token.text.toUpperCase()) : first > 0;
}

/** Whether a headline gives its long words a capital each, so that it tells of no name; a star's many words may be part of one. */
function isTitleCase(tokens: readonly Token[]): boolean {
	const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 4);
	return long.length > 1 && long.every(({ text }) => startsUpper(text) && !isCapitals(text));
}

/** Nothing where the copy has one of the words to write already, or only its case is a headline's. */
function* remarkOn(passage: Passage, tokens: readonly Token[], found: Found, span: Span, isTitle: boolean): Iterable<Remark> {
	const { entry, letters } = found;
	const words = passage.text.slice(span.start, span.end);
	const shown = wordsOf(passage, span);
	const instead = [...new Set(entry.prefer.map((prefer) => inCaseOf(filled(prefer, letters), shown, entry.avoid, isTitle || found.first === 0)))];
	const differsInCase = instead.some((word) => word.toLowerCase() === shown.toLowerCase());
	if (instead.includes(shown) || differsInCase && written.has(passage.paragraph.kind)) return;
	const advice = instead.length > 0
		? `Write ${listed(instead.map((word) => `“${word}”`))}, not “${shown}”.`
		: `The house avoids “${shown}”. Write around it.`;
	// What a star stood for may be an ending, which words without a star have not.
	const isFitting = entry.prefer.every((prefer) => stars(prefer) === letters.length);
	// Markup within the words would lose its other half.
	const fitting = isFitting && passage.prose.slice(span.start, span.end) === words ? instead : [];
	yield {
		span,
		message: entry.reason === undefined ? advice : `${advice} ${/[.!?]$/.test(entry.reason) ? entry.reason : `${entry.reason}.`}`,
		fixes: fitting.map((word) => fixTo(word, passage, tokens, found, span, fitting.length === 1 && !isTitle && !mayOpenName(tokens, found))),
	};
}

/** `Organization of States`, `Lawyers Guild`: a sentence's first words with a capital may be a name's. */
function mayOpenName(tokens: readonly Token[], { entry, first, end }: Found): boolean {
	const next = tokens[end]?.lower === 'of' ? tokens[end + 1] : tokens[end];
	return first === 0 && end === 1 && !startsUpper(entry.avoid) && next?.kind === 'word' && startsUpper(next.text);
}

function fixTo(word: string, { text }: Passage, tokens: readonly Token[], { first }: Found, span: Span, isSure: boolean): Fix {
	const before = tokens[first - 1];
	// `5%`
	const blank = before?.end === span.start && /[\p{L}\p{N}]$/u.test(before.text) && /^\p{L}/u.test(word) ? ' ' : '';
	const edit = { span, text: blank + word };
	const title = `Write “${word}”`;
	if (before?.lower !== 'a' && before?.lower !== 'an') return { title, edits: [edit], ...(isSure ? { preferred: true } : {}) };
	const article = articleBefore(word);
	const old = text.slice(before.start, before.end);
	const articles = article === undefined || article === before.lower ? [] : [{ span: { start: before.start, end: before.end }, text: (old[0] === 'A' ? 'A' : 'a') + article.slice(1) }];
	return { title, edits: [...articles, edit], ...(isSure && article !== undefined ? { preferred: true } : {}) };
}

/** `a` or `an`; undefined where the first letters do not tell: `hour`, `union`, `one`, `MP`. */
function articleBefore(word: string): 'a' | 'an' | undefined {
	if (/^(?:[hux]|eu|ew|on[ce]|[^a-z])/i.test(word) || /^\p{Lu}{2}/u.test(word)) return undefined;
	return /^[aeio]/i.test(word) ? 'an' : 'a';
}

function stars(phrase: string): number {
	return phrase.split('*').length - 1;
}

/** The words with each star filled in, in order; there are no more stars than letters. */
function filled(prefer: string, letters: readonly string[]): string {
	let next = 0;
	return prefer.trim().replace(/\s+/g, ' ').replaceAll('*', () => letters[next++]!);
}

/** The words in the case of those they replace: in capitals, with a capital at a sentence's start, else as the list has them. */
function inCaseOf(prefer: string, words: string, avoid: string, isOpening: boolean): string {
	if (isCapitals(words) && !isCapitals(avoid)) return prefer.toUpperCase();
	return isOpening && startsUpper(words) && !/\p{Lu}/u.test(prefer) ? prefer[0]!.toUpperCase() + prefer.slice(1) : prefer;
}

function isCapitals(words: string): boolean {
	return /\p{Lu}.*\p{Lu}/su.test(words) && words === words.toUpperCase();
}

function startsUpper(words: string): boolean {
	return /^\p{Lu}/u.test(words);
}

function listed(words: readonly string[]): string {
	return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
