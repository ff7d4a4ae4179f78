/** After an edit the review says what one from the start would, and judges no passage that the edit did not touch. */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { moved, type Rule } from '../../src/engine/judging/rule';
import { read } from '../../src/engine/read';
import { type Review, review } from '../../src/engine/review';
import { rules } from '../../src/engine/rules/index';
import { defaultSettings } from '../../src/engine/settings';

const stories = readdirSync('test/articles').filter((name) => /\.(?:md|article)$/.test(name)).map((name) => readFileSync(`test/articles/${name}`, 'utf8').replace(/\{[^{}\n]*\}/g, ''));
const allOn = { ...defaultSettings, levels: Object.fromEntries(rules.filter(({ level }) => level === 'off').map(({ id }) => [id, 'hint' as const])) };

/** The findings with nothing in their spans but where they start and end. */
const plain = ({ findings }: Review) => findings.map((finding) => moved(finding, 0));

describe('after an edit', function () {
	this.timeout(60_000);

	it('a review says what one from the start says', () => {
		const pieces = ['“', '”', ' ', '\n\n', '.', ',', ' allegedly', ' Lee', ' she said', '“We lost,” said Ann Lee. ', 'Sources say it may close.', 'Q: ', '😀', '”\n\n“', '?”', '\n\n“It leans,” Bo Tran said.', '\n\n“We will build.', ' Cem Yar added.', 'mayor Ann Lee', 'Story by: Ann Lee\n\n', 'Leeds (AP) — '];
		const edit = fc.record({ at: fc.nat(4000), atBreak: fc.boolean(), drop: fc.constantFrom(0, 0, 1, 5, 40, 400), put: fc.constantFrom('', ...pieces) });
		fc.assert(fc.property(fc.constantFrom(...stories), fc.array(edit, { minLength: 1, maxLength: 5 }), (story, edits) => {
			let text = story;
			let last: Review = review(read(text), allOn);
			for (const { at: place, atBreak, drop, put } of edits) {
				const at = atBreak ? Math.max(0, text.indexOf('\n\n', place) + place % 3) : place;
				text = text.slice(0, at) + put + text.slice(at + drop);
				last = review(read(text), allOn, rules, last.judged);
				assert.deepEqual(plain(last), plain(review(read(text), allOn)));
			}
		}), { numRuns: 60, seed: 7 });
	});

	describe('elsewhere, a paragraph is judged again where it shows', () => {
		const cases: readonly (readonly [what: string, rule: string, before: string, after: string])[] = [
			['who spoke before', 'speaker-change', 'Bo Tran met Ann Lee.\n\n“It was safe,” Bo Tran said. “It always was.”\n\n“It leans,” Bo Tran said.', 'Bo Tran met Ann Lee.\n\n“It was safe,” Ann Lee said. “It always was.”\n\n“It leans,” Bo Tran said.'],
			['who speaks next', 'unclosed-quotation', 'Ann Lee said: “We lost it all.\n\n“It leans,” Ann Lee said.', 'Ann Lee said: “We lost it all.\n\n“It leans,” Bo Tran said.'],
			['that the story had somebody before', 'premature-added', 'Ann Lee came on Monday.\n\nThe hall was full. “It is safe,” Ann Lee added.', 'The rain came on Monday.\n\nThe hall was full. “It is safe,” Ann Lee added.'],
			['what comes first', 'opening-quotation', 'The bridge was shut on Monday.\n\n“It leans,” said Ann Lee, looking up.', '“It leans,” said Ann Lee, looking up.'],
			['what comes last', 'closing-attribution', '“It leans,” Ann Lee said.\n\nThe bridge was shut on Monday.', '“It leans,” Ann Lee said.'],
			['whose byline counts', 'byline-form', '---\nauthor: Bo Tran\n---\n# Harbour bridge falls\n\nStory by: Ann Lee\n\nThe bridge fell on Monday.', '# Harbour bridge falls\n\nStory by: Ann Lee\n\nThe bridge fell on Monday.'],
		];
		for (const [what, rule, before, after] of cases) {
			it(what, () => {
				const first = review(read(before, 'markdown'), allOn);
				const again = review(read(after, 'markdown'), allOn, rules, first.judged);
				assert.deepEqual(plain(again), plain(review(read(after, 'markdown'), allOn)));
				assert.deepEqual([first, again].map(({ findings }) => findings.filter((finding) => finding.rule === rule).length), [0, 1]);
			});
		}
	});

	it('each rule for passages is asked about those that the edit touched, and of no other', () => {
		const asked = new Map<string, string[]>();
		const counting = rules.filter((rule) => 'checkPassage' in rule).map((rule): Rule => ({
			...rule,
			checkPassage(passage, house) {
				const { start, end } = passage.paragraph;
				asked.set(rule.id, [...asked.get(rule.id) ?? [], passage.text.slice(start, end)]);
				return rule.checkPassage(passage, house);
			},
		}));
		const long = stories.join('\n\n');
		const { article, attributions } = read(long);
		const quoting = new Set(attributions.map(({ quotation }) => quotation.paragraph));
		const touched = article.paragraphs.find((paragraph) => paragraph.index > article.paragraphs.length / 2 && quoting.has(paragraph))!;
		const { judged } = review(read(long), allOn, counting);
		assert.ok([...asked.values()].flat().length > 500);
		asked.clear();
		const words = `It was allegedly very late. ${long.slice(touched.start, touched.end)}`;
		review(read(long.slice(0, touched.start) + words + long.slice(touched.end)), allOn, counting, judged);
		assert.ok(asked.size > 5);
		for (const passages of asked.values()) assert.deepEqual(passages, [words]);
	});
});
