/** The command line: files or standard input, reviewed and told on standard output. */
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { version } from '../package.json';
import { emptyHouseFile, type HouseFile, parseHouseFile, settingsFor, wantsReview } from './engine/house/file';
import { read } from './engine/read';
import { review, type Review } from './engine/review';
import { jsonFile, type JsonFile, type JsonReport } from './report/json';
import { placesIn } from './report/places';
import { textReport } from './report/text';

const usage = `Usage: copydesk [--format text|json] FILE…
Reviews articles: who says what, and what a copy desk would point out. “-” reads standard input.

  --format text|json  how to print (text)
  --help              print this
  --version           print the version

Files ending in .md or .markdown are read as Markdown. The nearest .copydesk.json in the article’s folder or above says what the
house style is, which files are left out, and what is set aside. Exit code: 0, 1 with findings at warning or above, 2 when something could not be read.
`;

async function main(): Promise<void> {
	const options = parseOptions(process.argv.slice(2));
	if (options === undefined) return;
	const files: JsonFile[] = [];
	for (const path of options.paths) {
		const reviewed = await reviewFile(path);
		if (!reviewed) continue;
		for (const { rule, error } of reviewed.failures) fail(`${path}: the rule ${rule} failed: ${messageOf(error)}`);
		if (reviewed.findings.some(({ level }) => level === 'error' || level === 'warning')) process.exitCode ??= 1;
		if (options.format === 'json') files.push(jsonFile(reviewed, path));
		else process.stdout.write(textReport(reviewed, path));
	}
	const report: JsonReport = { version: 1, files };
	if (options.format === 'json') process.stdout.write(`${JSON.stringify(report, undefined, '\t')}\n`);
}

interface Options { readonly format: 'text' | 'json'; readonly paths: readonly string[] }

/** Undefined when there is nothing to review; what is wrong has then been told. */
function parseOptions(args: string[]): Options | undefined {
	try {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
		});
		if (values.help) process.stdout.write(usage);
		else if (values.version) process.stdout.write(`${version}\n`);
		else if (values.format !== 'text' && values.format !== 'json') fail(`The format must be text or json, not “${values.format}”.`);
		else if (!positionals.length) fail(`Name a file to review, or - for standard input.\n\n${usage}`);
		else return { format: values.format, paths: positionals };
	} catch (error) {
		fail(`${messageOf(error)}\n\n${usage}`);
	}
	return undefined;
}

/** Undefined for a file that cannot be read or that the house leaves out; standard error says which. */
async function reviewFile(path: string): Promise<Review | undefined> {
	try {
		const { house, folder } = await houseOf(path === '-' ? process.cwd() : dirname(resolve(path)));
		const inHouse = path === '-' ? path : relative(folder, resolve(path));
		if (path !== '-' && wantsReview(house, inHouse) === false) {
			process.stderr.write(`copydesk: ${path}: left out, as “files” in ${join(folder, houseFileName)} says\n`);
			return undefined;
		}
		const text = decode(path === '-' ? await buffer(process.stdin) : await readFile(path));
		return review(read(text, /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'text', house.house.roster), settingsFor(house, inHouse));
	} catch (error) {
		fail(`${path}: ${messageOf(error)}`);
		return undefined;
	}
}

/** The text of a file in UTF-8, or in UTF-16 with a byte order mark. Throws with what to do about any other. */
function decode(bytes: Buffer): string {
	const encoding = bytes[0] === 0xFF && bytes[1] === 0xFE ? 'utf-16le' : bytes[0] === 0xFE && bytes[1] === 0xFF ? 'utf-16be' : 'utf-8';
	if (encoding === 'utf-8' && bytes.subarray(0, 8192).includes(0)) throw new Error('this is a binary file, not text');
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		throw new Error(`this is not valid ${encoding.toUpperCase()} text; if it is in an older encoding such as Latin-1, save it as UTF-8`);
	}
}

const houseFileName = '.copydesk.json';
const houses = new Map<string, Promise<{ house: HouseFile; folder: string }>>();

/** The nearest house file from `folder` upwards, read once; one that cannot be read says nothing. */
function houseOf(folder: string): Promise<{ house: HouseFile; folder: string }> {
	const known = houses.get(folder) ?? readHouse(folder);
	houses.set(folder, known);
	return known;
}

async function readHouse(folder: string): Promise<{ house: HouseFile; folder: string }> {
	const path = join(folder, houseFileName);
	let text: string;
	try {
		text = decode(await readFile(path));
	} catch (error) {
		const isThere = !isMissing(error);
		if (isThere) fail(`${path}: ${messageOf(error)}`);
		return isThere || dirname(folder) === folder ? { house: emptyHouseFile, folder } : houseOf(dirname(folder));
	}
	const { file: house, problems } = parseHouseFile(text);
	const place = placesIn(text);
	for (const { span, message } of problems) {
		const { line, column } = place(span.start);
		fail(`${path}:${line}:${column} ${message}`);
	}
	return { house, folder };
}

function isMissing(error: unknown): boolean {
	return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

const plainly: Record<string, string> = {
	ENOENT: 'there is no such file',
	EISDIR: 'this is a folder; name the files in it',
	EACCES: 'reading this file is not permitted',
	ERR_STRING_TOO_LONG: 'this file is too large',
	ERR_FS_FILE_TOO_LARGE: 'this file is too large',
};

function messageOf(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	return plainly[code] ?? (error instanceof Error ? error.message : String(error));
}

function fail(message: string): void {
	process.stderr.write(`copydesk: ${message}\n`);
	process.exitCode = 2;
}

/** A reader such as `head` may go away early. */
process.stdout.on('error', (error) => {
	if (!('code' in error && error.code === 'EPIPE')) throw error;
});

void main();
