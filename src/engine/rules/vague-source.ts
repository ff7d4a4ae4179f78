/** The rule for claims that come from nobody in particular. */
import * as lexicon from '../lexicon/vague-sources';
import { adverbs, auxiliaries, conjunctions, determiners, prepositions, relatives } from '../lexicon/function-words';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import { isOwnVoice, type Passage } from './passage';
import { phraseFinder, spanOf, wordsOf } from './phrases';
import type { PassageRule } from './rule';

const findAgentless = phraseFinder(lexicon.agentlessPhrases.map((phrase) => [phrase, true as const]));

export const vagueSource: PassageRule = {
	id: 'vague-source',
	title: 'Source without a name',
	level: 'information',
	why: '“Critics say” and “it is believed” give an opinion weight and nobody to answer for it. Name one of them, say how many were asked, or say why they are not named.',
	wrong: 'Critics say the bridge is unsafe.',
	right: 'Ann Lee, an engineer who inspected the bridge, says it is unsafe.',
	source: 'Bare “sources said”: AP and Reuters on sourcing. Vague crowds and agentless belief: newsroom guides on weasel words.',
	replaces: ['hedging', 'weasel', 'passive', 'wordy'],
	*checkPassage(passage) {
		for (const { tokens } of passage.sentences) {
			for (let index = 0; index < tokens.length; index++) {
				const found = agentless(tokens, index) ?? group(tokens, index) ?? uncited(tokens, index);
				if (!found) continue;
				const span = spanOf({ tokens, first: found.first, end: found.end });
				if (!isOwnVoice(passage, span) || (found.isGroup && hasExample(passage, tokens, found.first, span))) continue;
				const words = wordsOf(passage, span);
				yield { span, message: found.isGroup ? `“${words}”: who? Name one, or say how many were asked.` : `“${words}”: by whom? Name who holds it.` };
				index = found.end - 1;
			}
		}
	},
};

const beForms: ReadonlySet<string> = new Set("is are was were be been being isn't aren't wasn't weren't".split(' '));

interface Found {
	readonly first: number;
	readonly end: number;
	readonly isGroup: boolean;
}

/** `it is believed`, `is widely seen as`, `is expected to`, without a `by` that names who. */
function agentless(tokens: readonly Token[], index: number): Found | undefined {
	const phrase = findAgentless(tokens, index);
	if (phrase) return { first: index, end: index + phrase.length, isGroup: false };
	const token = tokens[index]!;
	if (token.kind !== 'word') return undefined;
	// `a bill, expected to pass in May`
	if (token.lower === 'expected' && tokens[index - 1]?.kind === 'comma' && tokens[index + 1]?.lower === 'to') return { first: index, end: index + 2, isGroup: false };
	const isGeneralizer = lexicon.generalizers.has(token.lower);
	if (!isGeneralizer && !beForms.has(token.lower)) return undefined;
	let at = index + 1;
	while (tokens[at]?.kind === 'word' && (adverbs.has(tokens[at]!.lower) || tokens[at]!.lower.endsWith('ly')) && at < index + 4) at++;
	const participle = tokens[at];
	if (participle?.kind !== 'word' || !lexicon.beliefParticiples.has(participle.lower)) return undefined;
	const isGeneral = isGeneralizer || tokens.slice(index + 1, at).some(({ lower }) => lexicon.generalizers.has(lower));
	const next = tokens[at + 1]?.lower ?? '';
	const isDue = participle.lower === 'expected' && /^(?:in|on|this|next|later|soon|within|early)$/.test(next);
	const isComplete = isDue || next === 'to' || next === 'as' || (isGeneral && token.lower !== 'long' && token.lower !== 'often')
		|| (participle.lower === 'considered' && lexicon.beliefComplements.has(next));
	if (!isComplete || (participle.lower === 'supposed') || next === 'by' || hasAgent(tokens, at + 1)) return undefined;
	// `was seen to leave` saw somebody; `was seen as weak` is an opinion.
	if (/^(?:seen|regarded|viewed|recognized|recognised|acknowledged|perceived|credited)$/.test(participle.lower) && next === 'to') return undefined;
	const end = next === 'to' || next === 'as' ? at + 2 : at + 1;
	return { first: index, end, isGroup: false };
}

