/** Rules made up for a test. */
import { type Matter, matter } from '../../src/engine/judging/matter';
import type { MatterRule, Remark } from '../../src/engine/judging/rule';
import type { Article } from '../../src/engine/text/article';

/** A rule that judges the article as one. */
export function trial(id: string, check: (article: Article) => Iterable<Remark>, facts: Partial<MatterRule> = {}): MatterRule<Matter & { readonly article: Article }> {
	return {
		id, title: id, level: 'hint', why: '', wrong: '', right: '', source: '', ...facts,
		matters: (reading) => [matter(reading, [{ start: 0, end: reading.article.text.length }], {}, { article: reading.article })],
		checkMatter: ({ article }) => check(article),
	};
}
