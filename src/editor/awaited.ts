/** What reports stand in for until their rooms are furnished. */
import type { Quotation } from '../engine/quotations/quotation';
import type { Review } from '../engine/review';
import type { Rule } from '../engine/rules/rule';
import type { Level } from '../engine/settings';
import type { Speaker } from '../engine/speakers/speaker';

export interface SpeakerSummary {
	readonly speaker: Speaker;
	readonly quotations: readonly Quotation[];
	readonly words: number;
	readonly share: number;
}

export function summarize(review: Review): { speakers: SpeakerSummary[] } {
	const wordsIn = (quotation: Quotation) => review.article.text.slice(quotation.start, quotation.end).split(/\s+/).length;
	const all = review.quotations.reduce((sum, quotation) => sum + wordsIn(quotation), 0);
	const speakers = review.speakers.map((speaker) => {
		const quotations = review.attributions.filter((attribution) => attribution.speaker === speaker).map(({ quotation }) => quotation);
		const words = quotations.reduce((sum, quotation) => sum + wordsIn(quotation), 0);
		return { speaker, quotations, words, share: words / all };
	});
	return { speakers: speakers.filter(({ quotations }) => quotations.length > 0).sort((a, b) => b.quotations.length - a.quotations.length) };
}

export function reportMarkdown(review: Review, title: string): string {
	return `# ${title}\n\n${review.findings.map(({ message, rule }) => `- ${rule}: ${message}`).join('\n')}\n`;
}

export function explanationMarkdown(rule: Rule, level: Level): string {
	return `# ${rule.id}\n\n${rule.why}\n\nLevel: ${level}\n`;
}
