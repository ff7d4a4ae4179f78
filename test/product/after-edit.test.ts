/** After an edit the review says what one from the start would, and judges nothing that the edit did not touch. */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { moved, type Rule } from '../../src/engine/judging/rule';
import { read } from '../../src/engine/read';
import { type Review, review } from '../../src/engine/review';
import type { Matter } from '../../src/engine/judging/matter';
import { houses } from '../fixes';
import { rules } from '../../src/engine/rules/index';
import { defaultSettings } from '../../src/engine/settings';
import { covers, overlaps, type Span } from '../../src/engine/text/span';

const stories = readdirSync('test/articles').filter((name) => /\.(?:md|article)$/.test(name)).map((name) => readFileSync(`test/articles/${name}`, 'utf8').replace(/\{[^{}\n]*\}/g, ''));
const allOn = { ...defaultSettings, levels: Object.fromEntries(rules.filter(({ level }) => level === 'off').map(({ id }) => [id, 'hint' as const])) };

/** The findings with nothing in their spans but where they start and end. */
const plain = ({ findings }: Review) => findings.map((finding) => moved(finding, (start) => start));

describe('after an edit', function () {
	this.timeout(60_000);

	it('a review says what one from the start says', () => {
		const pieces = ['“', '”', ' ', '\n\n', '.', ',', ' allegedly', ' Lee', ' she said', '“We lost,” said Ann Lee. ', 'Sources say it may close.', 'Q: ', '😀', '”\n\n“', '?”', '\n\n“It leans,” Bo Tran said.', '\n\n“We will build.', ' Cem Yar added.', 'mayor Ann Lee', 'Story by: Ann Lee\n\n', 'Leeds (AP) — '];
		const edit = fc.record({ at: fc.nat(4000), atBreak: fc.boolean(), drop: fc.constantFrom(0, 0, 1, 5, 40, 400), put: fc.constantFrom('', ...pieces) });
		fc.assert(fc.property(fc.constantFrom(...stories), fc.constantFrom(...houses), fc.constantFrom('text', 'markdown'), fc.array(edit, { minLength: 1, maxLength: 5 }), (story, house, format, edits) => {
			const settings = { ...allOn, house };
			let text = story;
			let last: Review = review(read(text, format), settings);
			for (const { at: place, atBreak, drop, put } of edits) {
				const at = atBreak ? Math.max(0, text.indexOf('\n\n', place) + place % 3) : place;
				text = text.slice(0, at) + put + text.slice(at + drop);
				last = review(read(text, format), settings, rules, last.judged);
				assert.deepEqual(plain(last), plain(review(read(text, format), settings)));
			}
		}), { numRuns: 60, seed: 7 });
	});

	it('what is remarked on a matter lies in its places', () => {
		let remarked = 0;
		const watching = rules.map((rule): Rule => 'checkPassage' in rule ? rule : {
			...rule,
			*checkMatter(matter, house) {
				for (const remark of rule.checkMatter(matter, house)) {
					const spans = [remark.span, ...(remark.related ?? []).map(({ span }) => span), ...(remark.fixes ?? []).flatMap(({ edits }) => edits.map(({ span }) => span))];
					for (const span of spans) assert.ok(matter.places.some((place) => covers(place, span)), `${rule.id}: ${matter.text.slice(span.start, span.end)}`);
					remarked++;
					yield remark;
				}
			},
		});
		const long = stories.join('\n\n');
		for (const house of houses) assert.deepEqual(review(read(long), { ...allOn, house }, watching).failures, []);
		assert.ok(remarked > 30, `only ${remarked}`);
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

	it('each rule is asked about what the edit touched, and nothing else', () => {
		const passages = new Map<string, string[]>();
		const matters: { rule: string; matter: Matter }[] = [];
		const counting = rules.map((rule): Rule => 'checkPassage' in rule ? {
			...rule,
			checkPassage(passage, house) {
				const { start, end } = passage.paragraph;
				passages.set(rule.id, [...passages.get(rule.id) ?? [], passage.text.slice(start, end)]);
				return rule.checkPassage(passage, house);
			},
		} : {
			...rule,
			checkMatter(matter, house) {
				matters.push({ rule: rule.id, matter });
				return rule.checkMatter(matter, house);
			},
		});
		const long = stories.join('\n\n');
		const { article, attributions } = read(long);
		const quoting = new Set(attributions.map(({ quotation }) => quotation.paragraph));
		const touched = article.paragraphs.find((paragraph) => paragraph.index > article.paragraphs.length / 2 && quoting.has(paragraph))!;
		for (const house of houses) {
			const settings = { ...allOn, house };
			const { judged } = review(read(long), settings, counting);
			assert.ok([...passages.values()].flat().length > 500);
			assert.ok(matters.length > 100);
			passages.clear();
			matters.length = 0;
			const words = `It was allegedly very late. ${long.slice(touched.start, touched.end)}`;
			const place: Span = { start: touched.start, end: touched.start + words.length };
			review(read(long.slice(0, touched.start) + words + long.slice(touched.end)), settings, counting, judged);
			assert.ok(passages.size > 5);
			for (const texts of passages.values()) assert.deepEqual(texts, [words]);
			assert.deepEqual(matters.filter(({ matter }) => !matter.places.some((one) => overlaps(one, place))).map(({ rule }) => rule), []);
			passages.clear();
			matters.length = 0;
		}
	});
});
