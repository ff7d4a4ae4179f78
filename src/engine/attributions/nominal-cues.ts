/** Nouns that report: `Lee’s claim that`, `her answer:`, `a quote from Lee`. */
import type { Item } from '../mentions/items';
import { isNominal, type Phrase, phraseEndingAt, phraseStartingAt } from '../mentions/phrase';
import { speechNouns } from '../lexicon/reporting-cues';
import type { CueClass } from '../text/verbs';
import type { Cue } from './cue';

const SAYING: ReadonlySet<CueClass> = new Set<CueClass>(['say']);
/** Singulars by themselves and by their plurals. */
const lemmas: ReadonlyMap<string, string> = new Map([...speechNouns].flatMap((noun) => [[`${noun}s`, noun], [noun, noun]]));
const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your']);

/** The nouns of a sentence that tell what somebody said, with whose words it was, in order; not yet scored. */
export function nominalCues(items: readonly Item[]): Omit<Cue, 'score'>[] {
	const cues: Omit<Cue, 'score'>[] = [];
	for (let at = 0; at < items.length; at++) {
		const { class: kind, lower } = items[at]!;
		if (kind !== 'noun') continue;
		const lemma = lemmas.get(lower);
		if (!lemma) continue;
		const owner = ownerBefore(items, at);
		const subject = owner ?? ownerBehind(items, at);
		if (subject) cues.push({ first: at, at: owner ? at : subject.last, form: 'noun', classes: SAYING, lemma, subject, inverted: false, shared: false, breaks: false });
	}
	return cues;
}

/** `Lee’s`, `the group’s latest`, `her`. */
function ownerBefore(items: readonly Item[], at: number): Phrase | undefined {
	let owner = at - 1;
	while (owner > 0 && at - owner < 4 && /^(?:noun|time|number)$/.test(items[owner]!.class) && !isOwner(items[owner]!)) owner--;
	const item = items[owner];
	if (!item || !isOwner(item)) return undefined;
	if (POSSESSIVES.has(item.lower)) return { first: owner, last: owner, mention: { start: item.start, end: item.end, kind: 'pronoun' } };
	const phrase = phraseEndingAt(items, owner, 0);
	// The possessive ending is not part of who it is.
	return phrase && { ...phrase, mention: { ...phrase.mention, end: item.end - (item.lower.endsWith("'s") ? 2 : 1) } };
}

function isOwner(item: Item): boolean {
	return POSSESSIVES.has(item.lower) || isNominal(item) && /(?:'s|s')$/.test(item.lower);
}

/** `a quote from Lee`, `the claim by the group`. */
function ownerBehind(items: readonly Item[], at: number): Phrase | undefined {
	// `a view from the bridge`
	if (!/^(?:by|from)$/.test(items[at + 1]?.lower ?? '') || items[at]!.lower === 'view') return undefined;
	return phraseStartingAt(items, at + 2, items.length - 1);
}
