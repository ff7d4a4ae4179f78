/**
 * What differs between houses, as data. `undefined` means that the profile takes no side, and the rule that asks is silent.
 * Compiled from public style guides: AP as taught and excerpted, the Reuters handbook, the Guardian and Economist style guides. A
 * profile takes a side only where one of these is known to.
 */

export type ProfileName = 'default' | 'ap' | 'reuters' | 'guardian' | 'economist';

export interface Profile {
	readonly name: ProfileName;
	/** The marks of a quotation in running copy. AP as taught; the Economist style guide. */
	readonly outerMarks: 'double' | undefined;
	/** The marks of a quotation in a headline. AP and British guides. */
	readonly headlineMarks: 'single' | undefined;
	/** Where a full stop or comma stands at the end of a quotation: always inside (AP), or by sense (British guides, the Economist). */
	readonly stops: 'inside' | 'by-sense' | undefined;
	/** What leads in a quoted sentence: `Lee said, “…”`, with a colon from two sentences on (AP); or always `Lee said: “…”` (Reuters, British guides). */
	readonly leadIn: 'comma' | 'colon' | undefined;
	/** `Lee said` before `said Lee`: American guides; British ones do not mind. */
	readonly speakerFirst: boolean;
	/** `Mr. Lee`: never (AP), or on every reference after the first (the Economist). */
	readonly courtesyTitles: 'never' | 'second-reference' | undefined;
	/** The brackets around words put into a quotation: round on the AP wire, square in British guides. */
	readonly insertion: 'round' | 'square' | undefined;
	/** The tense of attributions: news agencies tell what was said. Elsewhere a story keeps to one. */
	readonly tense: 'said' | 'says' | undefined;
	/** How a place opens a story: `LEEDS, England (AP) —`. */
	readonly dateline: 'capitals' | undefined;
}

const neutral: Omit<Profile, 'name'> = {
	outerMarks: undefined, headlineMarks: undefined, stops: undefined, leadIn: undefined, speakerFirst: false, courtesyTitles: undefined,
	insertion: undefined, tense: undefined, dateline: undefined,
};

export const profiles: Readonly<Record<ProfileName, Profile>> = {
	default: { ...neutral, name: 'default' },
	ap: {
		name: 'ap', outerMarks: 'double', headlineMarks: 'single', stops: 'inside', leadIn: 'comma', speakerFirst: true, courtesyTitles: 'never',
		insertion: 'round', tense: 'said', dateline: 'capitals',
	},
	reuters: { ...neutral, name: 'reuters', leadIn: 'colon', speakerFirst: true, tense: 'said' },
	guardian: { ...neutral, name: 'guardian', headlineMarks: 'single', stops: 'by-sense', leadIn: 'colon', insertion: 'square' },
	economist: { ...neutral, name: 'economist', outerMarks: 'double', stops: 'by-sense', courtesyTitles: 'second-reference' },
};
