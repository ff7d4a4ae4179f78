/** The build exports the list of no-cliches in the place of what it does with it. */
declare module 'no-cliches' {
	export const phrases: readonly string[];
}

/** What the checks of write-good that are on find in a text; `offset` is a length. */
declare module 'write-good' {
	export default function writeGood(text: string, checks: Readonly<Record<string, boolean>>): readonly { readonly index: number; readonly offset: number }[];
}
