/** The one place where the suites of the rules call the engine. */
import { strict as assert } from 'node:assert';
import { defaultHouse, type House } from '../../../src/engine/house/house';
import { read } from '../../../src/engine/read';
import { review } from '../../../src/engine/review';
import type { Finding, Rule } from '../../../src/engine/judging/rule';
import type { Format } from '../../../src/engine/text/article';
import { defaultSettings } from '../../../src/engine/settings';
import { applyEdits, dedent, expectMarks } from '../../annotated';

/** Asserts that the rule reports exactly what the carets show. In Markdown a paragraph may run over lines; `house` is what differs from the default one. */
export function check(rule: Rule, annotated: string, format: Format = 'text', house: Partial<House> = {}): void {
	expectMarks(annotated, (text) => findings(rule, text, format, house));
}

/** Asserts that the fix with this title (or the only finding's first fix) turns the one text into the other, and that it settles its finding. */
export function checkFix(rule: Rule, before: string, after: string, title?: string, house: Partial<House> = {}): void {
	const text = dedent(before);
	const finding = findings(rule, text, 'text', house).find(({ fixes }) => fixes?.some((fix) => !title || fix.title === title));
	const fix = finding?.fixes?.find((candidate) => !title || candidate.title === title);
	assert.ok(fix, `no fix ${title ?? ''} in ${text}`);
	const fixed = applyEdits(text, fix.edits);
	assert.equal(fixed, dedent(after));
	assert.ok(findings(rule, fixed, 'text', house).length < findings(rule, text, 'text', house).length, 'the fix does not settle its finding');
}

/** Asserts that what the rule reports here has no fix. */
export function checkNoFix(rule: Rule, text: string): void {
	const found = findings(rule, dedent(text));
	assert.ok(found.length > 0, 'nothing is reported');
	assert.deepEqual(found.flatMap(({ fixes }) => fixes ?? []), []);
}

/** What one rule reports, at hint level whatever its own. */
export function findings(rule: Rule, text: string, format: Format = 'text', house: Partial<House> = {}): readonly Finding[] {
	const result = review(read(text, format), { ...defaultSettings, house: { ...defaultHouse, ...house }, levels: { [rule.id]: 'hint' } }, [rule]);
	assert.deepEqual(result.failures, []);
	return result.findings;
}
