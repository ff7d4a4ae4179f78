import { profiles } from '../../../src/engine/lexicon/profiles';
import { stopsBySense } from '../../../src/engine/rules/stops-by-sense';
import { check, checkFix } from './check';

const { ap, guardian } = profiles;

describe('stops-by-sense', () => {
	it('reports the stop of our sentence inside a fragment', () => check(stopsBySense, `
		Lee called the plan “a gift.” Tran called it “a theft,” and left.
		                           ^^ The quoted words are part of our sentence.
		                                                     ^^ The quoted words are part of our sentence.
	`, 'text', { profile: guardian }));
	it('reports the stop of a quoted sentence outside', () => check(stopsBySense, `
		Lee said: “We lost the bridge”.
		                             ^^ The quoted words are a sentence.
	`, 'text', { profile: guardian }));
	it('takes no side by default, nor with a house that has them inside always', () => {
		check(stopsBySense, 'Lee called the plan “a gift.”');
		check(stopsBySense, 'Lee called the plan “a gift.”', 'text', { profile: ap });
	});
	it('is silent on clean text and on a sentence that goes on', () => check(stopsBySense, `
		Lee called it “a gift”. “We lost,” she said, “and then we won.” Tran said: “We lost.”
	`, 'text', { profile: guardian }));
	it('moves it out and in', () => {
		checkFix(stopsBySense, 'Lee called the plan “a gift.”', 'Lee called the plan “a gift”.', undefined, { profile: guardian });
		checkFix(stopsBySense, 'Lee said: “We lost the bridge”.', 'Lee said: “We lost the bridge.”', undefined, { profile: guardian });
	});
	it('reports it over a line’s end, and inside marks within', () => check(stopsBySense, `
		Lee called the plan “a gift to
		the town.” Tran left.
		        ^^ The quoted words are part of our sentence.
	`, 'markdown', { profile: guardian }));
	it('is silent on a question, an abbreviation and what stands inside a quotation', () => check(stopsBySense, `
		Lee asked about “the bridge?” She lives in “D.C.” and works. “He called it ‘a gift’. Then he left,” Tran said.
	`, 'text', { profile: guardian }));
});
