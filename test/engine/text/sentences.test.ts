/** Sentences of the article’s own voice, cut where a bar stands. */
import { strict as assert } from 'node:assert';
import { splitSentences } from '../../../src/engine/text/sentences';
import { textOf } from '../../../src/engine/text/span';
import { tokenize } from '../../../src/engine/text/tokens';

/** Asserts that the text without its bars is cut where they stand; `startsQuoted` when a quotation runs on from before. */
function check(drawn: string, startsQuoted = false): void {
	const text = drawn.replaceAll(' | ', ' ');
	const sentences = splitSentences(tokenize(text, 0, text.length), startsQuoted);
	assert.equal(sentences.map((sentence) => textOf(text, sentence)).join(' | '), drawn);
}

describe('splitSentences', () => {
	it('cuts at stops', () => check('We lost. | Why? | Nobody knows! | So it goes… | And on.'));
	it('does not cut at abbreviations, initials and figures', () => {
		check('Mr. Lee met Gov. Tran and J.K. Roe, R-Calif., at No. 10 at 4.30 p.m. on Feb. 3.');
		check('B. Tran of Acme Inc. and Lee Jr. left.');
		check('Lee vs. Tran was put off, e.g. to May.');
	});
	it('cuts behind an abbreviation when what opens sentences follows', () => {
		check('He lives in the U.S. | The vote is on.');
		check('They met at 5 p.m. | “We lost,” Lee said.');
		check('He works for Acme Inc. | It is a bank.');
	});
	it('joins two sentences that only a name after an abbreviation parts', () => {
		// Wrong: two sentences. A name after `U.S.` is mostly part of one: the U.S. Senate.
		check('He lives in the U.S. Lee does not.');
	});
	it('does not cut at a stop inside an open quotation', () => check('“We lost. We know it. Blame me,” Lee said. | He left.'));
	it('cuts behind a quotation that ends with a stop', () => {
		check('“We lost.” | He left.');
		check('Lee said, “We lost.” | The hall was full.');
		check('“We lost.” | “We know it.”');
		check('Lee called it “a mess”. | He left.');
		check('“He said ‘no.’” | He left.');
	});
	it('keeps the attribution behind a mark with the quotation', () => {
		check('“Stop!” Smith said. | He left.');
		check('“Stop!” said Smith. | He left.');
		check('“Why?” Maria Lee asked. | He left.');
		check('“Why now?” asked Lee, the coach.');
		check('“Stop!” Smith bellowed.');
		check('“Stop!” Smith told reporters.');
		check('“Stop!” she said.');
		check('“Stop!” — Smith');
	});
	it('keeps one whose subject has an aside', () => {
		check('“Is it old?” Ann Lee, the mayor, said. | He left.');
		check('“Is it old?” Lee, who has led the council of Leeds since 2011, asked on Monday. | He left.');
		check('“Stop!” Maria Lee, 43, of Leeds, said.');
		check('“Is it old?” | Lee, the mayor, said the bridge was shut.');
		check('“Is it old?” | On Monday, Lee, the mayor, said he had no idea.');
		check('“Is it old?” | In Leeds, they wept, said little and left.');
		check('“We lost.” | Lee, the mayor, said on Monday that he would leave.');
	});
	it('cuts where a reporting clause of the next sentence follows a full quotation', () => {
		check('“We lost.” | Lee said the vote was unfair.');
		check('“We lost.” | Lee told the council that the vote was unfair.');
	});
	it('keeps a colon’s quotation with its lead-in', () => check('Lee was blunt: “We lost.” | He left.'));
	it('does not cut before a lower-case word', () => check('The show Help! opened. | It lasted 3 min. and sold out.'));
	it('takes closing brackets and marks into the sentence', () => check('He left (at last.) | She stayed [with them.] | All was well.'));
	it('cuts where no blank stands between', () => {
		const text = 'He left.She stayed.';
		assert.deepEqual(splitSentences(tokenize(text, 0, text.length), false).map((sentence) => textOf(text, sentence)), ['He left.', 'She stayed.']);
	});
	it('reads a paragraph that a quotation runs into', () => check('We lost. We know it,” Lee said. | He left.', true));
	it('cuts Hebrew at its stops', () => {
		check('הוא הלך. | היא נשארה.');
	});
	it('gives every token to one sentence', () => {
		const text = 'We “lost. Why?” He left… (So be it.) 😢 No.';
		const tokens = tokenize(text, 0, text.length);
		assert.deepEqual(splitSentences(tokens, false).flatMap((sentence) => sentence.tokens), tokens);
	});
});
