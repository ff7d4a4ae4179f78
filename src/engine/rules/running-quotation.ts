/** The rule for a quotation that is closed at a paragraph's end though the next paragraph goes on with it. */
import type { Quotation } from '../quotations/quotation';
import { isBody } from '../reading';
import { replacement } from '../judging/quoted';
import type { ArticleRule } from '../judging/rule';

export const runningQuotation: ArticleRule = {
	id: 'running-quotation',
	title: 'Running quotation closed too early',
	level: 'information',
	why: 'When one person’s words run over several paragraphs, only the last closes. A closing mark before the next paragraph tells the reader that somebody else may be speaking there.',
	wrong: '“We lost the bridge,” Lee said. “It is gone.”\n\n“We will build another.”',
	right: '“We lost the bridge,” Lee said. “It is gone.\n\n“We will build another.”',
	source: 'No closing mark until the last paragraph of a running quotation, unless it was a fragment: AP punctuation guidelines.',
	replaces: ['implied-attribution'],
	*check({ article: { paragraphs, text }, attributions }) {
		const opening = ({ start, inside }: Quotation) => text.slice(start, inside.start);
		let joined: Quotation | undefined;
		for (const [index, { quotation, certainty, speaker }] of attributions.entries()) {
			const before = attributions[index - 1];
			const { paragraph } = quotation;
			if (certainty !== 'carried' || !before || !before.quotation.closed || before.speaker !== speaker) continue;
			// What is to be joined with the paragraph before is as surely its speaker's.
			if (before.certainty !== 'stated' && before.quotation !== joined) continue;
			// Two full quotations, one at its paragraph's end, the other at the next one's start.
			if (before.quotation.paragraph.index !== paragraph.index - 1 || before.quotation.form !== 'full' || quotation.form !== 'full' || !quotation.opened) continue;
			if (!isBody(paragraph.kind) || paragraph.kind !== paragraphs[paragraph.index - 1]!.kind) continue;
			if (before.quotation.end !== before.quotation.paragraph.end || quotation.start !== paragraph.proseStart) continue;
			// A pull quote set off between two paragraphs often has other marks.
			if (opening(quotation) !== opening(before.quotation) || !quotation.closed && !quotation.carriesOn) continue;
			joined = quotation;
			const mark = { start: before.quotation.inside.end, end: before.quotation.end };
			yield {
				span: quotation,
				message: 'Goes on from the paragraph before, which is closed. Cut its closing mark, or say who speaks here.',
				related: [{ span: mark, message: `${text.slice(mark.start, mark.end)} closes the quotation here` }],
				// Words left out between the two are not for joining.
				...(/^[\p{L}\p{N}]/u.test(text.slice(quotation.inside.start, quotation.inside.start + 2)) ? { fixes: [{ title: 'Join as one running quotation', edits: [replacement(mark, '')] }] } : {}),
			};
		}
	},
};
