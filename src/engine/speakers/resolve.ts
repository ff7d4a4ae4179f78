/** Whom a mention points at. */
import { demonyms } from '../lexicon/demonyms';
import { leadSubject } from '../attributions/lead-subject';
import type { Clauses } from '../attributions/sieve';
import { bodyKinds, bodyNouns, documentNouns, femaleNouns, maleNouns, personNouns, titles } from '../lexicon/descriptions';
import type { Mention } from '../mentions/mention';
import { phraseEndingAt } from '../mentions/phrase';
import { isBody } from '../text/article';
import { lastStartingBy, type Span } from '../text/span';
import { type Gender, genderOf, type Named, type NamePlace } from './names';
import { type Described, fits, headNoun, introductions, isPersonal, type Referent, roleNouns, suits } from './referent';
import { inSentence, isPerson } from './roles';

/** Who was spoken of, in order, as far as it has been worked out. */
interface Event {
	readonly start: number;
	readonly sentence: number;
	readonly referent: Referent;
	readonly leads: boolean;
	readonly speaks: boolean;
}

/** Where a name stands, and whose it is. */
interface NamedSpan extends Span {
	readonly named: Named;
}

/** Whose answer it is, is who answers. */
const nominative: Readonly<Record<string, string>> = { his: 'he', her: 'she', its: 'it', their: 'they' };

/** Candidates for `the woman`, which says next to nothing, are as good as each other when they are no farther apart: a sentence or two. */
const GENERIC_TIE = 5;

/** How many sentences back a pronoun may point. */
const REACH = 12;

export class Resolver {
	readonly #text: string;
	readonly #sentences: readonly Clauses[];
	readonly #starts: readonly { start: number; end: number; index: number }[];
	readonly #names: readonly NamedSpan[];
	/** Names by the words of their role, or by their own where they are bodies; in order. */
	readonly #byNoun = new Map<string, NamedSpan[]>();
	/** What a noun such as `group` was last taken for. */
	readonly #called = new Map<string, { start: number; named: Named }>();
	/** By sentence. */
	readonly #events: Event[][];
	/** By noun, the latest; and by all words. */
	readonly #described = new Map<string, Described>();
	readonly #known = new Map<number, Referent>();
	/** By noun, where `a juror` stands first; made when first asked for. */
	#introduced: ReadonlyMap<string, number> | undefined;
	/** Starts of the mentions that may as well be somebody else's. */
	readonly #tied = new Set<number>();

