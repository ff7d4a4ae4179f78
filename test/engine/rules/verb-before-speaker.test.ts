import { strict as assert } from 'node:assert';
import { profiles } from '../../../src/engine/lexicon/profiles';
import { verbBeforeSpeaker } from '../../../src/engine/rules/verb-before-speaker';
import { check, checkFix, findings } from './check';

const ap = { profile: profiles.ap };

describe('verb-before-speaker', () => {
	it('is silent where the house takes no side', () => check(verbBeforeSpeaker, '“We won,” said Ann Lee.'));
	it('puts the speaker first where the house does', () => {
		checkFix(verbBeforeSpeaker, '“We won,” said Ann Lee.', '“We won,” Ann Lee said.', undefined, ap);
		checkFix(verbBeforeSpeaker, '“We won,” said Mayor Lee on Monday. “At last.”', '“We won,” Mayor Lee said on Monday. “At last.”', undefined, ap);
		checkFix(verbBeforeSpeaker, '“We won,” added the coach, “at last.”', '“We won,” the coach added, “at last.”', undefined, ap);
	});
	it('lets a long speaker follow', () => {
		for (const text of ['“We won,” said Ann Lee, the coach.', '“We won,” said Lee of the harbour club.', '“We won,” said Lee, who ran.', '“We won,” said a spokesman for the ministry of the interior.', '“We won,” Lee said.']) {
			assert.deepEqual(findings(verbBeforeSpeaker, text, 'text', ap), [], text);
		}
	});
	it('is silent inside a quotation', () => assert.deepEqual(findings(verbBeforeSpeaker, '“ ‘We won,’ said Tran, and left,” Ann Lee said.', 'text', ap), []));
	it('looks over a line’s end and extra blanks', () => check(verbBeforeSpeaker, `
		“We won,” said
		          ^^^^ “said Ann Lee”: put the speaker first
		Ann   Lee.
		^^^^^^^^^ …
	`, 'markdown', ap));
});
