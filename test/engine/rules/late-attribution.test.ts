import { lateAttribution, overdueAttribution } from '../../../src/engine/rules/late-attribution';
import { check, checkFix, checkNoFix } from './check';

describe('late-attribution', () => {
	it('reports an attribution after two quoted sentences', () => check(lateAttribution, `
		“The bridge is old and leans to the left. We will close it before the winter comes to the harbour,” Ann Lee said.
		                                                                                                    ^^^^^^^^^^^^ 2 sentences are quoted before a reader learns who says them.
	`));
	it('is silent after one, and where the first sentence has it', () => check(lateAttribution, `
		“The bridge is old and leans to the left, and we will close it before the winter comes to the harbour,” Ann Lee said.

		“The bridge is old and leans to the left,” Bo Tran said. “We will close it before the winter comes to the harbour. It is time.”
	`));
	it('is silent where a reader knows already who speaks', () => check(lateAttribution, `
		Ann Lee came to look. “The bridge is old and leans to the left. We will close it before the winter comes to the harbour,” she said.

		Bo Tran said: “The bridge is old and leans to the left. We will close it before the winter comes to the harbour.”
	`));
	it('is silent where the wait is short', () => check(lateAttribution, '“No. Never again,” Ann Lee said.'));
	it('does not take an abbreviation, a nested quotation or an ellipsis for a sentence', () => check(lateAttribution, `
		“Mr. Tran and I have looked at the bridge from both sides, and it leans to the left, as old bridges do,” Ann Lee said.
	`));
	it('moves it after the first sentence', () => checkFix(lateAttribution,
		'“The bridge is old and leans to the left. We will close it before the winter comes to the harbour,” Ann Lee, the mayor, said on Monday.',
		'“The bridge is old and leans to the left,” Ann Lee, the mayor, said on Monday. “We will close it before the winter comes to the harbour.”'));
	it('joins what the speaker goes on to say', () => checkFix(lateAttribution,
		'“Is the bridge not old, and does it not lean to the left? We will close it before winter comes,” Ann Lee said. “Then we mend it.”',
		'“Is the bridge not old, and does it not lean to the left?” Ann Lee said. “We will close it before winter comes. Then we mend it.”'));
	it('offers nothing where more than the attribution would move', () => {
		checkNoFix(lateAttribution, '“The bridge is old and leans to the left. We will close it before the winter comes to the harbour,” Ann Lee said, adding that it was time.');
		checkNoFix(lateAttribution, '“The bridge is old and leans to the left. We will close it before the winter comes to the harbour,” Ann Lee said before she left.');
	});
});

describe('overdue-attribution', () => {
	it('reports an attribution after three quoted sentences', () => check(overdueAttribution, `
		“The bridge is old. It leans to the left. We will close it before the winter comes to the harbour and the ice,” Ann Lee said.
		                                                                                                                ^^^^^^^^^^^^ 3 sentences are quoted before a reader learns who says them.
	`));
	it('leaves two to late-attribution', () => check(overdueAttribution, '“The bridge is old and leans to the left. We will close it before the winter comes to the harbour,” Ann Lee said.'));
	it('is silent on the last paragraph of a running quotation, whose speaker is known', () => check(overdueAttribution, `
		“The bridge is old,” Ann Lee said. “It leans.

		“It leans to the left. It always did. We will close it before the winter comes to the harbour,” she said.
	`));
	it('moves it after the first sentence, and leaves a mark that the quotation ends with', () => checkFix(overdueAttribution,
		'“The bridge is old. It leans to the left. Who would not close it before the winter comes to the harbour and the ice?” Ann Lee said.',
		'“The bridge is old,” Ann Lee said. “It leans to the left. Who would not close it before the winter comes to the harbour and the ice?”'));
});
