import { accordingToPerson } from '../../../src/engine/rules/according-to-person';
import { profiles } from '../../../src/engine/lexicon/profiles';
import { check, checkFix, checkNoFix } from './check';

describe('according-to-person', () => {
	it('reports “according to” a person who is quoted', () => check(accordingToPerson, `
		“The bridge will open in May,” according to Ann Lee.
		                               ^^^^^^^^^^^^ “according to” is for documents.

		According to Bo Tran, “the bridge is shut.”
		^^^^^^^^^^^^ “According to” is for documents.
	`));
	it('is silent on documents and bodies', () => check(accordingToPerson, 'According to the report, “the bridge is shut.” “It is open,” according to the council.'));
	it('is silent on what is told without quoting, or with a word of it', () => check(accordingToPerson, 'According to Ann Lee, the bridge is shut. According to Bo Tran, the council is “asleep.”'));
	it('is silent inside a quotation', () => check(accordingToPerson, '“According to Bo Tran, it is shut,” Ann Lee said.'));
	it('says the person said it', () => {
		checkFix(accordingToPerson, '“It will open,” according to Ann Lee.', '“It will open,” Ann Lee said.');
		checkFix(accordingToPerson, 'According to Ann Lee, “the bridge is shut.”', 'Ann Lee said “the bridge is shut.”');
		checkFix(accordingToPerson, 'According to Ann Lee, “The bridge is shut.”', 'Ann Lee said, “The bridge is shut.”');
	});
	it('leads in with a colon where the house does', () => checkFix(accordingToPerson, 'According to Ann Lee, “The bridge is shut.”', 'Ann Lee said: “The bridge is shut.”', undefined, { profile: profiles.guardian }));
	it('offers nothing where more is told of the person', () => checkNoFix(accordingToPerson, 'According to Ann Lee, the mayor, “The bridge is shut for good.”'));
	it('is silent on said', () => check(accordingToPerson, '“It will open,” Ann Lee said.'));
	it('does not mind case, extra spaces or a line break', () => check(accordingToPerson, '“The bridge will open,” according\n                        ^^^^^^^^^ “according to”\n  to   Ann Lee.\n  ^^ …', 'markdown'));
	it('is silent on look-alikes', () => check(accordingToPerson, '“It will open,” Ann Lee said, according the council its due. “It was in accord with Bo Tran,” she said.'));
});
