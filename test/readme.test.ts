/** The README against what it describes: settings, commands, scripts, pictures and the fields of the JSON. */
import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import manifest from '../package.json';
import { parseHouseFile } from '../src/engine/house/file';
import { houseSchema } from '../src/engine/house/schema';
import { read } from '../src/engine/read';
import { review } from '../src/engine/review';
import { defaultSettings } from '../src/engine/settings';
import { jsonFile } from '../src/report/json';

const readme = readFileSync('README.md', 'utf8');
const all = (pattern: RegExp) => [...new Set([...readme.matchAll(pattern)].map(([, found]) => found!))].sort();

describe('the README', () => {
	it('has a row for every setting, with its default', () => {
		const { properties } = manifest.contributes.configuration;
		assert.deepEqual(
			[...readme.matchAll(/^\| `(copydesk\.\w+)` \|.*\| `([^`]*)` \|$/gm)].map(([, name, value]) => [name, value]),
			Object.entries(properties).map(([name, setting]) => [name, typeof setting.default === 'string' ? setting.default : JSON.stringify(setting.default)]));
	});

	it('names commands as the palette does', () => {
		const titles = manifest.contributes.commands.map(({ title }) => title);
		assert.deepEqual(all(/\*\*Copydesk: ([^*]+)\*\*/g).filter((title) => !titles.includes(title)), []);
	});

	it('has a row for every command of the palette', () => {
		const hidden = new Set(manifest.contributes.menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command));
		const rows = readme.split('\n').filter((line) => line.startsWith('| **Copydesk: ')).join('\n');
		const missing = manifest.contributes.commands.filter(({ command, title }) => !hidden.has(command) && !rows.includes(`**Copydesk: ${title}**`));
		assert.deepEqual(missing, []);
	});

	it('names scripts that there are', () => {
		const named = all(/npm run ([\w:]+)/g);
		assert.ok(named.includes('test:engine'));
		assert.deepEqual(named.filter((name) => !Object.hasOwn(manifest.scripts, name)), []);
	});

	it('shows the pictures that are kept for it, and links to files that there are', () => {
		assert.deepEqual(all(/\]\((media\/[^)]+)\)/g), readdirSync('media/screenshots').map((name) => `media/screenshots/${name}`).sort());
		assert.deepEqual(all(/\]\((?!https?:|#)([^)]+)\)/g).filter((path) => !existsSync(path)), []);
	});

	it('shows a whole house file, with nothing wrong in it', () => {
		const [, shown] = /```jsonc\n([^]*?)```/.exec(readme)!;
		const { problems } = parseHouseFile(shown!);
		assert.deepEqual(problems, []);
		const section = readme.slice(readme.indexOf('### House style'), readme.indexOf('### Privacy'));
		for (const key of Object.keys(houseSchema.properties!).filter((name) => name !== '$schema')) {
			assert.ok(shown!.includes(`"${key}":`) && section.includes(`| \`${key}\` |`), key);
		}
	});

	it('has every field of the JSON', () => {
		const section = readme.slice(readme.indexOf('## On the command line'), readme.indexOf('## For developers'));
		const documented = new Set([...section.matchAll(/`([^`]+)`/g)].flatMap(([, code]) => code!.match(/\w+/g) ?? []));
		const file = jsonFile(review(read(readFileSync('test/articles/sample/harbour-ferry.article', 'utf8')), defaultSettings), '-');
		const fields = fieldsOf(file);
		assert.ok(fields.has('certainty') && fields.has('edits'));
		assert.deepEqual([...fields].filter((name) => !documented.has(name)), []);
	});
});

/** The names of all properties of a value, at any depth. */
function fieldsOf(value: unknown): Set<string> {
	if (Array.isArray(value)) return new Set(value.flatMap((item) => [...fieldsOf(item)]));
	if (typeof value !== 'object' || value === null) return new Set();
	return new Set(Object.entries(value).flatMap(([name, inner]) => [name, ...fieldsOf(inner)]));
}
