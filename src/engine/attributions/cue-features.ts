/** What can be seen of a cue that tells whether it reports anything: the features that the weights are for. */
import type { Item } from '../mentions/items';
import { bodyNouns, documentNouns, personNouns } from '../lexicon/descriptions';
import { cueWeights } from './cue-weights';
import type { Cue } from './cue';
import { scorer } from './weights';

const score = scorer(cueWeights);

/** How likely a cue reports what somebody says, thinks or shows: above zero, it does more often than not. */
export function reportingScore(items: readonly Item[], cue: Omit<Cue, 'score'>, earlier: number): number {
	return score(cueFeatures(items, cue, earlier));
}

/** The features of a cue among the items of its sentence, as names: `verb=say`, `next=that`. */
export function cueFeatures(items: readonly Item[], cue: Omit<Cue, 'score'>, earlier: number): string[] {
	const next = nextTo(items[(cue.inverted && cue.subject ? cue.subject.last : cue.at) + 1]);
	const second = nextTo(items[(cue.inverted && cue.subject ? cue.subject.last : cue.at) + 2]);
	const before = nextTo(items[cue.first - 1]);
	const kinds = [...cue.classes].join('+');
	const subject = subjectOf(items, cue);
	const quoted = items.some(({ kind }) => kind === 'quotation');
	return [
		`verb=${cue.lemma}`, `verb=${cue.lemma} form=${cue.form}`, `verb=${cue.lemma} next=${next}`, `class=${kinds}`, `class=${kinds} next=${next}`, `class=${kinds} form=${cue.form}`,
		`next=${next}`, `next=${next} ${second}`, `before=${before}`, `before=${before} form=${cue.form}`, `subject=${subject}`, `subject=${subject} class=${kinds}`, `form=${cue.form}`,
		`inverted=${cue.inverted}`, `shared=${cue.shared} form=${cue.form}`, `breaks=${cue.breaks}`, `quoted=${quoted}`, `quoted=${quoted} class=${kinds}`, `earlier=${Math.min(earlier, 2)} class=${kinds}`,
	];
}

function nextTo(item: Item | undefined): string {
	if (!item) return 'end';
	if (item.class === 'none') return item.kind;
	if (item.class === 'preposition' || item.class === 'conjunction' || item.class === 'relative' || item.class === 'object') return item.lower;
	if (/^(?:if|whether|how|why|when|where|what|to|not)$/.test(item.lower)) return item.lower;
	if (item.class === 'noun') return /ing$/.test(item.lower) ? 'ing' : /ed$/.test(item.lower) ? 'ed' : 'noun';
	return item.class;
}

function subjectOf(items: readonly Item[], { subject }: Omit<Cue, 'score'>): string {
	if (!subject) return 'none';
	if (subject.mention.kind === 'pronoun') return items[subject.last]!.lower;
	if (subject.mention.kind === 'name') return 'name';
	for (let at = subject.first; at <= subject.last; at++) {
		const { lower } = items[at]!;
		const singular = lower.endsWith('s') ? lower.slice(0, -1) : lower;
		for (const word of [lower, singular]) {
			if (personNouns.has(word)) return 'person';
			if (documentNouns.has(word)) return 'document';
			if (bodyNouns.has(word)) return 'body';
		}
	}
	return 'description';
}
