/** Noun phrases, found from the word where they end or begin. */
import type { Mention } from './mention';
import { isPossessive, type Item } from './items';
import { bodyNameWords, bodyNouns, documentNouns, personNouns, titles } from '../lexicon/descriptions';
import { demonyms } from '../lexicon/demonyms';
import { irregularPasts } from '../lexicon/function-words';
import { nameParticles } from '../lexicon/names';
import { reportingVerb } from '../text/verbs';

/** A noun phrase over the items from `first` to `last`. */
export interface Phrase {
	readonly first: number;
	readonly last: number;
	/** The words that name somebody: `Maria Lee` in `the coach Maria Lee`, all of `a spokesman for the ministry`. */
	readonly mention: Mention;
}

/** Prepositions that tie a noun to the one before it: `a spokesman for the ministry`. */
const ATTACHING = new Set(['of', 'for', 'at', 'in', 'with', 'from', 'on', 'to', 'near', 'within', 'behind', 'against', 'inside', 'outside', 'among', 'between']);
/** The phrase whose last word is item `last`, looking no farther left than `low`; undefined when no noun stands there. */
export function phraseEndingAt(items: readonly Item[], last: number, low: number): Phrase | undefined {
	const item = items[last];
	if (!item || last < low) return undefined;
	if (item.class === 'pronoun' || item.class === 'relative' && /^(?:who|which|that)$/.test(item.lower)) return pronounPhrase(items, last);
	if (item.class === 'determiner' && /^(?:some|many|others|all|both|few|several|another|one|most|this|that|these|those|any|each|two|three)$/.test(item.lower)) return pronounPhrase(items, last);
	if (!isNominal(item)) return undefined;
	let first = last;
	while (first > low && isNominal(items[first - 1]!) && !endsPhrase(items[first - 1]!)) first--;
	if (first - 1 > low && items[first - 1]!.class === 'time' && items[first - 2]!.class === 'determiner') first--;
	if (first > low && items[first - 1]!.class === 'determiner') first--;
	const named = nameEndingAt(items, last, first);
	// `Secretary of State Maria Lee`
	if (named && named.first <= first + 1 && isPortfolio(items, first)) return named.first === first && named.last > first ? nameEndingAt(items, last, first + 1) : named;
	if (named !== undefined) return bodyOf(items, named, low) ?? headedBy(items, named, first, low) ?? personOf(items, named, first, low) ?? named;
	const before = items[first - 1];
	const some = someOf(items, first, low);
	if (some !== undefined) return { first: some, last, mention: { start: items[some]!.start, end: item.end, kind: 'description' } };
	if (first - 2 >= low && before?.class === 'preposition' && ATTACHING.has(before.lower) && isNominal(items[first - 2]!) && !isTimeLike(items[last]!)) {
		const head = phraseEndingAt(items, first - 2, low);
		if (head && head.mention.kind !== 'pronoun') {
			return { first: head.first, last, mention: { start: items[head.first]!.start, end: item.end, kind: head.mention.kind } };
		}
	}
	return { first, last, mention: { start: items[first]!.start, end: item.end, kind: items.slice(first, last + 1).every((word) => word.class !== 'noun') && items[last]!.class === 'name' && !isDemonym(items, last) ? 'name' : 'description' } };
}

/** Where `one of`, `most of`, `many in` stand that end before item `first`. */
function someOf(items: readonly Item[], first: number, low: number): number | undefined {
	const at = first - 2;
	return at >= low && /^(?:of|in|on|at)$/.test(items[first - 1]!.lower) && /^(?:one|some|many|most|several|few|half|others|those|someone|somebody|everyone|everybody|dozens|hundreds|thousands|two|three|four|five)$/.test(items[at]!.lower) && !(items[at - 1] && /^(?:preposition|auxiliary)$/.test(items[at - 1]!.class)) ? at : undefined;
}

/** `State` in `Secretary of State Maria Lee`. */
export function isPortfolio(items: readonly Item[], at: number): boolean {
	return /^(?:secretary|minister|chief)$/.test(items[at - 2]?.lower ?? '') && items[at - 1]!.lower === 'of' && /^(?:state|defen[cs]e|energy|labor|health|finance|staff)$/.test(items[at]?.lower ?? '');
}

