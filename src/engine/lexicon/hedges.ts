/**
 * Words and phrases by which a writer holds back from a claim, or props one up, by the grammar they need to do so. Compiled from
 * grammars of English (evidential and epistemic adverbs, catenative verbs, approximators, partitives) and newsroom style guides.
 */

/** Say that a thing may not be so, wherever they stand. */
export const evidentialAdverbs: readonly string[] = (
	'presumably|conceivably|plausibly|possibly|probably|'
	+ 'potentially|perhaps|maybe|nominally|in all likelihood|in all probability|'
	+ 'more than likely|as likely as not|more likely than not|almost certainly|almost surely|'
	+ 'hopefully'
).split('|');

/** Say how a thing looks, not how it is. */
export const seemingAdverbs: readonly string[] = [
	'apparently', 'seemingly', 'supposedly', 'ostensibly', 'arguably', 'on the face of it', 'at first glance', 'by all appearances', 'to all appearances', 'by all accounts',
];

/** Put an accusation on somebody who is not there. */
export const allegingAdverbs: readonly string[] = ['allegedly'];
/** The same, and also verbs. */
export const allegingAdjectives: readonly string[] = ['alleged'];

/** Put a report on somebody who is not there. */
export const reportingAdverbs: readonly string[] = ['reportedly', 'purportedly', 'rumoredly', 'rumouredly', 'reputedly', 'putatively'];
/** The same, and also verbs: only after a determiner or preposition. */
export const reportingAdjectives: readonly string[] = ['purported', 'reported', 'rumored', 'rumoured', 'alleged', 'perceived'];

/** The same as whole phrases. */
export const hearsayPhrases: readonly string[] = (
	'rumor/rumour/word has it|rumors/rumours have it|unconfirmed reports/report|it is/was rumored/rumoured|is/was/are rumored/rumoured to|rumored/rumoured to be/have|'
	+ 'it is/was reported|it has been reported|is/was reported to/as|reported to be/have|been reported as|reports suggest/suggested'
).split('|');

/** Say that the writer does not know. */
export const openQuestions: readonly string[] = (
	"unclear|not/isn't/wasn't/aren't/weren't/less clear|not immediately clear|far from clear|not certain|uncertain whether/how/if|remains/remained uncertain|"
	+ 'not known whether/if|unknown whether/if|remains/remained/yet to be seen|hard/difficult/impossible to say/tell/know|tough to say/tell|'
	+ 'too early/soon to say/tell/know|only time will tell|time will tell|'
	+ "anyone's/anybody's guess|an open question|no one knows|nobody/who knows"
).split('|');

/** Say that a thing may be so. */
export const chances: readonly string[] = (
	"if true/confirmed|chances/odds are|there is/was a chance/possibility|there's a chance/possibility|there is a good chance|there's a good chance|there is every chance|"
	+ "it is possible|it's possible|it was possible that|it is conceivable|it's conceivable|not inconceivable|not out of the question|cannot/can't be ruled out|could not be ruled out"
).split('|');

/** Catenative verbs of seeming. All forms of `seem` hedge whatever follows. */
export const seeming: readonly string[] = ['seem', 'seems', 'seemed', 'seeming'];
/** Hedge only with an infinitive, a clause or an adjective: not `appear in court`. */
export const appearing: readonly string[] = ['appear', 'appears', 'appeared', 'appearing'];
/** Hedge whole. */
export const seemingPhrases: readonly string[] = (
	'looks/looked/looking like|looks/looking increasingly like|looks/look/looked as if/though|sounds/sounded as if/though|feels/felt as if/though|'
	+ 'looks/look/looked likely/set/poised/headed|looks/looked unlikely/certain|looks/look/looked to be|tend/tends/tended/tending to|has/have a tendency to'
).split('|');

/** Verbs by which evidence rather than a person says something. */
export const showingWeakly: readonly string[] = ['suggest', 'suggests', 'suggested', 'suggesting', 'indicate', 'indicates', 'indicated', 'imply', 'implies', 'implied'];
/** Subjects that are evidence. */
export const evidence: ReadonlySet<string> = new Set((
	'evidence data history signs sign polls polling numbers figures results trends trend indications indicators returns experience statistics logic '
	+ 'research studies surveys estimates records odds math patterns details clues anecdotes this that which it these all everything nothing'
).split(' '));

/** Adjectives that hedge the noun they stand before. */
export const hedgingAdjectives: readonly string[] = ['potential', 'possible', 'probable', 'conceivable', 'apparent', 'ostensible'];
/** Adverbs and adjectives in one. */
export const likelihoods: readonly string[] = ['likely', 'unlikely', 'most likely', 'very likely', 'highly likely', 'highly unlikely', 'increasingly likely'];
/** The same, and also verbs: only after a determiner or preposition. */
export const doubtingAdjectives: readonly string[] = ['suspected'];
export const seemingAdjectivesBeforeNoun: readonly string[] = ['supposed'];

