/** The settings a Markdown file opens with, between two lines of `---`. */
import type { Furniture } from './article';
import { findDate } from './dates';
import type { Span } from './span';

/** At most 200 lines, so that a rule `---` at a text's start does not swallow the text. */
const pattern = /^\uFEFF?---[ \t]*\r?\n(?:(?!---|\.\.\.).*\r?\n){0,200}?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const setting = /^(title|headline|authors?|byline|date):[ \t]*(\S.*)$/gim;

/** The length of the front matter a text opens with; 0 without one. */
export function frontMatterLength(text: string): number {
	return pattern.exec(text.slice(0, 20_000))?.[0].length ?? 0;
}

/** Headline, byline and date as front matter gives them, each on one line. */
export function frontMatter(text: string): Pick<Furniture, 'headline' | 'byline' | 'date'> {
	let headline: Span | undefined;
	let byline: Span[] = [];
	let date: Furniture['date'];
	for (const found of text.slice(0, frontMatterLength(text)).matchAll(setting)) {
		const start = found.index + found[0].length - found[2]!.length;
		const values = valuesOf(found[2]!, start);
		const key = found[1]!.toLowerCase();
		if (key === 'date') {
			const day = findDate(found[2]!);
			if (day) date ??= { start: start + day.start, end: start + day.end, iso: day.iso };
		} else if (key.startsWith('author') || key === 'byline') {
			byline = [...byline, ...values];
		} else {
			headline ??= unquoted(found[2]!, start);
		}
	}
	return { headline, byline, date };
}

/** `Ann Lee`, `"Ann Lee"`, `[Ann Lee, Bo Tran]`, `By Ann Lee and Bo Tran`. */
function valuesOf(value: string, at: number): Span[] {
	const names = value.trimEnd().replace(/^(?:\[|by\s+)/i, (mark) => ' '.repeat(mark.length)).replace(/\]$/, ' ').replace(/\sand\s/g, '  ,  ');
	return [...names.matchAll(/[^,\s](?:[^,]*[^,\s])?/g)].map((part) => unquoted(part[0], at + part.index));
}

function unquoted(value: string, at: number): Span {
	const content = value.trimEnd();
	const quoted = content.length > 1 && /^(["']).*\1$/.test(content) ? 1 : 0;
	return { start: at + quoted, end: at + content.length - quoted };
}
