/** The rule for a quotation that is attributed twice. */
import { isBody } from '../reading';
import type { Attribution } from '../speakers/speaker';
import { covers, lastStartingBy, type Span, textOf } from '../text/span';
import type { Token } from '../text/tokens';
import { reportingVerb } from '../text/verbs';
import type { PassageRule } from '../judging/rule';

export const doubleAttribution: PassageRule = {
	id: 'double-attribution',
	title: 'Quotation attributed twice',
	level: 'information',
	why: 'One quotation needs one attribution. The second tells the reader nothing, and stops the ear.',
	wrong: '“The bridge is safe,” Ann Lee said, “but it leans,” she said.',
	right: '“The bridge is safe,” Ann Lee said, “but it leans.”',
	source: 'One quotation, one attribution: University of Kansas editing pages.',
	needs: ({ attributions }) => attributions,
	*checkPassage({ text, attributions }) {
		for (const [index, attribution] of attributions.entries()) {
			const { quotation } = attribution;
			const isDue = shortSentenceEnd.test(text.slice(quotation.end, quotation.end + 60));
			const first = isDue && isBody(quotation.paragraph.kind) && quotation.closed && quotation.form !== 'term' ? firstCue(attribution, attributions[index - 1]) : undefined;
			const behind = first && shortClause(attribution);
			if (!first || !behind) continue;
			const close = text.slice(quotation.inside.end, quotation.end);
			const comma = text[quotation.inside.end - 1] === ',' ? 1 : 0;
			yield {
				span: behind.clause,
				message: 'The quotation has its attribution already. Delete the second.',
				related: [{ span: first, message: 'The first attribution' }],
				fixes: [{ title: `Delete “${textOf(text, behind.clause)}”`, edits: [{ span: { start: quotation.inside.end - comma, end: behind.stop.end }, text: `${comma ? '.' : ''}${close}` }] }],
			};
		}
	},
};

/** The cue that stands before the quotation in its sentence: right before its marks, `Lee said: “…,”`, or behind the speaker's words before. */
function firstCue({ quotation, speaker, sieve }: Attribution, before: Attribution | undefined): Span | undefined {
	const sentence = lastStartingBy(quotation.paragraph.sentences, quotation.start);
	if (!sentence || !speaker || sieve !== 'cue-after' && sieve !== 'cue-in-sentence') return undefined;
	if (before?.speaker === speaker && before.sieve === 'cue-after' && before.cue && covers(sentence, before.cue) && before.cue.end <= quotation.start) return before.cue;
	const at = sentence.tokens.findIndex(({ start }) => start === quotation.start);
	const mark = sentence.tokens[at - 1];
	const word = sentence.tokens[at - 2];
	return word && (mark?.kind === 'comma' || mark?.kind === 'colon') && isSaying(word) ? { start: word.start, end: word.end } : undefined;
}

function isSaying({ lower }: Token): boolean {
	const verb = reportingVerb(lower);
	return verb !== undefined && verb.classes.has('say') && (verb.form === 'past' || verb.form === 's');
}

/** A few words and the full stop: what most quotations do not have behind them. */
const shortSentenceEnd = /^\s[\p{L}.’'\s-]{5,53}\./u;

const longestClause = 4;

/** `she said`, `Lee added`, `said Lee` behind the quotation: the same speaker and a verb of saying, up to the full stop. */
function shortClause({ quotation, speaker }: Attribution): { clause: Span; stop: Token } | undefined {
	const behind = lastStartingBy(quotation.paragraph.sentences, quotation.start)?.tokens.filter(({ start }) => start >= quotation.end) ?? [];
	const stop = behind.at(-1);
	const words = behind.slice(0, -1);
	if (!stop || stop.text !== '.' || words.length < 2 || words.length > longestClause || words.some(({ kind }) => kind !== 'word')) return undefined;
	const verb = isSaying(words.at(-1)!) ? words.length - 1 : isSaying(words[0]!) ? 0 : -1;
	const names = speaker?.name.split(' ') ?? [];
	const isSpeaker = words.every(({ text, lower }, index) => index === verb || /^(?:he|she|they)$/.test(lower) || names.includes(text));
	return verb >= 0 && isSpeaker ? { clause: { start: words[0]!.start, end: words.at(-1)!.end }, stop } : undefined;
}
