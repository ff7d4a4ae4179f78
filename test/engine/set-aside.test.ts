import { strict as assert } from 'node:assert';
import { read } from '../../src/engine/read';
import { review } from '../../src/engine/review';
import { contextAt, type SetAside } from '../../src/engine/set-aside';
import { defaultSettings } from '../../src/engine/settings';
import { trial } from './trial';

/** Reports every “Yes.” */
const yes = trial('yes', function* ({ text }) {
	for (const { index } of text.matchAll(/Yes\./g)) yield { span: { start: index, end: index + 4 }, message: '' };
});

const text = 'Did the mayor sign? Yes. She did so in May.\n\nDid the bank know? Yes. It had the bill.';
const second = text.lastIndexOf('Yes.');
const entry = (at = second): SetAside => ({ rule: 'yes', words: 'Yes.', file: 'a.article', ...contextAt(text, { start: at, end: at + 4 }) });

/** The words around what is left, and what is stale. */
function judge(copy: string, setAside: readonly SetAside[], rules = [yes]) {
	const { findings, setAside: count, stale } = review(read(copy), { ...defaultSettings, setAside }, rules);
	return { left: findings.map(({ span }) => contextAt(copy, span).before), count, stale };
}

describe('what is set aside', () => {
	it('is remembered between three words on either side, blanks folded', () => {
		assert.deepEqual(contextAt('One two\n\nthree  four. Yes. Five,\tsix.', { start: 22, end: 26 }), { before: 'two three four.', after: 'Five, six.' });
		assert.deepEqual(contextAt('Yes.', { start: 0, end: 4 }), { before: undefined, after: undefined });
	});

	it('is one of two equal phrases', () => {
		assert.deepEqual(judge(text, [entry()]), { left: ['the mayor sign?'], count: 1, stale: [] });
		assert.deepEqual(judge(text, [entry(), entry(text.indexOf('Yes.'))]), { left: [], count: 2, stale: [] });
	});

	it('is every equal phrase without context', () => {
		assert.deepEqual(judge(text, [{ rule: 'yes', words: ' Yes. ' }]), { left: [], count: 2, stale: [] });
	});

	it('stays set aside while the text changes elsewhere, and when its paragraph moves', () => {
		const [first, last] = text.split('\n\n') as [string, string];
		assert.deepEqual(judge(`It rained.\n\n${text}`, [entry()]).left, ['the mayor sign?']);
		assert.deepEqual(judge(`${last}\n\n${first}`, [entry()]).left, ['the mayor sign?']);
	});

	it('stays set aside while the words on one side are the same', () => {
		assert.deepEqual(judge(text.replace('Did the bank know?', 'Had they asked?'), [entry()]).left, ['the mayor sign?']);
	});

	it('stays set aside when the words on both sides change and it is the only such phrase', () => {
		assert.deepEqual(judge('Had they asked? Yes. The bill was old.', [entry()]), { left: [], count: 1, stale: [] });
	});

	it('comes back when nobody can tell which of two phrases is meant', () => {
		const { left, stale } = judge('Had they asked? Yes. The bill was old. Was it paid? Yes. By cheque.', [entry()]);
		assert.deepEqual(left, ['Had they asked?', 'Was it paid?']);
		assert.equal(stale.length, 1);
	});

	it('is stale when its rule finds the words no more', () => {
		assert.deepEqual(judge('Nobody asked.', [entry()]).stale, [entry()]);
	});

	it('is not stale when it is for all articles, when its rule is set aside as a whole, was off or failed', () => {
		assert.deepEqual(judge('Nobody asked.', [{ rule: 'yes', words: 'Yes.' }]).stale, []);
		assert.deepEqual(judge('Nobody asked.', [entry(), { rule: 'yes', words: undefined }]).stale, []);
		assert.deepEqual(judge('Nobody asked.', [entry()], [{ ...yes, level: 'off' }]).stale, []);
		assert.deepEqual(judge('Nobody asked.', [entry()], [{ ...yes, checkMatter() { throw new Error('broken'); } }]).stale, []);
	});

	it('takes what it makes superfluous with it', () => {
		const other = { ...yes, id: 'other', replaces: ['yes'] };
		assert.deepEqual(judge(text, [{ rule: 'other', words: 'Yes.' }], [other, yes]), { left: [], count: 2, stale: [] });
	});
});
