import { unattributedQuotation } from '../../../src/engine/rules/unattributed-quotation';
import { check } from './check';

describe('unattributed-quotation', () => {
	it('reports a quotation that nobody is given for', () => check(unattributedQuotation, `
		The hall was full by noon.

		“We will not vote on this today.”
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nobody is given as saying this.
	`));
	it('is silent when the copy says who', () => check(unattributedQuotation, `
		“We will not vote on this today,” Ann Lee said. “Come back in May.”

		According to Bo Tran, “the vote is off.”
	`));
	it('is silent about terms, titles and fragments of ours', () => check(unattributedQuotation, `
		The film “The Long Bridge” shows in May. Bo “Bulldog” Tran calls it art. The “bridge to nowhere” is closed.
	`));
	it('is silent about the later paragraphs of a running quotation', () => check(unattributedQuotation, `
		“We will not vote on this today,” Ann Lee said. “Come back in May.

		“Then we will see.”
	`));
	it('reports a running quotation once, where it begins', () => check(unattributedQuotation, `
		The hall was full by noon.

		“We will not vote on this today.
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nobody is given as saying this.

		“Come back in May.”
	`));
	it('is silent about credits without a verb', () => check(unattributedQuotation, `
		The hall was full by noon.

		“We will not vote on this today.” [Harbor Gazette]

		“We will not vote on this today.”

		— Maria Lee, mayor
	`));
	it('is silent about the credit of a block quotation', () => check(unattributedQuotation, `
		The hall was full by noon.

		> “We will not vote on this today.”
		>
		> — Maria Lee, mayor

		The hall was empty by two.

		> “We will not vote on this today.” <cite>Maria Lee</cite>
	`, 'markdown'));
	it('is silent about a press release’s “From Maria Lee”', () => check(unattributedQuotation, `
		The hall was full by noon.

		From Maria Lee: “We will not vote on this today.”

		“Come back in May.” - Bo Tran
	`));
	it('is silent about nicknames', () => check(unattributedQuotation, 'Bo “Bulldog” Tran came. He is known as “the Hammer.”'));
	it('is silent about labelled turns', () => check(unattributedQuotation, `
		Q: What did the mayor say?

		A: “We will not vote on this today.”

		Ann Lee: “Come back in May.”
	`));
	it('leaves a quotation whose speaker is carried over to implied-attribution', () => check(unattributedQuotation, `
		Ann Lee, the mayor, said the bridge would close.

		“We cannot wait for the spring.”
	`));
	it('is silent about a Markdown heading', () => check(unattributedQuotation, `
		# “We will not vote on this today.”

		The hall was full.
	`, 'markdown'));
});
