/** The rule for “said Lee” in a house that writes “Lee said”. */
import { timeWords } from '../lexicon/function-words';
import { textOf } from '../text/span';
import { reportingVerb } from '../text/verbs';
import { allAttributionVerbs, type AttributionVerb } from '../judging/attribution-verb';
import { wordsOf } from '../judging/phrases';
import type { PassageRule } from '../judging/rule';

export const verbBeforeSpeaker: PassageRule = {
	id: 'verb-before-speaker',
	title: 'Verb before the speaker',
	level: 'hint',
	why: 'People say “Lee said”, not “said Lee”. The verb goes first only where a long description of the speaker follows. Asked where the house profile wants the speaker first.',
	wrong: '“The bridge is safe,” said Lee.',
	right: '“The bridge is safe,” Lee said.',
	source: 'Speaker before verb: AP as taught, Mongabay style guide, university newsroom guides.',
	*checkPassage(passage, { profile }) {
		if (!profile.speakerFirst) return;
		for (const verb of allAttributionVerbs(passage)) {
			const speaker = speakerBehind(verb);
			if (!speaker) continue;
			const said = textOf(passage.text, verb.span);
			const name = wordsOf(passage, speaker);
			yield {
				span: { start: verb.span.start, end: speaker.end },
				message: `“${said} ${name}”: put the speaker first, “${name} ${said}”.`,
				fixes: [{ title: `Write “${name} ${said}”`, edits: [{ span: { start: verb.span.start, end: speaker.end }, text: `${name} ${said}` }], preferred: true }],
			};
		}
	},
};

/** A speaker counts as long from here on: tokens, titles included. */
const longSpeaker = 5;

/** The speaker with titles, `Mayor Ann Lee` in `said Mayor Ann Lee.`; undefined where more is told of the speaker behind the name. */
function speakerBehind({ tokens, at, span, source, form }: AttributionVerb): { start: number; end: number } | undefined {
	if (!source || source.start < span.end || form !== 'past' && form !== 's' && form !== 'base') return undefined;
	const first = tokens[at + 1];
	const last = tokens.findIndex(({ start, end }) => start < source.end && source.end <= end);
	if (!first || first.start < span.end || last < 0 || last - at > longSpeaker || tokens.slice(at + 1, last + 1).some(({ kind }) => kind !== 'word')) return undefined;
	// A Mr. Read would be read as a verb.
	if (last === at + 1 && reportingVerb(first.lower)) return undefined;
	const next = tokens[last + 1];
	const ends = next === undefined || next.kind === 'stop' || next.kind === 'comma' && tokens[last + 2]?.kind === 'open'
		|| timeWords.has(next.lower) || next.lower === 'on' && timeWords.has(tokens[last + 2]?.lower ?? '');
	return ends ? { start: first.start, end: source.end } : undefined;
}
