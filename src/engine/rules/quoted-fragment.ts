/** The rule for a few ordinary words in quotation marks. */
import { marksFix, quotedIn } from '../judging/quoted';
import type { PassageRule } from '../judging/rule';

export const quotedFragment: PassageRule = {
	id: 'quoted-fragment',
	title: 'Only a few words quoted',
	level: 'hint',
	why: 'Marks around one to three ordinary words make a reader ask what is special about them. Quote the sentence, or paraphrase; marks belong around words that only this speaker would have chosen.',
	wrong: 'Lee said the bridge was “very old.”',
	right: 'Lee said the bridge was very old.',
	source: 'Avoid fragmentary quotations: AP on quotations; guides for students of journalism.',
	needs: quotedIn,
	*checkPassage(passage) {
		for (const quoted of quotedIn(passage)) {
			const { tokens, open, close, quotation, attribution } = quoted;
			const words = tokens.slice(open + 1, close).filter(({ kind }) => kind === 'word' || kind === 'number');
			if (attribution.certainty !== 'stated' || attribution.quotation.form !== 'fragment' || !quotation.opened || !quotation.closed) continue;
			if (words.length === 0 || words.length > 3 || quotation.nested.length || words.some(({ kind, text }) => kind === 'number' || /\p{Lu}/u.test(text))) continue;
			// `“We lost,” Lee said, “and badly.”` goes on with a sentence.
			if (tokens[open - 1]?.kind !== 'word') continue;
			yield {
				span: quotation,
				message: `Only ${words.length === 1 ? 'one word is' : `${words.length} words are`} quoted. Quote more, or paraphrase.`,
				...(passage.quotations.length === 1 ? { fixes: [marksFix(quoted, 'Paraphrase: cut the marks')] } : {}),
			};
		}
	},
};
