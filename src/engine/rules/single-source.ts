/** The rule for stories that lean on one source. */
import type { Speaker } from '../speakers/speaker';
import type { ArticleRule } from '../judging/rule';

export const singleSource: ArticleRule = {
	id: 'single-source',
	title: 'Story that leans on one source',
	level: 'hint',
	why: 'Where nearly all that is quoted and told comes from one person, a reader hears one side. Ask somebody else, or say that it is an interview.',
	wrong: 'Ann Lee, the mayor, said it rained. Lee said the bridge was old. Lee said the port would pay. Lee said the town would not. Lee said she was sorry. Lee said she had warned the port. Lee said she would go. Lee said so twice.',
	right: 'Ann Lee, the mayor, said it rained. Lee said the bridge was old. Bo Tran, the harbour master, said it was not. Tran said the port would not pay.',
	source: 'BBC guidelines on a single source.',
	*check({ attributions, paraphrases }) {
		const spoken = [...attributions, ...paraphrases].filter(({ speaker }) => speaker);
		const counts = new Map<Speaker, number>();
		for (const { speaker } of spoken) counts.set(speaker!, (counts.get(speaker!) ?? 0) + 1);
		const [most] = [...counts].sort(([, a], [, b]) => b - a);
		if (!most || spoken.length < fewest || most[1] < leaning * spoken.length) return;
		const [speaker, count] = most;
		yield { span: speaker.mentions[0]!, message: `${count} of ${spoken.length} attributions are to ${speaker.name}. Hear somebody else, or say that it is an interview.` };
	},
};

/** Fewer attributions than this lean on nobody. */
const fewest = 8;
/** The share from which a story leans. */
const leaning = 0.8;
