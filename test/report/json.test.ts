/** The JSON of the command line. */
import { strict as assert } from 'node:assert';
import { read } from '../../src/engine/read';
import { review } from '../../src/engine/review';
import { defaultSettings } from '../../src/engine/settings';
import { jsonFile } from '../../src/report/json';
import { spoken } from './spoken';

describe('jsonFile', () => {
	it('lists the quoted alone, and its ids index that list', () => {
		const spokenReview = spoken('Council backs bridge\n\nBy Ann Lee\n\nLEEDS (AP) — “We lost,”{Bo Tran} said Bo Tran.\n\n“No.”{Maria Lee?}\n\n“Yes.”{}');
		const unquoted = { id: 0, name: 'Nobody Quoted', role: undefined, kind: 'person' as const, mentions: [] };
		const file = jsonFile({ ...spokenReview, speakers: [unquoted, ...spokenReview.speakers] }, 'a.txt');
		assert.deepEqual(file.speakers.map(({ id, name, role }) => [id, name, role]), [[0, 'Bo Tran', null], [1, 'Maria Lee', null]]);
		assert.deepEqual(file.quotations.map(({ speaker, certainty }) => [speaker, certainty]), [[0, 'stated'], [1, 'carried'], [null, 'none']]);
		assert.deepEqual(file.furniture, { headline: 'Council backs bridge', byline: ['Ann Lee'], date: null, dateline: { place: 'LEEDS', outlet: 'AP' }, subheads: [] });
	});

	it('names whose each paraphrase is, with an id for the quoted alone', () => {
		const text = '“We lost,” said Bo Tran. He said the bridge would close in May. Maria Lee told the council that she was “glad.” Kim Ito said it was safe enough.';
		const { paraphrases } = jsonFile(review(read(text), defaultSettings), 'a.txt');
		assert.deepEqual(paraphrases.map(({ start, end, form, speaker, name, mention, cue }) => [text.slice(start, end), form, speaker, name, text.slice(mention.start, mention.end), text.slice(cue.start, cue.end)]), [
			['the bridge would close in May', 'indirect', 0, 'Bo Tran', 'He', 'said'],
			['she was “glad.”', 'mixed', 1, 'Maria Lee', 'Maria Lee', 'told'],
			['it was safe enough', 'indirect', null, 'Kim Ito', 'Kim Ito', 'said'],
		]);
	});

	it('gives the words of the account in which somebody speaks', () => {
		const text = '“We held on,” Ann Lee said, according to the Herald. “It was late,” Bo Tran said.';
		const { quotations } = jsonFile(review(read(text), defaultSettings), 'a.txt');
		assert.deepEqual(quotations.map(({ account }) => account && text.slice(account.start, account.end)), ['according to the Herald', null]);
	});

	it('gives lines and columns from 1, in UTF-16 units', () => {
		const spokenReview = spoken('One.\r\n\r\n😀 Two.', {}, [
			{ rule: 'x', level: 'hint', span: { start: 11, end: 14 }, message: 'm', related: [{ span: { start: 0, end: 3 }, message: 'r' }], fixes: [{ title: 't', preferred: true, edits: [{ span: { start: 1, end: 1 }, text: 'z' }] }] },
		]);
		assert.deepEqual(jsonFile(spokenReview, 'a').findings, [{
			rule: 'x', level: 'hint', start: 11, end: 14, line: 3, column: 4, message: 'm',
			related: [{ start: 0, end: 3, message: 'r' }],
			fixes: [{ title: 't', edits: [{ start: 1, end: 1, text: 'z' }] }],
		}]);
	});
});
