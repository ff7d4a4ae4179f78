/** Where one sentence of the article's own voice ends. */
import { openAbbreviations } from '../lexicon/abbreviations';
import { determiners, prepositions, sentenceOpeners, timeWords } from '../lexicon/function-words';
import { isCapital } from './characters';
import type { Span } from './span';
import type { Token } from './tokens';
import { reportingVerb } from './verbs';

/** A sentence of the article. What is quoted in it belongs to it: a stop inside an open quotation does not end it. */
export interface Sentence extends Span {
	/** All tokens, those inside quotations included. */
	readonly tokens: readonly Token[];
}

/** Cuts a paragraph's tokens into sentences; every token is in one. */
export function splitSentences(tokens: readonly Token[], startsQuoted: boolean): Sentence[] {
	const sentences: Sentence[] = [];
	let from = 0;
	let quoted = startsQuoted && firstMark(tokens) === 'close';
	for (let index = 0; index < tokens.length; index++) {
		const token = tokens[index]!;
		if (token.kind === 'open') quoted = true;
		else if (token.kind === 'close') quoted = false;
		if (quoted || !mayEnd(tokens, index)) continue;
		let last = index;
		while (last + 1 < tokens.length && isTrailer(tokens[last + 1]!)) last++;
		if (last + 1 < tokens.length && !startsSentence(tokens, last + 1, token)) continue;
		sentences.push(sentence(from === 0 && last + 1 === tokens.length ? tokens : tokens.slice(from, last + 1)));
		from = last + 1;
		index = last;
	}
	if (from < tokens.length) sentences.push(sentence(tokens.slice(from)));
	return sentences;
}

function sentence(tokens: readonly Token[]): Sentence {
	return { start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens };
}

function firstMark(tokens: readonly Token[]): Token['kind'] | undefined {
	return tokens.find(({ kind }) => kind === 'open' || kind === 'close')?.kind;
}

function mayEnd(tokens: readonly Token[], index: number): boolean {
	const token = tokens[index]!;
	if (token.kind === 'stop' || token.kind === 'ellipsis') return true;
	if (token.kind === 'close') return endsWithStop(tokens, index);
	if (token.kind !== 'word' || !token.text.endsWith('.')) return false;
	// `in the U.S. The vote`: the abbreviation's stop is the sentence's too when a word that opens sentences follows.
	const next = tokens[index + 1];
	if (!next) return true;
	return openAbbreviations.has(token.lower.slice(0, -1)) && (next.kind === 'open' || next.kind === 'word' && isCapital(next.text) && sentenceOpeners.has(next.lower));
}

/** Whether a stop stands just inside a closing mark. */
function endsWithStop(tokens: readonly Token[], close: number): boolean {
	let index = close - 1;
	while (index >= 0 && (tokens[index]!.kind === 'inner-close' || tokens[index]!.text === ')')) index--;
	const before = tokens[index];
	return before !== undefined && (before.kind === 'stop' || before.kind === 'ellipsis' || before.kind === 'word' && before.text.endsWith('.'));
}

function isTrailer(token: Token): boolean {
	return token.kind === 'stop' || token.kind === 'close' || token.text === ')' || token.text === ']';
}

function startsSentence(tokens: readonly Token[], index: number, ending: Token): boolean {
	const next = tokens[index]!;
	if (next.kind === 'word') {
		if (!isCapital(next.text) && !/^\p{Lo}/u.test(next.text)) return false;
		return !((ending.kind === 'close') && isReportingClause(tokens, index, stopBefore(tokens, index)));
	}
	if (next.kind === 'comma' || next.kind === 'colon' || next.kind === 'semicolon') return false;
	if (next.kind === 'dash') return ending.kind !== 'close';
	return true;
}

/** The stop inside the closing mark before `index`. */
function stopBefore(tokens: readonly Token[], index: number): string {
	return tokens.slice(Math.max(0, index - 3), index).find(({ kind }) => kind === 'stop')?.text ?? '';
}

