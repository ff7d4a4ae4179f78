/** Where what a verb reports begins behind it. */
import { clauseOnlyVerbs, mannerVerbs, silences } from '../lexicon/reported-content';
import type { Item } from '../mentions/items';
import { isNominal, phraseStartingAt } from '../mentions/phrase';
import { hearerEnd, isInfinitive, type Items, leadsToContent, opensClause, takesClause } from './clause';
import type { Cue } from './cue';

/** Where what is said begins: behind `reporters on Monday that` in `told reporters on Monday that they lost`; undefined when nothing of it is told here. */
export function contentStart(items: Items, cue: Cue): number | undefined {
	let at = cue.at + 1;
	if (cue.inverted) {
		at = cue.subject!.last + 1;
		// `was told by Lee that`
		if (!/^(?:that|whether|if|as|to|why|how)$/.test(items[at]?.lower ?? '')) return undefined;
	}
	if (cue.form === 'noun' && !cue.inverted && items.slice(0, cue.subject!.first).every(({ class: part }) => part === 'none' || part === 'adverb' || part === 'conjunction' || part === 'preposition')) return undefined;
	at = behindTime(items, at);
	const clause = clauseStartAhead(items, cue, at);
	if (clause !== undefined) return clause;
	at = behindHearer(items, cue, at);
	at = behindCircumstances(items, cue, at);
	const next = items[at];
	if (!next || next.kind === 'stop' || next.kind === 'comma' || next.kind === 'semicolon' || next.kind === 'dash' || next.kind === 'bracket' || next.kind === 'close') return undefined;
	if (next.kind === 'colon') return at + 1 < items.length ? at + 1 : undefined;
	if (next.kind === 'quotation') return at;
	if (next.lower === 'to' && silences.has(items[at + 1]?.lower ?? '') && /^(?:decline|refuse)$/.test(cue.lemma) && !isTopic(items[at + 2])) return undefined;
	if (next.lower === 'to' && /^(?:learn|need|require)$/.test(cue.lemma)) return undefined;
	// `wrote to ask what it meant`
	if (next.lower === 'to' && clauseOnlyVerbs.has(cue.lemma) && /^(?:say|ask|tell)$/.test(items[at + 1]?.lower ?? '')) return contentStart(items, { ...cue, at: at + 1, classes: new Set(['tell']), lemma: items[at + 1]!.lower });
	if (cue.form !== 'noun' && (mannerVerbs.has(cue.lemma) || clauseOnlyVerbs.has(cue.lemma)) && !leadsToContent(cue, next) && !opensClause(items, at)) return undefined;
	return at;
}

/** Behind the `that` of a clause, over the hearer, the time and the place of saying: `said in a statement on Monday that`. */
export function clauseStartAhead(items: Items, cue: Cue, from: number): number | undefined {
	// `called that hope distant`
	if (cue.form !== 'noun' && cue.form !== 'preposition' && !takesClause(cue)) return undefined;
	const next = items[from];
	if (next?.kind === 'comma' || next?.kind === 'dash') {
		// `said, twice, that`
		const close = items.findIndex(({ kind }, at) => at > from && kind === next.kind);
		return close > 0 && items[close + 1]?.lower === 'that' ? close + 2 : next.kind === 'comma' && items[from + 1]?.lower === 'that' ? from + 2 : undefined;
	}
	// Of these alone the object is a hearer.
	if (next && (isNominal(next) || next.class === 'determiner') && next.lower !== 'that' && !cue.classes.has('tell') && !cue.classes.has('pledge')) return undefined;
	for (let at = from; at < Math.min(items.length, from + 14); at++) {
		const { kind, lower, class: part } = items[at]!;
		if (lower === 'that' && !isDemonstrative(items, at, from)) return at + 1;
		if (at > from && /^(?:whether|how|why)$/.test(lower)) return at;
		if (kind !== 'word' && kind !== 'number' || part === 'pronoun' || part === 'relative' || part === 'auxiliary' || part === 'conjunction' || isInfinitive(items, at) || leadsToContent(cue, items[at]!)) return undefined;
	}
	return undefined;
}

