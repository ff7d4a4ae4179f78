/** Speech told in the article’s own words; under each content stand its source and cue, and `mixed` where part of it is quoted. */
import { strict as assert } from 'node:assert';
import { findSources } from '../../../src/engine/attributions/attribution';
import { findQuotations } from '../../../src/engine/quotations/quotation';
import { read } from '../../../src/engine/read';
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
	it('leaves out when it was said', () => check(`
		Lee said last week that the bridge was shut. She said this week would be hard.
		                        ^^^^^^^^^^^^^^^^^^^ Lee | said
		                                                      ^^^^^^^^^^^^^^^^^^^^^^^ She | said
	`));
	it('takes no preposition alone, and nothing that anybody may know', () => check(`
		Nobody could hear what the House was asking about.

		How do you know when a pear is ripe?
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
	it('goes on behind such a cue where “and” ties a second verb to the first', () => check(`
		Work starts in March, Lee said, and will end in May.
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Lee | said
		Work starts in March, Lee said, and the bridge is to be closed.
		^^^^^^^^^^^^^^^^^^^^ Lee | said
	`));
	it('has a document for its source, whoever wrote it, and nobody who only holds it', () => check(`
		A report by the state auditor in June found that both were right.
		                                                 ^^^^^^^^^^^^^^^ A report by the state auditor | found
		A poll last month by Fenwick College suggested that most agreed.
		                                                    ^^^^^^^^^^^ A poll last month by Fenwick College | suggested
		The strike was illegal, according to a memo obtained by the Post.
		^^^^^^^^^^^^^^^^^^^^^^ a memo | according to
	`));
	it('ends with the relative clause that it stands in, and knows “that reading” for a thing', () => check(`
		The vote, which leaders had urged members to avoid, was close.
		                                  ^^^^^^^^^^^^^^^^ leaders | urged
		The union disputes that reading.
		                   ^^^^^^^^^^^^ The union | disputes
	`));
	it('has none of what was told before, and of what is only called so', () => check(`
		This is what she told me once she had stopped.
		A man called Piotr answered. The foundry has cast bells since 1983.
	`));
	it('has what a crowd says behind the words', () => check(`
		Nobody would go home, said about forty people.
		^^^^^^^^^^^^^^^^^^^^ about forty people | said
	`));
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
	it('ends where another says something of his own, without a comma too', () => check(`
		Lee said the vote was lost but Tran said it was not.
		         ^^^^^^^^^^^^^^^^^ Lee | said
		                                         ^^^^^^^^^^ Tran | said

		Lee said the vote was lost while Tran believes it was not.
		         ^^^^^^^^^^^^^^^^^ Lee | said
		                                               ^^^^^^^^^^ Tran | believes
	`));
	it('holds all that one speaker reports', () => check(`
		Lee’s lawyer said that he knew of it and that the radio had failed.
		                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Lee’s lawyer | said
	`));
	it('leaves another’s view out that “though” joins', () => check(`
		Lee thinks the vote was unfair, though Tran disagrees.
		           ^^^^^^^^^^^^^^^^^^^ Lee | thinks
	`));
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
	it('takes no quotation alone for one', () => check('“We lost,” Lee said. Lee said: “We know it.” The letter was blunt: “Go home,” it said.'));
	it('takes what is asked of somebody together with whom', () => check(`
		Police asked people in Mill Lane to leave their homes.
		             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Police | asked

		Lee urged voters to stay at home.
		          ^^^^^^^^^^^^^^^^^^^^^^ Lee | urged
	`));
	it('takes “not” and “there” for the first words of what is said', () => check(`
		A clerk asked not to be named.
		              ^^^^^^^^^^^^^^^ A clerk | asked

		The filing also said there was no doubt.
		                     ^^^^^^^^^^^^^^^^^^ The filing | said

		Lawyers not involved in the case said that was unlikely.
		                                      ^^^^^^^^^^^^^^^^^ Lawyers | said
	`));
	it('keeps a pointing “that” which no clause follows', () => check(`
		Marsh called that hope distant.
		             ^^^^^^^^^^^^^^^^^ Marsh | called
	`));
	it('takes what a circumstance between commas holds off', () => check(`
		Lee said, twice, that the plan had failed.
		                      ^^^^^^^^^^^^^^^^^^^ Lee | said

		It was unclear, officials said, whether he was armed.
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ officials | said

		It rained, and, a study published Wednesday suggests, the river rose.
		                                                      ^^^^^^^^^^^^^^ a study | suggests
	`));
	it('takes what “as” leads up to', () => check(`
		As the paper noted, the price of bread has doubled.
		                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the paper | noted
	`));
	it('takes no apposition of the source for what was said', () => check(`
		The trouble had been visible for some time, according to Ann Lee, an analyst at Pike.
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Ann Lee | according to

		Work starts in March, said Ann Lee, the head of highways.
		^^^^^^^^^^^^^^^^^^^^ Ann Lee | said
	`));
	it('takes the words before a quotation that ends the sentence said', () => check(`
		The firm had moved its staff and “that group are now leaving,” said Ann Lee.
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Ann Lee | said | mixed
	`));
	it('ends with the clause that holds the cue', () => check(`
		Two clerks, who asked not to be named because it was secret, said the buyer was Marsh.
		                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ who | asked
		                                                                  ^^^^^^^^^^^^^^^^^^^ Two clerks | said

		While Lee says the plan works, the bridge is shut.
		               ^^^^^^^^^^^^^^ Lee | says
	`));
	it('ends what is judged before a second verb, and where it was said', () => check(`
		Marsh praised the recordings but said that the claim went too far.
		              ^^^^^^^^^^^^^^ Marsh | praised
		                                           ^^^^^^^^^^^^^^^^^^^^^^ Marsh | said

		The judge denied the request in one word: “No.”
		                 ^^^^^^^^^^^ The judge | denied

		Lee described the deal as a trick.
		              ^^^^^^^^^^^^^^^^^^^ Lee | described
	`));
	it('keeps the second verb of what is said', () => check(`
		Treasury sources said the money had been offered and not claimed.
		                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Treasury sources | said

		A spokeswoman said the firm “reviews its suppliers” and would not comment further.
		                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A spokeswoman | said | mixed
	`));
	it('gives what is passed on to who passes it on', () => check(`
		Lee agreed to sell it in 2010, records show.
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ records | show
	`));
	it('leaves a hearer behind whom nothing follows to the attribution', () => check(`
		The answer, the clerk told them, was simple.
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the clerk | told

		Lee thanked his parents, his wife and his children.
		            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Lee | thanked
	`));
	it('parts what two verbs of one subject report', () => check(`
		She urged the council to sell the ferry, proposed that a bridge be built.
		          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ She | urged
		                                                       ^^^^^^^^^^^^^^^^^ She | proposed

		Lee hailed the vote as “a feast,” telling reporters on Friday that it was time.
		           ^^^^^^^^^^^^^^^^^^^^^^ Lee | hailed | mixed
		                                                                   ^^^^^^^^^^^ Lee | telling
	`));
	it('takes neither “released last week” nor “long” for its verb', () => check(`
		A Fenwick poll released last week found most were against it. Tran has long said so.
		                                        ^^^^^^^^^^^^^^^^^^^^ A Fenwick poll | found
		                                                                                 ^^ Tran | said
	`));
	it('takes no noun before its verb for one', () => check(`
		But budget reports show that a quarter of it was spent.
		                             ^^^^^^^^^^^^^^^^^^^^^^^^^ budget reports | show
	`));
	it('takes all before an outlet that its article precedes', () => check(`
		In Ames, the firm added 160 guards, up from 90 last year, the Evening Post reported.
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Evening Post | reported
	`));
	it('reads a plural subject whatever its last word, and sources told by their date', () => check(`
		Aides to Lee say she is tired.
		                 ^^^^^^^^^^^^ Aides to Lee | say

		Polls in Ohio show the mayor ahead.
		                   ^^^^^^^^^^^^^^^ Polls in Ohio | show

		The plan would fail, according to recently released documents.
		^^^^^^^^^^^^^^^^^^^ documents | according to
	`));
	it('keeps to the brackets it stands in', () => check(`
		The mayor left (the door was open, according to Lee) and went home.
		                ^^^^^^^^^^^^^^^^^ Lee | according to
	`));
	it('takes no question for that of whoever was asked', () => check(`
		Lee laughed when asked whether the vote was fair.
	`));
	it('tells a scene that is set from what was said', () => check(`
		On Monday the plan failed, Lee said.
		^^^^^^^^^^^^^^^^^^^^^^^^^ Lee | said

		On Monday, Lee testified. Instead, she agreed.
	`));
	it('ends with a relative clause that tells who speaks', () => check(`
		The man who said he was a clerk told Lee that it was over.
		                 ^^^^^^^^^^^^^^ who | said
		                                              ^^^^^^^^^^^ The man | told

		Lee, whose mother said he was ill, left.
		                       ^^^^^^^^^^ mother | said
	`));
	it('takes what somebody’s view is, and not the claim of which the sentence tells', () => check(`
		In Lee’s view, the plan was a mistake.
		               ^^^^^^^^^^^^^^^^^^^^^^ Lee | view

		Lee’s claim that the vote was unfair angered Tran.
	`));
	it('takes what a letter was written to say, and what is tweeted', () => check(`
		Lee tweeted a warning about the bridge.
		            ^^^^^^^^^^^^^^^^^^^^^^^^^^ Lee | tweeted

		A schoolboy in Leeds wrote in 1966 to ask what a keeper does at night.
		                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ A schoolboy in Leeds | wrote
	`));
	it('takes what is hoped, and what the prime minister said when asked', () => check(`
		The team hopes to learn whether mice are taught.
		               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The team | hopes

		The prime minister, asked about the floods, said that every council would be paid.
		                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ The prime minister | said
	`));
	it('takes neither sound nor silence for speech', () => check(`
		It sings to rivals. He sings at four in the afternoon. Some sang for Addison.

		The owner testified for two hours. Ann Lee answered every letter, and has died.

		The mayor introduced his friend to the crowd. The union called off the strike in May.

		The firm did not immediately respond to questions about it. Aides in groups like the league left.

		The referee declined to comment. She never denied it. He declined to say whether it was fair.
		                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ He | declined

		She has learned to wait before she answers. Asked whether it was fair, she laughed.

		“We sold it,” Ann Lee wrote in a letter to employees. She wrote on it: “Sold.”
	`));
	it('reads the verb in a headline of capitals', () => check(`
		Lee Says Bridge Will Not Open This Year.
		         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Lee | Says
	`));
	it('tells a verb from a plural noun by what follows it', () => check(`
		Mayor Lee hopes to reopen the bridge in May.
		                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ Mayor Lee | hopes

		A survey of drivers shows that most are late.
		                               ^^^^^^^^^^^^^ A survey of drivers | shows

		The group points out that the bridge is shut.
		                          ^^^^^^^^^^^^^^^^^^ The group | points out

		The bridge is shut, the Evening Post reports. The Lee protests against the bridge went on.
		^^^^^^^^^^^^^^^^^^ Evening Post | reports
	`));
	it('takes the words about a quotation that a cue was given, and none of another sentence', () => check(`
		That’s why she wanted to “go an extra step” to win them.
		                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ she | wanted | mixed

		Then she remembered something. “If the signal holds.”
	`));
	it('takes a row of things whole, and what “including” adds', () => check(`
		Lee criticized the roads, the schools and a bridge, which were old.
		               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Lee | criticized

		Lee backed the ban, including fines.
		           ^^^^^^^^^^^^^^^^^^^^^^^^ Lee | backed

		Lee criticized the roads, the schools and resigned.
		               ^^^^^^^^^ Lee | criticized
	`));
	it('goes on behind “but” where another clause with “that” does', () => check(`
		Lee said that the river rose, but that nobody was hurt, but Tran left.
		              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Lee | said
	`));
	it('takes all before an account, and all behind one that parts a scene from it', () => check(`
		Lee called it “a joke,” according to the Herald.
		^^^^^^^^^^^^^^^^^^^^^^^ Herald | according to | mixed

		According to Ann Lee, an analyst, the plan failed.
		                                  ^^^^^^^^^^^^^^^ Ann Lee | According to

		Over the long term, according to the audit, debt will rise.
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the audit | according to
	`));
	it('finds a plural subject wherever it stands, and none behind “do” and “let”', () => check(`
		Aides close to the mayor say it was close. Six in 10 say it was fair.
		                             ^^^^^^^^^^^^ Aides | say
		                                                         ^^^^^^^^^^^ 10 | say

		Polls show working families ahead. What did aides to Lee in town say?
		           ^^^^^^^^^^^^^^^^^^^^^^ Polls | show
	`));
	it('finds none where nobody says anything', () => check(`
		Lee left on Monday.

		Lee said on Monday.

		It is believed that the ship sank.

		Lee was told that the vote was over.
	`));

	it('reads a sentence that stops where its content would begin', () => {
		for (const text of ['Lee referred to the vote as', 'Lee believes, for example, that', 'Lee said, twice, that']) assert.doesNotThrow(() => read(text), text);
	});
});
