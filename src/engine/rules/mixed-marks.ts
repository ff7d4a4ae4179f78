/** The rule for an article that has both straight and curly quotation marks. */
import { type Matter, matter } from '../judging/matter';
import type { Fix, MatterRule } from '../judging/rule';
import { replacement } from '../judging/quoted';
import { isBody, type Reading } from '../reading';
import type { Span } from '../text/span';

/** The marks of an article that has both kinds. */
interface Mixture extends Matter {
	readonly curly: readonly Counted[];
	readonly straight: readonly Counted[];
	readonly isSettled: boolean;
}

export const mixedMarks: MatterRule<Mixture> = {
	id: 'mixed-marks',
	title: 'Straight and curly marks mixed',
	level: 'hint',
	why: 'One file, one kind of mark. A mixture shows where copy was pasted in, and searching for a quotation misses half of them. Apostrophes are left alone.',
	wrong: '“We lost,” Lee said. "We will be back," Tran said.',
	right: '“We lost,” Lee said. “We will be back,” Tran said.',
	source: 'One style of marks per file: the practice of copy desks; in a sample of 1,008 news articles 173 mix both.',
	fixAll: true,
	*matters(reading) {
		const marks = marksIn(reading);
		const curly = marks.filter(({ isCurly }) => isCurly);
		const straight = marks.filter(({ isCurly }) => !isCurly);
		if (curly.length > 0 && straight.length > 0) yield matter(reading, marks.map(({ span }) => span), { curly, straight, isSettled: isSettled(reading) });
	},
	*checkMatter({ curly, straight, isSettled }) {
		const fewer = curly.length < straight.length ? curly : straight;
		yield {
			span: fewer[0]!.span,
			message: `${curly.length} curly and ${straight.length} straight marks. Make them all ${fewer === curly ? 'straight' : 'curly'}.`,
			related: fewer.slice(1, 10).map(({ span }) => ({ span, message: `${fewer === curly ? 'Curly' : 'Straight'} here too` })),
			...(isSettled ? {
				fixes: [
					{ title: 'Make all marks curly', edits: edits(straight), ...(fewer === straight ? { preferred: true } : {}) },
					{ title: 'Make all marks straight', edits: edits(curly), ...(fewer === curly ? { preferred: true } : {}) },
				],
			} : {}),
		};
	},
};

/** Whether every quotation is closed, no mark is doubled and those within are single, so that alike they will still pair as they do. */
function isSettled({ article: { text }, quotations }: Reading): boolean {
	return quotations.every(({ start, end, opened, closed, carriesOn, nested }) => opened && (closed || carriesOn)
		&& !/["“”]/.test(text.slice(Math.max(0, start - 1), start) + text.slice(end, end + 1))
		&& nested.every((inner) => /['‘]/.test(text[inner.start]!) && text[inner.start + 1] !== text[inner.start]));
}

interface Counted {
	readonly span: Span;
	readonly isCurly: boolean;
	/** The same of the other kind. */
	readonly other: string;
}

/** The outer marks of all quotations of the body that are straight or curly, and the single ones inside them. */
function marksIn({ article: { text }, quotations }: Reading): Counted[] {
	const marks: Counted[] = [];
	const add = (start: number, end: number, isOpening: boolean) => {
		const other = counterparts[text.slice(start, end)];
		if (other) marks.push({ span: { start, end }, isCurly: /[“”‘’]/.test(text[start]!), other: other[isOpening ? 0 : 1]! });
	};
	for (const { start, end, inside, paragraph, nested } of quotations) {
		if (!isBody(paragraph.kind)) continue;
		if (start < inside.start) add(start, inside.start, true);
		for (const inner of nested) {
			add(inner.start, inner.start + 1, true);
			add(inner.end - 1, inner.end, false);
		}
		if (inside.end < end) add(inside.end, end, false);
	}
	return marks;
}

/** For each mark the other kind's opening and closing one. */
const counterparts: Readonly<Record<string, readonly [string, string]>> = { '"': ['“', '”'], '“': ['"', '"'], '”': ['"', '"'], "'": ['‘', '’'], '‘': ["'", "'"], '’': ["'", "'"] };

function edits(marks: readonly Counted[]): Fix['edits'] {
	return marks.map(({ span, other }) => replacement(span, other));
}
