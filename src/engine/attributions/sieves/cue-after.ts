/** `“We lost,” Lee said.` · `“We lost,” said Lee, the coach.` · `“We lost,” Lee, the coach, told reporters.` */
import { titles } from '../../lexicon/descriptions';
import { type Phrase, phraseStartingAt } from '../../mentions/phrase';
import { reportingVerb } from '../../text/verbs';
import type { Cue } from '../cue';
import { type Answer, cueSpan, type Sieve } from '../sieve';

export const cueAfter: Sieve = ({ quotation, clauses: { items, cues }, at }) => {
	// A cue before the words may be theirs too: which it is has to be weighed.
	if (cues.some((cue) => cue.at < at && cue.subject && cue.score > 0 && !items.slice(cue.at, at).some(({ kind }) => kind === 'quotation'))) return undefined;
	const stop = clauseEnd(items, at);
	if (!endsForCue(items, at)) return trailing(items, cues, at);
	// `“We lost,” as her father had feared, Lee said.`
	const aside = items[at + 1]?.kind === 'comma' || items[at]!.text === ',' ? items[items[at + 1]?.kind === 'comma' ? at + 2 : at + 1] : undefined;
	const behindAside = aside && /^(?:as|since|because|which|where|when|if|although|though)$/.test(aside.lower) ? trailing(items, cues, at) : undefined;
	if (behindAside) return behindAside;
	// `“We lost,” which Lee regrets.`, `“We lost,” and sales fell, Lee said.`
	if (aside && /^(?:which|where|and|but)$/.test(aside.lower)) return trailing(items, cues, at);
	const first = items[at + 1]?.kind === 'comma' || items[at + 1]?.kind === 'dash' ? at + 2 : at + 1;
	// `Lee, of the “table club,” said that`: the sentence's own verb.
	if (items[first + 1]?.lower === 'that' && items[first]!.class === 'noun' && reportingVerb(items[first]!.lower)?.form === 'past') return undefined;
	const cue = cues.find((candidate) => candidate.at > at && candidate.at < stop && candidate.form !== 'preposition' && candidate.form !== 'noun' && (candidate.form !== 'ing' || items[candidate.at - 1]?.lower === 'as')
		&& candidate.subject !== undefined && candidate.subject.first > at && items[candidate.subject.first]!.class !== 'relative' && (candidate.inverted ? candidate.at <= first + 1 : isDue(items, at) || candidate.subject.first === first));
	if (cue) {
		const subject = cue.inverted ? cue.subject : subjectBehind(items, first, cue);
		return subject && { source: subject.mention, cue: cueSpan(items, cue) };
	}
	const last = trailing(items, cues, at);
	if (last) return last;
	// A verb we do not know, straight before or behind a subject.
	if (quotation.form !== 'full') return undefined;
	const inverted = isDue(items, at) && items[first]?.class === 'noun' && /ed$|^(?:goes|went|runs|ran)$/.test(items[first]!.lower) ? phraseStartingAt(items, first + 1, stop - 1) : undefined;
	const next = inverted && items[inverted.last + 1];
	if (inverted && inverted.mention.kind !== 'pronoun' && (!next || next.kind !== 'word')) return { source: inverted.mention, cue: { start: items[first]!.start, end: items[first]!.end } };
	const subject = phraseStartingAt(items, first, stop - 1);
	const verb = subject && items[subject.last + 1];
	if (!subject || !verb || verb.class !== 'noun' || !(subject.mention.kind === 'description' ? /ed$|^(?:goes|went|runs|ran)$/ : /(?:ed|s)$/).test(verb.lower)) return undefined;
	return { source: subject.mention, cue: { start: verb.start, end: verb.end } };
};

/** `The plan is “a mess” from end to end, said Lee.`: an attribution behind a comma, of the whole sentence before it. */
function trailing(items: Items, cues: readonly Cue[], at: number): Answer | undefined {
	const cue = cues.find(({ first, subject, inverted, form, classes }) => subject && items[subject.first]!.class !== 'relative' && first > at && form !== 'ing' && form !== 'preposition' && form !== 'noun' && form !== 'base'
		&& classes.has('say') && items[(inverted ? first : subject.first) - 1]?.kind === 'comma');
	if (!cue?.subject) return undefined;
	const begin = cue.inverted ? cue.first : cue.subject.first;
	if (cues.some((other) => other.at < begin && other.subject && other.at < at)) return undefined;
	if (items.slice(at + 1, begin).some(({ kind }) => kind === 'semicolon' || kind === 'stop')) return undefined;
	return { source: cue.subject.mention, cue: cueSpan(items, cue) };
}

type Items = Parameters<Sieve>[0]['clauses']['items'];

/** Whether an attribution can follow: one is due, or nothing but the quotation stands before it. */
function endsForCue(items: Items, at: number): boolean {
	return items[at + 1] !== undefined && (isDue(items, at) || items.slice(0, at).every(({ kind }) => kind !== 'word'));
}

/** Whether the quotation ends as one does before its attribution: `“We lost,”`, `“Stop!”`, `“We lost” —`. */
function isDue(items: Items, at: number): boolean {
	const next = items[at + 1]?.kind;
	return next === 'comma' || next === 'dash' || /^(?:[,?!…—–]|-+)$/.test(items[at]!.text);
}

function clauseEnd(items: Items, at: number): number {
	for (let index = at + 1; index < items.length; index++) {
		const { kind } = items[index]!;
		if (kind === 'quotation' || kind === 'stop' || kind === 'semicolon' || kind === 'colon') return index;
	}
	return items.length;
}

/** The subject of an attribution that begins at `first`: what stands there, up to the cue, before the name nearest to the verb. */
function subjectBehind(items: Items, first: number, cue: Cue): Phrase | undefined {
	let from = first;
	while (from < cue.first && (items[from]!.class === 'adverb' || items[from]!.class === 'conjunction')) from++;
	const near = cue.subject!;
	if (near.first <= from || cue.form === 'ing') return near;
	const lead = phraseStartingAt(items, from, cue.first - 1);
	if (!lead || lead.mention.kind === 'pronoun' && near.mention.kind === 'name') return near;
	// `Secretary of State Ann Lee said`
	if (near.mention.kind === 'name' && titles.has(items[lead.last]!.lower) && items[lead.last + 1]?.lower === 'of') return near;
	// `Lee press secretary Bo Tran said`
	if (lead.last < near.first && items.slice(lead.last + 1, near.first).every(({ class: part }) => part === 'noun' || part === 'name')) return near;
	// `Lee, who founded the club in Leeds said`; `experts Ann Lee and Bo Tran wrote`
	return lead.mention.kind === 'description' && near.mention.kind !== 'description' && items[lead.last + 1]?.kind !== 'comma' ? near : lead;
}
