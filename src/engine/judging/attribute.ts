/** The edits that put a speaker beside a quotation, by newsroom practice. */
import { covers, lastStartingBy } from '../text/span';
import type { Token } from '../text/tokens';
import type { Quotation } from '../quotations/quotation';
import { bodyNameWords, bodyNouns, personNouns } from '../lexicon/descriptions';
import { headNoun } from '../speakers/referent';
import type { Speaker } from '../speakers/speaker';
import { isBody, type Reading } from '../reading';
import type { Fix } from './rule';

export type Edit = Fix['edits'][number];

/**
 * Attributes `quotation` to the speaker called `name`: `“We lost.”` becomes `“We lost,” Lee said.`, and one of several sentences gets
 * its attribution after the first. A person goes by the surname once introduced. Only the quotation's marks and edge punctuation
 * change, never a quoted word. Undefined where it cannot be done well: a quotation within a sentence of ours, one that lacks its
 * closing mark. For a quotation that has no attribution beside it.
 * Source: attribution at the end of the first sentence, comma before it: Reuters, Guardian and university newsroom guides.
 */
export function attributionFix(reading: Reading, quotation: Quotation, name: string): Fix | undefined {
	return clauseFix(reading.article.text, quotation, name, clauseFor(reading, quotation, name));
}

/** The same with the clause known that does it: `Lee said`. */
export function clauseFix(text: string, quotation: Quotation, name: string, clause: string): Fix | undefined {
	const edits = placeForClause(text, quotation)?.(clause);
	return edits && { title: `Attribute to ${insideSentence(name)}`, edits };
}

/** Whether there is a place where `attributionFix` could put a speaker. */
export function isAttributable({ article: { text } }: Reading, quotation: Quotation): boolean {
	return placeForClause(text, quotation) !== undefined;
}

/** The edits that put a clause such as `Lee said` beside a quotation; undefined where none fits. Reads the quotation's paragraph alone. */
function placeForClause(text: string, quotation: Quotation): ((clause: string) => Edit[]) | undefined {
	const sentence = lastStartingBy(quotation.paragraph.sentences, quotation.start);
	if (!quotation.opened || !isBody(quotation.paragraph.kind) || !sentence || sentence.tokens.length > longestSentence) return undefined;
	const before = sentence.tokens.findLast(({ end }) => end <= quotation.start);
	if (before && before.kind !== 'stop' && before.kind !== 'close') return undefined;

	const openMark = text.slice(quotation.start, quotation.inside.start);
	const closeMark = quotation.closed ? text.slice(quotation.inside.end, quotation.end) : closingMarks[openMark];
	const quoted = sentence.tokens.filter((token) => covers(quotation.inside, token));
	const last = firstSentenceEnd(quoted);
	const next = last === undefined ? undefined : quoted[last + 1];
	if (last !== undefined && next && closeMark) {
		const { end } = quoted[last]!;
		return (clause) => joined(commaAt(quoted, last), insertion(end, `${closeMark} ${clause}.`), insertion(next.start, openMark));
	}

	const after = sentence.tokens.filter((token) => token.start >= quotation.end);
	const outerStop = after[0]?.text === '.' && after[0].start === quotation.end ? after[0] : undefined;
	const following = after[outerStop ? 1 : 0];
	if (!quotation.closed || quoted.length === 0 || (following && !beginsSentence(following))) return undefined;
	const place = { start: quotation.end, end: outerStop?.end ?? quotation.end };
	return (clause) => joined(commaAt(quoted, quoted.length - 1), { span: place, text: ` ${clause}.` });
}

/** A speaker's name as it stands inside a sentence: `A spokesman for the bank` and `Officials` lose their capital. */
export function insideSentence(name: string): string {
	const noun = name.toLowerCase().replace(/s$/, '');
	return personNouns.has(noun) || noun === 'police' || describing.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name;
}

const describing = /^(?:The|An?|One|Two|Three|Four|Five|Some|Several|Many|Another|This|That|These|Those|His|Her|Its|Their|My|Our) \p{Ll}/u;

/**
 * Whom `quotation` can be attributed to, likeliest first: the likely speaker, those quoted most, then people and bodies in order of
 * appearance. Things and places that are merely named are left out.
 */
export function possibleSpeakers({ speakers, attributions, paraphrases }: Reading, quotation: Quotation): Speaker[] {
	const likely = attributions.find((attribution) => attribution.quotation.start === quotation.start)?.speaker;
	const quoted = new Map<Speaker, number>();
	for (const { speaker } of attributions) if (speaker) quoted.set(speaker, (quoted.get(speaker) ?? 0) + 1);
	const told = new Set(paraphrases.map(({ speaker }) => speaker));
	const rank = (speaker: Speaker) => {
		if (speaker === likely) return Infinity;
		if (quoted.has(speaker)) return 2 + quoted.get(speaker)!;
		return speaker.kind === 'person' ? 2 : isKnownToSpeak(speaker) || told.has(speaker) && speaker.kind !== 'document' ? 1 : 0;
	};
	return speakers.map((speaker) => ({ speaker, rank: rank(speaker) })).filter((one) => one.rank > 0).sort((a, b) => b.rank - a.rank).map(({ speaker }) => speaker);
}

