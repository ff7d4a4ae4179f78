/** Sentences with their quotations folded up, and the class of each word where it is not a plain noun. */
import { strict as assert } from 'node:assert';
import { foldSentence } from '../../../src/engine/mentions/items';
import { findQuotations } from '../../../src/engine/quotations/quotation';
import { parse } from '../../../src/engine/text/article';

/** Asserts the classes drawn behind the words of one sentence; a word without one is a noun, a mark or a stop, `[…]` a quotation. */
function check(drawn: string): void {
	const text = drawn.replace(/\/[a-z]+/g, '');
	const article = parse(text, 'text');
	const { items } = foldSentence(article.paragraphs[0]!.sentences[0]!, findQuotations(article), 0);
	let found = '';
	let from = 0;
	for (const item of items) {
		found += text.slice(from, item.end) + (item.class === 'noun' || item.class === 'none' ? '' : `/${item.class}`);
		from = item.end;
	}
	assert.equal(found + text.slice(from), drawn);
}

describe('foldSentence', () => {
	it('tells names from words that only open the sentence', () => {
		check('Maria/name Lee/name spoke.');
		check('Yesterday/time the/determiner council spoke.');
		check('Then/adverb Lee/name spoke.');
		check('Finally/adverb she/pronoun spoke.');
	});
	it('classes the small words', () => check('She/pronoun and/conjunction the/determiner coach of/preposition Leeds/name had/auxiliary also/adverb told him/object on/preposition Monday/time who/relative lost.'));
	it('takes a capital on a small word for none, but for Will and May as names', () => {
		check('Lee/name Of/preposition Leeds/name spoke.');
		check('The/determiner coach Will/name Tran/name spoke.');
	});
	it('reads figures and months', () => check('In/preposition May/time 12/number people left.'));
	it('reads a sentence’s first noun as a name, as its capital may mean', () => check('Officials/name spoke.'));
	it('reads second as a noun behind a determiner', () => check('The/determiner second official spoke.'));
	it('folds a quotation, and tells by its last word what is due', () => {
		// A comma says the same inside the marks and outside.
		for (const text of ['Lee said “we lost,” and “Why?”', 'Lee said “we lost”, and “Why?”']) {
			const article = parse(text, 'text');
			const { items, next } = foldSentence(article.paragraphs[0]!.sentences[0]!, findQuotations(article), 0);
			assert.deepEqual(items.map(({ kind, text: last }) => (kind === 'quotation' ? `[${last}]` : last)), ['Lee', 'said', '[,]', 'and', '[?]']);
			assert.equal(next, 1);
		}
	});
	it('tells how a quotation is written', () => {
		const written = (text: string) => {
			const article = parse(text, 'text');
			return foldSentence(article.paragraphs[0]!.sentences[0]!, findQuotations(article), 0).items.find(({ kind }) => kind === 'quotation')?.lower;
		};
		assert.deepEqual(['He saw “Iron Harbour” twice.', 'He said “We lost again” twice.', 'He said “we lost” twice.'].map(written), ['title', 'sentence', 'lower']);
	});
});
