/** The quotations of a passage token by token, for rules about marks and the punctuation beside them. */
import type { Quotation } from '../quotations/quotation';
import { type Attribution, isBody } from '../reading';
import type { Token } from '../text/tokens';
import { once, type Passage } from './passage';
import type { Fix } from './rule';

/** One quotation of the body among its paragraph's tokens. */
export interface Quoted {
	readonly quotation: Quotation;
	readonly attribution: Attribution;
	/** All tokens of the paragraph. */
	readonly tokens: readonly Token[];
	/** Index of the opening mark; where there is none, that before the first token inside. */
	readonly open: number;
	/** Index of the closing mark; where there is none, that after the last token inside. */
	readonly close: number;
}

const SINGLE = /^['‘’]$/;

/** All tokens of the paragraph, an interview's turn too; none for furniture. */
export function tokensOf({ paragraph: { kind, tokens } }: Passage): readonly Token[] {
	return isBody(kind) ? tokens : [];
}

/** Indexes among `tokensOf` of all marks, single ones outside a quotation too; an apostrophe at a word's edge may be among these. */
export const marksOf = once((passage): readonly number[] => {
	const marks: number[] = [];
	const tokens = tokensOf(passage);
	for (let index = 0; index < tokens.length; index++) {
		const { kind, text } = tokens[index]!;
		if (kind === 'open' || kind === 'close' || kind === 'inner-open' || kind === 'inner-close' || kind === 'other' && SINGLE.test(text)) marks.push(index);
	}
	return marks;
});

/** The quotations of the body that stand in a passage, in order. */
export const quotedIn = once((passage): readonly Quoted[] => {
	const quoted: Quoted[] = [];
	const tokens = passage.attributions.length ? tokensOf(passage) : [];
	let index = 0;
	for (const attribution of tokens.length ? passage.attributions : []) {
		const { quotation } = attribution;
		while (tokens[index] && tokens[index]!.start < quotation.start) index++;
		const open = quotation.opened ? index : index - 1;
		while (tokens[index] && tokens[index]!.start < quotation.inside.end) index++;
		quoted.push({ quotation, attribution, tokens, open, close: index });
	}
	return quoted;
});

/** Index of the last token that is said: before the closing mark, and before marks inside that close there too. */
export function lastSaid({ tokens, open, close }: Quoted): number {
	let last = close - 1;
	while (last > open + 1 && tokens[last]!.kind === 'inner-close') last--;
	return last;
}

/** Whether nothing, not even a blank, stands between two tokens. */
export function touches(before: Token | undefined, after: Token | undefined): boolean {
	return before !== undefined && after !== undefined && before.end === after.start;
}

/** How many sentences are quoted: its stops that something follows, and one. */
export function sentencesQuoted(quoted: Quoted): number {
	const { tokens, open } = quoted;
	const last = lastSaid(quoted);
	let count = 1;
	for (let at = open + 1; at < last; at++) {
		const next = tokens[at + 1]!;
		if (tokens[at]!.kind === 'stop' && next.start > tokens[at]!.end && /^[\p{Lu}\p{N}‘'“"]/u.test(next.text)) count++;
	}
	return count;
}

export function isSingle({ text }: Token): boolean {
	return SINGLE.test(text);
}

const DOUBLES: Readonly<Record<string, string>> = { '‘': '“', '’': '”', "'": '"' };
const SINGLES: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '"': "'", "''": "'", '``': "'" };

/** The double mark that looks as this single one does, straight or curly. */
export function doubled(mark: string): string | undefined {
	return DOUBLES[mark];
}

/** The single mark that looks as this double one does. */
export function singled(mark: string): string | undefined {
	return SINGLES[mark];
}

/** Takes the marks off a quotation, so that its words become ours. */
export function marksFix({ quotation: { start, end, inside } }: Quoted, title: string): Fix {
	return { title: `${title} (changes the quotation)`, edits: [replacement({ start, end: inside.start }, ''), replacement({ start: inside.end, end }, '')] };
}

export function insertion(at: number, text: string): Fix['edits'][number] {
	return { span: { start: at, end: at }, text };
}

export function replacement({ start, end }: { readonly start: number; readonly end: number }, text: string): Fix['edits'][number] {
	return { span: { start, end }, text };
}
