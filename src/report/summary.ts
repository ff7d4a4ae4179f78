/** A review in figures: who speaks how much, whom nobody is given for, what was found. */
import { type Attribution, isBody } from '../engine/reading';
import type { Review } from '../engine/review';
import { rules } from '../engine/rules/index';
import type { Rule } from '../engine/judging/rule';
import { standingAlone, unattributed } from '../engine/judging/openings';
import type { Level } from '../engine/settings';
import type { Speaker } from '../engine/speakers/speaker';
import { textOf } from '../engine/text/span';
import { type SurelySomebodys, unquotedParaphrases } from './paraphrases';
import { placesIn } from './places';

/** One quotation with what a list of them shows. */
export interface QuotationLine {
	readonly attribution: Attribution;
	/** Where it starts, from 1. */
	readonly line: number;
	/** Words between its marks. */
	readonly words: number;
}

/** One paraphrase with what a list of them shows. */
export interface ParaphraseLine {
	readonly paraphrase: SurelySomebodys;
	/** Where what is told and its cue start, from 1. */
	readonly line: number;
}

export interface SpeakerSummary {
	readonly speaker: Speaker;
	/** In order; none for one who is only paraphrased. */
	readonly quotations: readonly QuotationLine[];
	/** In order. */
	readonly paraphrases: readonly ParaphraseLine[];
	readonly words: number;
	/** Part of all quoted words, terms left out, from 0 to 1. */
	readonly share: number;
}

export interface Summary {
	/** Words of the body, quoted ones included. */
	readonly words: number;
	/** Words in quotations that are speech. */
	readonly quotedWords: number;
	/** All that is speech, in order. */
	readonly quotations: readonly QuotationLine[];
	/** Words in marks that are no speech: terms, titles, names, in order. */
	readonly otherWords: readonly QuotationLine[];
	/** Those that are surely somebody’s and no quotation shows already, in order. */
	readonly paraphrases: readonly ParaphraseLine[];
	/** Those who are quoted, most quotations first; then those only paraphrased, most paraphrases first; ties in order of appearance. */
	readonly speakers: readonly SpeakerSummary[];
	/** Full quotations for which nobody can be made out for sure. */
	readonly unattributed: readonly QuotationLine[];
	/** Those whose speaker is only carried over. */
	readonly implied: readonly QuotationLine[];
	/** In the order of the rules; those without findings are left out. */
	readonly findings: readonly { readonly rule: Rule; readonly level: Level; readonly count: number }[];
	/** How many findings were set aside. */
	readonly setAside: number;
	/** How many entries of the house file for this article alone set aside what is found no more. */
	readonly stale: number;
}

/** Counts a review. The figures of one article; nothing is rounded. */
export function summarize(review: Review): Summary {
	const { article: { text, prose, paragraphs } } = review;
	const place = placesIn(text);
	const marked = review.attributions.map((attribution): QuotationLine => ({
		attribution,
		line: place(attribution.quotation.start).line,
		words: countWords(textOf(prose, attribution.quotation.inside)),
	}));
	const quotations = marked.filter(({ attribution }) => attribution.quotation.form !== 'term');
	const orphans = new Set(unattributed(review));
	const alone = new Set(standingAlone(review));
	const quotedWords = total(quotations);
	const paraphrases = unquotedParaphrases(review).map((paraphrase): ParaphraseLine => (
		{ paraphrase, line: place(Math.min(paraphrase.content.start, paraphrase.cue.start)).line }));
	// A guess is nobody's quotation until the copy says so.
	const quotedBy = groupBySpeaker(quotations, ({ attribution }) => (orphans.has(attribution) ? undefined : attribution.speaker));
	const toldBy = groupBySpeaker(paraphrases, ({ paraphrase }) => paraphrase.speaker);
	const speakers = review.speakers.flatMap((speaker): SpeakerSummary[] => {
		const [quoted = [], told = []] = [quotedBy.get(speaker), toldBy.get(speaker)];
		const words = total(quoted);
		return quoted.length + told.length > 0 ? [{ speaker, quotations: quoted, paraphrases: told, words, share: quotedWords ? words / quotedWords : 0 }] : [];
	});
	return {
		words: paragraphs.reduce((sum, { kind, proseStart, end }) => sum + (isBody(kind) ? countWords(prose.slice(proseStart, end)) : 0), 0),
		quotedWords,
		quotations,
		otherWords: marked.filter(({ attribution }) => attribution.quotation.form === 'term'),
		paraphrases,
		speakers: speakers.sort((a, b) => b.quotations.length - a.quotations.length || Number(!a.quotations.length) * (b.paraphrases.length - a.paraphrases.length)),
		unattributed: quotations.filter(({ attribution }) => orphans.has(attribution)),
		implied: quotations.filter(({ attribution }) => alone.has(attribution) && attribution.certainty === 'carried'),
		findings: rules.flatMap((rule) => {
			const own = review.findings.filter((finding) => finding.rule === rule.id);
			return own[0] ? [{ rule, level: own[0].level, count: own.length }] : [];
		}),
		setAside: review.setAside,
		stale: review.stale.length,
	};
}

function groupBySpeaker<L>(lines: readonly L[], speakerOf: (line: L) => Speaker | undefined): Map<Speaker, L[]> {
	const groups = new Map<Speaker, L[]>();
	for (const line of lines) {
		const speaker = speakerOf(line);
		const group = speaker && groups.get(speaker);
		if (group) group.push(line);
		else if (speaker) groups.set(speaker, [line]);
	}
	return groups;
}

function total(lines: readonly QuotationLine[]): number {
	return lines.reduce((sum, { words }) => sum + words, 0);
}

/** A word is letters and digits with apostrophes, hyphens and points inside it: `co-op’s`, `3.5`. */
export function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** `1 finding`, `2 findings`. */
export function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
