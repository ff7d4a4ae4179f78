import { strict as assert } from 'node:assert';
import { read } from '../../../src/engine/read';
import { review } from '../../../src/engine/review';
import { rules } from '../../../src/engine/rules/index';
import { defaultSettings } from '../../../src/engine/settings';
import { check } from './check';

const disableComment = rules.find(({ id }) => id === 'disable-comment')!;

describe('disable-comment', () => {
	const reports = (text: string) => check(disableComment, text, 'markdown');

	it('reports a rule that there is not', () => reports(`
		<!-- copydesk-disable hedging hedgin -->
		                              ^^^^^^ There is no rule “hedgin”.

		It was <!-- copydesk-disable-line Hedging --> apparently so.
		                                  ^^^^^^^ There is no rule “Hedging”.
	`));

	it('reports an action that there is not, once', () => reports(`
		<!-- copydesk-disable-lines hedgin -->
		     ^^^^^^^^^^^^^^^^^^^^^^ There is no comment “copydesk-disable-lines”. Use copydesk-disable, -enable,
	`));

	it('is silent about every rule, about none, and about comments that are not for Copydesk', () => {
		for (const { id } of rules) reports(`<!-- copydesk-disable-next-line ${id} -->\n\nIt was late.`);
		reports('<!-- copydesk-enable -->\n\n<!-- hedgin -->\n\n`<!-- copydesk-disable hedgin -->`');
	});

	it('can be turned off like any rule', () => reports('<!-- copydesk-disable disable-comment -->\n\n<!-- copydesk-disable hedgin -->'));
});

describe('a disable comment', () => {
	it('drops findings of the rules it names, and they count as set aside', () => {
		const { findings, setAside } = review(read('<!-- copydesk-disable hedging -->\n\nThe mayor possibly signed.\n\n<!-- copydesk-enable -->\n\nThe bank possibly paid.', 'markdown'), defaultSettings);
		assert.deepEqual(findings.map(({ rule, span }) => [rule, span.start]), [['hedging', 98]]);
		assert.equal(setAside, 1);
	});
});
