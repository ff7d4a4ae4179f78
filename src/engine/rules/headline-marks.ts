/** The rule of houses that have single quotation marks in headlines. */
import { tokenize } from '../text/tokens';
import { frontMatterLength } from '../text/front-matter';
import { replacement, singled } from '../judging/quoted';
import type { ArticleRule } from '../judging/rule';

export const headlineMarks: ArticleRule = {
	id: 'headline-marks',
	title: 'Double marks in a headline',
	level: 'information',
	why: 'Where space is short, headlines take single marks. Asked only of a profile that wants it so.',
	wrong: '# Mayor calls plan “a gift”',
	right: '# Mayor calls plan ‘a gift’',
	source: 'Single marks in headlines: AP punctuation guidelines, university guides on American and British usage.',
	*check({ article }, { profile }) {
		const { headline } = article.furniture;
		if (profile.headlineMarks !== 'single' || !headline) return;
		const marks = tokenize(article.text, headline.start, headline.end).filter(({ kind }) => kind === 'open' || kind === 'close');
		// In front matter a straight mark may be its own, not the headline's.
		const isFrontMatter = article.format === 'markdown' && headline.start < frontMatterLength(article.text);
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