/** `the University of Leeds`, `the Fund for Peace`: the whole name of a body that ends with another's. */
function bodyOf(items: readonly Item[], named: Phrase, low: number): Phrase | undefined {
	if (named.first - 2 < low || !/^(?:of|for)$/.test(items[named.first - 1]!.lower) || !isBodyName(items[named.first - 2]!)) return undefined;
	const body = nameEndingAt(items, named.first - 2, low);
	return body && { first: body.first, last: named.last, mention: { start: body.mention.start, end: named.mention.end, kind: 'name' } };
}

function isBodyName(item: Item): boolean {
	return item.class === 'name' && bodyNameWords.has(item.lower);
}

/** `Maria Lee of Leeds`, `the Tate Museum in Leeds`: who is from somewhere, where `named` is the place and the words about it begin at `first`. */
function personOf(items: readonly Item[], named: Phrase, first: number, low: number): Phrase | undefined {
	const at = first - 1;
	const person = at > low && /^(?:of|in)$/.test(items[at]!.lower) ? nameEndingAt(items, at - 1, low) : undefined;
	// `Secretary of State Maria Lee`
	if (!person || titles.has(items[at - 1]!.lower) || items[at]!.lower === 'in' && !isBodyName(items[at - 1]!)) return undefined;
	const outer = personOf(items, person, items[person.first - 1]?.class === 'determiner' ? person.first - 1 : person.first, low);
	return { ...outer ?? person, last: named.last };
}

/** `a spokesman for Lee`, `a headline in the Post`, `an aide to candidate Lee`: the noun before a name to which a preposition ties it, where it is one that speaks. The words about the name begin at `first`. */
function headedBy(items: readonly Item[], named: Phrase, first: number, low: number): Phrase | undefined {
	const at = first - 1;
	const before = items[at];
	const head = items[at - 1];
	if (at - 1 < low || before?.class !== 'preposition' || !head) return undefined;
	const phrase = phraseEndingAt(items, at - 1, low);
	// `an email from Lee to Tran`, `a tweet about Tran`
	const isDocument = phrase?.mention.kind === 'description' && items.slice(phrase.first, at).some(({ lower }) => documentNouns.has(lower));
	if (isDocument && /^(?:to|about)$/.test(before.lower)) return { first: phrase.first, last: named.last, mention: { start: phrase.mention.start, end: named.mention.end, kind: 'description' } };
	if (!ATTACHING.has(before.lower) || (head.class !== 'noun' || head.lower.endsWith('ing')) && !(at === 1 && isKnownNoun(head.lower))) return undefined;
	// `a sign at the rally for Lee`
	const noun = phrase && items.slice(phrase.first, at).find((_, index) => items[phrase.first + index + 1]?.class === 'preposition');
	// `A schoolboy in Leeds`: where the phrase opens the sentence it can be nothing but the subject.
	if (!phrase || !isKnownNoun(head.lower) && !(noun && isKnownNoun(noun.lower)) && !(phrase.first === 0 && /^an?$/.test(items[0]!.lower))) return undefined;
	return { first: phrase.first, last: named.last, mention: { start: phrase.mention.start, end: named.mention.end, kind: 'description' } };
}

