/** Mocha as it runs inside an extension host, Node or web worker; exports what VS Code calls to run the tests. */
import 'mocha/mocha.js';
import { workspace } from 'vscode';

/** Prints a line. VS Code mixes in its own remarks: only what opens with a bar is shown where they are left out. */
const say = (line: string) => console.log(`│ ${line}`);

/** Prints whole lines: a test's outcome with its full title, a failure's whole stack, the sum. */
class Lines {
	constructor(runner: Mocha.Runner) {
		const { generateDiff } = Mocha.reporters.Base;
		let [passed, failed] = [0, 0];
		runner.on('pass', (test) => {
			passed++;
			say(`  ✓ ${test.fullTitle()} (${test.duration} ms)`);
		});
		runner.on('fail', (test, error: Error & { actual?: unknown; expected?: unknown }) => {
			failed++;
			const diff = 'expected' in error ? `\n${generateDiff(text(error.actual), text(error.expected))}` : '';
			say(`  ✗ ${test.fullTitle()}\n${error.stack ?? String(error)}${diff}`);
		});
		runner.on('end', () => say(`${passed} passed, ${failed} failed`));
	}
}

function text(value: unknown): string {
	return typeof value === 'string' ? value : JSON.stringify(value, undefined, 2) ?? String(value);
}

const mocha = new Mocha({ timeout: 20_000, reporter: Lines as unknown as Mocha.ReporterConstructor });
// Defines `describe` and `it`, before the tests of this bundle are loaded.
mocha.suite.emit('pre-require', globalThis, '', mocha);

/** What is run where the workspace has several folders, and nowhere else. */
const forFolders = 'a workspace of several folders';

/** Runs every suite of this bundle that is about such a workspace; rejects when a test failed or none ran. */
export async function run(): Promise<void> {
	const several = workspace.workspaceFolders!.length > 1;
	mocha.suite.suites = mocha.suite.suites.filter(({ title }) => (title === forFolders) === several);
	const grep = workspace.getConfiguration('copydeskTest').get('grep', '');
	if (grep) mocha.fgrep(grep);
	await new Promise<void>((resolve, reject) => {
		const runner = mocha.run((failures) => {
			if (failures > 0) reject(new Error(`${failures} failed`));
			else if (runner.total === 0) reject(new Error('No test ran.'));
			else resolve();
		});
	});
}
