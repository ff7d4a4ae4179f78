/** The build exports what these packages hold in the place of what they do with it. */
declare module 'no-cliches' {
	export const phrases: readonly string[];
}

declare module 'write-good' {
	/** Where a check found something: `offset` is a length. */
	export interface Match {
		readonly index: number;
		readonly offset: number;
	}
	export const checks: Readonly<Record<'weasel' | 'passive' | 'adverb' | 'tooWordy', (text: string) => readonly Match[]>>;
}
