/**
 * Who is given as saying what, sieve by sieve. Behind each quotation stand the words that name its source and its cue; then the
 * certainty, unless it is stated, and `by` another sieve than the one under test. `{}` is nobody.
 */
import { strict as assert } from 'node:assert';
import { findSources } from '../../../src/engine/attributions/attribution';
import type { SieveName } from '../../../src/engine/attributions/sieves/index';
import { findQuotations } from '../../../src/engine/quotations/quotation';
import { parse } from '../../../src/engine/text/article';
import { textOf } from '../../../src/engine/text/span';
import { dedent, expectSpeakers } from '../../annotated';

/** Each paragraph of the drawing is a text of its own, or with `whole` all of it is one; without a sieve every answer must be nobody’s. */
function check(sieve: SieveName | undefined, drawn: string, whole = false): void {
	let decided = 0;
	for (const annotated of whole ? [drawn] : dedent(drawn).split(/\n\s*\n/)) {
		expectSpeakers(annotated, (text) => {
			const article = parse(text, 'text');
			return findSources(article, findQuotations(article)).sourced.map(({ quotation, source, cue, certainty, sieve: by }) => {
				if (by === sieve) decided++;
				if (!source) return { end: quotation.end, name: '' };
				const said = [textOf(text, source), cue ? textOf(text, cue) : '–', certainty !== 'stated' && certainty, by !== sieve && `by ${by}`];
				return { end: quotation.end, name: said.filter((part) => part !== false).join(' | ') };
			});
		});
	}
	assert.ok(decided > 0, `nothing here was decided by ${sieve ?? 'nobody'}`);
}

describe('label', () => {
	it('takes the name before a colon that no verb precedes', () => check('label', `
		Lee: “We lost.”{Lee | :}

		MARIA LEE: “We lost.”{MARIA LEE | :}
	`));
	it('takes the Q of an interview for a name', () => check('label', 'Q: “Did you lose?”{Q | :}')); // Wrong: a label says whose turn it is, not who that is.
	it('reads two names and a report', () => check('label', `
		Mills Close Early – Ann Lee and Bo Tran: “The mills were old.”{Ann Lee | :}

		From the report: “The mills were old and the roofs were bent.”{the report | :}
	`));
});

