/** The rules for quotations that go on and on. */
import type { Paragraph } from '../text/article';
import { quotedTokens } from '../judging/move-attribution';
import { type Matter, matter } from '../judging/matter';
import { type Passage, passagesOf } from '../judging/passage';
import type { MatterRule, PassageRule } from '../judging/rule';

const source = 'Long and stacked quotations: H. Schmidt, Quotes; Reuters on sourcing. The figures are ours.';

/** Quoted words in one paragraph beyond which few readers hear a voice. */
const longest = 100;

/** Paragraphs of nothing but quotation, one after the other. */
const tallest = 3;

export const longQuotation: PassageRule = {
	id: 'long-quotation',
	title: 'Very long quotation',
	level: 'hint',
	why: 'A quotation of a hundred words is a speech. Keep the sentences that only this speaker could have said, and tell the rest.',
	wrong: 'Lee said: “We looked at the bridge in the spring and found that it leaned, and we looked again in the summer and found that it leaned a little more, and then we wrote to the county, which wrote back in the autumn to say that it would look at the bridge in the spring. So we have measured it every week since then, on Fridays, with a line and a lead weight, my deputy and I, and we have written it all down in a book that anybody can come and read. It will be closed on Monday. It will be taken down before the winter. And when the new one stands, I will be the first to walk across.”',
	right: 'Lee said the bridge would be closed, rebuilt and opened again in May. “We will do it once,” she said.',
	source,
	needs: ({ quotations }) => quotations,
	*checkPassage({ paragraph, sentences, quotations }) {
		if (paragraph.kind === 'blockquote' || sentences.length === 0) return;
		for (const quotation of quotations) {
			const words = quotedTokens(quotation).filter(({ kind }) => kind === 'word' || kind === 'number').length;
			if (words > longest) yield { span: quotation, message: `${words} quoted words without a break. Keep the best of them, and tell the rest.` };
		}
	},
};

/** Neighbouring paragraphs that open with a quotation. */
interface Stack extends Matter {
	readonly passages: readonly Passage[];
}

export const stackedQuotations: MatterRule<Stack> = {
	id: 'stacked-quotations',
	title: 'Paragraphs of nothing but quotation',
	level: 'hint',
	why: 'Three paragraphs of quotation in a row leave the story to the speaker. A sentence of the article’s own tells the reader why the next words matter.',
	wrong: '“It leans,” Lee said.\n\n“It always did,” she said.\n\n“We knew,” she said.',
	right: '“It leans,” Lee said.\n\nThe council has known since the spring. “It always did,” she said.',
	source,
	*matters(reading) {
		let passages: Passage[] = [];
		for (const passage of [...passagesOf(reading), undefined]) {
			if (passage?.sentences.length && opensQuoted(passage)) {
				passages.push(passage);
				continue;
			}
			if (passages.length >= tallest) yield matter(reading, passages.map(({ paragraph }) => paragraph), { passages });
			passages = [];
		}
	},
	*checkMatter({ passages }) {
		let stack: Paragraph[] = [];
		for (const passage of [...passages, undefined]) {
			if (passage && isQuotation(passage)) {
				stack.push(passage.paragraph);
				continue;
			}
			const [first] = stack;
			const third = stack[tallest - 1];
			if (first && third) {
				yield {
					span: { start: third.start, end: third.end },
					message: `${stack.length} paragraphs in a row are all quotation. Put a sentence of the article’s own between them.`,
					related: [{ span: { start: first.start, end: first.end }, message: 'The first of them' }],
				};
			}
			stack = [];
		}
	},
};

/** Words beside the quotations of a paragraph that are no more than attribution. */
const attributionWords = 8;

function opensQuoted({ paragraph, quotations: [first] }: Passage): boolean {
	return first?.start === paragraph.proseStart && first.form === 'full';
}

/** Whether a paragraph that opens with a quotation holds little else. */
function isQuotation({ sentences, quotations: spans }: Passage): boolean {
	let outside = 0;
	let next = 0;
	for (const { tokens } of sentences) {
		for (const token of tokens) {
			while (spans[next] && spans[next]!.end <= token.start) next++;
			if (token.kind === 'word' && !(spans[next] && spans[next]!.start <= token.start)) outside++;
		}
	}
	return outside <= attributionWords;
}