	constructor(text: string, sentences: readonly Clauses[], places: readonly NamePlace[]) {
		this.#text = text;
		this.#sentences = sentences;
		this.#starts = sentences.map(({ start, end }, index) => ({ start, end, index }));
		this.#names = places.map(({ mention: { start, end }, named }) => ({ start, end, named }));
		this.#events = sentences.map(() => []);
		const nounsOf = new Map<Named, readonly string[]>();
		for (const [index, { mention, named, sentence, leads }] of places.entries()) {
			this.#events[sentence]!.push({ start: mention.start, sentence, referent: named, leads, speaks: false });
			const nouns = nounsOf.get(named) ?? (named.person ? roleNouns(named.role ?? '') : named.words.length > 1 ? named.words.map((word) => word.toLowerCase()) : []);
			nounsOf.set(named, nouns);
			for (const noun of nouns) {
				const known = this.#byNoun.get(noun);
				if (known) known.push(this.#names[index]!);
				else this.#byNoun.set(noun, [this.#names[index]!]);
			}
		}
	}

	/**
	 * Whom `mention`, the source of some words, points at. Must be asked in order of place.
	 * `behind` tells that what is said stands before the mention in its sentence, so that names there are part of it.
	 */
	resolve(mention: Mention, behind: boolean): Referent | undefined {
		const known = this.#known.get(mention.start);
		if (known) return known;
		const found = this.#find(mention, behind);
		if (found) {
			this.#known.set(mention.start, found);
			// The place of its own name is known already.
			if (this.#nameIn(mention) !== found) found.mentions.push(mention);
			const sentence = this.#sentenceOf(mention.start);
			if (sentence !== undefined) this.#events[sentence]!.push({ start: mention.start, sentence, referent: found, leads: true, speaks: true });
		}
		return found;
	}

	/** Whom a name, he or she likely points at, where nothing hangs on it. */
	pointsAt(mention: Mention): Referent | undefined {
		if (mention.kind === 'name') return this.#nameIn(mention);
		const word = this.#text.slice(mention.start, mention.end).toLowerCase();
		return /^s?he$/.test(word) ? this.#candidates(mention, false, (referent) => fits(referent, word === 'he' ? 'male' : 'female'))[0]?.referent : undefined;
	}

	/** Whether a mention that was resolved may as well point at somebody else. */
	isTied({ start }: Mention): boolean {
		return this.#tied.has(start);
	}

	#find(mention: Mention, behind: boolean): Referent | undefined {
		if (mention.kind === 'name') {
			const named = this.#nameIn(mention);
			// Two or three words in capitals that say something are hardly a place; by their first alone bodies go on.
			if (named && !named.body && named.words.length > 1 && named.words.length < 4 && this.#text.slice(mention.start, mention.end).endsWith(named.words.at(-1)!)) named.person = true;
			return named ?? this.#describe(mention);
		}
		if (mention.kind === 'description') return this.#apposition(mention) ?? this.#describe(mention);
		const word = nominative[this.#text.slice(mention.start, mention.end).toLowerCase()] ?? this.#text.slice(mention.start, mention.end).toLowerCase();
		if (/^(?:who|which|that)$/.test(word)) return this.#antecedent(mention);
		if (word === 'he' || word === 'she') return this.#person(mention, word === 'he' ? 'male' : 'female', behind);
		if (word === 'it') return this.#body(mention, behind);
		if (word === 'they') return this.#group(mention, behind);
		return this.#describe(mention);
	}

	#nameIn(mention: Mention): Named | undefined {
		const place = lastStartingBy(this.#names, mention.end - 1);
		return place && place.end > mention.start ? place.named : undefined;
	}

	#sentenceOf(offset: number): number | undefined {
		return lastStartingBy(this.#starts, offset)?.index;
	}

	/** `the city’s engineer, Maria Lee,`: who is named right behind a description of a person. */
	#apposition(mention: Mention): Named | undefined {
		const description = this.#text.slice(mention.start, mention.end);
		if (!isPerson(headNoun(description)) && !/^one of /i.test(description) || !this.#text.startsWith(', ', mention.end)) return undefined;
		let at = mention.end + 2;
		for (;;) {
			const place = lastStartingBy(this.#names, at);
			if (place?.start === at) return place.named.body ? undefined : place.named;
			const title = /^\p{Lu}[\p{L}.]{0,20} /u.exec(this.#text.slice(at, at + 24));
			if (!title) return undefined;
			at += title[0].length;
		}
	}

	/** `Lee, who said`: whom the words before point at. */
	#antecedent(mention: Mention): Referent | undefined {
		const sentence = this.#sentenceOf(mention.start);
		if (sentence === undefined) return undefined;
		const { items } = this.#sentences[sentence]!;
		let at = items.findIndex(({ start }) => start === mention.start) - 1;
		while (at >= 0 && (items[at]!.kind === 'comma' || items[at]!.class === 'adverb')) at--;
		const phrase = phraseEndingAt(items, at, 0);
		if (!phrase || phrase.mention.kind === 'pronoun') return undefined;
		return this.resolve(phrase.mention, false);
	}

	#person(mention: Mention, gender: Gender, behind: boolean): Referent | undefined {
		this.#meet(this.#sentenceOf(mention.start), behind);
		const candidates = this.#candidates(mention, behind, (referent) => fits(referent, gender));
		const [best, second] = candidates;
		if (!best) return undefined;
		// With nobody else near, the pronoun is what the article uses of them.
		const isAlone = !second || best.score - second.score >= 1;
		if (!isAlone && 'words' in second.referent) this.#tied.add(mention.start);
		if (isAlone && 'words' in best.referent && !genderOf(best.referent)) best.referent.gender = gender;
		return best.referent;
	}

	/** `Her friend was kinder. “No,” she said.`: somebody described, whom the sentence before is about, is somebody to point at. */
	#meet(here: number | undefined, behind: boolean): void {
		const before = here === undefined ? undefined : this.#sentences[here - 1];
		if (!before || before.paragraph.index < this.#sentences[here!]!.paragraph.index - 1) return;
		const isHere = before.paragraph === this.#sentences[here!]!.paragraph;
		if (!isHere && !behind) return;
		const subject = leadSubject(before.items, 0, before.items.length - 1)?.mention;
		if (subject?.kind !== 'description') return;
		const description = this.#text.slice(subject.start, subject.end);
		const noun = headNoun(description);
		// `The mayor laughed.`, and in the paragraph behind it `“No,” she said.`
		if (titles.has(noun) ? this.#byNoun.has(noun) && /^the /i.test(description) : isHere && isPerson(noun)) this.resolve(subject, false);
	}

	#body(mention: Mention, behind: boolean): Referent | undefined {
		const [best] = this.#candidates(mention, behind, (referent) => ('words' in referent ? !referent.person : bodyNouns.has(referent.noun) || documentNouns.has(referent.noun)));
		return best?.referent;
	}

	/** `they`: the people or the body that spoke last. */
	#group(mention: Mention, behind: boolean): Referent {
		const [best] = this.#candidates(mention, behind, (referent) => ('words' in referent ? !referent.person : bodyNouns.has(referent.noun) || /[^s]s$/.test(referent.noun)));
		return best && best.score > -4 ? best.referent : this.#describe(mention);
	}

	/** Who may be meant, likeliest first: near, a subject, somebody who spoke. */
	#candidates(mention: Mention, behind: boolean, admits: (referent: Referent) => boolean): { referent: Referent; score: number }[] {
		const here = this.#sentenceOf(mention.start);
		if (here === undefined) return [];
		const scores = new Map<Referent, number>();
		for (let sentence = here; sentence >= 0 && here - sentence <= REACH; sentence--) {
			if (sentence === here && behind) continue;
			for (const event of this.#events[sentence]!) {
				if (event.start >= mention.start || !admits(event.referent)) continue;
				const sameParagraph = this.#sentences[sentence]!.paragraph === this.#sentences[here]!.paragraph;
				// `Lee said no. Tran agreed. “Not I,” she said.`: whom the sentence before is about goes before who spoke earlier.
				const isTopic = event.leads && sameParagraph && sentence === here - 1;
				const score = -2 * (here - sentence) + (event.leads ? 3 : 0) + (event.speaks ? 3 : 0) + (sameParagraph ? 2 : 0) + (isTopic ? 2 : 0);
				scores.set(event.referent, Math.max(score, scores.get(event.referent) ?? -Infinity));
			}
		}
		return [...scores].map(([referent, score]) => ({ referent, score })).sort((a, b) => b.score - a.score);
	}

	/** Whether the text spoke of `a juror` before, so that `the juror` is nobody who has a name. */
	#isIntroduced(noun: string, { start }: Mention): boolean {
		this.#introduced ??= introductions(this.#sentences);
		return (this.#introduced.get(noun) ?? Infinity) < start;
	}

	/** Whether a mention stands in the first two paragraphs of the body. */
	#isOpening({ start }: Mention): boolean {
		const first = this.#sentences.find(({ paragraph }) => isBody(paragraph.kind));
		const here = this.#sentenceOf(start);
		return first !== undefined && here !== undefined && this.#sentences[here]!.paragraph.index - first.paragraph.index < 2;
	}

