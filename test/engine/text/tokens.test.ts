/** Tokens, drawn with a bar between them; behind each that is no plain word its kind, where its characters do not show it. */
import { strict as assert } from 'node:assert';
import { tokenize, type TokenKind } from '../../../src/engine/text/tokens';

/** Kinds that a look at the characters tells. */
const plain: ReadonlySet<TokenKind> = new Set(['word', 'stop', 'comma', 'colon', 'semicolon', 'bracket']);

/** Asserts that the drawing's tokens are those of `text`. */
function check(text: string, drawn: string): void {
	const tokens = tokenize(text, 0, text.length);
	for (const { start, end, text: characters } of tokens) assert.equal(text.slice(start, end), characters);
	assert.equal(tokens.map(({ kind, text: characters }) => (plain.has(kind) ? characters : `${characters}:${kind}`)).join(' | '), drawn);
}

describe('tokenize', () => {
	it('keeps apostrophes and hyphens in their word', () => {
		check('Lee’s so-called don’t O’Neill', 'Lee’s | so-called | don’t | O’Neill');
		check("the players' AT&T rock-'n'-roll", "the | players' | AT&T | rock | -:other | ':other | n | ':other | -:other | roll");
		check('the players’ win', 'the | players’ | win');
	});
	it('tells a plural’s apostrophe from a mark', () => check("''the players'' won", "'':open | the | players | '':close | won"));
	it('keeps the stop of an abbreviation', () => {
		check('Mr. Lee met Sen. Tran at 5 p.m. in the U.S. Senate.', 'Mr. | Lee | met | Sen. | Tran | at | 5:number | p.m. | in | the | U.S. | Senate | .');
		check('Lee Jr. of Acme Inc., R-Calif., won', 'Lee | Jr. | of | Acme | Inc. | , | R-Calif. | , | won');
	});
	it('takes an ambiguous word for an abbreviation only before a capital or a figure', () => {
		check('No. 2 said no. He left.', 'No. | 2:number | said | no | . | He | left | .');
		check('He fell ill. It was St. Mary’s.', 'He | fell | ill | . | It | was | St. | Mary’s | .');
		check('He is from Pa. Lee is not.', 'He | is | from | Pa. | Lee | is | not | .');
	});
	it('keeps initials together', () => check('J.K. Lee and B. Tran', 'J.K. | Lee | and | B. | Tran'));
	it('reads figures whole, with the letters that belong to them', () => {
		check('$1,200.50 at 9:40, 3rd of the 1990s', '$:other | 1,200.50:number | at | 9:40:number | , | 3rd | of | the | 1990s');
		check('Lee paid £3.5m on the 20th.', 'Lee | paid | £:other | 3.5m:number | on | the | 20th | .');
	});
	it('tells dashes from hyphens', () => check('Lee — the boss -- left - at once – well-off', 'Lee | —:dash | the | boss | --:dash | left | -:dash | at | once | –:dash | well-off'));
	it('reads ellipses as one', () => check('Well... so… and . . . no.', 'Well | ...:ellipsis | so | …:ellipsis | and | . . .:ellipsis | no | .'));
	it('gives every mark its kind', () => check('“He said ‘no’ twice,” Lee said.', '“:open | He | said | ‘:inner-open | no | ’:inner-close | twice | , | ”:close | Lee | said | .'));
	it('cuts a word at a mark inside it', () => check('He said"no"to it', 'He | said | ":open | no | ":close | to | it'));
	it('keeps a character outside the basic plane whole', () => check('We lost 😢 today', 'We | lost | 😢:other | today'));
	it('reads accents, whole or combining, as part of their word', () => check('José Jose\u0301 Łódź', 'José | Jose\u0301 | Łódź'));
	it('reads right-to-left words', () => check('הוא אמר "שלום".', 'הוא | אמר | ":open | שלום | ":close | .'));
	it('has no token for blanks, tabs and carriage returns', () => check('a\t b\r\n c\u00a0d', 'a | b | c | d'));
	it('gives words in lower case with straight apostrophes', () => {
		assert.deepEqual(tokenize('Lee’s DON’T', 0, 11).map(({ lower }) => lower), ["lee's", "don't"]);
	});
});
