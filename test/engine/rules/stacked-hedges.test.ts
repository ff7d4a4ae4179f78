import { stackedHedges } from '../../../src/engine/rules/stacked-hedges';
import { check, checkFix } from './check';

describe('stacked-hedges', () => {
	it('reports two hedges in one verb group', () => check(stackedHedges, `
		The dam could possibly fail.
		        ^^^^^^^^^^^^^^ “could possibly” doubts twice.
	`));
	it('is silent on clean text', () => check(stackedHedges, 'The dam could fail. Possibly it will.'));
	it('does not mind case', () => check(stackedHedges, `
		COULD POSSIBLY the dam fail?
		^^^^^^^^^^^^^^ “COULD POSSIBLY”
	`));
	it('is silent on an incomplete phrase', () => check(stackedHedges, 'It is what the dam could, possible or not, do.'));
	it('does not mind a comma after', () => check(stackedHedges, `
		The dam could possibly, in May, fail.
		        ^^^^^^^^^^^^^^ “could possibly”
	`));
	it('does not mind extra spaces', () => check(stackedHedges, `
		The dam may   perhaps fail.
		        ^^^^^^^^^^^^^ “may perhaps”
	`));
	it('is silent on a look-alike', () => check(stackedHedges, 'In May possibly the dam will fail.'));
	it('does not mind a line break', () => check(stackedHedges, 'The dam could\n        ^^^^^ “could possibly”\npossibly fail.\n^^^^^^^^ …', 'markdown'));
	it('is silent inside a quotation', () => check(stackedHedges, '“The dam could possibly fail,” Lee said.'));
	it('reports an adverb beside a verb of seeming', () => check(stackedHedges, `
		The dam apparently seems safe and appears to be possibly old.
		        ^^^^^^^^^^^^^^^^ “apparently seems” doubts twice.
		                                  ^^^^^^^^^^^^^^^^^^^^^^ “appears to be possibly” doubts twice.
	`));
	it('cuts the adverb', () => checkFix(stackedHedges, 'The dam could possibly fail.', 'The dam could fail.'));
});
