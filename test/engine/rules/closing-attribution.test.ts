import { closingAttribution } from '../../../src/engine/rules/closing-attribution';
import { check, checkFix } from './check';

describe('closing-attribution', () => {
	it('reports a story that ends on said', () => check(closingAttribution, `
		The bridge leans. “It always did,” Bo Tran said.

		“It is shut. It will not open again,” Ann Lee said.
		                                      ^^^^^^^^^^^^ The story ends on its attribution.
	`));
	it('is silent where it ends on the words, or on the article’s own', () => {
		check(closingAttribution, '“It is shut,” Ann Lee said. “It will not open again.”');
		check(closingAttribution, '“It is shut,” Ann Lee said. The bridge leans.');
	});
	it('looks before the end mark', () => check(closingAttribution, `
		The bridge leans.

		“It is shut,” Ann Lee said.
		              ^^^^^^^^^^^^ The story ends

		-30-
	`));
	it('moves it after the first sentence, or in front', () => {
		checkFix(closingAttribution, '“It is shut. It will not open again,” Ann Lee said.', '“It is shut,” Ann Lee said. “It will not open again.”');
		checkFix(closingAttribution, '“It is shut,” she said.', 'She said, “It is shut.”');
		checkFix(closingAttribution, '“It is shut,” according to Ann Lee.', 'According to Ann Lee, “It is shut.”');
		checkFix(closingAttribution, '“It is shut,” according\tto Ann Lee.', 'According\tto Ann Lee, “It is shut.”');
	});
	it('is silent on an attribution with more behind it, and inside a quotation', () => {
		check(closingAttribution, '“It is shut,” Ann Lee said before she locked the gate of the bridge.');
		check(closingAttribution, 'Ann Lee shook her head. “‘It is shut,’ he said.”');
	});
	it('looks over a line’s end', () => check(closingAttribution, `
		The bridge leans. “It is shut,”
		Ann Lee said.
		^^^^^^^^^^^^ The story ends
	`, 'markdown'));
});
