/** The sieves, surest first. */
import type { Sieve } from '../sieve';
import { accordingTo } from './according-to';
import { carriedOn } from './carried-on';
import { cueAfter } from './cue-after';
import { cueInSentence } from './cue-in-sentence';
import { dashName } from './dash-name';
import { label } from './label';
import { leadIn } from './lead-in';
import { paragraphBefore } from './paragraph-before';
import { row } from './row';
import { sameParagraph } from './same-paragraph';
import { sentenceSubject } from './sentence-subject';

export type SieveName =
	| 'label' | 'cue-after' | 'according-to' | 'cue-in-sentence' | 'dash-name' | 'carried-on' | 'lead-in' | 'same-paragraph' | 'row' | 'paragraph-before' | 'sentence-subject';

/** Asked in this order of each quotation, all before it settled; the first that answers decides. */
export const sieves: readonly (readonly [SieveName, Sieve])[] = [
	['label', label],
	['cue-after', cueAfter],
	['according-to', accordingTo],
	['cue-in-sentence', cueInSentence],
	['dash-name', dashName],
	['carried-on', carriedOn],
	['lead-in', leadIn],
	['same-paragraph', sameParagraph],
	['row', row],
	['sentence-subject', sentenceSubject],
	['paragraph-before', paragraphBefore],
];
