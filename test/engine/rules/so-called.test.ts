import { soCalled } from '../../../src/engine/rules/so-called';
import { check, checkFix } from './check';

describe('so-called', () => {
	it('reports both', () => check(soCalled, `
		The so-called “sluice tax” passed.
		    ^^^^^^^^^^^^^^^^^^^^^^ “So-called” and quotation marks say the same.
	`));
	it('is silent on clean text', () => check(soCalled, 'The so-called sluice tax passed. The “sluice tax” passed.'));
	it('does not mind case', () => check(soCalled, `
		SO-CALLED “experts” met.
		^^^^^^^^^^^^^^^^^^^ “So-called”
	`));
	it('is silent on an incomplete phrase', () => check(soCalled, 'The tax, called “the sluice”, passed.'));
	it('is silent with a comma between', () => check(soCalled, 'The so-called, or “so named”, tax passed.'));
	it('does not mind extra spaces', () => check(soCalled, `
		The so-called   “tax” passed.
		    ^^^^^^^^^^^^^^^^^ “So-called”
	`));
	it('is silent on a look-alike', () => check(soCalled, 'Lee then called “Ahoy” and left.'));
	it('does not mind a line break', () => check(soCalled, 'The so-called\n    ^^^^^^^^^ “So-called”\n“tax” passed.\n^^^^^ …', 'markdown'));
	it('is silent inside a quotation', () => check(soCalled, '“The so-called \'tax\' passed,” Lee said.'));
	it('drops the one or the other', () => {
		checkFix(soCalled, 'The so-called “sluice tax” passed.', 'The “sluice tax” passed.', 'Cut “so-called”');
		checkFix(soCalled, 'The so-called “sluice tax” passed.', 'The so-called sluice tax passed.', 'Drop the marks (changes the quotation)');
	});
});
