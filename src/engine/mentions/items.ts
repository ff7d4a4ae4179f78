/** A sentence with its quotations folded up, and the classes its words belong to. */
import { adverbs, auxiliaries, calendarWords, cardinals, conjunctions, determiners, notAdverbs, ordinals, personalPronouns, prepositions, relatives, sentenceOpeners, subjectPronouns, timeWords } from '../lexicon/function-words';
import type { Quotation } from '../quotations/quotation';
import { isCapital } from '../text/characters';
import type { Sentence } from '../text/sentences';
import type { Span } from '../text/span';
import type { Token, TokenKind } from '../text/tokens';

/** A token outside quotations, or a whole quotation. */
export interface Item extends Span {
	readonly kind: TokenKind | 'quotation';
	/** The characters; of a quotation only its last token, or the comma right behind it, which tells whether an attribution is due. */
	readonly text: string;
	/** The word in lower case; of a quotation how its words are written: `lower`, `title` or, with a capital at the start alone, `sentence`. */
	readonly lower: string;
	readonly quotation: Quotation | undefined;
	readonly class: WordClass;
}

/**
 * What a word can do in a noun phrase. `name` has a capital that its place does not explain; `noun` is every word of the
 * open classes, verbs we do not know included; `none` are marks, stops and quotations.
 */
export type WordClass =
	| 'name' | 'noun' | 'determiner' | 'pronoun' | 'object' | 'preposition' | 'conjunction' | 'relative' | 'auxiliary' | 'adverb' | 'time' | 'number' | 'none';

/** Folds the quotations of a sentence; `next` is the index of the first that may stand in it. */
export function foldSentence(sentence: Sentence, quotations: readonly Quotation[], next: number): { items: Item[]; next: number } {
	const items: Item[] = [];
	let quotation = quotations[next];
	let leads = true;
	for (const [index, token] of sentence.tokens.entries()) {
		while (quotation && quotation.end <= token.start) quotation = quotations[++next];
		if (quotation && quotation.start <= token.start) {
			const text = token.kind === 'close' || token.kind === 'inner-close' || token.kind === 'bracket' ? items.at(-1)?.text ?? '' : token.text;
			const lower = capitals(items.at(-1)?.quotation === quotation ? items.pop()!.lower : '', token);
			items.push({ start: quotation.start, end: quotation.end, kind: 'quotation', text, lower, quotation, class: 'none' });
			leads = false;
			continue;
		}
		const last = items.at(-1);
		// `“We lost”, said Lee`: British houses put it outside, where it means the same.
		if (token.kind === 'comma' && last?.quotation && last.end === token.start && last.text !== ',') {
			items[items.length - 1] = { ...last, text: ',' };
			continue;
		}
		// `34-year-old`
		const figure = items.at(-2);
		if (token.kind === 'word' && last?.text === '-' && figure?.kind === 'number' && figure.end === last.start && last.end === token.start) {
			items.splice(-2, 2, { start: figure.start, end: token.end, kind: 'word', text: `${figure.text}-${token.text}`, lower: `${figure.lower}-${token.lower}`, quotation: undefined, class: 'noun' });
			continue;
		}
		items.push({ start: token.start, end: token.end, kind: token.kind, text: token.text, lower: token.lower, quotation: undefined, class: isSurname(token, sentence.tokens[index + 1], last) ? 'name' : classOf(token, leads, last) });
		if (token.kind === 'word') leads = false;
	}
	return { items, next };
}

/** `“We lost,” So said.`: a small word with a capital between a quotation and its verb. */
function isSurname({ text, lower }: Token, next: Token | undefined, before: Item | undefined): boolean {
	return before?.kind === 'quotation' && next !== undefined && /^(?:said|says|told|added|wrote)$/.test(next.text) && isCapital(text)
		&& (prepositions.has(lower) || auxiliaries.has(lower) || conjunctions.has(lower) || adverbs.has(lower));
}

/** How a quotation is written, given how it was up to the word before. */
function capitals(before: string, token: Token): string {
	if (token.kind !== 'word') return before;
	const capital = isCapital(token.text);
	if (before === '') return capital ? 'title' : 'lower';
	return before === 'title' && !capital && token.text.length > 3 ? 'sentence' : before;
}

const SUBJECTS = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you']);
const OBJECTS = new Set(['him', 'them', 'me', 'us', 'himself', 'herself', 'themselves', 'itself', 'myself']);

/** The class of each word of the closed classes, where it is written small and is no word of time. Of two classes the last here counts. */
const closedClasses: ReadonlyMap<string, WordClass> = new Map(([
	['pronoun', subjectPronouns], ['adverb', adverbs], ['conjunction', conjunctions], ['preposition', prepositions], ['determiner', determiners],
	['relative', relatives], ['auxiliary', auxiliaries], ['object', OBJECTS], ['pronoun', SUBJECTS],
] as const).flatMap(([kind, words]) => [...words].map((word) => [word, kind] as const)));

function classOf(token: Token, leads: boolean, before: Item | undefined): WordClass {
	if (token.kind === 'number') return 'number';
	if (token.kind !== 'word') return 'none';
	const { lower } = token;
	const capital = token.text !== lower && isCapital(token.text);
	// `the Evening Post`: only days and months have a capital that is not a name's.
	const isTime = timeWords.has(lower) && (!capital || leads || calendarWords.has(lower));
	if (capital && !(leads && (sentenceOpeners.has(lower) || adverbs.has(lower) || isAdverb(lower))) && lower !== 'i' && !lower.startsWith("i'") && !isTime) {
		// Capitals on small words only count where the word could be a name.
		if (!(determiners.has(lower) || prepositions.has(lower) || auxiliaries.has(lower) || conjunctions.has(lower)) || leads === false && (lower === 'will' || lower === 'may')) {
			return personalPronouns.has(lower) && lower !== 'us' ? 'pronoun' : 'name';
		}
	}
	if (isTime && !(lower === 'may' && !capital)) return 'time';
	const known = closedClasses.get(lower) ?? (isAdverb(lower) ? 'adverb' : 'noun');
	const isCardinal = cardinals.has(lower);
	if (known !== 'adverb' && !isCardinal) return known;
	const opens = before !== undefined && (before.class === 'determiner' || (before.class === 'name' || before.class === 'noun') && isPossessive(before));
	// `the two officials`, `Lee’s first five questions`
	if (isCardinal && (opens || before && ordinals.has(before.lower))) return 'number';
	// `the second official`
	return known === 'adverb' && opens && (!lower.endsWith('ly') || notAdverbs.has(lower)) ? 'noun' : known;
}

function isAdverb(lower: string): boolean {
	return lower.endsWith('ly') && lower.length > 4 && !notAdverbs.has(lower);
}

/** Whether a word is a possessive: `Lee’s`, `the players’`. */
export function isPossessive({ lower }: Item): boolean {
	return lower.endsWith("'s") || lower.endsWith("s'");
}
