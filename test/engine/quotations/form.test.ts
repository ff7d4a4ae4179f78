/** Which quotations are sentences, parts of one of ours, or no speech; the form stands in braces behind each. */
import { findQuotations } from '../../../src/engine/quotations/quotation';
import { parse } from '../../../src/engine/text/article';
import { expectSpeakers } from '../../annotated';

const check = (annotated: string) => expectSpeakers(annotated, (text) => (
	findQuotations(parse(text, 'text')).map(({ end, form }) => ({ end, name: form }))));

describe('formOf', () => {
	it('reads sentences', () => check(`
		“We lost,”{full} Lee said. “Why now?”{full} asked Tran. “No,”{full} she said.
		“No”{full}, she said. “It’s fine”{full}, said Tran.
		Lee said, “We lost.”{full} Tran replied: “Good.”{full}
		“We lost because we never tried.”{full}
		Lee was blunt: “We lost”{full}.
	`));
	it('reads parts of our sentences', () => check(`
		Lee called it “a mess.”{fragment} She said the vote was “rigged from the start”{fragment} and “over.”{fragment}
		It was “nothing,”{fragment} he said.
	`));
	it('reads a sentence in lower case behind a split as a part', () => check('“We lost,”{full} Lee said, “because we never tried.”{fragment}'));
	it('reads several sentences as a sentence, wherever they begin', () => check('Lee said “the vote was lost. We know it, and I am to blame.”{full}'));
	it('reads nicknames', () => check('Maria “Bulldog”{term} Lee won. Bo “The Hammer”{term} Tran lost.'));
	it('reads titles of works', () => check(`
		The film “The Long Bridge”{term} shows in May. Her novel “Salt”{term} won a prize.
	`));
	it('takes a title behind a verb that may report for speech', () => check(`
		She sang “Over the River”{fragment} twice. He directed “Low Water”{fragment}.
	`)); // Wrong: both are titles. Songs and slogans that are sung, and what is directed, may be somebody’s words.
	it('reads names and terms behind words that say so', () => check(`
		The so-called “dry link”{term} is closed. A cat named “Admiral”{term} lives there. The path is known as “the chute.”{term}
		The word “maybe”{term} was struck out. The slogan “build it now”{term} won.
	`));
	it('reads scare quotes behind an article', () => check('The “dry link”{term} bridge is dead. They built a “quiet zone”{term} there.'));
	it('takes one before a noun that may be a verb for part of what somebody says', () => check('The “dry link”{fragment} plan is dead.')); // Wrong: “plan” is no verb here.
	it('leaves a short quotation that a verb reports', () => check('Lee said the “dry link”{fragment} was dead.'));
	it('reads titles in a list whose commas stand inside the marks', () => check(`
		She starred in “Iron Harbour,”{term} “The Long Bridge,”{term} and “Salt and Sand.”{term}
		He made “Low Water”{term}, “Cold Stars”{term} and “Iron Harbour”{term}.
	`));
	it('reads a title whose sentence goes on', () => check('In “The Long Bridge,”{term} Lee plays a nurse.'));
	it('reads a capital on every word as speech where it is said', () => check('“Never Again,”{full} Lee said.'));
	it('reads only figures or signs as no speech', () => check('The score was “…”{term} all night.'));
});
