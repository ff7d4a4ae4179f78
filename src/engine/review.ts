/** A reading, judged. */
import type { Reading } from './reading';
import { judge, type Judged } from './judging/judge';
import type { Finding, Rule } from './judging/rule';
import { rules as allRules } from './rules/index';
import { quotedWordsTold } from './quoted-words';
import { type SetAside, sortOut } from './set-aside';
import type { Settings } from './settings';
import { disabledTest } from './text/directives';
import { lastStartingBy, overlaps, type Span } from './text/span';

/** A reading plus its findings. A rule that threw is a value here, never a lost review. */
export interface Review extends Reading {
	/** By place, then in the order of the rules. */
	readonly findings: readonly Finding[];
	/** How many findings were set aside, by entries and by comments in the copy. */
	readonly setAside: number;
	/** What is set aside for this article alone though its rule finds the words no more. */
	readonly stale: readonly SetAside[];
	readonly failures: readonly { readonly rule: string; readonly error: unknown }[];
	/** What was remarked on each passage and matter, for the review of the text after the next edit. */
	readonly judged: Judged;
	/** What it was judged by. */
	readonly settings: Settings;
}

/**
 * Runs every rule that is not off over a reading. Never throws. A rule speaks once about a span. What was `judged` before and
 * shows the same is not judged again.
 */
export function review(reading: Reading, settings: Settings, rules: readonly Rule[] = allRules, before?: Judged): Review {
	const on = rules.map((rule) => ({ rule, level: settings.levels[rule.id] ?? rule.level })).filter(({ level }) => level !== 'off');
	const searched: Reading = { ...reading, found: [] };
	const { remarks, errors, judged } = judge(searched, on.map(({ rule }) => rule), settings.house, before);
	const found = on.flatMap(({ rule, level }) => (remarks.get(rule) ?? []).map((remark): Finding => ({ ...quotedWordsTold(reading, remark), rule: rule.id, level })));
	const failures = on.flatMap(({ rule }) => errors.has(rule) ? [{ rule: rule.id, error: errors.get(rule) }] : []);
	const ran = new Set(on.map(({ rule }) => rule.id));
	for (const { rule } of failures) ran.delete(rule);
	const inOrder = found.sort((a, b) => comparePlaces(a.span, b.span)).filter(({ rule, span }, at) => {
		for (let before = at - 1; before >= 0 && comparePlaces(found[before]!.span, span) === 0; before--) if (found[before]!.rule === rule) return false;
		return true;
	});
	const { text, directives } = reading.article;
	const { isSetAside, stale } = sortOut(text, inOrder, settings.setAside, ran);
	const isDisabled = disabledTest(text, directives);
	const said = withoutReplaced(inOrder, rules);
	const findings = said.filter((finding) => !isSetAside(finding) && !isDisabled(finding.rule, finding.span));
	return { ...reading, findings, setAside: said.length - findings.length, stale, failures, judged, settings };
}

function comparePlaces(a: Span, b: Span): number {
	return a.start - b.start || a.end - b.end;
}

/** Drops what a rule says where another has said it better: `could possibly` is two hedges, and “possibly” no third remark. */
function withoutReplaced(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
	const replaced = new Map(rules.map(({ id, replaces }) => [id, replaces]));
	const places = new Map<string, Span[]>();
	for (const { rule, span } of findings) {
		for (const other of replaced.get(rule) ?? []) {
			const spans = places.get(other);
			if (spans) spans.push(span);
			else places.set(other, [span]);
		}
	}
	return findings.filter(({ rule, span }) => {
		const before = lastStartingBy(places.get(rule) ?? [], span.end - 1);
		return !before || !overlaps(before, span);
	});
}
