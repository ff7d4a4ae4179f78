import { strict as assert } from 'node:assert';
import { fixAll } from '../../src/engine/fix-all';
import { read } from '../../src/engine/read';
import { review } from '../../src/engine/review';
import type { Fix, MatterRule } from '../../src/engine/judging/rule';
import { defaultSettings } from '../../src/engine/settings';
import { applyEdits } from '../annotated';
import { trial } from './trial';

/** Reports every match of a pattern, with the fix that puts `replacement` there. */
function replacing(id: string, pattern: RegExp, replacement: string, facts: Partial<MatterRule> & Pick<Fix, 'preferred'> = {}): MatterRule {
	const { preferred = true, ...others } = facts;
	return trial(id, function* ({ text }) {
		for (const { 0: found, index } of text.matchAll(pattern)) {
			const span = { start: index, end: index + found.length };
			yield { span, message: '', fixes: [{ title: '', preferred, edits: [{ span, text: replacement }] }] };
		}
	}, { fixAll: true, ...others });
}

/** The text after one pass. */
function pass(text: string, rules: readonly MatterRule[], only?: string): string {
	return applyEdits(text, fixAll(review(read(text), defaultSettings, rules), only, rules));
}

const blanks = replacing('blanks', / {2,}/g, ' ');
const dashes = replacing('dashes', /--/g, '—');

describe('fixAll', () => {
	it('makes the preferred fixes of mechanical rules, by place', () => {
		assert.equal(pass('It --  was  late -- so they left.', [blanks, dashes]), 'It -- was late — so they left.'.replace('--', '—'));
	});

	it('makes those of one rule', () => assert.equal(pass('It  was -- late.', [blanks, dashes], 'blanks'), 'It was -- late.'));

	it('makes none of a rule that is not mechanical, and none that is not preferred', () => {
		const { fixAll: _, ...byHand } = blanks;
		assert.equal(pass('It  was.', [byHand]), 'It  was.');
		assert.equal(pass('It  was.', [replacing('a', / {2}/g, ' ', { preferred: false })]), 'It  was.');
	});

	it('makes the first of two that meet, and the other in a second pass', () => {
		const rules = [replacing('a', /was late/g, 'was tardy'), replacing('b', /it was/gi, 'They were'), replacing('c', /and left/g, 'and went')];
		const once = pass('It was late and left.', rules);
		assert.equal(once, 'They were late and went.');
		const touching = [replacing('a', /ab/g, 'x'), replacing('b', /(?<=ab)/g, '!')];
		assert.equal(pass('ab', touching), 'x');
	});

	it('changes nothing between quotation marks but the edges, whatever a rule says', () => {
		const rules = [blanks, replacing('colour', /color/g, 'colour')];
		assert.equal(pass('“The  color is  off,”  Lee said of the color.', rules), '“The  color is  off,” Lee said of the colour.');
	});

	it('leaves out the whole of a fix that would', () => {
		const both = trial('both', function* ({ text }) {
			const edits = [...text.matchAll(/color/g)].map(({ index }) => ({ span: { start: index, end: index + 5 }, text: 'colour' }));
			yield { span: { start: 0, end: 1 }, message: '', fixes: [{ title: '', preferred: true, edits }] };
		}, { fixAll: true });
		assert.equal(pass('Any color. “No color.”', [both]), 'Any color. “No color.”');
	});

	it('leaves alone what is set aside', () => {
		const result = review(read('It  was.'), { ...defaultSettings, setAside: [{ rule: 'blanks', words: undefined }] }, [blanks]);
		assert.deepEqual(fixAll(result, undefined, [blanks]), []);
	});

	it('leaves out those that break a promise, wherever they stand among the others', () => {
		const others = 'It  was late. '.repeat(9);
		const text = `“We lost,” said Ann Lee, the mayor. ${others}\n\nBo Tran, her deputy, left -- ${others}He called it “a blow to all of us.”`;
		const names = replacing('names', /--/g, '. Cy Ford  sighed.');
		assert.equal(pass(text, [blanks, names]), text.replaceAll('  ', ' '));
	});

	it('stops looking where too many do, and leaves what it has not come to', () => {
		const stubborn = replacing('stubborn', /late/g, 'late');
		const text = (times: number) => `${'It was late. '.repeat(times)}It  rained.`;
		assert.equal(pass(text(9), [stubborn, blanks]), text(9).replace('  ', ' '));
		assert.equal(pass(text(60), [stubborn, blanks]), text(60));
	});
});
