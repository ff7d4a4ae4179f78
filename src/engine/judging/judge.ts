/** What passage rules remark on each passage, kept so that after an edit only what it touched is judged again. */
import type { House } from '../house/house';
import { type Passage, passageKey } from './passage';
import { moved, type PassageRule, type Remark } from './rule';

/** What some passage rules made of the passages of a text under a house. */
export interface Judged {
	readonly house: House;
	/** The rules that ran on every passage. */
	readonly rules: readonly PassageRule[];
	readonly passages: readonly JudgedPassage[];
}

/** Of most rules and passages there is nothing to remark: a rule that ran and is not here had none. */
interface JudgedPassage {
	readonly passage: Passage;
	readonly remarks: ReadonlyMap<PassageRule, readonly Remark[]>;
}

const none: ReadonlyMap<PassageRule, readonly Remark[]> = new Map();

/**
 * The remarks of each rule, passage by passage, and what each rule threw that failed: it is not asked again, but what it said of the
 * passages before stands. Passages that show what one of `before` showed get its remarks, moved to where they stand.
 */
export function judge(passages: readonly Passage[], rules: readonly PassageRule[], house: House, before: Judged | undefined) {
	const known = before?.house === house ? before : undefined;
	const places = new Map(known?.passages.map((one) => [passageKey(one.passage), one]));
	const stillOn = known && new Set(rules);
	const judgedBefore = known && new Set(known.rules);
	// Of one shape, unlike the rules themselves, which makes asking each of them of every passage cheap.
	const asked = rules.map((rule) => ({ rule, needs: rule.needs }));
	const fresh = judgedBefore ? asked.filter(({ rule }) => !judgedBefore.has(rule)) : asked;
	const remarks = new Map<PassageRule, Remark[]>();
	const errors = new Map<PassageRule, unknown>();
	const judged = passages.map((passage): JudgedPassage => {
		const same = known && places.get(passageKey(passage));
		let made: Map<PassageRule, readonly Remark[]> | undefined;
		const keep = (rule: PassageRule, found: readonly Remark[]) => {
			(made ??= new Map()).set(rule, found);
			const others = remarks.get(rule);
			if (others) others.push(...found);
			else remarks.set(rule, [...found]);
		};
		if (same) {
			const offset = passage.paragraph.start - same.passage.paragraph.start;
			for (const [rule, found] of same.remarks) if (stillOn!.has(rule)) keep(rule, offset === 0 ? found : found.map((remark) => moved(remark, offset)));
		}
		for (const { rule, needs } of same ? fresh : asked) {
			if (errors.has(rule)) continue;
			try {
				if (needs?.(passage).length === 0) continue;
				let found: Remark[] | undefined;
				for (const remark of rule.checkPassage(passage, house)) (found ??= []).push(remark);
				if (found) keep(rule, found);
			} catch (error) {
				errors.set(rule, error);
			}
		}
		return { passage, remarks: made ?? none };
	});
	return { remarks, errors, judged: { house, rules: errors.size > 0 ? rules.filter((rule) => !errors.has(rule)) : rules, passages: judged } satisfies Judged };
}
