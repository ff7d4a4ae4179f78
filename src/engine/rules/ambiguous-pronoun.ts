/** The rule for “he said” where two people could be meant. */
import type { House } from '../house/house';
import { femaleNouns, maleNouns, personNouns } from '../lexicon/descriptions';
import { femaleNames, maleNames } from '../lexicon/names';
import { isBody, type Reading, voiceOf } from '../reading';
import type { Sentence } from '../text/sentences';
import { covers, lastStartingBy, type Span, textOf } from '../text/span';
import { surnameOf } from '../judging/attribute';
import { interviewTurns } from '../judging/passage';
import { type Matter, matter } from '../judging/matter';
import type { MatterRule } from '../judging/rule';

/** `He` or `she` as the source of a quotation. */
interface Pronoun extends Matter {
	readonly source: Span;
	/** Whether the story has not told of anybody yet. */
	readonly isFirst: boolean;
	/** The sentence before, where the pronoun’s begins with the quotation and the article itself tells it, and whom it names that the pronoun may mean. */
	readonly before: Span | undefined;
	readonly people: readonly Named[];
}

export const ambiguousPronoun: MatterRule<Pronoun> = {
	id: 'ambiguous-pronoun',
	title: '“He said” where two people could be meant',
	level: 'information',
	why: 'A pronoun beside a quotation must point at one person alone. Where the sentence before names two, a reader stops to ask who speaks. Repeat the surname.',
	wrong: 'Bob Lee met John Parker on the bridge. “It leans,” he said.',
	right: 'Bob Lee met John Parker on the bridge. “It leans,” Parker said.',
	source: 'One clear antecedent for every pronoun of an attribution: newsroom guides.',
	*matters(reading, house) {
		const turns = interviewTurns(reading);
		let people: readonly Named[] | undefined;
		let firstPerson: number | undefined;
		const seen = new Set<number>();
		let next = 0;
		for (const { source, speaker, cue, quotation, certainty } of reading.attributions) {
			const { paragraph } = quotation;
			if (!source || !cue || source.kind !== 'pronoun' || certainty !== 'stated' && certainty !== 'doubtful' || seen.has(source.start) || !isBody(paragraph.kind) || turns.has(paragraph) || !covers(paragraph, source)) continue;
			seen.add(source.start);
			const pronoun = textOf(reading.article.text, source).toLowerCase();
			const sentence = lastStartingBy(paragraph.sentences, source.start)!;
			if (pronoun !== 'he' && pronoun !== 'she') continue;
			if (!speaker && source.start < (firstPerson ??= startOfPeople(reading))) {
				yield matter(reading, [source], { source, isFirst: true, before: undefined, people: [] });
				continue;
			}
			const before = sentenceBefore(reading, sentence, paragraph.index);
			if (!before || !opensWith(sentence, quotation)) continue;
			people ??= namedPeople(reading, house);
			while (people[next] && people[next]!.start < before.start) next++;
			let end = next;
			while (people[end] && people[end]!.start < before.end) end++;
			const named = people.slice(next, end).filter((person) => person.pronoun === pronoun);
			if (named.length < 2 || before.tokens.some((token) => voiceOf(reading, token) !== 'narrative')) continue;
			yield matter(reading, [source, before], { source, isFirst: false, before: { start: before.start, end: before.end }, people: named });
		}
	},
	*checkMatter({ text, source, isFirst, before, people }) {
		const pronoun = textOf(text, source).toLowerCase();
		if (isFirst) yield { span: source, message: `“${pronoun}”: nobody has been named before. Name the speaker.` };
		if (!before || people[0]!.start - before.start > subjectReach) return;
		const first = people.findIndex(({ end, name }, index) => people[index + 1] && people[index + 1]!.name !== name && together.test(text.slice(end, people[index + 1]!.start)));
		if (first < 0) return;
		const named = people.slice(first, first + 2);
		yield {
			span: source,
			message: `“${pronoun}”: ${named.map(({ name }) => name).join(' or ')}? Repeat the surname.`,
			related: named.map((person) => ({ span: person, message: person.name })),
			fixes: named.map((person) => ({ title: `Write “${surnameOf(person)}”`, edits: [{ span: source, text: surnameOf(person) }] })),
		};
	},
};

/**
 * Between two names that a sentence puts side by side: `Lee, the mayor, and John Parker`, `Lee met his rival John Parker`. Elsewhere the
 * subject is meant, and no reader stops.
 */
const together = /^(?:,[^,.;:]{1,60},)?\s+(?:and|met|meets|joined|joins|accompanied|debated|debates|faced|faces|hugged|(?:\p{Ll}{2,12}\s+){0,2}(?:with|beside|alongside))\s+(?:[\p{L}.’'-]{2,20}\s+){0,4}$/u;

/** A subject begins within so many characters of its sentence. */
const subjectReach = 60;

/** A name in its place. */
interface Named extends Span {
	/** Whose it is, in full. */
	readonly name: string;
	readonly pronoun: 'he' | 'she' | undefined;
}

/** Where people are named, in order, with the pronoun their given name or the roster suggests. */
function namedPeople({ article, speakers }: Reading, { roster }: House): Named[] {
	return speakers.filter(({ kind }) => kind === 'person').flatMap((speaker) => {
		const given = speaker.name.split(' ')[0]!.toLowerCase();
		const known = roster.find(({ name, aliases }) => name === speaker.name || aliases.includes(speaker.name))?.pronouns;
		const suggested = maleNames.has(given) === femaleNames.has(given) ? undefined : maleNames.has(given) ? 'he' : 'she';
		const pronoun = known === undefined ? suggested : known === 'they' ? undefined : known;
		// `Parker’s bridge` is not about Parker.
		return speaker.mentions.filter(({ kind, end }) => kind === 'name' && !/^['’]/.test(article.text.slice(end, end + 1))).map(({ start, end }) => ({ start, end, name: speaker.name, pronoun }));
	}).sort((a, b) => a.start - b.start);
}

function sentenceBefore({ article }: Reading, sentence: Sentence, paragraph: number): Sentence | undefined {
	const own = article.paragraphs[paragraph]!;
	const at = own.sentences.indexOf(sentence);
	if (at > 0) return own.sentences[at - 1];
	const before = article.paragraphs[paragraph - 1];
	return before && isBody(before.kind) ? before.sentences.at(-1) : undefined;
}

/** Whether the quotation begins the sentence, so that nothing in it tells who is meant. */
function opensWith({ tokens }: Sentence, { start, end }: Span): boolean {
	return tokens[0]!.start >= start && tokens[0]!.start < end;
}

/** Where the story first tells of anybody, by name or as `a woman`. */
function startOfPeople({ article, speakers }: Reading): number {
	const named = speakers.filter(({ kind }) => kind !== 'document').flatMap(({ mentions }) => mentions.find(({ kind }) => kind !== 'pronoun')?.start ?? []);
	const first = named.reduce((a, b) => Math.min(a, b), Infinity);
	for (const { tokens } of article.paragraphs.flatMap(({ sentences }) => sentences)) {
		const described = tokens.find(({ lower, start }) => start >= first || personNouns.has(lower) || maleNouns.has(lower) || femaleNouns.has(lower));
		if (described) return Math.min(first, described.start);
	}
	return first;
}
