import { strict as assert } from 'node:assert';
import { fitsGlob } from '../../../src/engine/house/glob';

const cases: readonly (readonly [glob: string, fitting: readonly string[], other: readonly string[]])[] = [
	['notes.md', ['notes.md'], ['a/notes.md', 'notes.mdx', 'xnotes.md']],
	['*.md', ['a.md', '.md'], ['a/b.md', 'a.mdx']],
	['**/*.md', ['a.md', 'a/b.md', 'a/b/c.md'], ['a.txt', 'a.md/b']],
	['stories/**', ['stories/a', 'stories/a/b.md', 'stories'], ['story/a', 'x/stories/a']],
	['a/**/b/**/c', ['a/b/c', 'a/x/b/y/z/c', 'a/b/b/c/c'], ['a/c', 'a/b/x']],
	['20??-*.article', ['2026-ferry.article', '20🦉1-.article'], ['206-x.article', '2026-a/b.article']],
];

describe('fitsGlob', () => {
	for (const [glob, fitting, other] of cases) {
		it(glob, () => {
			for (const path of fitting) assert.ok(fitsGlob(path, glob), path);
			for (const path of other) assert.ok(!fitsGlob(path, glob), path);
		});
	}
});
