/** The rules, in the order people read about them. */
import type { Rule } from './rule';
import { impliedAttribution } from './implied-attribution';
import { unattributedQuotation } from './unattributed-quotation';
import { unclosedQuotation } from './unclosed-quotation';
import { adverb, cliche, passive, weasel, wordy } from './write-good';

export const rules: readonly Rule[] = [
	unattributedQuotation,
	impliedAttribution,
	unclosedQuotation,
	weasel,
	passive,
	adverb,
	wordy,
	cliche,
];
