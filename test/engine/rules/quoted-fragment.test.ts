import { quotedFragment } from '../../../src/engine/rules/quoted-fragment';
import { check, checkFix } from './check';

describe('quoted-fragment', () => {
	it('reports one to three ordinary words of somebody', () => check(quotedFragment, `
		Lee said the bridge was “very old.” Tran called it “safe” and “a fine sight.”
		                        ^^^^^^^^^^^ Only 2 words are quoted.
		                                                   ^^^^^^ Only one word is quoted.
		                                                              ^^^^^^^^^^^^^^^ Only 3 words are quoted.
	`));
	it('is silent on sentences, longer fragments, names and figures', () => check(quotedFragment, `
		“No,” Lee said. Lee said the bridge was “as old as the town itself.” Tran called it “Lee’s bridge” and “40 years old.”
	`));
	it('is silent where a sentence goes on', () => check(quotedFragment, '“We lost,” Lee said, “and badly.”'));
	it('cuts the marks', () => checkFix(quotedFragment, 'Lee said the bridge was “very old.”', 'Lee said the bridge was very old.'));
	it('does not mind extra spaces or a line break', () => check(quotedFragment, 'Lee said the bridge was   “very\n                          ^^^^^ Only 2 words\nold.”\n^^^^^ …', 'markdown'));
	it('is silent within a quotation and on nobody’s words', () => check(quotedFragment, '“The bridge was ‘very old,’ as he put it,” Lee said. The “very old” bridge fell.'));
});