/** The phrase whose first word is item `first`, looking no farther right than `high`; undefined when none begins there. */
export function phraseStartingAt(items: readonly Item[], first: number, high: number): Phrase | undefined {
	const item = items[first];
	if (!item || first > high) return undefined;
	if (item.class === 'pronoun') return pronounPhrase(items, first);
	if (item.class !== 'determiner' && !isNominal(item)) return undefined;
	// `said that`
	if (item.class === 'noun' && items[first + 1]?.lower === 'that' && reportingVerb(item.lower)?.form === 'past') return undefined;
	let last = first;
	while (last < high && continues(items, first, last)) last++;
	if (last === first && item.class === 'determiner') {
		// `hundreds of demonstrators`, `one of her ads`
		const whole = items[first + 1]?.lower === 'of' && first + 2 <= high ? phraseStartingAt(items, first + 2, high) : undefined;
		if (whole && !/^(?:this|that|these|those|the|a|an)$/.test(item.lower)) return { first, last: whole.last, mention: { start: item.start, end: items[whole.last]!.end, kind: 'description' } };
		return /^(?:some|many|others|all|both|few|several|another|one|most|this|that|these|those)$/.test(item.lower) ? pronounPhrase(items, first) : undefined;
	}
	// `spokesman Bo Tran`: the name is who speaks.
	let nameStart = first;
	while (nameStart <= last && items[nameStart]!.class !== 'name') nameStart++;
	const ofFor = items[last + 1];
	// `the email Lee sent`
	if (nameStart > first && nameStart <= last && documentNouns.has(items[nameStart - 1]!.lower) && ofFor?.class === 'noun') return { first, last: nameStart - 1, mention: { start: item.start, end: items[nameStart - 1]!.end, kind: 'description' } };
	if (nameStart > last || isPossessive(items[last]!) === false && items[last]!.class !== 'name') {
		// `voters to see`, but `the ambassador to Chad`
		const isVerb = ofFor?.lower === 'to' && items[last + 2]?.class === 'noun';
		if (ofFor?.class === 'preposition' && ATTACHING.has(ofFor.lower) && !isVerb && last + 2 <= high) {
			const rest = phraseStartingAt(items, last + 2, high);
			if (rest && rest.mention.kind !== 'pronoun') last = rest.last;
		}
		return { first, last, mention: { start: item.start, end: items[last]!.end, kind: 'description' } };
	}
	if (isBodyName(items[last]!) && items[last + 1]?.lower === 'of' && last + 2 <= high && items[last + 2]!.class === 'name') last = phraseStartingAt(items, last + 2, high)!.last;
	const name = nameEndingAt(items, last, first);
	const named = name && (bodyOf(items, name, first) ?? name);
	return named ? { ...named, first } : { first, last, mention: { start: item.start, end: items[last]!.end, kind: 'description' } };
}

/** The phrase that begins at item `first` where no verb can follow, as behind one: all of `Lee press secretary Bo Tran`, who is Tran, and of `a Pentagon readout`. */
export function phraseBehind(items: readonly Item[], first: number): Phrase | undefined {
	const phrase = phraseStartingAt(items, first, items.length - 1);
	if (!phrase || phrase.mention.kind === 'pronoun' || isPossessive(items[phrase.last]!)) return phrase;
	let last = phrase.last;
	while (last - phrase.last < 4 && items[last + 1]?.class === 'noun' && goesOn(items[last + 1]!.lower)) last++;
	if (last === phrase.last) return phrase;
	if (items[last + 1]?.class === 'name') {
		const name = phraseStartingAt(items, last + 1, items.length - 1);
		return name && { ...name, first };
	}
	const isWhole = items[first]!.class === 'determiner' || isKnownNoun(items[last]!.lower);
	return isWhole ? { first, last, mention: { start: items[first]!.start, end: items[last]!.end, kind: 'description' } } : phrase;
}

/** Whether a word may stand in a noun phrase: not `working`, not `familiar` with somebody. */
function goesOn(lower: string): boolean {
	return isKnownNoun(lower) || lower === 'ranking' || !/(?:ed|ing)$|^(?:familiar|close|loyal|aware|present|able)$/.test(lower) && isBase(lower);
}

/** Whether a word is no verb of reporting, or may be a noun as well: `press`. */
function isBase(lower: string): boolean {
	const verb = reportingVerb(lower);
	return !verb || verb.form === 'base';
}

