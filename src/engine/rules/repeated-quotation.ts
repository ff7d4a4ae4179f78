/** The rule for the same words quoted twice. */
import { isBody } from '../reading';
import type { Quotation } from '../quotations/quotation';
import { plainWords } from '../judging/quoted-text';
import type { ArticleRule, Remark } from '../judging/rule';

export const repeatedQuotation: ArticleRule = {
	id: 'repeated-quotation',
	title: 'Same quotation twice',
	level: 'information',
	why: 'A quotation that stands in two paragraphs is often one that was moved and not cut. In a headline, a caption or a pull quote it may stand again.',
	wrong: '“The bridge is gone for good,” Lee said.\n\nTran asked for money. “The bridge is gone for good,” Lee said.',
	right: '“The bridge is gone for good,” Lee said.\n\nTran asked for money.',
	source: 'A slip of moving paragraphs: no guide names it.',
	*check({ article: { prose }, attributions }) {
		const alike = new Map<string, Quotation[]>();
		for (const { quotation, certainty } of attributions) {
			const { paragraph, inside } = quotation;
			if (certainty === 'none' || !isBody(paragraph.kind) || paragraph.kind === 'blockquote' || inside.end - inside.start < 2 * shortest) continue;
			const beginning = prose.slice(inside.start, inside.start + 8).toLowerCase();
			const known = alike.get(beginning);
			if (known) known.push(quotation);
			else alike.set(beginning, [quotation]);
		}
		for (const quotations of alike.values()) if (quotations.length > 1) yield* repeated(prose, quotations);
	},
};

/** Those of the quotations, which begin alike, that say what one before them says. */
function* repeated(prose: string, quotations: readonly Quotation[]): Iterable<Remark> {
	const first = new Map<string, Quotation>();
	for (const quotation of quotations) {
		const words = plainWords(prose, quotation.inside);
		if (words.length < shortest) continue;
		const key = words.map(({ word }) => word).join(' ');
		const before = first.get(key);
		if (!before) first.set(key, quotation);
		if (!before || standsAlone(before) !== standsAlone(quotation)) continue;
		yield {
			span: quotation,
			message: 'The same words are quoted above. Keep one of the two.',
			related: [{ span: before, message: 'First quoted here' }],
		};
	}
}

/** A quotation of fewer words may well be said, and wanted, twice. */
const shortest = 6;

/** Whether it is all of its paragraph, as a pull quote is that is not marked as one. */
function standsAlone({ start, end, paragraph }: Quotation): boolean {
	return start === paragraph.proseStart && end === paragraph.end;
}
