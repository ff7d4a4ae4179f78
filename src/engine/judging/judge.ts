/** What rules remark on passages and matters, kept so that after an edit only what it touched is judged again. */
import type { House } from '../house/house';
import type { Reading } from '../reading';
import { type Matter, movedInto, showSame, wordsShown } from './matter';
import { type Passage, passageKey, passagesOf } from './passage';
import { type MatterRule, moved, type PassageRule, type Remark, type Rule } from './rule';

/** What some rules made of a text under a house. */
export interface Judged {
	readonly house: House;
	/** The rules that went through all of it without failing. */
	readonly rules: readonly Rule[];
	readonly passages: readonly JudgedPassage[];
	readonly matters: ReadonlyMap<MatterRule, readonly JudgedMatter[]>;
}

/** Of most rules and passages there is nothing to remark: a rule that ran and is not here had none. */
interface JudgedPassage {
	readonly passage: Passage;
	readonly remarks: ReadonlyMap<PassageRule, readonly Remark[]>;
}

interface JudgedMatter {
	readonly matter: Matter;
	readonly remarks: readonly Remark[];
}

/** What became of a judgement: the remarks of each rule, what each rule threw that failed, and what to keep for the next. */
export interface Judgement {
	readonly remarks: ReadonlyMap<Rule, readonly Remark[]>;
	readonly errors: ReadonlyMap<Rule, unknown>;
	readonly judged: Judged;
}

/**
 * Asks each rule about every passage or matter that does not show what one of `before` showed; of the others its remarks stand, moved to
 * where they are now. A rule that throws is not asked again, but what it said before stands.
 */
export function judge(reading: Reading, rules: readonly Rule[], house: House, before: Judged | undefined): Judgement {
	const known = before?.house === house ? before : undefined;
	const remarks = new Map<Rule, Remark[]>();
	const errors = new Map<Rule, unknown>();
	const add = (rule: Rule, found: readonly Remark[]) => {
		const others = remarks.get(rule);
		if (others) others.push(...found);
		else remarks.set(rule, [...found]);
	};
	const passages = judgePassages(passagesOf(reading), rules.filter((rule) => 'checkPassage' in rule), house, known, add, errors);
	const matters = new Map<MatterRule, readonly JudgedMatter[]>();
	for (const rule of rules) {
		if (!('checkMatter' in rule)) continue;
		const before = known && byWords(known.matters.get(rule) ?? []);
		const judged: JudgedMatter[] = [];
		try {
			for (const matter of rule.matters(reading, house)) {
				const same = before && before.size > 0 ? before.get(wordsShown(matter))?.find((one) => showSame(one.matter, matter)) : undefined;
				const made: Remark[] = [];
				for (const remark of same?.remarks ?? rule.checkMatter(matter, house)) {
					made.push(same ? moved(remark, movedInto(matter, same.matter)) : remark);
					add(rule, made.slice(-1));
				}
				judged.push({ matter, remarks: made });
			}
			matters.set(rule, judged);
		} catch (error) {
			errors.set(rule, error);
		}
	}
	return { remarks, errors, judged: { house, rules: errors.size > 0 ? rules.filter((rule) => !errors.has(rule)) : rules, passages, matters } };
}

function byWords(judged: readonly JudgedMatter[]): ReadonlyMap<string, readonly JudgedMatter[]> {
	const found = new Map<string, JudgedMatter[]>();
	for (const one of judged) {
		const words = wordsShown(one.matter);
		const others = found.get(words);
		if (others) others.push(one);
		else found.set(words, [one]);
	}
	return found;
}

const none: ReadonlyMap<PassageRule, readonly Remark[]> = new Map();

function judgePassages(passages: readonly Passage[], rules: readonly PassageRule[], house: House, known: Judged | undefined, add: (rule: Rule, found: readonly Remark[]) => void, errors: Map<Rule, unknown>): JudgedPassage[] {
	const places = new Map(known?.passages.map((one) => [passageKey(one.passage), one]));
	const stillOn = known && new Set(rules);
	const judgedBefore = known && new Set(known.rules);
	// Of one shape, unlike the rules themselves, which makes asking each of them of every passage cheap.
	const asked = rules.map((rule) => ({ rule, needs: rule.needs }));
	const fresh = judgedBefore ? asked.filter(({ rule }) => !judgedBefore.has(rule)) : asked;
	return passages.map((passage): JudgedPassage => {
		const same = known && places.get(passageKey(passage));
		let made: Map<PassageRule, readonly Remark[]> | undefined;
		const keep = (rule: PassageRule, found: readonly Remark[]) => {
			(made ??= new Map()).set(rule, found);
			add(rule, found);
		};
		if (same) {
			const offset = passage.paragraph.start - same.passage.paragraph.start;
			for (const [rule, found] of same.remarks) if (stillOn!.has(rule)) keep(rule, offset === 0 ? found : found.map((remark) => moved(remark, (start) => start + offset)));
		}
		for (const { rule, needs } of same ? fresh : asked) {
			if (errors.size > 0 && errors.has(rule)) continue;
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
}