describe('cue-after', () => {
	const sieve = 'cue-after';
	it('takes subject and verb, in either order', () => check(sieve, `
		“We lost,”{Lee | said} Lee said.

		“We lost,”{Lee | said} said Lee.

		“We lost,”{she | said} she said on Monday.

		“We lost”{Lee | said}, said Lee.

		“We lost?”{Lee | asked} asked Lee.

		“Stop!”{Smith | said} Smith said. He left.

		“We lost,”{Lee | said} Lee said Monday in Leeds.
	`));
	it('reads over appositions, relative clauses and brackets', () => check(sieve, `
		“We lost,”{Maria Lee | told} Maria Lee, the coach, told reporters.

		“We lost,”{Maria Lee | said} said Maria Lee, the coach, who lives in Leeds.

		“We lost,”{Lee | said} Lee, who founded the club in 1990, said on Monday.

		“We lost,”{Lee | said} Lee (R-Ohio) said.

		“We lost,”{Lee | said} Lee — 34 and new to the job — said.
	`));
	it('takes neither hearer, topic nor outlet for the speaker', () => check(sieve, `
		“We lost,”{Lee | told} Lee told the Evening Post.

		“We lost,”{Lee | told} Lee told the mayor, Ann Roe.

		“We lost,”{she | said} she said of Tran.

		“We lost,”{Lee | said} Lee said in an interview with the Evening Post.

		“We lost,”{Lee | wrote} wrote Lee in a letter to the mayor, Ann Roe.

		“We lost,”{Lee | saying} the Evening Post quoted Lee as saying.

		“We lost,”{Lee | saying} Lee was quoted as saying by the Evening Post.
	`));
	it('takes an outlet for the speaker where the person quoted has an apposition', () => check(sieve, `
		“We lost,”{Evening Post | quoted} the Evening Post quoted the mayor, Ann Lee, as saying.
	`)); // Wrong: Ann Lee says it.
	it('reads on behind a question or a call', () => check(sieve, `
		“It happens, right?”{Lee | went on} Lee went on, as if he had not heard.

		“Did he stop here?”{Will Tran | said} Will Tran, the chairman for the northern ward, said.

		“How are you?”{Lee | said} Lee, a retired worker, said pleasantly into the phone.
	`));
	it('ends with a question before a new sentence', () => check(undefined, '“Did he stop here?”{} Will Tran, the chairman for the northern ward, walked off.'));
	it('takes a small word with a capital for a surname', () => check(sieve, '“We lost,”{So | said} So said.'));
	it('looks past an aside for the attribution', () => check(sieve, '“We lost,”{Lee | said} as her father had feared, Lee said.'));
	it('does not take a noun before a name for a verb', () => check(sieve, `
		“We lost,”{Ann Lee | said} Lions campaign manager Ann Lee said.

		“We lost,”{Read | said} Read said.

		“We lost,”{the two | write} the two write.

		“We lost,”{a Wednesday editorial | reads} reads a Wednesday editorial.
	`));
	it('takes descriptions, bodies and documents', () => check(sieve, `
		“We lost,”{a spokesman for the ministry | said} a spokesman for the ministry said.

		“We lost,”{a spokesman for the ministry | said} said a spokesman for the ministry.

		“We lost,”{one official | said} one official said.

		“We lost,”{the report | said} the report said.

		“We lost,”{the sign | reads} reads the sign.

		“We lost,”{a spokesman for the Post | said} a spokesman for the Post said.

		“We lost,”{a headline in the Post | read} a headline in the Post read.
	`));
	it('takes many for the subject of a verb without an ending', () => check(sieve, `
		“We lost the pier,”{officials in Hull | say} say officials in Hull.

		“We lost the pier,”{62 percent of voters | say} say 62 percent of voters.
	`));
	it('reads over titles of shows, degrees and what the desk put in', () => check(sieve, `
		“We lost,”{Ann Lee | said} said “Today”{} anchor Ann Lee.

		“We lost,”{Ann Lee | said} Ann Lee, Ph.D., said.

		“We lost,”{Lee | said} [Lee] said.

		“We lost,”{Lee | said} Lee [then the mayor] said.
	`));
	it('takes songs and sayings for what they go on about', () => check(sieve, `
		“All bells are birds at heart,”{the song | goes} goes the song.

		“All bells are birds at heart,”{the song | goes} the song goes.
	`));
	it('reads a clause of its own', () => check(sieve, `
		“We lost,”{Lee | put it} as Lee put it.

		“We lost,”{Lee | said} as Lee once said.

		“We lost,”{Lee | said} so said Lee.

		The plan is “a mess”{Lee | said} from end to end, said Lee.

		“We lost,”{Lee | said} Lee said, turning to Tran.
	`));
	it('takes a verb that is no reporting verb straight behind a full quotation', () => check(sieve, `
		“We lost,”{Lee | barked} Lee barked.

		“We lost,”{Lee | harrumphed} Lee harrumphed.

		“We lost,”{the council | harrumphed} the council harrumphed in a letter.
	`));
	it('takes the first of two speakers', () => check(sieve, '“We lost,”{Lee | said} said Lee and Tran.')); // Wrong: both say it; a source is one mention.
	it('takes a handle before and behind its verb', () => check(sieve, `
		“We lost,”{annlee | tweeted} tweeted @annlee.

		“We lost,”{annlee | wrote} @annlee wrote.
	`));
	it('takes whom a phrase without a comma describes', () => check(sieve, `
		“We lost,”{a source | said} a source close to Lee said.

		“We lost,”{a man | said} a man identified as Bo Tran said.

		“We lost,”{voters | say} voters who know him say.

		“We lost,”{the 34-year-old | said} the 34-year-old said.

		“We lost,”{Ann Lee | Tweeted} Ann Lee, the coach, Tweeted on Friday.
	`));
	it('takes a person, not whom they work for, their party or where they are from', () => check(sieve, `
		“We lost,”{Bo Roe | said} said Tran press secretary Bo Roe.

		“We lost,”{Bo Roe | said} Tran press secretary Bo Roe said.

		“We lost,”{Bo Roe | said} said Republican political consultant Bo Roe.

		“We lost,”{Senator Ann Lee | said} Senator Ann Lee of Maine said.

		“We lost,”{Senator Ann Lee | said} Senator Ann Lee of Maine, who voted no, said.

		“We lost,”{Ann Lee | said} Ann Lee of the Orthodox Church of Maine said.

		“We lost,”{Ann Lee | said} Secretary of State Ann Lee said.

		“We lost,”{Ann Lee | said} former secretary of state Ann Lee said.

		“We lost,”{a columnist for the news site Gull | said} a columnist for the news site Gull said.

		“We lost,”{an aide to candidate Ann Lee | said} an aide to candidate Ann Lee said.

		“We lost,”{Tate Museum | said} the Tate Museum in Leeds said.

		“We lost,”{one Democrat | said} said one Democrat familiar with the talks.

		“We lost,”{someone in the audience | shouted} someone in the audience shouted.
	`));
	it('takes the name behind two roles, a document that somebody sent and a sign at somebody’s rally', () => check(sieve, `
		“We lost,”{Ann Lee | said} said actor and director Ann Lee.

		“We lost,”{the email | reads} reads the email Tran sent to members.

		“We lost,”{one sign at the rally for Tran | read} one sign at the rally for Tran read.
	`));
	it('reads on behind a stop, a question or words that break off', () => check(sieve, `
		“We lost the match.”{Tran | said} Tran said in Hull on Monday.

		“Did we lose the match?”{Tran | wanted} Tran wanted to know.

		“We lost the …”{Tran | began} Tran began.
	`));
	it('takes an unknown verb before its subject', () => check(sieve, '“We lost the match,”{the mayor | tallied} tallied the mayor, who had bet on it.'));
	it('takes no clause that goes on with the words for their attribution', () => check(sieve, `
		“We lost the match,”{Lee | said} and sales began to fall, Lee said.

		“We lost the match,”{he | said} and he finds that hard, he said.
	`));
	it('takes no verb and no participle for a subject', () => check(undefined, `
		Ann Roe, who polls for the Gulls, a “table club,”{} posited that for most people, the price carries weight.

		In his book, “A Time for Bells,”{} published in 2015, Mr. Lee described the pier.
	`));
	it('finds none in a clause tied to the words', () => check(undefined, '“We lost the match,”{} which Tran thinks will cost it the cup.'));
});

