/** write-good's linear checks as five rules, each over the article's own words, with what is known to be wrong in them filtered out. */
import { phrases } from 'no-cliches';
import writeGood from 'write-good';
import * as hedges from '../lexicon/hedges';
import { covers, type Span } from '../text/span';
import { isUnquoted, once, type Passage } from '../judging/passage';
import { phraseFinder, phrasesIn, placesOf, wordsOf } from '../judging/phrases';
import type { PassageRule } from '../judging/rule';

const source = 'write-good 1.0.8, an opinionated list for plain English; none of it is news style, so all of it is a hint.';

/** Every check of write-good, to be asked one at a time: what two checks find in one place it would join into one. */
const noChecks = { weasel: false, illusion: false, so: false, thereIs: false, passive: false, adverb: false, tooWordy: false, cliches: false };

const weaselsIn = finder('weasel', isNotOurs);
const passivesIn = finder('passive', isParticiple);
const adverbsIn = finder('adverb', (words) => isNotOurs(words) && !/^(?:many|early|only)$/i.test(words));
const wordyIn = finder('tooWordy', () => true);

const findCliche = phraseFinder(phrases.map((phrase) => [phrase, true] as const));

export const weasel: PassageRule = {
	id: 'weasel',
	title: 'Weasel word',
	level: 'hint',
	why: 'Words such as “very” or “several” sound like a measure and give none. Say how much or how many, or leave them out.',
	wrong: 'The town spent several large sums.',
	right: 'The town spent $3 million, twice its yearly budget.',
	source,
	replaces: ['adverb'],
	needs: weaselsIn,
	checkPassage: (passage) => weaselsIn(passage).map(({ span, words }) => ({ span, message: `“${words}” gives no measure. Say how much, or cut it.` })),
};

export const passive: PassageRule = {
	id: 'passive',
	title: 'Passive voice',
	level: 'hint',
	why: 'The passive can hide who did it. Where the doer matters, make it the subject.',
	wrong: 'The money was spent in a week.',
	right: 'The council spent the money in a week.',
	source,
	replaces: ['wordy'],
	needs: passivesIn,
	checkPassage: (passage) => passivesIn(passage).map(({ span, words }) => ({ span, message: `“${words}” may be passive. Say who did it, if that matters.` })),
};

export const adverb: PassageRule = {
	id: 'adverb',
	title: 'Adverb that may weaken',
	level: 'hint',
	why: 'An adverb often props up a weak verb. Try the sentence without it, or with a stronger verb.',
	wrong: 'The minister quickly walked out.',
	right: 'The minister hurried out.',
	source,
	needs: adverbsIn,
	checkPassage: (passage) => adverbsIn(passage).map(({ span, words }) => ({ span, message: `“${words}” may weaken the sentence. Try it without.` })),
};

export const wordy: PassageRule = {
	id: 'wordy',
	title: 'Wordy phrase',
	level: 'hint',
	why: 'A shorter word says the same and leaves room for another fact.',
	wrong: 'The bridge was closed due to the fact that it had cracks.',
	right: 'The bridge was closed because it had cracks.',
	source,
	// Where a shorter word is to be had, it is the remedy for an adverb too.
	replaces: ['weasel', 'adverb'],
	needs: wordyIn,
	checkPassage: (passage) => wordyIn(passage).map(({ span, words }) => ({ span, message: `“${words}” is wordy. Say it in fewer words, or cut it.` })),
};

export const cliche: PassageRule = {
	id: 'cliche',
	title: 'Cliché',
	level: 'hint',
	why: 'A worn phrase says nothing of this story. Say what happened.',
	wrong: 'The budget passed against all odds.',
	right: 'The budget passed by one vote at midnight.',
	source,
	needs: placesOf(findCliche),
	*checkPassage(passage) {
		for (const { span } of phrasesIn(passage, findCliche, () => true)) {
			yield { span, message: `“${wordsOf(passage, span)}” is a cliché. Say what happened.` };
		}
	},
};

