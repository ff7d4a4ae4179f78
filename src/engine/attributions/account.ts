/** Whose account somebody's words are known from: `“We lost,” Lee said, according to the Herald.` */
import type { Item } from '../mentions/items';
import type { Mention } from '../mentions/mention';
import type { Span } from '../text/span';
import type { Cue } from './cue';
import { type Clauses, cueSpan } from './sieve';

/** For the words above the span of `according to the Herald`, with `Herald` and `according to`. */
export interface Account extends Span {
	readonly source: Mention;
	readonly cue: Span;
}

/** Whether a cue tells where the whole of its sentence is known from: `, according to Lee`, `According to Lee, …`, `, the Herald reported.` */
export function isAccount(items: readonly Item[], { form, lemma, subject, first, at, inverted }: Cue): boolean {
	if (!subject) return false;
	if (form === 'preposition') return items[first]!.lower === 'according' && (first > 0 || items.some(({ kind }, index) => index > subject.last && kind === 'comma'));
	if (lemma !== 'report' || form === 'ing' || form === 'base' || subject.mention.kind === 'pronoun') return false;
	const begin = inverted ? first : subject.first;
	const before = items[begin - (items[begin - 1]?.class === 'determiner' ? 2 : 1)]?.kind;
	return (before === 'comma' || before === 'quotation') && isLast(items, Math.max(at, subject.last) + 1);
}

/** Whether nothing but a day stands from item `at` to the end of the sentence: `reported on Monday.` */
function isLast(items: readonly Item[], at: number): boolean {
	return items.slice(at).every((item) => item.kind === 'stop' || item.class === 'time' || item.class === 'preposition');
}

/** The account in which somebody speaks through the cue at `speaking`, where their sentence gives one. */
export function accountOf({ items, cues }: Clauses, speaking: Span): Account | undefined {
	const cue = cues.find(({ first }) => items[first]!.start === speaking.start);
	if (!cue || isAccount(items, cue) || !cue.classes.has('say') && !cue.classes.has('tell') && !cue.classes.has('judge')) return undefined;
	const account = cues.find((other) => isAccount(items, other) ? reaches(items, cues, other, cue) : isSetOff(items, other, cue));
	if (!account?.subject) return undefined;
	const { mention } = account.subject;
	const words = cueSpan(items, account);
	const { first, last } = account.subject;
	const start = items[first - 1]?.class === 'determiner' ? items[first - 1]!.start : items[first]!.start;
	return { start: Math.min(words.start, start), end: Math.max(words.end, items[last]!.end), source: mention, cue: words };
}

/** `The Herald, Lee said, called it “a mess”`: whether a cue is set off between another's subject and its verb. */
function isSetOff(items: readonly Item[], { subject, first, at, inverted, classes, form }: Cue, cue: Cue): boolean {
	if (!subject || !classes.has('say') || form === 'ing' || form === 'noun' || !cue.subject) return false;
	const begin = inverted ? first : subject.first;
	const end = Math.max(at, subject.last);
	return cue.subject.last < begin && end < cue.first && items[begin - 1]!.kind === 'comma' && items[end + 1]?.kind === 'comma';
}

/** Whether what an account tells has the other cue in it: nothing between them begins anew. */
function reaches(items: readonly Item[], cues: readonly Cue[], account: Cue, { at, first }: Cue): boolean {
	const between = account.first < first ? items.slice(account.at, first) : items.slice(at, account.first);
	if (between.some(({ kind, lower }, index) => kind === 'semicolon' || lower === 'but' || lower === 'while' || lower === 'and' && between[index - 1]?.kind === 'comma')) return false;
	if (account.first === 0) return first > account.subject!.last;
	// `Lee said 61 percent, according to the poll, “want change”`: of what is said, not of its being said.
	return account.first > at && !items.slice(account.at).some(({ kind }) => kind === 'quotation')
		&& !cues.some((other) => other.at > at && other.at < account.first && other.subject && !other.shared && other.score > 0);
}
