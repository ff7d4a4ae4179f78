/**
 * Verbs that report what somebody says, thinks or shows. Compiled from grammars of English reporting verbs and from newsroom
 * lists of attribution verbs. An irregular one gives its past and, where it differs, its past participle: `write/wrote/written`;
 * `+` doubles the last consonant before an ending: `quip+`.
 */

/** Take quoted words directly: `“…,” Lee said`. */
export const sayingVerbs: readonly string[] = (
	'say/said add note write/wrote/written state explain reply continue conclude declare announce ask answer respond tweet argue insist '
	+ 'recall remark observe comment claim contend assert acknowledge admit+ concede agree suggest warn joke quip+ shout yell scream '
	+ 'cry exclaim whisper mutter murmur mumble chant sing/sang/sung recount relate recite repeat reiterate report reveal disclose confess '
	+ 'complain lament boast brag+ vow pledge promise swear/swore/sworn predict forecast/forecast estimate guess speculate theorize theorise muse wonder reflect '
	+ 'reason maintain affirm confirm deny testify allege counter retort rejoin interject interrupt volunteer '
	+ 'advise counsel caution propose recommend urge plead beg+ demand order command instruct direct request inquire enquire query '
	+ 'post retweet email e-mail text blog+ caption headline opine elaborate clarify specify stress emphasize emphasise underscore underline highlight '
	+ 'point sum+ chime chip+ lash blurt shoot/shot fire snap+ bark bellow roar thunder growl snarl sneer scoff snort huff fume rage rant rail vent '
	+ 'joke deadpan+ tease kid+ laugh chuckle smile grin+ giggle sigh sob+ weep/wept gush enthuse rave marvel croon intone drawl '
	+ 'read/read proclaim pronounce preach decree rule '
	+ 'venture hazard echo parrot quote paraphrase cite relay convey '
	+ 'summarize summarise characterize characterise recollect remember reminisce confide gloat crow bemoan bewail grumble grouse gripe groan moan whine '
	+ 'fret+ worry apologize apologise thank congratulate praise tut bet/bet reckon figure imply hint indicate signal telegraph '
	+ 'rebut+ refute dispute object protest remonstrate thunder fulminate mock jeer taunt heckle hiss boo prod+ implore beseech exhort encourage '
	+ 'pray greet toast dub+ inscribe scrawl pen+ scribble editorialize editorialise '
	+ 'snipe aver+ avow attest posit surmise intimate insinuate demur+ parry exult admonish reprimand upbraid expound ruminate pontificate philosophize philosophise '
	+ 'react prophesy hypothesize hypothesise conjecture jest wisecrack crack harangue utter sputter splutter squawk yelp bleat wheeze rasp purr bray trill reassert stipulate interpose inveigh'
).split(' ');

/** Report only together with a small word: `pointed out`, `put it`. */
export const particleVerbs: Readonly<Record<string, readonly string[]>> = {
	point: ['out', 'to'], sum: ['up'], chime: ['in'], chip: ['in'], shoot: ['back'], fire: ['back'], hit: ['back', 'out'], push: ['back'], lash: ['out'], put: ['it'],
	go: ['on'], cry: ['out'], call: ['out'], spell: ['out'], blurt: ['out'], make: ['clear'], hold: ['forth'], lay: ['out'], long: ['for', 'to'],
};

/** What follows the object of these verbs; right behind the verb it tells of a passive: `a man accused of theft`. */
export const complements: Readonly<Record<string, readonly string[]>> = {
	accuse: ['of'], suspect: ['of'], charge: ['with'], describe: ['as'], characterize: ['as'], characterise: ['as'], portray: ['as'], depict: ['as'], regard: ['as'], view: ['as'], label: ['as'], brand: ['as'], bill: ['as'], identify: ['as'],
};

/** Verbs before a participle that tell only when it is done: `keeps saying`. */
export const aspects: ReadonlySet<string> = new Set('keep keeps kept start starts started begin begins began continue continues continued stop stops stopped'.split(' '));

/** Report only right beside quoted words: `“…,” Lee began`. */
export const looseVerbs: readonly string[] = (
	'begin/began/begun start open close finish end go/went/gone put/put lay/laid spell make/made offer find/found hold/held print type sign press pursue reprise '
	+ 'cough smirk frown boom bluster cut/cut break/broke/broken gesture cheer roar belt nod shrug+ wink beam gasp crack jab+ rap+ drawl hum+ squeal shriek wail thunder mouth stammer stutter'
).split(' ');

/** Name a hearer first: `Lee told reporters`. */
export const tellingVerbs: readonly string[] = (
	'tell/told assure remind inform warn advise notify reassure urge ask email text thank lecture brief instruct convince persuade challenge'
).split(' ');

