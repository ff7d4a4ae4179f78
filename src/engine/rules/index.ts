/** The rules, chapter by chapter, in the order people read about them. */
import type { Rule } from '../judging/rule';
import { accordingToPerson } from './according-to-person';
import { accusationBeforeName } from './accusation-before-name';
import { agentlessBelief } from './agentless-belief';
import { allegedly } from './allegedly';
import { ambiguousPronoun } from './ambiguous-pronoun';
import { anonymousOpinion } from './anonymous-opinion';
import { approximation } from './approximation';
import { attributionTense } from './attribution-tense';
import { backwardMark } from './backward-mark';
import { bareSource } from './bare-source';
import { bylineForm } from './byline-form';
import { closingAttribution } from './closing-attribution';
import { colonOutside } from './colon-outside';
import { commaBeforeAttribution } from './comma-before-attribution';
import { commaBeforeFragment } from './comma-before-fragment';
import { courtesyTitle } from './courtesy-title';
import { datelineForm } from './dateline-form';
import { dialectSpelling } from './dialect-spelling';
import { disableComment } from './disable-comment';
import { doubleAttribution } from './double-attribution';
import { doubleHedge } from './double-hedge';
import { elision } from './elision';
import { ellipsis } from './ellipsis';
import { endorsingVerb } from './endorsing-verb';
import { fancyVerb } from './fancy-verb';
import { filler } from './filler';
import { firstReference } from './first-reference';
import { headlineMarks } from './headline-marks';
import { hedging } from './hedging';
import { houseWord } from './house-word';
import { impliedAttribution } from './implied-attribution';
import { insertedWords } from './inserted-words';
import { intensifier } from './intensifier';
import { lateAttribution, overdueAttribution } from './late-attribution';
import { leadIn } from './lead-in';
import { loadedVerb } from './loaded-verb';
import { longAbsence } from './long-absence';
import { longQuotation, stackedQuotations } from './long-quotation';
import { manyMouths } from './many-mouths';
import { markSpacing } from './mark-spacing';
import { mindReading } from './mind-reading';
import { missingRole } from './missing-role';
import { mixedMarks } from './mixed-marks';
import { mixedSpeakers } from './mixed-speakers';
import { modal } from './modal';
import { nameSpelling } from './name-spelling';
import { nestedMarks } from './nested-marks';
import { neverIntroduced } from './never-introduced';
import { noAnonymityReason } from './no-anonymity-reason';
import { oneSourceAsMany } from './one-source-as-many';
import { openingQuotation } from './opening-quotation';
import { possibility } from './possibility';
import { prematureAdded } from './premature-added';
import { quotedFragment } from './quoted-fragment';
import { repeatedQuotation } from './repeated-quotation';
import { repeatedTitle } from './repeated-title';
import { reportedly } from './reportedly';
import { runOnAttribution } from './run-on-attribution';
import { runningQuotation } from './running-quotation';
import { sameSurname } from './same-surname';
import { scareQuotes } from './scare-quotes';
import { secondReference } from './second-reference';
import { seeming } from './seeming';
import { sic } from './sic';
import { singleMarks } from './single-marks';
import { singleSource } from './single-source';
import { soCalled } from './so-called';
import { speakerChange } from './speaker-change';
import { stackedHedges } from './stacked-hedges';
import { stockAnonymityReason } from './stock-anonymity-reason';
import { stopsBySense } from './stops-by-sense';
import { stopsInside } from './stops-inside';
import { titleCase } from './title-case';
import { toldNobody } from './told-nobody';
import { unattributedAccusation } from './unattributed-accusation';
import { unattributedQuotation } from './unattributed-quotation';
import { uncitedFindings } from './uncited-findings';
import { unclear } from './unclear';
import { unclosedQuotation } from './unclosed-quotation';
import { unmatchedQuotation } from './unmatched-quotation';
import { unnamedSpokesperson } from './unnamed-spokesperson';
import { unopenedQuotation } from './unopened-quotation';
import { unspokenVerb } from './unspoken-verb';
import { vagueCrowd } from './vague-crowd';
import { verbBeforeSpeaker } from './verb-before-speaker';
import { weaselQuantifier } from './weasel-quantifier';
import { whenAsked } from './when-asked';
import { adverb, cliche, passive, weasel, wordy } from './write-good';

/** Rules that an editor looks for in one place. */
export interface Chapter {
	readonly title: string;
	readonly rules: readonly Rule[];
}

const onCopy: readonly Chapter[] = [
	{
		title: 'Quotations and who says them',
		rules: [
			unattributedQuotation,
			impliedAttribution,
			unclosedQuotation,
			unopenedQuotation,
			overdueAttribution,
			lateAttribution,
			speakerChange,
			mixedSpeakers,
			doubleAttribution,
			ambiguousPronoun,
			manyMouths,
			whenAsked,
			openingQuotation,
			closingAttribution,
			longQuotation,
			stackedQuotations,
			runningQuotation,
			unmatchedQuotation,
			repeatedQuotation,
		],
	},
	{
		title: 'Verbs of attribution',
		rules: [
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
		],
	},
	{
		title: 'Sources and anonymity',
		rules: [
			bareSource,
			vagueCrowd,
			weaselQuantifier,
			uncitedFindings,
			noAnonymityReason,
			stockAnonymityReason,
			unnamedSpokesperson,
			anonymousOpinion,
			oneSourceAsMany,
			singleSource,
		],
	},
	{
		title: 'Names and titles',
		rules: [
			neverIntroduced,
			firstReference,
			missingRole,
			secondReference,
			sameSurname,
			nameSpelling,
			courtesyTitle,
			repeatedTitle,
			titleCase,
			longAbsence,
		],
	},
	{
		title: 'Accusations and hedges',
		rules: [
			accusationBeforeName,
			unattributedAccusation,
			allegedly,
			reportedly,
			soCalled,
			doubleHedge,
			stackedHedges,
			agentlessBelief,
			hedging,
			possibility,
			seeming,
			unclear,
			modal,
			approximation,
			intensifier,
		],
	},
	{
		title: 'Punctuation of quotations',
		rules: [
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
			ellipsis,
			markSpacing,
		],
	},
	{
		title: 'What stands in quotation marks',
		rules: [
			elision,
			insertedWords,
			quotedFragment,
			scareQuotes,
			dialectSpelling,
			filler,
			sic,
		],
	},
	{
		title: 'Wordiness',
		rules: [
			weasel,
			passive,
			adverb,
			wordy,
			cliche,
		],
	},
	{
		title: 'Form and house style',
		rules: [
			datelineForm,
			bylineForm,
			houseWord,
		],
	},
];

export const chapters: readonly Chapter[] = [...onCopy, { title: 'Comments for Copydesk', rules: [disableComment(onCopy.flatMap(({ rules }) => rules.map(({ id }) => id)))] }];

export const rules: readonly Rule[] = chapters.flatMap((chapter) => chapter.rules);
