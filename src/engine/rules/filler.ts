/** The rule for sounds and phrases in a quotation that only fill a pause. */
import { fillerPhrases, hesitations } from '../lexicon/speech';
import { phraseFinder, phrasesQuotedIn, placesOf, wordsOf } from '../judging/phrases';
import { replacement, touches } from '../judging/quoted';
import type { Fix, PassageRule } from '../judging/rule';

const findFiller = phraseFinder([...hesitations.map((word) => [word, 'sound'] as const), ...fillerPhrases.map((words) => [words, 'phrase'] as const)]);

export const filler: PassageRule = {
	id: 'filler',
	title: 'Filler in a quotation',
	level: 'hint',
	why: 'People hesitate; print need not. Some houses let “um” and “you know” go, others keep every word: what is cut should change nothing but the time it takes to read.',
	wrong: '“We, um, lost the bridge,” Lee said.',
	right: '“We lost the bridge,” Lee said.',
	source: 'Ums and ers may be dropped: the Guardian style guide; guides on quotations.',
	needs: placesOf(findFiller),
	*checkPassage(passage) {
		for (const { value, place: { tokens, first, end }, span } of phrasesQuotedIn(passage, findFiller)) {
			const before = tokens[first - 1];
			const after = tokens[end];
			const words = wordsOf(passage, span);
			const isSetOff = before?.kind === 'comma' && after?.kind === 'comma' || before?.kind === 'open' && after?.kind === 'comma';
			// `ER` is a hospital's; `you know what he said` is no filler.
			if (value === 'sound' ? /^\p{Lu}{2}/u.test(words) : !isSetOff) continue;
			const fix: Fix | undefined = before?.kind === 'comma' && after?.kind === 'comma' && touches(tokens[first - 2], before)
				? { title: `Cut “${words}”`, edits: [replacement({ start: before.start, end: after.end }, '')] } : undefined;
			yield { span, message: `“${words}” only fills a pause. Cut it if your house does.`, ...(fix ? { fixes: [fix] } : {}) };
		}
	},
};
