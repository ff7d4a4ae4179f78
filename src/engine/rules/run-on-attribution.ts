/** The rule for an attribution between two quoted sentences that ends in a comma. */
import { sentenceOpeners } from '../lexicon/function-words';
import type { PassageRule } from '../judging/rule';
import { quotedIn, replacement } from '../judging/quoted';

export const runOnAttribution: PassageRule = {
	id: 'run-on-attribution',
	title: 'Comma between two quoted sentences',
	level: 'information',
	why: '“A,” she said, “B” is one sentence that the attribution interrupts. Where the second quotation begins a sentence of its own, the attribution ends with a full stop.',
	wrong: '“We lost the bridge,” Lee said, “The council will build another.”',
	right: '“We lost the bridge,” Lee said. “The council will build another.”',
	source: 'Attribution between two sentences ends in a full stop: John Kroll’s newsroom encyclopedia.',
	needs: quotedIn,
	*checkPassage(passage) {
		const all = quotedIn(passage);
		for (const [index, { tokens, open, attribution }] of all.entries()) {
			const before = all[index - 1];
			const comma = tokens[open - 1];
			const first = tokens[open + 1];
			if (!before?.quotation.closed || comma?.kind !== 'comma' || first?.kind !== 'word' || !beginsSentence(first.text)) continue;
			const { source, cue, sieve } = before.attribution;
			const said = tokens.slice(before.close + 1, open - 1);
			// The attribution of the words before, and nothing else, stands between.
			if (sieve !== 'cue-after' || !source || !cue || source.start < before.quotation.end || said.length > 20) continue;
			if (cue.end > comma.start || attribution.source !== undefined && attribution.source.start >= comma.start) continue;
			if (said.some(({ kind, lower }) => kind === 'stop' || kind === 'semicolon' || kind === 'dash' || goesOn.test(lower))) continue;
			yield {
				span: { start: comma.start, end: first.end },
				message: `“${first.text}” begins a sentence. End the attribution with a full stop.`,
				fixes: [{ title: 'End the attribution with a full stop', edits: [replacement(comma, '.')] }],
			};
		}
	},
};

/** A verb beside the first that may lead in what follows: `Lee said, adding, “We lost.”` */
const goesOn = /^(?:and|but|then|before|who|that|.{1,20}ing)$/;

/** A capital on a word that is no name and never has one. */
function beginsSentence(word: string): boolean {
	return /^\p{Lu}/u.test(word) && sentenceOpeners.has(word.toLowerCase()) && !/^(?:I|May|Will|God)$/.test(word);
}
