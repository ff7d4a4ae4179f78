/** Furniture told from body. */
import { strict as assert } from 'node:assert';
import type { Format } from '../../../src/engine/text/article';
import { classify } from '../../../src/engine/text/furniture';
import { layOut } from '../../../src/engine/text/layout';
import { textOf } from '../../../src/engine/text/span';
import { dedent } from '../../annotated';

function read(text: string, format: Format = 'text') {
	const { prose, blocks } = layOut(text, format);
	const { paragraphs, furniture } = classify(text, prose, blocks, format);
	return {
		paragraphs: paragraphs.map((paragraph) => ({ ...paragraph, text: textOf(text, paragraph), prose: text.slice(paragraph.proseStart, paragraph.end) })),
		headline: furniture.headline && textOf(text, furniture.headline),
		byline: furniture.byline.map((span) => textOf(text, span)),
		date: furniture.date && [furniture.date.iso, textOf(text, furniture.date)],
		dateline: furniture.dateline && [furniture.dateline.place, furniture.dateline.outlet, textOf(text, furniture.dateline)],
		subheads: furniture.subheads.map((span) => textOf(text, span)),
	};
}

/** Lines of copy, each with its kind and a bar before it. */
function check(drawn: string): void {
	const lines = dedent(drawn).split('\n').filter((line) => line.trim());
	const text = lines.map((line) => line.slice(line.indexOf('|') + 2)).join('\n\n');
	const found = read(text).paragraphs.map(({ kind, text }) => `${kind.padEnd(10)} | ${text}`);
	assert.equal(found.join('\n'), lines.map((line) => line.replace(/^(\S+)\s*\|/, (_, kind: string) => `${kind.padEnd(10)} |`)).join('\n'));
}

const body = 'The council met on Tuesday and voted for the bridge after a debate of four hours in the old hall.';

describe('classify', () => {
	it('reads the head of a story', () => check(`
		label      | LOCAL
		headline   | Council backs new bridge over the Aire
		label      | Vote ends a row of six years
		byline     | By Ann Lee and Bo Tran
		date       | Updated 4:15 p.m. GMT, Mon. Feb. 23, 2026
		body       | ${body}
		subhead    | What comes next
		body       | Work starts in March, the mayor said.
	`));

	it('reads over a standfirst and past an outlet to what the head still holds', () => {
		check(`
			headline   | Council backs bridge
			body       | A vote of 11 to 4 ends six years of argument over who should pay.
			byline     | By Ann Lee and Bo Tran in Leeds
			label      | The Aire Post
			date       | Feb 23, 2026 5.30pm
			body       | ${body}
		`);
		check(`
			label      | For immediate release
			headline   | Brightwater opens plant
			body       | LEEDS, England – Feb. 23, 2026 – Brightwater opened a plant.
			body       | ${body}
			label      | (Reporting by Ann Lee; Editing by Bo Tran)
			label      | Post writer Bo Tran in Leeds contributed to this report.
		`);
	});

	it('tells the lines of a head apart where Markdown joins them', () => {
		const story = read(`Council backs bridge\nBy Ann Lee\n23 February 2026\n\n${body}\n`, 'markdown');
		assert.deepEqual([story.headline, story.byline, story.date?.[0]], ['Council backs bridge', ['Ann Lee'], '2026-02-23']);
	});

	it('takes a headline with a question mark and marks in it', () => check(`
		headline   | Mayor on bridge: ‘Who will pay?’
		body       | ${body}
	`));

	it('leaves a first line that is a sentence or a quotation in the body', () => {
		check(`
			body       | The river rose overnight.
			body       | ${body}
		`);
		check(`
			body       | “We lost,” Lee said
			body       | ${body}
		`);
		check('body       | Council backs new bridge');
	});

	it('tells labels, captions, corrections and end marks by their wording', () => check(`
		headline   | Council backs bridge
		body       | ${body}
		caption    | Photo: Ann Lee
		caption    | The old bridge at dawn. (Photo by Ann Lee)
		caption    | AP Photo/Bo Tran
		body       | “It is a good day,” she said.
		correction | Correction: An earlier version gave the wrong year.
		correction | Editor’s note: The writer lives on the river.
		label      | Read more: Who pays for the bridge
		label      | Reporting by Ann Lee; editing by Bo Tran
		label      | Contact: Ann Lee, 0113 496 0000
		label      | © 2026 The Aire Post
		end-mark   | ###
		end-mark   | -30-
		end-mark   | —END—
	`));

	it('does not take prose for furniture because of its first word', () => check(`
		headline   | Council backs bridge
		body       | Photo shops along the river fear for their trade, said Lee.
		body       | Contact with the builders was lost in May, she said.
		body       | Read it again, the mayor said.
		body       | Related work on the east bank will wait until the summer.
		body       | By Monday the river had risen.
		body       | Follow the money, Lee said.
		body       | Image is everything in this town.
	`));

	it('takes a short line between two paragraphs for a subhead, but not a list, a quotation or a name below one', () => check(`
		headline   | Council backs bridge
		body       | ${body}
		subhead    | Pain and pride
		body       | ${body}
		body       | “We waited six years for this.”
		body       | Maria Lee, mayor of Leeds
		body       | ${body}
		body       | Red
		body       | Green
		body       | ${body}
		body       | “No more delays”
		body       | ${body}
	`));

	it('takes a date between paragraphs for a date', () => check(`
		headline   | The bridge, step by step
		body       | ${body}
		date       | March 3, 2026
		body       | ${body}
	`));
});

