/** The closed classes of English, in lower case. Compiled from school grammars. */

export const determiners: ReadonlySet<string> = new Set((
	'the a an this that these those my your his her its our their some any each every either neither both all most many few several '
	+ 'such another other no one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands whichever'
).split(' '));

/** Count what a noun names, behind a determiner too: `the two officials`. */
export const cardinals: ReadonlySet<string> = new Set('two three four five six seven eight nine ten eleven twelve'.split(' '));

/** May stand before a cardinal: `her first five questions`. */
export const ordinals: ReadonlySet<string> = new Set('first last next past other'.split(' '));

export const prepositions: ReadonlySet<string> = new Set((
	'of in on at to for from by with about against among amid amidst around as before after behind below beneath beside besides between beyond '
	+ 'despite down during except following inside into like minus near off onto opposite out outside over past per plus regarding '
	+ 'round since than through throughout till toward towards under underneath unlike until up upon via versus within without aboard above across along '
	+ 'according concerning considering including pending respecting alongside atop'
).split(' '));

export const conjunctions: ReadonlySet<string> = new Set((
	'and or but nor yet so if because although though while whereas when whenever where wherever unless until whether once since than as lest '
	+ 'that before after plus'
).split(' '));

export const relatives: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom', 'whose', 'what', 'whoever']);

export const auxiliaries: ReadonlySet<string> = new Set((
	"is are was were be been being am has have had having do does did will would shall should can could may might must ought "
	+ "isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't shan't shouldn't can't cannot couldn't mayn't mightn't mustn't "
	+ "'s 're 've 'd 'll he's she's it's they're they've he'd she'd they'd he'll she'll they'll i'm i've i'd i'll we're we've we'd we'll"
).split(' '));

/** Stand between a subject and its verb without being either. */
export const adverbs: ReadonlySet<string> = new Set((
	'also then later once never always often still just even already only again now today yesterday tomorrow tonight soon ever not further furthermore '
	+ 'however meanwhile instead too simply first second last next back there here thus therefore afterward afterwards ago early earlier long much '
	+ 'perhaps maybe almost nearly quite rather very well recently flatly bluntly famously notably reportedly allegedly perhaps twice repeatedly '
	+ 'sometimes seldom rarely else together alone away apart forth ahead abroad indeed otherwise likewise nonetheless nevertheless hence besides regardless thereafter elsewhere somehow overall altogether'
).split(' '));

/** Words in -ly that are no adverbs: nouns, adjectives and names. */
export const notAdverbs: ReadonlySet<string> = new Set((
	'family ally july reply supply assembly rally italy bully monopoly daily elderly early sally kelly molly emily beverly holly billy willy polly lilly connolly donnelly reilly'
).split(' '));

export const subjectPronouns: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you', 'who', 'one', 'others', 'some', 'many', 'everyone', 'everybody', 'someone', 'somebody', 'both', 'several', 'few', 'another', 'neither', 'nobody', 'none', 'most', 'all', 'these', 'those', 'this', 'that', 'which']);

/** Point at somebody named elsewhere. */
export const personalPronouns: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you', 'him', 'her', 'them', 'me', 'us']);

/** Days and months: always with a capital. */
export const calendarWords: ReadonlySet<string> = new Set((
	'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december '
	+ 'jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.'
).split(' '));

/** Days, months and other words of time that stand after a verb or before a subject. */
export const timeWords: ReadonlySet<string> = new Set([
	...calendarWords, ...'today yesterday tomorrow tonight morning afternoon evening night week month year noon midnight weekend'.split(' '),
]);

/** Words that begin a sentence far more often than a name: capitals on them say nothing. */
export const sentenceOpeners: ReadonlySet<string> = new Set((
	'the a an this that these those he she it they we i you his her its their our my your but and or nor so yet if when while as although though because since '
	+ 'in on at to for from by with about after before during under over between among amid despite through into within without according '
	+ 'there here what who why how where which whether not no yes now then still also even just only some many most few several all both each every any other others another '
	+ 'one two three four five six seven eight nine ten later earlier meanwhile however instead moreover furthermore once never always often perhaps maybe '
	+ 'is are was were will would could should can may might must do does did has have had be been asked speaking such like unlike until unless '
	+ 'more less much last next first second finally indeed well oh ok okay let please today yesterday tomorrow tonight because than too very'
).split(' '));

/** Past tenses without an ending that shows them, which hardly stand behind a noun as one. Compiled from school grammars. */
export const irregularPasts: ReadonlySet<string> = new Set((
	'met went came took sat stood ran won lost fell rose grew kept felt built sent spent paid began drove flew wore chose broke spoke woke stole froze shook forgot gave forgave drank sank swam sprang '
	+ 'threw knew drew blew slept wept swept crept fled bled led fed sold bought brought caught taught fought sought bent lent slid hid bit shot struck stuck swung hung clung became overcame withdrew'
).split(' '));
