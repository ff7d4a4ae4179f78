/** The rule for words of ours that are put into a quotation in brackets. */
import type { Profile } from '../lexicon/profiles';
import { determiners, personalPronouns } from '../lexicon/function-words';
import type { Token } from '../text/tokens';
import type { Passage } from '../judging/passage';
import { type Quoted, quotedIn, replacement, touches } from '../judging/quoted';
import type { PassageRule, Remark } from '../judging/rule';

export const insertedWords: PassageRule = {
	id: 'inserted-words',
	title: 'Words put into a quotation',
	level: 'information',
	why: 'Brackets in a quotation are the editor speaking over the speaker. One may help; two, or one for the first words, say that a paraphrase would read better. Houses have round or square ones; asked only of a profile that has.',
	wrong: '“[The mayor] told [the council] in May,” Lee said.',
	right: 'The mayor told the council in May, Lee said.',
	source: 'Avoid inserted words; round brackets on the AP wire, square ones at Reuters and British houses: university and editors’ handouts.',
	needs: quotedIn,
	*checkPassage(passage, { profile }) {
		if (!profile.insertion) return;
		for (const quoted of quotedIn(passage)) yield* remarksOn(passage, quoted, profile.insertion);
	},
};

function* remarksOn({ text }: Passage, { tokens, open, close, quotation }: Quoted, wanted: NonNullable<Profile['insertion']>): Iterable<Remark> {
	let count = 0;
	for (let at = open + 1; at < close; at++) {
		const opening = tokens[at]!;
		if (opening.text !== '[' && opening.text !== '(') continue;
		const held = tokens.slice(at + 1, at + 10);
		held.length = Math.max(0, held.findIndex(({ text }) => text === (opening.text === '[' ? ']' : ')')));
		const end = at + 1 + held.length;
		if (held.length === 0 || end > close || held[0]!.kind !== 'word' || noInsertion.test(held[0]!.lower)) continue;
		// `[W]e`, `love[s]`: a letter, no word.
		if (touches(tokens[end], tokens[end + 1]) && tokens[end + 1]!.kind === 'word' || touches(tokens[at - 1], opening) && tokens[at - 1]!.kind === 'word') continue;
		if (opening.text === '(' && !isInsertion(tokens[at - 1], held)) continue;
		count++;
		const span = { start: opening.start, end: tokens[end]!.end };
		const isWanted = (opening.text === '[') === (wanted === 'square');
		if (!isWanted) {
			const [left, right] = wanted === 'square' ? ['[', ']'] : ['(', ')'];
			yield {
				span,
				message: `Words put into a quotation stand in ${wanted} brackets here. Change these.`,
				fixes: [{ title: `Use ${wanted} brackets`, edits: [replacement(opening, left!), replacement(tokens[end]!, right!)] }],
			};
		} else if (at === open + 1 && quotation.opened || count === 2) {
			const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
			yield { span, message: count === 2 ? `“${words}” is the second insertion here. Paraphrase, or quote less.` : `The quotation opens with words put in, “${words}”. Begin it behind them.` };
		}
		at = end;
	}
}

/** What the room did, what an editor says of the words, and what was taken out of them. */
const noInsertion = /^(?:sic|laugh|applau|cheer|boo|emphasis|expletive|redacted|inaudible|crosstalk|pause)/;

/** Round brackets may be the speaker's own: only a name behind a pronoun, or a word that grammar lacks, is surely put in. */
function isInsertion(before: Token | undefined, held: readonly Token[]): boolean {
	if (held.length > 4) return false;
	const first = held[0]!;
	return before !== undefined && personalPronouns.has(before.lower) && /^\p{Lu}/u.test(first.text) || held.length === 1 && determiners.has(first.lower) && !/^\d/.test(first.text);
}
