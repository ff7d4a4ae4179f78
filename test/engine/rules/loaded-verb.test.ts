import { loadedVerb } from '../../../src/engine/rules/loaded-verb';
import { check, checkFix } from './check';

describe('loaded-verb', () => {
	it('reports a verb that takes a side before a clause', () => check(loadedVerb, `
		Lee claimed that the bridge was safe.
		    ^^^^^^^ “claimed” sounds as if it were not true.
	`));
	it('reports it beside a quotation, before or behind', () => check(loadedVerb, `
		“The bridge is safe,” Ann Lee insisted.
		                              ^^^^^^^^ “insisted” sounds as if nobody believed it.

		Bo Tran boasted: “We built it in a year.”
		        ^^^^^^^ “boasted” mocks the speaker.
	`));
	it('reports it before a clause without “that”, and behind one', () => check(loadedVerb, `
		Lee admits the bridge is old.
		    ^^^^^^ “admits” sounds like guilt.

		The bridge is old, Lee admitted.
		                       ^^^^^^^^ “admitted” sounds like guilt.
	`));
	it('is silent on said', () => check(loadedVerb, 'Lee said that the bridge was safe. “It is safe,” Lee said.'));
	it('takes a cue in capitals for a name, as the reading does', () => check(loadedVerb, 'LEE CLAIMED THAT the bridge was safe.'));
	it('does not mind extra words and spaces before the clause', () => check(loadedVerb, `
		Lee repeatedly  insisted on Monday that   the bridge was safe.
		                ^^^^^^^^ “insisted” sounds
	`));
	it('does not mind a line break', () => check(loadedVerb, 'Lee claimed\n    ^^^^^^^ “claimed” sounds\nthat the bridge was safe.', 'markdown'));
	it('is silent where the verb reports nothing', () => check(loadedVerb, `
		The group claimed responsibility. The fire claimed two lives. Lee claimed victory and maintained a lead of ten votes.

		Lee was admitted to hospital, insisted on a ride and complained about the count. Tran denied the charge.
	`));
	it('is silent inside a quotation and in what somebody else says', () => check(loadedVerb, `
		“Tran claimed that the bridge was safe,” Lee said.

		Lee said Tran had claimed that the bridge was safe.
	`));
	it('is silent on what was not said', () => check(loadedVerb, 'Lee did not admit that the bridge was old. Tran refused to reveal that he had sold it.'));
	it('is silent in copy about courts where the verb is the exact one', () => check(loadedVerb, `
		Prosecutors allege that Tran sold the bridge. He admitted that he had taken the money.

		The lawsuit claims that the bridge is unsafe.
	`));
	it('tells a verb from a noun', () => check(loadedVerb, `
		Critics seized on Lee’s claim that the bridge was safe. They doubted his claims that it was new, and the couple’s claims that it was sold.

		It’s claimed that the bridge is safe. Lee claims that it is new.
		     ^^^^^^^ “claimed” sounds as if it were not true.
		                                          ^^^^^^ “claims” sounds as if it were not true.
	`));
	it('lets documents and inquiries reveal', () => check(loadedVerb, 'The emails revealed that the bridge was old. An investigation has revealed that it was sold.'));
	it('offers said in the form of the verb', () => {
		checkFix(loadedVerb, 'Lee claimed that it was safe.', 'Lee said that it was safe.');
		checkFix(loadedVerb, 'Lee claims that it is safe.', 'Lee says that it is safe.');
		checkFix(loadedVerb, '“It is safe,” Ann Lee told reporters, insisting that nobody had died.', '“It is safe,” Ann Lee told reporters, saying that nobody had died.');
	});
	it('tells what was denied from what was said in denial', () => check(loadedVerb, `
		Lee denied that the bridge was old.

		“It is not old,” Ann Lee denied.
		                         ^^^^^^ “denied” sounds as if there were a charge to answer.
	`));
	it('knows no demand from a claim: “insisted” that something be done is exact, and reported all the same', () => check(loadedVerb, `
		Lee insisted that the bridge be closed.
		    ^^^^^^^^ “insisted” sounds
	`));
	it('is silent on the noun, and on what a paper reveals', () => check(loadedVerb, `
		Lee was asked about his claims that the bridge was safe. The Evening Post revealed that the bridge was closed.
	`));
	it('does not mind a comma after', () => check(loadedVerb, `
		“The bridge is safe,” Ann Lee insisted, and left.
		                              ^^^^^^^^ “insisted”
	`));
	it('is silent on look-alikes', () => check(loadedVerb, 'The claimant said that it was safe. The admission that it leans was read. An insistent Lee said so.'));
	it('is silent about the writer’s own stand', () => check(loadedVerb, 'I claim that the bridge is safe. We insist that it is.'));
});
