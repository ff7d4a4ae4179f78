/** The sample stories that `npm start` opens and the README shows: who says each of their quotations. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { read } from '../src/engine/read';
import type { Format } from '../src/engine/text/article';

/** In order; with `?` for a speaker who is carried over, empty where nobody is given. */
function speakersOf(name: string, format: Format): string[] {
	return read(readFileSync(`test/articles/sample/${name}`, 'utf8'), format).attributions
		.map(({ speaker, certainty }) => (speaker ? `${speaker.name}${certainty === 'stated' ? '' : '?'}` : ''));
}

describe('the sample stories', () => {
	it('the ferry: every quotation has its speaker', () => assert.deepEqual(speakersOf('harbour-ferry.article', 'text'), [
		'Ruth Okafor', 'Ruth Okafor',
		'Daniel Price', 'Daniel Price', 'Daniel Price', 'Daniel Price?',
		'Maria Lindqvist', 'Maria Lindqvist', 'Maria Lindqvist',
		'planners',
		'Helen Achterberg', 'Helen Achterberg',
		'a spokesman for Brandt Marine',
		'the harbour authority',
		'Ruth Okafor', 'Ruth Okafor', 'Ruth Okafor',
		'',
		'Tomas Webb', 'Tomas Webb',
		'Maria Lindqvist', 'Maria Lindqvist',
	]));

	it('the bakery: every quotation has its speaker', () => assert.deepEqual(speakersOf('night-bakery.md', 'markdown'), [
		'Samir Haddad', 'Samir Haddad', 'Joan Pickett', 'Joan Pickett', 'Samir Haddad?',
	]));
});
