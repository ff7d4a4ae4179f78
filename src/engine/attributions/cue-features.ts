/** What can be seen of a cue that tells whether it reports anything: the features that the weights are for. */
import type { Item } from '../mentions/items';
import { bodyNouns, documentNouns, personNouns } from '../lexicon/descriptions';
import { cueWeights } from './cue-weights';
import { type Cue, kindsOf } from './cue';
import { type Feature, scorer } from './weights';

const { weigh, sum } = scorer(cueWeights);

/** How likely a cue reports what somebody says, thinks or shows: above zero, it does more often than not. */
export function reportingScore(items: readonly Item[], cue: Omit<Cue, 'score'>, earlier: number): number {
	return sum(cueFeatures(items, cue, earlier, weigh));
}

/** The features of a cue among the items of its sentence: `verb=say`, `next=that`. */
export function cueFeatures<T>(items: readonly Item[], cue: Omit<Cue, 'score'>, earlier: number, feature: Feature<T>): T[] {
	const next = nextTo(items[(cue.inverted && cue.subject ? cue.subject.last : cue.at) + 1]);
	const second = nextTo(items[(cue.inverted && cue.subject ? cue.subject.last : cue.at) + 2]);
	const before = nextTo(items[cue.first - 1]);
	const kinds = kindsOf(cue.classes);
	const subject = subjectOf(items, cue);
	const quoted = items.some(({ kind }) => kind === 'quotation');
	return [
		feature`verb=${cue.lemma}`, feature`verb=${cue.lemma} form=${cue.form}`, feature`verb=${cue.lemma} next=${next}`, feature`class=${kinds}`, feature`class=${kinds} next=${next}`, feature`class=${kinds} form=${cue.form}`,
		feature`next=${next}`, feature`next=${next} ${second}`, feature`before=${before}`, feature`before=${before} form=${cue.form}`, feature`subject=${subject}`, feature`subject=${subject} class=${kinds}`, feature`form=${cue.form}`,
		feature`inverted=${cue.inverted}`, feature`shared=${cue.shared} form=${cue.form}`, feature`breaks=${cue.breaks}`, feature`quoted=${quoted}`, feature`quoted=${quoted} class=${kinds}`, feature`earlier=${Math.min(earlier, 2)} class=${kinds}`,
	];
}

const TELLING = new Set('if whether how why when where what to not'.split(' '));

function nextTo(item: Item | undefined): string {
	if (!item) return 'end';
	if (item.class === 'none') return item.kind;
	if (item.class === 'preposition' || item.class === 'conjunction' || item.class === 'relative' || item.class === 'object') return item.lower;
	if (TELLING.has(item.lower)) return item.lower;
	if (item.class === 'noun') return item.lower.endsWith('ing') ? 'ing' : item.lower.endsWith('ed') ? 'ed' : 'noun';
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
