import { bylineForm } from '../../../src/engine/rules/byline-form';
import { check, checkFix } from './check';

describe('byline-form', () => {
	it('reports another lead than “By”', () => check(bylineForm, `
		Harbour bridge falls

		Story by: Ann Lee
		^^^^^^^^^^^^^^^^^ A byline reads “By Ann Lee”.

		The bridge fell on Monday.
	`));
	it('reports it behind a date', () => check(bylineForm, `
		Harbour bridge falls

		2026-02-23 BY Ann Lee and Bo Tran
		           ^^^^^^^^^^ A byline reads “By Ann Lee”.

		The bridge fell on Monday.
	`));
	it('is silent on clean bylines and without one', () => {
		check(bylineForm, 'Harbour bridge falls\n\nBy Ann Lee and Bo Tran\n\nThe bridge fell on Monday.');
		check(bylineForm, '---\ntitle: Harbour bridge falls\nauthor: Ann Lee\n---\n\nThe bridge fell on Monday.', 'markdown');
		check(bylineForm, 'The bridge fell on Monday.');
	});
	it('writes “By”', () => checkFix(bylineForm,
		'Harbour bridge falls\n\nStory by: Ann Lee\n\nThe bridge fell on Monday.', 'Harbour bridge falls\n\nBy Ann Lee\n\nThe bridge fell on Monday.'));
	it('is silent on “by” within prose and in a quotation', () => check(bylineForm, `
		Harbour bridge falls

		The story told by Ann Lee is long.

		“Story by Ann Lee,” the poster says.
	`));
});
