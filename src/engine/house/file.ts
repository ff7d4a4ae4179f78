/** The text of a desk's `.copydesk.json`: what it says, what is wrong with it, and edits that keep its comments and layout. */
import { applyEdits, findNodeAtLocation, type JSONPath, modify, type Node } from 'jsonc-parser';
import { fitsGlob } from './glob';
import { defaultHouse, type House, type HousePerson } from './house';
import { type HouseProblem, parseJson, readEntry, readValue, type Report, syntaxProblem } from './json';
import { houseSchema } from './schema';
import { type ProfileName, profiles } from '../lexicon/profiles';
import { foldBlanks, type SetAside } from '../set-aside';
import type { Level, Settings } from '../settings';
import type { Span } from '../text/span';

/** A finding, or a rule, set aside for one file or for all. */
export interface HouseSetAside extends SetAside {
	readonly reason?: string | undefined;
	readonly who?: string | undefined;
	/** ISO 8601. */
	readonly when?: string | undefined;
}

/** What a house file says. */
export interface HouseFile {
	readonly levels: Readonly<Record<string, Level>>;
	/** Profile, words and roster; the same object as long as the file is not read anew. */
	readonly house: House;
	/** Globs on paths from the folder of the house file. */
	readonly include: readonly string[] | undefined;
	readonly exclude: readonly string[];
	readonly setAside: readonly HouseSetAside[];
}

export const emptyHouseFile: HouseFile = { levels: {}, house: defaultHouse, include: undefined, exclude: [], setAside: [] };

const setAsideEntry = houseSchema.properties!['setAside']!.items!;

/** What the schema lets through. */
interface Content {
	readonly profile?: ProfileName;
	readonly levels?: HouseFile['levels'];
	readonly words?: readonly { readonly avoid: string; readonly prefer?: string | readonly string[]; readonly reason?: string; readonly where?: 'own words' | 'everywhere' }[];
	readonly roster?: readonly { readonly name: string; readonly role?: string; readonly aliases?: readonly string[]; readonly pronouns?: HousePerson['pronouns'] }[];
	readonly files?: { readonly include?: readonly string[]; readonly exclude?: readonly string[] };
	readonly setAside?: readonly (Omit<HouseSetAside, 'words'> & { readonly words?: string })[];
}

/**
 * Reads a house file: JSON with comments and trailing commas allowed. Never throws. What is wrong is left out and told once each; a
 * text that is no JSON gives the empty file, one problem, and `readable: false`.
 */
export function parseHouseFile(text: string): { file: HouseFile; problems: HouseProblem[]; readable: boolean } {
	const { root, error } = parseJson(text);
	if (error) return { file: emptyHouseFile, problems: [syntaxProblem(text, error)], readable: false };
	const problems: HouseProblem[] = [];
	const report: Report = (node, message) => problems.push({ span: { start: node.offset, end: node.offset + node.length }, message });
	const content = (root ? readValue(root, houseSchema, 'The file', report) ?? {} : {}) as Content;
	if (root) checkWords(root, report);
	return { file: fileOf(content), problems, readable: true };
}

function fileOf({ profile, levels = {}, words = [], roster = [], files = {}, setAside = [] }: Content): HouseFile {
	const house: House = (profile === undefined || profile === 'default') && words.length === 0 && roster.length === 0 ? defaultHouse : {
		profile: profiles[profile ?? 'default'],
		words: words.map(({ avoid, prefer = [], reason, where }) => ({
			avoid, prefer: [prefer].flat().filter((word) => stars(word) <= stars(avoid)), reason, ...(where === 'everywhere' ? { everywhere: true as const } : {}),
		})),
		roster: roster.map(({ name, role, aliases = [], pronouns }) => ({ name, role, aliases, pronouns })),
	};
	return { levels, house, include: files.include, exclude: files.exclude ?? [], setAside: setAside.map((entry) => ({ ...entry, words: entry.words })) };
}

/** Reports words that are avoided twice, and words to write that are themselves avoided or ask for letters that there are not. */
function checkWords(root: Node, report: Report): void {
	const entries = findNodeAtLocation(root, ['words'])?.children ?? [];
	const key = (node: Node | undefined) => typeof node?.value === 'string' ? foldBlanks(node.value).toLowerCase() : undefined;
	const avoided = new Set<string>();
	for (const entry of entries) {
		const node = findNodeAtLocation(entry, ['avoid']);
		const avoid = key(node);
		if (avoid === undefined) continue;
		if (avoided.has(avoid)) report(node!, `“${node!.value}” stands in the list twice. Make one of the two.`);
		avoided.add(avoid);
	}
	for (const entry of entries) {
		const prefer = findNodeAtLocation(entry, ['prefer']);
		const avoid = key(findNodeAtLocation(entry, ['avoid']));
		for (const node of prefer?.children ?? (prefer ? [prefer] : [])) {
			const preferred = key(node);
			if (preferred === undefined || avoid === undefined) continue;
			if (stars(preferred) > stars(avoid)) report(node, `“${node.value}” has more * than “avoid”, which give it its letters. Write the word out.`);
			// `Internet`, written `internet`, differs in its capital alone.
			else if (avoided.has(preferred) && preferred !== avoid) report(node, `“${node.value}” is itself in the list of words to avoid. Prefer another, or take that entry out.`);
		}
	}
}

