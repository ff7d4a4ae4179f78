/** The text of a desk's `.copydesk.json`: what it says, what is wrong with it, and edits that keep its comments and layout. */
import { applyEdits, findNodeAtLocation, type JSONPath, modify, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Span } from './text/span';
import { rules } from './rules/index';
import { defaultHouse } from './house';
import { foldBlanks, type SetAside } from './set-aside';
import { type Level, levels, type Settings } from './settings';

/** A finding, or a rule, set aside for one file or for all. */
export interface HouseSetAside extends SetAside {
	/** The article's path from the folder of the house file, with slashes; undefined means every article. */
	readonly file?: string | undefined;
	readonly reason?: string | undefined;
	readonly who?: string | undefined;
	/** ISO 8601. */
	readonly when?: string | undefined;
}

export interface House {
	readonly levels: Readonly<Record<string, Level>>;
	readonly setAside: readonly HouseSetAside[];
}

/** One thing wrong, with its place in the house file and its remedy. */
export interface HouseProblem {
	readonly span: Span;
	readonly message: string;
}

export const emptyHouse: House = { levels: {}, setAside: [] };

const textKeys = ['file', 'words', 'reason', 'who', 'when'] as const;
const readers: Record<string, (node: Node, report: Report) => Partial<House>> = {
	levels: (node, report) => ({ levels: readLevels(node, report) }),
	setAside: (node, report) => ({ setAside: readSetAside(node, report) }),
	$schema: () => ({}),
};

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

type Report = (node: Node, message: string) => void;

/**
 * Reads a house file: JSON with comments and trailing commas allowed. Never throws. What is wrong is left out of the house and
 * told once each; a text that is no JSON gives the empty house, one problem, and `readable: false`.
 */
export function parseHouseFile(text: string): { house: House; problems: HouseProblem[]; readable: boolean } {
	const { root, error } = parseJson(text);
	if (error) return { house: emptyHouse, problems: [syntaxProblem(text, error)], readable: false };
	const problems: HouseProblem[] = [];
	const report: Report = (node, message) => problems.push({ span: { start: node.offset, end: node.offset + node.length }, message });
	let house = emptyHouse;
	if (root) {
		for (const [key, value, keyNode] of entriesOf(root, 'The file', report)) {
			const read = own(readers, key);
			if (read) house = { ...house, ...read(value, report) };
			else report(keyNode, `Unknown key “${key}”. Use ${listed(Object.keys(readers).filter((name) => name !== '$schema'))}.`);
		}
	}
	return { house, problems, readable: true };
}

/** The settings in force for the article at `path`, given from the folder of the house file. */
export function settingsFor(house: House, path: string): Settings {
	const wanted = normalized(path);
	return {
		levels: house.levels,
		house: defaultHouse,
		setAside: house.setAside.filter(({ file }) => file === undefined || normalized(file) === wanted),
	};
}

/** The house file with `entry` added at the end of what is set aside; unchanged if it is there already; undefined if the file cannot be read. */
export function addSetAside(text: string, entry: HouseSetAside): string | undefined {
	if (parseHouseFile(text).house.setAside.some((other) => sameEntry(other, entry))) return text;
	const { rule, file, words, reason, who, when } = entry;
	const value = JSON.parse(JSON.stringify({ rule, file, words: words === undefined ? undefined : foldBlanks(words), reason, who, when }));
	const list = nodeAt(text, ['setAside']);
	return list ? edit(text, ['setAside', list.children?.length ?? 0], value, 'array') : edit(text, ['setAside'], [value], 'array');
}

/** The house file without the entries that set aside the same words of the same rule in the same file; undefined if it cannot be read. */
export function removeSetAside(text: string, entry: HouseSetAside): string | undefined {
	const list = nodeAt(text, ['setAside']);
	let result: string | undefined = parseJson(text).error ? undefined : text;
	for (let index = (list?.children?.length ?? 0) - 1; index >= 0 && result !== undefined; index--) {
		const other = list?.type === 'array' ? readEntry(list.children![index]!, () => {}) : undefined;
		if (other && sameEntry(other, entry)) result = edit(result, ['setAside', index], undefined, 'array');
	}
	return result;
}

/** The house file with the level of a rule; `undefined` takes the rule's line out. Undefined if the file cannot be read. */
export function setLevel(text: string, rule: string, level: Level | undefined): string | undefined {
	if (level === undefined && !nodeAt(text, ['levels', rule])) return parseJson(text).error ? undefined : text;
	return edit(text, ['levels', rule], level, 'object');
}

