import { strict as assert } from 'node:assert';
import { longAbsence } from '../../../src/engine/rules/long-absence';
import { applyEdits } from '../../annotated';
import { check, findings } from './check';

describe('long-absence', () => {
	const gap = `${'It rained. '.repeat(25)}\n\n`.repeat(12);
	const text = `The port closed.\n\nIt rained.\n\nMaria Lee, the mayor, spoke first.\n\n${gap}Lee left early.`;

	it('reports a name that comes back after a long gap, and tells again who it is', () => {
		const [finding] = findings(longAbsence, text);
		assert.equal(finding!.message, '“Lee” was last named 13 paragraphs before. Say again who it is.');
		assert.ok(applyEdits(text, finding!.fixes![0]!.edits).endsWith('Lee, the mayor, left early.'));
	});
	it('is silent on a short gap', () => check(longAbsence, 'The port closed.\n\nMaria Lee, the mayor, spoke first.\n\nIt rained.\n\nLee left early.'));
	it('is silent where the role is told again', () => check(longAbsence, text.replace('Lee left early', 'Mayor Lee left early')));
	it('is silent where the full name is given again', () => check(longAbsence, text.replace('Lee left early', 'Maria Lee left early')));
	it('is silent on somebody without a role', () => check(longAbsence, text.replace(', the mayor,', '')));
	it('is silent on what only has the name', () => check(longAbsence, text.replace('Lee left early', 'The Lee campaign left early')));
	it('is silent inside a quotation', () => check(longAbsence, text.replace('Lee left early.', '“Lee left early,” said Anna Tran.')));
});