function stars(phrase: string): number {
	return phrase.split('*').length - 1;
}

/**
 * Whether the file wants the article at `path`, given from its folder, reviewed: true for one of those it includes, false for one it
 * excludes or does not include, undefined where it does not say.
 */
export function wantsReview({ include, exclude }: HouseFile, path: string): boolean | undefined {
	const fits = (glob: string) => fitsGlob(normalized(path), normalized(glob));
	if (exclude.some(fits)) return false;
	return include?.some(fits);
}

/** The settings in force for the article at `path`, given from the folder of the house file. */
export function settingsFor({ levels, house, setAside }: HouseFile, path: string): Settings {
	const wanted = normalized(path);
	return {
		levels,
		house,
		setAside: setAside.filter(({ file }) => file === undefined || normalized(file) === wanted),
	};
}

/** The house file with `entry` added at the end of what is set aside; unchanged if it is there already; undefined if the file cannot be read. */
export function addSetAside(text: string, entry: HouseSetAside): string | undefined {
	if (parseHouseFile(text).file.setAside.some((other) => sameEntry(other, entry))) return text;
	const { rule, file, words, before, after, reason, who, when } = entry;
	const value = JSON.parse(JSON.stringify({ rule, file, words: words === undefined ? undefined : foldBlanks(words), before, after, reason, who, when }));
	const list = nodeAt(text, ['setAside']);
	return list ? edit(text, ['setAside', list.children?.length ?? 0], value, 'array') : edit(text, ['setAside'], [value], 'array');
}

/** The house file without the entries that set aside the same words of the same rule at the same place in the same file; undefined if it cannot be read. */
export function removeSetAside(text: string, entry: HouseSetAside): string | undefined {
	const list = nodeAt(text, ['setAside']);
	let result: string | undefined = parseJson(text).error ? undefined : text;
	for (let index = (list?.children?.length ?? 0) - 1; index >= 0 && result !== undefined; index--) {
		const other = list?.type === 'array' ? readEntry(list.children![index]!, setAsideEntry, '', () => {}) as HouseSetAside | undefined : undefined;
		if (other && sameEntry(other, entry)) result = edit(result, ['setAside', index], undefined, 'array');
	}
	return result;
}

/** The place of the first entry that sets aside the same words of the same rule at the same place in the same file; undefined if there is none. */
export function placeOfSetAside(text: string, entry: HouseSetAside): Span | undefined {
	const node = nodeAt(text, ['setAside'])?.children?.find((child) => {
		const other = readEntry(child, setAsideEntry, '', () => {}) as HouseSetAside | undefined;
		return other && sameEntry(other, entry);
	});
	return node && { start: node.offset, end: node.offset + node.length };
}

/** The house file with an article or folder that moved, both paths given from its folder, under its new path wherever it is named; unchanged if it is not or cannot be read. */
export function renamePath(text: string, from: string, to: string): string {
	const entries = nodeAt(text, ['setAside'])?.children?.flatMap((entry) => findNodeAtLocation(entry, ['file']) ?? []) ?? [];
	const globs = ['include', 'exclude'].flatMap((list) => nodeAt(text, ['files', list])?.children ?? []);
	return applyEdits(text, [...entries, ...globs].flatMap(({ value, offset, length }) => {
		const path = typeof value === 'string' ? normalized(value) : '';
		return `${path}/`.startsWith(`${from}/`) ? [{ offset, length, content: JSON.stringify(to + path.slice(from.length)) }] : [];
	}));
}

/** The house file with the level of a rule; `undefined` takes the rule's line out. Undefined if the file cannot be read. */
export function setLevel(text: string, rule: string, level: Level | undefined): string | undefined {
	if (level === undefined && !nodeAt(text, ['levels', rule])) return parseJson(text).error ? undefined : text;
	return edit(text, ['levels', rule], level, 'object');
}

/** Whether two entries set aside the same: who did so, when and why does not matter. */
export function sameEntry(a: HouseSetAside, b: HouseSetAside): boolean {
	const identity = ({ rule, file, words, before, after }: HouseSetAside) =>
		JSON.stringify([rule, file === undefined ? null : normalized(file), ...[words, before, after].map((said) => said === undefined ? null : foldBlanks(said))]);
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
