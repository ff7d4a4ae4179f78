/** Who is speaking, on hovering a quotation or a paraphrase; why, on hovering what a rule reports. */
import { type Disposable, Hover, languages, MarkdownString, type TextDocument } from 'vscode';
import type { Attribution } from '../engine/reading';
import type { Finding } from '../engine/judging/rule';
import type { Review } from '../engine/review';
import type { Speaker } from '../engine/speakers/speaker';
import { covers, lastStartingBy, type Span, textOf } from '../engine/text/span';
import { escapeMarkdown } from '../report/markdown';
import { mediumOf } from '../report/medium';
import { sureParaphrases, type SurelySomebodys, toldSpan } from '../report/paraphrases';
import type { Place } from './commands';
import { evidenceOf, toldBy } from './evidence';
import { rangeOf } from './positions';
import { copy, type Reviews } from './reviews';

/** Shows whose words stand under the pointer, quoted or told, on what evidence, how sure that is, and the way to the rules that report them. */
export function registerHover(reviews: Reviews): Disposable {
	return languages.registerHoverProvider(copy, {
		async provideHover(document, position) {
			const review = await reviews.current(document);
			if (!review) return undefined;
			const offset = document.offsetAt(position);
			const whose = whoseWords(document, review, offset);
			const reported = review.findings.filter(({ span }) => covers(span, { start: offset, end: offset }));
			if (reported.length === 0) return whose;
			const why = new Hover(explanationLinks(reported), rangeOf(document, reported[0]!.span));
			return whose ? new Hover([...whose.contents, ...why.contents], whose.range) : why;
		},
	});
}

function whoseWords(document: TextDocument, review: Review, offset: number): Hover | undefined {
	const quotation = lastStartingBy(review.quotations, offset);
	const attribution = quotation && offset < quotation.end && review.attributions.find((candidate) => candidate.quotation === quotation);
	if (attribution) return new Hover(quotationText(document, review, attribution), rangeOf(document, attribution.quotation));
	const paraphrase = sureParaphrases(review).find((candidate) => covers(toldSpan(candidate), { start: offset, end: offset }));
	return paraphrase && new Hover(paraphraseText(document, review, paraphrase), rangeOf(document, toldSpan(paraphrase)));
}

/** What the rules that report something here are about. */
function explanationLinks(findings: readonly Finding[]): MarkdownString {
	const markdown = emptyText();
	const links = [...new Set(findings.map(({ rule }) => rule))].map((rule) => (
		`[Why? ${rule}](command:copydesk.explainRule?${encodeURIComponent(JSON.stringify([rule]))} "Open the explanation of this rule")`));
	markdown.appendMarkdown(`$(question) ${links.join(' · ')}`);
	return markdown;
}

function quotationText(document: TextDocument, review: Review, attribution: Attribution): MarkdownString {
	const { speaker, source, cue, account, sieve } = attribution;
	const isSpeech = attribution.quotation.form !== 'term';
	const markdown = emptyText();
	if (speaker && isSpeech) appendSpeaker(markdown, speaker);
	markdown.appendMarkdown(escapeMarkdown(evidenceOf(attribution)));
	const medium = mediumOf(review, attribution);
	if (source && isSpeech) appendLinks(markdown, document, review, [source, cue, medium && cue && covers(cue, medium) ? undefined : medium, account].filter((span) => span !== undefined));
	if (sieve) markdown.appendMarkdown(`\n\n*${attribution.certainty} · ${sieve}*`);
	return markdown;
}

function paraphraseText(document: TextDocument, review: Review, paraphrase: SurelySomebodys): MarkdownString {
	const markdown = emptyText();
	appendSpeaker(markdown, paraphrase.speaker);
	markdown.appendMarkdown(escapeMarkdown(toldBy(paraphrase)));
	appendLinks(markdown, document, review, [paraphrase.source, paraphrase.cue]);
	markdown.appendMarkdown(`\n\n*${paraphrase.form}*`);
	return markdown;
}

function emptyText(): MarkdownString {
	const markdown = new MarkdownString(undefined, true);
	markdown.isTrusted = { enabledCommands: ['copydesk.reveal', 'copydesk.explainRule'] };
	return markdown;
}

function appendSpeaker(markdown: MarkdownString, { name, role }: Speaker): void {
	markdown.appendMarkdown(`$(person) **${escapeMarkdown(name)}**${role ? `, ${escapeMarkdown(role)}` : ''}\n\n`);
}

/** The words of the evidence, each a link to its place. */
function appendLinks(markdown: MarkdownString, document: TextDocument, { article }: Review, spans: readonly Span[]): void {
	for (const [index, { start, end }] of spans.entries()) {
		const place: Place = { article: document.uri.toString(), span: { start, end } };
		markdown.appendMarkdown(`${index === 0 ? ' ' : ' · '}[“${escapeMarkdown(textOf(article.text, place.span))}”](command:copydesk.reveal?${encodeURIComponent(JSON.stringify([place]))} "Go to these words")`);
	}
}
