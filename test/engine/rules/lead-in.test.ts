import { profiles } from '../../../src/engine/lexicon/profiles';
import { leadIn } from '../../../src/engine/rules/lead-in';
import { check, checkFix } from './check';

const ap = { profile: profiles.ap };
const reuters = { profile: profiles.reuters };

describe('lead-in', () => {
	it('wants a colon before several sentences, a comma before one, under ap', () => check(leadIn, `
		Lee said, “We lost the bridge. We will build another.”
		        ^^^ Several quoted sentences are led in by a colon.

		Lee said: “We lost the bridge.”
		        ^^^ One quoted sentence is led in by a comma.
	`, 'text', ap));
	it('wants a colon always under reuters', () => check(leadIn, `
		Lee said, “We lost the bridge.”
		        ^^^ A quoted sentence is led in by a colon.
	`, 'text', reuters));
	it('takes no side by default', () => check(leadIn, `
		Lee said, “We lost the bridge. We will build another.” Tran said: “We won.”
	`));
	it('is silent on clean text', () => {
		check(leadIn, 'Lee said, “We lost the bridge.” Tran said: “It fell. It is gone.”', 'text', ap);
		check(leadIn, 'Lee said: “We lost the bridge.” Tran said: “It fell. It is gone.”', 'text', reuters);
	});
	it('is silent where our sentence goes on, and on words that only a colon suits', () => {
		check(leadIn, '“We lost,” Lee said, “and then we won. So there.” Tran said, “We lost,” and left.', 'text', reuters);
		check(leadIn, 'Lee had one thing to say to the council: “We lost the bridge.”', 'text', ap);
	});
	it('takes a quotation that runs on for several sentences', () => check(leadIn, `
		Lee said: “We lost the bridge.

		“We will build another.”
	`, 'text', ap));
	it('changes the mark', () => {
		checkFix(leadIn, 'Lee said, “We lost the bridge. We will build another.”', 'Lee said: “We lost the bridge. We will build another.”', undefined, ap);
		checkFix(leadIn, 'Lee said: “We lost the bridge.”', 'Lee said, “We lost the bridge.”', undefined, ap);
	});
	it('looks over a line’s end', () => check(leadIn, `
		Lee said,
		        ^ A quoted sentence is led in by a colon.
		“We lost the bridge.”
		^ …
	`, 'markdown', reuters));
	it('is silent on fragments, and inside a quotation', () => check(leadIn, `
		Lee called it, “a gift.” “He said, ‘We lost the bridge.’ He was right,” Tran told them.
	`, 'text', reuters));
});
