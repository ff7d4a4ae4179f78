/** Noun phrases from the word where they begin or end, with the words in them that name somebody drawn under the text. */
import { foldSentence, type Item } from '../../../src/engine/mentions/items';
import { type Phrase, phraseEndingAt, phraseStartingAt } from '../../../src/engine/mentions/phrase';
import { findQuotations } from '../../../src/engine/quotations/quotation';
import { parse } from '../../../src/engine/text/article';
import { type Mark, expectMarks } from '../../annotated';

/** Of each line, one sentence: the mention of the phrase that `find` sees in it. */
function check(annotated: string, find: (items: readonly Item[]) => Phrase | undefined): void {
	expectMarks(annotated, function* (text): Iterable<Mark> {
		const article = parse(text, 'text');
		const quotations = findQuotations(article);
		for (const { sentences } of article.paragraphs) {
			const mention = find(foldSentence(sentences[0]!, quotations, 0).items)?.mention;
			if (mention) yield { span: mention, message: mention.kind };
		}
	});
}

/** Of the phrase that begins with the line’s second word. */
const starting = (annotated: string) => check(annotated, (items) => phraseStartingAt(items, 1, items.length - 1));
/** Of the phrase that ends with the line’s last word. */
const ending = (annotated: string) => check(annotated, (items) => phraseEndingAt(items, items.length - 1, 0));

describe('phraseStartingAt', () => {
	it('ends before a verb whose past shows no ending', () => starting(`
		Today the council met for an hour
		      ^^^^^^^^^^^ description
	`));
	it('takes days, counts and quantities in', () => starting(`
		reads a Wednesday editorial
		      ^^^^^^^^^^^^^^^^^^^^^ description

		said hundreds of young demonstrators
		     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ description

		said the two officials
		     ^^^^^^^^^^^^^^^^^ description
	`));
	it('takes people described by where they come from for no names', () => starting(`
		said the Brazilian
		     ^^^^^^^^^^^^^ description
	`));
	it('finds names', () => starting(`
		said Maria Lee
		     ^^^^^^^^^ name

		said Maria Lee told reporters
		     ^^^^^^^^^ name

		said Ludwig van der Berg on Monday
		     ^^^^^^^^^^^^^^^^^^^ name
	`));
	it('finds the name behind a title or a description', () => starting(`
		said spokesman Bo Tran
		               ^^^^^^^ name

		said the coach Maria Lee
		               ^^^^^^^^^ name
	`));
	it('keeps a title with a capital as part of the name', () => starting(`
		said President Lee
		     ^^^^^^^^^^^^^ name
	`));
	it('finds the whole name of a body', () => starting(`
		said the University of Leeds on Monday
		         ^^^^^^^^^^^^^^^^^^^ name
	`));
	it('finds descriptions with what hangs on them', () => starting(`
		said a spokesman for the ministry
		     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ description

		said the head of the Alderton council yesterday
		     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ description

		said Lee’s lawyer
		     ^^^^^^^^^^^^ description

		said two officials
		     ^^^^^^^^^^^^^ description
	`));
	it('finds pronouns, and determiners that stand alone', () => starting(`
		said she
		     ^^^ pronoun

		said others on Monday
		     ^^^^^^ pronoun
	`));
	it('ends before a verb', () => starting(`
		that Lee made a list
		     ^^^ name

		that the officials said no
		     ^^^^^^^^^^^^^ description
	`));
	it('finds nothing where no noun begins', () => starting(`
		said on Monday
	`));
});

describe('phraseEndingAt', () => {
	it('finds names', () => ending(`
		yesterday Maria Lee
		          ^^^^^^^^^ name

		that the coach Maria Lee
		               ^^^^^^^^^ name

		when Ludwig van der Berg
		     ^^^^^^^^^^^^^^^^^^^ name
	`));
	it('finds the whole name of a body', () => ending(`
		when the University of Leeds
		         ^^^^^^^^^^^^^^^^^^^ name
	`));
	it('finds descriptions with what hangs on them', () => ending(`
		yesterday a spokesman for the ministry
		          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ description

		when Lee’s lawyer
		     ^^^^^^^^^^^^ description
	`));
	it('finds pronouns', () => ending(`
		yesterday she
		          ^^^ pronoun

		Lee, who
		     ^^^ pronoun
	`));
	it('takes no verb of saying into the phrase', () => ending(`
		he said officials
		        ^^^^^^^^^ description
	`));
	it('finds nothing where no noun ends', () => ending(`
		Lee said on
	`));
});