describe('cue-in-sentence', () => {
	const sieve = 'cue-in-sentence';
	it('takes what a relative clause says right before the words', () => check(sieve, 'Lee came with a parrot that keeps saying “mind the step”{that | saying}.'));
	it('takes the cue before the words', () => check(sieve, `
		Lee said: “We lost.”{Lee | said}

		Lee said, “We lost.”{Lee | said}

		The mayor harrumphed, “We lost.”{The mayor | harrumphed}

		This week, Lee shared a bit of her day with the crowd in Hull, “I do not know who will come.”{Lee | shared | doubtful}

		Maria Lee, the coach, said the vote was “rigged from the start.”{Maria Lee | said}

		Asked about the vote, Lee replied: “No.”{Lee | replied}

		Speaking to reporters on Monday, Lee said the vote was “rigged from the start.”{Lee | said}

		Lee said in a statement on Monday that the vote was “a sham.”{Lee | said}
	`));
	it('reads over an apposition, a participle or a relative clause that ends with a quotation', () => check(sieve, `
		Ann Lee, author of “The Sea,”{} said the plan was “a mess.”{Ann Lee | said}

		As Jo Lee, a poet and author of “The Sea and Its Law,”{} put it, “Nobody owns a wave.”{Jo Lee | put it}

		Mr. Lee, citing “the old magic of the pier,”{Mr. Lee | citing} said the town could win.

		Lee, who called it “the old magic of the pier,”{Lee | said | doubtful} said the town could win.

		The plan failed, citing “the rain,”{Lee | said} said Lee.
	`));
	it('reads an adverb between commas', () => check(sieve, 'The two councillors, however, argue that “there is time for a vote.”{The two councillors | argue}'));
	it('takes an adverb at the head for no name', () => check(sieve, 'Likewise, a paper from the institute had this to say about it: “It helps the rich.”{a paper from the institute | say}'));
	it('takes who tells of it, set off by commas', () => check(sieve, `
		Back then, Ms. Lee said, she found the pier “very quiet and very old,”{Ms. Lee | said} and also dear.
	`));
	it('takes no “I quote” for a cue', () => check(sieve, 'No wonder Lee said, and I quote, “We love the rain.”{Lee | said}'));
	it('takes a noun that leads to the words alone', () => check(sieve, `
		Lee’s call for “a full and final end”{Lee | call | doubtful} to the ferry drew boos.

		But their chants of “Pay us now, pay us all”{their | chants | doubtful} were drowned by the band.
	`));
	it('takes what somebody calls another for theirs', () => check(sieve, `
		Within minutes, he called Lee “Little Ann”{he | called | doubtful} several times.

		Lee refers to the mayor as “Mr. Tran,”{Lee | refers} while Tran refers to Lee as “Ann.”{Tran | refers}

		Ann Lee heralded the deal as a “breakthrough.”{Ann Lee | heralded}
	`));
	it('takes an inverted verb before a colon', () => check(sieve, 'In other words, explained mayor Ann Lee: “The pier is ours.”{Ann Lee | explained}'));
	it('takes the subject before a colon, cue or not', () => check(sieve, `
		Lee was blunt: “We lost.”{Lee | blunt | by lead-in}

		Lee was grim about it: “We are done here.”{Lee | grim}

		In Leeds, coach Ann Roe said: “We lost.”{Ann Roe | said}
	`));
	it('takes the cue between two halves', () => check(sieve, `
		“We lost,”{Lee | said | by cue-after} Lee said, “and we know it.”{Lee | said}

		“We lost”{Lee | put it | by cue-after} — as Lee put it — “and we know it.”{Lee | put it}

		“We lost,”{Lee | said | by cue-after} Lee said, adding: “We know it.”{Lee | adding}
	`));
	it('takes participles with the subject of the clause before', () => check(sieve, `
		Lee left, saying only that it was “time to go.”{Lee | saying}

		Lee left, calling the vote “a sham.”{Lee | calling}
	`));
	it('takes neither hearer, topic nor outlet for the speaker', () => check(sieve, `
		Lee told CNN: “We lost.”{Lee | told}

		Lee told Tran that the vote was “a sham.”{Lee | told}

		Lee said of Tran that he was “a fool.”{Lee | said}

		She described Tran as “a friend.”{She | described}

		Lee wrote on X: “We lost.”{Lee | wrote}
	`));
	it('keeps two speakers of one sentence apart', () => check(sieve, `
		Tran said it was over, but Lee said it was “far from over.”{Lee | said}

		Critics called it “a sham,”{Critics | called} but Lee said it was “a start.”{Lee | said}
	`));
	it('takes the outer of two cues', () => check(sieve, 'Police said Lee had called the vote “a sham.”{Police | said}'));
	it('takes the words “what she called” introduces for hers', () => check(sieve, 'Lee criticised what she called the “dead hand”{she | called} of the council.'));
	it('takes bodies and documents', () => check(sieve, `
		The report found that the bridge was “beyond repair.”{The report | found}

		The company, which makes kettles, said it “remains confident.”{The company | said}
	`));
	it('takes “as Lee put it”', () => check(sieve, 'As Lee put it, “we lost.”{Lee | put it}'));
	it('takes the last of two speakers before the words', () => check(sieve, 'Lee and Tran said they were “stunned.”{Tran | said}')); // Wrong: both say it; a source is one mention.
	it('takes who remembers for who said', () => check(sieve, 'Tran remembers Lee telling her: “We lost.”{Tran | remembers}')); // Wrong: Lee said it, as Tran remembers.
	it('takes whoever a passive names', () => check(sieve, `
		The vote was described by Lee as “a sham.”{Lee | described}

		The mayor was told on Monday by Lee that it was “a sham.”{Lee | told}
	`));
	it('takes nouns that report, with whose they are', () => check(sieve, `
		The council was angry over her remark that “there is no money left.”{her | remark}

		Lee’s answer was short: “We lost.”{Lee | answer}

		The mayor cut the budget despite the group’s repeated warning that “people will drown.”{the group | warning | doubtful}
	`));
	it('finds the subject over what stands between it and the verb', () => check(sieve, `
		Hours later, Lee praised the plan, telling reporters: “It works.”{Lee | telling}

		In Ames, Iowa, on Sunday, Ms. Lee said the vote was “rigged from the start.”{Ms. Lee | said}

		The mayor, who, on a call with reporters, criticized Tran for “misleading the council,”{The mayor | criticized} left.

		A source speaking to the Evening Post said: “We lost.”{A source | said}

		An official who relayed the talk said the council was “out of its depth.”{An official | said}

		A letter obtained by the Evening Post said the bridge was “beyond all repair.”{A letter | said}

		It was a plan that the mayor, Ann Lee, called “dead on arrival.”{the mayor | called}
	`));
	it('finds the subject of a second verb', () => check(sieve, `
		Lee called for a “full review”{Lee | called} of the vote and said the council was “out of its depth.”{Lee | said}

		Letters to Ann Tran had helped, although at the word she laughed and admitted “they can be a curse too.”{she | admitted}

		Lee said he welcomed the vote and added, “It was time.”{Lee | added}
	`));
	it('lets things bear words', () => check(sieve, 'Ann Lee held up a sign saying “No more bridges.”{a sign | saying | doubtful}'));
	it('reads contracted pronouns and aspects', () => check(sieve, `
		Ever since the vote, she’s said the same thing: “We lost.”{she | said}

		Lee keeps saying “we lost the bridge.”{Lee | saying}
	`));
	it('gives titles and terms to nobody', () => check(undefined, `
		The film “The Long Bridge”{} shows in May.

		The “bridge to nowhere”{} is closed.

		Maria “Bulldog”{} Lee won.
	`));
	it('gives a question to who asks it before it is answered', () => check(sieve, `
		Lee was asked by host Bill Roe, who backs Tran, “Why did you lose the pier?”{Bill Roe | asked}

		When a reporter asked, “Did you lose the match?”{a reporter | asked} Lee said, “No.”{Lee | said}
	`));
	it('gives a name to who calls somebody by it', () => check(sieve, `
		Tran was called “a clown in a tie”{Lee | called} by Lee.

		Tran, called “a clown in a tie”{Lee | called} by Lee, smiled.
	`));
	it('gives what somebody is called to who calls them so, over passives and appositions', () => check(sieve, `
		Introduced by Tran as “the best captain in the port,”{Tran | Introduced} Lee bowed.

		Lee, once described by Tran as “the best captain in the port,”{Tran | described} bowed.

		Lee, described as “the best captain in the port”{Tran | described} by Tran, bowed.

		Lee, the woman whom Tran called “a danger to the port,”{Tran | called | doubtful} said that “nobody should sail in such weather.”{Lee | said}

		Lee bowed, a move Tran described as “a moment of deep shame for the port.”{Tran | described}
	`));
	it('takes who is made to speak for the speaker', () => check(sieve, `
		Lee bowed, prompting Tran to call it “a moment of deep shame for the port.”{Tran | call}

		Lee bowed, which led Tran to say that “it was a moment of deep shame.”{Tran | say}
	`));
	it('takes the head of a long subject', () => check(sieve, `
		A letter signed by Lee and Tran called the plan “a danger to the port.”{A letter | called}

		A column by Lee in the Post said the plan was “a danger to the port.”{A column by Lee | said}

		Tran’s tweet about Lee said that “she does not know the port.”{Tran’s tweet about Lee | said}

		An email from Tran to Lee said that “she does not know the port.”{An email from Tran to Lee | said}

		Allies of Roe, Lee among them, said the plan was “a danger to the port.”{Allies of Roe | said}

		People close to Roe said the plan was “a danger to the port.”{People | said}

		Most of those asked said the plan was “a danger to the port.”{Most of those asked | said}

		Many in the port said the plan was “a danger to the port.”{Many in the port | said}

		Documents filed by Lee quote Tran as saying that “she does not know the port.”{Tran | saying}

		The Slate technology columnist Ann Lee went so far as to say: “We can sail in any weather.”{Ann Lee | say}

		In the hours after 14 boats sank, a familiar voice celebrated the attacks: “We have arrived at last.”{a familiar voice | celebrated | doubtful}

		The bow was seen by 300, leading Tran economic advisers like Bo Roe to counter that “it will be mended.”{Tran economic advisers | counter}

		Tran took a different view from Lee: “We can sail in any weather.”{Tran | took}
	`));
	it('takes whose view opens the sentence', () => check(sieve, 'In Tran’s telling, the bow was “a moment of deep shame for the port.”{Tran | telling | doubtful}'));
	it('takes no work for words of who made it', () => check(undefined, `
		Lee wrote a book called “Bells of the North.”{}

		Lee wrote a song, “Bells of the North.”{}
	`));
	it('takes a reply that stands behind', () => check(sieve, `
		“No,”{Lee | reply | doubtful} was Lee’s reply.

		“We lost the match,”{Lee | answer from Lee} came the answer from Lee.
	`));
	it('takes a noun for the words it leads to', () => check(sieve, `
		Her answer was that “the most important house is the town hall.”{Her | answer}

		The plan was, in Lee’s words, “a mess from end to end.”{Lee | words | doubtful}

		The plan was “a mess from end to end,”{Lee | words | doubtful} in Lee’s words.

		The move was “long overdue,”{Lee | view | doubtful} in Lee’s view.

		Tran left after her March comment that, “We’re going to put the mill out of business.”{her | comment}

		Their chants of “Bo! Bo! Bo!”{Their | chants | doubtful} were cut short.
	`));
	it('takes a sign for what it says', () => check(sieve, `
		Ann Lee held up a sign saying “Gulls Against Tran – Because We Have Seen This Before.”{a sign | saying}

		Tran wore a blue hat reading, “Make Hull Dry Again”{a blue hat | reading} on Monday.
	`));
	it('takes the nearer of two verbs of one subject', () => check(sieve, `
		She greeted 200 walkers in Hull and told them that together they would “build the finest pier on the coast.”{She | told}

		She thanked the town and then boomed, “Today you proved that the mill can turn.”{She | boomed}

		He says he respects Tran and calls her “an able woman with a good head.”{He | calls}

		Lee named Tran and ranked him as one of the worst chairmen “in the history of the club.”{Lee | ranked}
	`));
	it('takes no gerund behind a preposition for a cue', () => check(sieve, 'Lee added that the year was not about reacting to Tran and “is going to be a year of mending.”{Lee | added}'));
	it('finds whose a participle is', () => check(sieve, `
		Even before Tran took the stage, his club sent a note to members saying: “With your help we have won the cup.”{his club | saying}

		She wore a hat that Tran might like, describing her old house “on the corner of Mill Street.”{She | describing}

		Citing the storm and its “trail of broken roofs and bent masts,”{Tran | Citing} Tran closed the pier, Lee’s pride.

		She was sure the club would win, telling Tran they wouldn’t “have to make the first move.”{She | telling}

		“It was handled lightly,”{an officer | said | by cue-after} said an officer who had led the search and described the fire as “a smaller set of circumstances.”{an officer | described}
	`));
	it('reads what a relative clause tells', () => check(sieve, `
		The vote, which Lee described as “a clear breach of trust,”{Lee | described} was held on Monday.

		She wants a “chief of bridges”{She | wants} who reports to the board, and called for mending “the whole of the north span.”{She | called}
	`));
	it('looks past a place and brackets for the subject', () => check(sieve, 'On Tuesday in Hull, Maine, after the match, Ann Lee (R-Ohio), said, “We are going to rent a wagon.”{Ann Lee | said}'));
	it('reads passives with who does it', () => check(sieve, 'Tran was accused by Lee of “selling the pier to the gulls.”{Lee | accused}'));
	it('reads what is made clear and what critics say', () => check(sieve, `
		Lee made it clear that she has “grave and lasting doubts about the pier.”{Lee | made it clear}

		Critics of Lee, including Tran, say the pier was “never up to the job.”{Critics of Lee | say}
	`));
	it('reads whose words a clause behind them says they are', () => check(sieve, `
		Walkers like the “big and handsome pier we need”{Lee | promised | doubtful} that Lee promised.

		The “big and handsome pier we need”{Lee | promised} promised by Lee is gone.
	`));
	it('takes a noun behind the words for no speaker', () => check(undefined, 'Voters left over “poison pill”{} measures added by Tran.'));
});

