/** Reporting words with their subjects: who is said to say something, before it is asked what. */
import type { Item } from '../mentions/items';
import { isNominal, phraseEndingAt, phraseStartingAt, type Phrase } from '../mentions/phrase';
import { reportingScore } from './cue-features';
import { governing } from './governing';
import { reportingVerb, type CueClass, type VerbForm } from '../text/verbs';
import { particleVerbs, sourcePrepositions } from '../lexicon/reporting-cues';

/** For `Maria Lee, the coach, told reporters` the item of `told`, with subject `Maria Lee`. */
export interface Cue {
	/** Index of the word among the sentence's items; for `according to` of its last word. */
	readonly at: number;
	readonly first: number;
	readonly form: VerbForm | 'preposition';
	readonly classes: ReadonlySet<CueClass>;
	readonly lemma: string;
	readonly subject: Phrase | undefined;
	/** `said Lee`. */
	readonly inverted: boolean;
	/** Whether a word such as `adding` takes its subject from the clause before. */
	readonly shared: boolean;
	/** Whether it opens a clause of its own, so that what a cue before it reports has ended. */
	readonly breaks: boolean;
	/** How likely it reports anything: above zero, more often than not. */
	readonly score: number;
}

/** Never stand before their subject: `told reporters`. */
const HEARER_FIRST = new Set(['tell', 'assure', 'remind', 'inform', 'notify', 'convince', 'persuade']);
/** Report without their small word too. */
const OTHERWISE = new Set(['call', 'fire', 'cry', 'hit', 'push']);
/** The words that a source preposition may begin with. */
const SOURCE_WORDS = new Set(sourcePrepositions.map(([first]) => first!));
const NO_CLASSES: ReadonlySet<CueClass> = new Set<CueClass>(['say']);

/** The cues of a sentence, in order. */
export function findCues(items: readonly Item[]): Cue[] {
	const cues: Cue[] = [];
	let earlier = 0;
	const add = (cue: Omit<Cue, 'score'>) => cues.push({ ...cue, score: cue.subject ? reportingScore(items, cue, earlier++) : -Infinity });
	for (let at = 0; at < items.length; at++) {
		const item = items[at]!;
		if (item.kind !== 'word') continue;
		const preposition = SOURCE_WORDS.has(item.lower) && sourcePrepositions.find((words) => words.every((word, index) => items[at + index]?.lower === word));
		if (preposition) {
			const last = at + preposition.length - 1;
			const subject = phraseStartingAt(items, last + 1, items.length - 1);
			if (subject) add({ at: last, first: at, form: 'preposition', classes: NO_CLASSES, lemma: 'according', subject, inverted: true, shared: false, breaks: false });
			at = last;
			continue;
		}
		if (item.class === 'name' && !(at === 0 || items[at - 1]!.kind === 'quotation')) continue;
		const verb = reportingVerb(item.lower);
		if (!verb) continue;
		const particles = particleVerbs[verb.lemma];
		const particle = particles?.includes(items[at + 1]?.lower ?? '') ? 1 : 0;
		if (particles && !particle && !OTHERWISE.has(verb.lemma)) continue;
		const cue = cueAt(items, at, verb, cues);
		if (cue) add({ ...cue, at: at + particle, classes: verb.classes, lemma: verb.lemma, form: verb.form });
	}
	return cues;
}

type Found = Pick<Cue, 'at' | 'first' | 'subject' | 'inverted' | 'shared' | 'breaks'>;

