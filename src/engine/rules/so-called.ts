/** The rule for `so-called` before words in quotation marks. */
import { isSourced } from '../judging/passage';
import { phraseFinder, phrasesIn, placesOf } from '../judging/phrases';
import type { PassageRule } from '../judging/rule';

const findSoCalled = phraseFinder([['so-called', true as const], ['so called', true as const]]);

export const soCalled: PassageRule = {
	id: 'so-called',
	title: '“So-called” with quotation marks',
	level: 'hint',
	why: '“So-called” and quotation marks each say that the words are somebody else’s. One of them is enough; both sneer.',
	wrong: 'The so-called “sluice tax” passed.',
	right: 'The so-called sluice tax passed.',
	source: 'Columbia Journalism Review on scare quotes.',
	needs: placesOf(findSoCalled),
	*checkPassage(passage) {
		for (const { place, span } of phrasesIn(passage, findSoCalled, (_, { tokens, end }) => tokens[end]?.kind === 'open', (whole, at) => !isSourced(whole, at))) {
			const quotation = passage.quotations.find(({ start }) => start === place.tokens[place.end]!.start);
			if (!quotation) continue;
			const { start, inside, end, closed } = quotation;
			yield {
				span: { start: span.start, end },
				message: '“So-called” and quotation marks say the same. Drop one.',
				fixes: [
					{ title: 'Cut “so-called”', edits: [{ span: { start: span.start, end: start }, text: '' }] },
					...(closed ? [{ title: 'Drop the marks (changes the quotation)', edits: [{ span: { start, end: inside.start }, text: '' }, { span: { start: inside.end, end }, text: '' }] }] : []),
				],
			};
		}
	},
};
