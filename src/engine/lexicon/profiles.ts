/**
 * What differs between houses, as data. `undefined` means that the profile takes no side, and the rule that asks is silent.
 * Compiled from public style guides: AP as taught and excerpted, the Reuters handbook, the Guardian and Economist style guides.
 */

export type ProfileName = 'default' | 'ap' | 'reuters' | 'guardian' | 'economist';

export interface Profile {
	readonly name: ProfileName;
	/** The outer marks of a quotation in running copy. */
	readonly outerMarks: 'double' | 'single' | undefined;
	/** The marks of a quotation in a headline. */
	readonly headlineMarks: 'double' | 'single' | undefined;
	/** Where a full stop or comma stands at the end of a quotation: always inside, or by sense. */
	readonly stops: 'inside' | 'by-sense' | undefined;
	/** What leads in a quoted sentence: `Lee said, “…”`, with a colon from two sentences on; or always `Lee said: “…”`. */
	readonly leadIn: 'comma' | 'colon' | undefined;
	/** `Lee said` before `said Lee`. */
	readonly speakerFirst: boolean;
	/** `Mr. Lee`: never, or on every reference after the first. */
	readonly courtesyTitles: 'never' | 'second-reference' | undefined;
	/** Around words put into a quotation. */
	readonly insertion: 'round' | 'square' | undefined;
	/** The tense of attributions. */
	readonly tense: 'said' | 'says' | undefined;
	/** How a place opens a story: `LEEDS, England (AP) —`. */
	readonly dateline: 'capitals' | undefined;
}

export const profiles: Readonly<Record<ProfileName, Profile>> = {
	default: {
		name: 'default', outerMarks: undefined, headlineMarks: undefined, stops: undefined, leadIn: undefined, speakerFirst: false,
		courtesyTitles: undefined, insertion: undefined, tense: undefined, dateline: undefined,
	},
	ap: {
		name: 'ap', outerMarks: 'double', headlineMarks: 'single', stops: 'inside', leadIn: 'comma', speakerFirst: true,
		courtesyTitles: 'never', insertion: 'round', tense: 'said', dateline: 'capitals',
	},
	reuters: {
		name: 'reuters', outerMarks: 'double', headlineMarks: 'single', stops: undefined, leadIn: 'colon', speakerFirst: true,
		courtesyTitles: 'never', insertion: 'square', tense: 'said', dateline: 'capitals',
	},
	guardian: {
		name: 'guardian', outerMarks: 'double', headlineMarks: 'single', stops: 'by-sense', leadIn: 'colon', speakerFirst: false,
		courtesyTitles: undefined, insertion: 'square', tense: undefined, dateline: undefined,
	},
	economist: {
		name: 'economist', outerMarks: 'double', headlineMarks: undefined, stops: 'by-sense', leadIn: 'colon', speakerFirst: false,
		courtesyTitles: 'second-reference', insertion: 'square', tense: 'says', dateline: undefined,
	},
};
