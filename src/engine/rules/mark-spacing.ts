/** The rule for blanks inside quotation marks, doubled marks and marks with nothing between them. */
import type { Token } from '../text/tokens';
import type { Passage } from '../judging/passage';
import { marksOf, quotedIn, replacement, tokensOf, touches } from '../judging/quoted';
import type { PassageRule, Remark } from '../judging/rule';

export const markSpacing: PassageRule = {
	id: 'mark-spacing',
	title: 'Blank inside marks, doubled or empty marks',
	level: 'warning',
	why: 'Marks stand close to the words they hold. A blank inside, a mark typed twice or a pair with nothing in it is a slip, and may turn a mark the wrong way in print.',
	wrong: '“ We lost,” Lee said.',
	right: '“We lost,” Lee said.',
	source: 'Common slips of typing, as spelling and grammar checkers report them.',
	fixAll: true,
	needs: marksOf,
	*checkPassage(passage) {
		yield* blanks(passage);
		yield* idle(passage);
	},
};

/** Blanks, no line break, between a mark and what it holds. French marks have theirs by right. */
function* blanks(passage: Passage): Iterable<Remark> {
	const all = quotedIn(passage);
	const tokens = tokensOf(passage);
	// A straight mark with blanks on both sides may face either way, and does so wrongly once another is lost.
	const isSure = marksOf(passage).filter((index) => /^(?:open|close)$/.test(tokens[index]!.kind)).length === 2 * all.filter(({ quotation }) => quotation.opened && quotation.closed).length;
	for (const { open, close, quotation } of all) {
		const opening = tokens[open];
		const closing = tokens[close];
		if (opening && quotation.opened && (isSure || opening.text === '“')) yield* blankBetween(passage, opening, tokens[open + 1], opening);
		if (closing && quotation.closed && (isSure || closing.text === '”')) yield* blankBetween(passage, tokens[close - 1], closing, closing);
	}
}

function* blankBetween({ text }: Passage, before: Token | undefined, after: Token | undefined, mark: Token): Iterable<Remark> {
	if (!before || !after || /[«»]/.test(mark.text) || !isHeldClose(before) || !isHeldClose(after)) return;
	const blank = { start: before.end, end: after.start };
	// Between an apostrophe and a mark (`lyin' "`) a thin blank keeps the two apart.
	if (/['’]$/.test(before.text) || !/^[ \t\u00a0\u202f]+$/.test(text.slice(blank.start, blank.end))) return;
	yield {
		span: { start: Math.min(mark.start, blank.start), end: Math.max(mark.end, blank.end) },
		message: 'A blank stands inside the quotation mark. Cut it.',
		fixes: [{ title: 'Cut the blank', preferred: true, edits: [replacement(blank, '')] }],
	};
}

/** A mark inside stands off by a thin blank, and an ellipsis by one, in some houses. */
function isHeldClose({ kind }: Token): boolean {
	return kind !== 'inner-open' && kind !== 'inner-close' && kind !== 'ellipsis';
}

/** The same mark twice, and a pair of marks with nothing between them. */
function* idle(passage: Passage): Iterable<Remark> {
	const { text } = passage;
	const tokens = tokensOf(passage);
	let judged = -1;
	for (const index of marksOf(passage)) {
		const mark = tokens[index]!;
		const next = tokens[index + 1];
		if (index === judged || mark.kind !== 'open' && mark.kind !== 'close' || !next || next.kind !== 'open' && next.kind !== 'close' || !touches(mark, next) || mark.text.length > 1 || next.text.length > 1) continue;
		// A row of marks is one slip, or a line drawn with them.
		const goesOn = judged === index - 1 && touches(tokens[judged], mark);
		judged = index + 1;
		if (goesOn) continue;
		const span = { start: mark.start, end: next.end };
		const isAlone = !/\S/.test(text.slice(Math.max(0, span.start - 1), span.start)) && !/[^\s.,;:!?]/.test(text.slice(span.end, span.end + 1));
		if (isAlone && mark.kind === 'open' && next.kind === 'close') {
			const blank = /^[ \t]/.test(text.slice(span.end, span.end + 1)) ? span.end + 1 : span.end;
			yield { span, message: 'Nothing stands between these marks. Cut them, or put back what was said.', fixes: [{ title: 'Cut the empty marks', preferred: true, edits: [replacement({ start: span.start, end: blank }, '')] }] };
		} else if (mark.text === next.text) {
			yield { span, message: 'The mark is doubled. Cut one.', fixes: [{ title: 'Cut one mark', preferred: true, edits: [replacement(next, '')] }] };
		}
	}
}