function parseJson(text: string): { root: Node | undefined; error: ParseError | undefined } {
	const errors: ParseError[] = [];
	try {
		const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
		return { root, error: errors[0] };
	} catch {
		// The parser recurses: brackets nested some thousand deep exhaust the stack.
		return { root: undefined, error: { error: 0 as ParseError['error'], offset: 0, length: 1 } };
	}
}

function syntaxProblem(text: string, { error, offset, length }: ParseError): HouseProblem {
	const start = Math.min(offset, Math.max(0, text.length - 1));
	return { span: { start, end: Math.min(text.length, start + Math.max(1, length)) }, message: syntaxRemedies[printParseErrorCode(error)] ?? 'This is not JSON. Correct it here.' };
}

/** The properties of an object, as far as they have a value. */
function entriesOf(node: Node, what: string, report: Report): [key: string, value: Node, keyNode: Node][] {
	if (node.type !== 'object') {
		report(node, `${what} must be an object: { … }.`);
		return [];
	}
	return (node.children ?? []).flatMap(({ children }) => {
		const [key, value] = children ?? [];
		return key && value ? [[String(key.value), value, key] as [string, Node, Node]] : [];
	});
}

function readLevels(node: Node, report: Report): House['levels'] {
	const known = new Set(rules.map(({ id }) => id));
	const result: Record<string, Level> = {};
	for (const [rule, value, keyNode] of entriesOf(node, '“levels”', report)) {
		if (!known.has(rule)) report(keyNode, unknownRule(rule));
		else if (!levels.includes(value.value)) report(value, `The level of ${rule} must be ${listed(levels.map((level) => `"${level}"`))}.`);
		else result[rule] = value.value;
	}
	return result;
}

function readSetAside(node: Node, report: Report): HouseSetAside[] {
	if (node.type !== 'array') {
		report(node, '“setAside” must be a list: [ … ].');
		return [];
	}
	return (node.children ?? []).flatMap((child) => readEntry(child, report) ?? []);
}

function readEntry(node: Node, report: Report): HouseSetAside | undefined {
	const entry: Record<string, string> = {};
	let faulty = node.type !== 'object';
	for (const [key, value, keyNode] of entriesOf(node, 'What is set aside', report)) {
		const isKnown = key === 'rule' || textKeys.some((name) => name === key);
		if (!isKnown) report(keyNode, `Unknown key “${key}”. Use ${listed(['rule', ...textKeys])}.`);
		else if (typeof value.value !== 'string') {
			faulty = true;
			report(value, `“${key}” must be text in double quotation marks.`);
		} else entry[key] = value.value;
	}
	const { rule } = entry;
	if (faulty) return undefined;
	if (rule === undefined) {
		report(node, 'Say which rule is set aside: "rule": "…".');
		return undefined;
	}
	if (!rules.some(({ id }) => id === rule)) {
		report(findNodeAtLocation(node, ['rule'])!, unknownRule(rule));
		return undefined;
	}
	return { ...entry, rule, words: entry['words'] };
}

function unknownRule(rule: string): string {
	return `There is no rule “${rule}”. Use one of ${listed(rules.map(({ id }) => id))}.`;
}

function sameEntry(a: HouseSetAside, b: HouseSetAside): boolean {
	const identity = ({ rule, file, words }: HouseSetAside) =>
		JSON.stringify([rule, file === undefined ? null : normalized(file), words === undefined ? null : foldBlanks(words)]);
	return identity(a) === identity(b);
}

function nodeAt(text: string, path: JSONPath): Node | undefined {
	const { root } = parseJson(text);
	return root && findNodeAtLocation(root, path);
}

/** The text with the value at `path` set, added or (undefined) removed, in the file's own layout. `parent` is what must hold it. */
function edit(text: string, path: JSONPath, value: unknown, parent: 'array' | 'object'): string | undefined {
	const { root, error } = parseJson(text);
	const holder = root && findNodeAtLocation(root, [path[0]!]);
	if (error || (root && root.type !== 'object') || (holder && holder.type !== parent)) return undefined;
	const indent = /^([\t ]+)\S/m.exec(text)?.[1] ?? '\t';
	const formattingOptions = {
		insertSpaces: indent[0] === ' ',
		tabSize: indent[0] === ' ' ? indent.length : 4,
		eol: text.includes('\r\n') ? '\r\n' : '\n',
	};
	const source = text.trim() === '' ? '{}' : text;
	const isArrayInsertion = typeof path.at(-1) === 'number' && value !== undefined;
	return applyEdits(source, modify(source, path, value, { formattingOptions, isArrayInsertion }));
}

function normalized(path: string): string {
	return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}

function own<V>(record: Record<string, V>, key: string): V | undefined {
	return Object.hasOwn(record, key) ? record[key] : undefined;
}

function listed(words: readonly string[]): string {
	return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
