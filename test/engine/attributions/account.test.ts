/** Behind each quotation: who says it, and in whose account. */
import { findSources } from '../../../src/engine/attributions/attribution';
import { findQuotations } from '../../../src/engine/quotations/quotation';
import { parse } from '../../../src/engine/text/article';
import { textOf } from '../../../src/engine/text/span';
import { dedent, expectSpeakers } from '../../annotated';

/** Each paragraph of the drawing is a text of its own. */
function check(drawn: string): void {
	for (const annotated of dedent(drawn).split(/\n\s*\n/)) {
		expectSpeakers(annotated, (text) => {
			const article = parse(text, 'text');
			return findSources(article, findQuotations(article)).sourced.map(({ quotation, source, account }) => (
				{ end: quotation.end, name: [source, account].map((span) => (span ? textOf(text, span) : '–')).join(' | ') }));
		});
	}
}

describe('an account', () => {
	it('is given behind the attribution, and holds for what goes on behind it', () => check(`
		“We lost,”{Lee | according to the Herald} Lee said, according to the Herald. “It was late.”{Lee | according to the Herald}

		“We lost,”{Lee | according to a transcript of the call} Lee told investors on Monday, according to a transcript of the call.

		“We lost,”{Lee | the Herald reported} Lee said, the Herald reported on Monday.

		“We lost,”{Ann Lee | reports the Evening Post} said Ann Lee, the coach, reports the Evening Post.
	`));
	it('is given at the head of the sentence', () => check(`
		According to the Herald, Lee said: “We lost.”{Lee | According to the Herald}
	`));
	it('is not the speaker of what somebody is quoted as saying in it', () => check(`
		The club asked for time, “two seasons or three,”{The club | the Herald reported} the Herald reported.

		He said at the club’s dinner that he was “very, very tired of losing,”{He | the Herald reported} the Herald reported.
	`));
	it('is set off between a subject and its verb', () => check(`
		The Herald, Lee said, called the vote “highly significant.”{Herald | Lee said}
	`));
	it('is none where it is the only source', () => check(`
		“We lost,”{Lee | –} according to Lee.

		“The gate was locked from the inside,”{Herald | –} the Herald reported.

		The year the club was founded was “a bad one for grain,”{Herald | –} the Herald reported.
	`));
	it('is none where it tells of something else', () => check(`
		According to a police report, Lee is “no longer missing.”{a police report | –}

		According to the poll most want a change, but Lee said: “We stay.”{Lee | –}

		“We lost,”{Lee | –} Lee said, and the score was worse, according to the referee.
	`));
	it('is none before a clause with “that”', () => check('Lee reported that Tran had said “nothing at all.”{Lee | –}')); // Wrong: Tran says it, in Lee’s account.
});
