/** What holds of every review of every text. */
import { strict as assert } from 'node:assert';
import type { Format } from '../src/engine/text/article';
import { read } from '../src/engine/read';
import { review, type Review } from '../src/engine/review';
import { defaultSettings } from '../src/engine/settings';
import { covers, type Span } from '../src/engine/text/span';

/** Reads and reviews `text` and asserts that spans are inside it, sorted and not empty, and that no rule failed. */
export function reviewSoundly(text: string, format: Format = 'text'): Review {
	const result = review(read(text, format), defaultSettings);
	const { article, quotations, speakers, attributions, paraphrases, findings, failures } = result;
	assert.deepEqual(failures, []);
	assert.equal(article.text, text);
	assert.equal(article.prose.length, text.length);
	apart('paragraphs', article.paragraphs, text);
	for (const paragraph of article.paragraphs) {
		assert.ok(paragraph.start <= paragraph.proseStart && paragraph.proseStart <= paragraph.end, 'prose starts outside its paragraph');
		apart('sentences', paragraph.sentences, text, paragraph);
		for (const sentence of paragraph.sentences) apart('tokens', sentence.tokens, text, sentence);
	}
	apart('quotations', quotations, text);
	for (const quotation of quotations) {
		assert.ok(covers(quotation, quotation.inside), 'inside is outside');
		assert.ok(covers(quotation.paragraph, quotation), 'a quotation leaves its paragraph');
		for (const nested of quotation.nested) inside('nested', nested, text, quotation);
	}
	assert.deepEqual(attributions.map(({ quotation }) => quotation), quotations);
	for (const { source, cue } of attributions) {
		if (source) inside('source', source, text);
		if (cue) inside('cue', cue, text);
	}
	for (const speaker of speakers) sorted('mentions', speaker.mentions, text);
	apart('paraphrases', paraphrases.map(({ content }) => content), text);
	const { headline, byline, date, dateline, subheads } = article.furniture;
	for (const span of [headline, ...byline, date, dateline, ...subheads]) if (span) inside('furniture', span, text);
	sorted('findings', findings.map(({ span }) => span), text);
	for (const { related = [], fixes = [] } of findings) {
		for (const { span } of related) inside('related', span, text);
		for (const { edits } of fixes) {
			let end = 0;
			for (const { span } of edits) {
				assert.ok(end <= span.start && span.start <= span.end && span.end <= text.length, 'edits overlap or leave the text');
				end = span.end;
			}
		}
	}
	return result;
}

function inside(what: string, { start, end }: Span, text: string, outer: Span = { start: 0, end: text.length }): void {
	assert.ok(start < end && covers(outer, { start, end }), `${what}: ${start}–${end} is empty or outside ${outer.start}–${outer.end}`);
}

function sorted(what: string, spans: readonly Span[], text: string): void {
	for (const [i, span] of spans.entries()) {
		inside(what, span, text);
		assert.ok(i === 0 || spans[i - 1]!.start <= span.start, `${what} are out of order at ${span.start}`);
	}
}

function apart(what: string, spans: readonly Span[], text: string, outer?: Span): void {
	for (const [i, span] of spans.entries()) {
		inside(what, span, text, outer);
		assert.ok(i === 0 || spans[i - 1]!.end <= span.start, `${what} overlap at ${span.start}`);
	}
}
