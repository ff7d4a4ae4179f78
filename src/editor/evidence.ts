/** Why words are given to a speaker, in words an editor understands. */
import type { Certainty } from '../engine/attributions/sieve';
import type { SieveName } from '../engine/attributions/sieves/index';
import type { Attribution, Paraphrase } from '../engine/reading';

const places: Record<SieveName, string> = {
	'cue-after': 'said so right after the words',
	'cue-in-sentence': 'said so in the same sentence',
	'according-to': 'given as the source of the sentence',
	'lead-in': 'introduced by the sentence before',
	'label': 'named by the label in front',
	'dash-name': 'named after the dash',
	'carried-on': 'going on with what was quoted before',
	'same-paragraph': 'the speaker of this paragraph',
	'row': 'named behind a row of quotations',
	'paragraph-before': 'the speaker of the paragraph before',
	'sentence-subject': 'the subject of the sentence',
};

const certainties: Record<Exclude<Certainty, 'none'>, string> = {
	stated: 'The copy states it',
	carried: 'The copy does not state it; it is carried over',
	doubtful: 'Likely, but not certain',
};

/** One sentence, `The copy states it: said so right after the words.`, and a second where the words are known at second hand. */
export function evidenceOf({ quotation, sieve, certainty, account }: Attribution): string {
	if (quotation.form === 'term') return 'Not speech: a title, a name or a word held at arm’s length.';
	if (certainty === 'none') return 'Nobody is given as saying this.';
	const why = sieve ? `${certainties[certainty]}: ${places[sieve]}.` : `${certainties[certainty]}.`;
	return account ? `${why} At second hand: the copy has it from somebody’s account.` : why;
}

/** One sentence about words without marks. */
export function toldBy({ form }: Paraphrase): string {
	return form === 'mixed' ? 'Told in the article’s words, part of it quoted; the copy states the source.' : 'Told in the article’s words; the copy states the source.';
}
