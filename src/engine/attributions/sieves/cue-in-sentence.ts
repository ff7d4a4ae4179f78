/** `Lee said: “We lost.”` · `Lee said they “lost everything”` · `calling it “a mess”`: the likeliest of the sentence's cues. */
import { choose } from '../cue-choice';
import { cueSpan, type Sieve, verbBehind } from '../sieve';

export const cueInSentence: Sieve = ({ clauses: { items, cues }, at }) => {
	const choice = choose(items, cues, at);
	if (!choice) return undefined;
	const { subject, cue } = choice.candidate;
	return { source: subject.mention, cue: cue ? cueSpan(items, cue) : verbBehind(items, subject), certainty: choice.sure ? 'stated' : 'doubtful' };
};
