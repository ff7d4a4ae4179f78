/** The rule for names that are spelled in two ways. */
import { isBody, type Reading } from '../reading';
import type { Span } from '../text/span';
import { type Matter, matter } from '../judging/matter';
import { isGivenName, peopleOf } from '../judging/people';
import type { MatterRule } from '../judging/rule';

/** Two surnames that begin or end alike and stand behind one given name: the rarer, of two as common the later, and the usual one. */
interface Pair extends Matter {
	readonly odd: string;
	readonly usual: string;
	/** Where each of them stands. */
	readonly odds: readonly Span[];
	readonly usuals: readonly Span[];
}

export const nameSpelling: MatterRule<Pair> = {
	id: 'name-spelling',
	title: 'Name spelled in two ways',
	level: 'warning',
	why: 'A name that is misspelled once is the error its owner notices first, and in a headline everybody does. Two names that differ by a letter or two, and share the rest, are mostly one.',
	wrong: 'Ann Pereira spoke first. Ann Periera left early.',
	right: 'Ann Pereira spoke first. Pereira left early.',
	source: 'Steve Buttry’s checklist for accuracy; copy editors’ checklists.',
	*matters(reading) {
		const spellings = spellingsOf(reading);
		for (const [odd, usual] of pairsAlike(spellings)) {
			const [odds, usuals] = [spellings.get(odd)!.spans, spellings.get(usual)!.spans];
			yield matter(reading, [...odds, ...usuals], { odd, usual, odds, usuals });
		}
	},
	*checkMatter({ odd, usual, odds, usuals }) {
		if (!isOneName(odd, usual)) return;
		yield {
			span: odds[0]!,
			message: `“${odd}” here, “${usual}” elsewhere. Spell the name one way.`,
			related: [{ span: usuals[0]!, message: `Spelled “${usual}” here` }],
			fixes: [
				{ title: `Write “${usual}” throughout`, edits: odds.map((span) => ({ span, text: usual })) },
				{ title: `Write “${odd}” throughout`, edits: usuals.map((span) => ({ span, text: odd })) },
			],
		};
	},
};

/** A surname as it is spelled, where it stands, and the given names it stands behind. */
interface Spelling {
	readonly spans: Span[];
	readonly givenNames: Set<string>;
}

/** Every surname outside quotations, headline and captions included. */
function spellingsOf(reading: Reading): ReadonlyMap<string, Spelling> {
	const spellings = new Map<string, Spelling>();
	const add = (word: string, span: Span, given: string | undefined) => {
		const known = spellings.get(word) ?? { spans: [], givenNames: new Set() };
		spellings.set(word, known);
		known.spans.push(span);
		if (given) known.givenNames.add(given);
	};
	for (const { uses } of peopleOf(reading)) {
		for (const { words, end } of uses) {
			const surname = words.slice(words.lastIndexOf(' ') + 1);
			const given = words.includes(' ') ? givenName(words.slice(0, words.indexOf(' '))) : undefined;
			add(surname, { start: end - surname.length, end }, given);
		}
	}
	for (const { kind, sentences } of reading.article.paragraphs) {
		if (isBody(kind)) continue;
		for (const { tokens } of sentences) {
			for (const [at, { kind: token, text, start }] of tokens.entries()) {
				const name = text.replace(/['’]s?$/, '');
				if (token === 'word' && /^\p{Lu}\p{Ll}{3}/u.test(name)) add(name, { start, end: start + name.length }, givenName(tokens[at - 1]?.text));
			}
		}
	}
	for (const { spans } of spellings.values()) spans.sort((a, b) => a.start - b.start);
	return spellings;
}

function givenName(word: string | undefined): string | undefined {
	return word && isGivenName(word) ? word : undefined;
}

/** Every two spellings that may be one name. */
function* pairsAlike(spellings: ReadonlyMap<string, Spelling>): Iterable<[odd: string, usual: string]> {
	/** Two names a letter or two apart share their beginning or their end. */
	const alike = new Map<string, string[]>();
	for (const name of spellings.keys()) {
		if (name.length < 5) continue;
		for (const key of [`${name.slice(0, 2)}…`, `…${name.slice(-2)}`]) {
			const names = alike.get(key);
			if (names) names.push(name);
			else alike.set(key, [name]);
		}
	}
	const seen = new Set<string>();
	for (const names of alike.values()) {
		for (const [at, a] of names.entries()) {
			for (const b of names.slice(at + 1, at + 1 + mostAlike)) {
				const [first, second] = [spellings.get(a)!, spellings.get(b)!];
				if (seen.has(`${a} ${b}`) || ![...first.givenNames].some((given) => second.givenNames.has(given))) continue;
				seen.add(`${a} ${b}`);
				const more = first.spans.length - second.spans.length;
				yield more < 0 || more === 0 && first.spans[0]!.start > second.spans[0]!.start ? [a, b] : [b, a];
			}
		}
	}
}

/** How many names that begin or end alike are compared with each: more than an article has people, so that lists stay cheap. */
const mostAlike = 20;

/** Whether two spellings are one name: one or two letters apart; not two words that both are given names. */
function isOneName(a: string, b: string): boolean {
	if (isGivenName(a) && isGivenName(b) || a.replace(/['’]?s$/, '') === b.replace(/['’]?s$/, '')) return false;
	return isWithin(a.toLowerCase(), b.toLowerCase(), Math.min(a.length, b.length) < 7 ? 1 : 2) || isSwapped(a.toLowerCase(), b.toLowerCase());
}

/** Whether two neighbouring letters are all that is exchanged: `Pereira`, `Periera`. */
function isSwapped(a: string, b: string): boolean {
	if (a.length !== b.length) return false;
	const at = [...a].findIndex((letter, index) => letter !== b[index]);
	return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Whether at most `most` letters must be put in, left out or changed to turn one word into the other. */
function isWithin(a: string, b: string, most: number): boolean {
	if (a === b) return true;
	if (most === 0) return false;
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	const [restA, restB] = [a.slice(at), b.slice(at)];
	return isWithin(restA.slice(1), restB.slice(1), most - 1) && restA !== '' && restB !== ''
		|| restA !== '' && isWithin(restA.slice(1), restB, most - 1) || restB !== '' && isWithin(restA, restB.slice(1), most - 1);
}
