/** The rule for a new speaker who is named only behind the words. */
import type { Attribution } from '../speakers/speaker';
import { textOf } from '../text/span';
import { reportingVerb } from '../text/verbs';
import { insideSentence } from '../judging/attribute';
import { clauseBehind, inFront } from '../judging/move-attribution';
import type { PassageRule } from '../judging/rule';

export const speakerChange: PassageRule = {
	id: 'speaker-change',
	title: 'New speaker named only after the words',
	level: 'information',
	why: 'Where one quotation follows another, a reader takes both for the same speaker’s. Name the new speaker before the words.',
	wrong: '“The bridge is safe,” Ann Lee said. “It always was.”\n\n“It leans,” Bo Tran said.',
	right: '“The bridge is safe,” Ann Lee said. “It always was.”\n\nBo Tran said, “It leans.”',
	source: 'Name the new speaker first: newsroom guides; quotations of different speakers are not run together: Reuters on sourcing.',
	replaces: ['late-attribution', 'overdue-attribution'],
	needs: ({ attributions }) => attributions,
	*checkPassage(passage, house) {
		const { text, sentences, attributions, before, after } = passage;
		if (sentences.length === 0) return;
		for (const [index, attribution] of attributions.entries()) {
			const previous = attributions[index - 1] ?? before;
			const { quotation, speaker, source, cue, certainty } = attribution;
			if (!previous?.speaker || !speaker || !source || !cue || certainty !== 'stated' || previous.certainty === 'none' || previous.certainty === 'doubtful') continue;
			if (speaker === previous.speaker || quotation.form !== 'full' || previous.quotation.form !== 'full' || cue.start < quotation.end || source.start < quotation.end) continue;
			if (!isPerson(previous) || !isPerson(attribution) || source.kind !== 'name' || !speaks(textOf(text, cue))) continue;
			// After a question a reader expects another to answer.
			if (text[previous.quotation.inside.end - 1] === '?') continue;
			// Only what follows at once: a word of the article between the two turns the reader's ear.
			if (!/^\s*$/.test(text.slice(previous.quotation.end, quotation.start))) continue;
			const clause = clauseBehind(passage, index);
			const next = attributions[index + 1] ?? after;
			// Without an attribution behind it, the words would run into the next speaker’s.
			const isFollowed = clause && next && next.speaker !== speaker && /^\s*$/.test(text.slice(clause.stop.end, next.quotation.start));
			const fix = clause && !isFollowed ? inFront(clause, house) : undefined;
			yield {
				span: { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) },
				message: `These words read as ${insideSentence(previous.speaker.name)}’s. Name ${insideSentence(speaker.name)} before them.`,
				related: [{ span: previous.quotation, message: 'The quotation before' }],
				...(fix ? { fixes: [fix] } : {}),
			};
		}
	},
};

/** A description may be of somebody who is named elsewhere. */
function isPerson({ speaker, source }: Attribution): boolean {
	return speaker?.kind === 'person' && source !== undefined && source.kind !== 'description';
}

function speaks(cue: string): boolean {
	const classes = reportingVerb(cue.toLowerCase())?.classes;
	return classes !== undefined && (classes.has('say') || classes.has('tell'));
}
