import { unspokenVerb } from '../../../src/engine/rules/unspoken-verb';
import { check, checkFix } from './check';

describe('unspoken-verb', () => {
	it('reports a face given as speech', () => check(unspokenVerb, `
		“We won,” Ann Lee smiled.
		                  ^^^^^^ “smiled” is no speech.

		“Did we win?” laughed Bo Tran.
		              ^^^^^^^ “laughed” is no speech.

		“I hope so,” Ann Lee coughed.
		                     ^^^^^^^ “coughed” is no speech.
	`));
	it('is silent on said', () => check(unspokenVerb, '“We won,” Ann Lee said with a smile.'));
	it('is silent where the face stands beside speech', () => check(unspokenVerb, `
		“We won,” Ann Lee said, and smiled. “We won,” she said, smiling.

		“We won.” Lee smiled. “At last.”

		Lee laughed. “We won,” she said.
	`));
	it('is silent on laughing at something', () => check(unspokenVerb, 'Asked of “winning,” Ann Lee laughed at the word.'));
	it('is silent inside a quotation', () => check(unspokenVerb, '“ ‘We won,’ Tran smiled, and left,” Ann Lee said.'));
	it('does not mind spaces', () => check(unspokenVerb, `
		“We won,”  Ann Lee  grinned.
		                    ^^^^^^^ “grinned” is no speech.
	`));
	it('offers said, alone and with the face beside it', () => {
		checkFix(unspokenVerb, '“We won,” Ann Lee smiled.', '“We won,” Ann Lee said.');
		checkFix(unspokenVerb, '“We won,” Ann Lee sighs.', '“We won,” Ann Lee says with a sigh.', 'Say “says with a sigh”');
	});
	it('does not mind a comma after', () => check(unspokenVerb, `
		“We won,” Ann Lee smiled, and left.
		                  ^^^^^^ “smiled” is no speech.
	`));
	it('does not mind a line break', () => check(unspokenVerb, '“We won,” Ann Lee\nsighed.\n^^^^^^ “sighed” is no speech.', 'markdown'));
	it('is silent on look-alikes', () => check(unspokenVerb, 'The smile of Ann Lee was wide. “We won,” said Smiley Lee. “We won,” Ann Lee told a laughing crowd.'));
});
