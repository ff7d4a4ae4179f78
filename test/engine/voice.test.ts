/** Whose words stand where: every stretch that is not the article’s own is drawn with its voice. */
import { read } from '../../src/engine/read';
import { voiceOf } from '../../src/engine/reading';
import { type Mark, expectMarks } from '../annotated';

const check = (annotated: string) => expectMarks(annotated, function* (text): Iterable<Mark> {
	const reading = read(text);
	let run: { start: number; end: number; voice: string } | undefined;
	for (let at = 0; at <= text.length; at++) {
		const voice = at < text.length && text[at] !== '\n' ? voiceOf(reading, { start: at, end: at + 1 }) : 'narrative';
		if (run && run.voice === voice) continue;
		if (run && run.voice !== 'narrative') yield { span: { start: run.start, end: at }, message: run.voice };
		run = { start: at, end: at, voice };
	}
});

describe('voiceOf', () => {
	it('is the speaker’s inside a quotation, marks included', () => check(`
		“We lost,” Lee said. He left.
		^^^^^^^^^^ quoted
	`));
	it('is another’s inside a nested one', () => check(`
		“He told me ‘no’ twice,” Lee said.
		^^^^^^^^^^^^ quoted
		            ^^^^^ nested
		                 ^^^^^^^ quoted
	`));
	it('is the source’s in a paraphrase, but for what is quoted in it', () => check(`
		Police said he may have “run like a hare” from there. He was found.
		            ^^^^^^^^^^^^ paraphrased
		                        ^^^^^^^^^^^^^^^^^ quoted
		                                         ^^^^^^^^^^^ paraphrased
	`));
	it('is nobody’s in a headline, a byline and a subhead', () => check(`
		Council backs new bridge over the Aire
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ furniture

		By Ann Lee
		^^^^^^^^^^ furniture

		The council met on Tuesday in the old hall and sat there for four hours, with its lamps out and its doors shut.

		What comes next
		^^^^^^^^^^^^^^^ furniture

		Work starts in March and ends in May of the year after.
	`));
	it('is nobody’s in a dateline', () => check(`
		LEEDS (The Lantern) — The council met on Tuesday in the old hall and sat there for four hours.
		^^^^^^^^^^^^^^^^^^^^^^ furniture
	`));
	it('goes on over a running quotation’s paragraphs', () => check(`
		“We lost,” Lee said. “We know it.
		^^^^^^^^^^ quoted
		                     ^^^^^^^^^^^^ quoted

		“So blame me.” He left.
		^^^^^^^^^^^^^^ quoted
	`));
});
