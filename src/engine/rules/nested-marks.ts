/** The rule for a quotation within a quotation that has the marks of the outer one. */
import type { PassageRule } from '../judging/rule';
import { doubled, isSingle, quotedIn, replacement, singled } from '../judging/quoted';
import type { Token } from '../text/tokens';

export const nestedMarks: PassageRule = {
	id: 'nested-marks',
	title: 'Same marks within marks',
	level: 'warning',
	why: 'Marks alternate, double then single, so that a reader sees whose words end where. Two double marks in a row look like one quotation closed and another opened.',
	wrong: '“He told us “no” and left,” Lee said.',
	right: '“He told us ‘no’ and left,” Lee said.',
	source: 'A quotation within a quotation takes the other marks: the Economist style guide and British and American newsroom guides.',
	fixAll: true,
	needs: quotedIn,
	*checkPassage(passage) {
		for (const { tokens, open, close, quotation } of quotedIn(passage)) {
			// Where the outer quotation ends nobody knows, it may end before these.
			if (quotation.nested.length === 0 || !quotation.closed && !quotation.carriesOn) continue;
			const opened: Token[] = [];
			for (let at = open + 1; at < close; at++) {
				const token = tokens[at]!;
				if (token.kind === 'inner-open' || token.text === '‘') opened.push(token);
				const opening = token.kind === 'inner-close' || token.text === '’' && opened.at(-1)?.text === '‘' ? opened.pop() : undefined;
				if (opening?.kind !== 'inner-open') continue;
				// Directly inside a quotation marks are single, inside those double again.
				const isOdd = opened.length % 2 === 0;
				const swap = isOdd ? singled : doubled;
				const marks = [swap(opening.text), swap(token.text)] as const;
				if (isSingle(opening) === isOdd || isSingle(token) === isOdd || !marks[0] || !marks[1]) continue;
				const kind = isOdd ? 'single' : 'double';
				yield {
					span: { start: opening.start, end: token.end },
					message: `A quotation within ${isOdd ? 'double' : 'single'} marks takes ${kind} ones. Make these ${kind}.`,
					fixes: [{ title: `Make the inner marks ${kind}`, preferred: true, edits: [replacement(opening, marks[0]), replacement(token, marks[1])] }],
				};
			}
		}
	},
};
