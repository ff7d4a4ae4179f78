/** Groups that speak without a name, and ways to report what nobody said. Compiled from newsroom guides on anonymous sourcing. */

/** People by what they do for a story, in the plural. */
export const speakingGroups: ReadonlySet<string> = new Set((
	'officials aides sources experts analysts critics observers pundits insiders strategists operatives supporters opponents advisers advisors allies advocates activists historians '
	+ 'economists scholars lawyers leaders executives diplomats investigators authorities scientists researchers specialists employees workers people friends colleagues witnesses backers '
	+ 'detractors skeptics sceptics proponents commentators consultants donors staffers lawmakers legislators politicians republicans democrats conservatives liberals progressives moderates '
	+ 'academics professors doctors teachers veterans traders investors bankers managers directors organizers fundraisers surrogates loyalists hands watchers rivals enemies foes '
	+ 'partisans evangelicals libertarians groups organizations campaigners environmentalists feminists theorists biographers reporters journalists columnists editors bloggers partners '
	+ 'residents neighbors neighbours parents students fans readers viewers users customers members senators congressmen delegates pollsters physicians psychologists sociologists demographers'
).split(' '));

/** Polled rather than heard: what they say has a number and a source. */
export const polledGroups: ReadonlySet<string> = new Set('voters americans respondents adults women men whites blacks hispanics latinos millennials caucusgoers'.split(' '));

/** Make a group vaguer. */
export const vagueQuantifiers: ReadonlySet<string> = new Set('some many several other others certain various numerous most few countless multiple'.split(' '));

/** Stand for a group by themselves: `Some say`. */
export const vaguePronouns: ReadonlySet<string> = new Set(['some', 'many', 'others', 'several']);

/** Sources that stand for one person. */
export const singularSources: readonly string[] = ['source'];

/** What a group says, thinks or feels: the verbs that make it a source. The past of reporting verbs counts as well. */
export const stanceVerbs: ReadonlySet<string> = new Set((
	'say believe think fear argue worry expect predict complain note warn see acknowledge concede suspect contend claim insist maintain suggest wonder '
	+ 'consider view regard question doubt assume agree estimate speculate allege charge assert caution point describe feel hope call dismiss deride mock '
	+ 'accuse blame praise hail cite credit lament grumble quip recall counter respond reply admit confirm reject denounce decry condemn tell perceive '
	+ 'perceived bemoan observe liken compare discount discounted rebuke criticize criticise applaud urge threaten welcome want wish know prefer preferred '
	+ 'demand mention report attribute attributed interpret interpreted'
).split(' '));

/** Whole phrases by which a claim comes from nowhere. */
export const agentlessPhrases: readonly string[] = (
	'it is believed/thought/understood/said/assumed/feared/hoped/alleged/claimed|it was believed/thought/understood/said/alleged/claimed/feared|'
	+ 'it has been said/suggested/claimed/alleged/rumored/argued|it is widely/generally believed|it is often said|'
	+ 'legend has it|speculation is|there is/was speculation|there has been speculation|'
	+ "conventional wisdom|the consensus/thinking/feeling is|the thinking goes|there is/was a sense|there's a sense|"
	+ 'believed/thought/said/understood to be/have|alleged to have|'
	+ 'there is a perception/widespread|there are/were fears/concerns|there is/was concern'
).split('|');

/** Participles that report a belief when no agent follows. */
export const beliefParticiples: ReadonlySet<string> = new Set((
	'believed thought understood said expected alleged presumed assumed feared reputed supposed estimated considered seen viewed regarded perceived recognized recognised acknowledged credited'
).split(' '));

/** Of those, the ones that need `to` or `as` after them: `is seen as`. `Supposed to` is a duty and no belief. */
export const beliefComplements: ReadonlySet<string> = new Set(['to', 'as', 'likely', 'a', 'an', 'the', 'one', 'that', 'by']);

/** Say that everybody holds it, so that nobody need be named. */
export const generalizers: ReadonlySet<string> = new Set(['widely', 'generally', 'commonly', 'universally', 'broadly', 'increasingly', 'often', 'largely', 'long', 'popularly']);

/** Bring in an example by name. */
export const exampleWords: ReadonlySet<string> = new Set(['including', 'like', 'namely']);

/** After a form of be, say how a group stands to a thing: `some are wary`. */
export const stanceAdjectives: ReadonlySet<string> = new Set((
	'wary skeptical sceptical concerned worried convinced afraid doubtful hopeful unhappy angry upset nervous confident furious frustrated uneasy shocked surprised alarmed leery suspicious anxious outraged divided unconvinced reluctant eager'
).split(' '));

/** Findings that one can cite without saying which: `many polls`. */
export const uncitedNouns: ReadonlySet<string> = new Set('polls studies surveys estimates analyses'.split(' '));

/**
 * Verbs, by lemma, whose subject answers for what follows. Verbs of showing and doing are left out: evidence, not a person, speaks there.
 */
export const sourcingVerbs: ReadonlySet<string> = new Set((
	'say tell add note write state explain announce argue insist claim contend assert acknowledge admit concede warn believe think fear worry maintain '
	+ 'deny testify declare describe estimate expect predict forecast promise pledge vow recall remember report reveal disclose complain conclude confirm '
	+ 'caution charge allege accuse ask wonder hope doubt assume reply reason remark observe comment tweet joke suspect imply consider feel question call hint stress emphasize propose'
).split(' '));

/** Say that somebody is not named. */
export const anonymityPhrases: readonly string[] = (
	"condition/conditions of anonymity|condition of not being named/identified|condition that he/she/they not be named|condition he/she/they not be named/identified|"
	+ "asked/asking not to be named/identified|asked/asking/wished/wishing/wishes to remain anonymous|declined/declining/refused to be named/identified|"
	+ "requested/requesting/requests/granted anonymity|asked/asking for anonymity|spoke/speaking anonymously|did not want/wish to be named/identified|didn't want to be named/identified"
).split('|');

/** Bring in why somebody is not named. */
export const reasonWords: ReadonlySet<string> = new Set('because since as to for citing fearing given due owing lest so'.split(' '));

/** Reasons that fit any source, so that they tell nothing. */
export const stockReasons: readonly string[] = (
	'sensitivity of the matter/issue/situation/subject/topic/discussions/talks|sensitive nature of the matter/discussions/talks|delicacy of the matter/situation|delicate nature of the matter|'
	+ "not authorized/authorised to speak/comment/discuss/talk|wasn't/weren't authorized/authorised to speak|not permitted/allowed to speak|unauthorized to speak|"
	+ 'to speak freely/candidly/frankly|to discuss internal deliberations/matters/strategy|to discuss private conversations|to discuss sensitive matters'
).split('|');

/** Those who speak for somebody, or are asked as somebody's: without a name they need at least a body. */
export const spokespeople: readonly string[] = ['spokesman', 'spokeswoman', 'spokesperson', 'official', 'aide', 'adviser', 'advisor', 'insider', 'representative', 'staffer'];

/** Before such a noun, say nothing of whose it is. */
export const emptyModifiers: ReadonlySet<string> = new Set('senior top former high-ranking ranking longtime veteran unnamed anonymous unidentified another one key close second third'.split(' '));

/** Who somebody is said to be who is quoted without a name so as to speak freely. */
export const anonymousNouns: ReadonlySet<string> = new Set((
	'source official aide adviser advisor person insider staffer strategist operative diplomat executive lawmaker senator congressman congresswoman minister ally confidant donor employee colleague consultant '
	+ 'manager analyst banker investor officer lobbyist organizer organiser delegate member friend associate critic rival opponent supporter surrogate'
).split(' '));
