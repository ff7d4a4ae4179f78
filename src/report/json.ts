/** A review as JSON, version 1, as the README documents it. */
import type { Certainty } from '../engine/attributions/sieve';
import type { Form } from '../engine/quotations/form';
import type { Attribution, Paraphrase } from '../engine/reading';
import type { Review } from '../engine/review';
import type { Level } from '../engine/settings';
import type { Mention } from '../engine/mentions/mention';
import type { Speaker, SpeakerKind } from '../engine/speakers/speaker';
import { type Span, textOf } from '../engine/text/span';
import { mediumOf } from './medium';
import { sureParaphrases } from './paraphrases';
import { placesIn } from './places';

/** Offsets are UTF-16 units in the decoded text, half-open; lines and columns count from 1. */
export interface JsonReport {
	readonly version: 1;
	readonly files: readonly JsonFile[];
}

export interface JsonFile {
	readonly path: string;
	readonly furniture: {
		readonly headline: string | null;
		readonly byline: readonly string[];
		readonly date: string | null;
		readonly dateline: { readonly place: string; readonly outlet: string | null } | null;
		readonly subheads: readonly string[];
	};
	/** Those who are quoted, in order of appearance; `id` is the place in this list. */
	readonly speakers: readonly {
		readonly id: number; readonly name: string; readonly role: string | null; readonly kind: SpeakerKind;
		readonly mentions: readonly (Span & { readonly kind: Mention['kind'] })[];
	}[];
	readonly quotations: readonly (Span & {
		readonly inside: Span; readonly form: Form; readonly speaker: number | null; readonly mention: Span | null;
		readonly cue: Span | null; readonly sieve: string | null; readonly certainty: Certainty;
		/** How the words were obtained, where the copy says so: `in a statement`. */
		readonly medium: Span | null;
		/** In whose account the speaker says so: `according to the Herald`. */
		readonly account: Span | null;
	})[];
	/**
	 * Speech told in the article’s words that is surely somebody’s, in order; those around quotations too. `speaker` is null for
	 * somebody who is never quoted and so has no place in `speakers`; `name` is given for everybody.
	 */
	readonly paraphrases: readonly (Span & {
		readonly form: Paraphrase['form']; readonly speaker: number | null; readonly name: string; readonly mention: Span; readonly cue: Span;
	})[];
	readonly findings: readonly (Span & {
		readonly rule: string; readonly level: Level; readonly line: number; readonly column: number; readonly message: string;
		readonly related: readonly (Span & { readonly message: string })[];
		readonly fixes: readonly { readonly title: string; readonly edits: readonly (Span & { readonly text: string })[] }[];
	})[];
	/** How many findings were set aside, and what is set aside for this file in the house file and found no more. */
	readonly setAside: { readonly findings: number; readonly stale: readonly { readonly rule: string; readonly words: string }[] };
}

/** One file's part of the report. */
export function jsonFile(review: Review, path: string): JsonFile {
	const { article: { text, furniture }, attributions, findings } = review;
	const place = placesIn(text);
	const quoted = new Set(attributions.map(({ speaker }) => speaker));
	const speakers = review.speakers.filter((speaker) => quoted.has(speaker));
	const ids = new Map(speakers.map((speaker, id) => [speaker, id]));
	return {
		path,
		furniture: {
			headline: furniture.headline ? textOf(text, furniture.headline) : null,
			byline: furniture.byline.map((span) => textOf(text, span)),
			date: furniture.date?.iso ?? null,
			dateline: furniture.dateline ? { place: furniture.dateline.place, outlet: furniture.dateline.outlet ?? null } : null,
			subheads: furniture.subheads.map((span) => textOf(text, span)),
		},
		speakers: speakers.map(({ name, role, kind, mentions }, id) => (
			{ id, name, role: role ?? null, kind, mentions: mentions.map((mention) => ({ ...bare(mention), kind: mention.kind })) })),
		quotations: attributions.map((attribution) => quotationEntry(review, attribution, ids)),
		paraphrases: sureParaphrases(review).map(({ content, form, speaker, source, cue }) => (
			{ ...bare(content), form, speaker: ids.get(speaker) ?? null, name: speaker.name, mention: bare(source), cue: bare(cue) })),
		findings: findings.map(({ rule, level, span, message, related = [], fixes = [] }) => ({
			rule,
			level,
			...bare(span),
			...place(span.start),
			message,
			related: related.map((evidence) => ({ ...bare(evidence.span), message: evidence.message })),
			fixes: fixes.map(({ title, edits }) => ({ title, edits: edits.map((edit) => ({ ...bare(edit.span), text: edit.text })) })),
		})),
		setAside: { findings: review.setAside, stale: review.stale.map(({ rule, words = '' }) => ({ rule, words })) },
	};
}

function quotationEntry(review: Review, attribution: Attribution, ids: ReadonlyMap<Speaker | undefined, number>): JsonFile['quotations'][number] {
	const { quotation, source, speaker, cue, account, sieve, certainty } = attribution;
	const medium = mediumOf(review, attribution);
	return {
		...bare(quotation),
		inside: bare(quotation.inside),
		form: quotation.form,
		speaker: speaker ? ids.get(speaker) ?? null : null,
		mention: source ? bare(source) : null,
		cue: cue ? bare(cue) : null,
		sieve: sieve ?? null,
		certainty,
		medium: medium ? bare(medium) : null,
		account: account ? bare(account) : null,
	};
}

function bare({ start, end }: Span): Span {
	return { start, end };
}
