/** The rule for a surname that two people share. */
import { lastStartingBy, type Span } from '../text/span';
import { isInStory, isPartOfMore, type NameUse, peopleOf, sharedSurnames } from '../judging/people';
import type { ArticleRule } from '../judging/rule';

export const sameSurname: ArticleRule = {
	id: 'same-surname',
	title: 'Surname that two people share',
	level: 'warning',
	why: 'Where two people of one name have just been mentioned, the surname alone does not tell which of them is meant. Give the full name each time.',
	wrong: 'Ann Lee and James Lee met the mayor. Lee left early.',
	right: 'Ann Lee and James Lee met the mayor. James Lee left early.',
	source: 'AP style on names.',
	*check(reading) {
		const { article } = reading;
		for (const [surname, sharers] of sharedSurnames(peopleOf(reading))) {
			const inOrder = sharers.flatMap(({ uses }, person) => uses.filter((use) => isInStory(reading, use)).map((use) => ({ use, person }))).sort((a, b) => a.use.start - b.use.start);
			const bare: { use: NameUse; person: number }[] = [];
			/** The paragraph in which each was last named in full. */
			const named = new Map<number, number>();
			/** How often the surname alone has stood for each. */
			const alone = new Map<number, number>();
			for (const [at, { use, person }] of inOrder.entries()) {
				const { index } = lastStartingBy(article.paragraphs, use.start)!;
				if (use.full) {
					if (!isBeside(article.text, use, inOrder[at - 1]?.use)) named.set(person, index);
				}
				else if (use.words === surname && !use.title && !isPartOfMore(article.text, use) && !isTold(article.text, use)) {
					const reach = isSettled(alone) ? 0 : 1;
					if ([...named.values()].filter((last) => index - last <= reach).length > 1) bare.push({ use, person });
					alone.set(person, (alone.get(person) ?? 0) + 1);
				}
			}
			const [first] = bare;
			if (!first) continue;
			const names = sharers.map(({ speaker }) => speaker.name);
			yield {
				span: first.use,
				message: `“${surname}”: ${names.slice(0, -1).join(', ')} or ${names.at(-1)}? Give the full name.`,
				related: sharers.map(({ speaker, uses }) => ({ span: uses.find(({ full }) => full)!, message: `${speaker.name}: named here` })),
				fixes: [{ title: `Give the full name wherever “${surname}” leaves it open, as the names stand nearest`, edits: bare.map(({ use, person }) => ({ span: { start: use.start, end: use.end }, text: sharers[person]!.speaker.name })) }],
			};
		}
	},
};

/** `Ann Lee, mother of James Lee,`, `James Lee’s old friends`, `a James Lee supporter`: named only to say who or what somebody or something else is. */
function isBeside(text: string, use: NameUse, before: NameUse | undefined): boolean {
	return before?.full && /^, [^,.;]{0,50}\bof [^,.;]{0,40}$/.test(text.slice(before.end, use.start)) || /^(?:['’]s? \p{Ll}| (?:aide|advis[eo]r|pollster|spokes|supporter|staff|ally\b|allies\b|donor|voter|campaign|administration|foundation))/u.test(text.slice(use.end, use.end + 16));
}

/** `hopes to be Lee 45`, `told Lee she had won`: no person's name, or told by the next word. */
function isTold(text: string, { end }: Span): boolean {
	return /^ (?:\d|s?he )/.test(text.slice(end, end + 5));
}

/** Whether the story has come to mean one person by the surname alone: a paragraph that names others does not unsettle it for the next. */
function isSettled(alone: ReadonlyMap<number, number>): boolean {
	const counts = [...alone.values()];
	return counts.length > 0 && Math.max(...counts) >= Math.max(2, 0.75 * counts.reduce((sum, count) => sum + count, 0));
}
