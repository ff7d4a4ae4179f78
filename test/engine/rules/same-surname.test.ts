import { sameSurname } from '../../../src/engine/rules/same-surname';
import { check, checkFix } from './check';

describe('same-surname', () => {
	it('reports a surname that fits two', () => check(sameSurname, `
		Maria Lee and Anna Lee met the mayor. Lee left early.
		                                      ^^^ “Lee”: Maria Lee or Anna Lee?
	`));
	it('is silent on clean text', () => check(sameSurname, 'Maria Lee and Anna Lee met the mayor. Anna Lee left early.'));
	it('does not mind a comma after', () => check(sameSurname, `
		Maria Lee and Anna Lee met the mayor. Then Lee, in a hat, left.
		                                           ^^^ “Lee”
	`));
	it('is silent with a title', () => check(sameSurname, 'Maria Lee and James Lee met the mayor. Mrs. Lee left early.'));
	it('is silent on the family', () => check(sameSurname, 'Maria Lee and Anna Lee met the mayor. The Lee family left early.'));
	it('is silent where only one has been near', () => check(sameSurname, `
		Maria Lee met the mayor.

		Lee left early.

		It rained.

		Anna Lee came later.
	`));
	it('is silent inside a quotation', () => check(sameSurname, 'Maria Lee and Anna Lee met the mayor. “Lee left,” said Bo Tran.'));
	it('gives the full name wherever the surname leaves it open', () => checkFix(sameSurname,
		'Maria Lee and Anna Lee met the mayor. Lee left early. Lee was late.', 'Maria Lee and Anna Lee met the mayor. Anna Lee left early. Anna Lee was late.'));
	it('is silent in a new paragraph where the story has meant one of them by the surname', () => check(sameSurname, `
		Maria Lee won in Salt Harbor. Lee had led all night. Lee thanked the town.

		Her husband, James Lee, and her daughter, Anna Lee, had stumped for her.

		Lee has twice the votes of Bo Tran.
	`));
	it('reports it there in the paragraph that names them', () => check(sameSurname, `
		Maria Lee won in Salt Harbor. Lee had led all night. Lee thanked the town.

		Maria Lee and James Lee greeted voters. Lee came late.
		                                        ^^^ “Lee”
	`));
	it('is silent where a figure or “she” follows', () => check(sameSurname, 'Maria Lee and James Lee met the mayor. He told Lee she had won. The boat is Lee 45.'));
	it('is silent about whoever is named only to say who the other is', () => check(sameSurname, `
		Maria Lee, mother of the sailor James Lee, forcefully rejected it. “They lied,” Lee said.

		A friend of James Lee’s old crew met Anna Lee. Lee wept.

		A James Lee supporter met Anna Lee. Lee wept.
	`));
	it('reports a couple named side by side', () => check(sameSurname, `
		Maria Lee, the wife of Bo Tran, met James Lee. Lee wept.
		                                               ^^^ “Lee”
	`));
});
