/** How reporting verbs join what they report to the sentence. Compiled from grammars of English verb complements. */

/** Tell how words sound: without a clause or a quotation they report nothing. `It sings to rivals.` */
export const mannerVerbs: ReadonlySet<string> = new Set((
	'chant sing whisper mutter murmur mumble shout yell scream cry interject interrupt shoot fire snap bark bellow roar thunder growl snarl sneer scoff snort huff fume rage '
	+ 'laugh chuckle smile grin giggle sigh sob weep gush rave croon intone drawl moan whine groan hiss boo jeer heckle toast greet'
).split(' '));

/** What follows these is what they answer, where they speak or what they wrote, unless it is a clause: `testified for two hours`. */
export const clauseOnlyVerbs: ReadonlySet<string> = new Set('answer reply respond testify write blog post read pray'.split(' '));

/** `declined to comment`: behind these an infinitive of saying tells that nothing was said. */
export const silences: ReadonlySet<string> = new Set('comment say speak talk answer discuss respond elaborate'.split(' '));

/** Prepositions that lead to what is said, by verb. `about` does behind all; every other one tells where, when, how or to whom. */
export const contentPrepositions: ReadonlyMap<string, ReadonlySet<string>> = new Map(([
	['of', 'speak talk warn complain boast accuse think know hear dream approve disapprove despair conceive tell advise remind inform notify convince persuade assure write disappoint'],
	['for', 'call ask push plead beg lobby argue press apologize apologise hope wish vote pray campaign demand advocate plan thank praise criticize criticise petition appeal speak'],
	['to', 'refer object point allude agree admit confess swear testify respond reply answer pledge look react'],
	['with', 'agree disagree concur'],
	['on', 'insist focus comment dwell elaborate remark speculate agree decide reflect opine rule speak vote weigh seize touch expound riff press plan count'],
	['against', 'warn argue protest rail campaign speak vote caution rule advise counsel inveigh fulminate rant sue'],
	['in', 'believe trust'],
	['at', 'hint marvel laugh scoff balk aim chafe wonder'],
	['over', 'fret worry clash'],
	['from', 'hear learn'],
] as const).map(([preposition, verbs]) => [preposition, new Set(verbs.split(' '))]));

/** What is said is told by one of these, or where it was said: behind `in` they are no part of it. `denied it in one word` */
export const occasions: ReadonlySet<string> = new Set((
	'word words sentence sentences statement letter email speech interview tweet post message call memo note address article essay column report'
).split(' '));
