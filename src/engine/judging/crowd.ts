/** Groups that speak without a name: where they begin, and the words by which they take a stand. */
import { adverbs, auxiliaries, conjunctions, determiners, prepositions, relatives } from '../lexicon/function-words';
import * as lexicon from '../lexicon/vague-sources';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import { reportingVerb } from '../text/verbs';
import { isOwnVoice, once, type Passage } from './passage';
import { phraseFinder, phrasesIn, type Place, spanOf } from './phrases';

/** A group that says, thinks or feels: `some people close to the campaign believe`. */
export interface Crowd {
	/** With the verb; from `place.first` to `noun` the group without what stands behind its noun. */
	readonly place: Place;
	/** Index of the noun or pronoun. */
	readonly noun: number;
	readonly span: Span;
}

const findCrowd = phraseFinder([...lexicon.speakingGroups, ...lexicon.vaguePronouns, ...lexicon.singularSources].map((word) => [word, true as const]));

/** The crowds of a passage that speak in the article's own voice and none of whom is named. */
export const crowdsIn = once((passage): readonly Crowd[] => {
	const crowds: Crowd[] = [];
	for (const { place } of phrasesIn(passage, findCrowd, (_, { tokens, first }) => group(tokens, first) !== undefined, () => true)) {
		const { first, end } = group(place.tokens, place.first)!;
		const whole = { tokens: place.tokens, first, end };
		const span = spanOf(whole);
		// `executives who run news organizations say`: the group is the first of the two.
		const last = crowds.at(-1);
		if (last && last.span.end > span.start || isNoStance(whole)) continue;
		if (isOwnVoice(passage, span) && !hasExample(passage, place.tokens, first, span)) crowds.push({ place: whole, noun: place.first, span });
	}
	return crowds;
});

/** `lawmakers accused each other`, `Republicans might want to wait`: not what a group holds. */
function isNoStance({ tokens, end }: Place): boolean {
	return tokens[end]?.lower === 'each' || tokens[end - 1]!.lower === 'want' && /^(?:may|might)$/.test(tokens[end - 2]?.lower ?? '');
}

interface Found {
	readonly first: number;
	readonly end: number;
}

const beForms: ReadonlySet<string> = new Set("is are was were be been being isn't aren't wasn't weren't".split(' '));

/** `critics say`, `some people close to the campaign believe`, `many fear`, `sources said`, `said officials`. */
function group(tokens: readonly Token[], index: number): Found | undefined {
	const token = tokens[index]!;
	if (token.kind !== 'word') return undefined;
	const before = tokens[index - 1];
	if (lexicon.vaguePronouns.has(token.lower) && isSubjectPlace(before)) {
		const verb = verbAfter(tokens, index + 1, 3);
		if (verb !== undefined) return { first: index, end: verb + 1 };
	}
	if (!lexicon.speakingGroups.has(token.lower) && !lexicon.singularSources.includes(token.lower)) return undefined;
	// `a source said`: one person, but nobody in particular.
	const isOne = lexicon.singularSources.includes(token.lower);
	const first = isOne ? (/^(?:an?|one)$/.test(before?.lower ?? '') ? index - 1 : undefined) : startOfGroup(tokens, index);
	if (first === undefined) return undefined;
	const verb = isSubjectPlace(tokens[first - 1]) ? verbAfter(tokens, index + 1, 12) : undefined;
	if (verb !== undefined) return { first, end: verb + 1 };
	const next = tokens[index + 1];
	if (next?.kind === 'word' && !prepositions.has(next.lower) && !relatives.has(next.lower) && !conjunctions.has(next.lower)) return undefined;
	if (/^(?:said|say)$/.test(tokens[first - 1]?.lower ?? '')) return { first: first - 1, end: index + 1 };
	if (tokens[first - 1]?.lower === 'to' && tokens[first - 2]?.lower === 'according') return { first: first - 2, end: index + 1 };
	return undefined;
}

