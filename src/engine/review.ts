/** A reading, judged. */
import type { Reading } from './reading';
import type { Finding } from './rules/rule';
import { rules } from './rules/index';
import type { Settings } from './settings';

/** A reading plus its findings. A rule that threw is a value here, never a lost review. */
export interface Review extends Reading {
	/** By place, then by rule. */
	readonly findings: readonly Finding[];
	/** How many findings were set aside. */
	readonly setAside: number;
	readonly failures: readonly { readonly rule: string; readonly error: unknown }[];
}

/** Runs every rule that is not off over a reading. Never throws. */
export function review(reading: Reading, settings: Settings): Review {
	const findings: Finding[] = [];
	const failures: { rule: string; error: unknown }[] = [];
	for (const rule of rules) {
		const level = settings.levels[rule.id] ?? rule.level;
		if (level === 'off') continue;
		try {
			for (const remark of rule.check(reading)) findings.push({ ...remark, rule: rule.id, level });
		} catch (error) {
			failures.push({ rule: rule.id, error });
		}
	}
	findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
	return { ...reading, findings, setAside: 0, failures };
}
