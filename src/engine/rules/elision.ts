/** The rule for words left out in the middle of a quotation. */
import type { Passage } from '../judging/passage';
import { lastSaid, type Quoted, quotedIn, replacement, touches } from '../judging/quoted';
import type { Fix, PassageRule } from '../judging/rule';

export const elision: PassageRule = {
	id: 'elision',
	title: 'Words left out of a quotation',
	level: 'hint',
	why: 'A gap makes a reader wonder what was said in it. In news the gap is where the attribution goes, or where one quotation ends and “she added” begins the next.',
	wrong: '“We lost the bridge ... We will build another,” Lee said.',
	right: '“We lost the bridge,” Lee said. “We will build another.”',
	source: 'Avoid ellipses in news, use the gap for the attribution: the CUNY journalism school’s guide, the Guardian style guide.',
	needs: quotedIn,
	*checkPassage(passage) {
		for (const quoted of quotedIn(passage)) {
			const { tokens, open, close } = quoted;
			const last = lastSaid(quoted);
			for (let at = open + 2; at < last; at++) {
				const token = tokens[at]!;
				if (token.kind !== 'ellipsis' || token.text === '..') continue;
				const fix = at < close ? splitFix(passage, quoted, at) : undefined;
				yield { span: token, message: 'Something seems to be left out here. Put the attribution into the gap, or quote only one part.', ...(fix ? { fixes: [fix] } : {}) };
			}
		}
	},
};

/** Puts the attribution that follows the quotation and ends the paragraph's sentence into the gap at `gap`. */
function splitFix({ text }: Passage, quoted: Quoted, gap: number): Fix | undefined {
	const { tokens, close, quotation, attribution: { sieve, source, cue } } = quoted;
	const last = tokens[lastSaid(quoted)]!;
	const [before, next] = [tokens[gap - 1]!, tokens[gap + 1]!];
	const from = tokens[close + 1];
	if (sieve !== 'cue-after' || !source || !cue || !from || from.start < quotation.end || last.kind !== 'comma' || quotation.nested.length || next.kind !== 'word' || before.kind === 'inner-close') return undefined;
	const clause = tokens.slice(close + 1, close + 14);
	clause.length = Math.max(0, clause.findIndex(({ text }) => text === '.'));
	const end = close + 1 + clause.length;
	// Only who said it and how; with a clause or another quotation in it the sentence would not stand.
	if (clause.length === 0 || clause.some(({ kind }) => kind !== 'word' && kind !== 'number') || !touches(tokens[end - 1], tokens[end])) return undefined;
	const opening = text.slice(quotation.start, quotation.inside.start);
	const closing = text.slice(quotation.inside.end, quotation.end);
	const isSentence = /^\p{Lu}/u.test(next.text);
	const endsItself = before.kind === 'stop' && before.text !== '.';
	const start = before.kind === 'stop' && !endsItself || before.kind === 'comma' ? before.start : before.end;
	const words = text.slice(from.start, tokens[end - 1]!.end);
	return {
		title: 'Put the attribution into the gap',
		edits: [
			replacement({ start, end: next.start }, `${endsItself ? '' : ','}${closing} ${words}${isSentence ? '.' : ','} ${opening}`),
			replacement(last, '.'),
			replacement({ start: quotation.end, end: tokens[end]!.end }, ''),
		],
	};
}
