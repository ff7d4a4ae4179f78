/** The story the product was built on, where it is at hand: the JSON report against what two readers wrote. */
import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { read } from '../src/engine/read';
import { review } from '../src/engine/review';
import { defaultSettings } from '../src/engine/settings';
import { covers, type Span } from '../src/engine/text/span';
import { type JsonFile, jsonFile } from '../src/report/json';

interface Gold {
	readonly speakers: readonly { readonly name: string; readonly role?: string; readonly quotes: number }[];
	readonly byline: readonly string[];
	readonly date: string;
	readonly dateline: { readonly place: string; readonly outlet: string };
	readonly subheads: readonly string[];
	readonly quotations: readonly (Span & {
		readonly status: 'attributed' | 'continued' | 'unattributed' | 'term'; readonly speaker: string | null; readonly mention?: Span; readonly cue?: Span;
	})[];
}

const story = '../shared/articles/zelensky-interview.txt';

describe('the Zelensky interview', function () {
	let file: JsonFile;
	let gold: Gold;
	before(function () {
		if (!existsSync(story)) {
			console.log(`      ${story} is not here: nothing is compared`);
			this.skip();
		}
		gold = JSON.parse(readFileSync(story.replace('.txt', '.gold.json'), 'utf8')) as Gold;
		file = jsonFile(review(read(readFileSync(story, 'utf8')), defaultSettings), story);
	});

	it('has its furniture', () => {
		const { byline, date, dateline, subheads } = file.furniture;
		assert.deepEqual({ byline, date, dateline, subheads }, { byline: gold.byline, date: gold.date, dateline: gold.dateline, subheads: gold.subheads });
	});

	it('lists its speakers', () => assert.deepEqual(
		file.speakers.map(({ id, name }) => [name, file.quotations.filter(({ speaker }) => speaker === id).length]),
		gold.speakers.map(({ name, quotes }) => [name, quotes])));

	it('gives every quotation its span, speaker, mention and cue', () => {
		const found = file.quotations.map(({ start, end, speaker, mention, cue, certainty, form }) => ({
			start, end, speaker: speaker === null ? null : file.speakers[speaker]!.name,
			...(certainty === 'stated' || certainty === 'doubtful' ? { mention, cue } : {}), term: form === 'term',
		}));
		const written = gold.quotations.map(({ start, end, speaker, mention, cue, status }) => ({
			start, end, speaker,
			...(mention && cue ? { mention: meant(mention), cue: bare(cue) } : {}), term: status === 'term',
		}));
		assert.deepEqual(found, written);
	});

	it('reports exactly the two that have no attribution', () => assert.deepEqual(
		file.findings.filter(({ rule }) => rule === 'unattributed-quotation' || rule === 'implied-attribution').map(bare),
		gold.quotations.filter(({ status }) => status === 'unattributed').map(bare)));

	it('finds no hedge inside a quotation', () => {
		for (const finding of file.findings.filter(({ rule }) => !/quotation|attribution|speaker|mark|fragment|elision|ellipsis|filler|dialect/.test(rule))) {
			assert.ok(!file.quotations.some((quotation) => quotation.form !== 'term' && covers(quotation, finding)), `${finding.rule} at ${finding.start}`);
		}
	});
});

/** One `he` of the gold file was looked up as letters and lies inside “the”; the pronoun it quotes stands at 160. */
function meant(mention: Span): Span {
	return mention.start === 170 && mention.end === 172 ? { start: 160, end: 162 } : bare(mention);
}

function bare({ start, end }: Span): Span {
	return { start, end };
}
