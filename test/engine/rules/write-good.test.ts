import { adverb, cliche, passive, weasel, wordy } from '../../../src/engine/rules/write-good';
import { check } from './check';

describe('weasel', () => {
	it('reports a word', () => check(weasel, `
		Several people came to a tiny hall.
		^^^^^^^ “Several” gives no measure.
		                         ^^^^ “tiny” gives no measure.
		“Several people came,” Lee said.
	`));
	it('leaves to our own rules what they judge', () => check(weasel, 'The hall was very full, and they were treated fairly.'));
	it('knows that letters beyond ASCII belong to words', () => check(weasel, 'Ann Lávery spoke to Rátiny and Tinyá.'));
});

describe('passive', () => {
	it('reports a form of be and a participle', () => check(passive, `
		The bridge was closed, and the money had been spent.
		           ^^^^^^^^^^ “was closed” may be passive.
		                                         ^^^^^^^^^^ “been spent” may be passive.
	`));
	it('takes no noun, adjective or name for a participle', () => check(passive, `
		The door was red. The man was Fred. It is indeed a bed. The winner was Mohammed. The rail is naked steel.
	`));
	it('misses what is negated, because write-good looks for the bare form of be', () => check(passive, 'The bell wasn’t stolen.'));
	it('reports it over a line’s end', () => check(passive, 'The bridge was\n           ^^^ “was closed” may be passive.\nclosed.\n^^^^^^ …', 'markdown'));
	it('is silent inside a quotation', () => check(passive, '“The bridge was closed,” Lee said.'));
	it('is silent where a quotation stands between the two', () => check(passive, 'The plan was “dead” closed.'));
});

describe('adverb', () => {
	it('reports an adverb of the list', () => check(adverb, `
		The mayor quickly left.
		          ^^^^^^^ “quickly” may weaken the sentence.
		“I left quickly,” Lee said.
	`));
});

describe('wordy', () => {
	it('reports a phrase, over extra blanks too', () => check(wordy, `
		They closed it due to  the fact that it had cracks.
		               ^^^^^^^^^^^^^^^^^^^^^ “due to the fact that” is wordy.
		“They closed it due to the fact that it had cracks,” Lee said.
	`));
});

describe('cliche', () => {
	it('reports a hit', () => check(cliche, `
		The budget passed against all odds.
		                  ^^^^^^^^^^^^^^^^ “against all odds” is a cliché.
	`));
	it('is silent on clean text', () => check(cliche, 'The budget passed by one vote.'));
	it('does not mind case', () => check(cliche, `
		Against All Odds the budget passed.
		^^^^^^^^^^^^^^^^ “Against All Odds” is a cliché.
	`));
	it('is silent on an incomplete phrase', () => check(cliche, 'They bet against all the others.'));
	it('does not mind a comma after', () => check(cliche, `
		Against all odds, the budget passed.
		^^^^^^^^^^^^^^^^ “Against all odds” is a cliché.
	`));
	it('does not mind extra spaces', () => check(cliche, `
		Against  all   odds the budget passed.
		^^^^^^^^^^^^^^^^^^^ “Against all odds” is a cliché.
	`));
	it('is silent on a look-alike', () => check(cliche, 'They bet against all oddsmakers.'));
	it('does not mind a line break', () => check(cliche, 'It passed against\n          ^^^^^^^ “against all odds” is a cliché.\nall odds.\n^^^^^^^^ …', 'markdown'));
	it('is silent inside a quotation', () => check(cliche, '“We won against all odds,” Lee said.'));
	it('knows curly apostrophes, and commas within a phrase', () => check(cliche, `
		For Lee it was all in a day’s work; for Tran, all talk, no action.
		               ^^^^^^^^^^^^^^^^^^^ “all in a day’s work” is a cliché.
		                                              ^^^^^^^^^^^^^^^^^^^ “all talk, no action” is a cliché.
	`));
});
