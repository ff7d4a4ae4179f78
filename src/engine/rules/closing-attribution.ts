/** The rule for stories that end on “said”. */
import { afterFirstSentence, clauseBehind, inFront } from '../judging/move-attribution';
import type { PassageRule } from '../judging/rule';

export const closingAttribution: PassageRule = {
	id: 'closing-attribution',
	title: 'Story that ends on “said”',
	level: 'hint',
	why: 'The last words stay. Let them be the speaker’s, not “Lee said”.',
	wrong: '“The bridge is shut. It will not open again,” Lee said.',
	right: '“The bridge is shut,” Lee said. “It will not open again.”',
	source: 'Attribution tips of publicationadvising.blogspot.com for newsrooms.',
	needs: ({ attributions }) => attributions,
	*checkPassage(passage, house) {
		const behind = passage.closes ? clauseBehind(passage, passage.attributions.length - 1) : undefined;
		if (!behind || passage.text.slice(behind.stop.end, passage.paragraph.end).trim() !== '') return;
		const fix = afterFirstSentence(behind) ?? inFront(behind, house);
		yield { span: behind.clause, message: 'The story ends on its attribution. Move it into the quotation or before it, and end on the words.', ...(fix ? { fixes: [fix] } : {}) };
	},
};
