/** `Lee said: “We lost.”` · `Lee said they “lost everything”` · `calling it “a mess”`: the likeliest of the sentence's cues. */
import { choose } from '../cue-choice';
import { cueSpan, type Sieve } from '../sieve';

/** Below this a choice is one that an editor should look at. */
const SURE = 0.5;

export const cueInSentence: Sieve = ({ clauses: { items, cues }, at }) => {
	const choice = choose(items, cues, at);
	if (!choice) return undefined;
	const { subject, cue } = choice.candidate;
	const verb = items[subject.last + 1];
	const words = cue ? cueSpan(items, cue) : verb && verb.kind === 'word' ? { start: verb.start, end: verb.end } : undefined;
	return { source: subject.mention, cue: words, certainty: choice.sureness < SURE ? 'doubtful' : 'stated' };
};
