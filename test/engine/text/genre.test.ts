/** Articles told from files of other kinds. */
import { strict as assert } from 'node:assert';
import type { Format } from '../../../src/engine/text/article';
import { readsLikeArticle } from '../../../src/engine/text/genre';
import { dedent } from '../../annotated';

const story = dedent(`
	Council backs bridge
	By Ann Lee

	LEEDS — The council voted for a new bridge on Tuesday after a debate that lasted four hours and filled the old hall.

	“We have waited for this since the flood,” said Maria Lee, who has run a shop on the east bank for 20 years.

	Work will start in March, the mayor said, and it will take two years if the river allows it.
`);

const articles: Record<string, [string, Format]> = {
	'a story': [story, 'text'],
	'a story in Markdown': [story.replace('Council', '# Council').replace('By Ann Lee', '\n*By Ann Lee*\n'), 'markdown'],
	'a story on Windows': [story.replaceAll('\n', '\r\n'), 'text'],
	'a story about software': [`${story}\n\nThe city’s new app reads a file from the server each night, and an error in it closed two bridges in May, she said.`, 'text'],
};

const others: Record<string, [string, Format]> = {
	'nothing': ['', 'text'],
	'a note': ['Call Ann about the bridge.', 'text'],
	'a log': [Array.from({ length: 30 }, (_, i) => `2026-02-23 10:00:${10 + i} INFO The job for the bridge was started by the user and it is on the list.`).join('\n'), 'text'],
	'a licence': [`You may use and copy this software for any purpose under this licence.\n\n${'This software is licensed to you without warranty of any kind. The licensor shall not be liable for any loss that is the result of the use of it.\n\n'.repeat(4)}`, 'text'],
	'requirements': [Array.from({ length: 20 }, (_, i) => `${i + 1}. The system must show the name of the user at the top of the page.`).join('\n'), 'text'],
	'a package list': [Array.from({ length: 40 }, (_, i) => `library-${i}==1.${i}.0`).join('\n'), 'text'],
	'a change log': [`# Changes\n\n${Array.from({ length: 12 }, (_, i) => `## 1.${i}.0\n\n- Fixed an error that was in the list of options.\n- The default for the file is now the one in the path.\n`).join('\n')}`, 'markdown'],
	'a manual': [dedent(`
		# Bridge

		A small module that reads a file of bridges and gives the list of them to your function.

		## Installation

		Install it from npm with the command line of your choice, and add it to the dependencies of the repository.

		    npm install bridge

		## Usage

		The function takes two arguments: the path of the file, and an object with options. The default of \`strict\` is \`false\`, and an error is thrown if the file is not JSON.
	`), 'markdown'],
	'a table': [`name,age,city\n${'Lee,42,Leeds\n'.repeat(40)}`, 'text'],
	'code': ['export function lee(name: string) {\n\tconst greeting = `Hello, ${name}`;\n\treturn greeting;\n}\n'.repeat(10), 'text'],
	'filler': [`${'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.\n\n'.repeat(5)}`, 'text'],
	'bytes': ['\0\u0001\uFFFD'.repeat(2000), 'text'],
};

describe('readsLikeArticle', () => {
	for (const [name, [text, format]] of Object.entries(articles)) it(`takes ${name}`, () => assert.equal(readsLikeArticle(text, format), true));
	for (const [name, [text, format]] of Object.entries(others)) it(`leaves ${name}`, () => assert.equal(readsLikeArticle(text, format), false));

	it('looks at the start only', () => assert.equal(readsLikeArticle(`${story}\n\n${story.repeat(60)}${'x=1;\n'.repeat(100_000)}`, 'text'), true));
});