/** write-good's time grows with the square of what has no full stop; a sentence of more characters is no prose. */
const longestSentence = 2000;

/** What a check of write-good finds in a passage that stands in the article's own words and whose words are right. */
function finder(check: keyof typeof noChecks, isRight: (words: string) => boolean): (passage: Passage) => readonly Found[] {
	const options = { ...noChecks, [check]: true };
	return once((passage) => {
		let found: Found[] | undefined;
		for (const { text, start } of ownTextsOf(passage)) {
			for (const { index, offset } of writeGood(text, options)) {
				const span = { start: start + index, end: start + index + offset };
				// write-good takes any letter beyond ASCII for a word's end: "very" in "Lávery".
				if (isLetter(text[index - 1]) || isLetter(text[index + offset]) || !isOurs(passage, span)) continue;
				const words = wordsOf(passage, span);
				if (isRight(words)) (found ??= []).push({ span, words });
			}
		}
		return found ?? nothing;
	});
}

const nothing: readonly Found[] = [];

interface Found {
	readonly span: Span;
	readonly words: string;
}

/** The passage's own words as the checks get them: several sentences at once, with what no pattern passes over between. */
const ownTextsOf = once((passage) => {
	const texts: { text: string; readonly start: number }[] = [];
	for (const sentence of passage.sentences) {
		if (sentence.end - sentence.start > longestSentence || passage.quotations.some((quotation) => covers(quotation, sentence))) continue;
		const last = texts.at(-1);
		const words = ownWords(passage, sentence).replaceAll('’', "'");
		if (last && sentence.end - last.start <= longestSentence) last.text += '\0'.repeat(sentence.start - last.start - last.text.length) + words;
		else texts.push({ text: words, start: sentence.start });
	}
	return texts;
});

/** The sentence, same length, without what is quoted in it. */
function ownWords({ prose, quotations }: Passage, { start, end }: Span): string {
	let words = '';
	let from = start;
	for (const { inside } of quotations) {
		if (inside.end <= from || inside.start >= end) continue;
		const next = Math.min(inside.end, end);
		words += prose.slice(from, Math.max(from, inside.start)) + '\0'.repeat(next - Math.max(from, inside.start));
		from = next;
	}
	return words + prose.slice(from, end);
}

function isOurs(passage: Passage, { start, end }: Span): boolean {
	return isUnquoted(passage, { start, end }) && isUnquoted(passage, { start: end - 1, end });
}

/** Words that our own rules judge by their grammar; one remark on a word is enough. */
const ours: ReadonlySet<string> = new Set([
	hedges.evidentialAdverbs, hedges.seemingAdverbs, hedges.allegingAdverbs, hedges.reportingAdverbs, hedges.likelihoods, hedges.approximators, hedges.beforeAdjectives, hedges.beforeQuantities, hedges.intensifiers,
].flat());

function isNotOurs(found: string): boolean {
	return !ours.has(found.toLowerCase());
}

function isLetter(character: string | undefined): boolean {
	return character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character);
}

/** End in -ed and are no participles. */
const notParticiples: ReadonlySet<string> = new Set(
	'red bed shed sled wed led hundred kindred hatred sacred naked wicked ragged rugged jagged crooked wretched beloved infrared unaided bed-ridden biped moped'.split(' '));

/** Whether the second word of `was stolen` can be a participle: not `was red`, `is Fred`, `was in need`. */
function isParticiple(found: string): boolean {
	const word = found.slice(found.lastIndexOf(' ') + 1);
	if (/^\p{Lu}/u.test(word) && /^\p{Ll}/u.test(found)) return false;
	const lower = word.toLowerCase();
	return !notParticiples.has(lower) && (!lower.endsWith('eed') || /^(?:agreed|guaranteed|freed|decreed|refereed|pedigreed)$/.test(lower));
}
