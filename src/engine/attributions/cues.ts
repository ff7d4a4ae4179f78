/** Reporting words with their subjects: who is said to say something, before it is asked what. */
import type { Item } from '../mentions/items';
import { cardinals } from '../lexicon/function-words';
import { aspects, complements, particleVerbs, sourcePrepositions } from '../lexicon/reporting-cues';
import { isInfinitive } from './clause';
import { contractedPronoun, isNominal, type Phrase, phraseBehind, phraseEndingAt, phraseStartingAt } from '../mentions/phrase';
import { type CueClass, type ReportingVerb, reportingVerb } from '../text/verbs';
import type { Cue } from './cue';
import { reportingScore } from './cue-features';
import { clauseStart, leadSubject, subjectOverComma, timePhraseStart } from './lead-subject';
import { nominalCues } from './nominal-cues';
import { closingSubject, finiteSubject, type Governed, infinitiveSubject, isPossessiveWord, participleSubject, quotedBehind, subjectBehindVerb, subjectOverQuotation } from './subjects';

/** Never stand before their subject: `told reporters`. */
const HEARER_FIRST = new Set(['tell', 'assure', 'remind', 'inform', 'notify', 'convince', 'persuade', 'thank', 'congratulate', 'praise', 'greet', 'cite']);
/** Report without their small word too. */
const OTHERWISE = new Set(['call', 'fire', 'cry', 'hit', 'push']);
/** Tell who speaks only where no word stands before them: `, per Lee`, but `miles per hour`. */
const APART = new Set(['per', 'to']);
/** The words that a source preposition may begin with. */
const SOURCE_WORDS = new Set(sourcePrepositions.map(([first]) => first!));
const ACCORDING = { lemma: 'according', classes: new Set<CueClass>(['say']) };

/** The cues of a sentence, in order. */
export function findCues(items: readonly Item[]): Cue[] {
	const cues: Cue[] = [];
	const quoted = items.some(({ kind }) => kind === 'quotation');
	let earlier = 0;
	const add = ({ subject, inverted, shared, breaks }: Governed, first: number, last: number, { classes, lemma }: Pick<ReportingVerb, 'classes' | 'lemma'>, form: Cue['form']) => {
		const cue = { first, at: last, form, classes, lemma, subject, inverted, shared, breaks, score: -Infinity };
		if (subject) cue.score = reportingScore(items, cue, earlier++);
		cues.push(cue);
	};
	for (let at = 0; at < items.length; at++) {
		const item = items[at]!;
		if (item.kind !== 'word') continue;
		const preposition = SOURCE_WORDS.has(item.lower) && !(APART.has(item.lower) && items[at - 1]?.kind === 'word') && sourcePrepositions.find((words) => words.every((word, index) => items[at + index]?.lower === word));
		if (preposition) {
			const last = at + preposition.length - 1;
			const subject = phraseBehind(items, behindDegree(items, last + 1));
			if (subject) add({ subject, inverted: true, shared: false, breaks: false }, at, last, ACCORDING, 'preposition');
			at = last;
			continue;
		}
		const verb = reportingVerb(item.lower);
		if (item.class === 'name' && !(at === 0 || items[at - 1]!.kind === 'quotation' || verb?.form === 's' && isTitled(items) || verb?.lemma.endsWith('tweet'))) continue;
		if (!verb || !quoted && verb.classes.size === 1 && verb.classes.has('loose')) continue;
		// `groups like the league`
		if (item.class === 'preposition' && items[at - 1] && isNominal(items[at - 1]!)) continue;
		const particles = particleVerbs[verb.lemma];
		const particle = particles?.includes(items[at + 1]?.lower ?? '') ? 1 : verb.lemma === 'make' && /^(?:clear|plain|case|point|argument)$/.test(items[at + 2]?.lower ?? '') ? 2 : 0;
		if (particles && !particle && (!OTHERWISE.has(verb.lemma) || items[at + 1]?.lower === 'off')) continue;
		// `Lee said, and I quote, “…”`
		if (quotedBehind(items, at) || verb.lemma === 'close' && items[at + 1]?.lower === 'to' || verb.lemma === 'know' && items[at - 1]?.lower === 'to' || verb.lemma === 'quote' && items[at - 1]?.lower === 'i') continue;
		const governed = subjectOf(items, at, verb, particle > 0, cues);
		if (governed && !isNobody(items, governed.subject)) add(governed, at, at + particle, verb, verb.form);
	}
	const nouns = nominalCues(items).map((cue) => ({ ...cue, score: reportingScore(items, cue, 0) }));
	return nouns.length ? [...cues, ...nouns].sort((a, b) => a.first - b.first) : cues;
}

