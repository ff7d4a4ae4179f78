/** The rule for the form of an ellipsis in a quotation, and for one at its start or end. */
import type { Token } from '../text/tokens';
import type { Passage } from '../judging/passage';
import { lastSaid, quotedIn, replacement, touches } from '../judging/quoted';
import type { PassageRule, Remark } from '../judging/rule';

export const ellipsis: PassageRule = {
	id: 'ellipsis',
	title: 'Ellipsis at an edge or out of form',
	level: 'information',
	why: 'An ellipsis says that words were left out between these and those: three stops with a blank on either side. At a quotation’s start or end it says nothing, for something always came before and after.',
	wrong: '“... We lost the bridge..and half the road,” Lee said.',
	right: '“We lost the bridge ... and half the road,” Lee said.',
	source: 'Three stops, a blank on either side, none at the start or end of a quotation: AP’s rules for ellipses, the Reuters handbook, university guides.',
	replaces: ['elision'],
	needs: quotedIn,
	*checkPassage(passage) {
		for (const quoted of quotedIn(passage)) {
			const { tokens, open, close, quotation } = quoted;
			const last = lastSaid(quoted);
			for (let at = open + 1; at < close; at++) {
				const token = tokens[at]!;
				if (token.kind !== 'ellipsis') continue;
				if (at === open + 1 && quotation.opened && at < last) yield atStart(token, tokens[at + 1]!);
				else if (at > open + 1 && at < last) yield* formOf(passage, tokens, at);
				else if (at === last && at > open + 1 && quotation.closed) yield atEnd(token);
			}
		}
	},
};

function atStart(token: Token, next: Token): Remark {
	return {
		span: token,
		message: 'No ellipsis is due at the start of a quotation. Cut it.',
		fixes: [{ title: 'Cut the ellipsis', edits: [replacement({ start: token.start, end: next.start }, '')] }],
	};
}

function atEnd(token: Token): Remark {
	return { span: token, message: 'An ellipsis ends a quotation only where the speaker trails off. Otherwise put a full stop or a comma.' };
}

/** Two stops for three, or a word run together with the next. */
function* formOf({ text }: Passage, tokens: readonly Token[], at: number): Iterable<Remark> {
	const token = tokens[at]!;
	const [before, after] = [tokens[at - 1]!, tokens[at + 1]!];
	const isShort = token.text === '..';
	const isTight = touches(before, token) && touches(token, after) && isWord(before) && isWord(after);
	if (!isShort && !isTight) return;
	const [start, end] = [isWord(before) ? before.end : token.start, isWord(after) ? after.start : token.end];
	if (/[\r\n]/.test(text.slice(start, end))) return;
	const form = `${isWord(before) ? ' ' : ''}${token.text === '…' ? '…' : '...'}${isWord(after) ? ' ' : ''}`;
	yield {
		span: token,
		message: `An ellipsis is ${isShort ? 'three stops' : 'set off by blanks'}. Write “${form}”.`,
		fixes: [{ title: 'Put the ellipsis in form', edits: [replacement({ start, end }, form)] }],
	};
}

function isWord({ kind }: Token): boolean {
	return kind === 'word' || kind === 'number';
}
