/** What each paragraph is for: the body of the article, or what stands around it. */
import type { Format, Furniture, ParagraphKind } from './article';
import type { Block } from './blocks';
import { readByline } from './byline';
import { type Dateline, readDateline } from './dateline';
import { findDate } from './dates';
import { frontMatter } from './front-matter';
import type { Span } from './span';

export interface Classified {
	readonly paragraphs: readonly (Span & { readonly proseStart: number; readonly kind: ParagraphKind })[];
	readonly furniture: Furniture;
}

/**
 * Says what each block is for, one paragraph a block, in order; a block that joins headline, byline and date is cut into its lines. Conservative: what is not clearly furniture is body, since a
 * quotation in furniture is not looked at.
 */
export function classify(text: string, prose: string, found: readonly Block[], format: Format): Classified {
	const blocks = found.flatMap((block, i) => i < longestHead ? headLines(prose, block) : [block]);
	const lines = blocks.map((block) => prose.slice(block.contentStart, block.end));
	const kinds = blocks.map((block, i): ParagraphKind => (
		block.kind === 'paragraph' ? lineKind(lines[i]!) : block.kind === 'table' ? 'label' : block.kind === 'heading' ? 'subhead' : block.kind));
	const front = format === 'markdown' ? frontMatter(text) : undefined;
	const head = readHead(blocks, lines, kinds, front?.headline !== undefined);
	markSubheads(blocks, lines, kinds, head.bodyFrom);
	const filed = findDateline(lines, kinds, head.bodyFrom);
	// The marks of an interview, where there is a question: `Q. Why now?`, `A. My shoulder.`
	const isInterview = lines.some((line) => line.startsWith('Q. '));
	const dateline = filed && { start: blocks[filed.index]!.contentStart, end: blocks[filed.index]!.contentStart + filed.length, place: filed.place, outlet: filed.outlet };
	return {
		paragraphs: blocks.map((block, i) => ({
			start: block.start,
			end: block.end,
			proseStart: dateline && i === filed.index ? dateline.end : block.contentStart + (isInterview && /^[QA]\. \S/.test(lines[i]!) ? 3 : 0),
			kind: kinds[i]!,
		})),
		furniture: {
			headline: front?.headline ?? head.headline,
			byline: front?.byline.length ? front.byline : head.byline,
			date: front?.date ?? head.date,
			dateline,
			subheads: blocks.filter((_, i) => kinds[i] === 'subhead').map(({ start, end }) => ({ start, end })),
		},
	};
}

/** Markdown takes lines without a blank one between them for one paragraph: those of a head are told apart here. */
function headLines(prose: string, block: Block): Block[] {
	const text = prose.slice(block.start, block.end);
	if (block.kind !== 'paragraph' || text.length > 500) return [block];
	const lines = [...text.matchAll(/\S[^\r\n]*/g)].map((line) => ({ start: block.start + line.index, words: line[0].trimEnd() }));
	if (lines.length < 2 || !lines.some(({ words }) => isBylineOrDate(words))) return [block];
	return lines.map(({ start, words }) => ({ kind: block.kind, start, end: start + words.length, contentStart: start }));
}

