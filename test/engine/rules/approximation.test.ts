import { approximation } from '../../../src/engine/rules/approximation';
import { check, checkFix, checkNoFix } from './check';

describe('approximation', () => {
	it('reports an inexact figure', () => check(approximation, `
		Some 300 people walked about 20 miles.
		^^^^ “Some” is inexact.
		                       ^^^^^ “about” is inexact.
	`));
	it('is silent on clean text', () => check(approximation, 'The police counted 392 people on the bridge.'));
	it('does not mind case', () => check(approximation, `
		NEARLY 300 people came.
		^^^^^^ “NEARLY” is inexact.
	`));
	it('is silent on an incomplete phrase', () => check(approximation, 'The number was on the board in the neighborhood.'));
	it('does not mind a comma after', () => check(approximation, `
		It was, in part, a success.
		        ^^^^^^^ “in part” is inexact.
	`));
	it('does not mind extra spaces', () => check(approximation, `
		A  number   of people came.
		^^^^^^^^^^^^^^ “A number of” is inexact.
	`));
	it('does not mind a line break', () => check(approximation, 'It was a success in\n                 ^^ “in part” is inexact.\npart.\n^^^^ …', 'markdown'));
	it('is silent inside a quotation', () => check(approximation, '“About 300 people came, more or less,” Lee said.'));

	it('tells a figure from a topic, a place and a year', () => check(approximation, `
		They talked about two of them, went around the hall and chose some 2016 voters. Most people came.
	`));
	it('tells a degree from a kind', () => check(approximation, `
		This kind of bridge is a bit of a find; what sort of man builds it?

		It was kind of funny.
		       ^^^^^^^ “kind of” is inexact.
	`));
	it('tells a softened adjective from a preference and a manner', () => check(approximation, `
		They would rather walk than ride; it was ice rather than water, and they were treated fairly.

		The mood was rather bleak.
		             ^^^^^^ “rather” is inexact.
	`));
	it('takes exact bounds for exact', () => check(approximation, `
		At least 35 people have faced up to five years at least since May.

		It failed, at least among the young.
		           ^^^^^^^^ “at least” is inexact.
	`));

	it('cuts a softener', () => checkFix(approximation, 'The mood was somewhat tense.', 'The mood was tense.'));
	it('offers nothing for a figure, or after a or an', () => {
		checkNoFix(approximation, 'Nearly 300 people came.');
		checkNoFix(approximation, 'It was a relatively old bridge.');
	});
});
