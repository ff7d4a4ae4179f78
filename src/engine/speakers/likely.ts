/** Who likely speaks where a quotation that opens its paragraph is given to nobody: somebody of the paragraph before. */
import type { Sourced, Sources } from '../attributions/attribution';
import { isNested, isPast } from '../attributions/governing';
import { leadSubject } from '../attributions/lead-subject';
import { type Clauses, isBare } from '../attributions/sieve';
import type { Mention } from '../mentions/mention';
import type { Quotation } from '../quotations/quotation';
import type { Article } from '../text/article';
import { lastStartingBy, within } from '../text/span';
import type { Named, NamePlace } from './names';
import { isPersonal, type Referent } from './referent';
import type { Resolver } from './resolve';

/** What speaks for somebody and against them: weighed by hand over PolNeAR's train split, one attribution at a time taken away. */
const PERSON = 3;
const SPEAKS_BEFORE = 2;
const LAST_SUBJECT = 1;
const QUOTED_LATER = 1;
const SPEAKS_NEXT = -1;
const NAMED_IN_THE_WORDS = -2;
/** With no more than this nobody is likely. */
const TOO_LITTLE = 1;

/**
 * The attributions, with the likely speaker of each quotation that opens its paragraph and has none, or one that is only carried over.
 * `referents` says whom the start of a source points at, and is told of the new sources.
 */
export function withLikelySpeakers({ text, paragraphs }: Article, { sourced, sentences }: Sources, places: readonly NamePlace[], referents: Map<number, Referent>, resolver: Resolver): Sourced[] {
	const whose = (source: Mention | undefined) => source && referents.get(source.start);
	let names: readonly (Mention & { readonly named: Named })[] | undefined;
	let lastQuoted: ReadonlyMap<Referent | undefined, number> | undefined;

	const likeliest = ({ start, end, paragraph }: Quotation, before: Clauses, last: Sourced | undefined, following: Sourced | undefined): Mention | undefined => {
		const lead = leadSubject(before.items, 0, before.items.length - 1)?.mention;
		const subject = lead && (whose(lead) ?? resolver.pointsAt(lead));
		const speakers = sayers(before);
		names ??= places.map(({ mention, named }) => ({ ...mention, named }));
		lastQuoted ??= new Map(sourced.map(({ quotation, source }) => [whose(source), quotation.start]));
		const candidates = new Map<Referent | undefined, Mention>(within(names, before.paragraph).map(({ named, ...mention }) => [named, mention]));
		if (lead) candidates.set(subject, lead);
		// Where nothing but quoted words stands before, nobody is mentioned there.
		if (last?.source && last.quotation.paragraph === before.paragraph && !candidates.has(whose(last.source))) speakers.push(last.source);
		for (const speaker of speakers) candidates.set(whose(speaker), speaker);
		const speaking = new Set(speakers.map(whose));
		const next = following && following.quotation.paragraph.index <= paragraph.index + 1 ? following.source : undefined;
		const words = new Set(text.slice(start, end).match(/[\p{L}-]+/gu));
		let best: [Referent, Mention] | undefined;
		let most = TOO_LITTLE;
		for (const [referent, mention] of candidates) {
			if (!referent) continue;
			const points = (isPersonal(referent) ? PERSON : 0) + (speaking.has(referent) ? SPEAKS_BEFORE : 0) + (referent === subject ? LAST_SUBJECT : 0)
				+ (lastQuoted.get(referent)! > start ? QUOTED_LATER : 0) + (next?.kind !== 'pronoun' && referent === whose(next) ? SPEAKS_NEXT : 0)
				+ ('words' in referent && words.has(referent.words.at(-1)!) ? NAMED_IN_THE_WORDS : 0);
			if (points <= most) continue;
			best = [referent, mention];
			most = points;
		}
		if (best) referents.set(best[1].start, best[0]);
		return best?.[1];
	};

	const likely: Sourced[] = [];
	for (const [index, given] of sourced.entries()) {
		const { quotation, source, sieve, certainty } = given;
		const last = likely.at(-1);
		const here = lastStartingBy(sentences, quotation.start);
		likely.push(given);
		if (!here || !source && (quotation.form !== 'full' || !isBare(here))) continue;
		const before = here.previous;
		if (last !== sourced[index - 1] && source === sourced[index - 1]!.source && (source || last!.quotation.paragraph === quotation.paragraph)) {
			// What goes on from a quotation has its speaker.
			likely[index] = { ...last!, quotation };
		} else if (before && before.paragraph === paragraphs[quotation.paragraph.index - 1] && (!source || sieve === 'paragraph-before')) {
			const mention = likeliest(quotation, before, last, sourced[index + 1]);
			if (mention && !(source && whose(mention) === whose(source))) likely[index] = { ...given, source: mention, cue: undefined, account: undefined, sieve: 'paragraph-before', certainty: source ? certainty : 'doubtful' };
		}
	}
	return likely;
}

/** Who says something in the paragraph that ends with a sentence, in the article's own voice. */
function sayers(last: Clauses): Mention[] {
	const found: Mention[] = [];
	for (let clauses: Clauses | undefined = last; clauses?.paragraph === last.paragraph; clauses = clauses.previous) {
		const { items } = clauses;
		const cues = clauses.cues.filter(({ subject, score }) => subject && score >= 0);
		for (const cue of cues) {
			if ((cue.classes.has('say') || cue.classes.has('tell')) && !isPast(items, cue) && !cues.some((outer) => outer.at < cue.at && isNested(items, outer, cue))) found.push(cue.subject!.mention);
		}
	}
	return found;
}
