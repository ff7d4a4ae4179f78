/** The rule of houses with double marks for a quotation in single ones. */
import type { Token } from '../text/tokens';
import { doubled, marksOf, replacement, tokensOf, touches } from '../judging/quoted';
import { isQuoted } from '../judging/passage';
import type { PassageRule } from '../judging/rule';

export const singleMarks: PassageRule = {
	id: 'single-marks',
	title: 'Quotation in single marks',
	level: 'information',
	why: 'Single marks are for a quotation within a quotation and, in some houses, for headlines. On a word at arm’s length in running copy they are a habit of other trades. Asked only of a profile with double marks.',
	wrong: 'Lee called it a ‘gift’ to builders.',
	right: 'Lee called it a “gift” to builders.',
	source: 'No single marks in running copy but inside double ones: AP as taught, the Economist style guide.',
	needs: marksOf,
	*checkPassage(passage, { profile }) {
		const tokens = tokensOf(passage);
		if (profile.outerMarks !== 'double' || passage.sentences.length === 0 || tokens.length < shortestProse) return;
		let open: number | undefined;
		for (const index of marksOf(passage)) {
			const mark = tokens[index]!;
			if (mark.kind !== 'other') open = undefined;
			else if (opensSingle(tokens, index)) open = index;
			else if (open !== undefined && mark.text === (tokens[open]!.text === '‘' ? '’' : "'") && !startsWord(tokens, index) && !droppedG.test(tokens[index - 1]!.text)) {
				const opening = tokens[open]!;
				open = undefined;
				if (isQuoted(passage, mark)) continue;
				yield {
					span: { start: opening.start, end: mark.end },
					message: 'Single marks are for a quotation within a quotation. Use double ones.',
					fixes: [{ title: 'Use double marks', preferred: true, edits: [replacement(opening, doubled(opening.text)!), replacement(mark, doubled(mark.text)!)] }],
				};
			}
		}
	},
};

/** Tokens below which a paragraph may be a headline or a subhead. */
const shortestProse = 9;

/** `Lyin’` */
const droppedG = /\p{L}in$/u;

/** Words that begin with an apostrophe, after it. */
const CLIPPED = /^(?:em|til|tis|twas|cause|bout|round|cuz|n|nother|\d\ds?)$/;

/** Whether a single mark stands behind a blank or a bracket and straight before a word: `‘gift’`, not `’90s` or `rock ’n’ roll`. */
export function opensSingle(tokens: readonly Token[], index: number): boolean {
	const mark = tokens[index]!;
	const before = tokens[index - 1];
	return mark.kind === 'other' && /^['‘]$/.test(mark.text) && startsWord(tokens, index) && !CLIPPED.test(tokens[index + 1]!.lower) && (!touches(before, mark) || before!.kind === 'bracket' || before!.kind === 'dash');
}

function startsWord(tokens: readonly Token[], index: number): boolean {
	const next = tokens[index + 1];
	return touches(tokens[index], next) && (next!.kind === 'word' || next!.kind === 'number');
}
