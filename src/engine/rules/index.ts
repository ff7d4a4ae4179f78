/** The rules, in the order people read about them. */
import type { Rule } from './rule';
import { approximation } from './approximation';
import { colonOutside } from './colon-outside';
import { commaBeforeAttribution } from './comma-before-attribution';
import { disableComment } from './disable-comment';
import { hedging } from './hedging';
import { impliedAttribution } from './implied-attribution';
import { intensifier } from './intensifier';
import { markSpacing } from './mark-spacing';
import { modal } from './modal';
import { nestedMarks } from './nested-marks';
import { stackedHedges } from './stacked-hedges';
import { stopsBySense } from './stops-by-sense';
import { stopsInside } from './stops-inside';
import { unattributedQuotation } from './unattributed-quotation';
import { unclosedQuotation } from './unclosed-quotation';
import { unopenedQuotation } from './unopened-quotation';
import { vagueSource } from './vague-source';
import { adverb, cliche, passive, weasel, wordy } from './write-good';

const onCopy: readonly Rule[] = [
	unattributedQuotation,
	impliedAttribution,
	unclosedQuotation,
	unopenedQuotation,
	vagueSource,
	hedging,
	stackedHedges,
	modal,
	approximation,
	intensifier,
	commaBeforeAttribution,
	colonOutside,
	stopsInside,
	stopsBySense,
	nestedMarks,
	markSpacing,
	weasel,
	passive,
	adverb,
	wordy,
	cliche,
];

export const rules: readonly Rule[] = [...onCopy, disableComment(onCopy.map(({ id }) => id))];
