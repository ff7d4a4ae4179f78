/** The build adds the list to what the package exports. */
declare module 'no-cliches' {
	/** Each cliché as a regular expression's text. */
	export const patterns: readonly string[];
}
