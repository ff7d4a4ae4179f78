import { profiles } from '../../../src/engine/lexicon/profiles';
import { datelineForm } from '../../../src/engine/rules/dateline-form';
import { check, checkFix } from './check';

const ap = { profile: profiles.ap };

describe('dateline-form', () => {
	it('reports a place that is not in capitals', () => check(datelineForm, `
		Kyiv (CNN) — The bridge fell on Monday.
		^^^^^^^^^^^^ The place of a dateline stands in capitals: KYIV.
	`, 'text', ap));
	it('reports a place without its state or country', () => check(datelineForm, `
		ALDERTON (AP) — The bridge fell on Monday.
		^^^^^^^^ Not every reader knows where ALDERTON is.
	`, 'text', ap));
	it('reports both at once, so that mending the one brings up no other', () => check(datelineForm, `
		Alderton (AP) — The bridge fell on Monday.
		^^^^^^^^ Not every reader knows where Alderton is.
		^^^^^^^^^^^^^^^ The place of a dateline stands in capitals: ALDERTON.
	`, 'text', ap));
	it('takes no side by default', () => check(datelineForm, 'Kyiv (CNN) — The bridge fell on Monday.'));
	it('is silent on clean text', () => {
		check(datelineForm, 'LEEDS, England (AP) — The bridge fell on Monday.', 'text', ap);
		check(datelineForm, 'LONDON (AP) — The bridge fell on Monday.', 'text', ap);
		check(datelineForm, 'NEW YORK/LONDON — The bridge fell on Monday.', 'text', ap);
		check(datelineForm, 'The bridge fell on Monday.', 'text', ap);
	});
	it('writes the place in capitals', () => checkFix(datelineForm,
		'Kyiv (CNN) — The bridge fell on Monday.', 'KYIV (CNN) — The bridge fell on Monday.', undefined, ap));
	it('is silent on a dash in prose and in a quotation', () => check(datelineForm, `
		The bridge — the old one — fell on Monday.

		“Kyiv (CNN) — the bridge fell,” Lee read.
	`, 'text', ap));
});
