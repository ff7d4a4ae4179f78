/** The fixes that may be made all at once, unseen. */
import { type Edit, spareQuotations } from './quoted-words';
import type { Review } from './review';
import { rules as allRules } from './rules/index';
import type { Rule } from './judging/rule';
import { overlaps, type Span } from './text/span';

/**
 * The edits of the preferred fixes of mechanical rules, or of one of them, by place and not overlapping. Where two fixes meet, the
 * first by place is made, and the other left for the review of the result. A fix that would change a quotation within its marks,
 * nested marks and edge punctuation aside, is never among them, whatever its rule says.
 */
export function fixAll(review: Review, only?: string, rules: readonly Rule[] = allRules): Edit[] {
	const mechanical = new Set(rules.filter(({ id, fixAll }) => fixAll && (only === undefined || id === only)).map(({ id }) => id));
	const fixes = review.findings.filter(({ rule }) => mechanical.has(rule)).flatMap(({ fixes = [] }) => fixes.find(({ preferred }) => preferred) ?? [])
		.filter(({ edits }) => edits.length > 0 && spareQuotations(review, edits))
		.sort((a, b) => a.edits[0]!.span.start - b.edits[0]!.span.start);
	const made: Edit[] = [];
	for (const { edits } of fixes) {
		if (edits.some(({ span }) => isTaken(made, span))) continue;
		const last = made.at(-1)?.span.start ?? 0;
		made.push(...edits);
		// In order already, but where a fix reached beyond the start of the next.
		if (edits[0]!.span.start < last) made.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
	}
	return made;
}

/** Whether one of `made`, which are sorted and apart, collides with a span. */
function isTaken(made: readonly Edit[], span: Span): boolean {
	let low = 0;
	let high = made.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (made[middle]!.span.start <= span.end) low = middle + 1;
		else high = middle;
	}
	return [made[low - 1], made[low - 2]].some((other) => other && collide(span, other.span));
}

/** Whether two edits overlap, or put something at the same place, where their order would be left to chance. */
function collide(a: Span, b: Span): boolean {
	return overlaps(a, b) || (a.start === a.end && b.start <= a.start && a.start <= b.end) || (b.start === b.end && a.start <= b.start && b.start <= a.end);
}
