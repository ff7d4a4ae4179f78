import { runOnAttribution } from '../../../src/engine/rules/run-on-attribution';
import { check, checkFix } from './check';

describe('run-on-attribution', () => {
	it('reports a comma before a second sentence', () => check(runOnAttribution, `
		“We lost the bridge,” Lee said, “The council will build another.”
		                              ^^^^^^ “The” begins a sentence.
	`));
	it('is silent where the sentence goes on', () => check(runOnAttribution, `
		“We lost the bridge,” Lee said, “and the council will build another.”

		“We lost the bridge,” Lee said, “I think.” “When it fell,” she said, “Alderton wept.”
	`));
	it('is silent behind a full stop', () => check(runOnAttribution, '“We lost the bridge,” Lee said. “The council will build another.”'));
	it('is silent where another verb leads in', () => check(runOnAttribution, `
		“We lost the bridge,” Lee said, adding, “The council will build another.”

		“We lost the bridge,” Lee said, and told Tran, “The council will build another.”
	`));
	it('ends the attribution with a full stop', () => checkFix(runOnAttribution,
		'“We lost the bridge,” Lee said, “The council will build another.”', '“We lost the bridge,” Lee said. “The council will build another.”'));
	it('looks over a line’s end and extra blanks', () => check(runOnAttribution, `
		“We lost the bridge,” Lee
		said,   “The council will build another.”
		    ^^^^^^^^ “The” begins a sentence.
	`, 'markdown'));
	it('is silent on a name, and inside a quotation', () => check(runOnAttribution, `
		“We lost the bridge,” Lee said, “Alderton will build another.”

		“‘We lost it,’ he said, ‘The council knew,’ and left,” Tran said.
	`));
});
