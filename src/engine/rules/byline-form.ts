/** The rule for the form of a byline. */
import { replacement } from '../judging/quoted';
import { wordsOf } from '../judging/phrases';
import type { PassageRule } from '../judging/rule';

export const bylineForm: PassageRule = {
	id: 'byline-form',
	title: 'Byline out of form',
	level: 'hint',
	why: 'A byline is “By” and the name, so that readers and the programs that gather bylines find it.',
	wrong: 'Harbour bridge falls\n\nStory by: Ann Lee\n\nThe bridge fell on Monday.',
	right: 'Harbour bridge falls\n\nBy Ann Lee\n\nThe bridge fell on Monday.',
	source: 'Byline form as broadcasters’ and newspapers’ guides show it: “By” and the name.',
	*checkPassage({ text, paragraph, byline: first }) {
		if (!first || paragraph.kind !== 'byline') return;
		const lead = leadBefore(text, paragraph.start, first.start);
		if (text.slice(lead, first.start) === 'By ') return;
		yield {
			span: { start: lead, end: first.end },
			message: `A byline reads “By ${wordsOf({ text }, first)}”.`,
			fixes: [{ title: 'Write “By”', preferred: true, edits: [replacement({ start: lead, end: first.start }, 'By ')] }],
		};
	},
};

/** Where the words before the name begin, behind a date that may stand first. */
function leadBefore(text: string, start: number, name: number): number {
	const lead = /(?:\b(?:story|stories|words|written|text|analysis|opinion|review|interview|reporting|report|exclusive)\s+)?\bby:?\s+$/i.exec(text.slice(start, name));
	return lead ? start + lead.index : name;
}