function cueAt(items: readonly Item[], at: number, verb: { form: VerbForm; lemma: string; classes: ReadonlySet<CueClass> }, before: readonly Cue[]): Found | undefined {
	let left = at - 1;
	let passive = false;
	let auxiliary = false;
	while (left >= 0) {
		const time = timePhraseStart(items, left);
		if (time !== undefined) {
			left = time - 1;
			continue;
		}
		if (!(items[left]!.class === 'adverb' || items[left]!.class === 'auxiliary' || items[left]!.lower === 'not')) break;
		if (/^(?:is|are|was|were|be|been|being|am)$/.test(items[left]!.lower) && verb.form !== 'ing') passive = true;
		if (items[left]!.class === 'auxiliary') auxiliary = true;
		left--;
	}
	if (passive) return undefined;
	if (verb.form === 's' && isNoun(items, at, left, verb.lemma)) return undefined;
	const previous = items[left];
	const low = clauseStart(items, left);
	const isSay = verb.classes.has('say') || verb.classes.has('tell') || verb.classes.has('loose');
	if (verb.form === 'ing') {
		if (auxiliary) return finite(items, at, left, low, before);
		return participle(items, at, left, before, verb.classes.has('tell'));
	}
	if (previous && (previous.class === 'determiner' || isPossessiveWord(previous)) && !/^(?:some|many|others|both|few|all|several|another|one|this|that|these|those|who)$/.test(previous.lower)) return undefined;
	if (previous?.lower === 'to') return infinitive(items, at, left, before);
	if (verb.form === 'base' && !auxiliary && !takesBase(previous)) return undefined;
	// `“…,” said Lee`: nothing but a quotation or a comma stands before the verb.
	const opensClause = previous === undefined || previous.kind === 'quotation' || (previous.kind === 'comma' || previous.kind === 'dash') && items[left - 1]?.kind === 'quotation';
	if (opensClause && isSay && !HEARER_FIRST.has(verb.lemma) && items[at + 1]?.lower !== 'it') {
		const subject = inverted(items, at);
		if (subject && (previous !== undefined || verb.form === 'past')) return { at, first: at, subject, inverted: true, shared: false, breaks: true };
		if (previous === undefined) return undefined;
	}
	if (previous?.kind === 'comma' && verb.classes.has('say') && !verb.classes.has('tell') && verb.form !== 'base') {
		const subject = trailing(items, at, verb.lemma);
		if (subject) return { at, first: at, subject, inverted: true, shared: false, breaks: true };
	}
	return finite(items, at, left, low, before);
}

/** Verbs whose third person is no plural noun. */
const NEVER_NOUNS = new Set(['say', 'tell', 'add', 'write', 'ask', 'argue', 'explain', 'insist', 'continue', 'believe', 'think', 'want', 'know', 'warn', 'agree', 'suggest', 'describe', 'accuse', 'acknowledge', 'admit', 'recall', 'conclude', 'deny', 'see', 'mean', 'go', 'put']);

/** Whether a word such as `attacks` is a plural noun here. */
function isNoun(items: readonly Item[], at: number, left: number, lemma: string): boolean {
	if (NEVER_NOUNS.has(lemma)) return false;
	const start = clauseStart(items, left);
	if (items[start - 1]?.kind === 'quotation' && (items[at + 1] === undefined || items[at + 1]!.kind === 'stop' || items[at + 1]!.kind === 'comma')) return false;
	const previous = items[left];
	if (!previous || previous.class === 'pronoun' || previous.class === 'relative' || previous.kind !== 'word') return false;
	const next = items[at + 1];
	const nounAhead = next === undefined || next.kind === 'comma' || next.kind === 'stop' || next.class === 'preposition' || next.class === 'conjunction' || next.class === 'auxiliary';
	if (previous.class === 'name' && items[left - 1]?.class !== 'determiner') return nounAhead && next?.kind !== 'comma' && next?.lower !== 'that';
	let first = left;
	while (first > 0 && isNominal(items[first - 1]!)) first--;
	return nounAhead || items[first - 1]?.class !== 'determiner' || /(?:ing|ous|ful|ive|ic|al)$/.test(previous.lower);
}

/** Where words of time that end at `last` begin: `on Wednesday`, `last week`, `in 2012`, `Monday`; undefined when none do. */
function timePhraseStart(items: readonly Item[], last: number): number | undefined {
	let first = last;
	if (items[last]!.lower === 'past' && items[last - 1]?.lower === 'the' && items[last - 2]?.lower === 'in') return last - 2;
	if (items[last]!.class === 'number') {
		if (!/^(?:19|20)\d\d$/.test(items[last]!.lower)) return undefined;
	} else if (items[last]!.class !== 'time') {
		return undefined;
	}
	while (items[first - 1]?.class === 'time' || items[first - 1]?.class === 'number') first--;
	if (/^(?:last|this|next|that|the|a|earlier|late|early|every|each|one)$/.test(items[first - 1]?.lower ?? '')) first--;
	if (/^(?:on|in|at|by|since|during|earlier|late|early|of)$/.test(items[first - 1]?.lower ?? '')) first--;
	return first;
}

/** Where the clause that holds item `at` starts: behind the last quotation, semicolon, colon or bracket. */
function clauseStart(items: readonly Item[], at: number): number {
	let start = Math.min(at, items.length - 1);
	while (start >= 0 && items[start]!.kind !== 'quotation' && items[start]!.kind !== 'semicolon' && items[start]!.kind !== 'colon' && items[start]!.kind !== 'stop') start--;
	return start + 1;
}

function isPossessiveWord(item: Item): boolean {
	return /(?:'s|s')$/.test(item.lower) && item.class !== 'pronoun';
}

