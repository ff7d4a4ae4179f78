import { strict as assert } from 'node:assert';
import { read } from '../../src/engine/read';

describe('read', () => {
	it('reads nothing from nothing', () => {
		assert.deepEqual(read('').quotations, []);
	});
});
