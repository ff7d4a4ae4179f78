/** The rule for “said” among “says”, and the other way round. */
import { timeWords } from '../lexicon/function-words';
import type { Reading } from '../reading';
import { covers, lastStartingBy, type Span, textOf } from '../text/span';
import { type Matter, matter } from '../judging/matter';
import type { MatterRule } from '../judging/rule';

/** “Say” beside a direct quotation, where nothing ties its tense to a time of its own. */
interface Use {
	readonly span: Span;
	readonly tense: 'said' | 'says';
	/** In its own tense: `says` for a plural is `say`. */
	readonly other: string;
}

/** A use, and the tense of the house or of nearly all the story. */
type Told = Matter & Use & { readonly wanted: Use['tense'] };

export const attributionTense: MatterRule<Told> = {
	id: 'attribution-tense',
	title: '“Said” and “says” mixed',
	level: 'information',
	why: 'News is told with “said”, features often with “says”. A story keeps to one, or readers wonder what changed. A house profile may settle which.',
	wrong: '“We won,” Lee said. “It was time,” Tran said. “At last,” Lee said. “I am glad,” Tran says.',
	right: '“We won,” Lee said. “It was time,” Tran said. “At last,” Lee said. “I am glad,” Tran said.',
	source: 'One tense of attribution per article: H. Schmidt, Quotes; newsroom guides.',
	fixAll: true,
	*matters(reading, { profile }) {
		const uses = usesOf(reading);
		const said = uses.filter(({ tense }) => tense === 'said').length;
		const says = uses.length - said;
		const wanted = profile.tense ?? (said >= says * 4 ? 'said' : says >= said * 4 ? 'says' : undefined);
		// Beside fewer than four of the one, the other is no slip.
		if (!wanted || !profile.tense && Math.max(said, says) < 4) return;
		for (const use of uses) yield matter(reading, [use.span], { ...use, wanted });
	},
	*checkMatter({ text, span, tense, other, wanted }, { profile }) {
		if (tense === wanted) return;
		const found = textOf(text, span);
		yield {
			span,
			message: profile.tense ? `“${found}”: the house writes “${other}”.` : `“${found}”, where the story has “${wanted}” elsewhere. Write “${other}”.`,
			fixes: [{ title: `Write “${other}”`, edits: [{ span, text: other }], preferred: true }],
		};
	},
};

/** The uses of “say” beside direct quotations, each once, where nothing ties the tense to a time of its own. */
function usesOf({ article, attributions }: Reading): Use[] {
	const uses = new Map<number, Use>();
	for (const { quotation, source, speaker, cue, sieve } of attributions) {
		if (!cue || !source || sieve !== 'cue-after' || quotation.form !== 'full' || !speaker || uses.has(cue.start) || !covers(quotation.paragraph, cue)) continue;
		// What a document says it always says, and so does a film.
		if (speaker.kind === 'document' || /^it$/i.test(textOf(article.text, source))) continue;
		const words = textOf(article.text, cue).toLowerCase();
		if (words !== 'said' && words !== 'says' && words !== 'say') continue;
		const tokens = lastStartingBy(quotation.paragraph.sentences, cue.start)?.tokens ?? [];
		const own = tokens.filter(({ start }) => start < quotation.start || start >= quotation.end);
		const at = own.findIndex(({ start }) => start === cue.start);
		if (own[at - 1] && /^(?:to|has|have|had|having|would|will|could|did|does|do|can|may|might|must|should|as|not|it's|who|often|always|once|'d|'ve|'s)$|'(?:d|ve|s|ll|t)$/.test(own[at - 1]!.lower)) continue;
		if (own.some(({ lower }, index) => dated.test(lower) || timeWords.has(lower) && own[index - 1]?.lower !== 'on')) continue;
		if (quotation.paragraph.sentences.some((sentence) => sentence.tokens.some(({ lower }) => shown.has(lower)))) continue;
		const isPlural = words === 'say' || speaker.kind === 'group' || /^(?:they|we|i|you)$/i.test(textOf(article.text, source));
		uses.set(cue.start, { span: cue, tense: words === 'said' ? 'said' : 'says', other: words !== 'said' ? 'said' : isPlural ? 'say' : 'says' });
	}
	return [...uses.values()];
}

/** A passage with one of these words tells what can be watched or read over again. */
const shown: ReadonlySet<string> = new Set('ad ads advert advertisement commercial spot video clip footage film movie documentary trailer camera narrator announcer actor actress character voice-over voiceover episode scene song pitch memo book poster'.split(' '));

/** Ties what is said to a time of its own. */
const dated = /^(?:(?:1[89]|20)\d\d|ago|later|earlier|when|after|before|then|once|never|recently|previously|during|while|since|until|told|asked)$/;
