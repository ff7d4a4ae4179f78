/** Who is given as saying what. */
import type { Span } from '../text/span';
import type { Article } from '../text/article';
import { foldSentence } from '../mentions/items';
import type { Mention } from '../mentions/mention';
import type { Quotation } from '../quotations/quotation';
import { findCues } from './cues';
import { paraphrasesIn, type ReportedSpeech } from './paraphrase';
import type { Answer, Clauses, Place } from './sieve';
import { type SieveName, sieves } from './sieves/index';

/**
 * `stated`: the copy says so beside the words; `carried`: only carried over from the paragraph before;
 * `doubtful`: an inference or a tie that an editor should look at; `none`: nobody can be made out, or it is no speech.
 */
export type Certainty = 'stated' | 'carried' | 'doubtful' | 'none';

/** This quotation ← these words, through this cue, by this sieve. For `“We lost,” said Maria Lee, the coach.`: */
export interface Sourced {
	readonly quotation: Quotation;
	/** The words that name the source, `Maria Lee`; undefined when nobody is given. */
	readonly source: Mention | undefined;
	/** `said`. */
	readonly cue: Span | undefined;
	/** Who decided. */
	readonly sieve: SieveName | undefined;
	readonly certainty: Certainty;
}

export interface Sources {
	/** One for every quotation, in order. */
	readonly sourced: readonly Sourced[];
	readonly reported: readonly ReportedSpeech[];
	/** Every sentence of the article. */
	readonly sentences: readonly Clauses[];
}

/** Gives every quotation the words that name its source, and finds speech told in the article's own words. */
export function findSources(article: Article, quotations: readonly Quotation[]): Sources {
	const places: { quotation: Quotation; clauses: Clauses; at: number }[] = [];
	const reported: ReportedSpeech[] = [];
	let next = 0;
	const sentences: Clauses[] = [];
	let previous: Clauses | undefined;
	for (const paragraph of article.paragraphs) {
		for (const sentence of paragraph.sentences) {
			const folded = foldSentence(sentence, quotations, next);
			next = folded.next;
			const clauses: Clauses = { sentence, paragraph, items: folded.items, cues: findCues(folded.items), previous };
			reported.push(...paraphrasesIn(clauses));
			for (const [at, { quotation }] of folded.items.entries()) if (quotation && places.at(-1)?.quotation !== quotation) places.push({ quotation, clauses, at });
			sentences.push(clauses);
			previous = clauses;
		}
	}
	const answers = new Map<Quotation, Answer & { sieve: SieveName }>();
	const settled = (quotation: Quotation) => answers.get(quotation);
	for (const [sieve, decide] of sieves) {
		for (const [index, place] of places.entries()) {
			if (answers.has(place.quotation) || place.quotation.form === 'term' && sieve !== 'cue-in-sentence') continue;
			const answer = decide({ ...place, previous: places.findLast((other, before) => before < index && other.quotation.form !== 'term')?.quotation, settled } satisfies Place);
			if (answer) answers.set(place.quotation, { ...answer, sieve });
		}
	}
	const sourced = quotations.map((quotation): Sourced => {
		const answer = answers.get(quotation);
		if (!answer) return { quotation, source: undefined, cue: undefined, sieve: undefined, certainty: 'none' };
		// A term that somebody is given as saying is part of what they say.
		return { quotation: quotation.form === 'term' ? { ...quotation, form: 'fragment' } : quotation, source: answer.source, cue: answer.cue, sieve: answer.sieve, certainty: answer.certainty ?? 'stated' };
	});
	return { sourced, reported, sentences };
}