/** The subject of the verb at item `at`, or undefined when it reports nothing: a noun, a passive, a part of a name. */
function subjectOf(items: readonly Item[], at: number, verb: ReportingVerb, phrasal: boolean, before: readonly Cue[]): Governed | undefined {
	// `has cast bells`
	if (verb.lemma === 'cast' && !items.some(({ lower }, index) => index > at && lower === 'as')) return undefined;
	let left = at - 1;
	let passive = false;
	let auxiliary = false;
	while (left >= 0) {
		const time = timePhraseStart(items, left);
		if (time !== undefined) {
			left = time - 1;
			continue;
		}
		// `Lee, however, argues`
		if (items[left]!.kind === 'comma' && items[left - 1]?.class === 'adverb' && items[left - 2]?.kind === 'comma') {
			left -= 3;
			continue;
		}
		if (!(items[left]!.class === 'adverb' || items[left]!.class === 'auxiliary' || /^(?:not|once)$/.test(items[left]!.lower) || items[left]!.text === 'so' || verb.form === 'ing' && aspects.has(items[left]!.lower))) break;
		if (/^(?:is|are|was|were|be|been|being|am|they're|we're|you're|i'm)$/.test(items[left]!.lower) && verb.form !== 'ing') passive = true;
		if (items[left]!.class === 'auxiliary') auxiliary = true;
		// `keeps saying`
		if (verb.form === 'ing' && aspects.has(items[left]!.lower)) auxiliary = true;
		// `she’s said`
		const contracted = contractedPronoun(items, left);
		if (contracted) return passive ? undefined : { subject: contracted, inverted: false, shared: false, breaks: true };
		left--;
	}
	if (passive || verb.form === 'participle' && !auxiliary || isAsked(items, at) || verb.form === 'past' && (items[at + 1]?.lower === 'by' && (!items[left] || items[left]!.kind === 'quotation' || items[left]!.kind === 'comma' && verb.classes.has('judge') && !verb.classes.has('say')) || isCalledBy(items, at, verb) || describes(items, at, verb.lemma))) return agent(items, at);
	if (verb.form === 's' && !phrasal && isNoun(items, at, left, verb.lemma)) return undefined;
	const previous = items[left];
	const isSay = verb.classes.has('say') || verb.classes.has('tell') || verb.classes.has('loose');
	if (verb.form === 'ing') {
		if (auxiliary) return finiteSubject(items, left, before);
		return participleSubject(items, at, left, before, verb.classes.has('tell'));
	}
	if (previous && (previous.class === 'determiner' || isPossessiveWord(previous)) && !/^(?:some|many|others|both|few|all|several|another|one|two|three|four|five|six|this|that|these|those|who)$/.test(previous.lower)) return undefined;
	if (previous?.lower === 'to') return infinitiveSubject(items, left, before);
	// `“…,” said Lee`: nothing but a quotation or a comma stands before the verb.
	const opensClause = previous === undefined || previous.kind === 'quotation' || (previous.kind === 'comma' || previous.kind === 'dash') && items[left - 1]?.kind === 'quotation';
	const areMany = opensClause && previous !== undefined && NEVER_NOUNS.has(verb.lemma);
	if (verb.form === 'base' && !auxiliary && !areMany && !((NEVER_NOUNS.has(verb.lemma) || verb.lemma === 'show') && hasPluralHead(items, left)) && !takesBase(previous, NEVER_NOUNS.has(verb.lemma) || left === 0 && HARDLY_NOUNS.has(verb.lemma) ? undefined : items[at + 1])) {
		const subject = previous && NEVER_NOUNS.has(verb.lemma) ? pluralLead(items, left) : undefined;
		return subject && { subject, inverted: false, shared: false, breaks: true };
	}
	const entitled = subjectOverQuotation(items, left);
	if (entitled) return { subject: entitled, inverted: false, shared: false, breaks: true };
	if (opensClause && isSay && !HEARER_FIRST.has(verb.lemma) && items[at + 1]?.lower !== 'it') {
		const subject = subjectBehindVerb(items, at);
		if (subject && (previous !== undefined || verb.form === 'past')) return { subject, inverted: true, shared: false, breaks: true };
		if (previous === undefined) return undefined;
	}
	if (previous?.kind === 'comma' && verb.classes.has('say') && !verb.classes.has('tell') && !HEARER_FIRST.has(verb.lemma) && verb.form !== 'base') {
		const subject = closingSubject(items, at, verb.lemma);
		if (subject) return { subject, inverted: true, shared: false, breaks: true };
	}
	return finiteSubject(items, left, before);
}