describe('according-to', () => {
	const sieve = 'according-to';
	it('takes the source where no other cue stands', () => check(sieve, `
		According to Lee, “we lost.”{Lee | According to}

		“We lost,”{a spokesman for the ministry | according to} according to a spokesman for the ministry.

		“We lost,”{a report | according to} according to a report by the council.

		“We lost,”{Lee | per} per Lee.

		“We lost,”{a Pentagon readout | according to} according to a Pentagon readout.

		“We lost,”{White House pool reports | according to} according to White House pool reports.

		In the words of Lee, the vote was “a sham.”{Lee | In the words of}

		The vote was “a sham from start to finish,”{Lee | according to} according to Lee.
	`));
	it('leaves the choice where another cue stands', () => check('cue-after', '“We lost,”{Lee | said} Lee said, according to Tran.'));
});

describe('dash-name', () => {
	it('takes the name behind a dash', () => check('dash-name', `
		“We lost.”{Maria Lee | —} — Maria Lee

		“We lost”{Maria Lee | –} – Maria Lee, coach of the side

		“We lost.”{Maria Lee | --} -- Maria Lee (on Monday)
	`));
	it('takes the name in the line below', () => check('dash-name', `
		“We lost.”{Maria Lee | —}
		— Maria Lee, coach
	`));
	it('takes the name behind a hyphen in the line below', () => check('dash-name', `
		“The pier is ours, and it will stay ours.”{Maria Lee | -}
		-Maria Lee, Hull.
	`));
	it('does not take a dash that only goes on', () => check(undefined, `
		“We lost.”{}
		— and nobody had a word to say about it for the rest of the long way home that night
	`));
});

