/** Findings an editor has waved through: which to drop. Never offsets, so that edits elsewhere do not bring them back. */
import type { Span } from './text/span';
import type { Finding } from './rules/rule';

export interface SetAside {
	readonly rule: string;
	/** The words of the finding, blanks folded; undefined sets the whole rule aside. */
	readonly words: string | undefined;
}

/** The words a finding is remembered by: those of its span, with every run of blanks as one space. */
export function wordsAt(text: string, span: Span): string {
	return foldBlanks(text.slice(span.start, span.end));
}

/** Every run of blanks as one space, none at the ends. */
export function foldBlanks(words: string): string {
	return words.trim().replace(/\s+/g, ' ');
}

/** A test for findings in `text` that are among `setAside`. */
export function setAsideTest(text: string, setAside: readonly SetAside[]): (finding: Finding) => boolean {
	const wholeRules = new Set<string>();
	const wordsByRule = new Map<string, Set<string>>();
	for (const { rule, words } of setAside) {
		if (words === undefined) wholeRules.add(rule);
		else wordsByRule.set(rule, (wordsByRule.get(rule) ?? new Set()).add(foldBlanks(words)));
	}
	return ({ rule, span }) => wholeRules.has(rule) || (wordsByRule.get(rule)?.has(wordsAt(text, span)) ?? false);
}
