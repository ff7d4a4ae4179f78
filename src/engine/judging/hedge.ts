/** Hedges: which of the lexicon's phrases are one where they stand, and what an editor can do about them. */
import * as lexicon from '../lexicon/hedges';
import { bodyNouns, documentNouns, personNouns } from '../lexicon/descriptions';
import { adverbs, auxiliaries, conjunctions, determiners, personalPronouns, prepositions, relatives } from '../lexicon/function-words';
import { polledGroups, speakingGroups } from '../lexicon/vague-sources';
import type { Token } from '../text/tokens';
import type { Fix } from './rule';
import { type Place, spanOf } from './phrases';

/** Whether a phrase is a hedge at this place. */
export type Grammar = (place: Place) => boolean;

/** Hedges whatever stands around it. */
export const always: Grammar = () => true;

/** `about 20`, `some two dozen`, `around noon`: not `questions about two of them`. */
export const beforeQuantity: Grammar = ({ tokens, first, end }) => {
	const before = lower(tokens, first - 1);
	const word = lower(tokens, first);
	if (word === 'about' && lexicon.topicWords.has(before) && tokens[end]?.text !== '$') return false;
	if (word === 'some' && tokens[end]?.kind === 'number' && /^(?:19|20)\d\d$/.test(tokens[end].text)) return false;
	if (word === 'around' && /^(?:turn|turned|turning|goes|going|get|getting)$/.test(before)) return false;
	if (word === 'close' && lower(tokens, end).endsWith('ing') && tokens[end]?.kind === 'word') return true;
	return isQuantity(tokens, end);
};

