/** The rule for accusations bolted to a name. */
import { accusedAs, crimeAgents } from '../lexicon/accusations';
import { isUnquoted } from '../judging/passage';
import { phraseFinder, phrasesIn, type Place, placesOf, spanOf, wordsOf } from '../judging/phrases';
import type { PassageRule } from '../judging/rule';

const findAccused = phraseFinder(accusedAs.map((word) => [word, true as const]));

export const accusationBeforeName: PassageRule = {
	id: 'accusation-before-name',
	title: 'Accusation bolted to a name',
	level: 'warning',
	why: '“Alleged murderer John Doe” makes the crime a title, and the small word before it does not take that back. Name the person first, then say what they are accused of, and by whom.',
	wrong: 'Police held alleged smuggler Bo Tran.',
	right: 'Police held Bo Tran, who is accused of smuggling.',
	source: 'AP on “alleged” and “accused”.',
	replaces: ['allegedly', 'reportedly', 'hedging', 'possibility', 'seeming'],
	needs: placesOf(findAccused),
	*checkPassage(passage) {
		for (const { place } of phrasesIn(passage, findAccused, (_, at) => nameBehind(at) !== undefined, isUnquoted)) {
			const name = nameBehind(place)!;
			const before = place.tokens[place.first - 1];
			const first = before && /^(?:the|an?)$/.test(before.lower) ? place.first - 1 : place.first;
			const span = spanOf({ ...place, end: name.end });
			const next = place.tokens[name.end];
			yield {
				span, message: `“${wordsOf(passage, span)}” makes the accusation a title. Give the name first, then who accuses.`,
				fixes: [{
					title: 'Put the name first: “NAME, who is accused of …,”',
					edits: [{ span: spanOf({ ...place, first, end: name.end }), text: `${wordsOf(passage, spanOf(name))}, who is accused of …${next?.kind === 'word' ? ',' : ''}` }],
				}],
			};
		}
	},
};

/** The name that an accusing adjective and its noun stand before: `Bo Tran` in `alleged drug smuggler Bo Tran`. */
function nameBehind({ tokens, end }: Place): Place | undefined {
	for (let at = end; at < end + 3; at++) {
		const { kind, lower } = tokens[at] ?? {};
		if (kind !== 'word') return undefined;
		if (!crimeAgents.has(lower!)) continue;
		let last = at;
		while (last - at < 4 && tokens[last + 1]?.kind === 'word' && /^\p{Lu}/u.test(tokens[last + 1]!.text)) last++;
		return last > at && !/['’]s?$/.test(tokens[last]!.text) ? { tokens, first: at + 1, end: last + 1 } : undefined;
	}
	return undefined;
}