/** `was described by Lee as`, `was told on Monday by Lee that`: who does it, where what follows is what they say. */
function agent(items: readonly Item[], at: number): Governed | undefined {
	let by = at + 1;
	while (items[by] && (items[by]!.class === 'time' || items[by]!.lower === 'on' || items[by]!.class === 'adverb')) by++;
	if (items[by]?.lower === 'as') by++;
	if (items[by]?.kind === 'quotation') by++;
	const subject = items[by]?.lower === 'by' ? phraseStartingAt(items, by + 1, items.length - 1) : undefined;
	const next = subject && items[items[by - 1]!.kind === 'quotation' ? by - 1 : subject.last + 1];
	// `a “big and handsome pier” promised by Lee`
	let told = at - 1;
	while (items[told]?.class === 'auxiliary' || items[told]?.class === 'adverb' || items[told]?.class === 'relative') told--;
	if (subject && items[told]?.quotation && items[told]!.lower !== 'title') return { subject, inverted: true, shared: false, breaks: true };
	// `Lee was asked by Tran, “Did you win?”`
	if (next?.kind === 'comma' && items[at]!.lower === 'asked') return { subject, inverted: true, shared: false, breaks: true };
	return next && (next.kind === 'quotation' || /^(?:as|of|that|whether|if|to|why|how)$/.test(next.lower)) ? { subject, inverted: true, shared: false, breaks: true } : undefined;
}

/** `Tran, called “a clown” by Lee, smiled.` */
function isCalledBy(items: readonly Item[], at: number, { classes }: ReportingVerb): boolean {
	const behind = items[at + 1]?.lower === 'as' ? at + 2 : at + 1;
	return items[behind]?.kind === 'quotation' && items[behind + 1]?.lower === 'by' && classes.has('judge') && !classes.has('say');
}

/** `the letter released by the court`, `the order released Friday said`: a participle that tells of the noun before it. */
function describes(items: readonly Item[], at: number, lemma: string): boolean {
	const next = items[at + 1];
	if (!next || items[at - 1]?.class !== 'noun' && items[at - 1]?.class !== 'name') return false;
	// `which the mayor described as “a mess”`
	const subject = phraseEndingAt(items, at - 1, 0);
	if (subject && items[subject.first - 1]?.class === 'relative') return false;
	// `a step Lee described as “a mess”`
	if (subject?.mention.kind === 'name' && items[subject.first - 1]?.class === 'noun') return false;
	// `a man accused of theft`: in the active somebody is accused.
	if (complements[lemma]?.includes(next.lower)) return true;
	if (NEVER_NOUNS.has(lemma)) return false;
	// `a man called Piotr answered`
	if (lemma === 'call' && next.class === 'name' && /^an?$/.test(items[at - 2]?.lower ?? '')) return items[at + 2]?.class === 'noun' || items[at + 2]?.class === 'auxiliary';
	if (next.lower === 'by') return !/ing$/.test(items[at + 2]?.lower ?? 'ing');
	let behind = at + 1;
	while (behind < at + 4 && /^(?:time|adverb|determiner)$/.test(items[behind]?.class ?? '')) behind++;
	// `The group criticized the reports.`
	const verb = behind > at + 1 && items[behind - 1]!.class !== 'determiner' ? reportingVerb(items[behind]?.lower ?? '') : undefined;
	return verb?.form === 'past' || verb?.form === 's';
}

