/** The rule for a comma between our sentence and the quoted part of it. */
import { auxiliaries, personalPronouns } from '../lexicon/function-words';
import type { PassageRule } from '../judging/rule';
import { quotedIn, replacement } from '../judging/quoted';
import type { Token } from '../text/tokens';
import { reportingVerb } from '../text/verbs';

export const commaBeforeFragment: PassageRule = {
	id: 'comma-before-fragment',
	title: 'Comma before a quoted fragment',
	level: 'information',
	why: 'A comma leads in a quoted sentence. A part of one that runs on from ours takes none: marks change whose words they are, not the grammar.',
	wrong: 'Lee called the plan, “a gift to builders.”',
	right: 'Lee called the plan “a gift to builders.”',
	source: 'No comma before a partial quotation: the Mongabay style guide.',
	needs: quotedIn,
	*checkPassage(passage) {
		for (const { tokens, open, close, quotation } of quotedIn(passage)) {
			const comma = tokens[open - 1];
			const last = tokens[close - 1];
			if (quotation.form !== 'fragment' || comma?.kind !== 'comma' || !quotation.closed || last?.kind === 'comma' || tokens[close + 1]?.kind === 'comma') continue;
			const said = tokens.slice(open + 1, close);
			if (!/^\p{Ll}/u.test(said[0]?.text ?? '') || said.length > 12 || said.slice(0, 4).some(({ lower }) => auxiliaries.has(lower) || personalPronouns.has(lower))) continue;
			if (!leadsOn(tokens, open - 2)) continue;
			yield {
				span: { start: comma.start, end: tokens[open]!.end },
				message: 'The quoted words go on with our sentence. Cut the comma.',
				fixes: [{ title: 'Cut the comma', preferred: true, edits: [replacement(comma, '')] }],
			};
		}
	},
};

/** Behind these a phrase has to follow at once. */
const unfinished = /^(?:as|that|of|with|by|the|a|an|like|about|from|into|being)$/;

/** Whether the word at `index` calls for what follows: `as`, `that`, or `called the plan` within a few words of its verb. */
function leadsOn(tokens: readonly Token[], index: number): boolean {
	if (unfinished.test(tokens[index]?.lower ?? '')) return true;
	for (let at = index; at > index - 5; at--) {
		const token = tokens[at];
		if (token?.kind !== 'word') return false;
		if (calling.has(reportingVerb(token.lower)?.lemma ?? '')) return at < index;
	}
	return false;
}

/** Verbs that take somebody and then what he is called. */
const calling: ReadonlySet<string> = new Set(['call', 'label', 'brand', 'dub', 'term', 'deem']);
