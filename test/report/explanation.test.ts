/** Rule pages and the README's table of rules. */
import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { chapters, rules } from '../../src/engine/rules/index';
import { explanationMarkdown, rulesTables } from '../../src/report/explanation';

describe('explanationMarkdown', () => {
	for (const rule of rules) {
		it(`explains ${rule.id}`, () => {
			const page = explanationMarkdown(rule, 'error');
			for (const part of [rule.title, rule.why, rule.source, `"${rule.id}": "off"`, 'level error']) assert.ok(page.includes(part), part);
			assert.match(page, /## Reported\n\n> \S[^]*## Put right\n\n> \S/);
		});
	}
});

describe('README', () => {
	it('has the table of rules as they are; UPDATE=1 writes it', function () {
		if (!existsSync('README.md')) {
			console.log('      no README.md here: its table of rules is not compared');
			this.skip();
		}
		const readme = readFileSync('README.md', 'utf8');
		const [, before, table, after] = /^([^]*<!-- rules -->\n)([^]*?)(\n<!-- \/rules -->[^]*)$/.exec(readme) ?? [];
		assert.ok(before && after, 'README.md lacks the lines <!-- rules --> and <!-- /rules -->');
		if (process.env['UPDATE']) writeFileSync('README.md', before + rulesTables(chapters) + after);
		assert.equal(table, rulesTables(chapters), 'the README’s table of rules is out of date: run the tests with UPDATE=1');
	});
});