/** `a potential rival`: an adjective before its noun, not `the potential for`, `as soon as possible`. */
export const beforeNoun: Grammar = ({ tokens, first, end }) => {
	const next = tokens[end];
	if (next?.kind !== 'word' || isFunctionWord(next)) return false;
	const before = lower(tokens, first - 1);
	const word = lower(tokens, first);
	if (word === 'possible') return !/\wes?t$/.test(before) && !/^(?:best|worst|all|every|any|as|highest|lowest|largest|biggest|only|most|least|not|made|it's|is|was|where|when|if|whenever|wherever)$/.test(before);
	if (word === 'apparent') return next.lower !== 'nominee' && before !== 'heir';
	return true;
};

/** `will likely win`, `is likely to win`: not the pollsters’ `likely voters`, not the comparison of `more likely to vote`. */
export const likelihood: Grammar = ({ tokens, first, end }) => {
	const before = lower(tokens, first - 1);
	if (/^(?:more|less|as|equally|twice|times|how|so)$/.test(before)) return lower(tokens, end) === 'that';
	// An unlikely hero is a surprising one.
	if (lower(tokens, first) === 'unlikely' && determiners.has(before)) return false;
	for (let at = end; at < Math.min(end + 4, tokens.length); at++) {
		if (tokens[at]!.kind !== 'word') break;
		if (/^(?:voters?|caucus-?goers?|electorate|caucus|primary|participants?|attendees)$/.test(tokens[at]!.lower)) return false;
	}
	return true;
};

/** `it is possible that`: not `it is possible to walk there`. */
export const leftOpen: Grammar = ({ tokens, end }) => lower(tokens, end - 1) !== 'possible' || !/^(?:to|for)$/.test(lower(tokens, end));

/** `an alleged thief`: a participle after a determiner or preposition, not the verb of `Lee alleged fraud`. */
export const participleBeforeNoun: Grammar = ({ tokens, first, end }) => {
	const before = tokens[first - 1];
	const next = tokens[end];
	if (lower(tokens, first) === 'supposed' && next?.lower === 'to') return false;
	const opens = before === undefined || determiners.has(before.lower) || prepositions.has(before.lower) || conjunctions.has(before.lower) || before.lower.endsWith("'s");
	return opens && next !== undefined && (next.kind === 'word' && !isFunctionWord(next) || next.kind === 'number' || next.text === '$');
};

/** `appears to have won`, `appeared shaken`, `it appears that`: not `appeared in court`, `tried to appear strong`. */
export const asSeeming: Grammar = ({ tokens, first, end }) => {
	const before = lower(tokens, first - 1);
	const after = tokens[end];
	if (after?.kind !== 'word') return before === 'it' || before === 'so';
	if (before === 'to') return false;
	if (after.lower === 'to') return !determiners.has(lower(tokens, end + 1)) && !personalPronouns.has(lower(tokens, end + 1));
	if (before === 'it' && (after.lower === 'that' || after.lower === 'as')) return true;
	if (after.lower === 'as') return lower(tokens, end + 1) === 'if' || lower(tokens, end + 1) === 'though';
	return lexicon.seemingAdjectives.has(after.lower) && after.lower !== 'that' || /(?:ful|less|ous|ive|able|ible|ant|ent)$/.test(after.lower);
};

/** `the numbers suggest`: a thing speaks, not `Lee suggested`, `officials suggested`, nor a report that answers for itself. */
export const saidByEvidence: Grammar = ({ tokens, first }) => {
	let at = first - 1;
	while (at > 0 && tokens[at]!.lower.endsWith('ly')) at--;
	const subject = tokens[at];
	if (!subject) return false;
	if (lexicon.evidence.has(subject.lower)) return true;
	const isSource = [personNouns, bodyNouns, documentNouns, speakingGroups, polledGroups].some((nouns) => nouns.has(subject.lower) || nouns.has(subject.lower.replace(/s$/, '')));
	return subject.kind === 'word' && /^\p{Ll}/u.test(subject.text) && !isFunctionWord(subject) && !adverbs.has(subject.lower) && !lexicon.units.has(subject.lower) && !isSource;
};

/** `rather bleak`, `fairly often`: not `rather than`, `treated fairly`, `a pretty house`. */
export const beforeAdjective: Grammar = ({ tokens, first, end }) => {
	const next = tokens[end];
	const before = lower(tokens, first - 1);
	const word = lower(tokens, first);
	if (next?.kind !== 'word' || /^(?:or|but|would|i'd|he'd|she'd|they'd|we'd|more|most|to|as|so)$/.test(before)) return false;
	if (word === 'quite' && (determiners.has(next.lower) || prepositions.has(next.lower))) return next.lower === 'a' || next.lower === 'the';
	if (word === 'effectively') return !prepositions.has(next.lower) && !conjunctions.has(next.lower);
	if (word === 'not') return true;
	if (word === 'a') return /^(?:more|less|too|bit|over|under)$/.test(next.lower) || next.lower.endsWith('er');
	return isAdjective(next.lower) || (word === 'rather' || word === 'quite') && next.lower === 'a';
};

/** `was kind of funny`: not `this kind of car`, `what sort of man`, `a bit of`. */
export const ofDegree: Grammar = ({ tokens, first, end }) => {
	const before = lower(tokens, first - 1);
	const word = lower(tokens, first);
	if (word === 'a') return !/^(?:of|player|players|part|parts|role)$/.test(lower(tokens, end));
	return auxiliaries.has(before) || personalPronouns.has(before) || /^(?:just|feels?|felt|looks?|looked|seems?|seemed|it's|that's)$/.test(before);
};

/** `20 or so`, `a week or so`. */
export const afterQuantity: Grammar = ({ tokens, first }) => isQuantity(tokens, first - 1) || lexicon.units.has(lower(tokens, first - 1).replace(/s$/, ''));

/** `at least among the young`: not the exact bound of `at least 35`. */
export const notABound: Grammar = ({ tokens, end }) => !isQuantity(tokens, end) && !/^(?:a|an|one|once|some|the|since|until|as)$/.test(lower(tokens, end)) && !/^half-/.test(lower(tokens, end));

/** Not in `almost certainly`, which is one hedge of its own. */
export const notCertainly: Grammar = ({ tokens, first, end }) =>
	!/^(?:certainly|surely)$/.test(lower(tokens, end)) && !/^(?:almost|nearly)$/.test(lower(tokens, first - 1));

/** `may`, `might` and `could` as verbs that leave it open: not the month, not might and main, not what one was unable to do. */
export const modality: Grammar = ({ tokens, first, end }) => {
	const token = tokens[first]!;
	const before = lower(tokens, first - 1);
	const next = tokens[end];
	if (token.lower === 'may') return token.text !== 'May' || first === 0 && next?.kind === 'word' && !prepositions.has(next.lower);
	if (token.lower === 'might') return !determiners.has(before) && !prepositions.has(before) && !before.endsWith("'s") && next?.lower !== 'of';
	if (next?.lower === 'not') return lower(tokens, end + 1) === 'only';
	return !/^(?:see|hear|feel|afford|remember|tell|barely|hardly|only|never|find|understand)$/.test(next?.lower ?? '') && !/^(?:nobody|neither|nor)$/.test(before) && lower(tokens, first - 2) !== 'no';
};

/** Words that a number can be. */
export function isQuantity(tokens: readonly Token[], index: number): boolean {
	const token = tokens[index];
	if (!token) return false;
	if (token.kind === 'number' || /^[$£€¥#]$/.test(token.text) || lexicon.numerals.has(token.lower)) return true;
	if (/^\d|^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-/.test(token.lower)) return true;
	return (token.lower === 'a' || token.lower === 'an' || token.lower === 'one') && lexicon.units.has(lower(tokens, index + 1));
}

/** The word's usual shapes, and those without one. */
function isAdjective(word: string): boolean {
	return lexicon.plainAdjectives.has(word) || word.length > 4 && /(?:ful|less|ous|ive|able|ible|ant|ent|al|ic|ed|ing|ly|y|ar|ish)$/.test(word);
}

function isFunctionWord({ lower: word }: Token): boolean {
	return prepositions.has(word) || conjunctions.has(word) || auxiliaries.has(word) || relatives.has(word) || determiners.has(word) || personalPronouns.has(word);
}

function lower(tokens: readonly Token[], index: number): string {
	return tokens[index]?.lower ?? '';
}

/** Leaves the phrase out where it stands between two words that need nothing else: not beside a comma, not after `a` or `an`. */
export function dropFix(place: Place, words: string): Fix | undefined {
	const { tokens, first, end } = place;
	const before = tokens[first - 1];
	const next = tokens[end];
	if (before?.kind !== 'word' || next?.kind !== 'word' || before.lower === 'a' || before.lower === 'an' || before.lower === 'not' || before.lower === 'and' || next.lower === 'and') return undefined;
	return { title: `Cut “${words}”`, edits: [{ span: { start: spanOf(place).start, end: next.start }, text: '' }] };
}
