/** What a cue is. */
import type { Phrase } from '../mentions/phrase';
import type { CueClass, VerbForm } from '../text/verbs';

/** For `Maria Lee, the coach, told reporters` the item of `told`, with subject `Maria Lee`. */
export interface Cue {
	/** Index of its first word among the sentence's items, and of its last: they differ in `according to` and `pointed out`. */
	readonly first: number;
	readonly at: number;
	/** `noun` for `Lee’s claim that`. */
	readonly form: VerbForm | 'preposition' | 'noun';
	readonly classes: ReadonlySet<CueClass>;
	readonly lemma: string;
	readonly subject: Phrase | undefined;
	/** `said Lee`. */
	readonly inverted: boolean;
	/** Whether a word such as `adding` takes its subject from the clause before. */
	readonly shared: boolean;
	/** Whether it opens a clause of its own, so that what a cue before it reports has ended. */
	readonly breaks: boolean;
	/** How likely it reports anything: above zero, more often than not. */
	readonly score: number;
}

/** The classes of a cue as one word, `say+tell`. Cues of one verb share theirs, so that there are few. */
export function kindsOf(classes: ReadonlySet<CueClass>): string {
	let kinds = joined.get(classes);
	if (kinds === undefined) joined.set(classes, kinds = [...classes].join('+'));
	return kinds;
}

const joined = new Map<ReadonlySet<CueClass>, string>();
