/** The rule for quotations that nothing closes. */
import { lastStartingBy } from '../text/span';
import type { Token } from '../text/tokens';
import { reportingVerb } from '../text/verbs';
import type { Quotation } from '../quotations/quotation';
import { type Attribution, isBody } from '../reading';
import { closingMarks } from '../judging/attribute';
import type { Fix, PassageRule } from '../judging/rule';

export const unclosedQuotation: PassageRule = {
	id: 'unclosed-quotation',
	title: 'Quotation that is never closed',
	level: 'warning',
	why: 'Without its closing mark a quotation has no end: a reader cannot tell the speaker’s words from the article’s. Only a quotation that runs on in the next paragraph goes without one.',
	wrong: '“We will rebuild the bridge, Lee said.',
	right: '“We will rebuild the bridge,” Lee said.',
	source: 'Every quotation is closed, a running one in its last paragraph: AP punctuation guidelines and university newsroom guides.',
	needs: ({ attributions }) => attributions,
	*checkPassage({ text, attributions, after }) {
		for (const [index, attribution] of attributions.entries()) {
			const { quotation } = attribution;
			if (quotation.closed || !quotation.opened || !isBody(quotation.paragraph.kind)) continue;
			const next = attributions[index + 1] ?? after;
			if (quotation.carriesOn && !(next && isSomebodyElses(next, attribution))) continue;
			const fix = quotation.carriesOn ? closingAtEnd(text, quotation) : closingFix(text, quotation);
			yield {
				span: quotation,
				message: quotation.carriesOn
					? 'Somebody else speaks in the next paragraph. Close this quotation.'
					: 'This quotation is never closed. Put the closing mark where the quoted words end.',
				...(fix ? { fixes: [fix] } : {}),
			};
		}
	},
};

/** Whether the copy says that a quotation that seems to go on with the one before is by another person, each given by name. */
function isSomebodyElses({ quotation, speaker, source, certainty }: Attribution, before: Attribution): boolean {
	return quotation.continues === before.quotation && quotation.opened && certainty === 'stated' && before.certainty === 'stated' && source?.kind === 'name' && before.source?.kind === 'name'
		&& speaker !== undefined && before.speaker !== undefined && speaker !== before.speaker && speaker.kind === 'person' && before.speaker.kind === 'person';
}

function closingAtEnd(text: string, { start, end, inside }: Quotation): Fix | undefined {
	const mark = closingMarks[text.slice(start, inside.start)];
	return mark ? { title: `Close the quotation with ${mark}`, preferred: true, edits: [{ span: { start: end, end }, text: mark }] } : undefined;
}

/**
 * The edit that closes a quotation where grammar leaves one place: before a reporting clause that ends the paragraph
 * (`“We lost, Lee said.`), or after the only sentence when no reporting verb is in it.
 */
function closingFix(text: string, quotation: Quotation): Fix | undefined {
	const mark = closingMarks[text.slice(quotation.start, quotation.inside.start)];
	const sentence = lastStartingBy(quotation.paragraph.sentences, quotation.start);
	if (!mark || !sentence || sentence.end < quotation.end || sentence.tokens.length > 200) return undefined;
	const quoted = sentence.tokens.filter((token) => token.start >= quotation.inside.start && token.end <= quotation.end);
	const last = quoted.at(-1);
	if (last?.kind !== 'stop' || quoted.some(({ kind }, index) => kind === 'stop' && index < quoted.length - 1 && quoted[index + 1]!.kind !== 'stop')) return undefined;
	const comma = quoted.findLastIndex(({ kind }) => kind === 'comma');
	const title = `Close the quotation with ${mark}`;
	const closing = (place: number) => [{ span: { start: place, end: place }, text: mark }];
	if (comma >= 0 && isReportingClause(quoted.slice(comma + 1, -1))) return { title, preferred: true, edits: closing(quoted[comma]!.end) };
	if (quotation.form !== 'full' || quoted.some(isReporting)) return undefined;
	return { title, edits: closing(last.end) };
}

/** `Lee said`, `said Lee`, `the mayor told reporters`. */
function isReportingClause(tokens: readonly Token[]): boolean {
	return tokens.length >= 2 && tokens.length <= 8 && tokens.slice(0, 5).some(isSaying);
}

/** `said`, `says`; not the `ask` of `Ask the bank`, which somebody may well say. */
function isReporting(token: Token): boolean {
	return isSaying(token) && (reportingVerb(token.lower)?.form !== 'base' || token.lower === 'say');
}

function isSaying({ lower }: Token): boolean {
	const classes = reportingVerb(lower)?.classes;
	return classes !== undefined && (classes.has('say') || classes.has('tell'));
}
