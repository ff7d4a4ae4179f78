/** People, offices and bodies that mentions point at. */
import type { Sourced, Sources } from '../attributions/attribution';
import type { ReportedSpeech } from '../attributions/paraphrase';
import { bodyNouns, documentNouns, personNouns } from '../lexicon/descriptions';
import type { Mention } from '../mentions/mention';
import type { Article } from '../text/article';
import { lastStartingBy } from '../text/span';
import { withLikelySpeakers } from './likely';
import { gatherNames } from './names';
import type { Referent } from './referent';
import { Resolver } from './resolve';
import type { Roster } from './roster';

export type SpeakerKind = 'person' | 'organization' | 'document' | 'group' | 'unnamed';

/** For `“We lost,” said Maria Lee, the coach.` the speaker named `Maria Lee`, role `the coach`. */
export interface Speaker {
	/** Position among the reading's speakers. */
	readonly id: number;
	/** The fullest form in the text; for an unnamed one its description: `a spokesman for the ministry`. */
	readonly name: string;
	/** `coach`, `Ukrainian President`. */
	readonly role: string | undefined;
	readonly kind: SpeakerKind;
	/** In order of appearance. */
	readonly mentions: readonly Mention[];
}

/** This quotation ← this speaker, through this mention and cue, by this sieve. */
export interface Attribution extends Sourced {
	/** Whom the source points at; also the likely speaker of a carried or doubtful one. */
	readonly speaker: Speaker | undefined;
}

/** Speech told in the article's words, and whose it is. */
export interface Paraphrase extends ReportedSpeech {
	readonly speaker: Speaker | undefined;
}

/** Says whom every source points at, and lists everybody who is named or speaks. The roster tells who goes by several names. */
export function identify(article: Article, sources: Sources, roster: Roster): { speakers: Speaker[]; attributions: Attribution[]; paraphrases: Paraphrase[] } {
	const { text } = article;
	const { reported, sentences } = sources;
	const places = gatherNames(text, sentences, roster);
	const resolver = new Resolver(text, sentences, places);
	const asked = new Map<number, { source: Mention; behind: boolean }>();
	const contents = reported.map(({ content }) => content);
	const isTold = (start: number) => start < (lastStartingBy(contents, start)?.end ?? 0);
	// Who asks or declines says nothing that is listed, but `he` behind it points there.
	for (const { cues } of sentences) {
		for (const { subject, score, classes } of cues) {
			if (subject && score >= 0 && (classes.has('say') || classes.has('think')) && !isTold(subject.mention.start)) asked.set(subject.mention.start, { source: subject.mention, behind: false });
		}
	}
	for (const { source, content } of reported) asked.set(source.start, { source, behind: content.end <= source.start });
	for (const { source, quotation, sieve } of sources.sourced) if (source) asked.set(source.start, { source, behind: sieve === 'cue-after' && quotation.end <= source.start });
	const referents = new Map<number, Referent>();
	for (const [start, { source, behind }] of [...asked].sort(([a], [b]) => a - b)) {
		const found = resolver.resolve(source, behind);
		if (found) referents.set(start, found);
	}
	const sourced = withLikelySpeakers(article, sources, places, referents, resolver);
	const speaking = [...reported, ...sourced].flatMap(({ source }) => (source && referents.get(source.start)) ?? []);
	const everybody = new Set<Referent>([...places.map(({ named }) => named), ...speaking]);
	const ordered = [...everybody].sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
	const speakers = new Map(ordered.map((referent, id) => [referent, speakerOf(referent, id)]));
	const speakerFor = (source: Mention | undefined) => {
		const referent = source && referents.get(source.start);
		return referent && speakers.get(referent);
	};
	return {
		speakers: [...speakers.values()],
		attributions: sourced.map(({ quotation, source, cue, account, sieve, certainty }) => ({ quotation, source, cue, account, sieve, certainty: certainty === 'stated' && source && resolver.isTied(source) ? 'doubtful' : certainty, speaker: speakerFor(source) })),
		paraphrases: reported.map(({ content, source, cue, form }) => ({ content, source, cue, form, speaker: speakerFor(source) })),
	};
}

function speakerOf(referent: Referent, id: number): Speaker {
	const mentions = [...referent.mentions].sort((a, b) => a.start - b.start);
	if ('words' in referent) return { id, name: referent.words.join(' '), role: referent.role, kind: referent.person ? 'person' : 'organization', mentions };
	return { id, name: referent.description, role: undefined, kind: kindOf(referent.noun), mentions };
}

function kindOf(noun: string): SpeakerKind {
	if (documentNouns.has(noun)) return 'document';
	if (bodyNouns.has(noun)) return 'organization';
	if (/[^s]s$/.test(noun) && !personNouns.has(noun) || /^(?:people|police|women|men|they|we|some|many|others|several|both)$/.test(noun)) return 'group';
	return 'unnamed';
}
