/** The rule for the same words quoted twice. */
import { isBody } from '../reading';
import { plainWords } from '../judging/quoted-text';
import { type Matter, matter } from '../judging/matter';
import type { MatterRule } from '../judging/rule';
import type { Span } from '../text/span';

/** Quotations that begin alike. */
interface Alike extends Matter {
	readonly quotations: readonly Quoted[];
}

interface Quoted extends Span {
	readonly inside: Span;
	/** Whether it is all of its paragraph, as a pull quote is that is not marked as one. */
	readonly standsAlone: boolean;
}

export const repeatedQuotation: MatterRule<Alike> = {
	id: 'repeated-quotation',
	title: 'Same quotation twice',
	level: 'information',
	why: 'A quotation that stands in two paragraphs is often one that was moved and not cut. In a headline, a caption or a pull quote it may stand again.',
	wrong: '“The bridge is gone for good,” Lee said.\n\nTran asked for money. “The bridge is gone for good,” Lee said.',
	right: '“The bridge is gone for good,” Lee said.\n\nTran asked for money.',
	source: 'A slip of moving paragraphs: no guide names it.',
	*matters(reading) {
		const alike = new Map<string, Quoted[]>();
		for (const { quotation, certainty } of reading.attributions) {
			const { paragraph, inside, start, end } = quotation;
			if (certainty === 'none' || !isBody(paragraph.kind) || paragraph.kind === 'blockquote' || inside.end - inside.start < 2 * shortest) continue;
			const beginning = reading.article.prose.slice(inside.start, inside.start + 8).toLowerCase();
			const known = alike.get(beginning);
			const quoted = { start, end, inside, standsAlone: start === paragraph.proseStart && end === paragraph.end };
			if (known) known.push(quoted);
			else alike.set(beginning, [quoted]);
		}
		for (const quotations of alike.values()) if (quotations.length > 1) yield matter(reading, quotations, { quotations });
	},
	*checkMatter({ prose, quotations }) {
		const first = new Map<string, Quoted>();
		for (const quotation of quotations) {
			const words = plainWords(prose, quotation.inside);
			if (words.length < shortest) continue;
			const key = words.map(({ word }) => word).join(' ');
			const before = first.get(key);
			if (!before) first.set(key, quotation);
			if (!before || before.standsAlone !== quotation.standsAlone) continue;
			yield {
				span: quotation,
				message: 'The same words are quoted above. Keep one of the two.',
				related: [{ span: before, message: 'First quoted here' }],
			};
		}
	},
};

/** A quotation of fewer words may well be said, and wanted, twice. */
const shortest = 6;
