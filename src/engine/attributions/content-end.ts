/** Where what a verb reports ends. */
import { occasions } from '../lexicon/reported-content';
import { phraseStartingAt } from '../mentions/phrase';
import type { CueClass } from '../text/verbs';
import { clauseOf, isAdverbial, isInfinitive, isRelative, type Items, opensClause, takesClause } from './clause';
import type { Cue } from './cue';

/** Of the verbs of thought those that take a clause. */
const CLAUSAL = new Set(['think', 'believe', 'hope', 'doubt', 'assume', 'presume', 'realize', 'realise', 'suspect', 'imagine', 'conclude', 'feel', 'agree', 'worry']);

/** Of the verbs of saying those whose object may be a thing as well as a clause: `denied the request`. */
const OBJECTS = new Set(['deny', 'confirm', 'announce', 'admit', 'acknowledge', 'reveal', 'request', 'demand', 'order', 'propose', 'recommend', 'question', 'dispute', 'repeat', 'reiterate', 'promise', 'pledge']);

/** Words that begin a clause of their own behind the content of a verb that takes an object: `criticized the plan after…` */
const ADJUNCTS = new Set(['after', 'before', 'when', 'while', 'because', 'since', 'during', 'amid', 'although', 'though', 'where', 'until']);

/** How likely a cue must be to report, to end what another does. */
const LEAST = -1;

/** The last item of what is said from `first` on. */
export function contentEnd(items: Items, cue: Cue, first: number, cues: readonly Cue[]): number {
	const clausal = takesClause(cue) && !OBJECTS.has(cue.lemma) && (cue.classes.has('say') || cue.classes.has('tell') || cue.classes.has('show') || CLAUSAL.has(cue.lemma)) || takesClause(cue) && opensClause(items, first);
	const bounded = isBounded(items, cue);
	const rivals = cues.filter(({ subject, score }) => subject && score > LEAST).map((other) => sharing(cue, other));
	const next = rivals.find((other) => {
		const begin = clauseOf(items, other);
		// `said that in May he learned`: what sets the scene for the next verb is no content yet.
		const setsScene = clausal && !other.shared && !isInfinitive(items, first) && isAdverbial(items, begin, first);
		// `The man who said he was a clerk told Lee`
		const resumesMain = isRelative(items[cue.subject!.last]!) && other.shared && other.subject!.last < cue.subject!.first;
		return begin > first && !setsScene && (resumesMain || startsClause(items, other, clausal));
	});
	const limit = next ? clauseOf(items, next) - 1 : items.length - 1;
	let last = first;
	let open = items[first]!.text === '(' ? 1 : 0;
	while (last < limit) {
		const ahead = items[last + 1]!;
		if (ahead.text === '(') open++;
		else if (ahead.text === ')' && open-- === 0) break;
		if (ahead.kind === 'stop' || ahead.kind === 'semicolon') break;
		if (bounded && (ahead.kind === 'comma' || ahead.kind === 'dash')) break;
		if (ahead.kind === 'comma' && contrasts(items, last + 2)) break;
		const row = clausal ? undefined : rowEnd(items, last + 1);
		if (row === undefined && !clausal && endsObject(items, last + 1)) break;
		if (row !== undefined) last = Math.min(row, limit) - 1;
		last++;
	}
	while (last > first && (items[last]!.kind === 'comma' || items[last]!.kind === 'dash' || items[last]!.class === 'conjunction')) last--;
	return last;
}

/** `She urged them to leave, proposed a ban, and left`: a cue whose subject stands before the first verb shares it. */
function sharing({ at }: Cue, other: Cue): Cue {
	return other.subject && !other.inverted && other.subject.last < at && at < other.first ? { ...other, shared: true } : other;
}

