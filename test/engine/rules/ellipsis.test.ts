import { ellipsis } from '../../../src/engine/rules/ellipsis';
import { check, checkFix } from './check';

describe('ellipsis', () => {
	it('reports one at the start and at the end', () => check(ellipsis, `
		“... we lost the bridge,” Lee said. “We will build …” said Tran.
		 ^^^ No ellipsis is due at the start
		                                                   ^ An ellipsis ends a quotation only
	`));
	it('reports two stops, and words run together', () => check(ellipsis, `
		“We lost .. the bridge…the road,” Lee said.
		         ^^ An ellipsis is three stops.
		                      ^ An ellipsis is set off by blanks.
	`));
	it('is silent on clean text, on houses that set it off on one side, and outside quotations', () => check(ellipsis, `
		“We lost ... the bridge,” Lee said. “We lost… the road,” said Tran. “We won. ... It fell,” said Roy. So it went...and went.
	`));
	it('cuts it at the start', () => checkFix(ellipsis, '“... we lost the bridge,” Lee said.', '“we lost the bridge,” Lee said.'));
	it('puts it in form', () => {
		checkFix(ellipsis, '“We lost the bridge…the road,” Lee said.', '“We lost the bridge … the road,” Lee said.');
		checkFix(ellipsis, '“We lost the bridge..and the road,” Lee said.', '“We lost the bridge ... and the road,” Lee said.');
	});
	it('reports one at the edge behind extra blanks and at a line’s end', () => check(ellipsis, `
		“…   we lost the
		 ^ No ellipsis is due at the start
		bridge …
		       ^ An ellipsis ends
		” Lee said.
	`, 'markdown'));
	it('is silent on a figure’s stops, and on one between sentences', () => check(ellipsis, '“It is 1.5 metres. … It leans,” Lee said. “It leans.”'));
	it('leaves the edges of a quotation within another alone', () => check(ellipsis, '“He said, ‘... we lost,’ and left,” Lee said.'));
});
