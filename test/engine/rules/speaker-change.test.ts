import { profiles } from '../../../src/engine/lexicon/profiles';
import { speakerChange } from '../../../src/engine/rules/speaker-change';
import { check, checkFix } from './check';

const text = `
	Ann Lee came to look. “It is safe,” Lee said. “It always was.”

	“It leans,” Bo Tran said.
`;

describe('speaker-change', () => {
	it('reports a new speaker named only behind the words', () => check(speakerChange, `${text}	            ^^^^^^^^^^^^ These words read as Ann Lee’s.
	`));
	it('is silent where the new speaker comes first, or the article has a word between', () => check(speakerChange, `
		Ann Lee came to look. “It is safe,” Lee said. “It always was.”

		Bo Tran said, “It leans.”

		The council listened.

		“It stands,” Lee said.
	`));
	it('is silent where the same speaker goes on', () => check(speakerChange, `
		Ann Lee came to look. “It is safe,” Lee said. “It always was.”

		“It leans,” Lee said.
	`));
	it('is silent on the answer to a question', () => check(speakerChange, `
		Ann Lee came to look. “It is safe,” Lee said. “Is it not?”

		“It leans,” Bo Tran said.
	`));
	it('puts the attribution first', () => checkFix(speakerChange, text, `
		Ann Lee came to look. “It is safe,” Lee said. “It always was.”

		Bo Tran said, “It leans.”
	`));
	it('puts the verb behind the speaker', () => checkFix(speakerChange, `
		Ann Lee came to look. “It is safe,” Lee said. “It always was.”

		“It leans,” said Bo Tran, the engineer. “It will fall.”
	`, `
		Ann Lee came to look. “It is safe,” Lee said. “It always was.”

		Bo Tran, the engineer, said: “It leans. It will fall.”
	`));
	it('leads in as the house does', () => checkFix(speakerChange, text, `
		Ann Lee came to look. “It is safe,” Lee said. “It always was.”

		Bo Tran said: “It leans.”
	`, undefined, { profile: profiles.guardian }));
	it('is silent where a subhead stands between, and inside a quotation', () => check(speakerChange, `
		Ann Lee came to look. “It is safe,” Lee said. “It always was.”

		## Cracks in the piers

		“It leans,” Bo Tran said.

		Ann Lee came to look. “It is safe,” Lee said. “‘It leans,’ Bo Tran said.”
	`, 'markdown'));
});
