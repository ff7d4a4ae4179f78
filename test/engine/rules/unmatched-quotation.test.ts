import { unmatchedQuotation } from '../../../src/engine/rules/unmatched-quotation';
import { check, checkFix } from './check';

const story = `“We will not build the bridge this year,” Ann Lee, the mayor, told the council on Monday. She called the plan “a gift to builders.” The council listened to her for an hour and then went home in the rain.`;

describe('unmatched-quotation', () => {
	it('reports words in a headline that the story does not have', () => {
		check(unmatchedQuotation, `
			Mayor on bridge: “We never needed it”
			                 ^^^^^^^^^^^^^^^^^^^^ The story does not have these words.

			${story}
		`);
		check(unmatchedQuotation, `
			Mayor on bridge: ‘We never needed it’
			                 ^^^^^^^^^^^^^^^^^^^^ The story does not have these words.

			${story}
		`);
	});
	it('reports words in a pull quote that are nearly those of the story', () => check(unmatchedQuotation, `
		${story}

		> “We will not build the bridge”

		> “We will never build the bridge this year”
		  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The story has other words.

		It rained.
	`, 'markdown'));
	it('is silent where the story has the words, whatever case and marks', () => check(unmatchedQuotation, `
		Mayor: “We Will Not Build the Bridge This Year,” Calls Plan ‘A Gift to Builders’

		${story}
	`));
	it('is silent on a block quotation of its own, on single words and on short texts', () => {
		check(unmatchedQuotation, `${story}\n\n> “Rivers have no memory and no manners”\n\nIt rained.`, 'markdown');
		check(unmatchedQuotation, `Mayor calls plan “rubbish”\n\n${story}`);
		check(unmatchedQuotation, 'Mayor: “Never in life”\n\nThe mayor spoke.');
	});
	it('tells a plural’s apostrophe from the end of a quotation', () => check(unmatchedQuotation, `
		‘Gifts’ and a ‘gift to builders’

		${story}
	`));
	it('takes the words of the story', () => checkFix(unmatchedQuotation,
		`Mayor: “We will build no bridge this year”\n\n${story}`, `Mayor: “We will not build the bridge this year”\n\n${story}`));
});
