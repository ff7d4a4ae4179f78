/** Where the paragraphs of a text lie, before anything is known of what each is for. */
import type { Span } from './span';

/** `table` is one row of a Markdown table. */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'blockquote' | 'table';

/** A paragraph's extent without the blanks around it. */
export interface Block extends Span {
	readonly kind: BlockKind;
	/** Where its words start: behind `•`, `1.` and the like; otherwise `start`. */
	readonly contentStart: number;
}

interface Line extends Span {
	/** Whether a blank line or the text's start stands before it. */
	readonly opens: boolean;
}

/** The blocks of plain text: each line is a paragraph, unless the copy is hard-wrapped; then lines that were broken for width are joined. */
export function plainBlocks(prose: string): Block[] {
	const lines = linesOf(prose);
	const width = wrapWidth(prose, lines);
	const blocks: Block[] = [];
	for (const [i, line] of lines.entries()) {
		const before = lines[i - 1];
		if (width && before && !line.opens && isFull(prose, before, line, width) && !bullet(prose, line)) {
			blocks[blocks.length - 1] = { ...blocks.at(-1)!, end: line.end };
			continue;
		}
		const mark = bullet(prose, line);
		const listed = mark && [before, lines[i + 1]].some((other) => other && bullet(prose, other)?.kind === mark.kind);
		blocks.push({ start: line.start, end: line.end, kind: listed ? 'item' : 'paragraph', contentStart: line.start + (listed ? mark.length : 0) });
	}
	return blocks;
}

/** CR LF counts once. Form feed, NEL and the Unicode separators end a line too. */
const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

function linesOf(prose: string): Line[] {
	const lines: Line[] = [];
	let start = 0;
	let opens = true;
	const add = (end: number) => {
		const raw = prose.slice(start, end);
		const content = raw.trim();
		if (content) {
			const from = start + raw.length - raw.trimStart().length;
			lines.push({ start: from, end: from + content.length, opens });
		}
		opens = !content;
	};
	for (const found of prose.matchAll(lineBreak)) {
		add(found.index);
		start = found.index + found[0].length;
	}
	add(prose.length);
	return lines;
}

/** A list mark at a line's start. A lone dash may be speech or a byline, so marks count only beside their like. */
function bullet(prose: string, line: Span): { kind: string; length: number } | undefined {
	const found = /^(?:([•*‣▪-])|\d{1,3}([.)]))[ \t]+(?=\S)/.exec(prose.slice(line.start, Math.min(line.end, line.start + 20)));
	return found ? { kind: (found[1] ?? found[2])!, length: found[0].length } : undefined;
}

/** A sentence's end at a line's end. */
const stopAtEnd = /[.!?…:;]["”’'»)\]]*$/;

/**
 * The width to which copy was broken into lines, or undefined when lines are whole paragraphs: no line is longer than about 100
 * characters, and most lines that another follows directly are near that width and stop in mid-sentence.
 */
function wrapWidth(prose: string, lines: readonly Line[]): number | undefined {
	const width = lines.reduce((longest, line) => Math.max(longest, line.end - line.start), 0);
	if (width < 45 || width > 110) return undefined;
	const followed = lines.filter((_, i) => lines[i + 1] && !lines[i + 1]!.opens);
	const broken = followed.filter((line) => line.end - line.start > width * 0.7 && !stopAtEnd.test(prose.slice(line.end - Math.min(8, line.end - line.start), line.end)));
	return followed.length >= 2 && broken.length > followed.length * 0.6 ? width : undefined;
}

/** Whether the next line's first word would not have fitted into this line. */
function isFull(prose: string, line: Span, next: Span, width: number): boolean {
	const word = /^\S+/.exec(prose.slice(next.start, next.end))?.[0].length ?? 0;
	return line.end - line.start + 1 + word > width * 0.85;
}
