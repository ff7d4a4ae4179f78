/** The rules, in the order people read about them. */
import type { Rule } from './rule';
import { approximation } from './approximation';
import { hedging } from './hedging';
import { impliedAttribution } from './implied-attribution';
import { intensifier } from './intensifier';
import { modal } from './modal';
import { stackedHedges } from './stacked-hedges';
import { unattributedQuotation } from './unattributed-quotation';
import { unclosedQuotation } from './unclosed-quotation';
import { vagueSource } from './vague-source';
import { adverb, cliche, passive, weasel, wordy } from './write-good';

export const rules: readonly Rule[] = [
	unattributedQuotation,
	impliedAttribution,
	unclosedQuotation,
	vagueSource,
	hedging,
	stackedHedges,
	modal,
	approximation,
	intensifier,
	weasel,
	passive,
	adverb,
	wordy,
	cliche,
];
