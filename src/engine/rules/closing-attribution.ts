/** The rule for stories that end on “said”. */
import { isBody } from '../reading';
import { afterFirstSentence, clauseBehind, inFront } from '../judging/move-attribution';
import type { ArticleRule } from '../judging/rule';

export const closingAttribution: ArticleRule = {
	id: 'closing-attribution',
	title: 'Story that ends on “said”',
	level: 'hint',
	why: 'The last words stay. Let them be the speaker’s, not “Lee said”.',
	wrong: '“The bridge is shut. It will not open again,” Lee said.',
	right: '“The bridge is shut,” Lee said. “It will not open again.”',
	source: 'Attribution tips of publicationadvising.blogspot.com for newsrooms.',
	*check(reading, house) {
		const last = reading.article.paragraphs.findLast(({ kind }) => isBody(kind));
		const index = reading.attributions.findLastIndex(({ quotation }) => quotation.paragraph === last);
		const behind = index < 0 ? undefined : clauseBehind(reading, index);
		if (!behind || behind.stop.end < last!.end && reading.article.text.slice(behind.stop.end, last!.end).trim() !== '') return;
		const fix = afterFirstSentence(reading, behind) ?? inFront(reading, behind, house);
		yield { span: behind.clause, message: 'The story ends on its attribution. Move it into the quotation or before it, and end on the words.', ...(fix ? { fixes: [fix] } : {}) };
	},
};
