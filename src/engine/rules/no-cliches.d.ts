/** The build exports the list in the place of what looks for it. */
declare module 'no-cliches' {
	export const phrases: readonly string[];
}
