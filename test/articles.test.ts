/** Whole stories of our own: who says what, written behind each quotation, and what is found, drawn under the text. */
import { readdirSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { strict as assert } from 'node:assert';
import { read } from '../src/engine/read';
import { review } from '../src/engine/review';
import { defaultSettings } from '../src/engine/settings';
import { textOf } from '../src/engine/text/span';
import { drawMarks, expectSpeakers } from './annotated';

const folder = 'test/articles';
const stories = readdirSync(folder).filter((name) => /\.(?:md|article)$/.test(name));

/** Wrong answers we know of: what is written, what is found, and why that is wrong. Whoever mends one takes its line out. */
const knownWrong: readonly (readonly [story: string, right: string, wrong: string, why: string])[] = [
	['ferry-questions.article', 'ready”{Howard Penrose}', 'ready”{}', 'only the sentence before tells whose “the sentence” is'],
	['bell-founder.article', 'like it.”{Everett Sims}', 'like it.”{Everett Sims?}', 'words tied on by “or” could be those of the promise, so that who tells of it is doubted'],
	['bell-founder.article', 'Lunch.”{the children}', 'Lunch.”{}', 'an inscription has no verb of saying'],
];

/** The lines of a list that should be found: all of `source | cue | content` but those headed as missed. */
function listed(list: string): string[] {
	return list.split('\n\n').filter((group) => !group.startsWith('Missed')).flatMap((group) => group.split('\n').filter((line) => line.includes(' | ')));
}

function reviewStory(name: string, text: string) {
	return review(read(text, name.endsWith('.md') ? 'markdown' : 'text'), defaultSettings);
}

describe('stories', () => {
	for (const name of stories) {
		const annotated = knownWrong.filter(([story]) => story === name)
			.reduce((text, [, right, wrong]) => text.replace(right, wrong), readFileSync(`${folder}/${name}`, 'utf8'));

		it(`${name}: every quotation has its speaker`, () => expectSpeakers(annotated, (text) => (
			reviewStory(name, text).attributions.map(({ quotation, speaker, certainty }) => (
				{ end: quotation.end, name: speaker ? `${speaker.name}${certainty === 'stated' ? '' : '?'}` : '' })))));

		const reported = `${folder}/${name.replace(/\.\w+$/, '.reported')}`;
		if (existsSync(reported)) it(`${name}: what is reported in it is listed`, () => {
			const text = annotated.replace(/\{[^{}\n]*\}/g, '');
			const found = reviewStory(name, text).paraphrases.map((paraphrase) => (
				[paraphrase.source, paraphrase.cue, paraphrase.content].map((span) => textOf(text, span)).join(' | ')));
			assert.deepEqual(found.sort(), listed(readFileSync(reported, 'utf8')).sort());
		});

		it(`${name}: its findings are those drawn; UPDATE=1 draws them anew`, () => {
			const text = annotated.replace(/\{[^{}\n]*\}/g, '');
			const { findings, failures } = reviewStory(name, text);
			assert.deepEqual(failures, []);
			const drawn = drawMarks(text, findings.map(({ span, level, rule, message }) => ({ span, message: `${level} ${rule}: ${message}` })));
			const path = `${folder}/${name.replace(/\.\w+$/, '.review')}`;
			const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
			if (process.env['UPDATE']) writeFileSync(path, drawn);
			assert.equal(drawn, before, `${path} is out of date: look at the change, then run the tests with UPDATE=1`);
		});
	}
});
