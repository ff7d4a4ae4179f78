import { strict as assert } from 'node:assert';
import { keepPromises, provenFixes } from '../../src/engine/proof';
import { read } from '../../src/engine/read';
import { review } from '../../src/engine/review';
import type { Fix, MatterRule } from '../../src/engine/judging/rule';
import { defaultSettings } from '../../src/engine/settings';
import { trial } from './trial';

/** Reports every match of a pattern; the fix puts `put` in place of the first match of `what` from there on, or of the whole. */
function replacing(pattern: RegExp, put: string, what?: string): MatterRule {
	return trial('trial', function* ({ text }) {
		for (const { 0: found, index } of text.matchAll(pattern)) {
			const start = what === undefined ? index : text.indexOf(what, index);
			const edits: Fix['edits'] = [{ span: { start, end: start + (what ?? found).length }, text: put }];
			yield { span: { start: index, end: index + found.length }, message: '', fixes: [{ title: '', edits }] };
		}
	});
}

/** Whether the fix of the first finding keeps its promises, and whether all do when made together. */
function proven(text: string, rule: MatterRule): { alone: boolean; together: boolean } {
	const before = review(read(text), defaultSettings, [rule]);
	const mendings = before.findings.map((finding) => ({ finding, fix: finding.fixes![0]! }));
	assert.ok(mendings.length > 0);
	return { alone: keepPromises(before, mendings.slice(0, 1), [rule]), together: keepPromises(before, mendings, [rule]) };
}

const kept = { alone: true, together: true };
const broken = { alone: false, together: false };

describe('keepPromises', () => {
	it('holds for a fix that settles its finding and nothing more', () => {
		assert.deepEqual(proven('It was  late. “It  rained,” said Ann Lee. They  left.', replacing(/ {2}/g, ' ')), kept);
		assert.deepEqual(proven('A😀  b\r\n\r\n“Shalom  שלום,” said Ann Lee.', replacing(/ {2}/g, ' ')), kept);
	});

	it('fails one that leaves its finding', () => {
		assert.deepEqual(proven('It was late, very late.', replacing(/very/g, 'quite', 'late')), broken);
		assert.deepEqual(proven('It was late.', replacing(/late/g, 'late')), broken);
	});

	it('fails one whose rule then reports something else, even where it finds no more than before', () => {
		assert.deepEqual(proven('aab x', replacing(/aa(?=b)|x(?= y)/g, 'a')), kept);
		assert.deepEqual(proven('x. The dog ran.', replacing(/x|cat/g, 'cat', 'dog')), broken);
		assert.deepEqual(proven('x. The dog ran.', replacing(/^x|cat/g, 'y cat', 'x')), broken);
	});

	it('fails one that gives another quotation to somebody else', () => {
		const text = '“We lost,” said Ann Lee, the mayor.\n\nBo Tran, her deputy, left early. He called it “a blow to all of us.”';
		assert.deepEqual(proven(text, replacing(/left early/g, 'left late')), kept);
		assert.deepEqual(proven(text, replacing(/left early/g, 'left. Cy Ford sighed')), broken);
	});

	it('fails one that makes other words of another quotation', () => {
		const text = 'It was late. "It rained," said Ann Lee. "We swam," said Bo Tran.';
		assert.deepEqual(proven(text, replacing(/late/g, 'dark')), kept);
		assert.deepEqual(proven(text, replacing(/late/g, '"late')), broken);
	});

	it('lets a quotation that it touches gain a speaker or cease to be one, but not change a speaker who was stated', () => {
		assert.deepEqual(proven('Ann Lee spoke. Bo Tran left.\n\n“We lost all of it that night.”', replacing(/night\.”/g, 'night,” Tran said.')), kept);
		assert.deepEqual(proven('It rained.\n\n“We lost all of it that night.”', replacing(/night\.”/g, 'night,” Bo Tran said.')), kept);
		assert.deepEqual(proven('Ann Lee spoke of a “swan” in the harbour.', replacing(/“swan”/g, 'swan')), kept);
		assert.deepEqual(proven('Bo Tran left. “We lost all of it that night,” said Ann Lee.', replacing(/,” said Ann Lee/g, ',” said Tran')), broken);
	});

	it('lets “he” give way to the name of another', () => {
		const text = 'Bob Lee met John Parker on the bridge. “It leans,” he said. They sighed.';
		assert.deepEqual(proven(text, replacing(/he(?= said)/g, 'Parker')), kept);
		assert.deepEqual(proven(text.replace(' he ', ' Lee '), replacing(/Lee(?= said)/g, 'Parker')), broken);
		assert.deepEqual(proven(text, replacing(/ he said/g, ' with a sigh')), broken);
	});

	it('reads Markdown as Markdown and asks by the settings of the review', () => {
		const text = '# The late train\n\nIt was late.\n\n<!-- copydesk-disable trial -->\n\nSo late.';
		const rule = replacing(/late(?=\.)/g, 'dark');
		const before = review(read(text, 'markdown'), defaultSettings, [rule]);
		assert.equal(before.findings.length, 1);
		assert.ok(keepPromises(before, [{ finding: before.findings[0]!, fix: before.findings[0]!.fixes![0]! }], [rule]));
	});
});

describe('provenFixes', () => {
	it('are those of a finding that keep their promises', () => {
		const before = review(read('“We lost the bridge,” Ann Lee said. “It is gone for good.”\n\n“We will build another.”'), defaultSettings);
		const finding = before.findings.find(({ rule }) => rule === 'running-quotation')!;
		assert.deepEqual(provenFixes(before, finding), finding.fixes);
		const useless = { ...finding, fixes: [{ title: '', edits: [{ span: { start: 0, end: 0 }, text: ' ' }] }, ...finding.fixes!] };
		assert.deepEqual(provenFixes({ ...before, findings: before.findings.map((other) => other === finding ? useless : other) }, useless), finding.fixes);
	});

	it('are none of a finding without fixes', () => {
		const before = review(read('Ann Lee spoke.\n\n“We lost.”'), defaultSettings);
		assert.deepEqual(provenFixes(before, { ...before.findings[0]!, fixes: undefined } as never), []);
	});
});
