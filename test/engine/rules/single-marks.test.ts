import { profiles } from '../../../src/engine/lexicon/profiles';
import { singleMarks } from '../../../src/engine/rules/single-marks';
import { check, checkFix } from './check';

const ap = { profile: profiles.ap };

describe('single-marks', () => {
	it('reports words in single marks in running copy', () => check(singleMarks, `
		On Monday Lee called the plan a ‘gift to the town’ of hers.
		                                ^^^^^^^^^^^^^^^^^^ Single marks are for

		On Monday Lee called the plan a 'gift' to builders of the town.
		                                ^^^^^^ Single marks are for
	`, 'text', ap));
	it('takes no side by default', () => check(singleMarks, 'On Monday Lee called the plan a ‘gift to builders’ of the town.'));
	it('is silent inside double marks', () => check(singleMarks, `
		“He told us ‘no’ and left,” Lee said, and so it was in the end.
	`, 'text', ap));
	it('is silent on apostrophes', () => check(singleMarks, `
		It was rock ’n’ roll in the '90s, and the boys' own 'em all, 'tis the Joneses’ way of ‘Lyin’ Ted of Leeds.
	`, 'text', ap));
	it('is silent on subheads and headlines', () => check(singleMarks, `
		Mayor calls plan ‘a gift’

		The mayor spoke on Monday in the town hall.

		‘A healthy environment.’

		The council listened to her for an hour.
	`, 'text', ap));
	// Wrong: the mark behind “builders” is read as the apostrophe of a plural's possessive.
	it('misses words that end in s', () => check(singleMarks, 'On Monday Lee called the plan a ‘gift to builders’ of the town.', 'text', ap));
	it('makes them double', () => checkFix(singleMarks,
		'On Monday Lee called the plan a ‘gift’ to builders.', 'On Monday Lee called the plan a “gift” to builders.', undefined, ap));
	it('reports them over a line’s end and before a comma', () => check(singleMarks, `
		On Monday Lee called the plan a ‘gift to
		                                ^^^^^^^^ Single marks are for
		the town’, and left.
		^^^^^^^^^ …
	`, 'markdown', ap));
	it('is silent on feet, minutes and a mark without its pair', () => check(singleMarks, "It is 6' 2'' long and 5' wide. On Monday ‘Lee came to the hall.", 'text', ap));
});
