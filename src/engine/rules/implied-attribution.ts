/** The rule for quotations whose speaker is only carried over from before. */
import { clauseFix, insideSentence } from '../judging/attribute';
import { isOpen, type Opening, openings, standsAlone } from '../judging/openings';
import type { MatterRule } from '../judging/rule';

export const impliedAttribution: MatterRule<Opening> = {
	id: 'implied-attribution',
	title: 'Speaker only carried over',
	level: 'information',
	why: 'A quotation that stands alone is read as the words of whoever spoke last. That is often meant, and as often a slip after a paragraph was moved: look whether the person named is right.',
	wrong: 'Ann Lee, the mayor, said the bridge would close.\n\n“We cannot wait for the spring.”',
	right: 'Ann Lee, the mayor, said the bridge would close.\n\n“We cannot wait for the spring,” Lee said.',
	source: 'Attribute each quotation, and each new paragraph of one: university newsroom guides on attribution.',
	matters: openings,
	*checkMatter(opening) {
		const { text, attribution: { quotation, speaker, certainty }, evidence, clause } = opening;
		if (certainty === 'none' || !standsAlone(opening) || isOpen(opening)) return;
		const name = speaker ? insideSentence(speaker.name) : 'whoever spoke there';
		const fix = speaker && clauseFix(text, quotation, speaker.name, clause!);
		yield {
			span: quotation,
			message: `Only carried over from before: ${name}. Add the name where in doubt.`,
			...(evidence ? { related: [{ span: evidence, message: `${name}: carried over from here` }] } : {}),
			...(fix ? { fixes: [{ ...fix, preferred: true }] } : {}),
		};
	},
};
