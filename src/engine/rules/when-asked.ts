/** The rule for “when asked” before an answer. */
import { relatives } from '../lexicon/function-words';
import { covers } from '../text/span';
import { isOwnVoice } from '../judging/passage';
import { phraseFinder, phrasesIn, placesOf } from '../judging/phrases';
import type { Fix, PassageRule } from '../judging/rule';

/** A question that is only named, or hidden; `asked whether he would run` needs its question for the answer to mean anything. */
const findAsked = phraseFinder(['asked about', 'when asked', 'when asked about', 'when questioned', 'questioned about'].map((phrase) => [phrase, true as const]));

export const whenAsked: PassageRule = {
	id: 'when-asked',
	title: '“When asked” before an answer',
	level: 'information',
	why: 'Readers know that reporters ask. Begin with the answer; where the question matters, let the answer hold it.',
	wrong: 'When asked about the bridge, Lee said it was safe.',
	right: 'Lee said the bridge was safe.',
	source: 'No “when asked” lead-ins: H. Schmidt, Quotes.',
	needs: placesOf(findAsked),
	*checkPassage(passage) {
		for (const { place: { tokens, first, end }, span } of phrasesIn(passage, findAsked, (_, { first, tokens }) => first === 0 && tokens.length > 3)) {
			const comma = tokens.findIndex(({ kind }, index) => index >= end && kind === 'comma');
			const next = tokens[comma + 1];
			if (comma < 0 || !next || relatives.has(next.lower) || next.kind === 'number' || tokens.slice(end, comma).some(({ kind, lower }) => kind !== 'word' && kind !== 'number' || /^(?:if|whether)$/.test(lower)) || !isOwnVoice(passage, next) && next.kind !== 'open') continue;
			const answer = { start: next.start, end: next.end };
			if (!passage.attributions.some(({ source, certainty }) => certainty === 'stated' && source && source.start >= answer.start && source.start <= answer.start + 80)
				&& !passage.paraphrases.some(({ source }) => source.start >= answer.start && source.start <= answer.start + 80)) continue;
			const whole = { start: tokens[0]!.start, end: tokens.at(-1)!.end };
			const isWhole = passage.quotations.some((quotation) => quotation.form === 'full' && covers(whole, quotation));
			const fix: Fix = { title: 'Cut the lead-in', edits: [{ span: { start: tokens[first]!.start, end: next.kind === 'word' ? next.start + 1 : next.start }, text: next.kind === 'word' ? passage.text[next.start]!.toUpperCase() : '' }] };
			yield { span: { start: span.start, end: tokens[comma]!.end }, message: 'Readers know that reporters ask. Begin with the answer.', ...(isWhole ? { fixes: [fix] } : {}) };
		}
	},
};