describe('carried-on', () => {
	it('takes the speaker of one from where it goes on', () => check('carried-on', `
		“We lost. We know it.{Lee | said}

		“So blame me,”{Lee | said | by cue-after} Lee said.
	`, true));
	it('keeps the speaker of a running quotation, as surely as where it began', () => check('carried-on', `
		“We lost,”{Lee | said | by cue-after} Lee said. “We know it.{Lee | said | by same-paragraph}

		“We were tired.{Lee | said}

		“So blame me.”{Lee | said}
	`, true));
	it('keeps the speaker of one that is not opened again', () => check('carried-on', `
		Lee was angry, and said: “We lost.{Lee | said | by cue-in-sentence}

		We were tired.”{Lee | said} He left.
	`, true));
	it('lets a speaker of its own come first', () => check('cue-after', `
		“We lost,”{Lee | said} Lee said. “We know it.{Lee | said | by same-paragraph}

		“Blame me,”{she | said} she said.
	`, true));
	it('gives a quotation to nobody when its closing mark was lost before its cue, and what seems to run on neither', () => check(undefined, `
		“We lost, Lee said.{}

		“We know it.”{}
	`, true)); // Wrong: both are Lee’s. The first counts its cue among its own words.
});

describe('lead-in', () => {
	const sieve = 'lead-in';
	it('takes the subject of a paragraph that ends with a colon', () => check(sieve, `
		Lee shrugged, and continued:

		“We lost.”{Lee | continued}
	`, true));
	it('takes “as follows”, and reads over appositions in a row', () => check(sieve, `
		Transcript as follows:

		“We lost. It was late.”{Transcript | as follows}

		One early supporter, Ann Lee, Liberal of Hull, gave the plan a whirl on Tuesday:

		“It will work, and it will pay.”{One early supporter | gave}
	`, true));
	it('takes the colon where no verb stands before it', () => check('cue-in-sentence', `
		Here is Lee in 1992: “We lost.”{Lee | :}
	`));
});

