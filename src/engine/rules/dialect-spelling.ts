/** The rule for spellings in a quotation that mimic how somebody speaks. */
import { dialectSpellings } from '../lexicon/speech';
import { phraseFinder, phrasesQuotedIn, placesOf, wordsOf } from '../judging/phrases';
import { replacement } from '../judging/quoted';
import type { PassageRule } from '../judging/rule';

const findSpelling = phraseFinder(Object.entries(dialectSpellings));

export const dialectSpelling: PassageRule = {
	id: 'dialect-spelling',
	title: 'Dialect spelling in a quotation',
	level: 'information',
	why: 'Nearly everybody says “gonna”; in print only some are made to. Spelling out how somebody sounds makes fun of them, and two reporters will spell it in two ways.',
	wrong: '“We’re gonna build another,” Lee said.',
	right: '“We’re going to build another,” Lee said.',
	source: 'No dialect spelling, even in quotations: AP on quotations; editors’ quotation policies.',
	needs: placesOf(findSpelling),
	*checkPassage(passage) {
		for (const { value, span } of phrasesQuotedIn(passage, findSpelling)) {
			const word = wordsOf(passage, span);
			// A name, a title, or what somebody shouts.
			if (/^\p{Lu}/u.test(word)) continue;
			yield {
				span,
				message: `“${word}” spells how it sounds. Write the words, unless the sound is the story.`,
				fixes: [{ title: `Write “${value}”`, edits: [replacement(span, value)] }],
			};
		}
	},
};
