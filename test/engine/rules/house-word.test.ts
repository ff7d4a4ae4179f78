import { strict as assert } from 'node:assert';
import type { HouseWord } from '../../../src/engine/house/house';
import { houseWord } from '../../../src/engine/rules/house-word';
import type { Format } from '../../../src/engine/text/article';
import * as suite from './check';

const word = (avoid: string, prefer: readonly string[] = [], reason?: string): HouseWord => ({ avoid, prefer, reason });
const words = [
	word('prior to', ['before'], 'Shorter'), word('prior to that', ['earlier']), word('tragic', [], 'Let the facts say it.'), word('utilis*', ['us*']),
	word('firem*n', ['firefighter', 'firefighters']), word('Internet', ['internet']), word('TV', ['television']), word('lawyer', ['attorney']),
	word('attempt', ['try', 'effort']), word('%', ['per cent']), word('Kiev', ['Kyiv']), word('Labour', ['the Labour Party']), word('honest mistake', ['hour']),
	word('chairman', ['chair']), word('*ization', ['*isation']), word('US', ['U.S.']), word('e-mail', ['email']), word('white house', ['White House']),
];

const check = (annotated: string, format?: Format) => suite.check(houseWord, annotated, format, { words });
const checkFix = (before: string, after: string) => suite.checkFix(houseWord, before, after, undefined, { words });
const fixesOf = (text: string) => suite.findings(houseWord, text, 'text', { words }).flatMap(({ fixes }) => fixes ?? []);