/**
 * `“Stop!” Smith said.`, `“Stop!” Smith, the mayor, said.`: a subject of a few words and its reporting verb, then nothing that would be its content.
 * Behind a full stop, which ends the sentence unless it was typed for a comma, the clause has to end there too.
 */
function isReportingClause(tokens: readonly Token[], index: number, stop: string): boolean {
	let end = Math.min(tokens.length, index + 7);
	for (let at = index; at < end; at++) {
		const token = tokens[at]!;
		if (token.kind === 'comma' && at > index) {
			at = asideEnd(tokens, at);
			end = Math.min(tokens.length, at + 2);
			continue;
		}
		if (token.kind !== 'word') return false;
		const verb = at > index || /^(?:Said|Asked)$/.test(token.text) ? reportingVerb(token.lower) : undefined;
		// `“Stop?” Smith went on.`
		const isAsking = token.lower === 'wanted' && tokens[at + 2]?.lower === 'know';
		const after = tokens[at + (isAsking ? 3 : token.lower === 'went' && tokens[at + 1]?.lower === 'on' ? 2 : 1)];
		// `“Stop!” Smith bellowed.`: any past tense will do when nothing follows.
		if (at > index && (/ed$/.test(token.lower) || verb?.form === 'past') && after?.kind === 'stop' && at - index <= 3) return true;
		if (!verb || !(verb.classes.has('say') || verb.classes.has('tell') || after !== tokens[at + 1]) || verb.form === 'ing' || verb.form === 'base') continue;
		if (!after) return true;
		if (stop === '.' && isPlaceOrDay(tokens, at + 1)) return true;
		if (stop === '.' && after.kind !== 'stop' && (after.kind !== 'comma' || tokens[at + 2]?.kind === 'open')) return false;
		if (after.kind === 'stop' || after.kind === 'comma' || after.kind === 'open' || after.kind === 'close') return true;
		if (after.kind === 'word') {
			if (verb.lemma === 'ask' && /^(?:for|about|if|whether|that)$/.test(after.lower)) return false;
			if (verb.classes.has('tell') && !prepositions.has(after.lower) && !timeWords.has(after.lower) && !after.lower.endsWith('ly')) return !tokens.slice(at + 1, at + 6).some(({ lower }) => /^(?:that|to|if|whether|for|about)$/.test(lower));
			return (prepositions.has(after.lower) && after.lower !== 'to') || timeWords.has(after.lower) || after.lower.endsWith('ly') || after.lower === 'when' || after.lower === 'to' && tokens[at + 2]?.kind === 'word' && (isCapital(tokens[at + 2]!.text) || determiners.has(tokens[at + 2]!.lower));
		}
		return false;
	}
	return false;
}

/** Whether nothing but a place or a day stands up to the end of the sentence: `in Leeds on Monday.` */
function isPlaceOrDay(tokens: readonly Token[], from: number): boolean {
	for (let at = from; at < Math.min(tokens.length, from + longestAside); at++) {
		const { kind, text, lower } = tokens[at]!;
		if (kind === 'stop') return at > from;
		if (kind !== 'number' && !(kind === 'word' && (prepositions.has(lower) || determiners.has(lower) || timeWords.has(lower) || isCapital(text)))) return false;
	}
	return false;
}

/** Where the comma stands behind which a verb of reporting follows an aside: `, 43, of Leeds,`. Past all tokens where there is none. */
function asideEnd(tokens: readonly Token[], comma: number): number {
	for (let at = comma + 1; at < Math.min(tokens.length - 1, comma + longestAside); at++) {
		const { kind } = tokens[at]!;
		if (kind === 'comma' && reportingVerb(tokens[at + 1]!.lower)) return at;
		if (kind !== 'comma' && kind !== 'word' && kind !== 'number') break;
	}
	return tokens.length;
}

/** In tokens. */
const longestAside = 12;
