/** The rule for sources of whom nothing is said. */
import { determiners, prepositions, relatives } from '../lexicon/function-words';
import { vagueQuantifiers } from '../lexicon/vague-sources';
import type { Token } from '../text/tokens';
import { type Crowd, crowdsIn } from '../judging/crowd';
import { isUnquoted, type Passage, passagesOf } from '../judging/passage';
import { wordsOf } from '../judging/phrases';
import { type Matter, matter } from '../judging/matter';
import type { MatterRule } from '../judging/rule';

/** A paragraph that speaks of a source, none of whom more was said before. */
interface Sourcing extends Matter {
	readonly passage: Passage;
}

export const bareSource: MatterRule<Sourcing> = {
	id: 'bare-source',
	title: 'Source of whom nothing is said',
	level: 'warning',
	why: 'A reader must be able to weigh a source that is not named: say as much of who it is and how it knows as can be said. Once “sources close to the mayor” have been introduced, “the sources” will do.',
	wrong: 'Sources said the port would close.',
	right: 'Two people on the port’s board said it would close.',
	source: 'AP and Reuters on sourcing: never “a source” alone.',
	replaces: ['weasel'],
	*matters(reading) {
		if (!/\bsources?\b/i.test(reading.article.prose)) return;
		for (const passage of passagesOf(reading)) {
			if (!passage.sentences.some(({ tokens }) => tokens.some(isSource))) continue;
			yield matter(reading, [passage.paragraph], { passage });
			if (describedIn(passage)) return;
		}
	},
	*checkMatter({ passage }) {
		const described = describedIn(passage);
		for (const crowd of crowdsIn(passage)) {
			const noun = crowd.place.tokens[crowd.noun]!;
			if (!isBareSource(crowd) || described && described.start < noun.start) continue;
			yield {
				span: crowd.span, message: `“${wordsOf(passage, crowd.span)}”: what source? Say as much of it as can be said.`,
				fixes: [{ title: 'Say where the source is placed: “… in PLACE”', edits: [{ span: { start: noun.end, end: noun.end }, text: ' in PLACE' }] }],
			};
		}
	},
};

/** Whether the group is `a source` or `sources` with no word of who: not `police sources`, `sources close to Lee`. */
export function isBareSource({ place: { tokens, first }, noun }: Crowd): boolean {
	return isSource(tokens[noun]) && !isPlaced(tokens[noun + 1]) && tokens.slice(first, noun).every(isEmpty);
}

/** The first source in a passage of whom something is said. */
function describedIn(passage: Passage): Token | undefined {
	return passage.sentences.flatMap(({ tokens }) => tokens.filter((token, index) => isDescribed(tokens, index) && isUnquoted(passage, token)))[0];
}

/** Whether a source stands at `index` of whom something is said. */
function isDescribed(tokens: readonly Token[], index: number): boolean {
	const before = tokens[index - 1];
	const next = tokens[index + 1];
	return isSource(tokens[index]) && next?.lower !== 'of'
		&& (isPlaced(next) || before?.kind === 'word' && !isEmpty(before) && !determiners.has(before.lower) && !prepositions.has(before.lower) && /^(?:said|told|say|says|tell|tells|who|with)$/.test(next?.lower ?? ''));
}

function isSource(token: Token | undefined): boolean {
	return token !== undefined && /^sources?$/.test(token.lower);
}

/** Whether a word behind a source begins to say who it is. */
function isPlaced(next: Token | undefined): boolean {
	return next?.kind === 'word' && (prepositions.has(next.lower) || relatives.has(next.lower) || /^(?:close|familiar|briefed|near|inside)$/.test(next.lower));
}

/** Whether a word before a source says nothing of who it is. */
function isEmpty({ lower }: Token): boolean {
	return vagueQuantifiers.has(lower) || /^(?:a|one|the|two|three|four|said|say|according|to|anonymous|unnamed|unidentified)$/.test(lower);
}
