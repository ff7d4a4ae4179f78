/** What holds of every fix of every finding, and of all mechanical fixes at once. */
import { fixAll } from '../src/engine/fix-all';
import { provenFixes } from '../src/engine/proof';
import { defaultHouse, type House } from '../src/engine/house/house';
import { profiles } from '../src/engine/lexicon/profiles';
import { read } from '../src/engine/read';
import { review, type Review } from '../src/engine/review';
import type { Finding, Fix } from '../src/engine/judging/rule';
import type { Mention } from '../src/engine/mentions/mention';
import { rules } from '../src/engine/rules/index';
import type { Format } from '../src/engine/text/article';
import { overlaps, type Span } from '../src/engine/text/span';
import { applyEdits } from './annotated';

/** One house a profile: what a fix does may hang on it. */
export const houses: readonly House[] = Object.values(profiles).map((profile) => ({ ...defaultHouse, profile }));

const levels = Object.fromEntries(rules.map(({ id }) => [id, 'hint' as const]));

/** Every rule on. */
export function judge(text: string, format: Format, house: House, before?: Review): Review {
	return review(read(text, format), { levels, house, setAside: [] }, undefined, before?.judged);
}

/** What was found out about the fixes offered on texts, with every rule on. */
export interface Verdict {
	/** How many are offered. */
	fixes: number;
	/** Those that are not, each with the promise that it would break. */
	readonly withheld: string[];
	/**
	 * Each fix offered should remove its finding, add none of its own rule, leave all quoted words as they were, and every quotation that
	 * it does not touch with its speaker; one that does should be offered; all mechanical ones should come to rest in two passes.
	 */
	readonly faults: string[];
}

export function noVerdict(): Verdict {
	return { fixes: 0, withheld: [], faults: [] };
}

/** Tries every fix on a text, and all mechanical ones at once, and writes down what is wrong. */
export function tryFixes(text: string, format: Format, house: House, verdict: Verdict): void {
	const before = judge(text, format, house);
	for (const finding of before.findings) {
		const { rule, span, fixes = [] } = finding;
		const at = `${rule} at ${span.start} of “${excerpt(text, span)}”`;
		if (fixes.filter(({ preferred }) => preferred).length > 1) verdict.faults.push(`${at} prefers two fixes`);
		const offered = new Set(provenFixes(before, finding));
		for (const fix of fixes) {
			const after = judge(applyEdits(text, fix.edits), format, house, before);
			const fault = faultOf(before, finding, fix, after) ?? strayIn(before, after, changeOf(fix.edits));
			if (!offered.has(fix)) {
				(fault ? verdict.withheld : verdict.faults).push(`${at}, ${fix.title}: ${fault ?? 'is withheld for nothing'}`);
				continue;
			}
			verdict.fixes++;
			if (fault) verdict.faults.push(`${at}, ${fix.title}: ${fault}`);
		}
	}
	tryAll(before, format, house, verdict);
}

function tryAll(before: Review, format: Format, house: House, verdict: Verdict): void {
	let latest = before;
	for (let pass = 0; pass < 2; pass++) {
		const edits = fixAll(latest);
		if (edits.length === 0) return;
		const after = judge(applyEdits(latest.article.text, edits), format, house, latest);
		const change = changeOf(edits);
		const fault = changedWord(latest, after, change) ?? strayIn(latest, after, change);
		if (fault) verdict.faults.push(`all mechanical fixes: ${fault}`);
		latest = after;
	}
	const [left] = fixAll(latest);
	if (left) verdict.faults.push(`all mechanical fixes do not come to rest: “${excerpt(latest.article.text, left.span)}” is left`);
}

function faultOf(before: Review, { rule }: Finding, fix: Fix, after: Review): string | undefined {
	const own = ({ findings }: Review) => findings.filter((finding) => finding.rule === rule);
	const [was, is] = [own(before), own(after)];
	if (is.length >= was.length) return 'does not settle its finding';
	const places = new Set(was.flatMap((finding) => [`from ${movedBy(fix.edits, finding.span.start)}`, `to ${movedBy(fix.edits, finding.span.end)}`]));
	const added = is.find((finding) => !places.has(`from ${finding.span.start}`) && !places.has(`to ${finding.span.end}`));
	if (added) return `adds a finding of its own, “${excerpt(after.article.text, added.span)}”`;
	const isChanging = fix.title.endsWith('(changes the quotation)');
	if (isChanging && fix.preferred) return 'is preferred and changes the quotation';
	return changedWord(before, after, changeOf(fix.edits), isChanging);
}

/** Where a place of the text before stands after edits, and which quotations were meant to change. */
interface Change {
	moved(place: number): number;
	isMeant(quotation: Span): boolean;
	/** Whether a source is a pronoun that gives way to a name. */
	isNamed(source: Mention): boolean;
}

function changeOf(edits: Fix['edits']): Change {
	const touched = edits.map(({ span }) => ({ start: span.start - 1, end: span.end + 1 }));
	return {
		moved: (place) => movedBy(edits, place),
		isMeant: (quotation) => touched.some((other) => overlaps(quotation, other)),
		isNamed: (source) => source.kind === 'pronoun' && edits.some(({ span, text }) => overlaps(span, source) && /^\p{Lu}/u.test(text)),
	};
}

/** The first quoted word that does not stand where the edits leave it. */
function changedWord(before: Review, after: Review, { moved, isMeant }: Change, mayChange = false): string | undefined {
	for (const { quotation } of before.attributions) {
		if (mayChange && isMeant(quotation)) continue;
		const { start, end } = quotation.inside;
		for (const { 0: word, index } of before.article.text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) {
			if (!after.article.text.startsWith(word, moved(start + index))) return `changes “${word}” of “${excerpt(before.article.text, quotation)}”`;
		}
	}
	return undefined;
}

/**
 * A quotation, not meant to change, that is no quotation any more or another; or any that is somebody else’s, but for one that was
 * meant to change and had nobody, or has somebody stated in the place of a doubtful one or of “he” or “she”. Somebody is known by the name or by the first mention.
 */
function strayIn(before: Review, after: Review, { moved, isMeant, isNamed }: Change): string | undefined {
	const now = new Map(after.attributions.map((attribution) => [attribution.quotation.inside.start, attribution]));
	const words = ({ article: { text } }: Review, { inside }: { inside: Span }) => text.slice(inside.start, inside.end);
	for (const { quotation, source, speaker, certainty } of before.attributions) {
		const same = now.get(moved(quotation.inside.start));
		const at = `“${excerpt(before.article.text, quotation)}”`;
		if (isMeant(quotation)) {
			if (!same || !speaker || certainty === 'doubtful' && same.certainty === 'stated') continue;
		} else if (!same || words(after, same.quotation) !== words(before, quotation)) {
			return `makes another quotation of ${at}`;
		}
		const isSame = speaker?.name === same.speaker?.name || (speaker && moved(speaker.mentions[0]!.start)) === same.speaker?.mentions[0]!.start;
		if (!isSame && !(source && isNamed(source))) return `gives ${at} to ${same.speaker?.name}, not ${speaker?.name}`;
	}
	return undefined;
}

/** Where a place of the text before stands after the edits. */
function movedBy(edits: Fix['edits'], place: number): number {
	return edits.reduce((moved, { span, text }) => span.end <= place ? moved + text.length - (span.end - span.start) : moved, place);
}

function excerpt(text: string, { start, end }: Span): string {
	return text.slice(Math.max(0, start - 30), end + 20).slice(0, 120).replace(/\s+/g, ' ');
}
