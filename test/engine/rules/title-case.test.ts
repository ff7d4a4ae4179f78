import { titleCase } from '../../../src/engine/rules/title-case';
import { check, checkFix } from './check';

describe('title-case', () => {
	it('reports a small letter before the name and a capital behind it', () => check(titleCase, `
		A letter to mayor Maria Lee was read by Anna Tran, the President of the club.
		            ^^^^^ “mayor” is “Mayor” right before the name.
		                                                       ^^^^^^^^^ “President” is “president” behind the name.
	`));
	it('is silent on clean text', () => check(titleCase, 'A letter to Mayor Maria Lee was read by Anna Tran, the president of the club.'));
	it('does not mind a comma after', () => check(titleCase, `
		Maria Lee, Mayor of Leeds, spoke.
		           ^^^^^ “Mayor” is “mayor”
	`));
	it('is silent on a description', () => check(titleCase, 'The club’s president Maria Lee met former mayor Anna Tran.'));
	it('is silent on what is no title of office', () => check(titleCase, 'A letter to coach Maria Lee was read by Anna Tran, Director of Light.'));
	it('is silent inside a quotation', () => check(titleCase, '“A letter to mayor Maria Lee,” said Anna Tran.'));
	it('changes the case', () => checkFix(titleCase, 'A letter to mayor Maria Lee.', 'A letter to Mayor Maria Lee.'));
});
