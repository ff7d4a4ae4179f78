/** Which paraphrases are worth an editor’s eye, and how they read in a list. */
import { personNouns } from '../engine/lexicon/descriptions';
import { speakingGroups } from '../engine/lexicon/vague-sources';
import type { Quotation } from '../engine/quotations/quotation';
import { isBody, type Paraphrase, type Reading } from '../engine/reading';
import { hasSourcingCue } from '../engine/judging/passage';
import { headNoun } from '../engine/speakers/referent';
import type { Speaker } from '../engine/speakers/speaker';
import { covers, lastStartingBy, type Span, textOf } from '../engine/text/span';
import { reportingVerb } from '../engine/text/verbs';
import { wordsAt } from '../engine/set-aside';

/** Speech or thought in the article’s words that a certain person, body or document answers for. */
export interface SurelySomebodys extends Paraphrase {
	readonly speaker: Speaker;
}

/**
 * The paraphrases of the body that can be shown as somebody’s without a reader doubting it, in order. A wrong one costs more trust
 * than a missed one, so groups (`critics say`), `it` and `they`, what somebody would or did not say, and all that is no whole
 * statement (`said in an interview`) are left out.
 */
export function sureParaphrases(reading: Reading): SurelySomebodys[] {
	const { article: { text, paragraphs } } = reading;
	const quotationsBy = quotationsByCue(reading);
	return reading.paraphrases.filter((paraphrase): paraphrase is SurelySomebodys => {
		const { content, cue } = paraphrase;
		const paragraph = lastStartingBy(paragraphs, cue.start);
		const sentence = paragraph && lastStartingBy(paragraph.sentences, cue.start);
		// In `“We lost,” Lee said in the hall` what is told is the quotation.
		return paragraph !== undefined && sentence !== undefined && isBody(paragraph.kind) && hasSourcingCue(reading.article, paraphrase)
			&& isKnown(text, paraphrase) && isAsserted(text, paraphrase) && isStatement(text, paraphrase)
			&& !quotationsBy(cue).some((quotation) => covers(sentence, quotation) && !covers(content, quotation));
	});
}

/** Those that no list of quotations shows already: `He called it “a wall”` is there by its quoted words. */
export function unquotedParaphrases(reading: Reading): SurelySomebodys[] {
	const quotationsBy = quotationsByCue(reading);
	return sureParaphrases(reading).filter(({ content, cue }) => !quotationsBy(cue).some((quotation) => covers(content, quotation)));
}

function quotationsByCue({ attributions }: Reading): (cue: Span) => readonly Quotation[] {
	const byStart = new Map<number, Quotation[]>();
	for (const { cue, quotation } of attributions) {
		const known = cue && byStart.get(cue.start);
		if (known) known.push(quotation);
		else if (cue) byStart.set(cue.start, [quotation]);
	}
	return ({ start }) => byStart.get(start) ?? [];
}

/** As a list shows it, blanks folded: `told the council that the plan would fail`; words that stand before their cue, or around it, stand alone. */
export function toldWords(text: string, { content, cue }: Paraphrase): string {
	return wordsAt(text, isAccording(text, cue) ? content : toldSpan({ content, cue }));
}

/** What is told, with the cue where that leads: `said the plan would fail`. */
export function toldSpan({ content, cue }: Pick<Paraphrase, 'content' | 'cue'>): Span {
	return { start: cue.end <= content.start ? cue.start : content.start, end: content.end };
}

function isAccording(text: string, cue: Span): boolean {
	return /^according/i.test(textOf(text, cue));
}

/** Whether it is certain who is meant by the source. */
function isKnown(text: string, { source, speaker }: Paraphrase): boolean {
	if (!speaker || speaker.kind === 'group' || speakingGroups.has(headNoun(speaker.name))) return false;
	const words = textOf(text, source).toLowerCase();
	if (source.kind === 'pronoun') return speaker.kind === 'person' && /^(?:he|she|who)$/.test(words);
	if (source.kind === 'name') return speaker.kind === 'person' || speaker.kind === 'organization';
	const noun = headNoun(words);
	const described = speaker.kind === 'person' ? speaker.role ?? '' : speaker.name;
	return headNoun(described) === noun && (speaker.kind !== 'unnamed' || personNouns.has(noun));
}

/** Whether the source does say so: not `would say`, `did not say`, `asked by reporters`. */
function isAsserted(text: string, { source, cue, content }: Paraphrase): boolean {
	if (isAccording(text, cue)) return content.start > cue.end || /(?:^|[,.\n])\s*$/.test(text.slice(Math.max(0, cue.start - 3), cue.start));
	const words = textOf(text, cue).toLowerCase();
	const verb = reportingVerb(words.split(/\s/)[0]!);
	const isPlural = /police$/i.test(textOf(text, source));
	if (!verb || verb.form === 'base' && !isPlural || verb.form === 'participle') return false;
	const between = text.slice(source.end, cue.start);
	return source.end > cue.start || !unasserted.test(between) && (verb.lemma !== 'ask' || between === ' ');
}

const unasserted = /\b(?:not|never|would|could|should|may|might|must|if|was|were|is|are|been|be)\b|n['’]t\b/i;

/** Whether what is told is a statement of its own: long enough, no circumstance of the telling (`said on Monday`), no `what he says is wrong`. */
function isStatement(text: string, { content, cue, source }: Paraphrase): boolean {
	const words = wordsAt(text, content).toLowerCase().split(' ');
	const [first = ''] = words;
	const gap = textOf(text, { start: cue.end, end: content.start });
	const saysThat = /\bthat\b/.test(gap);
	if (words.length < (saysThat ? 2 : 4)) return false;
	if (content.end <= cue.start) return textOf(text, source) !== 'who' && (!circumstances.has(first) || textOf(text, content).includes(','));
	if (content.start < cue.start) return true;
	const lemma = reportingVerb(textOf(text, cue).toLowerCase())?.lemma;
	return !circumstances.has(first) && !finiteVerbs.test(first) && !/.ing$/.test(first)
		&& !(lemma === 'tell' && gap === ' ') && !(lemma === 'write' && !saysThat) && lemma !== 'call';
}

/** Words that open a circumstance: `said in a statement`, `In the early 1990s, she says,`. `To` opens what is promised. */
const circumstances: ReadonlySet<string> = new Set((
	'of in on at with from for about by during following after before under over against as via through within without outside inside near amid behind between among since until upon like '
	+ 'while when because although though yesterday today monday tuesday wednesday thursday friday saturday sunday last earlier later and but or'
).split(' '));

/** Open the rest of `the plan he says is wrong`. */
const finiteVerbs = /^(?:is|are|was|were|has|had|have|will|would|can|could|may|might|must|should|does|did|runs)(?:n['’]t)?$/;
