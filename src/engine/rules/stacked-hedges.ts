/** The rule for two hedges where one would do. */
import { appearing, seeming, stackingAdverbs } from '../lexicon/hedges';
import { dropFix, modality } from '../judging/hedge';
import { phraseFinder, phrasesIn, type Place, placesOf, spanOf, wordsOf } from '../judging/phrases';
import type { PassageRule } from '../judging/rule';

const findAdverb = phraseFinder(stackingAdverbs.map((adverb) => [adverb, true as const]));
const seemingVerbs: ReadonlySet<string> = new Set([...seeming, ...appearing]);

export const stackedHedges: PassageRule = {
	id: 'stacked-hedges',
	title: 'Two hedges where one would do',
	level: 'information',
	why: '“Could possibly” doubts twice. One hedge is enough, and two read as if the writer wished to be excused.',
	wrong: 'The dam could possibly fail.',
	right: 'The dam could fail.',
	source: 'Copy editors’ lists of redundant qualifiers.',
	replaces: ['hedging', 'possibility', 'seeming', 'allegedly', 'reportedly', 'modal', 'weasel', 'adverb'],
	needs: placesOf(findAdverb),
	*checkPassage(passage) {
		for (const { place } of phrasesIn(passage, findAdverb, (_, at) => otherHedge(at) !== undefined)) {
			const other = otherHedge(place)!;
			const span = spanOf({ tokens: place.tokens, first: Math.min(other.first, place.first), end: Math.max(other.end, place.end) });
			const fix = dropFix(place, wordsOf(passage, spanOf(place)));
			yield { span, message: `“${wordsOf(passage, span)}” doubts twice. Keep one hedge.`, ...(fix ? { fixes: [{ ...fix, preferred: true }] } : {}) };
		}
	},
};

/** The other hedge of an adverb's verb group: `may`, `seems`, `appears to be`. */
function otherHedge({ tokens, first, end }: Place): Place | undefined {
	for (const at of [first - 1, end]) {
		const word = tokens[at]?.lower ?? '';
		const hedge = { tokens, first: at, end: at + 1 };
		if (/^(?:may|might|could)$/.test(word) && modality(hedge) || seemingVerbs.has(word) && tokens[at + 1]?.lower !== 'in') return hedge;
	}
	const isToBe = tokens[first - 1]?.lower === 'be' && tokens[first - 2]?.lower === 'to';
	return isToBe && seemingVerbs.has(tokens[first - 3]?.lower ?? '') ? { tokens, first: first - 3, end: first } : undefined;
}