describe('house-word', () => {
	it('reports a phrase, what to write instead and why', () => check(`
		The council met prior to the vote.
		                ^^^^^^^^ Write “before”, not “prior to”. Shorter.
	`));
	it('reports a word with nothing to write instead', () => check(`
		It was a tragic day.
		         ^^^^^^ The house avoids “tragic”. Write around it. Let the facts say it.
	`));
	it('is silent on clean text, and without a list', () => {
		check('The council met before the vote.');
		suite.check(houseWord, 'The council met prior to the vote.');
	});
	it('finds it at a sentence’s start and in a sentence that shouts', () => check(`
		Prior to the vote the council met. PRIOR TO THE VOTE IT ATE.
		^^^^^^^^ Write “Before”, not “Prior to”.
		                                   ^^^^^^^^ Write “BEFORE”, not “PRIOR TO”.
	`));
	it('is silent on part of the phrase', () => check('The prior vote was lost. It led to this.'));
	it('finds it before a comma', () => check(`
		It rained prior to, and after, the vote.
		          ^^^^^^^^ Write “before”
	`));
	it('finds it over extra spaces', () => check(`
		The council met prior   to the vote.
		                ^^^^^^^^^^ Write “before”, not “prior to”.
	`));
	it('is silent on look-alikes', () => check('The priory tower of the internet is tragically tall, and the chairmanship vacant. He is TVA’s.'));
	it('finds it over a line break', () => check(`
		The council met prior
		                ^^^^^ Write “before”, not “prior to”.
		to the vote.
		^^ …
	`, 'markdown'));
	it('leaves quoted words alone, and looks at what is told as somebody’s', () => check(`
		“We met prior to the vote,” Lee said. Lee said they met prior to the vote.
		                                                        ^^^^^^^^ Write “before”
	`));
	it('looks at the headline, not at what it quotes', () => check(`
		Lee ‘met prior to vote’
		By Ann Bo

		The council met at noon, and it was long. The doors were closed at ten.
	`));
	it('finds it in a headline', () => check(`
		# Lee met council prior to vote
		                  ^^^^^^^^ Write “before”

		The council met at noon, and it was long. The doors were closed at ten.
	`, 'markdown'));
	it('takes the longer of two phrases', () => check(`
		It met prior to that.
		       ^^^^^^^^^^^^^ Write “earlier”
	`));
	it('lets a star stand for letters of a word, and puts them back', () => {
		check(`
			They were utilising it. Utilisation fell.
			          ^^^^^^^^^ Write “using”, not “utilising”.
			                        ^^^^^^^^^^^ Write “Usation”, not “Utilisation”.
		`);
		checkFix('They were utilising it.', 'They were using it.');
		checkFix('Utilising it was hard.', 'Using it was hard.');
	});
	it('offers no fix where a star stood for an ending that the words to write may not have', () => {
		check(`
			Two firemen came.
			    ^^^^^^^ Write “firefighter” or “firefighters”, not “firemen”.
		`);
		assert.deepEqual(fixesOf('Two firemen came.'), []);
	});
	it('keeps a possessive', () => {
		check(`
			The chairman’s car was late.
			    ^^^^^^^^ Write “chair”, not “chairman”.
		`);
		checkFix('The chairman’s car was late.', 'The chair’s car was late.');
	});
	it('tells words that differ in their capital alone', () => {
		check(`
			The Internet grew. Internet use rose. The internet won.
			    ^^^^^^^^ Write “internet”, not “Internet”.
		`);
		check('She went to the White House.');
		checkFix('She went to the white house.', 'She went to the White House.');
	});
	it('leaves names alone, and abbreviations', () => {
		check('The World Health Organization met. She asked the IT desk for help, and for a Lawyer Guild card.');
		check('She told us so. He is with us.');
		check(`
			The US voted.
			    ^^ Write “U.S.”, not “US”.
		`);
	});
	it('prefers no fix where a sentence may open with a name', () => {
		assert.deepEqual(fixesOf('Organization of States met.').map(({ preferred }) => preferred), [undefined]);
		assert.deepEqual(fixesOf('Organization was hard.').map(({ preferred }) => preferred), [true]);
		assert.deepEqual(fixesOf('Prior to Monday it rained.').map(({ preferred }) => preferred), [true]);
	});
	it('leaves such a word its capital in a headline', () => check('# The Internet Grows\n\nThe council met at noon. The doors were closed at ten.', 'markdown'));
	it('does not write in capitals what stood for an abbreviation', () => {
		checkFix('He saw it on TV.', 'He saw it on television.');
		checkFix('TV viewers left.', 'Television viewers left.');
		checkFix('He went to Kiev.', 'He went to Kyiv.');
	});
	it('is silent where what to write instead stands there already', () => {
		check('A member of the Labour Party spoke.');
		checkFix('A member of Labour spoke.', 'A member of the Labour Party spoke.');
	});
	it('sets a or an right before what it writes', () => {
		checkFix('She hired a lawyer.', 'She hired an attorney.');
		checkFix('A lawyer spoke.', 'An attorney spoke.');
		checkFix('He met an Internet star.', 'He met an internet star.');
	});
	it('prefers no fix where a or an cannot be told from the spelling, nor one of several', () => {
		assert.deepEqual(fixesOf('It was an honest mistake.').map(({ title, preferred }) => [title, preferred]), [['Write “hour”', undefined]]);
		assert.deepEqual(fixesOf('The attempt failed.').map(({ title, preferred }) => [title, preferred]), [['Write “try”', undefined], ['Write “effort”', undefined]]);
	});
	it('puts a blank between a figure and the words for a sign', () => checkFix('It rose 5% in May.', 'It rose 5 per cent in May.'));
	it('finds a word with a hyphen', () => checkFix('He sent an e-mail.', 'He sent an email.'));
	it('offers no fix over markup', () => {
		const found = suite.findings(houseWord, 'The council met prior **to** the vote.', 'markdown', { words });
		assert.deepEqual(found.map(({ fixes }) => fixes), [[]]);
	});
	it('takes long copy and long lists in its stride', () => {
		const many = Array.from({ length: 500 }, (_, at) => word(`*x${at}a`));
		const started = performance.now();
		suite.findings(houseWord, 'aaaa '.repeat(2000), 'text', { words: [...many, word('a*b')] });
		assert.ok(performance.now() - started < 2000);
	});
	it('looks into quotations for what an entry says is found everywhere, and prefers no fix there', () => {
		const everywhere: HouseWord[] = [{ avoid: 'damn*', prefer: ['d---'], reason: undefined, everywhere: true }, word('prior to', ['before'])];
		suite.check(houseWord, `
			“The damn bridge fell prior to the vote,” Lee said. The damned thing stood.
			     ^^^^ Write “d---”, not “damn”.
			                                                        ^^^^^^ Write “d---”, not “damned”.
		`, 'text', { words: everywhere });
		suite.checkFix(houseWord, '“The damn bridge fell,” Lee said.', '“The d--- bridge fell,” Lee said.', undefined, { words: [{ avoid: 'damn', prefer: ['d---'], reason: undefined, everywhere: true }] });
		const quoted = suite.findings(houseWord, '“The damn bridge fell,” Lee said.', 'text', { words: [{ avoid: 'damn', prefer: ['d---'], reason: undefined, everywhere: true }] });
		assert.deepEqual(quoted.flatMap(({ fixes = [] }) => fixes.map(({ title, preferred }) => [title, preferred])), [['Write “d---” (changes the quotation)', false]]);
	});
	it('finds it in a headline that gives every long word a capital, and leaves the fix to the writer', () => {
		check(`
			# Council Met Prior To Vote on Harbor Bridge
			              ^^^^^^^^ Write “Before”, not “Prior To”.

			The council met at noon. The doors were closed at ten.
		`, 'markdown');
		assert.deepEqual(fixesOf('Council Met Prior To Vote on Harbor Bridge\n\nBy Ann Lee\n\nThe council met at noon.').map(({ title, preferred }) => [title, preferred]), [['Write “Before”', undefined]]);
	});
	it('takes no part of a name for it there, as far as a star goes', () => check('# World Health Organization Meets in Harbor\n\nThe council met at noon. The doors were closed at ten.', 'markdown'));
	it('keeps capitals for names in a headline that is written like a sentence', () => check('# Harbor council attends Attempt to Sail race\n\nThe council met at noon. The doors were closed at ten.', 'markdown'));
});