/** Say what somebody thinks, wants or means to do. */
export const thinkingVerbs: readonly string[] = (
	'think/thought believe know/knew/known feel/felt hope fear expect want wish see/saw/seen view consider regard suspect doubt assume presume '
	+ 'understand/understood realize realise learn imagine anticipate intend plan mean/meant seek/sought decide prefer favor favour '
	+ 'support back oppose reject accept endorse approve welcome appreciate like love hate dislike admire respect trust distrust mistrust '
	+ 'judge deem conclude notice sense hear/heard recognize recognise envision envisage foresee/foresaw/foreseen dream worry '
	+ 'regret resent need require refuse decline agree disagree concur determine resolve plot '
	+ 'yearn crave long ponder contemplate cherish appreciate disbelieve relish dread savor savour treasure pity envy deplore'
).split(' ');

/** Say what somebody makes of another: `called him “a liar”`. */
export const judgingVerbs: readonly string[] = (
	'call describe label brand dub+ characterize characterise portray depict cast/cast paint term deem denounce decry condemn criticize criticise '
	+ 'attack blast slam+ rip+ pan+ lambaste lambast assail castigate chide rebuke scold chastise berate excoriate deride ridicule mock lampoon skewer savage '
	+ 'dismiss disparage belittle malign impugn fault blame accuse charge denigrate bash trash knock slap+ hit/hit hammer pummel '
	+ 'praise laud hail extol+ commend applaud celebrate salute tout trumpet champion defend justify compliment credit thank hail '
	+ 'introduce rank tag+ peg+ liken compare equate question challenge contest dispute invoke reference mention cite discuss address tackle raise touch '
	+ 'refer+ allude bill style advertise promote push press sell/sold frame cast/cast present pitch trumpet '
	+ 'oppose protest bemoan lament rue mourn regret deplore talk speak/spoke/spoken focus weigh side expose ignore downplay distance reaffirm dwell riff elaborate vilify decry '
	+ 'express voice scorn spurn disavow repudiate pillory eviscerate lionize lionise glorify romanticize romanticise eulogize eulogise memorialize memorialise nickname christen classify categorize categorise '
	+ 'mischaracterize mischaracterise misrepresent caricature disown rationalize rationalise excuse minimize minimise exaggerate overstate understate parody satirize satirise admonish reprimand upbraid '
	+ 'quash foreshadow preview defy second-guess rubbish flay ennoble belittle extoll echo herald hype revile repudiate outline recount '
	+ 'endorse embrace welcome reject resist predict warn joke complain rail campaign argue raise question stress emphasize emphasise highlight underline underscore'
).split(' ');

/** What documents, figures and findings do: `the report found`. */
export const showingVerbs: readonly string[] = (
	'show find/found indicate suggest reveal reflect demonstrate illustrate prove establish confirm detail document list outline record register '
	+ 'include contain feature carry read/read state describe estimate project note report depict cover examine identify measure conclude '
	+ 'publish release issue run/ran file'
).split(' ');

/** Say that somebody means to do or have done: `vowed to`, `ordered that`. */
export const pledgingVerbs: readonly string[] = (
	'vow pledge promise threaten offer agree refuse decline ask urge order demand request call press push lobby petition appeal plead beg+ invite '
	+ 'nominate endorse recommend propose advocate support announce unveil reveal decide vote rule sue allow permit ban+ forbid/forbade/forbidden '
	+ 'warn caution encourage exhort implore'
).split(' ');

/** Nouns for something said or thought, with whose it is before or behind them: `Lee’s claim that`, `her warning`, `a quote from Lee`. */
export const speechNouns: ReadonlySet<string> = new Set((
	'accusation acknowledgment acknowledgement admission advice allegation announcement answer apology appeal argument assertion assessment assurance belief boast call caution challenge '
	+ 'chant characterization characterisation claim comment complaint concern conclusion contention conviction criticism cry declaration defense defence demand denial denunciation depiction '
	+ 'description dictum explanation fear hope idea insistence invitation joke judgment judgement jibe lament mantra message motto notion objection observation opinion order plea pledge prediction '
	+ 'promise pronouncement proposal question quip quote reaction rebuttal rebuke recollection recommendation refrain rejection remark reminder reply request response retort revelation saying '
	+ 'sentiment slogan statement suggestion suspicion take telling threat tweet verdict view vow warning wish words'
).split(' '));

/** Words behind which what is said stands without a verb: `according to Lee`. In lower case. */
export const sourcePrepositions: readonly (readonly string[])[] = [
	['according', 'to'], ['in', 'the', 'words', 'of'], ['in', 'the', 'opinion', 'of'], ['in', 'the', 'view', 'of'], ['to', 'hear'], ['to', 'quote'], ['as', 'per'], ['per'],
];
