/** `Lee said: “We lost.”` · `Lee said they “lost everything”` · `calling it “a mess”`: the likeliest of the sentence's cues. */
import { choose } from '../cue-choice';
import { cueSpan, type Sieve, verbBehind } from '../sieve';

/** Below this a choice is one that an editor should look at: above it 97 in 100 are right on PolNeAR's train split. */
const SURE = 0.9;

export const cueInSentence: Sieve = ({ clauses: { items, cues }, at }) => {
	const choice = choose(items, cues, at);
	if (!choice) return undefined;
	const { subject, cue } = choice.candidate;
	return { source: subject.mention, cue: cue ? cueSpan(items, cue) : verbBehind(items, subject), certainty: choice.sureness < SURE ? 'doubtful' : 'stated' };
};