describe('byline', () => {
	const cases: [string, string[]][] = [
		['By Ann Lee', ['Ann Lee']],
		['By ANN LEE', ['ANN LEE']],
		['By Ann Lee, CNN', ['Ann Lee']],
		['By Ann Lee and Bo Tran, CNN', ['Ann Lee', 'Bo Tran']],
		['by Ann Lee, Bo Tran and Ivana Kottová', ['Ann Lee', 'Bo Tran', 'Ivana Kottová']],
		['By J. D. Lee Jr. and Mary-Ann O’Hara-Smith', ['J. D. Lee Jr.', 'Mary-Ann O’Hara-Smith']],
		['By Ludwig van der Berg, Staff Writer', ['Ludwig van der Berg']],
		['By Ann Lee, BBC News, in Kyiv', ['Ann Lee']],
		['By ANN LEE AND BO TRAN', ['ANN LEE', 'BO TRAN']],
		['By Ann Lee in Leeds', ['Ann Lee']],
		['By Ann Lee | The Aire Post', ['Ann Lee']],
		['By Ann Lee, ann.lee@post.example', ['Ann Lee']],
		['Analysis by Ann Lee, political editor', ['Ann Lee']],
		['By Ann Lee and Bo Tran | Feb. 23, 2026', ['Ann Lee', 'Bo Tran']],
		[' date 2026-02-23 By Ann Lee, Bo Tran, CNN', ['Ann Lee', 'Bo Tran']],
		['By Monday night the river had risen', []],
		['By Ann Lee’s account, nobody slept', []],
		['By CNN', []],
	];
	for (const [line, names] of cases) {
		it(line.trim(), () => assert.deepEqual(read(`${line}\n\n${body}`).byline, names));
	}

	it('is read from front matter', () => {
		const story = read(`---\ntitle: "Council backs bridge"\nauthors: [Ann Lee, Bo Tran]\ndate: 2026-02-23T10:00:00Z\n---\n\n${body}\n`, 'markdown');
		assert.deepEqual(story.byline, ['Ann Lee', 'Bo Tran']);
		assert.equal(story.headline, 'Council backs bridge');
		assert.equal(story.date?.[0], '2026-02-23');
		assert.deepEqual(story.paragraphs.map(({ kind }) => kind), ['body']);
	});

	it('stands behind a heading that says the title of the front matter once more', () => {
		const story = read(`---\ntitle: Council backs bridge\n---\n\n# Council backs bridge\n\n*By Ann Lee*\n\n${body}\n\n## What comes next\n\n${body}\n`, 'markdown');
		assert.deepEqual(story.byline, ['Ann Lee']);
		assert.deepEqual(story.paragraphs.map(({ kind }) => kind), ['headline', 'byline', 'body', 'subhead', 'body']);
		assert.deepEqual(story.subheads, ['What comes next']);
	});
});

describe('date', () => {
	const cases: [string, string | undefined][] = [
		['2026-02-23', '2026-02-23'],
		['Feb. 23, 2026', '2026-02-23'],
		['23 February 2026', '2026-02-23'],
		['Monday, September 7, 2026', '2026-09-07'],
		['Updated 4:15 p.m. ET, Sept. 7, 2026', '2026-09-07'],
		['Published: 7th March 2026 at 09:30 GMT', '2026-03-07'],
		['Feb. 30, 2026', undefined],
		['March came in like a lion in 2026', undefined],
	];
	for (const [line, iso] of cases) {
		it(line, () => assert.equal(read(`Council backs bridge\n\n${line}\n\n${body}`).date?.[0], iso));
	}
});

describe('dateline', () => {
	const cases: [string, string | undefined, string | undefined][] = [
		['Kyiv (CNN) — ', 'Kyiv', 'CNN'],
		['PARIS — ', 'PARIS', undefined],
		['WASHINGTON (AP) - ', 'WASHINGTON', 'AP'],
		['WASHINGTON, March 3 (Reuters) - ', 'WASHINGTON', 'Reuters'],
		['LEEDS, England, March 3 (Reuters) – ', 'LEEDS, England', 'Reuters'],
		['NEW YORK/LONDON — ', 'NEW YORK/LONDON', undefined],
		['RENO, Nev. -- ', 'RENO, Nev.', undefined],
		['March 3 (Reuters) - ', '', 'Reuters'],
		['LEEDS, England – Feb. 23, 2026 – ', 'LEEDS, England', undefined],
		['WASHINGTON (AP) _ ', 'WASHINGTON', 'AP'],
		['CNN — ', '', 'CNN'],
	];
	for (const [opening, place, outlet] of cases) {
		it(opening, () => {
			const story = read(`Council backs bridge\n\n${opening}${body}`);
			assert.deepEqual(story.dateline, [place, outlet, opening]);
			assert.equal(story.paragraphs[1]!.prose, body);
		});
	}
	for (const line of ['NASA — the space agency — paid for it.', 'Ann Lee (D-Ohio) — The senator — paid for it.', 'Kyiv — the capital — was quiet.', 'EXCLUSIVE — The mayor paid for it.', 'Lee–Tran talks go on.']) {
		it(`none in: ${line}`, () => assert.equal(read(`${line}\n\n${body}`).dateline, undefined));
	}
});

describe('Markdown', () => {
	it('takes the first heading for the headline and the others for subheads', () => {
		const story = read(`Council backs bridge\n====================\n\nBy Ann Lee\n\nLEEDS — ${body}\n\n## What *comes* next\n\n- One point.\n\n> “A quotation,” she said.\n`, 'markdown');
		assert.equal(story.headline, 'Council backs bridge');
		assert.deepEqual(story.byline, ['Ann Lee']);
		assert.deepEqual(story.subheads, ['What *comes* next']);
		assert.deepEqual(story.paragraphs.map(({ kind }) => kind), ['headline', 'byline', 'body', 'subhead', 'item', 'blockquote']);
	});
});
