/** The rule for words that a whole crowd is given as saying. */
import { personNouns } from '../lexicon/descriptions';
import { headNoun } from '../speakers/referent';
import { textOf } from '../text/span';
import { reportingVerb } from '../text/verbs';
import { quotedTokens } from '../judging/move-attribution';
import type { PassageRule } from '../judging/rule';

export const manyMouths: PassageRule = {
	id: 'many-mouths',
	title: 'One quotation from many mouths',
	level: 'information',
	why: 'Residents do not speak in chorus. Words between marks were said by somebody: name one, or tell in the article’s words what they all said.',
	wrong: '“We have had no water for a week,” residents said.',
	right: 'Residents said they had had no water for a week. “Not a drop,” Ann Lee said.',
	source: 'One person’s words are not put into many mouths: essayinfo.com style guide.',
	needs: ({ attributions }) => attributions,
	*checkPassage({ text, paragraph, attributions, sentences }) {
		const seen = new Set<number>();
		for (const { quotation, source, cue, certainty } of attributions) {
			if (!source || !cue || certainty !== 'stated' || source.kind !== 'description' || seen.has(source.start) || source.start < paragraph.start) continue;
			seen.add(source.start);
			const words = textOf(text, source);
			if (!isCrowd(words) || !isSpoken(textOf(text, cue)) || /\bof\s+$/i.test(text.slice(Math.max(0, source.start - 4), source.start)) || quotedTokens(quotation).filter(({ kind }) => kind === 'word').length < fewestWords) continue;
			const sentence = sentences.find(({ end }) => end > source.start);
			if (!sentence || sentence.tokens.some(({ lower, start }) => written.has(lower) && (start < quotation.start || start >= quotation.end))) continue;
			yield { span: source, message: `“${words.replace(/\s+/g, ' ')}” did not all say the same words. Name one of them, or tell it without the marks.`, related: [{ span: quotation, message: 'The quotation' }] };
		}
	},
};

/** Fewer words than these many people may have used. */
const fewestWords = 4;

/** `residents`, `two officials familiar with the matter`; not a body such as `police`, nor `the lawyers`, who may sign one text. */
function isCrowd(words: string): boolean {
	if (/^(?:the|these|those|his|her|their|its)\s|['’]s\s/i.test(words)) return false;
	const noun = headNoun(words);
	return noun.endsWith('s') && (personNouns.has(noun.slice(0, -1)) || personNouns.has(noun.slice(0, -2))) || /^(?:people|women|men|locals|neighbours|neighbors|families)$/.test(noun);
}

/** Not chanted, posted or called names, which many do at once. */
function isSpoken(cue: string): boolean {
	return /^according\b/i.test(cue) || /^(?:say|tell|add|explain|recall|continue|complain|reply)$/.test(reportingVerb(cue.toLowerCase().split(' ')[0]!)?.lemma ?? '');
}

/** Many can sign one text. */
const written: ReadonlySet<string> = new Set('statement letter petition report joint jointly filing brief memo email e-mail wrote lawsuit complaint court ruling op-ed paper study article banner sign signs placards chorus together unison both'.split(' '));
