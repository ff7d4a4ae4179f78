/** What the words beside a name say of whom it names. */
import { bodyNouns, femaleNouns, maleNouns, officeVerbs, personNouns, titles } from '../lexicon/descriptions';
import { determiners } from '../lexicon/function-words';
import { isPossessive, type Item } from '../mentions/items';
import { phraseEndingAt } from '../mentions/phrase';
import { reportingVerb } from '../text/verbs';

/** A name with its titles, as indexes of a sentence's items: for `President Ann Lee` those of `President`, `Ann` and `Lee`. */
interface TitledName {
	readonly first: number;
	readonly nameFirst: number;
	readonly last: number;
}

/** The role that a sentence gives somebody beside the name, as it is written there; undefined when it gives none. */
export function roleOf(text: string, items: readonly Item[], { first, nameFirst, last }: TitledName): string | undefined {
	return roleBefore(text, items, first, nameFirst) ?? roleAhead(text, items, first, last)
		?? (nameFirst < last ? roleBehind(text, items, last) ?? dutyBehind(text, items, last) : undefined);
}

/** `Ukrainian President`, `longtime pollster`: the words that stand before a name and say who it is. */
function roleBefore(text: string, items: readonly Item[], first: number, nameFirst: number): string | undefined {
	let start = first;
	if (first === nameFirst) {
		if (!personNouns.has(items[first - 1]?.lower ?? '')) return undefined;
		while (start > 0 && describes(items[start - 1]!)) start--;
	}
	// `Former Mayor`, `Chief executive`: the sentence's first word.
	if (start > 0 && items[start - 1]!.class === 'name' && !isPossessive(items[start - 1]!) && items.slice(0, start - 1).every(({ kind }) => kind !== 'word')) start--;
	const role = text.slice(items[start]!.start, items[nameFirst - 1]!.end);
	return /^(?:Mr|Mrs|Ms|Miss|Mx)\.?$/i.test(role) ? undefined : role;
}

/** Whether a word before a title or a noun for a person can belong to it: `union` in `union leader`, not `said`. */
function describes(item: Item): boolean {
	const verb = item.class === 'noun' ? reportingVerb(item.lower)?.form : undefined;
	return item.class === 'noun' && verb !== 'past' && verb !== 's' && verb !== 'ing' && !isPossessive(item);
}

/** `The ferry’s captain, Maria Lee,`: what stands before a name between commas. */
function roleAhead(text: string, items: readonly Item[], first: number, last: number): string | undefined {
	const closing = items[last + 1];
	if (items[first - 1]?.kind !== 'comma' || closing && closing.kind !== 'comma' && closing.kind !== 'stop') return undefined;
	const phrase = phraseEndingAt(items, first - 2, 0);
	if (phrase?.mention.kind !== 'description') return undefined;
	const words = items.slice(phrase.first, phrase.last + 1);
	if (!isPerson(headOf(words)?.lower ?? '') || words[0]!.class !== 'determiner' && !words.some(isPossessive)) return undefined;
	// `His lawyer`: whose, the words alone do not tell.
	const from = /^(?:his|her|its|their|my|our|your)$/.test(words[0]!.lower) ? 1 : 0;
	return words[from] && inSentence(text.slice(words[from].start, words.at(-1)!.end));
}

/** `, the coach,`: what stands behind a name between commas. */
function roleBehind(text: string, items: readonly Item[], last: number): string | undefined {
	const opening = items[last + 1];
	const first = items[last + 2];
	if (opening?.kind !== 'comma' || !first || !(first.class === 'determiner' || first.class === 'noun')) return undefined;
	let end = last + 2;
	while (end < items.length && items[end]!.kind === 'word' && end - last < 14) end++;
	const closing = items[end]?.kind;
	if (closing !== 'comma' && closing !== 'stop') return undefined;
	return isPerson(headOf(items.slice(last + 2, end))?.lower ?? '') ? text.slice(first.start, items[end - 1]!.end) : undefined;
}

/** `Maria Lee, who heads the office,`: what somebody does, where it is an office. */
function dutyBehind(text: string, items: readonly Item[], last: number): string | undefined {
	if (items[last + 1]?.kind !== 'comma' || items[last + 2]?.lower !== 'who' || !officeVerbs.has(items[last + 3]?.lower ?? '')) return undefined;
	let end = last + 4;
	while (items[end]?.kind === 'word' && end - last < 14) end++;
	return text.slice(items[last + 2]!.start, items[end - 1]!.end);
}

/** The noun a phrase turns on: `engineer` in `the chief engineer of the port`. */
function headOf(words: readonly Item[]): Item | undefined {
	const preposition = words.findIndex((item) => item.class === 'preposition');
	return words[(preposition < 0 ? words.length : preposition) - 1];
}

/** Whether a noun in lower case is one for a person, by the lexicon or by its ending: `engineer`, `geologist`. */
export function isPerson(noun: string): boolean {
	return personNouns.has(noun) || titles.has(noun) || maleNouns.has(noun) || femaleNouns.has(noun) || /(?:^head|[^aeiou]er|eer|[ai]tor|ist|ian|man|woman|author)$/.test(noun);
}

/** A description without the capital that its sentence gave it: `a spokesman`. */
export function inSentence(description: string): string {
	const first = /^\p{L}+/u.exec(description)?.[0].toLowerCase() ?? '';
	return determiners.has(first) || isCommon(description.toLowerCase()) ? description[0]!.toLowerCase() + description.slice(1) : description;
}

/** Whether a word is one for people or bodies, so that its capital at a sentence's start names nobody: `Officials`. */
export function isCommon(lower: string): boolean {
	return [lower, lower.replace(/s$/, '')].some((word) => personNouns.has(word)) || bodyNouns.has(lower);
}
