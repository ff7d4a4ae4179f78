/** Nouns that describe people, bodies and documents. In lower case. Compiled from newspaper usage. */

/** Titles that stand before a name, with a capital: `President Lee`. */
export const titles: ReadonlySet<string> = new Set((
	'president vice-president senator representative congressman congresswoman congressperson governor mayor premier chancellor minister secretary ambassador '
	+ 'king queen prince princess duke duchess lord lady sir dame baron baroness pope cardinal archbishop bishop reverend pastor rabbi imam sheikh father sister brother '
	+ 'judge justice chief sheriff officer detective sergeant lieutenant captain major colonel general admiral commander corporal private inspector superintendent constable marshal '
	+ 'professor doctor dean provost principal coach manager director chairman chairwoman chairperson chair speaker leader attorney prosecutor counsel commissioner '
	+ 'councilman councilwoman councilor councillor councilmember alderman assemblyman assemblywoman delegate treasurer comptroller auditor spokesman spokeswoman spokesperson '
	+ 'whip advocate editor correspondent recorder clerk secretary-treasurer candidate nominee democrat republican democratic rep. sen. gov. gen. col. maj. capt. lt. sgt. cpl. adm. cmdr. dr. prof. rev. mr. mrs. ms. mr mrs ms mx miss mx. sens. reps. govs. pres. hon. sir. fr. sr. insp. det. supt. '
	+ 'dr prof rev sgt lt capt col supt insp det cllr '
	+ 'host anchor moderator columnist reporter author actor actress singer comedian activist analyst economist strategist pollster adviser advisor aide ceo cfo founder co-founder '
	+ 'ex-president'
).split(' '));

export const maleNouns: ReadonlySet<string> = new Set('man gentleman boy father son brother husband uncle nephew grandfather grandson king prince duke lord sir congressman chairman spokesman businessman policeman fireman salesman councilman assemblyman alderman actor widower boyfriend fiance monk priest bishop dad'.split(' '));
export const femaleNouns: ReadonlySet<string> = new Set('woman lady girl mother daughter sister wife aunt niece grandmother granddaughter queen princess duchess dame congresswoman chairwoman spokeswoman businesswoman policewoman saleswoman councilwoman assemblywoman actress widow girlfriend fiancee nun mom mum'.split(' '));

/** Bodies: what `it` and `they` point at. */
export const bodyNouns: ReadonlySet<string> = new Set((
	'group company agency department ministry office committee commission council board court government administration campaign party union association organization organisation '
	+ 'bank firm corporation institute university college school hospital church police army navy force bureau service authority foundation fund league club team network newspaper paper '
	+ 'magazine station channel outlet journal site website house senate congress parliament cabinet embassy white-house bloc alliance coalition federation nation country state city '
	+ 'center centre panel tribunal society charity nonprofit startup chain airline publisher staff family jury'
).split(' '));

/** Of those, kinds that a name need not hold: `Brightwater` is the company, but a council is called one. */
export const bodyKinds: ReadonlySet<string> = new Set((
	'group company agency firm bank corporation organization organisation charity nonprofit startup chain airline publisher party union club team network newspaper paper magazine station channel '
	+ 'outlet journal website site foundation association society league institute campaign alliance coalition'
).split(' '));

/** Documents that say, find or read. */
export const documentNouns: ReadonlySet<string> = new Set((
	'report study survey poll statement letter email e-mail memo memorandum document documents filing lawsuit suit complaint indictment affidavit ruling opinion decision order '
	+ 'article story piece column editorial essay op-ed book memoir biography review blog post tweet message text note press-release release transcript recording video tape ad advertisement '
	+ 'sign banner poster headline caption label plaque website site page bill law act amendment resolution constitution agreement treaty contract code rule guideline guidelines manual '
	+ 'analysis paper research data figures records record papers emails letters documents findings summary brief audit warrant petition testimony speech platform plan'
).split(' '));

/** Things with words on them, beside documents. */
export const textBearers: ReadonlySet<string> = new Set(
	'sign banner poster placard hat cap shirt t-shirt sweatshirt button badge sticker billboard flyer leaflet pamphlet mailer cover meme graphic tattoo flag plaque card screen display voicemail'.split(' '));

/** Words that make a run of capitals a body. */
export const bodyNameWords: ReadonlySet<string> = new Set((
	'department ministry office committee commission council board court government administration campaign party union association organization organisation bank corporation corp. inc. '
	+ 'co. ltd. llc plc institute university college school hospital church police army navy force bureau service services authority foundation fund league club network times post journal news '
	+ 'herald tribune gazette guardian press house senate congress parliament agency group company center centre society federation alliance coalition international national united '
	+ 'states kingdom nations street committee. project movement caucus conference tv radio magazine daily review monitor america americans states. airlines industries holdings partners systems '
	+ 'technologies media security intelligence defense democrats republicans archive archives library museum'
).split(' '));

/** Common nouns for people who speak; their plurals are regular. */
export const personNouns: ReadonlySet<string> = new Set((
	'official spokesman spokeswoman spokesperson spokesperson source aide adviser advisor analyst expert critic supporter opponent observer witness resident neighbor neighbour voter '
	+ 'senator congressman congresswoman lawmaker legislator politician minister president governor mayor secretary ambassador diplomat leader chief director manager executive chairman '
	+ 'chairwoman chair candidate nominee coach player lawyer attorney prosecutor judge officer detective investigator soldier doctor nurse scientist researcher professor teacher student '
	+ 'parent mother father son daughter brother sister wife husband man woman boy girl person user author writer reporter journalist editor columnist host anchor activist protester '
	+ 'demonstrator organizer organiser volunteer worker employee employer boss owner founder investor economist historian pollster strategist consultant operative donor fan friend colleague '
	+ 'ally rival challenger incumbent frontrunner front-runner businessman businesswoman billionaire mogul tycoon entrepreneur celebrity actor actress singer star director producer '
	+ 'commander general colonel captain sergeant lieutenant sheriff pastor priest bishop rabbi imam victim survivor suspect defendant plaintiff juror patient customer client passenger driver '
	+ 'pilot farmer fisherman firefighter paramedic tourist visitor veteran refugee migrant immigrant insider staffer reader viewer caller onlooker bystander staff representative speaker moderator commentator pundit blogger'
).split(' '));

/** What somebody does who holds an office: `who heads the transport office`. */
export const officeVerbs: ReadonlySet<string> = new Set((
	'heads headed leads led runs ran chairs chaired owns owned directs directed manages managed oversees oversaw represents represented coaches coached edits edited founded co-founded'
).split(' '));
