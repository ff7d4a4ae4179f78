/** The rule for those who speak for somebody, without a name and without saying for whom. */
import { prepositions, relatives } from '../lexicon/function-words';
import { emptyModifiers, spokespeople } from '../lexicon/vague-sources';
import { reportingVerb } from '../text/verbs';
import { phraseFinder, phrasesIn, type Place, placesOf, spanOf, wordsOf } from '../judging/phrases';
import type { PassageRule } from '../judging/rule';

const findSpokesperson = phraseFinder(spokespeople.map((noun) => [noun, true as const]));

export const unnamedSpokesperson: PassageRule = {
	id: 'unnamed-spokesperson',
	title: 'Spokesperson without a name',
	level: 'hint',
	why: 'Somebody whose work is to speak for others can be named, and “an official” alone says not even whose. Give the name, or at least the office.',
	wrong: 'An official said the port would close.',
	right: 'Bo Tran, an official of the harbour authority, said the port would close.',
	source: 'University newsroom guides: every speaker by full name.',
	needs: placesOf(findSpokesperson),
	*checkPassage(passage) {
		for (const { place } of phrasesIn(passage, findSpokesperson, (_, at) => unnamed(at) !== undefined)) {
			const whole = unnamed(place)!;
			const span = spanOf(whole);
			yield {
				span, message: `“${wordsOf(passage, span)}”: who, and of what? Give the name or the office.`,
				fixes: [{ title: 'Insert “, NAME,”', edits: [{ span: { start: span.end, end: span.end }, text: ', NAME,' }] }],
			};
		}
	},
};

/** All of `a senior official` where it speaks and no word tells whose; undefined otherwise. */
function unnamed({ tokens, first: noun }: Place): Place | undefined {
	let first = noun;
	while (emptyModifiers.has(tokens[first - 1]?.lower ?? '')) first--;
	if (/^(?:an?)$/.test(tokens[first - 1]?.lower ?? '')) first--;
	else if (!/^(?:one|another)$/.test(tokens[first]!.lower)) return undefined;
	const next = tokens[noun + 1];
	if (next?.kind === 'word' && (prepositions.has(next.lower) || relatives.has(next.lower))) return undefined;
	const isSaying = (at: number) => reportingVerb(tokens[at]?.lower ?? '')?.classes.has('say') === true;
	return isSaying(noun + 1) || isSaying(first - 1) && next?.kind !== 'comma' && next?.kind !== 'word' ? { tokens, first, end: noun + 1 } : undefined;
}
