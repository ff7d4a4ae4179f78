/** The rule for stories that open with a quotation. */
import type { PassageRule } from '../judging/rule';

export const openingQuotation: PassageRule = {
	id: 'opening-quotation',
	title: 'Story that opens with a quotation',
	level: 'hint',
	why: 'Before the first sentence a reader knows neither who speaks nor of what. Tell what happened, then let somebody speak of it.',
	wrong: '“It leans,” said Ann Lee, looking at the bridge.',
	right: 'The harbour bridge leans, says the engineer who built it. “I saw it at once,” said Ann Lee.',
	source: 'No quotation in the first sentence: the News Manual and newsroom guides.',
	*checkPassage({ opens, text, paragraph, sentences, quotations: [quotation] }) {
		if (!opens || quotation?.form !== 'full' || sentences.length === 0 || text.slice(paragraph.proseStart, quotation.start).trim() !== '') return;
		yield { span: quotation, message: 'The story opens with somebody’s words. Tell first what it is about.' };
	},
};
