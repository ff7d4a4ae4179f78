/** What ships: one file that either extension host can load. */
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

const code = readFileSync('dist/extension.js', 'utf8');

describe('dist/extension.js', () => {
	it('loads with nothing but the language and `vscode`', () => {
		// Stands for anything that is read, called, constructed or extended while the module loads.
		const anything: object = new Proxy(class {}, { get: (target, key) => key === 'prototype' ? target.prototype : anything, apply: () => anything });
		const required: string[] = [];
		const module = { exports: {} as Record<string, unknown> };
		const require = (name: string) => {
			required.push(name);
			return anything;
		};
		runInNewContext(code, { module, exports: module.exports, require });
		assert.equal(typeof module.exports['activate'], 'function');
		assert.deepEqual(required.filter((name) => name !== 'vscode'), []);
	});

	it('asks for no other module later', () => {
		const names = [...code.matchAll(/\brequire\((["'])([^"']+)\1\)/g)].map(([, , name]) => name);
		assert.deepEqual(names.filter((name) => name !== 'vscode'), []);
	});

	it('is at most 500 kB as it ships', function () {
		this.timeout(20_000);
		const folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
		try {
			execFileSync(process.execPath, ['esbuild.mjs', '--minify', `--into=${folder}`]);
			const { size } = statSync(join(folder, 'extension.js'));
			assert.ok(size <= 500_000, `${size} bytes`);
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});
