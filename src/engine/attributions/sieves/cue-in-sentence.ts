/** `Lee said: “We lost.”` · `Lee said they “lost everything”` · `calling it “a mess”`: the likeliest of the sentence's cues. */
import { choose } from '../cue-choice';
import { cueSpan, type Sieve, verbBehind } from '../sieve';

export const cueInSentence: Sieve = ({ clauses: { items, cues }, at }) => {
	const choice = choose(items, cues, at);
	if (!choice) return undefined;
	const { subject, cue } = choice.candidate;
	// `Lee was blunt: “We lost.”`: a subject and a colon say it without a cue.
	const stated = choice.sure || !cue && items[at - 1]?.kind === 'colon';
	return { source: subject.mention, cue: cue ? cueSpan(items, cue) : verbBehind(items, subject), certainty: stated ? 'stated' : 'doubtful' };
};
