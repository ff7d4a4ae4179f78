/** What holds of every fix of every finding, and of all mechanical fixes at once. */
import { fixAll } from '../src/engine/fix-all';
import { defaultHouse, type House } from '../src/engine/house';
import { profiles } from '../src/engine/lexicon/profiles';
import { read } from '../src/engine/read';
import { review, type Review } from '../src/engine/review';
import type { Finding, Fix } from '../src/engine/rules/rule';
import { rules } from '../src/engine/rules/index';
import type { Speaker } from '../src/engine/speakers/speaker';
import type { Format } from '../src/engine/text/article';
import { overlaps, type Span } from '../src/engine/text/span';
import { applyEdits } from './annotated';

/** One house a profile: what a fix does may hang on it. */
export const houses: readonly House[] = Object.values(profiles).map((profile) => ({ ...defaultHouse, profile }));

const levels = Object.fromEntries(rules.map(({ id }) => [id, 'hint' as const]));

/** Every rule on. */
export function judge(text: string, format: Format, house: House): Review {
	return review(read(text, format), { levels, house, setAside: [] });
}

/** What was found out about the fixes offered on texts, with every rule on. */
export interface Verdict {
	fixes: number;
	/** Each fix should remove its finding, add none of its own rule, and leave all quoted words as they were; all mechanical ones should come to rest in two passes. */
	readonly faults: string[];
	/** Where a fix leaves all words of other quotations as they were, and yet the speaker of one is found to be somebody else. */
	readonly strays: string[];
}

/** Tries every fix on a text, and all mechanical ones at once, and writes down what is wrong. */
export function tryFixes(text: string, format: Format, house: House, verdict: Verdict): void {
	const before = judge(text, format, house);
	for (const finding of before.findings) {
		const { rule, span, fixes = [] } = finding;
		const at = `${rule} at ${span.start} of “${excerpt(text, span)}”`;
		if (fixes.filter(({ preferred }) => preferred).length > 1) verdict.faults.push(`${at} prefers two fixes`);
		for (const fix of fixes) {
			verdict.fixes++;
			const after = judge(applyEdits(text, fix.edits), format, house);
			const fault = faultOf(before, finding, fix, after);
			if (fault) verdict.faults.push(`${at}, ${fix.title}: ${fault}`);
			const touched = [span, ...fix.edits.map((edit) => ({ start: edit.span.start - 1, end: edit.span.end + 1 }))];
			const stray = fault || isChanging(fix) ? undefined : strayIn(before, after, (place) => movedBy(fix.edits, place), (quotation) => touched.some((other) => overlaps(quotation, other)));
			if (stray) verdict.strays.push(`${at}, ${fix.title}: ${stray}`);
		}
	}
	tryAll(before, format, house, verdict);
}

function tryAll(before: Review, format: Format, house: House, verdict: Verdict): void {
	const first = fixAll(before);
	if (first.length === 0) return;
	const once = judge(applyEdits(before.article.text, first), format, house);
	const second = fixAll(once);
	const twice = judge(applyEdits(once.article.text, second), format, house);
	const [left] = fixAll(twice);
	if (left) verdict.faults.push(`all mechanical fixes do not come to rest: “${excerpt(twice.article.text, left.span)}” is left`);
	const changed = changedWord(before, twice);
	if (changed) verdict.faults.push(`all mechanical fixes: ${changed}`);
	const stray = changed ? undefined : strayIn(before, twice, (place) => movedBy(second, movedBy(first, place)), () => false);
	if (stray) verdict.strays.push(`all mechanical fixes: ${stray}`);
}

function faultOf(before: Review, { rule, span }: Finding, fix: Fix, after: Review): string | undefined {
	const own = ({ findings }: Review) => findings.filter((finding) => finding.rule === rule);
	const [was, is] = [own(before), own(after)];
	if (is.length >= was.length) return 'does not settle its finding';
	const places = new Set(was.flatMap((finding) => [`from ${movedBy(fix.edits, finding.span.start)}`, `to ${movedBy(fix.edits, finding.span.end)}`]));
	const added = is.find((finding) => !places.has(`from ${finding.span.start}`) && !places.has(`to ${finding.span.end}`));
	if (added) return `adds a finding of its own, “${excerpt(after.article.text, added.span)}”`;
	// What stood in single marks is quoted in double ones: no quoted word is another, but there are more of them.
	if (rule === 'single-marks') return undefined;
	if (isChanging(fix)) return fix.preferred ? 'is preferred and changes the quotation' : undefined;
	return changedWord(before, after);
}

function isChanging({ title }: Fix): boolean {
	return title.endsWith('(changes the quotation)');
}

function changedWord(before: Review, after: Review): string | undefined {
	const [was, is] = [spokenWords(before), spokenWords(after)];
	const changed = was.findIndex(({ word }, index) => is[index]?.word !== word);
	return changed >= 0 || is.length !== was.length ? `changes quoted words at “${was[changed]?.word ?? is[was.length]?.word}”` : undefined;
}

/** A quotation, not `meant` to change, that is somebody else’s now. Somebody is known by the first mention. */
function strayIn(before: Review, after: Review, moved: (place: number) => number, isMeant: (quotation: Span) => boolean): string | undefined {
	const [was, is] = [spokenWords(before), spokenWords(after)];
	const stray = was.findIndex(({ speaker, quotation }, index) => (
		!isMeant(quotation) && (speaker && moved(speaker.mentions[0]!.start)) !== is[index]!.speaker?.mentions[0]!.start));
	return stray < 0 ? undefined : `gives “${excerpt(before.article.text, was[stray]!.quotation)}” to ${is[stray]!.speaker?.name}, not ${was[stray]!.speaker?.name}`;
}

/** Every word between quotation marks, with whose it is. */
function spokenWords({ article, attributions }: Review): { word: string; speaker: Speaker | undefined; quotation: Span }[] {
	return attributions.flatMap(({ quotation, speaker }) => (article.text.slice(quotation.inside.start, quotation.inside.end).match(/[\p{L}\p{N}]+/gu) ?? [])
		.map((word) => ({ word, speaker, quotation })));
}

/** Where a place of the text before stands after the edits. */
function movedBy(edits: Fix['edits'], place: number): number {
	return edits.reduce((moved, { span, text }) => span.end <= place ? moved + text.length - (span.end - span.start) : moved, place);
}

function excerpt(text: string, { start, end }: Span): string {
	return text.slice(Math.max(0, start - 30), end + 20).slice(0, 120).replace(/\s+/g, ' ');
}
