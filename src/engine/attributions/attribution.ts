/** Who is given as saying what. */
import type { Article } from '../text/article';
import type { Span } from '../text/span';
import type { Quotation } from '../quotations/quotation';
import type { Mention } from '../speakers/mention';
import type { Speaker } from '../speakers/speaker';
import type { SieveName } from './sieves/index';

/**
 * `stated`: the copy says so beside the words; `carried`: only carried over from the paragraph before;
 * `doubtful`: an inference or a tie that an editor should look at; `none`: nobody can be made out, or it is no speech.
 */
export type Certainty = 'stated' | 'carried' | 'doubtful' | 'none';

/** This quotation ← this speaker, through this mention and cue, by this sieve. For `“We lost,” said Maria Lee, the coach.`: */
export interface Attribution {
	readonly quotation: Quotation;
	/** The words that name the source, `Maria Lee`; undefined when nobody is given. */
	readonly source: Mention | undefined;
	/** Whom they point at; also the likely speaker of a carried or doubtful one. */
	readonly speaker: Speaker | undefined;
	/** `said`. */
	readonly cue: Span | undefined;
	/** Who decided. */
	readonly sieve: SieveName | undefined;
	readonly certainty: Certainty;
}

/** Speech told in the article's words: in `Police said he may have fled` the content is `he may have fled`. */
export interface Paraphrase {
	readonly content: Span;
	readonly source: Mention | undefined;
	readonly speaker: Speaker | undefined;
	readonly cue: Span;
	/** `mixed` when part of the content is quoted. */
	readonly form: 'indirect' | 'mixed';
}

/** Gives every quotation its speaker, or nobody. */
export function attribute(_article: Article, quotations: readonly Quotation[], speakers: readonly Speaker[]) {
	const attributions: Attribution[] = quotations.map((quotation) => (
		{ quotation, source: undefined, speaker: undefined, cue: undefined, sieve: undefined, certainty: 'none' }));
	const paraphrases: Paraphrase[] = [];
	return { speakers, attributions, paraphrases };
}
