/** What a sieve is given and what it answers. */
import type { Cue } from './cue';
import type { Item } from '../mentions/items';
import type { Mention } from '../mentions/mention';
import type { Phrase } from '../mentions/phrase';
import type { Quotation } from '../quotations/quotation';
import type { Span } from '../text/span';
import type { Paragraph } from '../text/article';

/**
 * `stated`: the copy says so beside the words; `carried`: only carried over from the paragraph before;
 * `doubtful`: an inference or a tie that an editor should look at; `none`: nobody can be made out, or it is no speech.
 */
export type Certainty = 'stated' | 'carried' | 'doubtful' | 'none';

/** A sentence with its quotations folded up and its cues found. */
export interface Clauses extends Span {
	readonly paragraph: Paragraph;
	readonly items: readonly Item[];
	readonly cues: readonly Cue[];
	/** The sentence before, of this paragraph or of the one before. */
	readonly previous: Clauses | undefined;
}

/** One quotation's place, and what is settled so far. */
export interface Place {
	readonly quotation: Quotation;
	readonly clauses: Clauses;
	/** Index of the quotation among the items of its sentence. */
	readonly at: number;
	/** The sentence after, of this paragraph or of the next. */
	readonly next: Clauses | undefined;
	/** The first sentence after in this paragraph that is more than quotations. */
	readonly behind: Clauses | undefined;
	/** The quotation before it in the article, terms aside. */
	readonly previous: Quotation | undefined;
	/** What another quotation was given. */
	readonly settled: (quotation: Quotation) => Answer | undefined;
}

export interface Answer {
	readonly source: Mention;
	readonly cue: Span | undefined;
	/** Left out where the words are given as stated. */
	readonly certainty?: Certainty;
}

export type Sieve = (place: Place) => Answer | undefined;

/** Whether nothing but quotations, stops and dashes stands in the sentence. */
export function isBare({ items }: Clauses): boolean {
	return items.every(({ kind }) => kind === 'quotation' || kind === 'stop' || kind === 'dash' || kind === 'ellipsis' || kind === 'other' || kind === 'close' || kind === 'bracket');
}

/** The span of a cue's words. */
export function cueSpan(items: readonly Item[], cue: Cue): Span {
	return { start: items[cue.first]!.start, end: items[cue.at]!.end };
}

/** The word behind a subject that looks like its verb, or else the colon before the quotation at item `at`: where no cue tells of it, the best there is. */
export function uncued(items: readonly Item[], subject: Phrase, at: number): Span | undefined {
	const colon = items[at - 1]?.kind === 'colon' ? items[at - 1] : undefined;
	return verbBehind(items, subject) ?? (colon && { start: colon.start, end: colon.end });
}

function verbBehind(items: readonly Item[], subject: Phrase): Span | undefined {
	let at = subject.last + 1;
	// `Lee, the mayor, was blunt`; `one member, Ann Lee, Liberal of Hull, was blunt`
	while (items[at]?.kind === 'comma') {
		const closing = items.findIndex(({ kind }, index) => index > at && kind === 'comma');
		if (closing < 0) break;
		at = items[closing + 1]?.class === 'name' ? closing : closing + 1;
	}
	if (items[at]?.lower === 'as' && items[at + 1]?.lower === 'follows') return { start: items[at]!.start, end: items[at + 1]!.end };
	while (items[at]?.class === 'adverb' || items[at]?.class === 'auxiliary') at++;
	// `Lee had one word`: the auxiliary is all the verb there is.
	if (items[at]?.class === 'determiner') at--;
	const verb = items[at];
	return verb?.kind === 'word' && verb.class !== 'preposition' && verb.class !== 'conjunction' && at > subject.last ? { start: verb.start, end: verb.end } : undefined;
}
