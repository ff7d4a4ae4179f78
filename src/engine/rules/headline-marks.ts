/** The rule of houses that have single quotation marks in headlines. */
import { tokenize } from '../text/tokens';
import { frontMatterLength } from '../text/front-matter';
import { replacement, singled } from '../judging/quoted';
import { type Matter, matter } from '../judging/matter';
import type { MatterRule } from '../judging/rule';
import type { Span } from '../text/span';

interface Headline extends Matter {
	readonly headline: Span;
	/** Whether it stands in front matter, where a straight mark may be that one’s own, not the headline’s. */
	readonly isFrontMatter: boolean;
}

export const headlineMarks: MatterRule<Headline> = {
	id: 'headline-marks',
	title: 'Double marks in a headline',
	level: 'information',
	why: 'Where space is short, headlines take single marks. Asked only of a profile that wants it so.',
	wrong: '# Mayor calls plan “a gift”',
	right: '# Mayor calls plan ‘a gift’',
	source: 'Single marks in headlines: AP punctuation guidelines, university guides on American and British usage.',
	*matters(reading, { profile }) {
		const { text, format, furniture: { headline } } = reading.article;
		if (profile.headlineMarks !== 'single' || !headline) return;
		yield matter(reading, [headline], { headline, isFrontMatter: format === 'markdown' && headline.start < frontMatterLength(text) });
	},
	*checkMatter({ text, headline, isFrontMatter }) {
		const marks = tokenize(text, headline.start, headline.end).filter(({ kind }) => kind === 'open' || kind === 'close');
		for (const [index, opening] of marks.entries()) {
			const closing = marks[index + 1];
			if (opening.kind !== 'open') continue;
			const single = [singled(opening.text), singled(closing?.text ?? '')] as const;
			if (closing?.kind !== 'close' || !single[0] || !single[1] || isFrontMatter && (single[0] === "'" || single[1] === "'")) continue;
			yield {
				span: { start: opening.start, end: closing.end },
				message: 'Headlines take single marks. Change these.',
				fixes: [{ title: 'Use single marks', preferred: true, edits: [replacement(opening, single[0]), replacement(closing, single[1])] }],
			};
		}
	},
};
