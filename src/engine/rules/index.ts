/** The rules, in the order people read about them. */
import type { Rule } from './rule';
import { impliedAttribution } from './implied-attribution';
import { unattributedQuotation } from './unattributed-quotation';
import { unclosedQuotation } from './unclosed-quotation';

export const rules: readonly Rule[] = [
	unattributedQuotation,
	impliedAttribution,
	unclosedQuotation,
];
