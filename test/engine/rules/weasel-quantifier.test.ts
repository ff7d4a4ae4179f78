import { weaselQuantifier } from '../../../src/engine/rules/weasel-quantifier';
import { check } from './check';

describe('weasel-quantifier', () => {
	it('reports people counted vaguely', () => check(weaselQuantifier, `
		Many residents fear that the bridge will fall.
		^^^^^^^^^^^^^^^^^^^ “Many residents fear”: how many, and who?
	`));
	it('is silent on clean text', () => check(weaselQuantifier, 'Six residents fear that the bridge will fall.'));
	it('does not mind case', () => check(weaselQuantifier, `
		SOME SAY the bridge will fall.
		^^^^^^^^ “SOME SAY”
	`));
	it('is silent on an incomplete phrase', () => check(weaselQuantifier, 'Many residents came, and some of the bridge fell.'));
	it('does not mind a comma after', () => check(weaselQuantifier, `
		The bridge, many say, will fall.
		            ^^^^^^^^ “many say”
	`));
	it('does not mind extra spaces', () => check(weaselQuantifier, `
		Some   people close to the council now   believe it will fall.
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Some people close to the council now believe”
	`));
	it('is silent on look-alikes', () => check(weaselQuantifier, 'The council saw many bridges. Some bridges say their age. Critics say so.'));
	it('does not mind a line break', () => check(weaselQuantifier, 'Some\n^^^^ “Some critics say”\ncritics say the bridge is unsafe.\n^^^^^^^^^^^ …', 'markdown'));
	it('is silent inside a quotation', () => check(weaselQuantifier, '“Some say the bridge is unsafe,” Ann Lee said.'));
	it('reports some of a group, and what it feels', () => check(weaselQuantifier, `
		Many of her supporters say so. Many fear it. Others are wary.
		^^^^^^^^^^^^^^^^^^^^^^^^^^ “Many of her supporters say”
		                               ^^^^^^^^^ “Many fear”
		                                             ^^^^^^^^^^^^^^^ “Others are wary”
	`));
	it('is silent when one of them is named', () => check(weaselQuantifier, 'Some critics say so, including Ann Lee, an engineer.'));
});
