/** The rule for accusations in headline or first paragraph that nobody is given as making. */
import { accusingWords, crimeNouns, crimeVerbs } from '../lexicon/accusations';
import { adverbs, auxiliaries } from '../lexicon/function-words';
import { isBody, type Reading } from '../reading';
import type { Paragraph } from '../text/article';
import type { Sentence } from '../text/sentences';
import { covers, type Span } from '../text/span';
import type { Token } from '../text/tokens';
import { reportingVerb } from '../text/verbs';
import { peopleOf } from '../judging/people';
import { wordsOf } from '../judging/phrases';
import { type Matter, matter } from '../judging/matter';
import type { MatterRule } from '../judging/rule';

/** A headline or first paragraph that speaks of crime. */
interface Opening extends Matter {
	readonly sentences: readonly Sentence[];
	/** What attributes anything in it. */
	readonly cues: readonly Span[];
	/** Its words that name somebody. */
	readonly names: readonly Span[];
}

export const unattributedAccusation: MatterRule<Opening> = {
	id: 'unattributed-accusation',
	title: 'Accusation that nobody makes',
	level: 'information',
	why: 'A crime told as fact of somebody named, in the headline or the first paragraph, is the paper’s own accusation, and a later “police say” does not take it back. Say there who accuses, or what court decided.',
	wrong: 'Ann Tran embezzled the port’s pension fund.',
	right: 'Ann Tran embezzled the port’s pension fund, a court in Leeds found.',
	source: 'Centre for Journalism style guide: quoting is no defence.',
	*matters(reading) {
		const { attributions, paraphrases } = reading;
		for (const paragraph of openingParagraphs(reading)) {
			const { tokens, sentences } = paragraph;
			if (!tokens.some(({ lower }) => crimeVerbs.has(lower) || crimeNouns.has(lower))) continue;
			const named = peopleOf(reading).flatMap(({ uses }) => uses);
			const names = tokens.filter(({ kind, text, end }) => kind === 'word' && named.some((use) => covers(use, { start: end - 1, end: end - 1 }) || use.words.endsWith(text.replace(/['’]s?$/, ''))));
			const cues = [...attributions, ...paraphrases].flatMap(({ cue }) => cue && covers(paragraph, cue) ? [cue] : []);
			yield matter(reading, [paragraph], { names, cues, ends: sentences.map(({ end }) => end - paragraph.start) }, { sentences });
		}
	},
	*checkMatter({ text, sentences, cues, names }) {
		for (const sentence of sentences) {
			const { tokens } = sentence;
			if (tokens.some(({ lower, kind }) => accusingWords.has(lower) || courtWords.has(lower) || kind === 'open' || kind === 'colon') || cues.some((cue) => covers(sentence, cue))) continue;
			for (const [at, { lower }] of tokens.entries()) {
				const subject = crimeVerbs.has(lower) ? subjectBefore(tokens, at) : crimeNouns.has(lower) && !/^(?:attacks?|abuse|conspiracy|corruption|crimes?)$/.test(lower) ? ownerBefore(tokens, at) : undefined;
				if (!subject || !names.some(({ start }) => start === subject.start)) continue;
				const span = { start: subject.start, end: tokens[at]!.end };
				yield { span, message: `“${wordsOf({ text }, span)}”: who says so? Give the accuser, the charge or the court.` };
			}
		}
	},
};

/** Of courts and their work, besides those who accuse. */
const courtWords: ReadonlySet<string> = new Set('court courts judge jury jurors trial tribunal police investigators says say said who fictional film novel'.split(' '));

/** The headline and the first paragraph. */
function* openingParagraphs({ article: { paragraphs } }: Reading): Iterable<Paragraph> {
	for (const paragraph of paragraphs) {
		if (paragraph.kind === 'headline' || isBody(paragraph.kind)) yield paragraph;
		if (isBody(paragraph.kind)) return;
	}
}

/** The name that does what a verb in the past says: `Tran` in `Tran had also stolen`; none in `Tran was robbed`. */
function subjectBefore(tokens: readonly Token[], verb: number): Token | undefined {
	let at = verb - 1;
	while (at >= 0 && (adverbs.has(tokens[at]!.lower) || tokens[at]!.lower.endsWith('ly') || /^(?:has|had|have)$/.test(tokens[at]!.lower))) at--;
	const name = tokens[at];
	const next = tokens[verb + 1];
	// `Tran robbed of medal`: without an object it is a passive.
	if (name?.kind !== 'word' || !/^\p{Lu}/u.test(name.text) || auxiliaries.has(name.lower) || next?.kind !== 'word' || /^(?:by|in|at|on|of|after|while|near|during|outside)$/.test(next.lower)) return undefined;
	return reportingVerb(name.lower) ? undefined : name;
}

/** Whose deed it is: `Tran’s` in `Tran’s embezzlement`. */
function ownerBefore(tokens: readonly Token[], noun: number): Token | undefined {
	const owner = tokens[noun - 1];
	return owner && /^\p{Lu}.*['’]s?$/u.test(owner.text) && !/^(?:trial|charge|charges|case|conviction|claims?|allegations?|victims?)$/.test(tokens[noun + 1]?.lower ?? '') ? owner : undefined;
}
