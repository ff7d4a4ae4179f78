/** A review as a report to print or preview. */
import type { Certainty } from '../engine/attributions/sieve';
import { rules } from '../engine/rules/index';
import type { Review } from '../engine/review';
import { textOf } from '../engine/text/span';
import { placesIn } from './places';
import { toldWords } from './paraphrases';
import { counted, type ParaphraseLine, type QuotationLine, summarize, type Summary } from './summary';

/** Speakers with their share, every quotation and paraphrase in order, findings by rule, and how much was set aside. Copy is escaped. */
export function reportMarkdown(review: Review, title: string): string {
	const summary = summarize(review);
	const { text } = review.article;
	return [
		`# Review of ${escapeMarkdown(title)}`,
		overview(review, summary),
		...speakersTable(summary),
		'## Quotations',
		list(summary.quotations.map((line) => quotationItem(text, line)), 'This article quotes nobody.'),
		...section('Paraphrases', summary.paraphrases.map((line) => paraphraseItem(text, line))),
		...section('Other quoted words', summary.otherWords.map(({ attribution, line }) => `Line ${line}: ${escapeMarkdown(textOf(text, attribution.quotation))}`)),
		'## Findings',
		...findings(review),
		...setAside(review, summary),
		...section('Not checked', review.failures.map(({ rule, error }) => `The rule ${rule} failed: ${escapeMarkdown(String(error))}`)),
		'',
	].join('\n\n');
}

/** `text` on one line, with what Markdown or HTML would read as markup made literal. */
export function escapeMarkdown(text: string): string {
	return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~&$#!]/g, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2').replace(/^[+-]/, '\\$&');
}

function overview(review: Review, { words, quotedWords, quotations, paraphrases, unattributed, implied }: Summary): string {
	const share = words ? ` (${percent(quotedWords / words)} of the words)` : '';
	return `${counted(words, 'word')}, ${counted(quotations.length, 'quotation')}${share}, ${counted(paraphrases.length, 'paraphrase')}, `
		+ `${unattributed.length} without a clear speaker, ${implied.length} only carried over, ${counted(review.findings.length, 'finding')}.`;
}

function speakersTable({ speakers }: Summary): string[] {
	if (!speakers.length) return [];
	const rows = speakers.map(({ speaker, quotations, paraphrases, words, share }) => (
		`| ${escapeMarkdown([speaker.name, speaker.role].filter(Boolean).join(', '))} | ${quotations.length} | ${paraphrases.length} | ${words} | ${percent(share)} |`));
	return ['## Speakers', ['| Speaker | Quotations | Paraphrases | Quoted words | Share |', '| --- | ---: | ---: | ---: | ---: |', ...rows].join('\n')];
}

const certainties: Record<Certainty, string> = { stated: 'stated', carried: 'only carried over', doubtful: 'doubtful', none: 'nobody is given' };

function quotationItem(text: string, { attribution: { quotation, speaker, certainty, account }, line }: QuotationLine): string {
	const words = escapeMarkdown(textOf(text, quotation));
	const basis = [certainties[certainty], ...(account ? [escapeMarkdown(textOf(text, account))] : [])].join(', ');
	if (speaker) return `Line ${line}, **${escapeMarkdown(speaker.name)}** (${basis}): ${words}`;
	return `Line ${line}, **${certainties.none}**: ${words}`;
}

function paraphraseItem(text: string, { paraphrase, line }: ParaphraseLine): string {
	return `Line ${line}, **${escapeMarkdown(paraphrase.speaker.name)}**: ${escapeMarkdown(toldWords(text, paraphrase))}`;
}

function findings(review: Review): string[] {
	const place = placesIn(review.article.text);
	const sections = rules.flatMap((rule) => {
		const own = review.findings.filter((finding) => finding.rule === rule.id);
		return own.length ? [
			`### ${rule.title} (${own[0]!.level}, ${own.length})`,
			list(own.map(({ span, message }) => `Line ${place(span.start).line}, ${escapeMarkdown(excerpt(textOf(review.article.text, span)))}: ${escapeMarkdown(message)}`), ''),
		] : [];
	});
	return sections.length ? sections : ['Nothing to report.'];
}

function setAside({ stale }: Review, { setAside: count }: Summary): string[] {
	if (count === 0 && stale.length === 0) return [];
	return [
		'## Set aside',
		`${counted(count, 'finding')} ${count === 1 ? 'is' : 'are'} set aside, in this desk’s \`.copydesk.json\` or by a comment in the copy, and not listed.`,
		...(stale.length ? ['Set aside in `.copydesk.json`, and found no more:', list(stale.map(({ rule, words = '' }) => `${escapeMarkdown(excerpt(words))} (${rule})`), '')] : []),
	];
}

/** As much of a long quotation as tells which one it is. */
function excerpt(words: string): string {
	return words.length <= 80 ? words : `${words.slice(0, 60).replace(/\s\S*$|[\uD800-\uDBFF]$/, '')} …`;
}

/** A heading with a list below it; nothing when the list is empty. */
function section(title: string, items: readonly string[]): string[] {
	return items.length ? [`## ${title}`, list(items, '')] : [];
}

function list(items: readonly string[], otherwise: string): string {
	return items.length ? items.map((item) => `- ${item}`).join('\n') : otherwise;
}

function percent(share: number): string {
	return `${Math.round(share * 100)} %`;
}