/** Sorted by how sure: each pattern matches a whole line or an unmistakable opening. */
const linePatterns: readonly (readonly [ParagraphKind, RegExp])[] = [
	['end-mark', /^(?:#{3,}|[-–—]{0,3}\s*30\s*[-–—]{1,3}|[-–—]{0,3}\s*ENDS?\s*[-–—]{0,3}|(?:\*\s*){3,10}|_{3,}\.?|~{3,}\.?|(?:-\s*){3,10}|[–—•·]{2,})$/],
	['correction', /^[([*]?\s*(?:(?:Corrections?|Clarifications?)(?:\s+\([^)]{1,40}\))?:|Editor[’']s\s+note\b|An earlier version of this (?:article|story)\b|This (?:article|story|report) (?:has been|was) (?:updated|corrected|amended)\b)/i],
	['caption', /^\(?(?:photo(?:graph)?|image|picture|graphic|illustration|video|caption|file photo)s?(?:\s+credit|\s+by|\s+courtesy(?: of)?)?\s*:|^\(?(?:Photo|Image|Illustration|Graphic) (?:by|courtesy of) \p{Lu}|^\(?(?:AP|Reuters|AFP|Getty|EPA)(?: (?:Photo|Images?))?\s?\/|\((?:AP Photo|Photo by|Photo:|Image:|File Photo)\b[^()]{0,120}\)\.?$|\/(?:Getty Images|Shutterstock|AFP|Reuters)\)?\.?$/iu],
	['label', /^(?:©|\(c\)\s|Copyright\b.{0,20}\d{4}|All rights reserved\b|\(?(?:Additional )?(?:reporting|editing|writing|research) by \p{Lu}|For immediate release|Embargoed until|Contributing:|(?:Read|See|Watch|Listen|View) (?:more|also|next)\b.{0,120}$|(?:Related|More from|Also on|Recommended|Sign up|Subscribe)\b[^.]{0,80}:?$|Follow (?:us|him|her|them|\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}) on (?:Twitter|X|Facebook|Instagram|Bluesky|Threads)\b|(?:Media |Press )?Contacts?:|(?:E-?mail|Tel(?:ephone)?|Phone|Fax):|(?:Q|A|Question|Answer)[.:]$|\d{1,3}[.)]?$)/iu],
];

function lineKind(line: string): ParagraphKind {
	if (line.length > 400) return 'body';
	// `Ann Lee contributed to this report.`
	if (/\bcontributed to this (?:report|story|article)\.?$/i.test(line.slice(-40))) return 'label';
	return linePatterns.find(([, pattern]) => pattern.test(line))?.[0] ?? 'body';
}

interface Head extends Pick<Furniture, 'headline' | 'byline' | 'date'> {
	/** Index of the first block that belongs to the body. */
	readonly bodyFrom: number;
}

/** A head longer than this is none: its lines are a list. */
const longestHead = 8;

/** Reads headline, byline and date off the first blocks and writes their kinds. */
function readHead(blocks: readonly Block[], lines: readonly string[], kinds: ParagraphKind[], titled: boolean): Head {
	let headline: Span | undefined;
	let byline: readonly Span[] = [];
	let date: Furniture['date'];
	let i = 0;
	for (; i < Math.min(blocks.length, longestHead); i++) {
		const block = blocks[i]!;
		const line = lines[i]!;
		const at = ({ start, end }: Span): Span => ({ start: block.contentStart + start, end: block.contentStart + end });
		const by = byline.length ? undefined : readByline(line);
		const day = by?.date ?? findDate(line);
		if (by || day?.alone) {
			kinds[i] = by ? 'byline' : 'date';
			if (by) byline = by.names.map(at);
			if (day) date ??= { ...at(day), iso: day.iso };
		} else if (block.kind === 'heading') {
			// Behind front matter with a title it says the same once more.
			if (headline) break;
			headline = { start: block.start, end: block.end };
			kinds[i] = 'headline';
		} else if (kinds[i] === 'body' && !headline && !titled && isHeadline(line) && blocks[i + 1]) {
			if (isSection(line) && kinds[i + 1] === 'body' && isHeadline(lines[i + 1]!) && blocks[i + 2]) {
				kinds[i] = 'label';
				continue;
			}
			headline = { start: block.start, end: block.end };
			kinds[i] = 'headline';
		} else if (kinds[i] === 'body') {
			const headGoesOn = headline !== undefined && lines.slice(i + 1, i + 3).some(isBylineOrDate);
			const isBesideByline = (byline.length > 0 || date !== undefined) && blocks[i + 1] !== undefined && isTitleLike(line, 4);
			if (!headGoesOn && !isBesideByline) break;
			// A standfirst that is a sentence stays body; a deck or an outlet's name is none.
			if (isTitleLike(line, 20) && !quotes.test(line)) kinds[i] = 'label';
		}
	}
	while (i < blocks.length && kinds[i] !== 'body') i++;
	return { headline, byline, date, bodyFrom: i };
}

/** A standfirst or a second deck may come before the paragraph with the dateline. */
const datelineWithin = 4;

function findDateline(lines: readonly string[], kinds: readonly ParagraphKind[], bodyFrom: number): (Dateline & { index: number }) | undefined {
	for (let index = bodyFrom; index < Math.min(bodyFrom + datelineWithin, lines.length); index++) {
		const found = kinds[index] === 'body' ? readDateline(lines[index]!) : undefined;
		if (found) return { ...found, index };
	}
	return undefined;
}

/** A sentence's end at a line's end, with marks and brackets behind it. */
const endsInStop = /[.…:;,—-]["”’'»)\]]*$/;
const quotes = /["“”«»„]|''|``/;

function words(line: string): number {
	return line.split(/\s+/, 40).length;
}

/** The first line of plain copy, when it is short and no sentence. A quotation with a comma or stop before its mark is body. */
function isHeadline(line: string): boolean {
	return line.length <= 150 && words(line) <= 25 && !endsInStop.test(line) && /^[\p{Lu}\p{N}"“‘'«¿¡(]/u.test(line)
		&& !/[,.?!]["”»]\s+\S|^(?:Q|A|[\p{Lu} ]{2,30}):\s/u.test(line) && !/[.?!]\s+\p{Lu}\S+\s.*\s(?:said|says)\b/u.test(line);
}

/** `POLITICS`, `World news`: the section a headline stands in. */
function isSection(line: string): boolean {
	return words(line) <= 2 && !quotes.test(line) && (/^[\p{Lu}\s&]+$/u.test(line) || /^(?:World|Politics|Business|Sports?|Opinion|Culture|Science|Health|Local|National|Technology|Breaking)\b/.test(line));
}

function isBylineOrDate(line: string): boolean {
	return readByline(line) !== undefined || findDate(line)?.alone === true;
}

/** Short and without a stop. */
function isTitleLike(line: string, mostWords: number): boolean {
	return line.length <= 120 && words(line) <= mostWords && /^[\p{Lu}\p{N}]/u.test(line) && !/[.!?…:;,—-]["”’'»)\]]*$/.test(line);
}

/** Names with or without a role, as they stand under a pull quote: `Maria Lee, mayor of Leeds`. */
const nameLine = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}(?:, .*)?$/u;
const quotedWhole = /^["“«„'‘].*["”»’']$/su;

/** Marks short lines without a stop between two paragraphs of the body; several in a row are a list, and so body. */
function markSubheads(blocks: readonly Block[], lines: readonly string[], kinds: ParagraphKind[], bodyFrom: number): void {
	const isShort = (i: number) => blocks[i]?.kind === 'paragraph' && kinds[i] === 'body' && isTitleLike(lines[i]!, 10);
	const isProse = (i: number) => kinds[i] === 'body' && !isShort(i);
	for (let i = bodyFrom + 1; i < blocks.length - 1; i++) {
		if (blocks[i]!.kind !== 'paragraph' || !isShort(i) || quotes.test(lines[i]!)) continue;
		const day = findDate(lines[i]!);
		if (day?.alone) kinds[i] = 'date';
		else if (isProse(i - 1) && isProse(i + 1) && endsSentence(lines[i - 1]!) && !(nameLine.test(lines[i]!) && quotedWhole.test(lines[i - 1]!))) kinds[i] = 'subhead';
	}
}

function endsSentence(line: string): boolean {
	return /[.!?…]["”’'»)\]]*$/.test(line);
}
