/** What a desk can choose about a review. */
import type { SetAside } from './set-aside';

export type Level = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** Gravest first. */
export const levels: readonly Level[] = ['error', 'warning', 'information', 'hint', 'off'];

export interface Settings {
	/** Level by rule id; a rule that is not listed keeps its own. */
	readonly levels: Readonly<Record<string, Level>>;
	/** Findings an editor has waved through in this article. */
	readonly setAside: readonly SetAside[];
}

export const defaultSettings: Settings = { levels: {}, setAside: [] };