/** `Lee, asked about the vote, said`, `said when asked about it`: what somebody else asked. */
function isAsked(items: readonly Item[], at: number): boolean {
	if (items[at]!.lower !== 'asked') return false;
	if (/^(?:when|if|once)$/.test(items[at - 1]?.lower ?? '')) return true;
	if (items[at - 1]?.kind !== 'comma' || !/^(?:about|if|whether|why|how|what|by|when|where)$/.test(items[at + 1]?.lower ?? '')) return false;
	const comma = items.findIndex(({ kind }, index) => index > at && kind === 'comma');
	return comma > 0 && /^(?:past|s)$/.test(reportingVerb(items[comma + 1]?.lower ?? '')?.form ?? '');
}

/** Whether a sentence is written as headlines are, `Lee Says Bridge Is Safe`: every word but the small ones has a capital. */
function isTitled(items: readonly Item[]): boolean {
	return items.every(({ kind, text }) => kind !== 'word' || text.length < 5 || text !== text.toLowerCase());
}

/** `Nobody asked`, `no official said`: what is said by nobody is not said. */
function isNobody(items: readonly Item[], subject: Phrase | undefined): boolean {
	const first = subject && items[subject.first]!.lower;
	return first !== undefined && (/^(?:nobody|none|neither|no)$/.test(first) || first === 'one' && items[subject!.first - 1]?.lower === 'no');
}

/** Verbs whose third person is no plural noun. */
const NEVER_NOUNS = new Set((
	'say tell add write ask argue explain insist continue believe think want know warn agree suggest describe accuse acknowledge admit recall conclude deny see mean go put '
	+ 'refer respond testify predict complain allege assert contend maintain inquire enquire recommend advise portray depict denounce criticize criticise condemn announce '
	+ 'reveal indicate confirm apologize apologise speculate reiterate concede confess disclose declare proclaim blame brag lament'
).split(' '));

/** Are no second part of a noun: `Polls show`, `Residents cite`. */
const HARDLY_NOUNS = new Set('hope fear show feel cite blast express endorse urge seek expect oppose reject'.split(' '));

/** Whether a word such as `attacks` is a plural noun here. */
function isNoun(items: readonly Item[], at: number, left: number, lemma: string): boolean {
	if (NEVER_NOUNS.has(lemma)) return false;
	const start = clauseStart(items, left);
	if (items[start - 1]?.kind === 'quotation' && left - start < 6 && !items[start]!.lower.endsWith('ing') && (items[at + 1] === undefined || items[at + 1]!.kind === 'stop' || items[at + 1]!.kind === 'comma')) return false;
	const previous = items[left];
	if (!previous || previous.class === 'pronoun' || previous.class === 'relative' || previous.kind !== 'word') return false;
	const next = items[at + 1];
	// `The team hopes to learn`
	if (next?.lower === 'to' && items[at + 2]?.class === 'noun' && !/s$/.test(items[at + 2]!.lower) && items[left - 1]?.class === 'determiner') return false;
	// `Budget reports show`
	if (next && /^(?:show|suggest|indicate|reveal|say|find)$/.test(next.lower)) return true;
	const nounAhead = next === undefined || next.kind === 'comma' || next.kind === 'stop' || next.class === 'preposition' || next.class === 'conjunction' || next.class === 'auxiliary';
	// `Lee hopes to win`
	const isBare = previous.class === 'name' && items[left - 1]?.class !== 'determiner';
	if (isBare && isInfinitive(items, at + 1)) return false;
	// `respects Lee and calls her a friend`
	if (previous.class === 'conjunction') return nounAhead;
	let first = left;
	while (first > 0 && (isNominal(items[first - 1]!) || items[first - 1]!.class === 'determiner')) first--;
	// `The road is open, the Evening Post reports.`
	if (items[first - 1]?.kind === 'comma' && (next === undefined || next.kind === 'stop')) return false;
	if (isBare) return nounAhead && next?.kind !== 'comma' && next?.lower !== 'that' && !/^(?:talk|point|hint|worry|hope|focus|lobby|press)$/.test(lemma);
	// `a survey of drivers shows that`
	if (/^(?:show|find)$/.test(lemma)) return nounAhead;
	while (items[first]!.class === 'determiner') first++;
	return nounAhead || items[first - 1]?.class !== 'determiner' || /(?:ing|ous|ful|ive|ic|al)$/.test(previous.lower);
}

