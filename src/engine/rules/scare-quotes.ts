/** The rule for marks around a word that nobody is given as saying. */
import { nicknaming } from '../quotations/form';
import { reportingVerb } from '../text/verbs';
import { marksFix, quotedIn } from '../judging/quoted';
import type { PassageRule } from '../judging/rule';

export const scareQuotes: PassageRule = {
	id: 'scare-quotes',
	title: 'Scare quotes',
	level: 'hint',
	why: 'Marks around one word that nobody is given as saying tell a reader that the writer doubts it, or did not find a better one. Say whose word it is, or do without the marks.',
	wrong: 'The town has a new “bridge” at last.',
	right: 'The town has a footbridge at last.',
	source: 'Columbia Journalism Review’s language corner on scare quotes; John McIntyre on inappropriate quotation marks.',
	needs: quotedIn,
	*checkPassage(passage) {
		for (const quoted of quotedIn(passage)) {
			const { tokens, open, close, quotation, attribution } = quoted;
			const word = tokens[open + 1];
			const last = tokens[close - 1];
			if (!quotation.opened || !quotation.closed || attribution.certainty !== 'none' || close - open > 3 || close - open === 3 && last?.kind !== 'comma' && last?.kind !== 'stop') continue;
			if (word?.kind !== 'word' || /\p{Lu}/u.test(word.text) || word.text.length < 3 || isTalkedAbout(quoted)) continue;
			yield {
				span: quotation,
				message: `Nobody is given as saying “${word.text}”. Say whose word it is, or cut the marks.`,
				fixes: [marksFix(quoted, 'Cut the marks')],
			};
		}
	},
};

/** `the word “safe”`, `called “safe”`, `“safe” means`: words as words, and somebody's after all. */
function isTalkedAbout({ tokens, open, close, quotation, attribution }: Parameters<typeof marksFix>[0]): boolean {
	const before = tokens.slice(Math.max(0, open - 4), open);
	const after = tokens.slice(close + 1, close + 3);
	if (before.some(({ lower }) => naming.test(lower) || nicknaming.has(lower)) || after.some(({ lower }) => /^(?:means?|meant|refers?|as)$/.test(lower))) return true;
	if (tokens[open - 1]?.kind !== 'word' || quotation.nested.length || attribution.source) return true;
	// Somebody speaks in this sentence, so that it may be a word of theirs.
	for (let at = open - 1; at >= 0 && at > open - 40 && tokens[at]!.kind !== 'stop'; at--) {
		const classes = reportingVerb(tokens[at]!.lower)?.classes;
		if (classes?.has('say') || classes?.has('judge')) return true;
	}
	return false;
}

const naming = /^(?:words?|terms?|phrases?|labels?|names?|letters?|titles?|votes?|voted|voting|yes|no|or|known|called|dubbed|spelled|reads?|adjectives?|nouns?|verbs?|adverbs?|hashtag|chants?|means?|meaning|stands?)$/;
