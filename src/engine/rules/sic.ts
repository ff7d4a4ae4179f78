/** The rule for “[sic]” in a quotation. */
import { phraseFinder, phrasesQuotedIn, placesOf } from '../judging/phrases';
import type { PassageRule } from '../judging/rule';

const findSic = phraseFinder([['sic', true as const]]);

export const sic: PassageRule = {
	id: 'sic',
	title: 'Sic',
	level: 'hint',
	why: '“[sic]” points a finger at the speaker. Where the slip matters it can be told in the article’s own words; where it does not, a paraphrase or a shorter quotation does without.',
	wrong: '“The bridge is irregardless [sic] safe,” Lee wrote.',
	right: 'Lee wrote that the bridge was safe.',
	source: 'Use sic sparingly: journalism manuals on quotations.',
	needs: placesOf(findSic),
	*checkPassage(passage) {
		for (const { place: { tokens, first, end } } of phrasesQuotedIn(passage, findSic)) {
			const before = tokens[first - 1];
			const after = tokens[end];
			if (before?.kind !== 'bracket' || after?.kind !== 'bracket') continue;
			yield { span: { start: before.start, end: after.end }, message: '“[sic]” points at a slip. Paraphrase, or quote less, unless the slip is the story.' };
		}
	},
};
