/** Levels as somebody typed them. */
import { strict as assert } from 'node:assert';
import { readLevels } from '../../src/engine/settings';

const rules = new Set(['hedging', 'passive']);

describe('readLevels', () => {
	it('takes what can be used and says of the rest what is wrong', () => assert.deepEqual(
		readLevels({ hedging: 'loud', hedgeing: 'off', passive: 'off', constructor: 'off' }, rules), {
			levels: { passive: 'off' },
			problems: [
				'"loud" is no level for “hedging”; use error, warning, information, hint or off.',
				'There is no rule “hedgeing”.',
				'There is no rule “constructor”.',
			],
		}));

	it('takes nothing given as nothing to say', () => assert.deepEqual(readLevels(undefined, rules), { levels: {}, problems: [] }));

	it('says of a value that is no object what it must be', () => {
		for (const value of ['off', 7, null, ['hedging']]) {
			assert.deepEqual(readLevels(value, rules), { levels: {}, problems: ['It must be an object: { "rule": "level" }.'] });
		}
	});
});
