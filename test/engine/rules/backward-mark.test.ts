import { backwardMark } from '../../../src/engine/rules/backward-mark';
import { check, checkFix } from './check';

describe('backward-mark', () => {
	it('reports marks that face away from their words', () => check(backwardMark, `
		Lee said: ”We lost the bridge.“ Tran left.
		          ^ This mark faces the wrong way. Turn it: “
		                              ^ This mark faces the wrong way. Turn it: ”
	`));
	it('reports an apostrophe that opens', () => check(backwardMark, `
		It was built in the ‘90s, and we saw ‘em all.
		                    ^ This is an apostrophe
		                                     ^ This is an apostrophe
	`));
	it('is silent on marks that face their words, on straight and on other marks', () => check(backwardMark, `
		“We lost ‘the bridge,’” Lee said. "We won," said Tran in the ’90s. „Wir haben verloren“, said Roth. «Non», said Roy.
	`));
	it('turns it', () => {
		checkFix(backwardMark, 'Lee said: ”We lost the bridge.”', 'Lee said: “We lost the bridge.”');
		checkFix(backwardMark, 'It was built in the ‘90s.', 'It was built in the ’90s.');
	});
	it('reports one in a word run over a line’s end and one before a comma', () => check(backwardMark, `
		Lee said:
		”We lost the
		^ This mark faces the wrong way. Turn it: “
		bridge“, and left.
		      ^ This mark faces the wrong way. Turn it: ”
	`, 'markdown'));
	it('is silent on a measure, and on a mark with blanks on both sides', () => check(backwardMark, 'The beam is 6’2” long. Lee said ” and ‘ are marks.'));
	// Wrong: inside a quotation it may as well open words within the quoted ones.
	it('misses an apostrophe that opens inside a quotation', () => check(backwardMark, '“We built it in the ‘90s,” Lee said.'));
});