	/** Somebody known by a role or described before, or somebody new. */
	#describe(mention: Mention): Referent {
		// `the Speaker`: a title in the place of a name.
		const the = mention.kind === 'name' && this.#text.slice(mention.start - 4, mention.start).toLowerCase() === 'the ' ? 'the ' : '';
		const description = inSentence(the + this.#text.slice(mention.start, mention.end).replace(/\s+/g, ' '));
		const noun = headNoun(description);
		if (/^(?:the|this|that|these|those)\s/i.test(description)) {
			const titled = lastStartingBy(this.#byNoun.get(noun) ?? [], mention.start - 1);
			const called = this.#called.get(noun);
			if (titled || called) return (called && called.start > (titled?.start ?? -1) ? called : titled!).named;
			const described = this.#described.get(noun);
			if (described) return described;
			// A council or a court has its noun in its name, and `the harbour authority` says itself which one it is.
			const isBare = description.split(' ').length === 2;
			const near = this.#justBefore(mention, noun, isBare);
			if (near) return near;
		}
		// `A judge freed Lee. … Judge Ann Boone said`: the opening keeps the name for later.
		const later = /^an?\s/i.test(description) && this.#isOpening(mention) ? this.#byNoun.get(noun) : undefined;
		if (later?.every(({ named }) => named === later[0]!.named) && later[0]!.named.person && later[0]!.start > mention.start) return later[0]!.named;
		const same = this.#described.get(description.toLowerCase());
		if (same) return same;
		const described: Described = { description, noun, mentions: [] };
		this.#described.set(description.toLowerCase(), described).set(noun, described);
		return described;
	}

	/** `the billionaire`, `the group`: somebody or some body just spoken of, under another name. */
	#justBefore(mention: Mention, noun: string, isBare: boolean): Referent | undefined {
		// A title that the article gives to nobody.
		const isOffice = /^(?:senator|governor|congress(?:wo)?man|candidate|nominee)$/.test(noun);
		const isPerson = (personNouns.has(noun) || demonyms.has(noun)) && (isOffice || !titles.has(noun));
		if (this.#isIntroduced(noun, mention) || !isPerson && !(isBare && bodyKinds.has(noun))) return undefined;
		// `the woman`: somebody whose name is known goes by it.
		const isPlain = isBare && /^(?:(?:wo)?man|boy|girl|person)$/.test(noun) && !this.#text.startsWith(' who ', mention.end);
		const [best, second] = this.#candidates(mention, false, (referent) => {
			if ('words' in referent) return isPerson ? !isPlain && referent.person && suits(referent, noun) : !referent.person;
			return isPlain && (noun === 'person' ? isPersonal(referent) : fits(referent, maleNouns.has(noun) ? 'male' : 'female'));
		});
		if (!best || best.score < (isOffice ? 3 : -5)) return undefined;
		const { referent } = best;
		const ahead = best.score - (second?.score ?? -Infinity);
		if (isOffice && (ahead < 2 || 'words' in referent && referent.role)) return undefined;
		if (ahead < (maleNouns.has(noun) || femaleNouns.has(noun) ? GENERIC_TIE : 1)) this.#tied.add(mention.start);
		if (!isPerson && 'words' in referent) {
			referent.body = true;
			this.#called.set(noun, { start: mention.start, named: referent });
		}
		return referent;
	}
}
