import { vagueCrowd } from '../../../src/engine/rules/vague-crowd';
import { check } from './check';

describe('vague-crowd', () => {
	it('reports a crowd that speaks', () => check(vagueCrowd, `
		Critics say the bridge is unsafe.
		^^^^^^^^^^^ “Critics say”: who?
	`));
	it('is silent on clean text', () => check(vagueCrowd, 'Ann Lee, an engineer, says the bridge is unsafe.'));
	it('does not mind case', () => check(vagueCrowd, `
		CRITICS SAY the bridge is unsafe.
		^^^^^^^^^^^ “CRITICS SAY”
	`));
	it('is silent on an incomplete phrase', () => check(vagueCrowd, 'Critics of the bridge met. '));
	it('does not mind a comma after', () => check(vagueCrowd, `
		The bridge is unsafe, critics say, and old.
		                      ^^^^^^^^^^^ “critics say”
	`));
	it('does not mind extra spaces', () => check(vagueCrowd, `
		Critics   say the bridge is unsafe.
		^^^^^^^^^^^^^ “Critics say”
	`));
	it('is silent on look-alikes', () => check(vagueCrowd, `
		Officials in charge of the bridge were moved. The app lets users tell their friends. It moved Democrats to say yes.
		Lee told reporters that Tran did not know. She greeted 2,000 supporters and told them so. Two critics said no.
	`));
	it('does not mind a line break', () => check(vagueCrowd, 'Critics\n^^^^^^^ “Critics say”\nsay the bridge is unsafe.\n^^^ …', 'markdown'));
	it('is silent inside a quotation', () => check(vagueCrowd, '“Critics say the bridge is unsafe,” Ann Lee said.'));

	it('reports crowds with adverbs, clauses and places between', () => check(vagueCrowd, `
		People close to the council now believe it will fall.
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “People close to the council now believe”
	`));
	it('leaves those that are counted vaguely to weasel-quantifier', () => check(vagueCrowd, 'Some critics say so. Many fear it.'));
	it('reports the crowd after its verb', () => check(vagueCrowd, `
		The bridge is unsafe, according to officials.
		                      ^^^^^^^^^^^^^^^^^^^^^^ “according to officials”
	`));
	it('is silent when one of the crowd is named', () => check(vagueCrowd, `
		Critics say the bridge is unsafe, including Ann Lee, an engineer. Critics such as Bo Tran say it is old.

		Critics say the bridge is unsafe. “It will fall,” said Ann Lee, an engineer.
	`));
	it('is silent where somebody is told of as saying so', () => check(vagueCrowd, 'Ann Lee said critics believe that the bridge is unsafe.'));
	it('leaves sources of whom nothing is said to bare-source', () => check(vagueCrowd, 'Sources said the bridge was unsafe. According to sources, it will fall.'));
	it('is silent on an office, and on one source of whom something is said', () => check(vagueCrowd, `
		North Harbor election officials said the turnout was high. A source familiar with the vote said so.
	`));
	it('takes no party for an office', () => check(vagueCrowd, `
		The vote is off, according to Democratic officials.
		                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “according to Democratic officials”
	`));
	it('reports a group within what describes another no second time', () => check(vagueCrowd, `
		Editors who run news organizations almost universally say so.
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Editors who run
	`));
	it('is silent on what a group does among itself or is advised', () => check(vagueCrowd, 'Lawmakers accused each other of delay. Republicans might want to consider Tran.'));
	it('takes the verb behind a relative clause, not the one in it', () => check(vagueCrowd, `
		Even critics who have long praised the bridge warned of the ice.
		     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “critics who have long praised the bridge warned”: who?
		Critics who have long said so are wrong.
	`));
	it('shows the first words of a long one', () => check(vagueCrowd, `
		Officials who have seen the report on the bridge and its piers say it leans.
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Officials who have seen the report on the bridge …”: who?
	`));
	it('is silent where one of them is named', () => check(vagueCrowd, `
		Critics say the bridge leans, among them Ann Lee. Others, such as Bo Tran, agree.

		Critics say the bridge leans, and among them nobody is heard.
		^^^^^^^^^^^ “Critics say”: who?
	`));
});
