import { nameSpelling } from '../../../src/engine/rules/name-spelling';
import { strict as assert } from 'node:assert';
import { check, checkFix, findings } from './check';

describe('name-spelling', () => {
	it('reports a name that is spelled in two ways', () => check(nameSpelling, `
		Anna Pereira spoke first. Pereira sat. Anna Periera left early.
		                                            ^^^^^^^ “Periera” here, “Pereira” elsewhere.
	`));
	it('is silent on clean text', () => check(nameSpelling, 'Anna Pereira spoke first. Pereira left early.'));
	it('is silent on two people', () => check(nameSpelling, 'Anna Pereira spoke first. James Ferreira left early. Anna Smith met Anna Smart.'));
	it('is silent on a plural and a possessive', () => check(nameSpelling, 'Anna Pereira spoke first. Anna Pereiras are many; Anna Pereira’s hat is one.'));
	it('is silent on two given names', () => check(nameSpelling, 'Maria Joanna Ann met Maria Joan Anne.'));
	it('is silent inside a quotation', () => check(nameSpelling, 'Anna Pereira spoke first. “Anna Periera left,” said Bo Tran.'));
	it('looks at the headline', () => check(nameSpelling, `
		Anna Periera opens the bridge
		     ^^^^^^^ “Periera” here, “Pereira” elsewhere.

		By Bo Tran

		Anna Pereira opened the bridge on Monday. Pereira then left, and Anna Pereira came back.
	`));
	it('spells it one way', () => {
		const text = 'Anna Pereira spoke first. Pereira sat. Anna Periera left early.';
		checkFix(nameSpelling, text, 'Anna Pereira spoke first. Pereira sat. Anna Pereira left early.', 'Write “Pereira” throughout');
		checkFix(nameSpelling, text, 'Anna Periera spoke first. Periera sat. Anna Periera left early.', 'Write “Periera” throughout');
	});
	it('stays cheap with many names that are alike', () => {
		const names = Array.from({ length: 2000 }, (_, at) => `Anna Mar${String.fromCharCode(97 + at % 26, 97 + (at / 26 | 0) % 26, 97 + (at / 676 | 0))}on sat.`);
		assert.ok(findings(nameSpelling, names.join(' ')).length > 0);
	}).timeout(5000);
});