/** Where the noun phrase that ends in the group begins; undefined when a determiner or a name makes it particular. */
function startOfGroup(tokens: readonly Token[], noun: number): number | undefined {
	let first = noun;
	while (first > 0 && noun - first < 5) {
		const before = tokens[first - 1]!;
		// `2,000 supporters` are counted.
		if (before.kind === 'number') return undefined;
		// `Lee told reporters`
		if (before.kind !== 'word' || reportingVerb(before.lower)?.classes.has('tell')) break;
		if (lexicon.vagueQuantifiers.has(before.lower)) return before.lower === 'other' || before.lower === 'most' ? first - 1 : extendQuantifier(tokens, first - 1);
		if (tokens[first - 2]?.lower === 'of' && lexicon.vagueQuantifiers.has(tokens[first - 3]?.lower ?? '')) return first - 3;
		if (determiners.has(before.lower) || before.lower.endsWith("'s") || before.lower.endsWith("s'")) return undefined;
		if (prepositions.has(before.lower) || relatives.has(before.lower) || auxiliaries.has(before.lower) || adverbs.has(before.lower) || conjunctions.has(before.lower)
			|| /^(?:said|say|says|like|among)$/.test(before.lower) || /(?:ed|ing)$/.test(before.lower) && !participles.test(before.lower)) break;
		first--;
	}
	return first;
}

function extendQuantifier(tokens: readonly Token[], quantifier: number): number {
	const before = tokens[quantifier - 1];
	return before && lexicon.vagueQuantifiers.has(before.lower) ? quantifier - 1 : quantifier;
}

/** Stand before a noun as adjectives. */
const participles = /^(?:unnamed|elected|retired|appointed|unidentified|undisclosed|disaffected|seasoned|concerned|leading|ranking|visiting|outgoing|incoming)$/;

/** Whether a subject can begin after this word: not after a verb or preposition. */
function isSubjectPlace(before: Token | undefined): boolean {
	return before === undefined || before.kind !== 'word' || relatives.has(before.lower) || adverbs.has(before.lower) || conjunctions.has(before.lower);
}

/** Position of the stance verb of the group whose noun ends before `from`, over `close to the campaign`, `who saw it` and adverbs. */
function verbAfter(tokens: readonly Token[], from: number, reach: number): number | undefined {
	let isModified = false;
	for (let at = from; at < Math.min(from + reach, tokens.length); at++) {
		const { kind, lower } = tokens[at]!;
		if (kind !== 'word') return undefined;
		if (isStance(lower)) {
			const previous = tokens.slice(from, at).findLast((token) => !auxiliaries.has(token.lower) && !adverbs.has(token.lower))?.lower;
			// `who had long said`, `in charge`, `a claim` within what modifies the group.
			if (previous && (relatives.has(previous) || prepositions.has(previous) || determiners.has(previous) || previous.endsWith("'s"))) continue;
			return tokens.slice(from, at).some((token) => beForms.has(token.lower)) && !isModified ? undefined : at;
		}
		if (lexicon.stanceAdjectives.has(lower) && /^(?:are|were|remain|remained|is|was)$/.test(tokens[at - 1]!.lower)) return at;
		if (at === from) isModified = (prepositions.has(lower) && lower !== 'to') || relatives.has(lower) || /^(?:familiar|close|briefed|involved|opposed)$/.test(lower);
		if (!isModified && !adverbs.has(lower) && !lower.endsWith('ly') && !/^(?:have|had|do|did|would|will|may|might|could|are|were|remain|remained|alike)$/.test(lower)) return undefined;
	}
	return undefined;
}

function isStance(word: string): boolean {
	const verb = reportingVerb(word);
	return lexicon.stanceVerbs.has(verb?.form === 'past' ? verb.lemma : word);
}

/** Whether one of the group is named: `including Ann Lee` in the sentence, or a named person who speaks later in the paragraph. */
function hasExample({ attributions }: Passage, tokens: readonly Token[], first: number, span: Span): boolean {
	for (let at = first + 1; at < Math.min(tokens.length - 1, first + 60); at++) {
		const isExample = lexicon.exampleWords.has(tokens[at]!.lower) || (tokens[at]!.lower === 'as' && tokens[at - 1]!.lower === 'such') || (tokens[at]!.lower === 'them' && tokens[at - 1]!.lower === 'among');
		if (isExample && /^\p{Lu}/u.test(tokens[at + 1]!.text)) return true;
	}
	return attributions.some(({ speaker, source }) => source && source.start >= span.end && (speaker?.kind === 'person' || speaker?.kind === 'organization'));
}
