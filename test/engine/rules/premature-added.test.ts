import { prematureAdded } from '../../../src/engine/rules/premature-added';
import { check, checkFix } from './check';

describe('premature-added', () => {
	it('reports one who adds before saying anything', () => check(prematureAdded, `
		The hall was full.

		“The bridge is safe,” Ann Lee added.
		                              ^^^^^ “added” to what? Ann Lee has not spoken before.
	`));
	it('reports one who adds to another’s words', () => check(prematureAdded, `
		“The bridge is safe,” Ann Lee said.

		“It is old,” continued Bo Tran, the engineer. “But it stands.”
		             ^^^^^^^^^ “continued” to what? Bo Tran
	`));
	it('is silent after the speaker’s first words, quoted or not', () => check(prematureAdded, `
		“The bridge is safe,” Ann Lee said. “It is old,” Lee added.

		Bo Tran said the bridge was closed. “For good,” Tran added.
	`));
	it('is silent where the one who adds may have spoken as somebody undetermined', () => check(prematureAdded, `
		Ann Lee, the mayor, came early. “The bridge is safe,” the mayor of the town said.

		“It is old,” Lee added.

		“It is old,” added a resident.
	`));
	it('offers said', () => checkFix(prematureAdded, 'The hall was full. “It is safe,” Ann Lee added.', 'The hall was full. “It is safe,” Ann Lee said.'));
	it('does not mind a comma after, extra spaces or a line break', () => check(prematureAdded, 'The hall was full.\n\n“The bridge is safe,”   Ann Lee\n  added,   and left.\n  ^^^^^ “added” to what?', 'markdown'));
	it('is silent on look-alikes and inside a quotation', () => check(prematureAdded, `
		The town added a bridge. “Tran added that it was safe,” Ann Lee said.
	`));
});