/** In `according to the most recent poll` behind `the most`. */
function behindDegree(items: readonly Item[], at: number): number {
	let next = at;
	while (items[next]?.class === 'determiner') next++;
	const degree = next;
	while (items[next]?.class === 'adverb') next++;
	// `recently released documents`
	if (next > degree && /ed$/.test(items[next]?.lower ?? '')) next++;
	return next > degree && items[next]?.kind === 'word' || next > at + 1 ? next : at;
}

/** Whether the phrase that ends at item `left` is of many, whatever its last word: `aides to Lee`, `polls in Ohio`. */
function hasPluralHead(items: readonly Item[], left: number): boolean {
	// `Critics of Lee, among them Tran, say`
	if (items[left]?.kind === 'comma') {
		const subject = subjectOverComma(items, left, clauseStart(items, left));
		return subject !== undefined && subject.last < left && hasPluralHead(items, subject.last);
	}
	// `voters who know him say`
	const who = items.findLastIndex(({ lower, kind }, at) => at < left && (lower === 'who' || kind !== 'word'));
	const phrase = phraseEndingAt(items, items[who]?.lower === 'who' ? who - 1 : left, 0);
	if (phrase && items[who]?.lower === 'who' && items[phrase.last]!.lower !== 'one') return /^(?:some|many|those|all|both|few|several|two|three)$|(?:[^s]s|people|women|men)$/.test(items[phrase.last]!.lower);
	if (!phrase || phrase.mention.kind !== 'description') return false;
	const preposition = items.findIndex((item, at) => at > phrase.first && at <= phrase.last && item.class === 'preposition');
	return preposition > 0 && /(?:[^s]s|people|women|men)$/.test(items[preposition - 1]!.lower);
}

/** Several who are the subject of a verb that can be nothing else behind item `left`: `People in town say`, `Lee and Tran say`, `six in 10 say`. */
function pluralLead(items: readonly Item[], left: number): Phrase | undefined {
	const low = clauseStart(items, left);
	for (let at = low; at <= left; at++) if (/^(?:do|does|did|let|lets|let's|make|makes|made|making|help|helps|helped|hear|heard|hearing|see|saw|watch)$/.test(items[at]!.lower)) return undefined;
	const counted = items[left]!.class === 'number' || /^(?:percent|half|third|majority|most|those)$/.test(items[left]!.lower);
	if (!counted && !isNominal(items[left]!) && items[left]!.kind !== 'comma' && items[left]!.class !== 'time') return undefined;
	const lead = leadSubject(items, low, left);
	return counted ? phraseEndingAt(items, left, low) ?? lead : lead && items.slice(lead.first, lead.last + 1).some(({ lower }) => /[^s]s$|^(?:people|women|men|those|some|many|few|and)$/.test(lower)) ? lead : undefined;
}

/** Whether a verb's base form can stand behind a word, `officials say`, `they say`; `next` is what follows one that may be a noun. */
function takesBase(previous: Item | undefined, next: Item | undefined): boolean {
	if (!previous) return false;
	if (previous.class === 'pronoun') return !/^(?:he|she|it)$/.test(previous.lower);
	if (previous.class === 'relative') return previous.lower === 'who';
	if (previous.class === 'number') return cardinals.has(previous.lower);
	if (previous.class === 'determiner') return /^(?:some|many|others|both|few|all|several|these|those|two|three|four)$/.test(previous.lower);
	// `Lions campaign manager Ann Lee`
	if (previous.class === 'name' && next && isNominal(next)) return false;
	return (previous.class === 'noun' || previous.class === 'name') && /(?:[^s]s|people|police|women|men|public)$/.test(previous.lower);
}
