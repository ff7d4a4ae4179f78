/** Any text is read: cut, damaged, huge or strange. */
import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { read } from '../../src/engine/read';
import type { Format } from '../../src/engine/text/article';
import { reviewSoundly } from '../soundness';

const stories = readdirSync('test/articles', { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:md|article)$/.test(name))
	.map((name) => ({ name, format: name.endsWith('.md') ? 'markdown' : 'text' as Format, text: readFileSync(`test/articles/${name}`, 'utf8').replace(/\{[^{}\n]*\}/g, '') }));

/** Reads a paragraph after every word of it. */
function typeOut(paragraph: string): void {
	for (const { index } of paragraph.matchAll(/ /g)) reviewSoundly(paragraph.slice(0, index));
}

describe('any text', function () {
	this.timeout(60_000);
	for (const { name, format, text } of stories) {
		it(`${name}: every prefix of 50 characters more is read`, () => {
			for (let length = 0; length <= text.length; length += 50) reviewSoundly(text.slice(0, length), format);
		});
	}

	it('paragraphs are read while they are being typed, word by word', () => {
		for (const { text } of stories) for (const paragraph of text.split('\n')) typeOut(paragraph);
	});

	it('paragraphs are read from any word on, and written small', () => {
		for (const { text } of stories) {
			for (const paragraph of text.split('\n')) {
				for (const { index } of paragraph.matchAll(/\S+/g)) {
					const rest = paragraph.slice(index);
					read(rest);
					read(rest.charAt(0).toLowerCase() + rest.slice(1));
				}
			}
		}
		reviewSoundly('called Ann Lee a hero.');
	});

	it('stories are read with marks dropped and doubled, paragraphs joined, and strange characters put in', () => {
		const pieces = ['“', '”', '"', "''", '‘', '’', '«', '»', '``', '—', '(', ')', '\n', '\n\n', '\r\n', '\r', '\f', '\u2028', '\0', '\uD83D', '😀', '\u202E', 'שלום', 'مرحبا', '\u200B', '\u00A0', '<a href="', '<!--', '```', '|', '[', '](', '> ', '* ', 'Lee said', '.', ',”', '#', '---\n'];
		const damage = fc.record({ at: fc.nat(3000), drop: fc.nat(30), put: fc.constantFrom(...pieces) });
		fc.assert(fc.property(fc.constantFrom(...stories), fc.array(damage, { maxLength: 12 }), fc.constantFrom<Format>('text', 'markdown'), ({ text }, damages, format) => {
			let damaged = text;
			for (const { at, drop, put } of damages) damaged = damaged.slice(0, at) + put + damaged.slice(at + drop);
			reviewSoundly(damaged, format);
		}), { numRuns: 150, seed: 7 });
	});

	it('strings of anything are read', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom<Format>('text', 'markdown'), (text, format) => { reviewSoundly(text, format); }), { numRuns: 200, seed: 7 });
	});

	it('says the same with line feeds and with CR LF', () => {
		for (const { text, format } of stories) {
			const unix = reviewSoundly(text, format);
			const windows = reviewSoundly(text.replaceAll('\n', '\r\n'), format);
			const told = ({ attributions }: typeof unix) => attributions.map(({ quotation, speaker, certainty }) => [quotation.form, speaker?.name, certainty]);
			assert.deepEqual(told(windows), told(unix));
			assert.deepEqual(windows.findings.map(({ rule, message }) => [rule, message]), unix.findings.map(({ rule, message }) => [rule, message]));
		}
	});
});

describe('a huge text', () => {
	const filled = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
	const prose = `${stories[0]!.text}\n\n`;
	const check = (name: string, unit: string, size: number, format: Format) => {
		it(`${size / 1000} kB of ${name} (${format}) is reviewed within 10 seconds of processor time`, () => {
			const before = process.cpuUsage().user;
			reviewSoundly(filled(unit, size), format);
			const seconds = (process.cpuUsage().user - before) / 1e6;
			assert.ok(seconds < 10, `${seconds} s`);
		}).timeout(60_000);
	};
	// Beyond half a million characters an editor is told that a file is too long; the command line has no such limit.
	check('prose', prose, 1_000_000, 'text');
	check('spaces', ' ', 1_000_000, 'text');
	check('quotation marks', '"', 1_000_000, 'text');
	check('one unbroken line', 'a', 1_000_000, 'text');
	check('one line of prose', prose.replace(/\s+/g, ' '), 500_000, 'text');
	check('opening marks', '“', 500_000, 'text');
	check('apostrophes', "'", 500_000, 'text');
	check('capitals', 'Lee ', 500_000, 'text');
	check('orphan quotations', '“Nobody will vote for it again.”\n\n', 500_000, 'text');
	check('opening marks and words', '“We ', 500_000, 'text');
	check('nested marks', '“‘We’ ', 500_000, 'text');
	check('guillemets', '« We » ', 500_000, 'text');
	check('cues', 'said ', 500_000, 'text');
	check('hedges', 'possibly could ', 500_000, 'text');
	check('names', 'Maria Lee said. ', 500_000, 'text');
	check('initials', 'J. ', 500_000, 'text');
	check('tags', '<a b', 500_000, 'text');
	check('at signs', 'a@a.', 500_000, 'text');
	check('prose', prose, 500_000, 'markdown');
	check('line feeds', '\n', 500_000, 'markdown');
	check('list marks', '- ', 500_000, 'markdown');
	check('emphasis', 'a*_', 500_000, 'markdown');
	check('brackets', '[a](', 500_000, 'markdown');
});

describe('the corpus', () => {
	const path = '../shared/polnear/train.jsonl';

	it('articles are read, whole and cut', function () {
		if (!existsSync(path)) {
			console.log(`      ${path} is not here: its articles are not read`);
			this.skip();
		}
		const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
		for (let i = 0; i < lines.length; i += 60) {
			const { text } = JSON.parse(lines[i]!) as { text: string };
			reviewSoundly(text);
			for (let length = 500; length < text.length; length += 1500) reviewSoundly(text.slice(0, length));
			text.split('\n').forEach(typeOut);
		}
	}).timeout(60_000);
});
