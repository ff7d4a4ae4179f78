/** Weights as they are kept, looked up and named. */
import { strict as assert } from 'node:assert';
import { always, featureName, scorer, shortened } from '../../../src/engine/attributions/weights';

/** A weight in twentieths, as it is kept. */
const kept = (twentieths: number) => String.fromCharCode(512 + twentieths);

const { weigh, sum } = scorer({
	'': `:${kept(-20)}`,
	'lead': `:${kept(6)}`,
	'verb=': `:say${kept(10)}that${kept(-4)}`,
	'verb= next=': `say:name${kept(2)}${shortened('that')}${kept(40)}\ntell:that${kept(3)}`,
	'shared= rank= near=': `true 0:start${kept(8)}`,
});

describe('scorer', () => {
	it('finds a weight by template and values', () => {
		assert.equal(weigh`verb=${'say'}`, 0.5);
		assert.equal(weigh`verb=${'say'} next=${'that'}`, 2);
		assert.equal(weigh`shared=${true} rank=${0} near=${'start'}`, 0.4);
		assert.equal(weigh`lead`, 0.3);
	});
	it('counts what has no weight as nothing', () => {
		assert.equal(weigh`verb=${'tell'} next=${'name'}`, 0);
		assert.equal(weigh`shared=${false} rank=${0} near=${'start'}`, 0);
		assert.equal(weigh`class=${'say'}`, 0);
		assert.equal(weigh`verb=${'constructor'} next=${'that'}`, 0);
	});
	it('adds up, with what is always on', () => assert.equal(sum([0.5, 2]), 1.5));
});

describe('featureName', () => {
	it('tells templates apart that have the same values', () => assert.deepEqual(
		[featureName`verb=${'say'} next=${'that'}`, featureName`next=${'say'} ${'that'}`, featureName`lead`, always(featureName)],
		['verb= next=: say that', 'next= : say that', 'lead: ', ': '],
	));
});