/** `the council`, `Harbour Authority`, `CNN`, `a spokesman`; not `Buses` or `Custom House Square`. */
function isKnownToSpeak({ name, kind }: Speaker): boolean {
	const last = headNoun(name);
	if (kind === 'unnamed') return personNouns.has(last);
	return kind === 'organization' && (bodyNouns.has(last) || bodyNameWords.has(last) || /^\p{Lu}{2,6}$/u.test(name));
}

/** A sentence of more tokens than this is a table or a list of words; placing an attribution in it would be a guess. */
const longestSentence = 2000;

/** What closes a quotation that such a mark opens. */
export const closingMarks: Readonly<Record<string, string>> = { '“': '”', '"': '"', "''": "''", '``': "''", '«': '»', '„': '“', '‘': '’' };

/** Position of the token that ends the first of several quoted sentences; undefined when there is only one. */
export function firstSentenceEnd(quoted: readonly Token[]): number | undefined {
	let depth = 0;
	for (let index = 0; index < quoted.length - 1; index++) {
		const { kind, text } = quoted[index]!;
		if (kind === 'inner-open' || (kind === 'bracket' && /[([{]/.test(text))) depth++;
		if (kind === 'inner-close' || (kind === 'bracket' && /[)\]}]/.test(text))) depth--;
		if (kind !== 'stop') continue;
		while (quoted[index + 1]?.kind === 'stop') index++;
		while (quoted[index + 1]?.kind === 'inner-close') {
			index++;
			depth--;
		}
		const next = quoted[index + 1];
		if (depth === 0 && next && next.start > quoted[index]!.end && beginsSentence(next)) return index;
	}
	return undefined;
}

/** The edit that ends quoted words with a comma, `.` giving way to it; none where `?`, `!` or a dash ends them. */
export function commaAt(quoted: readonly Token[], last: number): Edit | undefined {
	const token = quoted[last]!;
	const previous = quoted[last - 1];
	if (token.kind === 'inner-close' && previous) {
		return previous.kind === 'word' || previous.kind === 'number' ? insertion(previous.end, ',') : commaAt(quoted, last - 1);
	}
	if (token.kind === 'stop' && token.text === '.') return { span: { start: token.start, end: token.end }, text: ',' };
	if (token.kind === 'stop' || token.kind === 'dash' || token.kind === 'comma') return undefined;
	return insertion(token.end, ',');
}

function beginsSentence({ kind, text }: Token): boolean {
	return kind === 'open' || kind === 'inner-open' || kind === 'number' || (kind === 'word' && /^\p{Lu}/u.test(text));
}

/** What attributes a quotation to the speaker called `name`: `Lee said`; a long description follows its verb: `said a spokesman for the ministry of the interior`. */
export function clauseFor(reading: Reading, quotation: Quotation, name: string): string {
	const reference = referenceTo(reading, quotation, name);
	return reference.includes(',') || reference.split(' ').length > 4 ? `said ${reference}` : `${reference} said`;
}

/** What to call the speaker at this place: the surname of a person named before, else the name as it stands. */
function referenceTo({ article, speakers }: Reading, quotation: Quotation, name: string): string {
	const speaker = speakers.find((candidate) => candidate.name === name);
	if (speaker?.kind === 'organization' && speaker.mentions.some(({ start }) => /\bthe\s$/i.test(article.text.slice(Math.max(0, start - 5), start)))) return `the ${name}`;
	if (!speaker || speaker.kind !== 'person') return insideSentence(name);
	const introduced = speaker.mentions.some((mention) => mention.kind === 'name' && mention.end <= quotation.start);
	const surname = surnameOf(speaker);
	// A name without a known first name may pass for a body's, so the kind does not tell.
	const shared = speakers.some((other) => other !== speaker && other.name.endsWith(surname) && surnameOf(other) === surname);
	return introduced && !shared ? surname : name;
}

const particles = new Set(['de', 'da', 'del', 'della', 'der', 'den', 'di', 'du', 'la', 'le', 'van', 'von', 'bin', 'ibn', 'al', 'el', 'st.']);

/** `van der Berg` of `Anna van der Berg`, `Lee` of `Maria Lee Jr.` */
export function surnameOf({ name }: Pick<Speaker, 'name'>): string {
	const words = name.split(/\s+/).filter((word) => !/^(?:Jr\.?|Sr\.?|I{2,3}|IV)$/.test(word));
	let start = words.length - 1;
	while (start > 1 && particles.has(words[start - 1]!.toLowerCase())) start--;
	return words.slice(Math.max(0, start)).join(' ').replace(/,$/, '');
}

export function insertion(at: number, text: string): Edit {
	return { span: { start: at, end: at }, text };
}

/** The edits in order, two that touch made one. */
export function joined(...edits: readonly (Edit | undefined)[]): Edit[] {
	const result: Edit[] = [];
	for (const edit of edits) {
		const last = result.at(-1);
		if (!edit) continue;
		if (last?.span.end === edit.span.start) result[result.length - 1] = { span: { start: last.span.start, end: edit.span.end }, text: last.text + edit.text };
		else result.push(edit);
	}
	return result;
}
