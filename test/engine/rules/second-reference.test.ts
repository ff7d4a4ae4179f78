import { secondReference } from '../../../src/engine/rules/second-reference';
import { check, checkFix } from './check';

describe('second-reference', () => {
	it('reports a full name that is given again', () => check(secondReference, `
		Maria Lee, the mayor, spoke first. Lee then left.

		Maria Lee came back.
		^^^^^^^^^ “Maria Lee” again
	`));
	it('is silent on clean text', () => check(secondReference, 'Maria Lee, the mayor, spoke first. Lee then left.'));
	it('does not mind a comma after', () => check(secondReference, `
		Maria Lee, the mayor, spoke first. Lee then left.

		Later, Maria Lee, in a coat, came back.
		       ^^^^^^^^^ “Maria Lee” again
	`));
	it('is silent where two share the surname', () => check(secondReference, `
		Maria Lee and Anna Lee spoke. Lee then left.

		Maria Lee came back.
	`));
	it('is silent on names that are part of others', () => check(secondReference, `
		Maria Lee, the mayor, spoke first. Lee then left.

		The Maria Lee Street and the Maria Lee campaign grew.
	`));
	it('is silent on what is no person', () => check(secondReference, 'The Maria Lee, a ferry, sank. Victoria Park was wet, and Victoria Park was closed.'));
	it('is silent behind a subhead', () => check(secondReference, 'Maria Lee, the mayor, spoke first. Lee then left.\n\n## What now\n\nMaria Lee came back.', 'markdown'));
	it('is silent inside a quotation', () => check(secondReference, `
		Maria Lee, the mayor, spoke first. Lee then left.

		“I saw Maria Lee,” said Bo Tran, a guard.
	`));
	it('reduces it to the surname', () => checkFix(secondReference, 'Maria Lee, the mayor, spoke. Lee left. Maria Lee’s hat stayed.', 'Maria Lee, the mayor, spoke. Lee left. Lee’s hat stayed.'));
	it('lets the full name stand after a long gap', () => {
		const between = 'It rained.\n\n'.repeat(9);
		check(secondReference, `Maria Lee, the mayor, spoke. Lee left.\n\n${between}Maria Lee came back.`);
	});
});