/** A `by` within the clause: `is seen as weak by the council`. */
function hasAgent(tokens: readonly Token[], from: number): boolean {
	for (let at = from; at < Math.min(from + 8, tokens.length) && tokens[at]!.kind === 'word'; at++) {
		if (tokens[at]!.lower === 'by') return true;
	}
	return false;
}

/** `critics say`, `some people close to the campaign believe`, `many fear`, `sources said`, `said officials`. */
function group(tokens: readonly Token[], index: number): Found | undefined {
	const token = tokens[index]!;
	if (token.kind !== 'word') return undefined;
	const before = tokens[index - 1];
	if (lexicon.vaguePronouns.has(token.lower) && isSubjectPlace(before)) {
		const verb = verbAfter(tokens, index + 1, 3);
		if (verb !== undefined) return { first: index, end: verb + 1, isGroup: true };
	}
	if (!lexicon.speakingGroups.has(token.lower)) return undefined;
	const first = startOfGroup(tokens, index);
	if (first === undefined) return undefined;
	const verb = isSubjectPlace(tokens[first - 1]) ? verbAfter(tokens, index + 1, 12) : undefined;
	if (verb !== undefined) return { first, end: verb + 1, isGroup: true };
	const next = tokens[index + 1];
	if (next?.kind === 'word' && !prepositions.has(next.lower) && !relatives.has(next.lower) && !conjunctions.has(next.lower)) return undefined;
	if (/^(?:said|say)$/.test(tokens[first - 1]?.lower ?? '')) return { first: first - 1, end: index + 1, isGroup: true };
	if (tokens[first - 1]?.lower === 'to' && tokens[first - 2]?.lower === 'according') return { first: first - 2, end: index + 1, isGroup: true };
	return undefined;
}

/** `many polls`, `some recent studies`. */
function uncited(tokens: readonly Token[], index: number): Found | undefined {
	if (!lexicon.vagueQuantifiers.has(tokens[index]!.lower) || /^(?:other|others|most)$/.test(tokens[index]!.lower)) return undefined;
	for (let at = index + 1; at <= index + 3 && tokens[at]?.kind === 'word'; at++) {
		if (lexicon.uncitedFindings.has(tokens[at]!.lower)) return { first: index, end: at + 1, isGroup: false };
		if (prepositions.has(tokens[at]!.lower) || determiners.has(tokens[at]!.lower) && tokens[at]!.lower !== 'other') return undefined;
	}
	return undefined;
}

/** Where the noun phrase that ends in the group begins; undefined when a determiner or a name makes it particular. */
function startOfGroup(tokens: readonly Token[], noun: number): number | undefined {
	let first = noun;
	while (first > 0 && noun - first < 5) {
		const before = tokens[first - 1]!;
		if (before.kind !== 'word') break;
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
		if (lexicon.stanceVerbs.has(lower)) {
			const previous = tokens[at - 1]!.lower;
			// `who said`, `in charge`, `a claim` within what modifies the group.
			if (at > from && (relatives.has(previous) || prepositions.has(previous) || determiners.has(previous) || previous.endsWith("'s"))) continue;
			return tokens.slice(from, at).some((token) => beForms.has(token.lower)) && !isModified ? undefined : at;
		}
		if (lexicon.stanceAdjectives.has(lower) && /^(?:are|were|remain|remained|is|was)$/.test(tokens[at - 1]!.lower)) return at;
		if (at === from) isModified = (prepositions.has(lower) && lower !== 'to') || relatives.has(lower) || /^(?:familiar|close|briefed|involved|opposed)$/.test(lower);
		if (!isModified && !adverbs.has(lower) && !lower.endsWith('ly') && !/^(?:have|had|do|did|would|will|may|might|could|are|were|remain|remained|alike)$/.test(lower)) return undefined;
	}
	return undefined;
}

/** Whether one of the group is named: `including Ann Lee` in the sentence, or a named person who speaks later in the paragraph. */
function hasExample({ attributions }: Passage, tokens: readonly Token[], first: number, span: Span): boolean {
	for (let at = first + 1; at < Math.min(tokens.length - 1, first + 60); at++) {
		const isExample = lexicon.exampleWords.has(tokens[at]!.lower) || (tokens[at]!.lower === 'as' && tokens[at - 1]!.lower === 'such');
		if (isExample && /^\p{Lu}/u.test(tokens[at + 1]!.text)) return true;
	}
	return attributions.some(({ speaker, source }) => source && source.start >= span.end && (speaker?.kind === 'person' || speaker?.kind === 'organization'));
}
