/** The rule for a quotation in a headline, caption or pull quote that the story does not have in these words. */
import type { Reading } from '../reading';
import type { Paragraph } from '../text/article';
import { tokenize } from '../text/tokens';
import { opensSingle } from './single-marks';
import { ownParagraphs, type PlainWord, plainWords, wordsIn } from '../judging/quoted-text';
import { wordsOf } from '../judging/phrases';
import { replacement } from '../judging/quoted';
import { type Matter, matter } from '../judging/matter';
import type { MatterRule } from '../judging/rule';
import type { Span } from '../text/span';

/** What is displayed, and the paragraphs of the story it is held against. */
interface Display extends Matter {
	readonly displayed: readonly Displayed[];
	readonly story: readonly Span[];
}

export const unmatchedQuotation: MatterRule<Display> = {
	id: 'unmatched-quotation',
	title: 'Headline quotes what the story lacks',
	level: 'warning',
	why: 'What a headline, a caption or a pull quote gives as somebody’s words has to stand in the story word for word. A word dropped for space makes it a quotation that nobody said.',
	wrong: '# Mayor: “We will never build it”\n\n“We will not build it this year,” Ann Lee, the mayor, said.',
	right: '# Mayor: “We will not build it this year”\n\n“We will not build it this year,” Ann Lee, the mayor, said.',
	source: 'Pull quotes match the text exactly: the National Geographic style manual; editors’ checklists for headlines and captions.',
	*matters(reading) {
		const displayed = displayedIn(reading);
		if (displayed.length === 0) return;
		const story = ownParagraphs(reading.article);
		yield matter(reading, [...displayed.map(({ span }) => span), ...story], { displayed, story });
	},
	*checkMatter({ text, prose, displayed, story }) {
		const { words, places } = wordsIn(prose, story);
		// Copy that has only begun to be written has next to nothing yet.
		if (words.length < 12) return;
		for (const { inside, span, isPull } of displayed) {
			const said = plainWords(prose, inside);
			if (said.length < 2 || said.length > 60 || stands(said, words, places)) continue;
			const near = nearest(said, words, places);
			// A block quotation may be one of its own; only what is nearly in the story is a pull quote.
			if (!near && isPull) continue;
			const place = near && { start: near[0]!.start, end: near.at(-1)!.end };
			yield {
				span,
				message: near ? 'The story has other words. Quote it word for word, or paraphrase.' : 'The story does not have these words. Quote it word for word, or paraphrase.',
				...(place ? {
					related: [{ span: place, message: 'The words of the story' }],
					fixes: [{ title: 'Take the words of the story', edits: [replacement({ start: said[0]!.start, end: said.at(-1)!.end }, wordsOf({ text }, place))] }],
				} : {}),
			};
		}
	},
};

interface Displayed {
	readonly span: Span;
	readonly inside: Span;
	readonly isPull: boolean;
}

/** The quotations in headlines, captions and block quotations; in a headline those in single marks too. */
function displayedIn({ article: { prose, paragraphs }, quotations }: Reading): Displayed[] {
	const displayed: Displayed[] = [];
	for (const { paragraph, inside, start, end, opened, closed } of quotations) {
		if (opened && closed && isDisplay(paragraph)) displayed.push({ span: { start, end }, inside, isPull: paragraph.kind === 'blockquote' });
	}
	for (const paragraph of paragraphs) {
		if (paragraph.kind !== 'headline') continue;
		const tokens = tokenize(prose, paragraph.start, paragraph.end);
		let open: number | undefined;
		for (const [index, mark] of tokens.entries()) {
			if (opensSingle(tokens, index)) open = index;
			else if (open !== undefined && mark.kind === 'other' && mark.text === (tokens[open]!.text === '‘' ? '’' : "'")) {
				displayed.push({ span: { start: tokens[open]!.start, end: mark.end }, inside: { start: tokens[open]!.end, end: mark.start }, isPull: false });
				open = undefined;
			}
		}
	}
	return displayed;
}

function isDisplay({ kind }: Paragraph): boolean {
	return kind === 'headline' || kind === 'caption' || kind === 'blockquote';
}

/** Looks no further than this many places for words that stand in an article often. */
const mostPlaces = 50;

/** The places where the rarest of the words stands, as indexes of where the first would. */
function startsOf(said: readonly PlainWord[], places: ReadonlyMap<string, readonly number[]>): number[] {
	let best: { at: number; found: readonly number[] } | undefined;
	for (const [at, { word }] of said.entries()) {
		const found = places.get(word);
		if (found && (!best || found.length < best.found.length)) best = { at, found };
	}
	return best ? best.found.slice(0, mostPlaces).map((place) => place - best.at) : [];
}

function stands(said: readonly PlainWord[], words: readonly PlainWord[], places: ReadonlyMap<string, readonly number[]>): boolean {
	return said.every(({ word }) => places.has(word)) && startsOf(said, places).some((start) => said.every(({ word }, index) => words[start + index]?.word === word));
}

/** The words of the story that begin and end as these do, with at most a third of them added, dropped or changed; undefined if there are none. */
function nearest(said: readonly PlainWord[], words: readonly PlainWord[], places: ReadonlyMap<string, readonly number[]>): readonly PlainWord[] | undefined {
	if (said.length < 4) return undefined;
	const own = new Set(said.map(({ word }) => word));
	const slack = Math.floor(said.length / 3);
	let best: { shared: number; found: readonly PlainWord[] } | undefined;
	for (const start of (places.get(said[0]!.word) ?? []).slice(0, mostPlaces)) {
		for (let length = said.length - slack; length <= said.length + slack; length++) {
			if (words[start + length - 1]?.word !== said.at(-1)!.word) continue;
			const found = words.slice(start, start + length);
			const shared = found.filter(({ word }) => own.has(word)).length;
			if (shared >= said.length - slack && shared >= length - slack && shared > (best?.shared ?? 0)) best = { shared, found };
		}
	}
	return best?.found;
}