function takesBase(previous: Item | undefined): boolean {
	if (!previous) return false;
	if (previous.class === 'pronoun') return !/^(?:he|she|it)$/.test(previous.lower);
	if (previous.class === 'relative') return previous.lower === 'who';
	if (previous.class === 'determiner') return /^(?:some|many|others|both|few|all|several|these|those|two|three|four)$/.test(previous.lower);
	return (previous.class === 'noun' || previous.class === 'name') && /(?:[^s]s|people|police|women|men|public)$/.test(previous.lower);
}

/** `said Lee, the coach`: the phrase behind the verb. */
function inverted(items: readonly Item[], at: number): Phrase | undefined {
	let right = at + 1;
	while (items[right]?.class === 'adverb') right++;
	const next = items[right];
	if (!next || next.class === 'object') return undefined;
	const phrase = phraseStartingAt(items, right, items.length - 1);
	if (phrase?.mention.kind === 'pronoun' && phrase.last + 1 < items.length && items[phrase.last + 1]!.kind === 'word' && !/^(?:of|in|on|at|after|before|when|as|during|while|and|with|to|about|from)$/.test(items[phrase.last + 1]!.lower)) return undefined;
	return phrase;
}

/** `The plan failed, said Lee.`: a phrase behind the verb with which the clause ends. */
function trailing(items: readonly Item[], at: number, lemma: string): Phrase | undefined {
	const phrase = inverted(items, at);
	if (!phrase || phrase.mention.kind === 'pronoun') return undefined;
	if (lemma !== 'say' && phrase.mention.kind !== 'name') return undefined;
	const next = items[phrase.last + 1];
	return next === undefined || next.kind === 'stop' || next.kind === 'comma' || next.lower === 'who' || next.class === 'time' ? phrase : undefined;
}

function finite(items: readonly Item[], at: number, left: number, low: number, before: readonly Cue[]): Found | undefined {
	const previous = items[left];
	if (!previous || left < low) return shared(at, before);
	if (previous.kind === 'comma' || previous.kind === 'dash' || previous.text === ')') {
		const subject = subjectOverComma(items, left, low);
		return subject ? { at, first: at, subject, inverted: false, shared: false, breaks: true } : shared(at, before);
	}
	if (previous.class === 'conjunction' || previous.class === 'object') {
		const subject = leadSubject(items, low, left) ?? before.at(-1)?.subject;
		return subject && { at, first: at, subject, inverted: false, shared: previous.class === 'conjunction', breaks: true };
	}
	const subject = phraseEndingAt(items, left, low);
	if (!subject) return undefined;
	const ahead = items[subject.first - 1];
	const breaks = ahead === undefined || ahead.kind !== 'word' || /^(?:and|but|while|as|when|if|because|though|although|whereas)$/.test(ahead.lower) || subject.mention.kind === 'pronoun' && items[left]!.class === 'relative';
	return { at, first: at, subject, inverted: false, shared: false, breaks };
}

/** The subject before a parenthesis: `Lee, the coach, said`; `Lee (R-Ohio) said`; `Lee — 34 and new to the job — said`. */
function subjectOverComma(items: readonly Item[], comma: number, low: number): Phrase | undefined {
	if (items[comma]!.text === ')') {
		let open = comma - 1;
		while (open >= low && items[open]!.text !== '(') open--;
		return open > low ? phraseEndingAt(items, open - 1, low) : undefined;
	}
	const kind = items[comma]!.kind;
	// The first stretch between commas that can be a subject: nothing but a noun phrase.
	let from = low;
	for (let index = low; index <= comma; index++) {
		if (items[index]!.kind !== kind) continue;
		const phrase = index > from ? bareSubject(items, from, index - 1) : undefined;
		if (phrase && index < comma) return phrase;
		from = index + 1;
	}
	return leadSubject(items, low, comma);
}

/** The phrase that fills the items from `first` to `last`, conjunctions and adverbs before it aside. */
function bareSubject(items: readonly Item[], first: number, last: number): Phrase | undefined {
	let from = first;
	while (from < last && (items[from]!.class === 'conjunction' || items[from]!.class === 'adverb')) from++;
	if (items[from]!.class === 'preposition' || items[from]!.class === 'relative' || items[from]!.class === 'time' || /(?:ing)$/.test(items[from]!.lower)) return undefined;
	if (items[last]!.text === ')') {
		while (last > from && items[last]!.text !== '(') last--;
		last--;
	}
	const phrase = phraseEndingAt(items, last, from);
	return phrase && items.slice(from, phrase.first).every((item) => item.class === 'noun' || item.class === 'determiner' || item.class === 'name' || item.lower === 'of' || item.class === 'number') ? phrase : undefined;
}

