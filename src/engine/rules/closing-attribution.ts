/** The rule for stories that end on “said”. */
import { isBody } from '../reading';
import { afterFirstSentence, clauseBehind, inFront } from '../judging/move-attribution';
import { passagesOf } from '../judging/passage';
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
		const last = passagesOf(reading).findLast(({ paragraph }) => isBody(paragraph.kind));
		const behind = last?.attributions.length ? clauseBehind(last, last.attributions.length - 1) : undefined;
		if (!behind || reading.article.text.slice(behind.stop.end, last!.paragraph.end).trim() !== '') return;
		const fix = afterFirstSentence(behind) ?? inFront(behind, house);
		yield { span: behind.clause, message: 'The story ends on its attribution. Move it into the quotation or before it, and end on the words.', ...(fix ? { fixes: [fix] } : {}) };
	},
};
