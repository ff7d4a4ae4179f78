import { elision } from '../../../src/engine/rules/elision';
import { check, checkFix, checkNoFix } from './check';

describe('elision', () => {
	it('reports words left out', () => check(elision, `
		“We lost the bridge ... We will build another,” Lee said.
		                    ^^^ Something seems to be left out here.
	`));
	it('is silent at the edges, outside quotations and on none', () => check(elision, `
		“... we lost the bridge ...” Lee said. So it went ... and went. “We won,” said Tran.
	`));
	it('puts the attribution into the gap between two sentences', () => checkFix(elision,
		'“We lost the bridge. ... We will build another,” Lee said.', '“We lost the bridge,” Lee said. “We will build another.”'));
	it('puts the attribution into the gap in a sentence', () => checkFix(elision,
		'“We lost the bridge … and the road,” Lee told the council on Monday. The road was old.',
		'“We lost the bridge,” Lee told the council on Monday, “and the road.” The road was old.'));
	it('keeps a question mark', () => checkFix(elision,
		'“Did we lose it? ... We did,” Lee said.', '“Did we lose it?” Lee said. “We did.”'));
	it('offers nothing where more follows, or nobody', () => {
		checkNoFix(elision, '“We lost it ... We will build another,” Lee said, “and soon.”');
		checkNoFix(elision, 'Lee said: “We lost it ... We will build another.”');
	});
	it('reports one character, one at a line’s end, and each of several', () => check(elision, `
		“We lost … the bridge ...
		         ^ Something seems
		                      ^^^ Something seems
		and the road,” Lee said.
	`, 'markdown'));
	it('is silent on two stops and on a dash', () => check(elision, '“We lost the bridge -- no. The road,” Lee said.'));
	it('reports one in a quotation within another', () => check(elision, `
		“He told us ‘the bridge ... is gone’ in May,” Lee said.
		                        ^^^ Something seems
	`));
});
