/** How the article language is coloured: tokens by the scopes of its grammar. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, type IGrammar, parseRawGrammar, Registry } from 'vscode-textmate';

const path = 'syntaxes/article.tmLanguage.json';
let grammar: IGrammar;

/** The words of a text under a scope. */
function scoped(text: string, scope: string): string[] {
	let stack = INITIAL;
	return text.split('\n').flatMap((line) => {
		const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
		stack = ruleStack;
		return tokens
			.filter(({ scopes }) => scopes.some((name) => name.split(' ').includes(scope)))
			.map(({ startIndex, endIndex }) => line.slice(startIndex, endIndex));
	});
}

const quoted = 'string.quoted.double.article';

describe('the colours of an article', () => {
	before(async () => {
		await loadWASM(readFileSync('node_modules/vscode-oniguruma/release/onig.wasm'));
		const registry = new Registry({
			onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
			loadGrammar: async () => parseRawGrammar(readFileSync(path, 'utf8'), path),
		});
		grammar = (await registry.loadGrammar('text.article'))!;
	});

	it('tell quotations from the rest', () => {
		assert.equal((scoped('“We lost,” Lee said. "Blame me." He left.', quoted)).join(''), '“We lost,”"Blame me."');
	});

	it('tell nested quotations from their outer one, and apostrophes from both', () => {
		const text = '“He said ‘no, I won’t’ and didn’t come,” Lee said. It’s the ’90s.';
		assert.equal((scoped(text, 'markup.italic.nested.article')).join(''), '‘no, I won’t’');
		assert.equal((scoped(text, quoted)).join(''), '“He said ‘no, I won’t’ and didn’t come,”');
	});

	it('end a quotation with its paragraph when its mark is lost', () => {
		assert.equal((scoped('“We lost, Lee said.\n\nThe hall was empty.', quoted)).join(''), '“We lost, Lee said.');
	});

	it('leave inches and feet alone', () => {
		assert.deepEqual(scoped('The door is 6\'4" high and 3" thick.', quoted), []);
	});

	it('show byline, date and dateline', () => {
		const text = ' date 2026-02-23 By Ines Moreau, Tom Adeyemi, CNN\n\nKyiv (CNN) — It was late.\n\nBy Monday it was over.';
		assert.deepEqual(scoped(text, 'constant.numeric.date.article'), ['2026-02-23']);
		assert.deepEqual(scoped(text, 'entity.name.type.byline.article'), ['Ines Moreau, Tom Adeyemi, CNN']);
		assert.deepEqual(scoped(text, 'entity.name.type.dateline.article'), ['Kyiv']);
	});

	it('show a date line in words', () => {
		for (const date of ['March 4, 2026', '4 March 2026', 'Feb. 23, 2026']) {
			assert.deepEqual(scoped(`The ferry stops\n\n${date}\n\nIt was late.`, 'constant.numeric.date.article'), [date]);
		}
		assert.deepEqual(scoped('Updated 4:15 p.m. ET, Feb. 23, 2026', 'constant.numeric.date.article'), ['Feb. 23, 2026']);
	});

	it('show subheads and end marks, and no sentence as one', () => {
		const text = 'It was late.\n\nA bridge in the drawer\n\nThe city talked.\n\n-30-';
		assert.deepEqual(scoped(text, 'markup.heading.subhead.article'), ['A bridge in the drawer']);
		assert.deepEqual(scoped(text, 'comment.line.end-mark.article'), ['-30-']);
	});
});
