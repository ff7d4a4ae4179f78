/** A review in figures: who speaks how much, whom nobody is given for, what was found. */
import { type Attribution, isBody } from '../engine/reading';
import type { Review } from '../engine/review';
import { rules } from '../engine/rules/index';
import type { Rule } from '../engine/rules/rule';
import { beginsSpeech } from '../engine/rules/unattributed-quotation';
import type { Level } from '../engine/settings';
import type { Speaker } from '../engine/speakers/speaker';
import { textOf } from '../engine/text/span';
import { placesIn } from './places';

/** One quotation with what a list of them shows. */
export interface QuotationLine {
	readonly attribution: Attribution;
	/** Where it starts, from 1. */
	readonly line: number;
	/** Words between its marks. */
	readonly words: number;
}

export interface SpeakerSummary {
	readonly speaker: Speaker;
	/** In order. */
	readonly quotations: readonly QuotationLine[];
	readonly words: number;
	/** Part of all quoted words, terms left out, from 0 to 1. */
	readonly share: number;
}

export interface Summary {
	/** Words of the body, quoted ones included. */
	readonly words: number;
	/** Words in quotations that are speech. */
	readonly quotedWords: number;
	/** All in order; terms and titles included. */
	readonly quotations: readonly QuotationLine[];
	/** Those who are quoted: most quotations first, ties in order of appearance. */
	readonly speakers: readonly SpeakerSummary[];
	/** Full quotations for which nobody can be made out for sure. */
	readonly unattributed: readonly QuotationLine[];
	/** Those whose speaker is only carried over. */
	readonly implied: readonly QuotationLine[];
	/** In the order of the rules; those without findings are left out. */
	readonly findings: readonly { readonly rule: Rule; readonly level: Level; readonly count: number }[];
	/** How many findings were set aside. */
	readonly setAside: number;
}

/** Counts a review. The figures of one article; nothing is rounded. */
export function summarize(review: Review): Summary {
	const { article: { text, prose, paragraphs } } = review;
	const place = placesIn(text);
	const quotations = review.attributions.map((attribution): QuotationLine => ({
		attribution,
		line: place(attribution.quotation.start).line,
		words: countWords(textOf(prose, attribution.quotation.inside)),
	}));
	const speech = quotations.filter(({ attribution }) => attribution.quotation.form !== 'term');
	const begun = speech.filter(({ attribution }) => beginsSpeech(attribution.quotation));
	const quotedWords = total(speech);
	const bySpeaker = new Map<Speaker, QuotationLine[]>();
	for (const line of quotations) {
		const { speaker } = line.attribution;
		if (speaker) bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), line]);
	}
	const speakers = review.speakers.flatMap((speaker) => {
		const own = bySpeaker.get(speaker);
		if (!own) return [];
		const words = total(own.filter(({ attribution }) => attribution.quotation.form !== 'term'));
		return [{ speaker, quotations: own, words, share: quotedWords ? words / quotedWords : 0 }];
	});
	return {
		words: paragraphs.reduce((sum, { kind, proseStart, end }) => sum + (isBody(kind) ? countWords(prose.slice(proseStart, end)) : 0), 0),
		quotedWords,
		quotations,
		speakers: speakers.sort((a, b) => b.quotations.length - a.quotations.length),
		unattributed: begun.filter(({ attribution: { certainty } }) => certainty === 'none' || certainty === 'doubtful'),
		implied: begun.filter(({ attribution: { certainty } }) => certainty === 'carried'),
		findings: rules.flatMap((rule) => {
			const own = review.findings.filter((finding) => finding.rule === rule.id);
			return own[0] ? [{ rule, level: own[0].level, count: own.length }] : [];
		}),
		setAside: review.setAside,
	};
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
