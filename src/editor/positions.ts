/** Spans into ranges and back: the only converter. */
import { Position, Range, type TextDocument } from 'vscode';
import type { Span } from '../engine/text/span';

/** The range of a span of `document.getText()`. A span of an older text is clamped to the document. */
export function rangeOf(document: TextDocument, span: Span): Range {
	return new Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** The span of a range. */
export function spanOf(document: TextDocument, range: Range): Span {
	return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** The span of no length at a position. */
export function spanAt(document: TextDocument, position: Position): Span {
	const offset = document.offsetAt(position);
	return { start: offset, end: offset };
}

/** The range of a span of a text that no open document holds. */
export function rangeIn(text: string, span: Span): Range {
	return new Range(positionIn(text, span.start), positionIn(text, span.end));
}

function positionIn(text: string, offset: number): Position {
	const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
	return new Position(lines.length - 1, lines.at(-1)!.length);
}
