/** The built command line, run as a process. */
import { strict as assert } from 'node:assert';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const cli = resolve('dist/cli.js');
const orphan = 'The hall was full and the night was long.\n\n“Nobody will vote for it again.”\n\nThe doors were closed at ten.\n';
const clean = 'Nothing was said.\n';

describe('the command line', function () {
	// Each test starts processes.
	this.timeout(20_000);
	let folder = '';
	before(() => { folder = mkdtempSync(join(tmpdir(), 'copydesk-')); });
	after(() => rmSync(folder, { recursive: true }));

	const write = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content);
	const run = (args: string[], input?: string) => spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8', ...(input === undefined ? {} : { input }) });

	it('prints findings by place, then figures, and exits with 1', () => {
		write('orphan.txt', orphan);
		const { stdout, stderr, status } = run(['orphan.txt']);
		assert.match(stdout, /^orphan\.txt:3:1 warning unattributed-quotation \S.*$/m);
		assert.match(stdout, /^orphan\.txt: 1 quotation, 0 speakers, 1 without a clear speaker, .*\n$/m);
		assert.deepEqual([stderr, status], ['', 1]);
	});

	it('exits with 0 when nothing is at warning or above', () => {
		write('clean.txt', clean);
		assert.equal(run(['clean.txt']).status, 0);
	});

	it('prints JSON for several files', () => {
		write('orphan.txt', orphan);
		write('clean.txt', clean);
		const { stdout, status } = run(['--format', 'json', 'orphan.txt', 'clean.txt']);
		const report = JSON.parse(stdout);
		assert.equal(report.version, 1);
		assert.deepEqual(report.files.map(({ path }: { path: string }) => path), ['orphan.txt', 'clean.txt']);
		assert.equal(report.files[0].quotations.length, 1);
		assert.equal(status, 1);
	});

	it('reads standard input', () => assert.match(run(['-'], orphan).stdout, /^-:3:1 warning unattributed-quotation /m));

	it('reads Markdown by its ending', () => {
		write('code.md', `${clean}\n\`\`\`\n“Nobody will vote for it again.”\n\`\`\`\n`);
		assert.match(run(['code.md']).stdout, /code\.md: 0 quotations/);
	});

	it('reads UTF-16 and a byte order mark', () => {
		write('wide.txt', Buffer.from(`\uFEFF${orphan}`, 'utf16le'));
		write('bom.txt', `\uFEFF${orphan}`);
		assert.match(run(['wide.txt']).stdout, /^wide\.txt:3:1 /m);
		assert.match(run(['bom.txt']).stdout, /^bom\.txt:3:1 /m);
	});

	it('says what it cannot read, and reviews the rest', () => {
		write('orphan.txt', orphan);
		write('old.txt', Buffer.from('caf\xE9', 'latin1'));
		write('image.png', Buffer.from([0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1]));
		mkdirSync(join(folder, 'desk'), { recursive: true });
		const { stdout, stderr, status } = run(['missing.txt', 'desk', 'image.png', 'old.txt', 'orphan.txt']);
		assert.equal(stderr, [
			'copydesk: missing.txt: there is no such file',
			'copydesk: desk: this is a folder; name the files in it',
			'copydesk: image.png: this is a binary file, not text',
			'copydesk: old.txt: this is not valid UTF-8 text; if it is in an older encoding such as Latin-1, save it as UTF-8',
			'',
		].join('\n'));
		assert.match(stdout, /^orphan\.txt: 1 quotation/m);
		assert.equal(status, 2);
	});

	it('explains bad use', () => {
		for (const args of [[], ['--format', 'xml', 'a'], ['--nonsense']]) {
			const { stdout, stderr, status } = run(args);
			assert.match(stderr, /^copydesk: /);
			assert.deepEqual([stdout, status], ['', 2]);
		}
	});

	it('prints help and version', () => {
		assert.match(run(['--help']).stdout, /^Usage: copydesk /);
		assert.match(run(['--version']).stdout, /^\d+\.\d+\.\d+\n$/);
	});

	it('follows the house file in a folder above, and says what is wrong in it', () => {
		mkdirSync(join(folder, 'house/stories'), { recursive: true });
		write('house/.copydesk.json', '{\n\t// ours\n\t"levels": { "unattributed-quotation": "off" },\n\t"colour": 1\n}');
		write('house/stories/orphan.txt', orphan);
		const { stdout, stderr, status } = run(['house/stories/orphan.txt']);
		assert.doesNotMatch(stdout, /unattributed-quotation/);
		assert.match(stderr, /^copydesk: .*\.copydesk\.json:4:2 .*colour/);
		assert.equal(status, 2);
		write('house/.copydesk.json', JSON.stringify({ setAside: [{ rule: 'unattributed-quotation', file: 'stories/orphan.txt' }] }));
		const aside = run(['house/stories/orphan.txt']);
		assert.match(aside.stdout, /1 set aside/);
		assert.deepEqual([aside.stderr, aside.status], ['', 0]);
	});

	it('takes profile, words and roster from the nearest house file', () => {
		mkdirSync(join(folder, 'style/may'), { recursive: true });
		write('style/.copydesk.json', '{ "profile": "ap", "words": [{ "avoid": "prior to", "prefer": "before", "reason": "Shorter." }] }');
		write('style/a.txt', 'The council met prior to the vote. Lee called it “a gift”.\n');
		write('style/may/a.txt', 'The council met prior to the vote. Lee called it “a gift”.\n');
		const first = run(['style/a.txt']);
		assert.match(first.stdout, /^style\/a\.txt:1:17 information house-word Write “before”, not “prior to”\. Shorter\.$/m);
		assert.match(first.stdout, / stops-inside /);
		write('style/may/.copydesk.json', '{ "roster": [{ "name": "Maria Lee", "aliases": ["Mia Lee"] }] }');
		write('style/may/b.txt', 'Maria Lee won. “We won,” Mia Lee said.\n');
		assert.match(run(['style/may/b.txt']).stdout, /: 1 quotation, 1 speaker,/);
		assert.doesNotMatch(run(['style/may/a.txt']).stdout, /house-word|stops-inside/);
	});

	it('leaves out the files that the house file does, and says so', () => {
		mkdirSync(join(folder, 'chosen/stories'), { recursive: true });
		write('chosen/.copydesk.json', '{ "files": { "include": ["stories/**"], "exclude": ["**/notes.txt"] } }');
		for (const name of ['a.txt', 'stories/a.txt', 'stories/notes.txt']) write(`chosen/${name}`, orphan);
		const { stdout, stderr, status } = run(['--format', 'json', 'chosen/a.txt', 'chosen/stories/a.txt', 'chosen/stories/notes.txt']);
		assert.deepEqual(JSON.parse(stdout).files.map(({ path }: { path: string }) => path), ['chosen/stories/a.txt']);
		assert.match(stderr, /^copydesk: chosen\/a\.txt: left out, as “files” in .*\.copydesk\.json says\ncopydesk: chosen\/stories\/notes\.txt: left out, .*\n$/);
		assert.equal(status, 1);
	});

	it('reviews on where the house file is broken, cannot be read or is a folder', () => {
		mkdirSync(join(folder, 'odd/folder/.copydesk.json'), { recursive: true });
		write('odd/folder/orphan.txt', orphan);
		assert.match(run(['odd/folder/orphan.txt']).stderr, /^copydesk: .*\.copydesk\.json: this is a folder/);
		for (const [bytes, told] of [[Buffer.from('{ "levels": '), /:1:12 A value is missing here/], [Buffer.from([0xFF]), /not valid UTF-8/], [Buffer.alloc(4), /binary/]] as const) {
			write('odd/.copydesk.json', bytes);
			write('odd/orphan.txt', orphan);
			const { stdout, stderr, status } = run(['odd/orphan.txt']);
			assert.match(stdout, /unattributed-quotation/);
			assert.match(stderr, told);
			assert.equal(status, 2);
		}
	});

	it('sets aside one of two equal quotations, counts entries that are stale, and honours comments in Markdown', () => {
		mkdirSync(join(folder, 'aside'), { recursive: true });
		const twice = `${orphan}\nIt was late.\n\n“Nobody will vote for it again.”\n`;
		write('aside/twice.txt', twice);
		write('aside/twice.md', `<!-- copydesk-disable-next-line unattributed-quotation -->\n\n${twice.slice(twice.indexOf('“'))}`);
		write('aside/.copydesk.json', JSON.stringify({ setAside: [
			{ rule: 'unattributed-quotation', file: 'twice.txt', words: '“Nobody will vote for it again.”', before: 'It was late.' },
			{ rule: 'unattributed-quotation', file: 'twice.txt', words: '“Nobody came.”', before: 'It was late.' },
		] }));
		const { stdout } = run(['aside/twice.txt', 'aside/twice.md']);
		assert.deepEqual(stdout.match(/^\S+ warning unattributed-quotation/gm), ['aside/twice.txt:3:1 warning unattributed-quotation', 'aside/twice.md:9:1 warning unattributed-quotation']);
		assert.match(stdout, /^aside\/twice\.txt: .*, 1 set aside, 1 stale$/m);
		assert.match(stdout, /^aside\/twice\.md: .*, 1 set aside$/m);
		assert.deepEqual(JSON.parse(run(['--format', 'json', 'aside/twice.txt']).stdout).files[0].setAside,
			{ findings: 1, stale: [{ rule: 'unattributed-quotation', words: '“Nobody came.”' }] });
	});

	it('stays quiet when its reader goes away', async () => {
		write('long.txt', orphan.repeat(1500));
		const child = spawn(process.execPath, [cli, 'long.txt'], { cwd: folder });
		let stderr = '';
		child.stderr.on('data', (data) => { stderr += data; });
		child.stdout.once('data', () => child.stdout.destroy());
		await once(child, 'close');
		assert.equal(stderr, '');
	});
});
