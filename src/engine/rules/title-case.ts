/** The rule for capitals on titles. */
import { conjunctions, prepositions } from '../lexicon/function-words';
import { formalTitles } from '../lexicon/formal-titles';
import { reportingVerb } from '../text/verbs';
import { type Matter, matter } from '../judging/matter';
import { around, isInStory, peopleOf } from '../judging/people';
import type { MatterRule, Remark } from '../judging/rule';
import type { Span } from '../text/span';

/** A name with a title or a comma beside it. */
interface Beside extends Matter {
	readonly use: Span;
}

export const titleCase: MatterRule<Beside> = {
	id: 'title-case',
	title: 'Capital on a title',
	level: 'information',
	why: 'A formal title has a capital right before the name and none behind it: “Mayor Ann Lee”, but “Ann Lee, the mayor”.',
	wrong: 'A letter to mayor Ann Lee was read by Bo Tran, the President of the club.',
	right: 'A letter to Mayor Ann Lee was read by Bo Tran, the president of the club.',
	source: 'AP style on titles.',
	fixAll: true,
	*matters(reading) {
		const { text } = reading.article;
		// Most words before a name are no title, and what stands before those need not be read.
		const isTitled = ({ start }: Span) => formalTitles.has(text.slice(Math.max(0, start - 23), start).split(/\s/).at(-2) ?? '');
		for (const { uses } of peopleOf(reading)) {
			for (const use of uses) if ((text[use.end] === ',' || isTitled(use)) && isInStory(reading, use)) yield matter(reading, around([use]), { use });
		}
	},
	*checkMatter({ text, use }) {
		const before = /(?:(\p{L}+)\s)?(\p{Ll}[\p{Ll}-]{2,20})\s$/u.exec(text.slice(Math.max(0, use.start - 48), use.start));
		const lower = before?.[2];
		if (lower && formalTitles.has(lower) && opensPhrase(before[1]?.toLowerCase())) yield recased(use.start - lower.length - 1, lower, lower[0]!.toUpperCase() + lower.slice(1), 'right before the name');
		const behind = /^,\s(?:the\s)?(\p{Lu}\p{Ll}{2,20})(?=,|\sof\s(?:the\s)?\p{L})/u.exec(text.slice(use.end, use.end + 48));
		const capital = behind?.[1];
		if (capital && formalTitles.has(capital.toLowerCase())) yield recased(use.end + behind[0].length - capital.length, capital, capital.toLowerCase(), 'behind the name');
	},
};

/** Whether a title can begin behind a word: `to mayor Lee`, `said mayor Lee`; in `the club’s president Lee` it is a description. */
function opensPhrase(before: string | undefined): boolean {
	return before !== undefined && (prepositions.has(before) || conjunctions.has(before) || reportingVerb(before)?.classes.has('say') === true);
}

function recased(start: number, found: string, wanted: string, place: string): Remark {
	const span = { start, end: start + found.length };
	return { span, message: `“${found}” is “${wanted}” ${place}.`, fixes: [{ title: `Write “${wanted}”`, preferred: true, edits: [{ span, text: wanted }] }] };
}
