/** Whether a sentence says who answers for what it tells, and the edit that asks the writer to. */
import { accusingWords } from '../lexicon/accusations';
import { covers, type Span } from '../text/span';
import { reportingVerb } from '../text/verbs';
import type { Passage } from './passage';
import { dropFix } from './hedge';
import { type Place, spanOf, wordsOf } from './phrases';
import type { Fix } from './rule';

/**
 * Whether the sentence names a source, for these words or others, or who accuses, charges, convicts or sues. `Lee reportedly said`
 * names none: there it is the saying that is reported.
 */
export function isAnsweredFor(passage: Passage, place: Place): boolean {
	const { tokens, end } = place;
	const sentence = { start: tokens[0]!.start, end: tokens.at(-1)!.end };
	const behind = { start: tokens[end - 1]!.end, end: tokens[Math.min(end + 3, tokens.length - 1)]!.end };
	const answers = (cue: Span | undefined) => cue !== undefined && covers(sentence, cue) && !(behind.start < cue.end && cue.end <= behind.end);
	// `…, the Evening Post reported.`
	const last = reportingVerb(tokens.at(tokens.at(-1)!.kind === 'stop' ? -2 : -1)?.lower ?? '');
	const isTold = last?.form === 'past' && last.classes.has('say');
	return isTold || tokens.some(({ lower }) => accusingWords.has(lower))
		|| passage.paraphrases.some(({ cue, sourced }) => sourced && answers(cue))
		|| passage.attributions.some(({ cue, source }) => source && answers(cue));
}

/** Takes the word at `place` out and puts `words` (`, SOURCE said`) before the sentence's full stop; undefined where either cannot be done. */
export function sourceFix(passage: Passage, place: Place, words: string): Fix | undefined {
	const cut = dropFix(place, wordsOf(passage, spanOf(place)));
	const stop = place.tokens.at(-1);
	const last = place.tokens.at(-2);
	if (!cut || stop?.text !== '.' || last?.kind !== 'word' && last?.kind !== 'number') return undefined;
	return { title: `Give the source: “…${words}”`, edits: [...cut.edits, { span: { start: stop.start, end: stop.start }, text: words }] };
}
