/** Prose told from the rest, and the extent of paragraphs. */
import { strict as assert } from 'node:assert';
import { layOut } from '../../../src/engine/text/layout';
import type { Format } from '../../../src/engine/text/article';
import { textOf } from '../../../src/engine/text/span';

/** What is left, with runs of blanks folded. */
function left(text: string, format: Format = 'text'): string {
	const { prose } = layOut(text, format);
	assert.equal(prose.length, text.length);
	for (let i = 0; i < text.length; i++) assert.ok(prose[i] === text[i] || prose[i] === ' ', `character ${i} was changed`);
	return prose.replace(/[ \t]+/g, ' ').trim();
}

function paragraphs(text: string, format: Format = 'text'): string[] {
	return layOut(text, format).blocks.map((block) => textOf(text, block));
}

describe('prose', () => {
	const cases: [string, string, string][] = [
		['a URL, and keeps the stop behind it', 'See https://post.example/a?b=“c. Then go.', 'See “c. Then go.'],
		['an address in brackets', 'Lee (www.post.example/lee) won.', 'Lee ( ) won.'],
		['a bare domain with a path', 'It is at post.example/lee, she said.', 'It is at , she said.'],
		['an e-mail address', 'Write to ann.lee@post.example today.', 'Write to today.'],
		['tags with attributes', '<tweet id="1" date="May 2,\n2026">We “won”</tweet> <a href=”x”>today</a>', 'We “won” today'],
		['a comment', 'One <!-- “two\nthree --> four', 'One \n four'],
	];
	for (const [name, text, expected] of cases) it(`blanks ${name}`, () => assert.equal(left(text), expected));

	it('leaves names, slashes, less-than signs and handles', () => {
		const text = 'Amazon.com and/or @lee said 3 < 4 and 24/7, U.S./Mexico <3';
		assert.equal(left(text), text);
	});

	const markdown: [string, string, string][] = [
		['emphasis and headings', '# A *great* **day**', 'A great day'],
		['targets and titles', 'See [the “plan”](http://a.b "it’s “x“") and ![alt](y.png \'z\') now', 'See the “plan” and now'],
		['code', 'Run `"x"` now\n\n```js\n"y"\n```\n\n    "indented"', 'Run now'],
		['reference definitions', 'The [plan][p].\n\n[p]: http://a.b "title"', 'The plan .'],
		['container marks over lines', '> one\n> two', 'one\n two'],
		['front matter', '---\ntitle: “x”\n---\nText', 'Text'],
		['table rules', '| a | b |\n|---|---|\n| “c” | d |', 'a b “c” d'],
		['HTML tags but not their words', '<p class="x">“Hi,” said Lee.</p>', '“Hi,” said Lee.'],
		['no character reference', 'The caf&eacute;&nbsp;*Zo&euml;* &ast;shut&ast; &mdash; &#8220;for good&#8221;', 'The caf&eacute;&nbsp; Zo&euml; &ast;shut&ast; &mdash; &#8220;for good&#8221;'],
		['backslashes', 'A \\*star\\*', 'A *star *'],
		['backslashes before backslashes', 'In C:\\\\a\\\\*.md', 'In C: \\a \\*.md'],
	];
	for (const [name, text, expected] of markdown) {
		it(`Markdown: blanks ${name}`, () => assert.equal(left(text, 'markdown').replace(/\s*\n\s*\n\s*/g, ' ').trim(), expected.trim()));
	}

	it('Markdown: reads long texts in pieces, with definitions from anywhere', () => {
		const paragraph = 'The [bridge][b] was *long* overdue, “and costly,” said Lee.\n\n';
		const text = `${paragraph.repeat(200)}[b]: http://a.example "t"\n`;
		const { blocks, prose } = layOut(text, 'markdown');
		assert.equal(blocks.length, 200);
		assert.doesNotMatch(prose, /[[\]*]|example/);
	});

	it('Markdown: does not cut within fenced code', () => {
		const code = `\`\`\`\n${'let x = “1”\n\n'.repeat(500)}\`\`\`\n`;
		assert.equal(left(`${code}\nText`, 'markdown'), 'Text');
	});
});

describe('paragraphs', () => {
	it('are lines', () => assert.deepEqual(paragraphs('One.\nTwo.\r\n\r\n  Three. \rFour.\fFive.\u0085Six.\u2028Seven.'), ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.', 'Seven.']));

	it('are none in blanks and markup', () => assert.deepEqual(paragraphs(' \n\t\n<br/>\n\uFEFF'), []));

	it('run over lines where copy is hard-wrapped', () => {
		const text = [
			'Council backs bridge',
			'By Ann Lee',
			'',
			'The council voted for a new bridge on Tuesday after a debate that',
			'lasted four hours and filled the old hall with people who had come',
			'to hear it. “We waited for this,” said Maria Lee, who has run the',
			'shop on the east bank since 1998.',
			'',
			'Work starts in March and will take two years, the mayor said, if the',
			'river allows it.',
		].join('\n');
		const found = paragraphs(text);
		assert.equal(found.length, 4);
		assert.match(found[2]!, /^The council[^]*1998\.$/);
	});

	it('stay lines where each line is a sentence of about that length', () => {
		assert.equal(paragraphs('The council voted for a new bridge on Tuesday night in Leeds.\nWork on it starts in March and takes two years, she said.\nThe mayor said that the river would have to allow it first.').length, 3);
	});

	it('are items only beside their like', () => {
		const kinds = (text: string) => layOut(text, 'text').blocks.map(({ kind }) => kind);
		assert.deepEqual(kinds('• One.\n• Two.'), ['item', 'item']);
		assert.deepEqual(kinds('“We lost.”\n- Maria Lee'), ['paragraph', 'paragraph']);
		assert.deepEqual(kinds('1. One.\n2. Two.'), ['item', 'item']);
	});
});