/** Doubt the verb they stand beside, so that beside `may` they doubt twice. */
export const stackingAdverbs: readonly string[] = 'possibly potentially perhaps conceivably maybe probably apparently seemingly arguably allegedly reportedly purportedly supposedly presumably'.split(' ');

/** Make a number inexact when they stand before one. */
export const beforeQuantities: readonly string[] = (
	'about|around|roughly|approximately|some|circa|close to|an estimated|estimated|in the neighborhood of|in the region of|on the order of|'
	+ 'upward of|upwards of|something like|somewhere around|somewhere between|anywhere from|anywhere between|north of|just about'
).split('|');

/** Make any word inexact. */
export const approximators: readonly string[] = (
	'nearly|almost|virtually|practically|essentially|basically|largely|mostly|partly|partially|in part|in large part|in no small part|in some part|'
	+ 'at least in part|at least partly|at least partially|at least to some extent|at least somewhat|for the most part|by and large|in many ways|in some respects|in many respects|'
	+ 'somewhat|slightly|relatively|comparatively|hardly|scarcely|a number of|or so|or thereabouts|give or take|pretty much|sort of|kind of|a bit|broadly|'
	+ 'more often than not|at times|often|frequently|sometimes|usually|typically|generally|oftentimes|in most cases|in many cases|in some cases|as a rule|'
	+ 'theoretically|in theory|not necessarily|of sorts|so to speak|as it were|in a sense|in some sense|in some ways|something of a|to some extent|to a certain extent|to some degree|to a degree|'
	+ 'to an extent|to a large extent|more or less|for all intents and purposes|to all intents and purposes|'
	+ 'about the same|around the same|roughly the same|around that time|around this time|at least'
).split('|');

/** Make an adjective or adverb inexact when they stand before one. */
export const beforeAdjectives: readonly string[] = 'fairly|rather|quite|pretty|reasonably|moderately|a little|effectively|not quite|not exactly|not entirely|not particularly'.split('|');

/** Before the figure that a following unit makes a quantity: `a dozen`. */
export const numerals: ReadonlySet<string> = new Set((
	'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty '
	+ 'seventy eighty ninety hundred thousand million billion trillion dozen dozens half third thirds quarter quarters two-thirds three-quarters three-fourths one-third one-quarter one-fifth one-half '
	+ 'twice double triple noon midnight midday'
).split(' '));
export const units: ReadonlySet<string> = new Set((
	'dozen hundred thousand million billion trillion half third quarter fifth tenth week month year day hour minute decade century mile kilometer foot pound ton percent percentage'
).split(' '));

/** Take `about` as their topic, whatever number follows. */
export const topicWords: ReadonlySet<string> = new Set((
	'talk talks talked talking speak speaks spoke speaking ask asks asked asking question questions questioned worry worries worried worrying concern concerns concerned think thinks thought thinking '
	+ 'know knows knew hear hears heard care cares cared complain complains complained complaining joke joked write writes wrote written writing learn learned lie lied lying tell told telling story stories report reports '
	+ 'article articles book books say says said saying doubts doubt debate conversation conversations discussion information facts truth something anything nothing everything all more rumors rumours claims allegations '
	+ 'read feel feels felt excited nervous anxious angry upset happy optimistic pessimistic brag bragged boast boasted warn warned warnings warning go went going bring brought how what'
).split(' '));

/** Follow the hedge `appear` as adjectives do. */
export const seemingAdjectives: ReadonlySet<string> = new Set((
	'ready willing likely unlikely unsure certain set poised close headed calm happy angry eager safe clear strong weak open doomed bound able unable sure low high good bad '
	+ 'tired tense shaken genuine sincere inevitable imminent more less increasingly most particularly especially very to that as like'
).split(' '));

/** Adjectives without a telling ending. */
export const plainAdjectives: ReadonlySet<string> = new Set((
	'good bad big small clear close hard easy strong weak tough high low new old young rare rich poor safe sure quick slow sharp long short early late calm fair dark light large tight steep thin thick broad narrow '
	+ 'cold warm hot cool dry wet smooth rough soft loud quiet simple plain common different similar certain odd strange soon mild grim dull deep far fast mean nice open close blunt bleak often well much more less few'
).split(' '));

/** Prop up a claim without a measure. */
export const intensifiers: readonly string[] = (
	'very|very much|really|truly|highly|deeply|extremely|incredibly|enormously|hugely|massively|vastly|tremendously|immensely|profoundly|'
	+ 'remarkably|exceedingly|extraordinarily|exceptionally|unbelievably|terribly|awfully|significantly|substantially|considerably|dramatically|drastically|'
	+ 'certainly|surely|clearly|obviously|plainly|undoubtedly|undeniably|unquestionably|indisputably|of course|needless to say|no doubt|without a doubt|without question|'
	+ 'actually|literally|absolutely|completely|totally|entirely|utterly|thoroughly|quite simply|by far|overwhelmingly|strikingly|stunningly|wildly|vast|huge|most decidedly'
).split('|');
