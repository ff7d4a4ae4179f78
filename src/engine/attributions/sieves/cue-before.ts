/** `Lee said: “We lost.”` · `Lee said they “lost everything”` · `calling it “a mess”` */
import type { Cue } from '../cues';
import { cueSpan, type Sieve } from '../sieve';

export const cueBefore: Sieve = ({ clauses: { items, cues }, at }) => {
	const cue = governing(items, cues, at);
	return cue?.subject && { source: cue.subject.mention, cue: cueSpan(items, cue) };
};

type Items = Parameters<Sieve>[0]['clauses']['items'];

/**
 * The cue whose content reaches item `at`: the outermost of those before it, where each that opens a clause of its own
 * puts an end to what was reported before.
 */
export function governing(items: Items, cues: readonly Cue[], at: number): Cue | undefined {
	let current: Cue | undefined;
	for (const cue of cues) {
		if (cue.at >= at) break;
		if (!cue.subject || cue.form === 'preposition') continue;
		if (current === undefined || !isNested(items, current, cue)) current = cue;
	}
	return current;
}

/** Whether `inner` stands in what `outer` reports. */
function isNested(items: Items, outer: Cue, inner: Cue): boolean {
	if (inner.form === 'ing') return items[inner.at - 1]?.kind !== 'comma' && items[inner.at - 1]?.class !== 'conjunction' && items[inner.at - 1]?.class !== 'adverb';
	if (inner.shared) return false;
	const from = inner.inverted ? inner.at : inner.subject!.first;
	if (from < outer.at) return false;
	const between = items.slice(outer.at + 1, from);
	if (between.some(({ kind }) => kind === 'quotation' || kind === 'semicolon')) return false;
	const ahead = between.at(-1);
	if (ahead === undefined || ahead.kind === 'word' && !/^(?:and|but|while|as|whereas|though|although)$/.test(ahead.lower)) return true;
	return false;
}
