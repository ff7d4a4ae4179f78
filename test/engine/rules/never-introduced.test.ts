import { neverIntroduced } from '../../../src/engine/rules/never-introduced';
import { strict as assert } from 'node:assert';
import { defaultHouse } from '../../../src/engine/house/house';
import { read } from '../../../src/engine/read';
import { review } from '../../../src/engine/review';
import { defaultSettings } from '../../../src/engine/settings';
import { check } from './check';

describe('never-introduced', () => {
	it('reports a speaker of whom there is only the surname', () => check(neverIntroduced, `
		Mr. Tran said the port would close.
		    ^^^^ “Tran” is never introduced.
	`));
	it('reports a given name alone', () => check(neverIntroduced, `
		Maria said the port would close.
		^^^^^ “Maria” is never introduced.
	`));
	it('is silent on clean text', () => check(neverIntroduced, 'Bo Tran, the harbour master, said the port would close. Tran left.'));
	it('does not mind extra spaces', () => check(neverIntroduced, `
		Ms.   Tran   said the port would close.
		      ^^^^ “Tran”
	`));
	it('does not mind a comma after', () => check(neverIntroduced, `
		The port, said Mr. Tran, would close.
		                   ^^^^ “Tran”
	`));
	it('is silent where an office stands before the name', () => check(neverIntroduced, 'President Tran said the port would close.'));
	it('is silent where a comma and more introduce', () => check(neverIntroduced, 'Maria, the cook, said the port would close.'));
	it('is silent on a nickname in marks', () => check(neverIntroduced, 'Robert “Bobby” Lee, known as “the Hat”, left on Monday. Lee was late.'));
	it('is silent where the given name is part of more', () => check(neverIntroduced, 'The prophet Daniel wrote of it. “It is over,” said Sophie in ’t Veld, a baker.'));
	it('is silent on those who say nothing', () => check(neverIntroduced, 'Mr. Tran crossed the bridge.'));
	it('is silent on places and bodies', () => check(neverIntroduced, 'Georgia said it would pay. Brightwater said it would not.'));
	it('is silent where the full name is another’s in part', () => check(neverIntroduced, 'Ann Tran Okafor chairs the port. Ms. Tran said it would close.'));
	it('is silent inside a quotation', () => check(neverIntroduced, '“Maria said it would close,” said Bo Tran, the harbour master.'));
	it('misses a bare surname, which might be a body’s', () => check(neverIntroduced, 'Okonedo said the port would close.'));
	it('needs no introduction of people on the roster', () => {
		const house = { ...defaultHouse, roster: [{ name: 'Bo Tran', role: 'harbour master', aliases: [], pronouns: undefined }] };
		const { findings } = review(read('Mr. Tran said the port would close.'), { ...defaultSettings, house }, [neverIntroduced]);
		assert.deepEqual(findings, []);
	});
	it('is silent where the full name stands within another word', () => check(neverIntroduced, 'The James Tran-led board met on Monday. Mr. Tran said the port would close.'));
});
