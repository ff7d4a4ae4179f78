/** The rule for curly marks that face the wrong way. */
import type { PassageRule } from '../judging/rule';
import { marksOf, replacement, tokensOf, touches } from '../judging/quoted';

export const backwardMark: PassageRule = {
	id: 'backward-mark',
	title: 'Mark that faces the wrong way',
	level: 'hint',
	why: 'An opening mark leans towards the words it opens and a closing one towards those it closes. Word processors turn them the wrong way after a blank or a dash, and turn the apostrophe of ’90s into an opening mark.',
	wrong: 'Lee said: ”We lost in the ‘90s.”',
	right: 'Lee said: “We lost in the ’90s.”',
	source: 'Type as set everywhere; a common slip of word processors.',
	fixAll: true,
	needs: marksOf,
	*checkPassage(passage) {
		const tokens = tokensOf(passage);
		let isGerman = false;
		let isQuoted = false;
		for (const index of marksOf(passage)) {
			const mark = tokens[index]!;
			if (mark.kind === 'open') {
				isQuoted = true;
				isGerman = mark.text === '„';
			}
			if (mark.kind === 'close') isQuoted = false;
			const isApostrophe = mark.kind === 'other' && mark.text === '‘' && !isQuoted && touches(mark, tokens[index + 1]) && clipped.test(tokens[index + 1]!.lower);
			const right = isApostrophe ? '’' : isGerman ? undefined : turned[mark.kind]?.[mark.text];
			if (!right) continue;
			yield {
				span: mark,
				message: isApostrophe ? 'This is an apostrophe, turned the wrong way. Turn it.' : `This mark faces the wrong way. Turn it: ${right}`,
				fixes: [{ title: `Turn the mark: ${right}`, preferred: true, edits: [replacement(mark, right)] }],
			};
		}
	},
};

const turned: Readonly<Record<string, Readonly<Record<string, string>>>> = { open: { '”': '“' }, close: { '“': '”' }, 'inner-open': { '’': '‘', '”': '“' }, 'inner-close': { '‘': '’', '“': '”' } };

/** What begins with an apostrophe. */
const clipped = /^(?:\d\ds?|em|tis|twas|til)$/;
