/** The JSON of the command line. */
import { strict as assert } from 'node:assert';
import { jsonFile } from '../../src/report/json';
import { spoken } from './spoken';

describe('jsonFile', () => {
	it('lists the quoted alone, and its ids index that list', () => {
		const review = spoken('Council backs bridge\n\nBy Ann Lee\n\nLEEDS (AP) — “We lost,”{Bo Tran} said Bo Tran.\n\n“No.”{Maria Lee?}\n\n“Yes.”{}');
		const unquoted = { id: 0, name: 'Nobody Quoted', role: undefined, kind: 'person' as const, mentions: [] };
		const file = jsonFile({ ...review, speakers: [unquoted, ...review.speakers] }, 'a.txt');
		assert.deepEqual(file.speakers.map(({ id, name, role }) => [id, name, role]), [[0, 'Bo Tran', null], [1, 'Maria Lee', null]]);
		assert.deepEqual(file.quotations.map(({ speaker, certainty }) => [speaker, certainty]), [[0, 'stated'], [1, 'carried'], [null, 'none']]);
		assert.deepEqual(file.furniture, { headline: 'Council backs bridge', byline: ['Ann Lee'], date: null, dateline: { place: 'LEEDS', outlet: 'AP' }, subheads: [] });
	});

	it('gives lines and columns from 1, in UTF-16 units', () => {
		const review = spoken('One.\r\n\r\n😀 Two.', {}, [
			{ rule: 'x', level: 'hint', span: { start: 11, end: 14 }, message: 'm', related: [{ span: { start: 0, end: 3 }, message: 'r' }], fixes: [{ title: 't', preferred: true, edits: [{ span: { start: 1, end: 1 }, text: 'z' }] }] },
		]);
		assert.deepEqual(jsonFile(review, 'a').findings, [{
			rule: 'x', level: 'hint', start: 11, end: 14, line: 3, column: 4, message: 'm',
			related: [{ start: 0, end: 3, message: 'r' }],
			fixes: [{ title: 't', edits: [{ start: 1, end: 1, text: 'z' }] }],
		}]);
	});
});
