/** The judge and its remarks. */
import type { Span } from '../text/span';
import type { House } from '../house/house';
import type { Reading } from '../reading';
import type { Level } from '../settings';
import type { Matter } from './matter';
import type { Passage } from './passage';

/** For the quotation in `“We lost.” The coach left.`, `Attribute to Maria Lee` with the edits that do so. */
export interface Fix {
	/** What it does, as the lightbulb shows it. */
	readonly title: string;
	/** Sorted, not overlapping. An insertion has an empty span. */
	readonly edits: readonly { readonly span: Span; readonly text: string }[];
	/** The one right answer. At most one fix of a remark. */
	readonly preferred?: boolean;
}

export interface Remark {
	readonly span: Span;
	/** One line that names the remedy. */
	readonly message: string;
	/** Evidence elsewhere in the article. */
	readonly related?: readonly { readonly span: Span; readonly message: string }[];
	readonly fixes?: readonly Fix[];
}

/** A remark with its rule and the level in force. */
export interface Finding extends Remark {
	readonly rule: string;
	readonly level: Level;
}

/** The remark with every span in it where `to` puts its start. */
export function moved(remark: Remark, to: (start: number) => number): Remark {
	const shifted = ({ start, end }: Span) => ({ start: to(start), end: to(start) + end - start });
	return {
		...remark,
		span: shifted(remark.span),
		...(remark.related ? { related: remark.related.map((related) => ({ ...related, span: shifted(related.span) })) } : {}),
		...(remark.fixes ? { fixes: remark.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: shifted(edit.span) })) })) } : {}),
	};
}

interface RuleFacts {
	/** What an editor can say aloud: `unattributed-quotation`. */
	readonly id: string;
	readonly title: string;
	/** The level unless a desk sets another. */
	readonly level: Level;
	/** Why a desk wants it, in a sentence or three: the head of its explanation page. */
	readonly why: string;
	/** A sentence of ours it reports, and the same put right. */
	readonly wrong: string;
	readonly right: string;
	/** Where the rule comes from. */
	readonly source: string;
	/** Whether its preferred fixes may be made all at once, unseen: mechanical ones that leave every quoted word as it was. */
	readonly fixAll?: true;
	/** Rules that have nothing to add where this one speaks. */
	readonly replaces?: readonly string[];
}

/** Judges each paragraph by nothing but what its passage shows, so that one that was not touched is not judged again. */
export interface PassageRule extends RuleFacts {
	/** What it goes through in a passage: where there is none, the rule has nothing to say and is not asked. Without it, it always is. */
	readonly needs?: (passage: Passage) => { readonly length: number };
	checkPassage(passage: Passage, house: House): Iterable<Remark>;
}

/** Judges what no paragraph shows by itself: the article's people and their names, what comes first or last in it, what is said twice. */
export interface MatterRule<M extends Matter = Matter> extends RuleFacts {
	/** What there may be something to say about. It is looked for after each edit, and judged where it shows something new. */
	matters(reading: Reading, house: House): Iterable<M>;
	checkMatter(matter: M, house: House): Iterable<Remark>;
}

export type Rule = PassageRule | MatterRule;
