/** The rule for a colon or semicolon inside the closing mark. */
import type { PassageRule } from '../judging/rule';
import { insertion, lastSaid, quotedIn, replacement, touches } from '../judging/quoted';

export const colonOutside: PassageRule = {
	id: 'colon-outside',
	title: 'Colon or semicolon inside the closing mark',
	level: 'warning',
	why: 'A colon or semicolon belongs to the sentence that quotes, not to the words quoted. American and British houses agree on this one: it stands outside.',
	wrong: 'Lee called the plan “a gift;” Tran called it a theft.',
	right: 'Lee called the plan “a gift”; Tran called it a theft.',
	source: 'Colons and semicolons stand outside in both systems: student style guides on American and British punctuation of quotations.',
	fixAll: true,
	needs: quotedIn,
	*checkPassage(passage) {
		for (const quoted of quotedIn(passage)) {
			const { tokens, open, close, quotation } = quoted;
			const token = tokens[lastSaid(quoted)];
			if (!quotation.closed || token?.kind !== 'colon' && token?.kind !== 'semicolon') continue;
			// `Smith &amp;”` is an entity, no semicolon.
			if (/&#?\w{1,10}$/.test(passage.text.slice(Math.max(0, token.start - 12), token.start))) continue;
			// A label alone in its paragraph (`“Related:”`) has nothing outside to which it could belong.
			if (close - open === tokens.length - 1) continue;
			const name = token.kind === 'colon' ? 'colon' : 'semicolon';
			const closing = tokens[close]!;
			const after = tokens[close + 1];
			const isPunctuated = touches(closing, after) && /^[.,;:!?]$/.test(after!.text);
			yield {
				span: { start: token.start, end: quotation.end },
				message: `The ${name} belongs outside the closing mark. Move it behind.`,
				...(isPunctuated ? {} : { fixes: [{ title: `Move the ${name} outside`, preferred: true, edits: [replacement(token, ''), insertion(closing.end, token.text)] }] }),
			};
		}
	},
};
