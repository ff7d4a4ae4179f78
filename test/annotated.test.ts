import { strict as assert } from 'node:assert';
import { drawMarks, expectMarks, expectSpeakers, readMarks } from './annotated';

describe('annotated text', () => {
	const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

	it('takes the carets apart from the text', () => {
		const { text, marks } = readMarks(`
			It could possibly work.
			   ^^^^^ one
			         ^^^^^^^^ two

			It will.
		`);
		assert.equal(text, 'It could possibly work.\n\nIt will.');
		assert.deepEqual(marks, [
			{ span: at(text, 'could'), message: 'one' },
			{ span: at(text, 'possibly'), message: 'two' },
		]);
	});

	it('draws what it reads, over a line’s end too', () => {
		const drawn = 'It could\n   ^^^^^ a hedge\npossibly work.\n^^^^^^^^ …';
		const { text, marks } = readMarks(drawn);
		assert.deepEqual(marks, [{ span: { start: 3, end: 17 }, message: 'a hedge' }]);
		assert.equal(drawMarks(text, marks), drawn);
	});

	it('accepts the beginning of a message', () => {
		expectMarks('It could.\n   ^^^^^ a hed', (text) => [{ span: at(text, 'could'), message: 'a hedge' }]);
	});

	it('fails when something else is found, nothing is found, or something is found in a clean text', () => {
		const drawn = 'It could.\n   ^^^^^ a hedge';
		const fails = (annotated: string, find: (text: string) => { span: { start: number; end: number }; message: string }[]) =>
			assert.throws(() => expectMarks(annotated, find), /is not what is drawn/);
		fails(drawn, () => []);
		fails(drawn, (text) => [{ span: at(text, 'It'), message: 'a hedge' }]);
		fails(drawn, (text) => [{ span: at(text, 'could'), message: 'another' }]);
		fails(drawn, (text) => [{ span: at(text, 'could'), message: 'a hedge' }, { span: at(text, 'could'), message: 'a hedge' }]);
		fails('It could.', (text) => [{ span: at(text, 'could'), message: 'a hedge' }]);
	});

	it('refuses carets that run beyond their line', () => {
		assert.throws(() => readMarks('It.\n  ^^^^ far'), /beyond their line/);
	});

	it('reads speakers after their quotations', () => {
		const annotated = '“No,”{Lee} said Lee. “Never.”{Lee?} “What?”{}';
		const said = (text: string) => [
			{ end: text.indexOf('” said') + 1, name: 'Lee' },
			{ end: text.indexOf('Never.”') + 7, name: 'Lee?' },
			{ end: text.length, name: '' },
		];
		expectSpeakers(annotated, said);
		assert.throws(() => expectSpeakers(annotated, (text) => said(text).slice(1)), /not those written/);
		assert.throws(() => expectSpeakers('“No,” said Lee. “Never.”{Lee?} “What?”{}', said), /not those written/);
	});
});