/** What somebody may decline to speak of: `on the matter`, `whether it rained`. */
function isTopic(item: Item | undefined): boolean {
	return item !== undefined && (item.class === 'determiner' || item.class === 'relative' || /^(?:on|about|whether|if|how|why|questions)$/.test(item.lower));
}

/** `called that hope “distant”`, `said that was unlikely`: no clause opens there. */
function isDemonstrative(items: Items, at: number, from: number): boolean {
	const next = items[at + 1];
	if (!next || next.kind === 'stop' || next.kind === 'comma' || next.class === 'auxiliary') return true;
	// `disputes that reading`
	if (isNominal(next) && (items[at + 2] === undefined || items[at + 2]!.kind === 'stop')) return true;
	return at !== from && items[at - 1]!.class === 'preposition';
}

/** Behind `reporters` in `told reporters`. */
function behindHearer(items: Items, cue: Cue, at: number): number {
	if (!cue.classes.has('tell')) return at;
	const hearer = hearerEnd(items, at);
	const behind = hearer === undefined ? undefined : items[hearer + 1];
	// `asked people to leave`: who is to do it belongs to what is asked.
	if (behind === undefined || behind.kind === 'stop' || behind.kind === 'comma' || /^(?:once|after|before|while|until)$/.test(behind.lower)) return hearer !== undefined && /^(?:tell|inform|remind|assure|reassure|notify)$/.test(cue.lemma) ? items.length : at;
	return behind.class === 'auxiliary' || isInfinitive(items, hearer! + 1) ? at : hearer! + 1;
}

/** Behind when, where and how it was said: `on Monday`, `in a letter`, `flatly`. */
function behindCircumstances(items: Items, cue: Cue, from: number): number {
	let at = from;
	for (let item = items[at]; item; item = items[at]) {
		if (item.class === 'time' || /ly$|^(?:again|also|later|earlier|twice|once|too)$/.test(item.lower) && item.class === 'adverb') at++;
		else if (item.class === 'preposition' && !isInfinitive(items, at) && !isApproximate(items, at) && !leadsToContent(cue, item)) {
			const dated = items[at + 1]?.class === 'time' || /^\d{4}$/.test(items[at + 1]?.lower ?? '') || items[at + 1]?.class === 'object';
			const end = dated ? at + 1 : phraseStartingAt(items, at + 1, items.length - 1)?.last;
			if (end === undefined) return at + 1 < items.length && items[at + 1]!.kind === 'word' ? items.length : at + 1;
			at = end + 1;
		} else break;
	}
	return at;
}

/** Behind `last year`, `earlier this week`, `a few days later` at item `at`, where no verb follows. */
function behindTime(items: Items, at: number): number {
	const last = items.findIndex(({ lower }, index) => index > at && /^(?:(?:second|minute|hour|day|week|month|year|decade|moment)s?|morning|evening|night|summer|spring|fall|winter)$/.test(lower));
	if (last < 0 || last > at + 3 || items.slice(at, last).some(({ class: part }) => part !== 'determiner' && part !== 'number' && part !== 'noun' && part !== 'adverb')) return at;
	const later = items[at]!.class !== 'noun' && /^(?:later|ago|earlier)$/.test(items[last + 1]?.lower ?? '');
	if (!later && !/^(?:last|this|that|next|earlier|late)$/.test(items[at]!.lower)) return at;
	const end = last + (later ? 2 : 1);
	return items[end]?.class === 'auxiliary' ? at : end;
}

/** `about 1,500 pages` */
function isApproximate(items: Items, at: number): boolean {
	return items[at + 1]?.class === 'number' && /^(?:about|around|over|under)$/.test(items[at]!.lower);
}
