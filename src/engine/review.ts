/** A reading, judged. */
import type { Reading } from './reading';
import type { Finding, Rule } from './rules/rule';
import { rules as allRules } from './rules/index';
import { setAsideTest } from './set-aside';
import type { Settings } from './settings';
import { lastStartingBy, overlaps } from './text/span';

/** A reading plus its findings. A rule that threw is a value here, never a lost review. */
export interface Review extends Reading {
	/** By place, then in the order of the rules. */
	readonly findings: readonly Finding[];
	/** How many findings were set aside. */
	readonly setAside: number;
	readonly failures: readonly { readonly rule: string; readonly error: unknown }[];
}

/** Runs every rule that is not off over a reading. Never throws. A rule speaks once about a span. */
export function review(reading: Reading, settings: Settings, rules: readonly Rule[] = allRules): Review {
	const isSetAside = setAsideTest(reading.article.text, settings.setAside);
	const findings: Finding[] = [];
	const failures: { rule: string; error: unknown }[] = [];
	let setAside = 0;
	for (const rule of rules) {
		const level = settings.levels[rule.id] ?? rule.level;
		if (level === 'off') continue;
		const seen = new Set<string>();
		try {
			for (const remark of rule.check(reading)) {
				const place = `${remark.span.start}-${remark.span.end}`;
				if (seen.has(place)) continue;
				seen.add(place);
				const finding = { ...remark, rule: rule.id, level };
				if (isSetAside(finding)) setAside++;
				else findings.push(finding);
			}
		} catch (error) {
			failures.push({ rule: rule.id, error });
		}
	}
	findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
	return { ...reading, findings: withoutReplaced(findings, rules), setAside, failures };
}

/** Drops what a rule says where another has said it better: `could possibly` is two hedges, and “possibly” no third remark. */
function withoutReplaced(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
	const places = new Map<string, (Finding['span'])[]>();
	for (const { id, replaces } of rules) {
		const spans = replaces && findings.filter(({ rule }) => rule === id).map(({ span }) => span);
		for (const replaced of spans?.length ? replaces! : []) places.set(replaced, [...places.get(replaced) ?? [], ...spans!].sort((a, b) => a.start - b.start));
	}
	return findings.filter(({ rule, span }) => {
		const before = lastStartingBy(places.get(rule) ?? [], span.end - 1);
		return !before || !overlaps(before, span);
	});
}
