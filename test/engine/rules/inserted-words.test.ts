import { profiles } from '../../../src/engine/lexicon/profiles';
import { insertedWords } from '../../../src/engine/rules/inserted-words';
import { check, checkFix } from './check';

const ap = { profile: profiles.ap };
const guardian = { profile: profiles.guardian };

describe('inserted-words', () => {
	it('wants the brackets of the house', () => {
		check(insertedWords, `
			“We told [the council] in May,” Lee said.
			         ^^^^^^^^^^^^^ Words put into a quotation stand in round brackets here.
		`, 'text', ap);
		check(insertedWords, `
			“We told them (Lee and Tran) in May,” Roy said.
			              ^^^^^^^^^^^^^^ Words put into a quotation stand in square brackets here.
		`, 'text', guardian);
	});
	it('reports a quotation that opens with one, and a second one', () => check(insertedWords, `
		“[The mayor] told us in May,” Lee said. “We told [the council] what [the mayor] said,” said Tran.
		 ^^^^^^^^^^^ The quotation opens with words put in
		                                                                    ^^^^^^^^^^^ “[the mayor]” is the second insertion here.
	`, 'text', guardian));
	it('takes no side by default', () => check(insertedWords, '“[The mayor] told [the council] (Lee) in May,” Lee said.'));
	it('is silent on sic, on what the room did, on what was left out, and on what the speaker may have set aside', () => {
		check(insertedWords, '“[W]e lost [sic] it [laughs] and […] love[s] the [expletive],” Lee said.', 'text', ap);
		check(insertedWords, '“We lost the bridge (and it was a good one) in May (see page 2),” Lee wrote.', 'text', guardian);
	});
	it('changes the brackets, and says that this is in a quotation', () => checkFix(insertedWords,
		'“We told [the council] in May,” Lee said.', '“We told (the council) in May,” Lee said.', undefined, ap));
	it('looks over a line’s end, and leaves brackets outside quotations', () => check(insertedWords, `
		“We told [the
		         ^^^^ Words put into a quotation stand in round
		council] in May,” Lee said [on Monday].
		^^^^^^^^ …
	`, 'markdown', ap));
});
