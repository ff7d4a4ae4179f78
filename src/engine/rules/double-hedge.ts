/** The rule for `allegedly` and its like inside what a source says. */
import { auxiliaries, determiners, prepositions } from '../lexicon/function-words';
import { allegingAdverbs, reportingAdverbs } from '../lexicon/hedges';
import { dropFix } from '../judging/hedge';
import { isSourced, isUnquoted, type Passage } from '../judging/passage';
import { phraseFinder, phrasesIn, type Place, placesOf, wordsOf } from '../judging/phrases';
import type { PassageRule } from '../judging/rule';

const findHearsay = phraseFinder([...allegingAdverbs, ...reportingAdverbs].map((phrase) => [phrase, true as const]));

export const doubleHedge: PassageRule = {
	id: 'double-hedge',
	title: '“Allegedly” beside its source',
	level: 'warning',
	why: '“Police say he allegedly fled” puts the claim on somebody twice: police say that he fled, or are saying that others do. The attribution is enough.',
	wrong: 'Police said Tran allegedly opened the sluice.',
	right: 'Police said Tran opened the sluice.',
	source: 'Copy editors’ practice; AP on “allegedly” beside an attribution.',
	fixAll: true,
	replaces: ['adverb'],
	needs: placesOf(findHearsay),
	*checkPassage(passage) {
		for (const { place, span } of phrasesIn(passage, findHearsay, (_, at) => opensClaim(passage, at), (_, at) => isUnquoted(passage, at) && isSourced(passage, at))) {
			const words = wordsOf(passage, span);
			const fix = dropFix(place, words);
			yield { span, message: `“${words}” is said beside its source. Cut it.`, ...(fix ? { fixes: [{ ...fix, preferred: true }] } : {}) };
		}
	},
};

/** Whether only a subject stands between the start of what is told and the adverb: `he allegedly fled`, not `a plot Lee allegedly hatched`. */
function opensClaim({ paraphrases }: Passage, { tokens, first, end }: Place): boolean {
	const told = paraphrases.find(({ content }) => content.start <= tokens[first]!.start && tokens[first]!.start < content.end);
	const subject = tokens.slice(Math.max(0, first - 6), first).filter(({ start, lower }) => told && start >= told.content.start && lower !== 'that' && !auxiliaries.has(lower));
	if (subject.length === 0 || subject.length > 4 || tokens[end]?.lower.endsWith('ing')) return false;
	const noun = subject.findIndex(({ text, lower }) => text === lower && !determiners.has(lower));
	return subject.every(({ kind, lower }) => kind === 'word' && !prepositions.has(lower)) && (noun < 0 || subject.slice(noun).every(({ text, lower }) => text === lower));
}
