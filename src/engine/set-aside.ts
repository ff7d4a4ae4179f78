/** Findings an editor has waved through: which to drop. Never offsets, so that edits elsewhere do not bring them back. */

export interface SetAside {
	readonly rule: string;
	/** The words of the finding, blanks folded; undefined sets the whole rule aside. */
	readonly words: string | undefined;
}
