import { filler } from '../../../src/engine/rules/filler';
import { check, checkFix, checkNoFix } from './check';

describe('filler', () => {
	it('reports sounds and phrases that fill a pause', () => check(filler, `
		“We, um, lost the, you know, bridge,” Lee said. “Uh, no,” said Tran.
		     ^^ “um” only fills a pause.
		                   ^^^^^^^^ “you know” only fills a pause.
		                                                 ^^ “Uh” only fills a pause.
	`));
	it('is silent outside quotations, on you know with an object and on capitals', () => check(filler, `
		Um, she said. “Do you know the bridge? You know what they say of the ER,” Lee said.
	`));
	it('cuts it with its commas', () => checkFix(filler, '“We, um, lost it,” Lee said.', '“We lost it,” Lee said.'));
	it('offers nothing at the start', () => checkNoFix(filler, '“Um, we lost it,” Lee said.'));
	it('is silent on clean text', () => check(filler, '“We lost the bridge,” Lee said.'));
	it('does not mind extra spaces or a line break', () => check(filler, '“We lost,   you\n            ^^^ “you know”\nknow,   the bridge,” Lee said.\n^^^^ …', 'markdown'));
	it('is silent on look-alikes', () => check(filler, '“The umpire and the uhlan know you,” Lee said.'));
});
