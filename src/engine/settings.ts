/** What a desk can choose about a review. */
import { defaultHouse, type House } from './house/house';
import type { SetAside } from './set-aside';

export type Level = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** Gravest first. */
export const levels: readonly Level[] = ['error', 'warning', 'information', 'hint', 'off'];

export interface Settings {
	/** Level by rule id; a rule that is not listed keeps its own. */
	readonly levels: Readonly<Record<string, Level>>;
	/** What the rules see of the desk's decisions. */
	readonly house: House;
	/** Findings an editor has waved through in this article. */
	readonly setAside: readonly SetAside[];
}

export const defaultSettings: Settings = { levels: {}, house: defaultHouse, setAside: [] };

/**
 * The levels in a value that somebody typed, an object by rule id, as far as they can be used; and what cannot, one sentence each.
 * `rules` are the ids there are.
 */
export function readLevels(value: unknown, rules: ReadonlySet<string>): { readonly levels: Settings['levels']; readonly problems: readonly string[] } {
	if (value === undefined) return { levels: {}, problems: [] };
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return { levels: {}, problems: ['It must be an object: { "rule": "level" }.'] };
	const usable: Record<string, Level> = {};
	const problems: string[] = [];
	for (const [rule, level] of Object.entries(value)) {
		const known = levels.find((candidate) => candidate === level);
		if (!rules.has(rule)) problems.push(`There is no rule “${rule}”.`);
		else if (!known) problems.push(`${JSON.stringify(level)} is no level for “${rule}”; use ${levels.slice(0, -1).join(', ')} or ${levels.at(-1)}.`);
		else usable[rule] = known;
	}
	return { levels: usable, problems };
}
