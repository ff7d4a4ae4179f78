/** A story with everything the surfaces show: quotations stated, carried over and without a speaker, a term, a fragment, paraphrases. */
export const story = [
	'Ann Lee, the mayor, came late on Monday.',
	'The council talked about the bridge. The hall was full.',
	'“We will not build it before the spring.”',
	'“The money is gone,” Lee said. “Ask the bank.”',
	'The room was silent. “I never saw the bill.”',
	'Tom Adeyemi, a spokesman for the bank, called it “a fair offer.”',
	'The “dry link” stays shut until June. Lee told the council that the ferry would run.',
	'Bo Tran, who owns the ferry, said he knew nothing of it.',
].join('\n\n');

/** The quotation nobody is given for, nor likely. */
export const unattributed = '“We will not build it before the spring.”';

/** The quotation whose speaker is carried over from the paragraph before. */
export const implied = '“I never saw the bill.”';

/** What is found in the story, hints aside. */
export const findings = [`unattributed-quotation: ${unattributed}`, `implied-attribution: ${implied}`];
