/** The rule for stories that lean on one source. */
import type { Speaker } from '../speakers/speaker';
import { type Matter, matter } from '../judging/matter';
import type { MatterRule } from '../judging/rule';
import type { Span } from '../text/span';

/** Who is given as saying most, for how much of all that is given to anybody. */
interface MostHeard extends Matter {
	readonly name: string;
	readonly first: Span;
	readonly count: number;
	readonly all: number;
}

export const singleSource: MatterRule<MostHeard> = {
	id: 'single-source',
	title: 'Story that leans on one source',
	level: 'hint',
	why: 'Where nearly all that is quoted and told comes from one person, a reader hears one side. Ask somebody else, or say that it is an interview.',
	wrong: 'Ann Lee, the mayor, said it rained. Lee said the bridge was old. Lee said the port would pay. Lee said the town would not. Lee said she was sorry. Lee said she had warned the port. Lee said she would go. Lee said so twice.',
	right: 'Ann Lee, the mayor, said it rained. Lee said the bridge was old. Bo Tran, the harbour master, said it was not. Tran said the port would not pay.',
	source: 'BBC guidelines on a single source.',
	*matters(reading) {
		const spoken = [...reading.attributions, ...reading.paraphrases].filter(({ speaker }) => speaker);
		const counts = new Map<Speaker, number>();
		for (const { speaker } of spoken) counts.set(speaker!, (counts.get(speaker!) ?? 0) + 1);
		const [most] = [...counts].sort(([, a], [, b]) => b - a);
		if (!most) return;
		const [{ name, mentions: [first] }, count] = most;
		yield matter(reading, [first!], { name, first: first!, count, all: spoken.length });
	},
	*checkMatter({ name, first, count, all }) {
		if (all >= fewest && count >= leaning * all) yield { span: first, message: `${count} of ${all} attributions are to ${name}. Hear somebody else, or say that it is an interview.` };
	},
};

/** Fewer attributions than this lean on nobody. */
const fewest = 8;
/** The share from which a story leans. */
const leaning = 0.8;
