/** The rule of American houses that full stop and comma stand inside the closing mark. */
import type { Fix, PassageRule } from '../judging/rule';
import { insertion, lastSaid, quotedIn, replacement, touches } from '../judging/quoted';

export const stopsInside: PassageRule = {
	id: 'stops-inside',
	title: 'Full stop or comma outside the closing mark',
	level: 'warning',
	why: 'American houses put a full stop or comma inside the closing mark always, even of a single word. Asked only of a profile that wants it so.',
	wrong: 'Lee called the plan “a gift”.',
	right: 'Lee called the plan “a gift.”',
	source: 'AP punctuation guidelines: the period and the comma always go within the quotation marks.',
	fixAll: true,
	needs: quotedIn,
	*checkPassage(passage, { profile }) {
		if (profile.stops !== 'inside') return;
		for (const quoted of quotedIn(passage)) {
			const { tokens, close, quotation } = quoted;
			const closing = tokens[close];
			const outside = tokens[close + 1];
			if (!quotation.closed || !touches(closing, outside) || outside!.text !== '.' && outside!.text !== ',') continue;
			const last = tokens[lastSaid(quoted)]!;
			const name = outside!.text === '.' ? 'full stop' : 'comma';
			const isStopped = last.kind === 'stop' || last.kind === 'comma' || last.kind === 'ellipsis';
			// `“Who is afraid?”, a play`: taking the comma away may take the pause away too.
			if (isStopped && name === 'comma' && last.kind !== 'comma') continue;
			const edits: Fix['edits'] = isStopped ? [replacement(outside!, '')] : [insertion(last.end, outside!.text), replacement(outside!, '')];
			yield {
				span: { start: closing!.start, end: outside!.end },
				message: isStopped ? `The quoted words have their stop. Cut the ${name} behind the mark.` : `The ${name} belongs inside the closing mark. Move it in.`,
				fixes: [{ title: isStopped ? `Cut the ${name}` : `Move the ${name} inside`, preferred: true, edits }],
			};
		}
	},
};
