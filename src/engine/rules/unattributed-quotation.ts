/** The rule for quotations whose speaker cannot be made out. */
import { clauseFix, insideSentence } from '../judging/attribute';
import { isOpen, type Opening, openings, standsAlone } from '../judging/openings';
import type { MatterRule } from '../judging/rule';

export const unattributedQuotation: MatterRule<Opening> = {
	id: 'unattributed-quotation',
	title: 'Quotation without a speaker',
	level: 'warning',
	why: 'A reader should never have to guess who is speaking. Words in quotation marks are a promise that somebody said them; without a name nobody answers for them.',
	wrong: 'The council met for an hour. “We will not vote on this today.”\n\nThe doors were closed.',
	right: 'The council met for an hour. “We will not vote on this today,” Ann Lee, its chair, said.\n\nThe doors were closed.',
	source: 'Every direct quotation has an attribution: AP and university newsroom guides; an “orphan quote” in the JournalismAI guide.',
	matters: openings,
	*checkMatter(opening) {
		if (!standsAlone(opening) || !isOpen(opening)) return;
		const { text, attribution: { quotation, speaker, source }, clause } = opening;
		// More words than a description has are a sentence that was taken for one; a lone name that nothing shows to be a person's may be a thing's.
		const isLikely = speaker && speaker.name.split(' ').length <= longestName && !(source?.kind === 'name' && speaker.kind !== 'person');
		const likely = isLikely ? speaker.name : undefined;
		const fix = likely && clauseFix(text, quotation, likely, clause!);
		yield {
			span: quotation,
			message: likely
				? `It is not clear who says this; perhaps ${insideSentence(likely)}. Name the speaker beside the quotation.`
				: 'Nobody is given as saying this. Name the speaker beside the quotation.',
			...(likely && source ? { related: [{ span: source, message: `The likely speaker because of this: ${insideSentence(likely)}` }] } : {}),
			...(fix ? { fixes: [fix] } : {}),
		};
	},
};

const longestName = 5;
