/** The rule for two hedges where one would do. */
import { findHedging } from './hedging';
import { dropFix, modality } from './hedge';
import { isOwnVoice, isSourced, isUnquoted } from './passage';
import { type Place, spanOf, wordsOf } from './phrases';
import type { Token } from '../text/tokens';
import type { PassageRule } from './rule';

export const stackedHedges: PassageRule = {
	id: 'stacked-hedges',
	title: 'Two hedges where one would do',
	level: 'information',
	why: '“Could possibly” doubts twice; “police say he allegedly” puts the claim on somebody twice. One is enough, and two read as if the writer wished to be excused.',
	wrong: 'The dam could possibly fail.',
	right: 'The dam could fail.',
	source: 'Double hedges: copy editors’ lists of redundant qualifiers; AP on “allegedly” beside an attribution.',
	replaces: ['hedging', 'modal', 'weasel', 'adverb'],
	*checkPassage(passage) {
		for (const { tokens } of passage.sentences) {
			for (let index = 0; index < tokens.length; index++) {
				const place = adverbAt(tokens, index);
				if (!place) continue;
				const words = wordsOf(passage, spanOf(place));
				const fix = dropFix(place, words);
				const fixes = fix ? { fixes: [{ ...fix, preferred: true }] } : {};
				const modalAt = [index - 1, place.end].find((at) => isModal(tokens, at));
				if (modalAt !== undefined && isOwnVoice(passage, spanOf(place))) {
					const span = spanOf({ tokens, first: Math.min(modalAt, index), end: Math.max(modalAt + 1, place.end) });
					yield { span, message: `“${wordsOf(passage, span)}” doubts twice. Keep one hedge.`, ...fixes };
				} else if (/^(?:allegedly|reportedly|purportedly)$/i.test(words) && isUnquoted(passage, spanOf(place)) && isSourced(passage, spanOf(place))) {
					yield { span: spanOf(place), message: `“${words}” is said beside its source. Cut it.`, ...fixes };
				}
			}
		}
	},
};

/** A hedging adverb, which can stack with a modal: `possibly`, `perhaps`, `likely`. */
function adverbAt(tokens: readonly Token[], index: number): Place | undefined {
	const match = findHedging(tokens, index);
	if (!match || match.length > 1) return undefined;
	const place = { tokens, first: index, end: index + 1 };
	return /^(?:possibly|potentially|perhaps|conceivably|maybe|probably|apparently|seemingly|arguably|allegedly|reportedly|purportedly|supposedly|presumably)$/.test(tokens[index]!.lower) ? place : undefined;
}

function isModal(tokens: readonly Token[], index: number): boolean {
	return tokens[index] !== undefined && /^(?:may|might|could)$/.test(tokens[index].lower) && modality({ tokens, first: index, end: index + 1 });
}
