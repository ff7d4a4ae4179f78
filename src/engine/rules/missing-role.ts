/** The rule for speakers of whom the copy does not say who they are. */
import { determiners } from '../lexicon/function-words';
import { covers, lastStartingBy, type Span } from '../text/span';
import { type Matter, matter } from '../judging/matter';
import { around, isInStory, type NameUse, peopleOf, rosterEntry } from '../judging/people';
import type { MatterRule } from '../judging/rule';

/** Somebody without a role whose first full name in the story is a quotation's source. */
interface Unplaced extends Matter {
	readonly name: string;
	readonly first: NameUse;
	readonly uses: readonly NameUse[];
}

export const missingRole: MatterRule<Unplaced> = {
	id: 'missing-role',
	title: 'Speaker without a role',
	level: 'hint',
	why: 'A name alone does not tell why somebody’s words matter. Say who the person is where the name first stands: an office, a trade, what they saw. People on the desk’s roster need no role.',
	wrong: '“The bridge will close,” Ann Lee said.',
	right: '“The bridge will close,” said Ann Lee, the mayor.',
	source: 'AP as taught in university newsrooms; Reporting for Work on attribution.',
	*matters(reading) {
		const sources = reading.attributions.flatMap(({ source, certainty, quotation }) => (certainty === 'stated' && quotation.form === 'full' && source) || []).sort((a, b) => a.start - b.start);
		for (const { speaker, uses } of peopleOf(reading)) {
			const first = uses.find((use) => use.full && isInStory(reading, use));
			// Whom the story keeps coming back to its readers know.
			if (!first || !isWithin(first, sources) || uses.length > often) continue;
			if (speaker.role === undefined && !speaker.mentions.some(({ kind }) => kind === 'description')) yield matter(reading, around(uses), { name: speaker.name, first, uses });
		}
	},
	*checkMatter({ text, name, first, uses }, house) {
		if (rosterEntry(house, name) || uses.some((use) => isDescribed(text, use))) return;
		yield {
			span: first,
			message: `“${first.words}”: who is that? Give the office, the trade or what they saw.`,
			...(text[first.end] === ' ' ? { fixes: [{ title: 'Insert “, ROLE,”', edits: [{ span: { start: first.end, end: first.end }, text: ', ROLE,' }] }] } : {}),
		};
	},
};

/** Named more often than this, somebody is what the story is about. */
const often = 4;

/** Whether the name is, or is part of, one of the sources. */
function isWithin(name: Span, sources: readonly Span[]): boolean {
	const source = lastStartingBy(sources, name.start);
	return source !== undefined && covers(source, name);
}

/** Whether words beside the name say something of the person: a title, an apposition, `who …`, `of the council`, `(R-Ohio)`. */
function isDescribed(text: string, { start, end, title }: NameUse): boolean {
	if (title) return true;
	const after = text.slice(end, end + 24);
	if (/^(?:\s*\(|,?\s+(?:of|from|at|with|in|on|who|whose|whom|for)\s|,\s+(?:\d|["“'‘(]|[-–—])|\s?[–—:-]|['’]s?\s|\s(?:and|is|was)\s)/.test(after)) return true;
	const behind = /^,\s+(?:Jr\.,\s+|Sr\.,\s+)?(\p{L}+)/u.exec(after)?.[1];
	if (behind && (determiners.has(behind.toLowerCase()) || !/^(?:said|says|and|but|he|she|they|it|in|on|to|as|while|when|told|added|speaking|asked|wrote|posted|tweeted)$/u.test(behind))) return true;
	const before = text.slice(Math.max(0, start - 40), start);
	// `secretary of state Ann Lee`
	if (/\p{Ll}\sof\s\p{Ll}+\s$/u.test(before)) return true;
	const word = /(\p{L}[\p{L}'’-]{0,30})(,?)\s$/u.exec(before);
	if (!word) return /[)\]]\s$/.test(before);
	const [, last, comma] = word;
	if (/(?:-old|^named|^called|^and)$/.test(last!) || descriptive.test(last!.replace(/s$/, ''))) return true;
	return comma === ',' ? /\p{L}[\p{L}'’-]*\s\p{L}+,\s$/u.test(before) && !/^(?:said|says|added|however|meanwhile|but|and|so|then|now|also|too|today|yesterday)$/i.test(last!) && /\b(?:the|an?|his|her|its|their|\p{L}+['’]s)\s/iu.test(before)
		: /['’]s$/.test(last!) || /^\p{Lu}/u.test(last!) || descriptive.test(last!);
}

/** Nouns that stand before a name to say who it is. */
const descriptive = /(?:er|or|ist|ian|man|woman|person|aide|chief|head|chair|friend|wife|husband|nephew|niece|aunt|uncle|cousin|lady|comedian|fellow|lawmaker|journalist|astronaut|son|sister|mother|host|guest|coach|ally|nominee|star|pundit|analyst|expert|hopeful|rival|colleague|veteran|resident|student|nurse|judge|rep|pal|buddy|guru|mogul|delegate|candidate|president|advocate|critic|executive|official|representative|native|operative|surrogate|correspondent|attorney|incumbent|runner|tycoon|billionaire|professor)$/i;
