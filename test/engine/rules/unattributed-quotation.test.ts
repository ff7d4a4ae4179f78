import { unattributedQuotation } from '../../../src/engine/rules/unattributed-quotation';
import { check } from './check';

describe('unattributed-quotation', () => {
	it('reports a quotation that nobody is given for', () => check(unattributedQuotation, `
		The hall was full by noon.

		“We will not vote on this today.”
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nobody is given as saying this.
	`));
	it('is silent when the copy says who', () => check(unattributedQuotation, `
		“We will not vote on this today,” Ann Lee said. “Come back in May.”

		According to Bo Tran, “the vote is off.”
	`));
	it('is silent about terms, titles and fragments of ours', () => check(unattributedQuotation, `
		The film “The Long Bridge” shows in May. Bo “Bulldog” Tran calls it art. The “bridge to nowhere” is closed.
	`));
	it('is silent about the later paragraphs of a running quotation', () => check(unattributedQuotation, `
		“We will not vote on this today,” Ann Lee said. “Come back in May.

		“Then we will see.”
	`));
	it('reports a running quotation once, where it begins', () => check(unattributedQuotation, `
		The hall was full by noon.

		“We will not vote on this today.
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nobody is given as saying this.

		“Come back in May.”
	`));
	it('is silent about credits without a verb', () => check(unattributedQuotation, `
		The hall was full by noon.

		“We will not vote on this today.” [Harbor Gazette]

		“We will not vote on this today.”

		— Maria Lee, mayor
	`));
	it('is silent about the credit of a block quotation', () => check(unattributedQuotation, `
		The hall was full by noon.

		> “We will not vote on this today.”
		>
		> — Maria Lee, mayor

		The hall was empty by two.

		> “We will not vote on this today.” <cite>Maria Lee</cite>
	`, 'markdown'));
	it('is silent about a press release’s “From Maria Lee”', () => check(unattributedQuotation, `
		The hall was full by noon.

		From Maria Lee: “We will not vote on this today.”

		“Come back in May.” - Bo Tran
	`));
	it('is silent about nicknames', () => check(unattributedQuotation, 'Bo “Bulldog” Tran came. He is known as “the Hammer.”'));
	it('is silent about labelled turns', () => check(unattributedQuotation, `
		Q: What did the mayor say?

		A: “We will not vote on this today.”

		Ann Lee: “Come back in May.”
	`));
	it('leaves a quotation whose speaker is carried over to implied-attribution', () => check(unattributedQuotation, `
		Ann Lee, the mayor, said the bridge would close.

		“We cannot wait for the spring.”
	`));
	it('is silent about a Markdown heading', () => check(unattributedQuotation, `
		# “We will not vote on this today.”

		The hall was full.
	`, 'markdown'));
	it('is silent about titles whose comma or stop stands inside the marks', () => check(unattributedQuotation, `
		One ad, “Balanced Tides,” stars a fisherman. She wrote the hit play, “Salted.” His memoir, “Gifted Boats and What They Carry,” sold well.

		“Harbors,” on Channel 4, is a drama. An ad ran on Saturday titled, “Scam.” They greeted him with his new concert, “Boats, Boats, Boats.”
	`));
	it('is silent about programmes, columns and headlines with what they ran in', () => check(unattributedQuotation, `
		He spoke on this paper’s radio program, “Ann Lee Asks You Why,” on Monday. In her column of May 10, “The dredging must stop,” she is angry.

		The site has run headlines such as “The mayor makes women unhappy” and “Would you rather have a bridge?” Readers left.
	`));
	it('is silent about signs, slogans and calls', () => check(unattributedQuotation, `
		She held up a sign saying “Sailors Against Tran - Because We Sank Before.” It rained.

		The posters: “Lose work? Lose safety?” (2005) — “Yes to the bridge ban” (2009). They worked.

		All they do is repeat, 10,000 times, “Peace Through Bridges,” “Law and Harbors,” and “Sanity.” It works.

		It is a fight between “This has nothing to do with boats” and “This has everything to do with boats.” Nobody wins.
	`));
	it('is silent where the sentence around the words tells whose they are', () => check(unattributedQuotation, `
		Lee’s stock answer then — “I will be all right whatever happens” — is heard again. When Tran wrapped up — “I will win for you!” — they left.

		As Ann Lee, a professor of law, put it, “A small bridge today is far better than none.” The union is angry at his remark that, “We will close every harbor.”

		“In 2030 we will all wake up under water,” is a common saying here.
	`));
	it('is silent where the sentence behind gives the speaker', () => check(unattributedQuotation, `
		“The stories begin. The stories end.” So says a booming voice in the first scene.

		“I would rather have a boat than a bridge.” That quote from Bo Tran stood on a front page.
	`));
	it('is silent about the credit that stands within the marks of a pull quote', () => check(unattributedQuotation, `
		The hall was full by noon.

		“The reality is that the bridge could fall this winter.
		Ann Lee, harbor board.”

		The hall was empty by two.
	`));
	it('is silent about the article’s own sentence, pulled out for show', () => check(unattributedQuotation, `
		Behind the fight over the bridge is a dispute about the past. Nobody says so.

		“Behind the fight over the bridge is a dispute about the past.”

		The hall was empty by two.
	`));
	it('is silent about a tweet or statement that the sentence before announces', () => check(unattributedQuotation, `
		Ann Lee began the day with a signed tweet that named nobody. “Woke up to hear the news from the harbor. My thoughts are with you.” Later she left.
	`));
	it('is silent about a few words that nobody need have said', () => check(unattributedQuotation, `
		“The harbor, stupid.” It is a slogan of the last campaign. The judge then turned to her. “Mr. Lee?” She had a statement ready.
	`));
	it('leaves a quotation that is never closed to unclosed-quotation', () => check(unattributedQuotation, `
		The hall was full by noon.

		“There was no bridge at all in the earlier time, said Lee, whose house is near.

		The hall was empty by two.
	`));
	it('reports each of several that stand in a row', () => check(unattributedQuotation, `
		What the plan means is left to readers.

		“We have to do something and it is the only way.” “We are not fighting it strongly enough.”
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nobody is given
		                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nobody is given

		The hall was empty by two.
	`));
	it('is silent where at most three words stand between it and the quotation before', () => check(unattributedQuotation, `
		“I am calling from the harbor,” Ann Lee said into the phone. “We are asking people like you.” She pauses. “Well, thank you so much.” Pause. “You do that!”
	`));
	it('is silent where doubled marks hold the attribution too', () => check(unattributedQuotation, `
		The hall was full by noon.

		"“We will not vote on this today,” Lee responded before adding that he would in May."
	`));
	it('suggests nobody where a whole sentence was taken for a description', () => check(unattributedQuotation, `
		The council strode for an hour in the cold. “We will not vote on this today.”
		                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nobody is given as saying this.

		The doors were closed.
	`));
	it('suggests who the sentence before is about', () => check(unattributedQuotation, `
		The council met for an hour. “We will not vote on this today.”
		                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ It is not clear who says this; perhaps the council.

		The doors were closed.
	`));
	it('suggests no name that nothing shows to be a person’s', () => check(unattributedQuotation, `
		She paused for breath. Pause. “We will not vote on this today.”
		                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nobody is given as saying this.

		The doors were closed.
	`));
	it('leaves it to implied-attribution where the sentence before tells of speech', () => check(unattributedQuotation, `
		Ann Lee seemed taken aback and mentioned that the bridge stood on the harbor’s plan. “Does that not speak to your judgment?” The hall booed.
	`));
	it('is silent where a few words stand alone between it and the quotation before', () => check(unattributedQuotation, `
		“Good day,” Ann Lee said into the phone. “We are asking people like you.”

		She pauses.

		“Well, thank you so much.”

		Pause.

		“You do that!”
	`));
	it('is silent where our sentence goes on behind the quotation, whatever its verb looks like', () => check(unattributedQuotation, `
		“Not us, but we cannot argue with it!” Ann Lee, the head of Harbor USA, Tweeted on Friday with a picture.
	`));
	it('is silent about a row of quotations that the paragraph before ends by announcing', () => check(unattributedQuotation, `
		Ann Lee, the mayor, was vague about the bridge in her interview.

		“We have to do something and it is the only way.”

		“We are not fighting it strongly enough.”

		The hall was empty by two.

		“We will not vote on this today.”
		^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nobody is given as saying this.
	`));
});
