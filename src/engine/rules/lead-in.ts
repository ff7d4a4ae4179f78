/** The rule for the mark that leads in a quoted sentence: a comma or a colon, as the house has it. */
import type { PassageRule } from '../judging/rule';
import { reportingVerb } from '../text/verbs';
import { type Quoted, quotedIn, replacement, sentencesQuoted } from '../judging/quoted';

export const leadIn: PassageRule = {
	id: 'lead-in',
	title: 'Comma or colon before a quoted sentence',
	level: 'information',
	why: 'Some houses lead in one quoted sentence with a comma and more with a colon, others always use a colon. Asked only of a profile that has such a custom.',
	wrong: 'Lee said, “We lost the bridge. We will build another.”',
	right: 'Lee said: “We lost the bridge. We will build another.”',
	source: 'Comma for one sentence, colon for more: AP as taught, the Mongabay guide; always a colon: the Reuters handbook, British guides.',
	needs: quotedIn,
	*checkPassage(passage, { profile }) {
		if (!profile.leadIn) return;
		const all = quotedIn(passage);
		for (const [index, quoted] of all.entries()) {
			const { tokens, open, attribution, quotation } = quoted;
			const mark = tokens[open - 1];
			if (mark?.kind !== 'comma' && mark?.kind !== 'colon' || !isLedIn(quoted)) continue;
			// `“We lost,” she said, “and then we won. So there.”` is no lead-in.
			if (all[index - 1]?.attribution.cue?.start === attribution.cue?.start) continue;
			const isOne = sentencesQuoted(quoted) === 1 && quotation.closed;
			const wanted = profile.leadIn === 'colon' || !isOne ? 'colon' : 'comma';
			if (mark.kind === wanted || wanted === 'comma' && !isPlain(quoted)) continue;
			const reason = profile.leadIn === 'colon' ? 'A quoted sentence is led in by a colon' : isOne ? 'One quoted sentence is led in by a comma' : 'Several quoted sentences are led in by a colon';
			yield {
				span: { start: mark.start, end: tokens[open]!.end },
				message: `${reason}. Change the ${mark.kind}.`,
				fixes: [{ title: `Change the ${mark.kind} to a ${wanted}`, preferred: true, edits: [replacement(mark, wanted === 'colon' ? ':' : ',')] }],
			};
		}
	},
};

/** A whole quoted sentence that ends ours, behind a verb of saying that stands close by. */
function isLedIn({ tokens, open, close, quotation, attribution: { cue, certainty } }: Quoted): boolean {
	if (!quotation.opened || quotation.form !== 'full' || certainty !== 'stated' || !cue || cue.end > quotation.start || !/^\p{Lu}/u.test(tokens[open + 1]?.text ?? '')) return false;
	let at = open - 2;
	while (at > open - 11 && tokens[at] && tokens[at]!.start >= cue.end && (tokens[at]!.kind === 'word' || tokens[at]!.kind === 'number')) at--;
	const after = tokens[close + 1];
	return tokens[at]?.end === cue.end
		&& (after === undefined || !quotation.closed || after.kind === 'open' || /^\p{Lu}/u.test(after.text));
}

/** `Lee said:`, which would stand with a comma as well; not `Lee had one thing to say:`. */
function isPlain({ tokens, open, attribution: { cue } }: Quoted): boolean {
	const verb = tokens[open - 2];
	return verb !== undefined && cue?.end === verb.end && reportingVerb(verb.lower)?.classes.has('say') === true;
}
