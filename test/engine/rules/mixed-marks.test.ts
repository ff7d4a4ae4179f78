import { mixedMarks } from '../../../src/engine/rules/mixed-marks';
import { check, checkFix, checkNoFix } from './check';

describe('mixed-marks', () => {
	it('reports the first of the fewer', () => check(mixedMarks, `
		“We lost,” Lee said. "We will be back," Tran said. “Never,” said Lee.
		                     ^ 4 curly and 2 straight marks. Make them all curly.
	`));
	it('is silent where all are alike, whatever the apostrophes', () => {
		check(mixedMarks, '“We lost,” Lee said. “It\'s the bridge’s fault,” said Tran.');
		check(mixedMarks, '"We lost," Lee said. "It’s the bridge\'s fault," said Tran.');
	});
	it('is silent on other marks', () => check(mixedMarks, "''We lost,'' Lee said. «Non», said Roy."));
	it('offers nothing where alike marks might pair in another way', () => {
		checkNoFix(mixedMarks, '“We lost,” Lee said. "We told them “no” and left," Tran said.');
		checkNoFix(mixedMarks, '““We lost,” Lee said. "We will be back," Tran said.');
		checkNoFix(mixedMarks, '“We lost,” Lee said. "We will be back, Tran said.');
	});
	it('makes all curly, or all straight, inner ones too', () => {
		const mixed = '“We lost ‘it,’” Lee said. "We will \'be back,\'" Tran said. “Never,” said Lee.';
		checkFix(mixedMarks, mixed, '“We lost ‘it,’” Lee said. “We will ‘be back,’” Tran said. “Never,” said Lee.', 'Make all marks curly');
		checkFix(mixedMarks, mixed, '"We lost \'it,\'" Lee said. "We will \'be back,\'" Tran said. "Never," said Lee.', 'Make all marks straight');
	});
	it('counts those of quotations within others and over line ends', () => check(mixedMarks, `
		“We lost,” Lee said. “Never again.” "We will
		                                    ^ 4 curly and 2 straight marks.
		be back," Tran said.
	`, 'markdown'));
	it('is silent on inches and on code', () => check(mixedMarks, '“We lost,” Lee said. The beam is 6" long. Write `"a"`.', 'markdown'));
});
