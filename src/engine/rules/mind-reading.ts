/** The rule for what somebody is told to think. */
import type { House } from '../house/house';
import { mindVerbs } from '../lexicon/attribution-verbs';
import { auxiliaries } from '../lexicon/function-words';
import { femaleNames, maleNames } from '../lexicon/names';
import { attributionVerbs, type AttributionVerb, nameOf, sayIn } from '../judging/attribution-verb';
import type { Passage } from '../judging/passage';
import type { Fix, PassageRule } from '../judging/rule';

export const mindReading: PassageRule = {
	id: 'mind-reading',
	title: 'Thought told as known',
	level: 'information',
	why: 'A reporter hears what people say, not what they believe or hope. “Lee says she believes” tells how the article knows.',
	wrong: 'Ann Lee believes the bridge will open in May.',
	right: 'Ann Lee says she believes the bridge will open in May.',
	source: 'Verbs to avoid for attribution: Oxford University Press for journalism students.',
	needs: attributionVerbs,
	*checkPassage(passage, house) {
		for (const verb of attributionVerbs(passage)) {
			const { lemma, form, span, source, speaker, quotation } = verb;
			if (!mindVerbs.has(lemma) || quotation || form !== 's' && form !== 'past' || !source || speaker?.kind !== 'person' || source.kind === 'description' || !isTold(verb) || isGiven(passage, verb)) continue;
			const fix = fixFor(verb, passage.text, house);
			yield { span, message: `${nameOf(passage, verb)}: how does the article know? Write “${sayIn(form)} he or she ${passage.text.slice(span.start, span.end)}”, or name the source.`, ...(fix ? { fixes: [fix] } : {}) };
		}
	},
};

/** Whether the sentence has told before how it knows: `Lee says that, though he would go, he thinks well of her`. */
function isGiven({ paraphrases }: Passage, { tokens, span }: AttributionVerb): boolean {
	return paraphrases.some(({ cue, sourced }) => sourced && cue.start >= tokens[0]!.start && cue.start < span.start);
}

/** Not `may have thought`, `asked if he thought`, `what he believes`. */
function isTold({ tokens, at, source }: AttributionVerb): boolean {
	const subject = tokens.findIndex(({ start }) => start === source!.start);
	if (subject < 0 || subject > at) return false;
	return !tokens.slice(subject, at).some(({ lower }) => auxiliaries.has(lower)) && !/^(?:if|whether|what|who|whom|which|that|than|as|because|how|why|where)$/.test(tokens[subject - 1]?.lower ?? '');
}

function fixFor({ source, span, form, speaker }: AttributionVerb, text: string, { roster }: House): Fix | undefined {
	if (!source || text.slice(source.end, span.start).trim() !== '') return undefined;
	const subject = text.slice(source.start, source.end).toLowerCase();
	const name = speaker?.name ?? '';
	const given = name.split(' ')[0]!.toLowerCase();
	const known = roster.find((person) => person.name === name || person.aliases.includes(name))?.pronouns;
	// A surname alone may be a namesake's.
	const suggested = !subject.startsWith(given) || maleNames.has(given) === femaleNames.has(given) ? undefined : maleNames.has(given) ? 'he' : 'she';
	const pronoun = subject === 'he' || subject === 'she' ? subject : known ?? suggested;
	if (!pronoun || pronoun === 'they') return undefined;
	const clause = `${sayIn(form)} ${pronoun} `;
	return { title: `Say “${clause}${text.slice(span.start, span.end)}”`, edits: [{ span: { start: span.start, end: span.start }, text: clause }] };
}
