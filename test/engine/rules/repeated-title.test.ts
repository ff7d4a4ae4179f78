import { repeatedTitle } from '../../../src/engine/rules/repeated-title';
import { check, checkFix } from './check';

describe('repeated-title', () => {
	it('reports a title that is given again', () => check(repeatedTitle, `
		Mayor Maria Lee spoke first. Mayor Lee left early.
		                             ^^^^^^^^^ “Mayor” again
	`));
	it('is silent on clean text', () => check(repeatedTitle, 'Mayor Maria Lee spoke first. Lee left early.'));
	it('does not mind a comma after', () => check(repeatedTitle, `
		Mayor Maria Lee spoke first, and Mayor Lee, in a hat, left.
		                                 ^^^^^^^^^ “Mayor” again
	`));
	it('is silent on a courtesy title', () => check(repeatedTitle, 'Mayor Maria Lee spoke first. Ms. Lee left early.'));
	it('is silent where a word describes the title', () => check(repeatedTitle, 'Mayor Maria Lee spoke first. The former Mayor Lee left early.'));
	it('is silent where two share the surname', () => check(repeatedTitle, 'Mayor Maria Lee met Anna Lee. Mayor Lee left early.'));
	it('is silent inside a quotation', () => check(repeatedTitle, 'Mayor Maria Lee spoke first. “Mayor Lee left,” said Bo Tran.'));
	it('leaves the surname', () => checkFix(repeatedTitle, 'Mayor Maria Lee spoke first, said Mayor Lee.', 'Mayor Maria Lee spoke first, said Lee.'));
	it('looks over a line’s end', () => check(repeatedTitle, `
		Mayor Maria Lee spoke first, said Mayor
		                                  ^^^^^ “Mayor
		Lee left early.
		^^^ …
	`, 'markdown'));
	it('is silent on the title in lower case and on another title', () => check(repeatedTitle, 'Mayor Maria Lee spoke first. The mayor left. Dr. Lee came back.'));
});
