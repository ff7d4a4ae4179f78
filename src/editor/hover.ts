/** Who is speaking, on hovering a quotation. */
import { type Disposable, Hover, languages, MarkdownString, type TextDocument } from 'vscode';
import type { Attribution } from '../engine/reading';
import type { Review } from '../engine/review';
import { lastStartingBy, type Span, textOf } from '../engine/text/span';
import type { Place } from './commands';
import { evidenceOf } from './evidence';
import { rangeOf } from './positions';
import { copy, type Reviews } from './reviews';

/** Shows speaker, evidence, sieve and certainty of the quotation under the pointer. */
export function registerHover(reviews: Reviews): Disposable {
	return languages.registerHoverProvider(copy, {
		async provideHover(document, position) {
			const review = await reviews.current(document);
			if (!review) return undefined;
			const offset = document.offsetAt(position);
			const quotation = lastStartingBy(review.quotations, offset);
			const attribution = quotation && offset < quotation.end && review.attributions.find((candidate) => candidate.quotation === quotation);
			return attribution ? new Hover(hoverText(document, review, attribution), rangeOf(document, attribution.quotation)) : undefined;
		},
	});
}

function hoverText(document: TextDocument, review: Review, attribution: Attribution): MarkdownString {
	const { speaker, source, cue, sieve } = attribution;
	const markdown = new MarkdownString(undefined, true);
	markdown.isTrusted = { enabledCommands: ['copydesk.reveal'] };
	const link = (span: Span) => {
		const place: Place = { article: document.uri.toString(), span };
		markdown.appendMarkdown('[“').appendText(textOf(review.article.text, span).replaceAll(/[[\]]/g, ''));
		markdown.appendMarkdown(`”](command:copydesk.reveal?${encodeURIComponent(JSON.stringify([place]))} "Go to these words")`);
	};
	const isSpeech = attribution.quotation.form !== 'term';
	if (speaker && isSpeech) {
		markdown.appendMarkdown('$(person) **').appendText(speaker.name).appendMarkdown('**');
		if (speaker.role) markdown.appendText(`, ${speaker.role}`);
		markdown.appendMarkdown('\n\n');
	}
	markdown.appendText(evidenceOf(attribution));
	if (source && isSpeech) {
		markdown.appendMarkdown(' ');
		link(source);
		if (cue) {
			markdown.appendMarkdown(' · ');
			link(cue);
		}
	}
	if (sieve) markdown.appendMarkdown(`\n\n*${attribution.certainty} · ${sieve}*`);
	return markdown;
}