/** Whether the words at item `at`, behind a comma, are the article's own against what is said: `but Tran left`, not `but that it would rain`. */
function contrasts(items: Items, at: number): boolean {
	const opens = items[at]?.lower ?? '';
	// `but that group was`
	if (opens === 'but' && items[at + 1]?.lower === 'that' && items[at + 2]?.class === 'noun') return true;
	return opens === 'but' ? !/^(?:that|not|also|because|rather|only|(?:would|could|should|might|will)(?:n't)?)$/.test(items[at + 1]?.lower ?? '') : /^(?:while|whereas|though|although)$/.test(opens);
}

/** Whether item `at` stands behind the object of a verb that takes no clause. */
function endsObject(items: Items, at: number): boolean {
	const { kind, lower } = items[at]!;
	if (kind === 'comma') return items[at + 1]?.lower !== 'including';
	if (kind === 'dash' || ADJUNCTS.has(lower)) return true;
	if (lower === 'as') return opensClause(items, at + 1);
	if (lower === 'in' && occasionBehind(items, at)) return true;
	if (lower !== 'and' && lower !== 'but') return false;
	let verb = at + 1;
	while (items[verb]?.class === 'adverb') verb++;
	return items[verb]?.class === 'pronoun' || items[verb]?.class === 'auxiliary' || items[verb]?.class === 'noun' && /ed$|^(?:made|took|gave|said|went|got|told|saw)$/.test(items[verb]!.lower);
}

/** The “and” of a row of things that goes on behind the comma at item `comma`: `the roads, the schools and a bridge`. */
function rowEnd(items: Items, comma: number): number | undefined {
	if (items[comma]!.kind !== 'comma') return undefined;
	const from = comma + 1;
	for (let at = from; at < from + 24; at++) {
		const { kind, class: part, lower } = items[at] ?? {};
		if (lower === 'and' || lower === 'or') {
			const behind = items[at + 1];
			return at > from && behind !== undefined && behind.class !== 'auxiliary' && behind.class !== 'pronoun' && !(behind.class === 'noun' && /ed$/.test(behind.lower)) ? at : undefined;
		}
		if (kind === undefined || kind === 'stop' || kind === 'semicolon' || kind === 'dash' || part === 'auxiliary' || part === 'pronoun' || part === 'relative' || part === 'conjunction' || at === from && (/ing$|ed$/.test(lower!) || part === 'adverb' || part === 'preposition')) return undefined;
	}
	return undefined;
}

/** `in one word`, `in a speech on Monday` */
function occasionBehind(items: Items, at: number): boolean {
	const phrase = phraseStartingAt(items, at + 1, items.length - 1);
	return phrase !== undefined && items.slice(at + 1, phrase.last + 1).some(({ lower }) => occasions.has(lower));
}

/** Whether a comma closes the clause a cue stands in: `While Lee says it works, …` · `Lee, who says it works, …` */
function isBounded(items: Items, cue: Cue): boolean {
	const begin = clauseOf(items, cue);
	const subject = cue.subject!;
	if (isRelative(items[subject.last]!)) return items[subject.last - 1]?.kind === 'comma' || items[subject.last - 1]?.kind === 'dash';
	const ahead = items[begin - 2];
	// `Lee, whose mother said he was ill,`; `a vote, which Lee urged us to skip,`
	if (/^(?:whose|which|whom)$/.test(items[begin - 1]?.lower ?? '')) return ahead?.kind === 'comma';
	return /^(?:while|when|if|although|though|because|since|after|before|once|unless|until|whereas)$/.test(items[begin - 1]?.lower ?? '')
		&& (ahead === undefined || ahead.kind !== 'word' && ahead.kind !== 'comma' || ahead.lower === 'and' || ahead.lower === 'but');
}

/** Whether a cue opens a clause that what was reported before does not hold. */
function startsClause(items: Items, cue: Cue, clausal: boolean): boolean {
	const begin = clauseOf(items, cue);
	const before = items[begin - 1];
	if (cue.shared && (isTied(items, cue, begin) || clausal && before?.kind === 'word' && !['say', 'tell', 'judge'].some((kind) => cue.classes.has(kind as CueClass)))) return false;
	return (before?.kind === 'comma' || before?.kind === 'quotation' && before.text === ',') && (cue.shared || cue.inverted || cue.breaks) || before?.kind === 'semicolon' || before?.kind === 'dash'
		|| (before?.lower === 'and' || before?.lower === 'but') && (items[begin - 2]?.text === ',' || cue.shared || isOwn(items, cue, begin)) || before?.lower === 'while' && cue.breaks;
}

/** `Lee said it was ready and Tran said it was not`, but `said Lee and Tran agreed`: whether a verb of saying has a subject that nothing ties to what is before it. */
function isOwn(items: Items, { classes, breaks, subject }: Cue, begin: number): boolean {
	const tied = items[begin - 2];
	return breaks && (classes.has('say') || classes.has('tell')) && !isRelative(items[subject!.last]!) && tied?.class !== 'name' && tied?.class !== 'pronoun';
}

/** `said it was ready and would answer`, `offered and not claimed`: a second verb of what is said. */
function isTied(items: Items, cue: Cue, begin: number): boolean {
	const next = items[cue.at + 1];
	return items.slice(begin, cue.first).some(({ lower }) => /^(?:would|could|might|should|not)$/.test(lower)) || next === undefined || next.kind === 'stop';
}
