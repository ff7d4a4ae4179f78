import { strict as assert } from 'node:assert';
import { impliedAttribution } from '../../../src/engine/rules/implied-attribution';
import { check, checkFix, findings } from './check';

describe('implied-attribution', () => {
	it('names the person that a quotation is carried over from', () => check(impliedAttribution, `
		Ann Lee, the mayor, said the bridge would close.

		“We cannot wait for the spring.”
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Only carried over from before: Ann Lee.
	`));
	it('points at the place it is carried over from', () => {
		const text = 'Ann Lee, the mayor, said the bridge would close.\n\n“We cannot wait for the spring.”';
		const [related] = findings(impliedAttribution, text)[0]!.related!;
		assert.equal(text.slice(related!.span.start, related!.span.end), 'Ann Lee');
	});
	it('is silent when the copy says who, and when nobody can be made out', () => check(impliedAttribution, `
		The hall was full by noon.

		“We cannot wait for the spring.”

		“We cannot wait for the spring,” Ann Lee said. “Nor for May.”
	`));
	it('is silent about the later paragraphs of a running quotation', () => check(impliedAttribution, `
		“We cannot wait for the spring,” Ann Lee said. “Nor for May.

		“And not for June.”
	`));
	it('attributes by surname once the speaker is introduced', () => checkFix(impliedAttribution, `
		Ann Lee, the mayor, said the bridge would close.

		“We cannot wait for the spring. The ice is coming.”
	`, `
		Ann Lee, the mayor, said the bridge would close.

		“We cannot wait for the spring,” Lee said. “The ice is coming.”
	`));
	it('is silent on what stands within a sentence, is never closed, or is a cry', () => check(impliedAttribution, `
		Ann Lee, the mayor, said the bridge would close.

		Moving on — “Bridge to close by spring, harbor board says,” by the Evening Post: The board met.

		Ann Lee, the mayor, said the bridge would close.

		“Without a force of that size, she added, nothing will change.

		Ann Lee, the mayor, asked who would pay.

		“Yesssss!”
	`));
	it('reports a quotation after a sentence that tells of its subject’s speech', () => check(impliedAttribution, `
		Ann Lee touted the bridge. “We cannot wait for the spring.”
		                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Only carried over from before: Ann Lee.
	`));
});
