/** The rule for quotations whose speaker is only carried over from before. */
import { lastStartingBy, type Span } from '../text/span';
import type { Speaker } from '../speakers/speaker';
import { attributionFix, insideSentence } from '../judging/attribute';
import type { ArticleRule } from '../judging/rule';
import { isOpen, standingAlone } from './unattributed-quotation';

export const impliedAttribution: ArticleRule = {
	id: 'implied-attribution',
	title: 'Speaker only carried over',
	level: 'information',
	why: 'A quotation that stands alone is read as the words of whoever spoke last. That is often meant, and as often a slip after a paragraph was moved: look whether the person named is right.',
	wrong: 'Ann Lee, the mayor, said the bridge would close.\n\n“We cannot wait for the spring.”',
	right: 'Ann Lee, the mayor, said the bridge would close.\n\n“We cannot wait for the spring,” Lee said.',
	source: 'Attribute each quotation, and each new paragraph of one: university newsroom guides on attribution.',
	*check(reading) {
		const alone = new Set(standingAlone(reading));
		const lastSource = new Map<Speaker, Span>();
		for (const attribution of reading.attributions) {
			const { quotation, speaker, source, certainty } = attribution;
			if (certainty !== 'none' && alone.has(attribution) && !isOpen(reading, attribution)) {
				const name = speaker ? insideSentence(speaker.name) : 'whoever spoke there';
				const evidence = source ?? (speaker && (lastSource.get(speaker) ?? lastStartingBy(speaker.mentions, quotation.start - 1)));
				const fix = speaker && attributionFix(reading, quotation, speaker.name);
				yield {
					span: quotation,
					message: `Only carried over from before: ${name}. Add the name where in doubt.`,
					...(evidence ? { related: [{ span: evidence, message: `${name}: carried over from here` }] } : {}),
					...(fix ? { fixes: [{ ...fix, preferred: true }] } : {}),
				};
			}
			if (speaker && source) lastSource.set(speaker, source);
		}
	},
};
