/** Comments in Markdown copy that turn rules off and on: `<!-- copydesk-disable-next-line hedging -->`. */
import type { Span } from './span';

const actions = ['disable', 'enable', 'disable-line', 'disable-next-line'] as const;

export interface Directive extends Span {
	/** What stands behind `copydesk-`, with its place. */
	readonly action: Span & { readonly name: string };
	/** The rules it names, with their places; none means all. */
	readonly rules: readonly (Span & { readonly id: string })[];
}

/** Whether a comment that begins with `copydesk-` says something we know. */
export function isAction(name: string): name is typeof actions[number] {
	return actions.some((known) => known === name);
}

/** The directives among the comments of a stretch of a text, in order. */
export function* directivesIn(text: string, { start, end }: Span): Iterable<Directive> {
	for (let at = text.indexOf('<!--', start); at >= 0 && at < end; at = text.indexOf('<!--', at + 4)) {
		const close = text.indexOf('-->', at + 4);
		if (close < 0 || close + 3 > end) return;
		const words = [...text.slice(at + 4, close).matchAll(/[^\s,]+/g)].map((found) => ({ start: at + 4 + found.index, word: found[0] }));
		const [first, ...rest] = words;
		if (first?.word.startsWith(prefix)) {
			const name = first.word.slice(prefix.length);
			yield {
				start: at, end: close + 3,
				action: { name, start: first.start, end: first.start + first.word.length },
				rules: rest.map(({ start, word }) => ({ id: word, start, end: start + word.length })),
			};
		}
		at = close - 1;
	}
}

const prefix = 'copydesk-';

/**
 * A test for findings that start where a directive turns their rule off: behind `disable`, up to an `enable` for the rule or the end; on
 * the line of `disable-line`; on the line after `disable-next-line`, blank ones not counted.
 */
export function disabledTest(text: string, directives: readonly Directive[]): (rule: string, span: Span) => boolean {
	if (directives.length === 0) return () => false;
	const lines = directives.flatMap((directive) => lineOf(text, directive) ?? []);
	return (rule, { start }) => {
		const concerns = ({ rules }: Directive) => rules.length === 0 || rules.some(({ id }) => id === rule);
		if (lines.some(({ directive, line }) => line.start <= start && start <= line.end && concerns(directive))) return true;
		const last = directives.findLast((directive) => directive.end <= start && /^(?:disable|enable)$/.test(directive.action.name) && concerns(directive));
		return last?.action.name === 'disable';
	};
}

/** The line that a directive is about, if it is about one. */
function lineOf(text: string, directive: Directive): { directive: Directive; line: Span } | undefined {
	const { name } = directive.action;
	if (name === 'disable-line') return { directive, line: { start: startOfLine(text, directive.start), end: endOfLine(text, directive.end) } };
	if (name !== 'disable-next-line') return undefined;
	const after = endOfLine(text, directive.end);
	const start = after + text.slice(after).search(/\S|$/);
	return { directive, line: { start, end: endOfLine(text, start) } };
}

function startOfLine(text: string, from: number): number {
	return Math.max(text.lastIndexOf('\n', from), text.lastIndexOf('\r', from)) + 1;
}

function endOfLine(text: string, from: number): number {
	return from + text.slice(from).search(/[\r\n]|$/);
}
