/** Who is given as saying what. */
import { covers, lastStartingBy, type Span } from '../text/span';
import type { Article } from '../text/article';
import { foldSentence } from '../mentions/items';
import type { Mention } from '../mentions/mention';
import type { Quotation } from '../quotations/quotation';
import { type Account, accountOf } from './account';
import { findCues } from './cues';
import { paraphrasesIn, type ReportedSpeech } from './paraphrase';
import { type Answer, type Certainty, type Clauses, isBare, type Place } from './sieve';
import { type SieveName, sieves } from './sieves/index';

/** This quotation ← these words, through this cue, by this sieve. For `“We lost,” said Maria Lee, the coach.`: */
export interface Sourced {
	readonly quotation: Quotation;
	/** The words that name the source, `Maria Lee`; undefined when nobody is given. */
	readonly source: Mention | undefined;
	/** `said`. */
	readonly cue: Span | undefined;
	/** In whose account they say so, `according to the Herald`; undefined when the copy itself tells it. */
	readonly account: Account | undefined;
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

/** Words and quotations in a sentence beyond which it is read in parts: no prose has more, and work grows with their square. */
const LONGEST = 200;

/** Gives every quotation the words that name its source, and finds speech told in the article's own words. */
export function findSources(article: Article, quotations: readonly Quotation[]): Sources {
	const places: (Pick<Place, 'quotation' | 'clauses' | 'at'> & { readonly sentence: number })[] = [];
	let next = 0;
	const sentences: Clauses[] = [];
	let previous: Clauses | undefined;
	for (const paragraph of article.paragraphs) {
		for (const sentence of paragraph.sentences) {
			const folded = foldSentence(sentence, quotations, next);
			next = folded.next;
			for (let from = 0; from < folded.items.length; from += LONGEST) {
				const items = folded.items.length <= LONGEST ? folded.items : folded.items.slice(from, from + LONGEST);
				const clauses: Clauses = { start: items[0]!.start, end: items.at(-1)!.end, paragraph, items, cues: findCues(items), previous };
				for (let at = 0; at < items.length; at++) {
					const { quotation } = items[at]!;
					if (quotation) places.push({ quotation, clauses, at, sentence: sentences.length });
				}
				sentences.push(clauses);
				previous = clauses;
			}
		}
	}
	const answers = new Map<Quotation, Required<Answer> & { sieve: SieveName }>();
	const settled = (quotation: Quotation) => answers.get(quotation);
	const spoken = new Set<number>();
	const behind = behindEach(sentences);
	let speech: Quotation | undefined;
	for (const place of places) {
		const { quotation, clauses, at, sentence } = place;
		const isTerm = quotation.form === 'term';
		const seen: Place = { quotation, clauses, at, next: sentences[sentence + 1], behind: behind[sentence], previous: speech, settled };
		for (const [sieve, decide] of sieves) {
			if (isTerm && sieve !== 'cue-in-sentence') continue;
			const answer = decide(seen);
			if (!answer) continue;
			answers.set(quotation, { source: answer.source, cue: answer.cue, certainty: answer.certainty ?? 'stated', sieve });
			if (answer.cue && covers(clauses, answer.cue)) spoken.add(answer.cue.start);
			break;
		}
		if (!isTerm) speech = quotation;
	}
	// `“We lost. ¶ “We were poor,” Lee said.`: what goes on in the next paragraph has its speaker.
	for (const { quotation } of places.toReversed()) {
		const answer = quotation.continues && answers.get(quotation);
		if (answer && !answers.has(quotation.continues)) answers.set(quotation.continues, { ...answer, sieve: 'carried-on' });
	}
	const reported = sentences.flatMap((clauses) => paraphrasesIn(clauses, spoken));
	const sourced = quotations.map((quotation): Sourced => {
		const answer = answers.get(quotation);
		if (!answer) return { quotation, source: undefined, cue: undefined, account: undefined, sieve: undefined, certainty: 'none' };
		const { source, cue, sieve, certainty } = answer;
		const speaking = cue && lastStartingBy(sentences, cue.start);
		// A term that somebody is given as saying is part of what they say.
		return { quotation: quotation.form === 'term' ? { ...quotation, form: 'fragment' } : quotation, source, cue, account: speaking && accountOf(speaking, cue), sieve, certainty };
	});
	return { sourced, reported, sentences };
}

/** For each sentence the first behind it, in its paragraph, that is more than quotations. */
function behindEach(sentences: readonly Clauses[]): (Clauses | undefined)[] {
	const behind: (Clauses | undefined)[] = [];
	for (let at = sentences.length - 2; at >= 0; at--) {
		const next = sentences[at + 1]!;
		if (next.paragraph === sentences[at]!.paragraph) behind[at] = isBare(next) ? behind[at + 1] : next;
	}
	return behind;
}
