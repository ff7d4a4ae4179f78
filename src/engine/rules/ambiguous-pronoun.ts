/** The rule for “he said” where two people could be meant. */
import type { House } from '../house/house';
import { femaleNouns, maleNouns, personNouns } from '../lexicon/descriptions';
import { femaleNames, maleNames } from '../lexicon/names';
import { isBody, type Reading, voiceOf } from '../reading';
import type { Speaker } from '../speakers/speaker';
import type { Sentence } from '../text/sentences';
import { covers, lastStartingBy, type Span, textOf } from '../text/span';
import { surnameOf } from '../judging/attribute';
import { interviewTurns } from '../judging/passage';
import type { ArticleRule } from '../judging/rule';

export const ambiguousPronoun: ArticleRule = {
	id: 'ambiguous-pronoun',
	title: '“He said” where two people could be meant',
	level: 'information',
	why: 'A pronoun beside a quotation must point at one person alone. Where the sentence before names two, a reader stops to ask who speaks. Repeat the surname.',
	wrong: 'Bob Lee met John Parker on the bridge. “It leans,” he said.',
	right: 'Bob Lee met John Parker on the bridge. “It leans,” Parker said.',
	source: 'One clear antecedent for every pronoun of an attribution: newsroom guides.',
	*check(reading, house) {
		const turns = interviewTurns(reading);
		let people: readonly Person[] | undefined;
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
				yield { span: source, message: `“${pronoun}”: nobody has been named before. Name the speaker.` };
				continue;
			}
			const before = sentenceBefore(reading, sentence, paragraph.index);
			if (!before || !opensWith(sentence, quotation)) continue;
			people ??= namedPeople(reading, house);
			while (people[next] && people[next]!.start < before.start) next++;
			let end = next;
			while (people[end] && people[end]!.start < before.end) end++;
			const named = people.slice(next, end).filter((person) => person.pronoun === pronoun);
			if (!named[0] || named[0].start - before.start > subjectReach || before.tokens.some((token) => voiceOf(reading, token) !== 'narrative')) continue;
			const first = named.findIndex((person, index) => named[index + 1] && named[index + 1]!.speaker !== person.speaker && together.test(reading.article.text.slice(person.end, named[index + 1]!.start)));
			if (first < 0) continue;
			const names = named.slice(first, first + 2);
			yield {
				span: source,
				message: `“${pronoun}”: ${names.map(({ speaker }) => speaker.name).join(' or ')}? Repeat the surname.`,
				related: names.map((person) => ({ span: person, message: person.speaker.name })),
				fixes: names.map(({ speaker }) => ({ title: `Write “${surnameOf(speaker)}”`, edits: [{ span: source, text: surnameOf(speaker) }] })),
			};
		}
	},
};

/**
 * Between two names that a sentence puts side by side: `Lee, the mayor, and John Parker`, `Lee met his rival John Parker`. Elsewhere the
 * subject is meant, and no reader stops.
 */
const together = /^(?:,[^,.;:]{1,60},)?\s+(?:and|met|meets|joined|joins|accompanied|debated|debates|faced|faces|hugged|(?:\p{Ll}{2,12}\s+){0,2}(?:with|beside|alongside))\s+(?:[\p{L}.’'-]{2,20}\s+){0,4}$/u;

/** A subject begins within so many characters of its sentence. */
const subjectReach = 60;

interface Person extends Span {
	readonly speaker: Speaker;
	readonly pronoun: 'he' | 'she' | undefined;
}

/** Where people are named, in order, with the pronoun their given name or the roster suggests. */
function namedPeople({ article, speakers }: Reading, { roster }: House): Person[] {
	return speakers.filter(({ kind }) => kind === 'person').flatMap((speaker) => {
		const given = speaker.name.split(' ')[0]!.toLowerCase();
		const known = roster.find(({ name, aliases }) => name === speaker.name || aliases.includes(speaker.name))?.pronouns;
		const suggested = maleNames.has(given) === femaleNames.has(given) ? undefined : maleNames.has(given) ? 'he' : 'she';
		const pronoun = known === undefined ? suggested : known === 'they' ? undefined : known;
		// `Parker’s bridge` is not about Parker.
		return speaker.mentions.filter(({ kind, end }) => kind === 'name' && !/^['’]/.test(article.text.slice(end, end + 1))).map(({ start, end }) => ({ start, end, speaker, pronoun }));
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