describe('row', () => {
	const sieve = 'row';
	it('gives a row of calls to the attribution behind the last', () => check(sieve, `
		“We lost the match!”{the crowd | chanted} “Blame it all on Lee!”{the crowd | chanted | by same-paragraph} “No more of this, please!”{the crowd | chanted | by cue-after} the crowd chanted.

		“Did we lose the match?”{he | asked} “Was it the rain?”{he | asked | by cue-after} he asked.
	`));
	it('leaves what follows an attribution to it', () => check('same-paragraph', `
		“We lost the match,”{Lee | said | by cue-after} Lee said. “It was the rain.”{Lee | said} “No more of this,”{Tran | said | by cue-after} Tran said.
	`));
});

describe('same-paragraph', () => {
	const sieve = 'same-paragraph';
	it('takes the speaker of the quotation before', () => check(sieve, `
		“We lost,”{Lee | said | by cue-after} Lee said. “We know it.”{Lee | said}

		“Would I do it again?”{Lee | asked | by cue-after} asked Lee. “Never.”{Lee | asked}

		“We lost,”{Lee | said | by cue-after} Lee said. But “we know it.”{Lee | said}
	`));
	it('lets a speaker of its own come first', () => check('cue-after', '“We lost,”{Lee | said} Lee said. The hall cheered. “We know it,”{Tran | said} Tran said.'));
});

