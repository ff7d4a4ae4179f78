import { vagueSource } from '../../../src/engine/rules/vague-source';
import { check } from './check';

describe('vague-source', () => {
	it('reports a crowd that speaks', () => check(vagueSource, `
		Critics say the bridge is unsafe.
		^^^^^^^^^^^ “Critics say”: who?
	`));
	it('is silent on clean text', () => check(vagueSource, 'Ann Lee, an engineer, says the bridge is unsafe.'));
	it('does not mind case', () => check(vagueSource, `
		CRITICS SAY the bridge is unsafe.
		^^^^^^^^^^^ “CRITICS SAY”
	`));
	it('is silent on an incomplete phrase', () => check(vagueSource, 'Critics of the bridge met. It is a belief.'));
	it('does not mind a comma after', () => check(vagueSource, `
		The bridge is unsafe, critics say, and old.
		                      ^^^^^^^^^^^ “critics say”
	`));
	it('does not mind extra spaces', () => check(vagueSource, `
		It  is   believed that the bridge is unsafe.
		^^^^^^^^^^^^^^^^^ “It is believed”: by whom?
	`));
	it('is silent on look-alikes', () => check(vagueSource, `
		Officials in charge of the bridge were moved. The app lets users tell their friends. It moved Democrats to say yes.
		The bridge was seen by Ann Lee and is expected by noon. Other groups are also expected. Tran was supposed to come.
	`));
	it('does not mind a line break', () => check(vagueSource, 'Some\n^^^^ “Some critics say”\ncritics say the bridge is unsafe.\n^^^^^^^^^^^ …', 'markdown'));
	it('is silent inside a quotation', () => check(vagueSource, '“Critics say the bridge is unsafe,” Ann Lee said.'));

	it('reports crowds with adverbs, clauses and places between', () => check(vagueSource, `
		Some people close to the council now believe it will fall.
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Some people close to the council now believe”
		Many of her supporters say so. Many fear it.
		^^^^^^^^^^^^^^^^^^^^^^^^^^ “Many of her supporters say”
		                               ^^^^^^^^^ “Many fear”
		Others are wary.
		^^^^^^^^^^^^^^^ “Others are wary”
	`));
	it('reports the crowd after its verb', () => check(vagueSource, `
		The bridge is unsafe, according to officials.
		                      ^^^^^^^^^^^^^^^^^^^^^^ “according to officials”
	`));
	it('reports belief that nobody holds', () => check(vagueSource, `
		The bridge is widely seen as unsafe and is expected to fall.
		           ^^^^^^^^^^^^^^^^^ “is widely seen as”: by whom?
		                                        ^^^^^^^^^^^^^^ “is expected to”: by whom?
	`));
	it('reports findings that are not cited', () => check(vagueSource, `
		Many recent studies call it unsafe.
		^^^^^^^^^^^^^^^^^^^ “Many recent studies”: by whom?
	`));
	it('is silent when one of the crowd is named', () => check(vagueSource, `
		Critics say the bridge is unsafe, including Ann Lee, an engineer. Critics such as Bo Tran say it is old.

		Critics say the bridge is unsafe. “It will fall,” said Ann Lee, an engineer.
	`));
	it('is silent where somebody is told of as saying so', () => check(vagueSource, 'Ann Lee said critics believe that the bridge is unsafe.'));
});
