/** The forms of reporting verbs. */
import { judgingVerbs, looseVerbs, pledgingVerbs, sayingVerbs, showingVerbs, tellingVerbs, thinkingVerbs } from '../lexicon/reporting-cues';

export type CueClass = 'say' | 'tell' | 'think' | 'judge' | 'show' | 'pledge' | 'loose';
/** `base` say, `s` says, `past` said, `participle` written (where it differs from the past), `ing` saying. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

export interface ReportingVerb {
	readonly lemma: string;
	readonly form: VerbForm;
	readonly classes: ReadonlySet<CueClass>;
}

const lists: readonly (readonly [CueClass, readonly string[]])[] = [
	['say', sayingVerbs], ['tell', tellingVerbs], ['think', thinkingVerbs], ['judge', judgingVerbs], ['show', showingVerbs], ['pledge', pledgingVerbs], ['loose', looseVerbs],
];

/** Made when the first word is asked about, so that loading stays cheap. */
let byForm: ReadonlyMap<string, ReportingVerb> | undefined;

/** The reporting verb a word in lower case is a form of, or undefined. */
export function reportingVerb(lower: string): ReportingVerb | undefined {
	byForm ??= inflected();
	return byForm.get(lower);
}

function inflected(): Map<string, ReportingVerb> {
	const verbs = new Map<string, ReportingVerb>();
	for (const [lemma, { entry, classes }] of gather()) {
		for (const [form, word] of formsOf(entry)) if (!verbs.has(word)) verbs.set(word, { lemma, form, classes });
	}
	return verbs;
}

function gather(): Map<string, { entry: string; classes: Set<CueClass> }> {
	const entries = new Map<string, { entry: string; classes: Set<CueClass> }>();
	for (const [kind, list] of lists) {
		for (const entry of list) {
			const lemma = entry.split(/[/+]/)[0]!;
			const known = entries.get(lemma) ?? { entry, classes: new Set() };
			known.classes.add(kind);
			entries.set(lemma, known);
		}
	}
	return entries;
}

/** The inflected forms of an entry of the lexicon, the past before the base so that `read` counts as the past. */
function formsOf(entry: string): [VerbForm, string][] {
	const doubled = entry.endsWith('+');
	const [base, past, participle] = entry.replace('+', '').split('/') as [string, string?, string?];
	const stem = doubled ? base + base.at(-1) : base.endsWith('e') ? base.slice(0, -1) : base;
	const consonantY = /[^aeiou]y$/.test(base);
	const regular = consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
	const third = consonantY ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
	const ing = base.endsWith('ee') || base === 'dye' ? `${base}ing` : `${stem}ing`;
	const forms: [VerbForm, string][] = [['past', past ?? regular], ['base', base], ['s', third], ['ing', ing]];
	if (participle) forms.push(['participle', participle]);
	return forms;
}
