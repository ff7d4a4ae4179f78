/** The packages that write-good is made of, which come without types. */
declare module 'too-wordy' {
	/** Where a text has what is looked for, and over how many characters. */
	export type Check = (text: string) => readonly { readonly index: number; readonly offset: number }[];
	const check: Check;
	export default check;
}
declare module 'adverb-where' {
	export { default } from 'too-wordy';
}
declare module 'passive-voice' {
	export { default } from 'too-wordy';
}
declare module 'weasel-words' {
	export { default } from 'too-wordy';
}
declare module 'no-cliches' {
	/** Each cliché as a regular expression's text: the build adds the list to what the package exports. */
	export const patterns: readonly string[];
}
