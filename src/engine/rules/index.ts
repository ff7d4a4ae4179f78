/** The rules, in the order people read about them. */
import type { Rule } from './rule';
import { accordingToPerson } from './according-to-person';
import { approximation } from './approximation';
import { attributionTense } from './attribution-tense';
import { backwardMark } from './backward-mark';
import { colonOutside } from './colon-outside';
import { commaBeforeAttribution } from './comma-before-attribution';
import { commaBeforeFragment } from './comma-before-fragment';
import { disableComment } from './disable-comment';
import { endorsingVerb } from './endorsing-verb';
import { fancyVerb } from './fancy-verb';
import { headlineMarks } from './headline-marks';
import { hedging } from './hedging';
import { houseWord } from './house-word';
import { impliedAttribution } from './implied-attribution';
import { intensifier } from './intensifier';
import { leadIn } from './lead-in';
import { loadedVerb } from './loaded-verb';
import { markSpacing } from './mark-spacing';
import { mindReading } from './mind-reading';
import { mixedMarks } from './mixed-marks';
import { modal } from './modal';
import { nestedMarks } from './nested-marks';
import { prematureAdded } from './premature-added';
import { runOnAttribution } from './run-on-attribution';
import { runningQuotation } from './running-quotation';
import { singleMarks } from './single-marks';
import { stackedHedges } from './stacked-hedges';
import { stopsBySense } from './stops-by-sense';
import { stopsInside } from './stops-inside';
import { toldNobody } from './told-nobody';
import { unattributedQuotation } from './unattributed-quotation';
import { unclosedQuotation } from './unclosed-quotation';
import { unopenedQuotation } from './unopened-quotation';
import { unspokenVerb } from './unspoken-verb';
import { vagueSource } from './vague-source';
import { verbBeforeSpeaker } from './verb-before-speaker';
import { adverb, cliche, passive, weasel, wordy } from './write-good';

const onCopy: readonly Rule[] = [
	unattributedQuotation,
	impliedAttribution,
	unclosedQuotation,
	unopenedQuotation,
	unspokenVerb,
	toldNobody,
	prematureAdded,
	loadedVerb,
	mindReading,
	endorsingVerb,
	fancyVerb,
	accordingToPerson,
	attributionTense,
	verbBeforeSpeaker,
	runningQuotation,
	vagueSource,
	hedging,
	stackedHedges,
	modal,
	approximation,
	intensifier,
	commaBeforeAttribution,
	runOnAttribution,
	leadIn,
	commaBeforeFragment,
	colonOutside,
	stopsInside,
	stopsBySense,
	nestedMarks,
	singleMarks,
	headlineMarks,
	mixedMarks,
	backwardMark,
	markSpacing,
	houseWord,
	weasel,
	passive,
	adverb,
	wordy,
	cliche,
];

export const rules: readonly Rule[] = [...onCopy, disableComment(onCopy.map(({ id }) => id))];
