/** `Lee said: “We lost.”` · `Lee said they “lost everything”` · `calling it “a mess”`: the likeliest of the sentence's cues. */
import type { Item } from '../../mentions/items';
import { isKnownNoun, phraseEndingAt } from '../../mentions/phrase';
import type { Cue } from '../cue';
import { leadSubject } from '../lead-subject';
import { accountOf, isAccount } from '../account';
import { type Choice, choose } from '../cue-choice';
import { governing } from '../governing';
import { type Answer, type Clauses, cueSpan, type Sieve, uncued } from '../sieve';

/** In characters: what is shorter is as likely a title. */
const A_SENTENCE = 22;

export const cueInSentence: Sieve = ({ clauses, at }) => {
	const { items, cues } = clauses;
	const weighed = choose(items, cues, at);
	if (!weighed) return unknownVerb(clauses, at) ?? aboutToSpeak(clauses, at);
	const choice = speakingIn(clauses, at, weighed) ?? weighed;
	const { subject, cue } = choice.candidate;
	return { source: subject.mention, cue: cue ? cueSpan(items, cue) : uncued(items, subject, at), certainty: choice.sure || isLedIn(items, cues, choice.candidate, at) ? 'stated' : 'doubtful' };
};

/** `Lee chortled, “We won.”`: a verb we do not know, where nothing but a comma or a colon parts it from the words. */
function unknownVerb({ items, cues }: Clauses, at: number): Answer | undefined {
	const verb = items[at - 2];
	if (items[at]!.quotation!.form !== 'full' || !/^(?:comma|colon)$/.test(items[at - 1]?.kind ?? '') || verb?.class !== 'noun' || !/[a-z]ed$/.test(verb.lower) || cues.some((cue) => cue.at === at - 2)) return undefined;
	const subject = phraseEndingAt(items, at - 3, 0);
	const speaks = subject && (subject.mention.kind !== 'description' || isKnownNoun(items[subject.last]!.lower));
	return speaks ? { source: subject.mention, cue: { start: verb.start, end: verb.end } } : undefined;
}

/** `Earlier, Lee shared her fears with the crowd, “I do not know who will come.”`: the sentence's subject, before a comma or a colon and words that are a sentence. */
function aboutToSpeak({ items }: Clauses, at: number): Answer | undefined {
	const { form, inside } = items[at]!.quotation!;
	const lead = form === 'full' && inside.end - inside.start > A_SENTENCE && /^(?:comma|colon)$/.test(items[at - 1]?.kind ?? '') ? leadSubject(items, 0, at - 2) : undefined;
	return lead && lead.mention.kind !== 'description' && lead.last < at - 2 ? { source: lead.mention, cue: uncued(items, lead, at), certainty: 'doubtful' } : undefined;
}

/** Who speaks in the account that was chosen: `Lee said they “lost everything”, the Herald reported.` */
function speakingIn(clauses: Clauses, at: number, { candidate: { cue: account } }: Choice): Choice | undefined {
	const { items, cues } = clauses;
	if (!account || !isAccount(items, account) || items[at]!.quotation!.form === 'term') return undefined;
	const told = choose(items, cues.filter((other) => other !== account), at);
	const cue = told?.candidate.cue;
	return cue && cue.at < at && accountOf(clauses, cueSpan(items, cue)) ? told : undefined;
}

/** `In Leeds, coach Ann Lee said: “We lost.”`, `Lee was blunt: “We lost.”`: nothing but a colon or a comma parts the words from who says them. */
function isLedIn(items: readonly Item[], cues: readonly Cue[], { cue, subject }: Choice['candidate'], at: number): boolean {
	const mark = items[at - 1]?.kind;
	// `laughed and said`: whose the second verb is, the first clause may hide.
	if (cue?.shared && cue.form !== 'ing') return false;
	// `but Lee said it was “far from over”`
	if (cue && cue.at < at && at - cue.at <= 3 && (cue.classes.has('say') || cue.classes.has('tell')) && cue.form !== 'ing' && cue.form !== 'noun' && items[at]!.quotation!.form !== 'term'
		&& cue === governing(items, cues, at) && !cues.some((other) => other.at > cue.at && other.at < at && other.subject)) return true;
	// `describing it as “a mess”`
	if (cue?.classes.has('judge') && items[at - 1]?.lower === 'as' && at - cue.at < 7 && !cues.some((other) => other.at > cue.at && other.at < at && other.subject)) return true;
	// `telling reporters: “We lost.”`
	const hearer = cue?.classes.has('tell') && !cues.some((other) => other.at > cue.at && other.at < at && other.subject) ? 3 : 0;
	return cue ? cue.at >= at - 2 - hearer && cue.at < at - 1 && (mark === 'colon' || mark === 'comma') && items[at]!.quotation!.form === 'full' : mark === 'colon' && (subject.mention.kind !== 'description' || items[subject.first]!.class === 'name' || items.slice(subject.first, subject.last + 1).some(({ lower }) => isKnownNoun(lower)));
}
