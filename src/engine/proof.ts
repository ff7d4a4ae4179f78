/** What fixes really do, found out by reading the changed text again: only those that keep their promises are handed out. */
import type { Finding, Fix, Rule } from './judging/rule';
import type { Mention } from './mentions/mention';
import { type Edit, quotationsAt } from './quoted-words';
import { read } from './read';
import { review, type Review } from './review';
import { rules as allRules } from './rules/index';
import type { Speaker } from './speakers/speaker';
import { lastStartingBy, type Span, textOf } from './text/span';

/** A finding and that of its fixes which is to be made. */
export interface Mending {
	readonly finding: Finding;
	readonly fix: Fix;
}

const proven = new WeakMap<Finding, readonly Fix[]>();

/** The fixes of a finding of this review that keep their promises when made alone. Reads the article once for each, and once only. */
export function provenFixes(of: Review, finding: Finding): readonly Fix[] {
	const known = proven.get(finding) ?? finding.fixes?.filter((fix) => keepPromises(of, [{ finding, fix }])) ?? [];
	proven.set(finding, known);
	return known;
}

/**
 * Whether fixes that do not overlap, made together, settle their findings, add none of their rules, and leave every quotation that
 * they do not touch with its words and its speaker. One that they touch may cease to be one, gain a speaker, or have one stated in the
 * place of a doubtful one; one whose source is `he` or `she` may get the name that they put there.
 */
export function keepPromises(before: Review, mendings: readonly Mending[], rules: readonly Rule[] = allRules): boolean {
	const { article: { text, format }, settings } = before;
	const edits = editsOf(mendings);
	const own = new Set(mendings.map(({ finding }) => finding.rule));
	// Others have a say only where they speak in a rule's place.
	const asked = rules.filter(({ id, replaces }) => own.has(id) || replaces?.some((other) => own.has(other)));
	const after = review(read(applied(text, edits), format, settings.house.roster), settings, asked);
	const moved = movedBy(edits);
	return settle(before, after, mendings, moved) && spareOthers(before, after, edits, moved);
}

/** What fixes that do not overlap change together, in order. */
export function editsOf(mendings: readonly Mending[]): Edit[] {
	return mendings.flatMap(({ fix }) => fix.edits).sort(byPlace);
}

export function byPlace(a: Edit, b: Edit): number {
	return a.span.start - b.span.start || a.span.end - b.span.end;
}

/** The text with edits made, which are in order and apart. */
function applied(text: string, edits: readonly Edit[]): string {
	const pieces = edits.map(({ span, text: put }, at) => text.slice(edits[at - 1]?.span.end ?? 0, span.start) + put);
	return pieces.join('') + text.slice(edits.at(-1)?.span.end ?? 0);
}

/** Where a place of the text before stands after edits: behind what was put there. */
function movedBy(edits: readonly Edit[]): (place: number) => number {
	let by = 0;
	const shifts = edits.map(({ span: { start, end }, text }) => ({ start: end, end, by: by += text.length - (end - start) }));
	return (place) => place + (lastStartingBy(shifts, place)?.by ?? 0);
}

function settle(before: Review, after: Review, mendings: readonly Mending[], moved: (place: number) => number): boolean {
	const mended = new Set(mendings.map(({ finding }) => finding));
	const rules = new Set(mendings.map(({ finding }) => finding.rule));
	const others = before.findings.filter((finding) => rules.has(finding.rule) && !mended.has(finding));
	const places = new Set(others.flatMap(({ rule, span }) => [`${rule} from ${moved(span.start)}`, `${rule} to ${moved(span.end)}`]));
	const left = after.findings.filter(({ rule }) => rules.has(rule));
	return left.length <= others.length && left.every(({ rule, span }) => places.has(`${rule} from ${span.start}`) || places.has(`${rule} to ${span.end}`));
}

function spareOthers(before: Review, after: Review, edits: readonly Edit[], moved: (place: number) => number): boolean {
	const touched = new Set(edits.flatMap(({ span }) => quotationsAt(before.quotations, span)));
	const now = new Map(after.attributions.map((attribution) => [attribution.quotation.inside.start, attribution]));
	const words = ({ article: { text } }: Review, { inside }: { readonly inside: Span }) => textOf(text, inside);
	const isNamed = ({ kind, start, end }: Mention) => kind === 'pronoun' && edits.some(({ span, text }) => text !== '' && span.start === start && span.end === end);
	return before.attributions.every(({ quotation, source, speaker, certainty }) => {
		const same = now.get(moved(quotation.inside.start));
		const isTouched = touched.has(quotation);
		if (!same || !isTouched && words(after, same.quotation) !== words(before, quotation)) return isTouched;
		return isSame(speaker, same.speaker, moved) || isTouched && (!speaker || certainty === 'doubtful' && same.certainty === 'stated') || source !== undefined && isNamed(source);
	});
}

/** Whether somebody goes by the same name, or is first mentioned at the same place. */
function isSame(before: Speaker | undefined, after: Speaker | undefined, moved: (place: number) => number): boolean {
	return before?.name === after?.name || before !== undefined && after !== undefined && moved(before.mentions[0]!.start) === after.mentions[0]!.start;
}
