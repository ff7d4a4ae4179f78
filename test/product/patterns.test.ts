/** No regular expression of ours can backtrack without end: the time of each grows with its text, as far as `recheck` can make out. */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { type Node, parse } from 'acorn';
import { buildSync, transformSync } from 'esbuild';
import { checkSync } from 'recheck';

/**
 * Patterns whose time may grow with the square of a text or worse, and which are given short texts alone: `attack` is what is slowest,
 * repeated up to `most` characters.
 */
const bounded: readonly { readonly pattern: string; readonly most: number; readonly attack: string; readonly why: string }[] = [
	{ pattern: '[\\s.,;:]+\\S*$', most: 100, attack: '\t,', why: 'an excerpt in the panel' },
	{ pattern: '(?:^|[,.\\n])\\s*$', most: 3, attack: '\n', why: 'the characters before a cue' },
	{ pattern: '[.?!]\\s+\\p{Lu}\\S+\\s.*\\s(?:said|says)\\b', most: 150, attack: '! Ai ', why: 'a line that may be a headline' },
	{ pattern: '(?:https?:\\/\\/|\\bwww\\.|(?:\\b[a-z0-9-]{1,63}\\.){1,5}[a-z]{2,24}\\/)\\S+', most: 2048, attack: 'H-.', why: 'one word' },
	{ pattern: '[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+', most: 2048, attack: '.-', why: 'one word' },
	{ pattern: '[.,;:!?)\\]\'’…*]+$', most: 2048, attack: '!', why: 'one word' },
	{ pattern: '(\\p{L}[\\p{L}\'’-]{0,30})(,?)\\s$', most: 40, attack: 'A\'', why: 'the characters before a name' },
	{ pattern: '\\p{L}[\\p{L}\'’-]*\\s\\p{L}+,\\s$', most: 40, attack: 'A', why: 'the characters before a name' },
	{ pattern: '\\b(?:the|an?|his|her|its|their|\\p{L}+[\'’]s)\\s', most: 40, attack: 'rª', why: 'the characters before a name' },
	{ pattern: '\\S+\\s+', most: 200, attack: 'A', why: 'the titles before a name' },
	{ pattern: '(\\p{L}+)\\s$', most: 24, attack: 'A', why: 'the characters before a title' },
	{ pattern: '(?:(\\p{L}+)\\s)?(\\p{Ll}[\\p{Ll}-]{2,20})\\s$', most: 48, attack: 'a', why: 'the characters before a name' },
	{ pattern: '^ {0,3}\\[[^\\]\\n]{1,200}\\]:[^\\n]{1,1000}$', most: 500_000, attack: '[\r', why: 'no more than 200 characters are tried from any place' },
];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts')).map((path) => `src/${path}`);

/** `flags` by pattern, of every literal and of every expression that is put together when a module is loaded. */
function patterns(): Map<string, string> {
	const found = new Map<string, string>();
	for (const path of files) visit(parse(transformSync(readFileSync(path, 'utf8'), { loader: 'ts' }).code, { ecmaVersion: 'latest', sourceType: 'module' }));
	const loaded = files.filter((path) => /^src\/(?:engine|report)\//.test(path)).map((path) => `import './${path}';`).join('\n');
	const { outputFiles } = buildSync({ stdin: { contents: loaded, resolveDir: '.' }, bundle: true, write: false, format: 'cjs', packages: 'external' });
	class Recorded extends RegExp {
		constructor(pattern: string | RegExp, flags?: string) {
			super(pattern, flags);
			found.set(this.source, this.flags);
		}
	}
	runInNewContext(outputFiles[0]!.text, { RegExp: Recorded, module: {}, require: () => ({ phrases: [] }) });
	return found;

	function visit(node: Node): void {
		if (node.type === 'Literal' && 'regex' in node) {
			const { pattern, flags } = node.regex as { pattern: string; flags: string };
			found.set(pattern, flags);
		}
		for (const child of Object.values(node).flat()) if (typeof child?.type === 'string') visit(child as Node);
	}
}

/** Without a quantifier that has no end, or a far one, there is nothing to go back over. */
function canRepeat(pattern: string): boolean {
	return /[*+]|\{\d+,(?:\d{2,})?\}/.test(pattern);
}

describe('no pattern can backtrack without end', function () {
	this.timeout(300_000);
	const all = patterns();

	it('among all there are', () => {
		assert.ok(all.size > 100);
		assert.ok([...all.keys()].some((pattern) => pattern.includes('Reuters|Bloomberg')), 'one that is put together');
		const known = new Set(bounded.map(({ pattern }) => pattern));
		const unsafe = [...all].filter(([pattern]) => canRepeat(pattern) && !known.has(pattern)).flatMap(([pattern, flags]) => {
			const result = checkSync(pattern, flags, { timeout: 20_000, maxIteration: 4 });
			if (result.status === 'safe') return [];
			return [`/${pattern}/${flags}: ${result.status === 'vulnerable' ? `${result.complexity.summary} on ${result.attack.pattern}` : result.error.kind}`];
		});
		assert.deepEqual(unsafe, []);
	});

	for (const { pattern, most, attack, why } of bounded) {
		it(`where it is given short texts alone: ${why} (${most} characters)`, () => {
			const flags = all.get(pattern);
			assert.notEqual(flags, undefined, `there is no such pattern any more: /${pattern}/`);
			const text = attack.repeat(most / attack.length);
			const before = process.cpuUsage().user;
			text.replace(new RegExp(pattern, flags), '');
			assert.ok(process.cpuUsage().user - before < 500_000, `${(process.cpuUsage().user - before) / 1000} ms`);
		});
	}
});
