import { commaBeforeAttribution } from '../../../src/engine/rules/comma-before-attribution';
import { check, checkFix } from './check';

describe('comma-before-attribution', () => {
	it('reports a full stop before the attribution', () => check(commaBeforeAttribution, `
		“The bridge will be rebuilt.” Lee said.
		                           ^^ The attribution goes on with this sentence.
	`));
	it('reports an attribution with nothing before it', () => check(commaBeforeAttribution, `
		“The bridge will be rebuilt soon” said Ann Lee, the mayor.
		                            ^^^^^ Put a comma before the attribution.
	`));
	it('is silent behind a comma, a question, an exclamation, an ellipsis and a dash', () => check(commaBeforeAttribution, `
		“The bridge will be rebuilt,” Lee said.

		“Will the bridge be rebuilt?” Lee asked. “It must be rebuilt!” Tran said.

		“The bridge will be rebuilt …” Lee said. “The bridge will be —” Tran said.
	`));
	it('is silent on a sentence of its own', () => check(commaBeforeAttribution, `
		“The bridge will be rebuilt.” Lee said that it would take a year.

		“The bridge will be rebuilt.” Lee said, twice, that it would take a year.

		“The bridge will be rebuilt.” Lee said it would take a year.
	`));
	it('is silent on fragments and titles', () => check(commaBeforeAttribution, `
		The “good neighbour” Lee said he knew was away.

		“The Long Bridge” Lee said was his best song.
	`));
	it('puts a comma for the full stop, and takes the capital from a pronoun', () => {
		checkFix(commaBeforeAttribution, '“The bridge will be rebuilt.” Lee said.', '“The bridge will be rebuilt,” Lee said.');
		checkFix(commaBeforeAttribution, '“The bridge will be rebuilt.” She said.', '“The bridge will be rebuilt,” she said.');
	});
	it('puts a comma in', () => checkFix(commaBeforeAttribution,
		'“The bridge will be rebuilt soon” said Ann Lee.', '“The bridge will be rebuilt soon,” said Ann Lee.'));
	it('looks inside inner marks', () => checkFix(commaBeforeAttribution,
		'“We were told to call it ‘the bridge.’” Lee said.', '“We were told to call it ‘the bridge,’” Lee said.'));
	it('is silent about a post that is signed within the marks', () => check(commaBeforeAttribution, '“That is absurd. No, Tran. -H” Maria Lee tweeted.'));
	it('looks over a line’s end and extra blanks', () => check(commaBeforeAttribution, `
		“We lost the
		bridge”   Lee said.
		^^^^^^^ Put a comma before the attribution.
	`, 'markdown'));
	it('is silent inside a quotation', () => check(commaBeforeAttribution, '“He told us, ‘We lost.’ He said so twice,” Ann Lee said.'));
});
