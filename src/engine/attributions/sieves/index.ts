/** The sieves, surest first. */

export type SieveName =
	| 'cue-after' | 'cue-before' | 'cue-between' | 'according-to' | 'lead-in' | 'label' | 'dash-name' | 'carried-on'
	| 'same-paragraph' | 'paragraph-before' | 'sentence-subject';