/** Whether the word behind `last` still belongs to the phrase that began at `first`. */
function continues(items: readonly Item[], first: number, last: number): boolean {
	const next = items[last + 1];
	if (!next) return false;
	const here = items[last]!;
	// `a Wednesday editorial`
	if (next.class === 'time' && here.class === 'determiner' && items[last + 2]?.class === 'noun') return true;
	if (!isNominal(next)) return false;
	// `Another took a bus`
	if (here.class === 'determiner' && /^(?:another|some|many|others|both|several|few|one)$/.test(here.lower) && next.class === 'noun' && items[last + 2]?.class === 'determiner') return false;
	if (here.class === 'determiner' || here.class === 'time') return true;
	// A verb ends the phrase.
	if (next.class === 'noun' && irregularPasts.has(next.lower)) return false;
	// `a memo obtained by the Post`
	if (next.class === 'noun' && items[last + 2]?.lower === 'by' && /(?:ed|en)$/.test(next.lower)) return false;
	const verb = next.class === 'noun' ? reportingVerb(next.lower) : undefined;
	if (verb && (verb.form === 'past' || verb.form === 's' || verb.form === 'ing')) return false;
	// `The group chortled in a statement.`
	const after = items[last + 2];
	if (next.class === 'noun' && /[a-z]ed$/.test(next.lower) && isKnownNoun(here.lower) && !documentNouns.has(here.lower) && (!after || after.kind !== 'word' || /^(?:preposition|adverb|time)$/.test(after.class))) return false;
	// `Ludwig van der Berg`
	if (here.class === 'name' && nameParticles.has(next.lower) || nameParticles.has(here.lower) && next.class === 'name') return true;
	// `The coach shook her head`: what stands before a determiner is a verb.
	const behind = items[last + 2]?.class;
	if (next.class === 'noun' && (behind === 'determiner' || behind === 'object')) return false;
	// `Lee made`, but `Lee campaign officials`: behind a name only a noun that we know goes on.
	if (next.class === 'noun' && here.class === 'name' && !isPossessive(here)) return isKnownNoun(isPossessive(next) ? next.lower.replace(/'s?$/, '') : next.lower) || leadsToNoun(items, last + 1);
	return true;
}

/** `economic` in `Lee economic advisers`: whether words that can be no verb stand from item `at` to a noun that we know. */
function leadsToNoun(items: readonly Item[], at: number): boolean {
	for (let last = at; last < at + 3 && items[last]?.class === 'noun'; last++) {
		const { lower } = items[last]!;
		if (last > at && isKnownNoun(lower)) return true;
		if (/(?:[^s]s|ed|ing)$/.test(lower) || irregularPasts.has(lower) || !isBase(lower)) return false;
	}
	return false;
}

/** `the Brazilian`, `a Scot`: whom the word before it shows to be described, not named. */
export function isDemonym(items: readonly Item[], at: number): boolean {
	return items[at - 1]?.class === 'determiner' && demonyms.has(items[at]!.lower);
}

/** Whether a word is a noun for people, bodies or documents. */
export function isKnownNoun(lower: string): boolean {
	return knownNouns.has(lower);
}

const knownNouns: ReadonlySet<string> = new Set(['people', ...[personNouns, bodyNouns, documentNouns].flatMap((nouns) => [...nouns].flatMap((noun) => [noun, `${noun}s`, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : noun]))]);

/** The run of capitals that ends at `last`, with what belongs to it. */
function nameEndingAt(items: readonly Item[], last: number, low: number): Phrase | undefined {
	if (items[last]!.class !== 'name' || isPossessive(items[last]!)) return undefined;
	let first = last;
	while (first > low) {
		const before = items[first - 1]!;
		if (before.class === 'name' && !isPossessive(before)) first--;
		else {
			let outer = first - 1;
			while (outer >= low && nameParticles.has(items[outer]!.lower)) outer--;
			if (outer === first - 1) break;
			// `van der Berg`, and `Ludwig` before it
			if (outer < low || items[outer]!.class !== 'name' || isPossessive(items[outer]!)) outer++;
			first = outer;
		}
	}
	if (first === last && isDemonym(items, last)) return undefined;
	return { first, last, mention: { start: items[first]!.start, end: items[last]!.end, kind: 'name' } };
}

function pronounPhrase(items: readonly Item[], at: number): Phrase {
	return { first: at, last: at, mention: { start: items[at]!.start, end: items[at]!.end, kind: 'pronoun' } };
}

/** `she` in `she’s`, `they’ve`, `he’d`: the pronoun that an auxiliary is joined to. */
export function contractedPronoun(items: readonly Item[], at: number): Phrase | undefined {
	const pronoun = /^(?:he|she|it|they|we|i|you)(?=')/.exec(items[at]!.lower)?.[0];
	return pronoun === undefined ? undefined : { first: at, last: at, mention: { start: items[at]!.start, end: items[at]!.start + pronoun.length, kind: 'pronoun' } };
}

/** Whether a word can stand inside a noun phrase. */
export function isNominal(item: Item): boolean {
	return item.class === 'noun' || item.class === 'name' || item.class === 'number' || nameParticles.has(item.lower);
}

function isTimeLike(item: Item): boolean {
	return item.class === 'time' || item.class === 'number';
}

/** A finite verb of reporting cannot stand inside a phrase. */
function endsPhrase(item: Item): boolean {
	const verb = item.class === 'noun' ? reportingVerb(item.lower) : undefined;
	return verb !== undefined && verb.form === 'past' && (verb.classes.has('say') || verb.classes.has('tell'));
}