/** The first subject between `low` and `high`, what is said before it aside: `In an interview, Lee`. */
export function leadSubject(items: readonly Item[], low: number, high: number): Phrase | undefined {
	let at = low;
	for (let guard = 0; guard < 4 && at <= high; guard++) {
		while (at <= high && (items[at]!.class === 'adverb' || items[at]!.class === 'conjunction' && !/^(?:when|as|while|after|before|if|since|because|although|though|until|once|that)$/.test(items[at]!.lower) || items[at]!.kind === 'comma' || items[at]!.kind === 'dash' || items[at]!.kind === 'other' || items[at]!.kind === 'bracket')) at++;
		const item = items[at];
		if (!item || at > high) return undefined;
		const counted = /^(?:about|around|over|under|almost|nearly)$/.test(item.lower) && items[at + 1]?.class === 'number';
		if (counted) at++;
		const adverbial = !counted && (item.class === 'preposition' || item.class === 'conjunction' || item.class === 'time' || item.class === 'relative' || item.lower === 'asked' || item.lower === 'speaking' || opensParticiple(items, at));
		if (!adverbial) {
			const phrase = phraseStartingAt(items, at, high);
			return phrase;
		}
		let comma = at;
		while (comma <= high && items[comma]!.kind !== 'comma') comma++;
		if (comma >= high) {
			// `On Monday Lee said`: no comma parts them.
			const rest = items.findIndex((candidate, index) => index > at && index <= high && (candidate.class === 'pronoun' || candidate.class === 'name'));
			return rest >= 0 ? phraseStartingAt(items, rest, high) : undefined;
		}
		at = comma + 1;
	}
	return undefined;
}

/** Whether a clause opens with a participle, `Appearing before a crowd`, and not with a name such as `Sterling`. */
function opensParticiple(items: readonly Item[], at: number): boolean {
	const item = items[at]!;
	const next = items[at + 1];
	if (!/[a-z]ing$/.test(item.text) || !next || next.kind !== 'word' || next.class === 'auxiliary' || next.class === 'conjunction') return false;
	const verb = next.class === 'noun' ? reportingVerb(next.lower) : undefined;
	return item.class === 'noun' || next.class !== 'name' && !(verb && (verb.form === 'past' || verb.form === 's'));
}

/** `…,” Lee said, adding`: the subject of the cue before, or of the sentence. */
function participle(items: readonly Item[], at: number, left: number, before: readonly Cue[], tells: boolean): Found | undefined {
	const previous = items[left];
	if (previous && (previous.class === 'determiner' || isPossessiveWord(previous))) return undefined;
	// `telling reporters he would stay`: the speaker's nearest mention stands behind the hearer.
	const hearer = tells ? phraseStartingAt(items, at + 1, items.length - 1) : undefined;
	const again = hearer && hearer.mention.kind !== 'pronoun' ? items[hearer.last + 1] : undefined;
	if (again && /^(?:he|she|they)$/.test(again.lower)) return { at, first: at, subject: phraseStartingAt(items, hearer!.last + 1, items.length - 1), inverted: false, shared: true, breaks: true };
	const last = governing(items, before, at);
	const own = previous?.kind === 'comma' || previous === undefined ? undefined : nearSubject(items, left);
	const subject = own ?? last?.subject ?? (at === firstWord(items) ? subjectBehind(items, at) : leadSubject(items, firstWord(items), at - 1));
	return { at, first: at, subject, inverted: false, shared: true, breaks: true };
}

/** `Citing the vote, Lee left.`: the subject that follows a participle's comma. */
function subjectBehind(items: readonly Item[], at: number): Phrase | undefined {
	const comma = items.findIndex(({ kind }, index) => index > at && kind === 'comma');
	return comma < 0 ? undefined : phraseStartingAt(items, comma + 1, items.length - 1);
}

/** `with Lee calling it`, `Lee’s saying`. */
function nearSubject(items: readonly Item[], left: number): Phrase | undefined {
	if (!isNominal(items[left]!)) return undefined;
	const phrase = phraseEndingAt(items, left, 0);
	return phrase && items[phrase.first - 1]?.lower === 'with' ? phrase : undefined;
}

/** `went on to say`, `declined to say`. */
function infinitive(items: readonly Item[], at: number, left: number, before: readonly Cue[]): Found | undefined {
	const low = clauseStart(items, left);
	const subject = leadSubject(items, low, left) ?? before.at(-1)?.subject;
	return subject && { at, first: at, subject, inverted: false, shared: true, breaks: false };
}

function shared(at: number, before: readonly Cue[]): Found | undefined {
	const subject = before.findLast((cue) => cue.subject !== undefined)?.subject;
	return subject && { at, first: at, subject, inverted: false, shared: true, breaks: true };
}

function firstWord(items: readonly Item[]): number {
	const index = items.findIndex((item) => item.kind === 'word');
	return index < 0 ? 0 : index;
}
