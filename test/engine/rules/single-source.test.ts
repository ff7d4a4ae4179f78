import { strict as assert } from 'node:assert';
import { singleSource } from '../../../src/engine/rules/single-source';
import { check, findings } from './check';

describe('single-source', () => {
	const lee = 'Maria Lee, the mayor, said it rained.\n\n';
	it('reports a story that one person tells', () => {
		const [finding, ...others] = findings(singleSource, lee + 'Lee said so.\n\n'.repeat(8));
		assert.equal(others.length, 0);
		assert.equal(finding!.message, '9 of 9 attributions are to Maria Lee. Hear somebody else, or say that it is an interview.');
	});
	it('is silent where others are heard', () => check(singleSource, lee + 'Lee said so.\n\n'.repeat(4) + 'Anna Tran, a guard, said so.\n\n'.repeat(4)));
	it('is silent on a short story', () => check(singleSource, `${lee}Lee said so.`));
	it('is silent where nobody speaks', () => check(singleSource, 'It rained. '.repeat(30)));
});
