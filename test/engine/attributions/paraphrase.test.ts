/** Speech told in the article’s own words; under each content stand its source and cue, and `mixed` where part of it is quoted. */
import { findSources } from '../../../src/engine/attributions/attribution';
import { findQuotations } from '../../../src/engine/quotations/quotation';
import { parse } from '../../../src/engine/text/article';
import { textOf } from '../../../src/engine/text/span';
import { type Mark, expectMarks } from '../../annotated';

const check = (annotated: string) => expectMarks(annotated, function* (text): Iterable<Mark> {
	const article = parse(text, 'text');
	for (const { content, source, cue, form } of findSources(article, findQuotations(article)).reported) {
		yield { span: content, message: `${textOf(text, source)} | ${textOf(text, cue)}${form === 'mixed' ? ' | mixed' : ''}` };
	}
});

describe('paraphrasesIn', () => {
	it('takes what stands behind a cue', () => check(`
		Police said he may have fled.
		            ^^^^^^^^^^^^^^^^ Police | said

		The report found that the bridge was beyond repair.
		                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The report | found

		Lee asked whether the vote was fair.
		          ^^^^^^^^^^^^^^^^^^^^^^^^^ Lee | asked
	`));
	it('leaves the hearer, the time and the place of saying out', () => check(`
		Lee told reporters on Monday that they had lost.
		                                  ^^^^^^^^^^^^^ Lee | told

		The company said in a statement on Monday that it would close its plant.
		                                               ^^^^^^^^^^^^^^^^^^^^^^^^ The company | said
	`));
	it('takes what stands before a cue', () => check(`
		The plan would fail, Lee said.
		^^^^^^^^^^^^^^^^^^^ Lee | said

		Work starts in March, said Lee.
		^^^^^^^^^^^^^^^^^^^^ Lee | said

		The plan failed, according to a report.
		^^^^^^^^^^^^^^^ a report | according to
	`));
	it('takes the whole sentence round a cue between commas', () => check(`
		The plan, Lee said, would fail by the end of the year.
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Lee | said
	`));
	it('stops at a conjunction behind such a cue', () => check(`
		Work starts in March, Lee said, and will end in May.
		^^^^^^^^^^^^^^^^^^^^ Lee | said
	`)); // Wrong: that it will end in May is Lee’s too. Nothing tells it from what the article adds.
	it('takes what “according to” opens', () => check(`
		According to Lee, the plan failed.
		                  ^^^^^^^^^^^^^^^ Lee | According to
	`));
	it('ends where another speaks', () => check(`
		Lee said the plan failed, but Tran said it had worked.
		         ^^^^^^^^^^^^^^^ Lee | said
		                                        ^^^^^^^^^^^^^ Tran | said

		Lee warned that the river would rise, adding that nobody was safe.
		                ^^^^^^^^^^^^^^^^^^^^ Lee | warned
		                                                  ^^^^^^^^^^^^^^^ Lee | adding
	`));
	it('holds all that one speaker reports', () => check(`
		Lee’s lawyer said that he knew of it and that the radio had failed.
		                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Lee’s lawyer | said
	`));
	it('takes in another’s view that “though” joins', () => check(`
		Lee thinks the vote was unfair, though Tran disagrees.
		           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Lee | thinks
	`)); // Wrong: that Tran disagrees is the article’s word.
	it('takes what is judged, denied and promised', () => check(`
		Lee criticized the plan after the vote.
		               ^^^^^^^^ Lee | criticized

		Lee denied taking the money.
		           ^^^^^^^^^^^^^^^^ Lee | denied

		Lee promised to leave.
		             ^^^^^^^^ Lee | promised
	`));
	it('says when part of it is quoted', () => check(`
		Lee said the plan was “a mess” and would fail.
		         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Lee | said | mixed
	`));
	it('takes neither time, place nor hearer of a quotation for what was said', () => check(`
		“We lost,” Lee said in an interview. “We know it,” she told a reporter on the pier.
	`));
	it('takes no quotation alone for one', () => check('“We lost,” Lee said. Lee said: “We know it.”'));
	it('finds none where nobody says anything', () => check(`
		Lee left on Monday.

		Lee said on Monday.

		It is believed that the ship sank.

		Lee was told that the vote was over.
	`));
});
