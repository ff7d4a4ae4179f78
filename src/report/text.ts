/** A review as lines for a terminal. */
import type { Review } from '../engine/review';
import { placesIn } from './places';
import { counted, summarize } from './summary';

/** `path:line:column level rule message` a finding, then one line of figures. Every line ends in a line feed. */
export function textReport(review: Review, path: string): string {
	const place = placesIn(review.article.text);
	const lines = review.findings.map(({ span, level, rule, message }) => {
		const { line, column } = place(span.start);
		return `${path}:${line}:${column} ${level} ${rule} ${message.replace(/\s+/g, ' ')}`;
	});
	const { quotations, paraphrases, speakers, unattributed, implied, setAside, stale } = summarize(review);
	const figures = [
		counted(quotations.length, 'quotation'),
		...(paraphrases.length ? [counted(paraphrases.length, 'paraphrase')] : []),
		counted(speakers.length, 'speaker'),
		`${unattributed.length} without a clear speaker`,
		`${implied.length} only carried over`,
		counted(review.findings.length, 'finding'),
		...(setAside || stale ? [`${setAside} set aside`] : []),
		...(stale ? [`${stale} stale`] : []),
	];
	return [...lines, `${path}: ${figures.join(', ')}`, ''].join('\n');
}
