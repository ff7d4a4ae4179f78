/** The rule for “according to” beside what a person says aloud. */
import type { House } from '../house/house';
import type { Attribution } from '../speakers/speaker';
import type { Span } from '../text/span';
import { wordsOf } from '../judging/phrases';
import type { Fix, PassageRule } from '../judging/rule';

export const accordingToPerson: PassageRule = {
	id: 'according-to-person',
	title: '“According to” a person who is quoted',
	level: 'hint',
	why: '“According to” is for documents and figures. Of a person who spoke it sounds as if the words were doubted; “said” is plain.',
	wrong: '“The bridge will open in May,” according to Ann Lee.',
	right: '“The bridge will open in May,” Ann Lee said.',
	source: '“According to” for documents, not for people talking: H. Schmidt, Quotes.',
	needs: ({ attributions }) => attributions,
	*checkPassage(passage, house) {
		const seen = new Set<number>();
		for (const attribution of passage.attributions) {
			const { cue, source, speaker, certainty } = attribution;
			if (!cue || !source || certainty !== 'stated' || speaker?.kind !== 'person' || seen.has(cue.start) || !isBeside(passage.text, attribution, cue)) continue;
			if (cue.start < passage.paragraph.start || !/^according\s+to$/i.test(passage.text.slice(cue.start, cue.end))) continue;
			seen.add(cue.start);
			const fix = fixFor(passage.text, attribution, cue, source, house);
			yield { span: cue, message: `“${wordsOf(passage, cue)}” is for documents. Of a person who is quoted, write “said”.`, ...(fix ? { fixes: [fix] } : {}) };
		}
	},
};

/** Whether the quotation is all that is told: not a word or two within what the article tells. */
function isBeside(text: string, { quotation, source }: Attribution, cue: Span): boolean {
	const between = quotation.end <= cue.start ? text.slice(quotation.end, cue.start) : text.slice(source!.end, quotation.start);
	return /^[\s,:]*$/.test(between) || quotation.form === 'full' && !between.includes('.');
}

const subjects: Readonly<Record<string, string>> = { him: 'he', her: 'she', them: 'they' };

/** Only where the source's words stand alone: what is told of a person beside the name has to find its own place. */
function fixFor(text: string, { quotation }: Attribution, cue: Span, source: Span, { profile }: House): Fix | undefined {
	const blank = text.slice(cue.end, source.start);
	if (blank.trim() !== '') return undefined;
	const words = text.slice(source.start, source.end);
	const name = subjects[words.toLowerCase()] ?? words;
	const title = `Say “${name} said”`;
	if (quotation.end <= cue.start && text.slice(quotation.end, cue.start).trim() === '' && /^\s*(?:[.\n]|$)/.test(text.slice(source.end, source.end + 4))) {
		return { title, edits: [{ span: { start: cue.start, end: source.end }, text: `${name} said` }] };
	}
	const between = text.slice(source.end, quotation.start);
	if (quotation.start < source.end || !/^,\s+$/.test(between)) return undefined;
	const mark = quotation.form !== 'full' ? '' : profile.leadIn === 'colon' ? ':' : ',';
	const subject = /^\p{Lu}/u.test(text[cue.start]!) ? name[0]!.toUpperCase() + name.slice(1) : name;
	return { title, edits: [{ span: { start: cue.start, end: quotation.start }, text: `${subject} said${mark} ` }] };
}
