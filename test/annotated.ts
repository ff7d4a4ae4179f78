/** Expectations drawn in the text: carets under what is found, and `{Speaker}` after each quotation. Engine-free. */
import { strict as assert } from 'node:assert';

/** Something found: half-open UTF-16 offsets and what is said about it. */
export interface Mark {
	readonly span: { readonly start: number; readonly end: number };
	readonly message: string;
}

/** Who is given as saying the quotation that ends at `end`: `Maria Lee`, `Maria Lee?` for a carried or doubtful one, `` for nobody. */
export interface Said {
	readonly end: number;
	readonly name: string;
}

/**
 * Takes a text with carets under some of its lines, hands the bare text to `find`, and asserts that exactly what is drawn was
 * found; a text without carets asserts silence. One caret a UTF-16 unit, one finding a line of carets; the message drawn is the
 * beginning of the message found. A finding over a line's end goes on under the next line with the message `…`.
 */
export function expectMarks(annotated: string, find: (text: string) => Iterable<Mark>): void {
	const { text, marks } = readMarks(annotated);
	const open = [...marks];
	const found = [...find(text)].map((mark) => {
		const at = open.findIndex((expected) => sameSpan(expected, mark) && mark.message.startsWith(expected.message));
		return at < 0 ? mark : open.splice(at, 1)[0]!;
	});
	assert.equal(drawMarks(text, found), drawMarks(text, marks), 'what was found (first) is not what is drawn');
}

/**
 * Takes a text in which each quotation is followed by its speaker in braces, hands the bare text to `find`, and asserts that the
 * same quotations have the same speakers. A quotation without braces asserts that none is found there.
 */
export function expectSpeakers(annotated: string, find: (text: string) => Iterable<Said>): void {
	const text = dedent(annotated);
	const bare = text.replace(/\{[^{}\n]*\}/g, '');
	let drawn = '';
	let from = 0;
	for (const { end, name } of [...find(bare)].sort((a, b) => a.end - b.end)) {
		drawn += `${bare.slice(from, end)}{${name}}`;
		from = end;
	}
	assert.equal(drawn + bare.slice(from), text, 'the speakers found (first) are not those written');
}

/** The bare text and what is drawn under it. */
export function readMarks(annotated: string): { text: string; marks: Mark[] } {
	const lines: string[] = [];
	const marks: { span: { start: number; end: number }; message: string }[] = [];
	let lineStart = 0;
	let nextStart = 0;
	for (const line of dedent(annotated).split('\n')) {
		const carets = /^(\s*)(\^+) ?(.*)$/.exec(line);
		if (!carets) {
			lines.push(line);
			lineStart = nextStart;
			nextStart += line.length + 1;
			continue;
		}
		const start = lineStart + carets[1]!.length;
		const end = start + carets[2]!.length;
		if (end >= nextStart) throw new Error(`Carets run beyond their line: ${line}`);
		if (carets[3] === '…') marks.at(-1)!.span.end = end;
		else marks.push({ span: { start, end }, message: carets[3]! });
	}
	return { text: lines.join('\n'), marks };
}

/** The text with carets and messages under it, in order of place. */
export function drawMarks(text: string, marks: readonly Mark[]): string {
	const sorted = [...marks].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.message < b.message ? -1 : 1));
	const drawn: string[] = [];
	let start = 0;
	for (const line of text.split('\n')) {
		drawn.push(line);
		const end = start + line.length;
		for (const { span, message } of sorted) {
			if (span.start > end || span.end <= start) continue;
			const from = Math.max(span.start, start);
			const width = Math.min(span.end, end) - from;
			drawn.push(`${' '.repeat(from - start)}${'^'.repeat(width)} ${span.start < start ? '…' : message}`);
		}
		start = end + 1;
	}
	return drawn.join('\n');
}

/** The text with edits made, which are sorted and do not overlap. */
export function applyEdits(text: string, edits: readonly { readonly span: Mark['span']; readonly text: string }[]): string {
	let result = '';
	let from = 0;
	for (const { span, text: replacement } of edits) {
		assert.ok(span.start >= from && span.end >= span.start && span.end <= text.length, `edits out of order or place at ${span.start}`);
		result += text.slice(from, span.start) + replacement;
		from = span.end;
	}
	return result + text.slice(from);
}

function sameSpan(a: Mark, b: Mark): boolean {
	return a.span.start === b.span.start && a.span.end === b.span.end;
}

/** Without the blank first and last lines of a template literal and the indentation that all lines share. */
export function dedent(text: string): string {
	const lines = text.split('\n');
	if (lines.length > 1 && !lines[0]!.trim()) lines.shift();
	if (lines.length > 1 && !lines.at(-1)!.trim()) lines.pop();
	const indents = lines.filter((line) => line.trim()).map((line) => /^[\t ]*/.exec(line)![0].length);
	const common = indents.length ? Math.min(...indents) : 0;
	return lines.map((line) => line.slice(common)).join('\n');
}
