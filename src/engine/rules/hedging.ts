/** The rule for words that hold back from a claim. */
import * as lexicon from '../lexicon/hedges';
import { always, asSeeming, beforeNoun, dropFix, type Grammar, hearsayBeforeNoun, leftOpen, likelihood, saidByEvidence } from './hedge';
import { type PhraseFinder, phraseFinder, phrasesIn, type Place, wordsOf } from './phrases';
import type { Fix, PassageRule } from './rule';

type Kind = 'doubt' | 'hearsay' | 'open' | 'seeming';

interface Entry {
	readonly kind: Kind;
	readonly grammar: Grammar;
}

const messages: Readonly<Record<Kind, string>> = {
	doubt: 'holds back from the claim. Say what is known, and how.',
	hearsay: 'puts the claim on nobody. Say who makes it.',
	open: 'says that it is not known. Say who was asked, or leave it out.',
	seeming: 'says how it seems, not to whom. Say what shows it.',
};

/** Every phrase of this rule with the grammar it needs. Stacked hedges are built from it too. */
export const findHedging: PhraseFinder<Entry> = phraseFinder([
	...entries(lexicon.evidentialAdverbs, 'doubt', always),
	...entries(lexicon.hearsayAdverbs, 'hearsay', always),
	...entries(lexicon.openQuestions, 'open', leftOpen),
	...entries(lexicon.seeming, 'seeming', always),
	...entries(lexicon.appearing, 'seeming', asSeeming),
	...entries(lexicon.seemingPhrases, 'seeming', always),
	...entries(lexicon.showingWeakly, 'seeming', saidByEvidence),
	...entries(lexicon.likelihoods, 'doubt', likelihood),
	...entries(lexicon.hedgingAdjectives, 'doubt', beforeNoun),
	...entries(lexicon.hearsayAdjectives, 'hearsay', hearsayBeforeNoun),
]);

export const hedging: PassageRule = {
	id: 'hedging',
	title: 'Hedge in the article’s own voice',
	level: 'information',
	why: 'Words such as “apparently”, “possibly” or “seems” tell the reader that the writer is not sure, and not why. Say what is known, name who says it, or leave it out. What a source hedges is the source’s affair: nothing is reported inside quotations or in what is told as somebody’s words.',
	wrong: 'The mayor apparently signed the contract.',
	right: 'The mayor signed the contract, two council members said.',
	source: 'Whose report, whose belief: AP on crediting, Reuters on accuracy, and lists of hedging adverbs and verbs in grammars of English.',
	*checkPassage(passage) {
		for (const { value, place, span } of phrasesIn(passage, findHedging, ({ grammar }, at) => grammar(at))) {
			const words = wordsOf(passage, span);
			const fix = fixFor(value.kind, place, words);
			yield { span, message: `“${words}” ${messages[value.kind]}`, ...(fix ? { fixes: [fix] } : {}) };
		}
	},
};

function entries(phrases: readonly string[], kind: Kind, grammar: Grammar): [string, Entry][] {
	return phrases.map((phrase) => [phrase, { kind, grammar }]);
}

/** A doubt that is one adverb can go; `seems to be` can be `is`. Whose hearsay it is only the writer knows. */
function fixFor(kind: Kind, place: Place, words: string): Fix | undefined {
	if (kind === 'doubt' && place.end - place.first === 1 && words.endsWith('ly') && !/^(?:un)?likely$/i.test(words)) return dropFix(place, words);
	const { tokens, first, end } = place;
	const plain = plainForms[tokens[first]!.lower];
	const be = tokens[end + 1];
	if (kind !== 'seeming' || !plain || end - first !== 1 || tokens[end]?.lower !== 'to' || be?.lower !== 'be') return undefined;
	return { title: `Say “${plain}”`, edits: [{ span: { start: tokens[first]!.start, end: be.end }, text: plain }] };
}

/** The present tense alone tells singular from plural. */
const plainForms: Readonly<Record<string, string>> = { seems: 'is', appears: 'is' };
