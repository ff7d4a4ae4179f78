/** Which cue governs a place in its sentence, by grammar alone. */
import type { Item } from '../mentions/items';
import { isNominal } from '../mentions/phrase';
import type { Cue } from './cue';
import type { Clauses } from './sieve';

type Items = readonly Item[];

/**
 * The cue whose content reaches item `at`: the outermost of those before it, where each that opens a clause of its own
 * puts an end to what was reported before.
 */
export function governing(items: Items, cues: readonly Cue[], at: number): Cue | undefined {
	const named = namingCue(items, cues, at);
	if (named) return named;
	return outermost(items, cues.filter(({ score }) => score >= 0), at) ?? outermost(items, cues.filter(({ score }) => score > IMPLAUSIBLE), at);
}

/** `what it calls “…”`, `which planners call the “dry link”`: the words are named on the spot. */
export function namingCue(items: Items, cues: readonly Cue[], at: number): Cue | undefined {
	const near = items[at - 1];
	const last = near && (near.class === 'determiner' || near.lower === 'as') ? at - 2 : at - 1;
	return cues.findLast((cue) => cue.at === last && cue.subject && /^(?:what|which)$/.test(items[cue.subject.first - 1]?.lower ?? ''));
}

/** Below this a cue is hardly ever one. */
const IMPLAUSIBLE = -2;

function outermost(items: Items, cues: readonly Cue[], at: number): Cue | undefined {
	let current: Cue | undefined;
	for (const cue of cues) {
		if (cue.at >= at) break;
		if (!cue.subject || cue.form === 'preposition' || isLoose(cue) && cue.at < at - 2) continue;
		if (current === undefined || !isNested(items, current, cue)) current = cue;
	}
	return current;
}

/** The cue that tells who speaks at the end of a sentence. */
export function lastSpoken({ items, cues }: Clauses): Cue | undefined {
	return governing(items, cues.filter((cue) => cue.form !== 'noun' && (cue.classes.has('say') || cue.classes.has('tell')) && !isPast(items, cue)), items.length);
}

/** `Roe, who once said`: what is told of another day. */
export function isPast(items: Items, { first }: Cue): boolean {
	return items[first - 1]?.lower === 'once';
}

/** Whether its verb reports but beside a quotation: `cut`. */
export function isLoose({ classes }: Cue): boolean {
	return classes.size === 1 && classes.has('loose');
}

/** Whether `inner` stands in what `outer` reports. */
export function isNested(items: Items, outer: Cue, inner: Cue): boolean {
	if (items[inner.first - 1]?.lower === 'to') return true;
	// `by calling`, `, saying`; but `a letter saying`
	if (inner.form === 'ing' && inner.shared) return items[inner.first - 1] !== undefined && isNominal(items[inner.first - 1]!);
	if (inner.shared) return false;
	const from = inner.inverted ? inner.at : inner.subject!.first;
	if (from < outer.at) return false;
	const between = items.slice(outer.at + 1, from);
	if (between.some(({ kind }) => kind === 'quotation' || kind === 'semicolon')) return false;
	const ahead = between.at(-1);
	if (ahead === undefined) return true;
	if (ahead.kind !== 'word' || /^(?:and|but|while|as|whereas|though|although|after|before|when|because|since|until)$/.test(ahead.lower)) return false;
	// `…, to which Lee replied`
	return !(/^(?:which|where|whom)$/.test(ahead.lower) && between.slice(-3).some(({ kind }) => kind === 'comma'));
}
