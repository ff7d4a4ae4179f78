/** What ships: one file that either extension host can load. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { transformSync } from 'esbuild';

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

	it('is at most 500 kB when minified', () => {
		const size = Buffer.byteLength(transformSync(code, { minify: true, format: 'cjs', charset: 'utf8' }).code);
		assert.ok(size <= 500_000, `${size} bytes`);
	});
});
