/** JSON as people write it, read against a schema: what is right of it, and what is wrong with place and remedy. */
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { JsonType, Schema } from './schema';
import type { Span } from '../text/span';

/** One thing wrong, with its place in the house file and its remedy. */
export interface HouseProblem {
	readonly span: Span;
	readonly message: string;
}

export type Report = (node: Node, message: string) => void;

const syntaxRemedies: Record<string, string> = {
	CommaExpected: 'A comma is missing before this.',
	ColonExpected: 'A colon is missing after the key.',
	PropertyNameExpected: 'A key in double quotation marks is missing here.',
	ValueExpected: 'A value is missing here.',
	CloseBraceExpected: 'A closing } is missing before this.',
	CloseBracketExpected: 'A closing ] is missing before this.',
	EndOfFileExpected: 'Nothing may follow the closing }. Remove this.',
	InvalidSymbol: 'This is no value. Put words in double quotation marks.',
	UnexpectedEndOfString: 'A closing quotation mark is missing on this line.',
	UnexpectedEndOfComment: 'A closing */ is missing.',
};

const typeNames: Readonly<Record<JsonType, string>> = { object: 'an object: { … }', array: 'a list: [ … ]', string: 'text in double quotation marks' };

/** The tree of a text, or the first fault of one that is no JSON. Comments and trailing commas are allowed. */
export function parseJson(text: string): { root: Node | undefined; error: ParseError | undefined } {
	const errors: ParseError[] = [];
	try {
		const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
		return { root, error: errors[0] };
	} catch {
		// The parser recurses: brackets nested some thousand deep exhaust the stack.
		return { root: undefined, error: { error: 0 as ParseError['error'], offset: 0, length: 1 } };
	}
}

/** A fault of the syntax in words, on at least one character where there is one. */
export function syntaxProblem(text: string, { error, offset, length }: ParseError): HouseProblem {
	const start = Math.min(offset, Math.max(0, text.length - 1));
	return { span: { start, end: Math.min(text.length, start + Math.max(1, length)) }, message: syntaxRemedies[printParseErrorCode(error)] ?? 'This is not JSON. Correct it here.' };
}

/**
 * The value of a node as far as it fits the schema: of an object the keys that do, of a list the entries in which nothing is wrong;
 * undefined when it does not fit at all. `name` is what messages call it. Each fault is reported once.
 */
export function readValue(node: Node, schema: Schema, name: string, report: Report): unknown {
	const types = [schema.type].flat();
	const type = types.find((candidate) => candidate === node.type);
	if (!type) report(node, `${name} must be ${listed(types.map((wanted) => typeNames[wanted]))}.`);
	else if (type === 'object') return readObject(node, schema, report);
	else if (type === 'array') return (node.children ?? []).flatMap((entry) => readEntry(entry, schema.items!, `Each entry of ${name}`, report) ?? []);
	else return readText(node, schema, name, report);
	return undefined;
}

/**
 * The value of an entry of a list, undefined when anything is wrong in it: half an entry may say something else than was meant.
 * Without its file, a finding would be set aside everywhere.
 */
export function readEntry(node: Node, schema: Schema, name: string, report: Report): unknown {
	let faulty = false;
	const value = readValue(node, schema, name, (place, message) => {
		faulty = true;
		report(place, message);
	});
	return faulty ? undefined : value;
}

function readObject(node: Node, { properties = {}, required = [], $comment }: Schema, report: Report): Record<string, unknown> {
	const result: Record<string, unknown> = {};
	const seen = new Set<string>();
	for (const { children } of node.children ?? []) {
		const [keyNode, value] = children ?? [];
		if (!keyNode || !value) continue;
		const key = String(keyNode.value);
		if (seen.has(key)) report(keyNode, `“${key}” stands here twice. Make one of the two.`);
		else if (!Object.hasOwn(properties, key)) report(keyNode, unknown($comment, key, Object.keys(properties).filter((known) => known !== '$schema')));
		else {
			const read = readValue(value, properties[key]!, `“${key}”`, report);
			if (read !== undefined) result[key] = read;
		}
		seen.add(key);
	}
	for (const key of required) if (!seen.has(key)) report(node, `“${key}” is missing in this entry. Add "${key}": "…".`);
	return result;
}


function readText(node: Node, schema: Schema, name: string, report: Report): string | undefined {
	const value = String(node.value);
	if (schema.enum && !schema.enum.includes(value)) report(node, schema.$comment ? unknown(schema.$comment, value, schema.enum) : `${name} must be ${listed(schema.enum.map((known) => `"${known}"`))}.`);
	else if (schema.pattern && !new RegExp(schema.pattern, 'u').test(value)) report(node, schema.patternErrorMessage!);
	else return value;
	return undefined;
}

function unknown(what: string | undefined, word: string, known: readonly string[]): string {
	const shown = word.length > 40 ? `${word.slice(0, 40)}…` : word;
	const sentence = what ? `There is no ${what} “${shown}”.` : `Unknown key “${shown}”.`;
	if (known.length <= 10) return `${sentence} Use ${listed(known)}.`;
	const meant = nearest(word, known);
	return meant === undefined ? `${sentence} The README lists those there are.` : `${sentence} Did you mean “${meant}”?`;
}

/** The known word that differs in the fewest characters, if they are less than half of it. */
function nearest(word: string, known: readonly string[]): string | undefined {
	if (word.length > 60) return undefined;
	const ranked = known.map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate) }))
		.sort((a, b) => a.distance - b.distance);
	const best = ranked[0];
	return best && best.distance * 2 < Math.min(word.length, best.candidate.length) ? best.candidate : undefined;
}

/** How many characters are to be put in, taken out or changed (Levenshtein). */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let at = 0; at < a.length; at++) {
		const next = [at + 1];
		for (let to = 0; to < b.length; to++) next.push(Math.min(row[to + 1]! + 1, next[to]! + 1, row[to]! + (a[at] === b[to] ? 0 : 1)));
		row = next;
	}
	return row[b.length]!;
}

export function listed(words: readonly string[]): string {
	return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
