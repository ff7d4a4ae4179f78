/** The rule for a surname that two people share. */
import { lastStartingBy, type Span } from '../text/span';
import { type Matter, matter } from '../judging/matter';
import { around, isInStory, isPartOfMore, type NameUse, peopleOf, sharedSurnames } from '../judging/people';
import type { MatterRule } from '../judging/rule';

/** People of one surname. */
interface Sharers extends Matter {
	readonly surname: string;
	/** Their full names, and where each first stands. */
	readonly names: readonly string[];
	readonly introductions: readonly Span[];
	/** In the story, in order. */
	readonly uses: readonly SharedUse[];
}

interface SharedUse extends NameUse {
	/** Which of the sharers it is read as. */
	readonly person: number;
	/** How many paragraphs it stands below the first use. */
	readonly below: number;
}

export const sameSurname: MatterRule<Sharers> = {
	id: 'same-surname',
	title: 'Surname that two people share',
	level: 'warning',
	why: 'Where two people of one name have just been mentioned, the surname alone does not tell which of them is meant. Give the full name each time.',
	wrong: 'Ann Lee and James Lee met the mayor. Lee left early.',
	right: 'Ann Lee and James Lee met the mayor. James Lee left early.',
	source: 'AP style on names.',
	*matters(reading) {
		const paragraphOf = ({ start }: Span) => lastStartingBy(reading.article.paragraphs, start)!.index;
		for (const [surname, sharers] of sharedSurnames(peopleOf(reading))) {
			const uses = sharers.flatMap(({ uses }, person) => uses.filter((use) => isInStory(reading, use)).map((use) => ({ ...use, person }))).sort((a, b) => a.start - b.start);
			const introductions = sharers.map(({ uses }) => uses.find(({ full }) => full)!);
			yield matter(reading, around([...uses, ...introductions]), {
				surname, names: sharers.map(({ speaker }) => speaker.name), introductions,
				uses: uses.map((use): SharedUse => ({ ...use, below: paragraphOf(use) - paragraphOf(uses[0]!) })),
			});
		}
	},
	*checkMatter({ text, surname, names, introductions, uses }) {
		const bare: SharedUse[] = [];
		/** How far down each was last named in full. */
		const named = new Map<number, number>();
		/** How often the surname alone has stood for each. */
		const alone = new Map<number, number>();
		for (const [at, use] of uses.entries()) {
			const { full, words, title, person, below } = use;
			if (full) {
				if (!isBeside(text, use, uses[at - 1])) named.set(person, below);
			}
			else if (words === surname && !title && !isPartOfMore(text, use) && !isTold(text, use)) {
				const reach = isSettled(alone) ? 0 : 1;
				if ([...named.values()].filter((last) => below - last <= reach).length > 1) bare.push(use);
				alone.set(person, (alone.get(person) ?? 0) + 1);
			}
		}
		const [first] = bare;
		if (!first) return;
		yield {
			span: first,
			message: `“${surname}”: ${names.slice(0, -1).join(', ')} or ${names.at(-1)}? Give the full name.`,
			related: introductions.map((span, person) => ({ span, message: `${names[person]}: named here` })),
			fixes: [{ title: `Give the full name wherever “${surname}” leaves it open, as the names stand nearest`, edits: bare.map(({ start, end, person }) => ({ span: { start, end }, text: names[person]! })) }],
		};
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