describe('sentence-subject', () => {
	const sieve = 'sentence-subject';
	it('takes whom the sentence before is about, in doubt', () => check(sieve, `
		Lee shook her head. “We lost.”{Lee | – | doubtful}

		The coach shook her head. “We lost.”{The coach | – | doubtful}
	`));
	it('takes who spoke in the sentence before as stated', () => check(sieve, 'Lee said the vote was unfair. “We lost.”{Lee | said}'));
	it('takes nobody who cannot speak', () => check(undefined, `
		The hall fell silent. “We lost.”{}

		The room was full. “We lost.”{}
	`));
});

describe('paragraph-before', () => {
	const sieve = 'paragraph-before';
	it('carries over who spoke last in the paragraph before', () => check(sieve, `
		Lee said the vote was unfair.

		“We lost.”{Lee | said | carried}
	`, true));
	it('carries over paragraph by paragraph', () => check(sieve, `
		“We lost,”{Lee | said | by cue-after} Lee said.

		“We know it.”{Lee | said | carried}

		“We know it well.”{Lee | said | carried}
	`, true));
	it('carries nothing over from a paragraph that ends with nobody’s words', () => check(undefined, `
		The hall was full by noon. It rained.

		“We lost.”{}
	`, true));
	it('carries nothing over a paragraph between', () => check('cue-after', `
		“We lost,”{Lee | said} Lee said.

		The hall was full by noon.

		“We know it.”{}
	`, true));
});
