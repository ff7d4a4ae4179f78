/** The rule for closing marks that no opening mark goes with. */
import { auxiliaries, personalPronouns } from '../lexicon/function-words';
import { lastStartingBy } from '../text/span';
import type { Token } from '../text/tokens';
import { reportingVerb } from '../text/verbs';
import type { Passage } from '../judging/passage';
import { insertion, marksOf, quotedIn, tokensOf } from '../judging/quoted';
import type { Fix, PassageRule, Remark } from '../judging/rule';

export const unopenedQuotation: PassageRule = {
	id: 'unopened-quotation',
	title: 'Quotation that is never opened',
	level: 'warning',
	why: 'A closing mark with no opening one leaves it open where the speaker’s words begin. A quotation that runs on opens again with each paragraph and closes with the last.',
	wrong: 'We will rebuild the bridge,” Lee said.',
	right: '“We will rebuild the bridge,” Lee said.',
	source: 'Each paragraph of a running quotation opens with a mark: AP punctuation guidelines.',
	fixAll: true,
	needs: marksOf,
	*checkPassage(passage) {
		for (const { quotation, tokens, close } of quotedIn(passage)) {
			const mark = openingMarks[tokens[close]?.text ?? ''];
			if (quotation.opened || !mark || !isProse(tokens.slice(0, close))) continue;
			yield {
				span: quotation,
				message: 'The quotation runs on from the paragraph before. Open it again here.',
				fixes: [{ title: `Open the paragraph with ${mark}`, preferred: true, edits: [insertion(passage.paragraph.proseStart, mark)] }],
			};
		}
		yield* strayMarks(passage);
	},
};

/** A paragraph that begins in lower case was broken by accident, and `Ann Lee, mayor of Leeds.”` below a quotation is who said it. */
function isProse(said: readonly Token[]): boolean {
	return /^\p{Lu}/u.test(said[0]?.text ?? '') && (said.length > 20 || said.some(({ lower }) => auxiliaries.has(lower) || personalPronouns.has(lower)));
}

const openingMarks: Readonly<Record<string, string>> = { '”': '“', '"': '"', "''": "''", '»': '«' };

/** Closing marks that end no quotation. */
function* strayMarks(passage: Passage): Iterable<Remark> {
	const tokens = tokensOf(passage);
	let open = passage.quotations[0]?.opened === false;
	for (const index of marksOf(passage)) {
		const token = tokens[index]!;
		if (token.kind === 'open') open = true;
		if (token.kind !== 'close') continue;
		if (!open && !isMeasure(tokens[index - 1], token)) {
			const fix = index === marksOf(passage)[0] ? openingFix(passage, token) : undefined;
			yield {
				span: token,
				message: 'This closing mark closes nothing. Put the opening mark where the quoted words begin, or cut this one.',
				...(fix ? { fixes: [fix] } : {}),
			};
		}
		open = false;
	}
}

/** `5’ 11”` */
function isMeasure(before: Token | undefined, mark: Token): boolean {
	return before?.end === mark.start && /\d$/.test(before.text);
}

/** Opens the first sentence of a paragraph, where its only mark stands before an attribution. */
function openingFix({ paragraph, quotations }: Passage, mark: Token): Fix | undefined {
	const opening = openingMarks[mark.text];
	const sentence = paragraph.sentences[0];
	if (!opening || quotations.length || !sentence || lastStartingBy(paragraph.sentences, mark.start) !== sentence) return undefined;
	const at = sentence.tokens.indexOf(mark);
	const before = sentence.tokens[at - 1];
	if (before?.kind !== 'comma' && before?.kind !== 'stop' || sentence.tokens.slice(0, at).some(isSaying) || !sentence.tokens.slice(at, at + 6).some(isSaying)) return undefined;
	return { title: `Open the quotation with ${opening}`, edits: [insertion(sentence.start, opening)] };
}

function isSaying({ lower }: Token): boolean {
	const verb = reportingVerb(lower);
	return verb !== undefined && verb.form !== 'base' && (verb.classes.has('say') || verb.classes.has('tell'));
}
