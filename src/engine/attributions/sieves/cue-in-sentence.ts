/** `Lee said: “We lost.”` · `Lee said they “lost everything”` · `calling it “a mess”`: the likeliest of the sentence's cues. */
import { choose } from '../cue-choice';
import { cueSpan, type Sieve, verbBehind } from '../sieve';

/** Below this a choice is one that an editor should look at. */
const SURE = 0.5;

export const cueInSentence: Sieve = ({ clauses: { items, cues }, at }) => {
	const choice = choose(items, cues, at);
	if (!choice) return undefined;
	const { subject, cue } = choice.candidate;
	return { source: subject.mention, cue: cue ? cueSpan(items, cue) : verbBehind(items, subject), certainty: choice.sureness < SURE ? 'doubtful' : 'stated' };
};
