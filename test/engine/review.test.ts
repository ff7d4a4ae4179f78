import { strict as assert } from 'node:assert';
import { read } from '../../src/engine/read';
import { elision } from '../../src/engine/rules/elision';
import { ellipsis } from '../../src/engine/rules/ellipsis';
import { review } from '../../src/engine/review';
import type { PassageRule, Remark, Rule } from '../../src/engine/judging/rule';
import { defaultHouse } from '../../src/engine/house/house';
import { defaultSettings } from '../../src/engine/settings';
import { trial as rule } from './trial';

const text = 'The vote was lost.  The\nvote was lost.';

const at = (start: number, end: number): Remark => ({ span: { start, end }, message: `${start}` });

describe('review', () => {
	const judge = (rules: Rule[], settings = {}) => review(read(text), { ...defaultSettings, ...settings }, rules);

	it('adds id and level and sorts by place, then by the order of the rules', () => {
		const { findings } = judge([rule('b', () => [at(4, 8), at(0, 3)]), rule('a', () => [at(4, 8), at(4, 6)])], { levels: { a: 'error' } });
		assert.deepEqual(findings.map(({ rule: id, level, span }) => [id, level, span.start, span.end]),
			[['b', 'hint', 0, 3], ['a', 'error', 4, 6], ['b', 'hint', 4, 8], ['a', 'error', 4, 8]]);
	});

	it('does not run a rule that is off', () => {
		const { findings } = judge([rule('a', () => assert.fail('was run'))], { levels: { a: 'off' } });
		assert.deepEqual(findings, []);
	});

	it('keeps one of two remarks of a rule on the same span', () => {
		assert.equal(judge([rule('a', () => [at(0, 3), at(0, 3)])]).findings.length, 1);
	});

	it('reports a rule that throws beside the findings of the rest, and keeps what it said before', () => {
		const error = new Error('broken');
		const { findings, failures } = judge([rule('a', function* () { yield at(0, 3); throw error; }), rule('b', () => [at(4, 8)])]);
		assert.deepEqual(findings.map(({ rule: id }) => id), ['a', 'b']);
		assert.deepEqual(failures, [{ rule: 'a', error }]);
	});

	it('drops and counts what is set aside by its words, blanks folded, wherever they stand', () => {
		const both = [at(0, 18), at(20, 38)];
		const { findings, setAside } = judge([rule('a', () => both), rule('b', () => both)], { setAside: [{ rule: 'a', words: 'The vote  was lost.' }] });
		assert.deepEqual(findings.map(({ rule: id }) => id), ['b', 'b']);
		assert.equal(setAside, 2);
	});

	it('lets one rule speak for another at the same place', () => {
		const { findings } = review(read('“We lost the bridge…the road ... all of it,” Lee said.'), defaultSettings, [elision, ellipsis]);
		assert.deepEqual(findings.map(({ rule: id, span }) => [id, span.start]), [['ellipsis', 19], ['elision', 29]]);
	});

	it('drops a whole rule that is set aside', () => {
		const { findings, setAside } = judge([rule('a', () => [at(0, 3), at(4, 8)])], { setAside: [{ rule: 'a', words: undefined }] });
		assert.deepEqual(findings, []);
		assert.equal(setAside, 2);
	});

	it('says of a word what the rule that knows best says, and no more', () => {
		const copy = 'The hall previously stood empty. It will likely cost approximately $3 million.';
		const said = review(read(copy), defaultSettings).findings.map(({ rule: id, span }) => `${id}: ${copy.slice(span.start, span.end)}`);
		assert.deepEqual(said, ['wordy: previously', 'hedging: likely', 'approximation: approximately']);
	});

	it('does not judge again what an edit did not touch', () => {
		const seen: string[] = [];
		const counting: PassageRule = {
			id: 'p', title: 'p', level: 'hint', why: '', wrong: '', right: '', source: '',
			*checkPassage({ paragraph: { start, end }, prose }) {
				seen.push(prose.slice(start, end));
				yield at(start, start + 1);
			},
		};
		const first = review(read('One fell.\n\nTwo rose.\n\nOne fell.'), defaultSettings, [counting]);
		const second = review(read('One fell.\n\nTwo rose up.\n\nOne fell.'), defaultSettings, [counting], first.judged);
		assert.deepEqual(seen, ['One fell.', 'Two rose.', 'One fell.', 'Two rose up.']);
		assert.deepEqual(second.findings.map(({ span }) => span.start), [0, 11, 25]);
		review(read('One fell.'), { ...defaultSettings, house: { ...defaultHouse } }, [counting], second.judged);
		assert.equal(seen.length, 5, 'another house judges anew');
	});
});
