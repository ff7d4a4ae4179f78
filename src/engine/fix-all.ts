/** The fixes that may be made all at once, unseen. */
import { byPlace, editsOf, keepPromises, type Mending } from './proof';
import { type Edit, spareQuotations } from './quoted-words';
import type { Review } from './review';
import { rules as allRules } from './rules/index';
import type { Rule } from './judging/rule';
import { overlaps, type Span } from './text/span';

/**
 * The edits of the preferred fixes of mechanical rules, or of one of them, by place and not overlapping. Where two fixes meet, the
 * first by place is made, and the other left for the review of the result. A fix that would change a quotation within its marks,
 * nested marks and edge punctuation aside, is never among them, whatever its rule says; nor is one that does not keep its promises.
 */
export function fixAll(review: Review, only?: string, rules: readonly Rule[] = allRules): readonly Edit[] {
	const known = found.get(review) ?? new Map<string | undefined, readonly Edit[]>();
	const edits = known.get(only) ?? findAll(review, only, rules);
	found.set(review, known.set(only, edits));
	return edits;
}

/** What was found of each review, by rule: the lightbulb asks with every move of the cursor. */
const found = new WeakMap<Review, Map<string | undefined, readonly Edit[]>>();

function findAll(review: Review, only: string | undefined, rules: readonly Rule[]): readonly Edit[] {
	const mechanical = new Set(rules.filter(({ id, fixAll }) => fixAll && (only === undefined || id === only)).map(({ id }) => id));
	const mendings = review.findings.filter(({ rule }) => mechanical.has(rule)).flatMap((finding): Mending | [] => {
		const fix = finding.fixes?.find(({ preferred }) => preferred);
		return fix && fix.edits.length > 0 && spareQuotations(review, fix.edits) ? { finding, fix } : [];
	});
	return editsOf(provenTogether(review, apart(mendings), rules));
}

/** In how many readings of the changed text those that break a promise have to be found. */
const mostReadings = 40;

/** As many as can be made together: those that break a promise are found by halving. */
function provenTogether(review: Review, mendings: readonly Mending[], rules: readonly Rule[]): readonly Mending[] {
	let kept: readonly Mending[] = [];
	let readings = 0;
	const add = (more: readonly Mending[]) => {
		if (more.length === 0 || readings++ >= mostReadings) return;
		if (keepPromises(review, [...kept, ...more], rules)) {
			kept = [...kept, ...more];
		} else if (more.length > 1) {
			add(more.slice(0, more.length >> 1));
			add(more.slice(more.length >> 1));
		}
	};
	add(mendings);
	return kept;
}

/** By place, without those that meet one before them. */
function apart(mendings: readonly Mending[]): Mending[] {
	const made: Edit[] = [];
	return [...mendings].sort((a, b) => a.fix.edits[0]!.span.start - b.fix.edits[0]!.span.start).filter(({ fix: { edits } }) => {
		if (edits.some(({ span }) => isTaken(made, span))) return false;
		const last = made.at(-1)?.span.start ?? 0;
		made.push(...edits);
		// In order already, but where a fix reached beyond the start of the next.
		if (edits[0]!.span.start < last) made.sort(byPlace);
		return true;
	});
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
