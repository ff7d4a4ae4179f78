/** The rule for a quotation that is closed at a paragraph's end though the next paragraph goes on with it. */
import type { Quotation } from '../quotations/quotation';
import { isBody, type Paragraph } from '../text/article';
import { replacement } from '../judging/quoted';
import { type Matter, matter } from '../judging/matter';
import type { MatterRule } from '../judging/rule';
import type { Certainty } from '../attributions/sieve';

/** Full quotations each of which ends its paragraph, and the next begins with the next. */
interface Chain extends Matter {
	readonly links: readonly Link[];
}

interface Link extends Pick<Quotation, 'start' | 'end' | 'inside' | 'opened' | 'closed' | 'carriesOn'> {
	readonly certainty: Certainty;
	/** Whether the one before it is given to the same speaker. */
	readonly goesOn: boolean;
}

export const runningQuotation: MatterRule<Chain> = {
	id: 'running-quotation',
	title: 'Running quotation closed too early',
	level: 'information',
	why: 'When one person’s words run over several paragraphs, only the last closes. A closing mark before the next paragraph tells the reader that somebody else may be speaking there.',
	wrong: '“We lost the bridge,” Lee said. “It is gone.”\n\n“We will build another.”',
	right: '“We lost the bridge,” Lee said. “It is gone.\n\n“We will build another.”',
	source: 'No closing mark until the last paragraph of a running quotation, unless it was a fragment: AP punctuation guidelines.',
	replaces: ['implied-attribution'],
	*matters(reading) {
		const { attributions, article: { paragraphs } } = reading;
		let links: Link[] = [];
		for (const [index, { quotation, certainty, speaker }] of attributions.entries()) {
			const next = attributions[index + 1];
			const { start, end, inside, opened, closed, carriesOn, paragraph } = quotation;
			if (quotation.form === 'full' && isBody(paragraph.kind)) links.push({ start, end, inside, opened, closed, carriesOn, certainty, goesOn: attributions[index - 1]?.speaker === speaker });
			if (next && next.quotation.form === 'full' && quotation.form === 'full' && adjoin(paragraphs, quotation, next.quotation)) continue;
			if (links.length > 1) yield matter(reading, links, { links });
			links = [];
		}
	},
	*checkMatter({ text, links }) {
		const opening = ({ start, inside }: Link) => text.slice(start, inside.start);
		let joined: Link | undefined;
		for (const [index, link] of links.entries()) {
			const before = links[index - 1];
			if (!before?.closed || !link.goesOn || link.certainty !== 'carried' || !link.opened || !link.closed && !link.carriesOn) continue;
			// What is to be joined with the paragraph before is as surely its speaker's.
			if (before.certainty !== 'stated' && before !== joined) continue;
			// A pull quote set off between two paragraphs often has other marks.
			if (opening(link) !== opening(before)) continue;
			joined = link;
			const mark = { start: before.inside.end, end: before.end };
			yield {
				span: link,
				message: 'Goes on from the paragraph before, which is closed. Cut its closing mark, or say who speaks here.',
				related: [{ span: mark, message: `${text.slice(mark.start, mark.end)} closes the quotation here` }],
				// Words left out between the two are not for joining.
				...(/^[\p{L}\p{N}]/u.test(text.slice(link.inside.start, link.inside.start + 2)) ? { fixes: [{ title: 'Join as one running quotation', edits: [replacement(mark, '')] }] } : {}),
			};
		}
	},
};

/** Whether a quotation ends its paragraph and the other begins the next, which is of the same kind. */
function adjoin(paragraphs: readonly Paragraph[], { end, paragraph }: Quotation, next: Quotation): boolean {
	return end === paragraph.end && next.start === next.paragraph.proseStart && paragraphs[paragraph.index + 1] === next.paragraph && paragraph.kind === next.paragraph.kind;
}
