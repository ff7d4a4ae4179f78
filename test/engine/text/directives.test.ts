import { strict as assert } from 'node:assert';
import { parse } from '../../../src/engine/text/article';
import { disabledTest } from '../../../src/engine/text/directives';
import { textOf } from '../../../src/engine/text/span';
import { dedent } from '../../annotated';

/** Each `@` of the Markdown text, in order: whether “hedging” is off there. */
function offAt(markdown: string): boolean[] {
	const text = dedent(markdown);
	const isDisabled = disabledTest(text, parse(text, 'markdown').directives);
	return [...text.matchAll(/@/g)].map(({ index }) => isDisabled('hedging', { start: index, end: index + 1 }));
}

describe('directives', () => {
	it('name an action and rules, each with its place', () => {
		const text = 'One. <!-- copydesk-disable hedging, weasel\npassive --> Two.';
		const [directive, ...others] = parse(text, 'markdown').directives;
		assert.equal(others.length, 0);
		assert.equal(directive!.action.name, 'disable');
		assert.equal(textOf(text, directive!.action), 'copydesk-disable');
		assert.deepEqual(directive!.rules.map((rule) => [rule.id, textOf(text, rule)]), [['hedging', 'hedging'], ['weasel', 'weasel'], ['passive', 'passive']]);
	});

	it('turn off from there on, up to where they turn on', () => assert.deepEqual(offAt(`
		One @.

		<!-- copydesk-disable -->

		Two @. <!-- copydesk-enable --> Three @.
	`), [false, true, false]));

	it('turn off to the end', () => assert.deepEqual(offAt('@ <!-- copydesk-disable hedging --> @\n\n@'), [false, true, true]));

	it('concern the rules they name', () => assert.deepEqual(offAt(`
		<!-- copydesk-disable weasel --> @

		<!-- copydesk-disable --> @

		<!-- copydesk-enable weasel --> @

		<!-- copydesk-enable hedging --> @
	`), [false, true, true, false]));

	it('turn off on one line', () => assert.deepEqual(offAt(`
		One @.
		Two @. <!-- copydesk-disable-line hedging --> Three @.
		Four @.
	`), [false, true, true, false]));

	it('turn off on the next line that is not blank', () => {
		assert.deepEqual(offAt('<!-- copydesk-disable-next-line -->\nOne @.\nTwo @.'), [true, false]);
		assert.deepEqual(offAt('@ <!-- copydesk-disable-next-line hedging -->\r\n\r\nOne @.\r\n\r\nTwo @.'), [false, true, false]);
		assert.deepEqual(offAt('@ <!-- copydesk-disable-next-line -->'), [false]);
	});

	it('stand in lists and quotes too', () => assert.deepEqual(offAt('> <!-- copydesk-disable -->\n> One @.\n\n- Two @ <!-- copydesk-enable -->\n- Three @.'), [true, true, false]));

	it('are several in one block', () => assert.deepEqual(offAt('<!-- copydesk-disable --><!-- copydesk-enable hedging -->\n\nOne @.'), [false]));

	it('are no code, no other comments and nothing that is not closed', () => assert.deepEqual(offAt(`
		\`<!-- copydesk-disable -->\` @

		~~~
		<!-- copydesk-disable -->
		~~~

		    <!-- copydesk-disable -->

		<!-- disable --> @ <!-- copydesk --> @

		Two @ \\<!-- copydesk-disable --> @

		@ <!-- copydesk-disable
	`), [false, false, false, false, false, false]));

	it('are read in text that is too thick with marks to be parsed', () => {
		assert.deepEqual(offAt(`${'*_['.repeat(2000)}\n\n<!-- copydesk-disable -->\n\n@`), [true]);
	});

	it('are for Markdown alone', () => assert.deepEqual(parse('<!-- copydesk-disable -->', 'text').directives, []));
});
