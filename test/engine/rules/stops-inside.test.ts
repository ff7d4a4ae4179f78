import { profiles } from '../../../src/engine/lexicon/profiles';
import { stopsInside } from '../../../src/engine/rules/stops-inside';
import { check, checkFix } from './check';

const { ap, guardian } = profiles;

describe('stops-inside', () => {
	it('reports a full stop or comma outside under ap', () => check(stopsInside, `
		Lee called the plan “a gift”. Tran called it “a theft”, and left.
		                           ^^ The full stop belongs inside
		                                                     ^^ The comma belongs inside
	`, 'text', { profile: ap }));
	it('reports a second stop', () => check(stopsInside, `
		Lee said: “We lost the bridge.”.
		                              ^^ The quoted words have their stop.
	`, 'text', { profile: ap }));
	it('takes no side by default, nor with a house that places by sense', () => {
		check(stopsInside, 'Lee called the plan “a gift”.');
		check(stopsInside, 'Lee called the plan “a gift”.', 'text', { profile: guardian });
	});
	it('is silent on clean text, on questions and on measures', () => check(stopsInside, `
		Lee called it “a gift.” “We lost,” Lee said. He sang “Who Is Afraid?”, a song. He is 6’2”.
	`, 'text', { profile: ap }));
	it('moves it inside, of inner marks too', () => {
		checkFix(stopsInside, 'Lee called the plan “a gift”.', 'Lee called the plan “a gift.”', undefined, { profile: ap });
		checkFix(stopsInside, 'Lee said: “They told us ‘no’”.', 'Lee said: “They told us ‘no.’”', undefined, { profile: ap });
	});
	it('cuts a second stop', () => checkFix(stopsInside, 'Lee said: “We lost it.”.', 'Lee said: “We lost it.”', undefined, { profile: ap }));
	it('reports it over a line’s end and before extra blanks', () => check(stopsInside, `
		Lee called the plan “a gift to
		the town”,   and left.
		        ^^ The comma belongs inside
	`, 'markdown', { profile: ap }));
	it('is silent on a colon, a semicolon and a dash', () => check(stopsInside, 'Lee called it “a gift”; Tran “a theft”: Roy “a joke” – and left.', 'text', { profile: ap }));
});
