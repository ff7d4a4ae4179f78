/** The rule for findings that are not cited. */
import { determiners, prepositions } from '../lexicon/function-words';
import * as lexicon from '../lexicon/vague-sources';
import { phraseFinder, phrasesIn, type Place, placesOf, spanOf, wordsOf } from '../judging/phrases';
import type { PassageRule } from '../judging/rule';

const findQuantifier = phraseFinder([...lexicon.vagueQuantifiers].filter((word) => !/^(?:others?|most)$/.test(word)).map((word) => [word, true as const]));

export const uncitedFindings: PassageRule = {
	id: 'uncited-findings',
	title: 'Findings that are not cited',
	level: 'information',
	why: '“Many polls” and “some studies” claim support and give a reader nothing to look up. Say which.',
	wrong: 'Several recent studies call the bridge unsafe.',
	right: 'A study by the port and one by the university call the bridge unsafe.',
	source: 'Newsroom guides on weasel words.',
	replaces: ['weasel', 'wordy'],
	needs: placesOf(findQuantifier),
	*checkPassage(passage) {
		for (const { place } of phrasesIn(passage, findQuantifier, (_, at) => findings(at) !== undefined)) {
			const span = spanOf(findings(place)!);
			yield { span, message: `“${wordsOf(passage, span)}”: which? Name one, or link it.` };
		}
	},
};

/** All of `many polls`, `some recent studies`, given the quantifier. */
function findings({ tokens, first }: Place): Place | undefined {
	for (let at = first + 1; at <= first + 3 && tokens[at]?.kind === 'word'; at++) {
		const { lower } = tokens[at]!;
		if (lexicon.uncitedNouns.has(lower)) return { tokens, first, end: at + 1 };
		// `some news reports`, not `some burglary reports`
		if (/^(?:reports|accounts)$/.test(lower)) return at === first + 1 || /^(?:recent|news|media|press|published|independent)$/.test(tokens[at - 1]!.lower) ? { tokens, first, end: at + 1 } : undefined;
		if (prepositions.has(lower) || determiners.has(lower) && lower !== 'other') return undefined;
	}
	return undefined;
}
