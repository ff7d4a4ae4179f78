/**
 * What each feature of a cue beside a quotation, or of the quotation itself, speaks for. Kept as `WeightTable` says; learned by logistic regression from the train split of PolNeAR v1.0.0
 * (Newell, Margolin and Ruths, LREC 2018) with `node test/bench/train.mjs GOLD.jsonl --write`. Not edited by hand.
 */
import type { WeightTable } from './weights';

export const choiceWeights: WeightTable = {
	' and=': `E:0ȁ1ǲ
B:0ȁ1Ǿ2Ȃ`,
	' aside= class=': `E I:VȂ
E none:TǽFǿlooseǺpledgeǵVȁNǾSǾMȄGǾshowǼtellǽRǾOǸ
B I:Vȉ
B none:TǿFǿlooseȁpledgeǿNȂGǿshowȂtellȁOǾ`,
	' aside= rank=': `E none:1ǿ2ȃ
B I:0ȉ
B none:0ȁ1ǿ`,
	' breaks=': `E:0ȁ1ǭ
B:0ȁ1Ǻ2ȃ`,
	' capital= class=': `E lower:VȃMȆRǣ
E sentence:looseȃVȃNȂMȁGȃtellȂRǯ
E title:TǳVǹ
B lower:Tȁjudge+showȁlooseǽVȃNȂSǼMȁGǼshowȁtellȉRǿOǻ
B sentence:TǾlooseȆVȁMǿtellǽRǳ
B title:TǼFǹVǹ`,
	' capital= rank= near=': `E lower 0:aȂKǿDȆtheǶwasȂ
E sentence 0:startȂ
E sentence 2:startǼ
E title 0:KǺDǼstartȌ
B lower 0:andȃasǼbeǽIȂforȁhadȐKȇofȄPȇtheȃtoȅwasǿwouldȃ
B lower 1:aǼandȁIȂKǽDǿtheȆtoǽwasǻ
B lower 2:aǾDȅ
B sentence 0:colonǿIȄDǿ
B sentence 1:colonȃ
B sentence 2:colonǷIǺ
B title 0:IȅKǵDǽ`,
	' class= near=': `E T:DǱstartȂ
E V:aǺIȅKȃDǿstartȂtheȁ
E N:startǿ
E M:startǾ
E G:startȄ
E show:startǸ
E tell:startȊ
E R:startǯ
B T:aǻasǽIǶDǼ
B F:aȁKȆDȄ
B loose:IȉDǼ
B V:aȁandȃbeȉcolonȄIȁhadȅKǼPǼUȁtoȄwasȆ
B M:IȃDȂ
B show:DȆ
B tell:IȈ
B R:DȂ`,
	' class= words=': `E T:fewǹmanyȃoneǼ
E V:fewǾmanyȃoneǼsomeȅ
E M:manyȂ
E tell:someȋ
E R:fewȁmanyǳsomeǮ
B T:fewǿmanyǺoneȊsomeǻ
B F:fewǾoneǹsomeȄ
B loose:fewǾmanyȅsomeǼ
B V:oneȁsomeȂ
B N:fewȆmanyȃsomeȁ
B S:fewȆsomeȐ
B M:fewǿmanyȇsomeǽ
B show:fewǳmanyȄsomeȆ
B tell:fewǿsomeǿ
B R:manyǽoneǹsomeǽ`,
	' class=': `E:TǽFǿlooseǺpledgeǵVȂNǾSǾMȄGǾshowǼtellǽRǾOǸ
B:TǿFǿlooseȁpledgeǿVȁNȂSǿMȁGǿshowȂtellǿRǿOǾ`,
	' commas=': `E:1ȃ
B:0ȃ1Ǽ2Ǻ`,
	' distance= class=': `E 0:looseȆVȂNȃMǵGȊshowȃRȁ
E 1:TǸVǼ
E 10:VǾRǯ
E 18:Vǿ
E 2:VǼ
E 3:Vȁ
E 4:Vȁ
E 6:VȉRǴ
B 0:FǿVȂRǾ
B 1:FȂVǿ
B 10:TǽFǶlooseȆVȂNǻMǻshowȂtellȁRǴ
B 18:TǽVȁshowȂRǾ
B 2:TȆFȃVǿRȋ
B 3:TǽFȁVȄ
B 4:TȅFȄ
B 6:TǿFȃlooseǽVȁMǼshowȈtellȂRǹ`,
	' distance=': `E:0Ȃ1Ǿ18ǻ2Ǻ3ȁ4Ǽ
B:1ǿ10ǿ18ǿ2Ȃ3ȃ4Ȃ`,
	' ends= distance= inverted=': `E I 0:JȃtrueȆ
E I 1:JȄ
E I 10:Jǵ
E I 18:JǱ
E I 2:JǾ
E I 3:Jǯ
E I 4:Jǳ
E I 6:JǮ
E open 0:Jǻ
E open 1:JǪ
E open 10:Jǿ
E open 18:Jǽ
E open 2:JȂ
E open 4:JǼ
E open 6:Jǽ
B I 0:JȆ
B I 10:Jȁ
B I 18:Jǻ
B I 3:Jȁ
B I 4:Jȃ
B I 6:JǾ
B mark 1:JǼ
B open 0:Jǽ
B open 1:JȂ
B open 10:JȂ
B open 18:Jǿ
B open 2:Jȁ
B open 3:JȄ
B open 4:JȂ
B open 6:JȄ
B stop 0:Jȁ
B stop 18:Jǿ
B stop 4:Jȁ`,
	' ends= distance=': `E I:0Ȅ1Ȅ10Ȃ18Ƕ2Ǻ3Ǻ4Ǹ6ǽ
E mark:0Ȅ
E open:0Ǻ1ǵ10Ǿ18ǿ2ǻ3Ȇ6Ȃ
B I:0Ȇ1ǽ18ǻ2Ǿ3ǿ4Ȃ6Ǿ
B mark:1Ǽ
B open:0Ǽ1ȃ10ǿ2ȃ3Ȅ4ȃ6Ȅ
B stop:10ȁ6ǿ`,
	' ends= form=': `E I:fragmentȃfullȅtermǰ
E mark:fullȆ
E open:fragmentǾfullǿtermǿ
B I:fragmentȁfullǼtermǽ
B mark:fragmentǺ
B open:fragmentȂfullǽtermȁ
B stop:fragmentȁtermǵ`,
	' favoured= form= commas=': `E J H:0Ǻ1Ǹ
E J L:0ǽ
E J D:0ǩ
E J C:0Ȃ1ȁ2ǻ
E J s:0Ǹ1Ƕ
B J H:0ǿ1ǽ2Ǻ
B J L:0ȁ1Ǽ2ǵ
B J D:0Ƕ1ǧ
B J C:1Ǻ2Ǹ
B J s:0Ȃ1Ƿ
B true H:0ǻ
B true L:0Ȃ
B true D:0Ȃ
B true C:0ȅ1Ǽ2Ȃ
B true s:0Ȉ1ǽ`,
	' favoured= rivals=': `E J:0ȁ1ǽ2Ǜ
B J:0ǿ1ǽ2Ƕ
B true:0ȁ1Ȅ`,
	' favoured=': `B:JǾtrueȁ`,
	' form= before=': `E H:Qǳtoǽ
E L:conjunctionǥnoneǯDȉWȄ
E D:Dǭ
E C:YǼQǻconjunctionǦKȁnoneȁDȃPȅrelativeǭ
E W:noneȅ
E s:KȅDȄPǾrelativeǷ
B H:YǶQǽDȁtoǺ
B L:conjunctionȇKǺnoneȆDǳWǹ
B D:AǾKǺDǸ
B C:QǿconjunctionȄKȁnoneȂDȁPȂ
B W:noneȐ
B s:KǿnoneǽDȇrelativeǸ`,
	' form= class= distance=': `E L T:0Ȇ
E L V:0ǳ
E C T:0Ǻ
E C V:0ȃ1ǿ2Ȅ3Ǹ4Ȃ6ǿ
E C M:0Ǿ
E C G:0ȋ
E C tell:0Ȉ
E s V:0ȇ
B L T:10Ǽ
B L V:1ǿ10ȉ2ǽ6Ȃ
B D V:1ǽ10Ƿ
B C T:10Ȃ4Ȇ6ȃ
B C F:0ǻ1Ȃ2ȉ6ȅ
B C V:0Ȍ10ȁ18ȅ3ǽ4ǿ6ȃ
B C M:6ǽ
B C tell:10Ǽ6Ȃ
B s V:1Ȋ`,
	' form= near=': `E fragment:aǽasȊIȂisȁKǽDȂtheȂtoǾwasȇ
E full:IǷstartȃ
E term:KǶDȃtheǽ
B fragment:aǿYȃandȂareȂasȁbeȆIȅforȃhadȆhasȇherȈhisǽisǿKȄDȁobjectȄofȇPȂUǾtheȁtoǿwasǽwereȃwouldȁ
B full:IȂDǻUȃ
B term:KǶDȁ`,
	' form= shared=': `E H:JǷtrueǼ
E L:trueǾ
E D:Jǫ
E C:JȂtrueǞ
E W:Jȅ
E s:JȄ
B H:Jǽtrueǹ
B L:Jȃ
B D:JǸ
B C:Jȁtrueȁ
B W:Jȏ
B s:Jȁ`,
	' inserted= rank=': `E none:0ȁ2ȅ
B none:0ȁ
B U:0Ǹ
B what:0Ǻ
B which:0ȁ`,
	' inverted=': `E:JǾtrueȍ
B:JȁtrueǶ`,
	' last=': `E:Jǹtrueȅ`,
	' link= capital=': `E conjunction:lowerǩ
E far:lowerǽsentenceȄtitleǹ
E none:lowerȅsentenceȃtitleǷ
E D:sentenceȆ
B colon:sentenceȅ
B I:lowerȁsentenceȂ
B A:lowerǼ
B far:lowerȂtitleǺ
B none:lowerȁ
B U:lowerȅ`,
	' link= class=': `E far:TǸlooseǲVȂshowǮRǬ
E none:looseȆVȂNȃMǵGȊshowȃRȁ
B colon:VȄ
B far:TȁFǿjudge+showǺlooseȁVȁNǾSǾMȂGȂshowȁtellȃRȁOǾ
B none:FǿVȂRǾ
B U:Vǽ`,
	' link= shared=': `E conjunction:Jǥ
E far:JǿtrueǨ
E none:JȄtrueǸ
E D:trueǞ
B colon:JȄ
B I:JȂtrueȄ
B A:JǼ
B far:JȁtrueǾ
B K:JǺ
B U:Jȅ`,
	' near= distance=': `E a:0ȁ
E as:0ȇ
E I:0Ǿ
E K:0Ȇ
E D:0ǽ
E start:0Ȃ1ǵ10ȃ2ȉ3ȓ6Ȅ
E the:0Ƕ
B a:10ǽ18ǻ2ȇ4ȁ6ȅ
B colon:1ȃ10Ǿ4Ǽ6Ǽ
B I:1ȃ10Ǽ18Ȇ3Ǽ4ȇ6ȁ
B K:1ǿ10ȅ2Ƕ4Ȃ6ǽ
B D:0ȁ10ǿ18Ǽ3ǿ4Ȇ6ȁ
B U:1Ȅ6Ƕ
B the:1Ǻ10Ǿ4Ȅ6Ȃ
B to:6ȅ
B was:2Ȅ`,
	' nested= class=': `E J:TǽFǿlooseǺpledgeǵVȂNǾSǾMȄGǾshowǼtellǽRǾOǸ
B J:Fǿjudge+showȂlooseȃVȁNȁMȃGȁshowȁtellǿRȁ
B true:TǼFǾVǾRǲ`,
	' nested= rivals=': `E J:0ȁ1ǽ2Ǜ
B J:0ȁ1Ǿ2ǹ
B true:0Ƿ1Ǹ`,
	' parenthesis=': `E:Jǽtrueȋ`,
	' quotations=': `E:1Ȇ
B:0ȁ1Ǿ`,
	' rank= near=': `E 0:aȅasȇIǺKǽDǿstartȃtheǻtoǼwasȂ
E 1:KǼDȊstartǿ
E 2:startǺ
B 0:aȁanǺasǿbeǽcolonǿIȄforǾhadȐisȂKǿDǿofǼPȇUȁtheȃtoȂwouldȃ
B 1:aǻandǾasȃcolonȁKǿDǿUȁtheȁtoǽwasǽ
B 2:aǾcolonǷIǽDȄ`,
	' rank= relative=': `E 0:trueǪ
E 1:trueǮ
E 2:Jȃ
B 0:Jȁtrueǻ
B 2:Jȁ`,
	' rank= shared= class=': `E 0 J:TǸVȁMȅGȄtellȅRǪ
E 0 true:TȄVǷ
E 1 J:TǯVȈRǴ
E 1 true:TǟVǴ
E 2 J:VȆ
B 0 J:TȁFȁjudge+showȊNȇSȋMȆGȂshowǾtellǿ
B 0 true:TǼFǿVǾNȂtellǾRǻ
B 1 J:TǼFǿlooseȈVȄNȂMǿtellǾRǾ
B 1 true:TȄVȁ
B 2 J:looseǹVȁshowȈ`,
	' rank=': `E:1ǿ2ȃ`,
	' relative= class=': `E J:TǽlooseǼVȂNǾMȅGǾshowǼtellǽRǿ
E true:TǮVǫ
B J:Fǿjudge+showȄlooseȂpledgeȁVȁSǿMȅGȂtellǿOȄ
B true:Vȁ`,
	' score= rivals=': `E -1:0ǽ1Ǹ
E -2:0Ǵ1ǭ
E -3:0Ǹ1Ǟ2Ǧ
E 0:0Ǿ1ǣ
E 1:1ȁ
E 2:0Ȃ1Ǿ
E 3:0Ȅ1ȁ
E 4:0ȃ
B -1:0ǿ1ǻ
B -2:0ǻ1Ǽ
B -3:0Ǻ
B 0:0Ǿ1ǽ
B 1:0Ȃ1ǹ
B 2:0ȅ1Ǽ
B 3:0ȅ1Ǽ
B 4:0Ȅ1ȃ`,
	' score=': `E:-1Ǽ-2Ǳ-3Ƕ0Ǽ1ǿ2Ȃ3ȅ4ȃ
B:-1ǿ-2ǻ-3ǻ0Ǿ1Ȃ2ȃ3ȃ4Ȅ`,
	' subject=': `E:descriptionǽKȃPǽ
B:descriptionǽKȃPǿ`,
	' that=': `B:JǿtrueȈ`,
	' verb= near=': `E add:startǿ
E ask:startȁ
E continue:startȂ
E refer:startǥ
E V:KǹDǼ
E tell:startȋ
E tweet:startș
E write:startȌ
B add:Iȁ
B call:aȄKȆDȃ
B V:aȊcolonǾIȆisȄDȁUǿtheȂtoȊwasȈ
B tell:IȈ
B write:Iǽ`,
	' verb=': `E:accordingȅaddǾaskǹcallǿcontinueǸnoteǿreferǮVȄspeakǷtellȁtweetȈwriteȅ
B:accordingȏaccuseȋaddȃargueȂaskȁcallȁcontinueȇexplainȈnoteȁpromiseȇrespondȍVȂseeȂshowǰspeakǶstateǿRȃtweetǻwriteǾ`,
	' who=': `E:0ȁ1Ǽ
B:1ȁ`,
	'lead clause= near=': `J:aȁandǻasǺcolonǻIǺisǾKȄDǿofǻUǽtheǻtoȃ`,
	'lead clause=': `:JǾtrueȂ`,
	'lead distance=': `:1Ǽ10Ǿ18ǿ2Ǿ3ǻ4ȁ`,
	'lead form= near=': `fragment:aǾasǲIǹKȄDǸUǸtheǹtoȄwasǲ
full:colonȄIǻ`,
	'lead form=': `:fragmentǽtermȁ`,
	'lead near=': `:aǿandǻasǼcolonȃIǹKȃDǾofǹUǹtheǽtoȂwasǲ`,
	'lead rivals=': `:0ǽ2ȃ`,
	'lead subject=': `:descriptionǹKȁ`,
	'lead verb=': `:,ǾYȂQǺconjunctionǼhasȇisǺnoneǿDȃofȁWǷpresidentialȃrelativeǿsaidǷwasǵ`,
	'lead words= near=': `few:aȁDǻ
many:IǷDȂ
one:Dǻ
some:IȄDǾ`,
	'lead words=': `:fewǿmanyǽoneǾsomeǿ`,
	'lead': `:ǿ`,
	'nobody best=': `:-1Ȃ-2Ȇ-3ȅ0Ǿ1Ǿ2ǽ3ǽ4ǽ`,
	'nobody capital= near=': `lower:aǿYǽanǾandǼareǺasȂbeǺIǾforǿhadǭisǾKǽDǽofǹUǾtoǾwasȃwouldǻ
sentence:colonǻIǻDȁstartǽ
title:IȃKȆDȂofȉstartǷtheȃ`,
	'nobody capital= words=': `lower:fewȁmanyǻoneǿsomeǻ
sentence:fewǷmanyǾsomeȂ
title:fewȄoneȂsomeȄ`,
	'nobody capital=': `:lowerǿsentenceǾtitleȄ`,
	'nobody cues=': `:0ȅ1Ǿ2ǽ`,
	'nobody form= words=': `fragment:manyǹsomeǼ
full:manyǾoneǺsomeǿ
term:fewȃoneȅsomeȄ`,
	'nobody form=': `:fragmentǿfullǿtermȄ`,
	'nobody near= next=': `a:conjunctionǹendǽ
and:endȃ
as:endǹ
colon:endǶ
I:endǹ
is:endǻ
K:conjunctionȃendǼDǽWȅ
D:conjunctionǼendǾDȂ
start:AǱKǼDǻPǼ
U:endȂ
the:DȂWǿ
to:endǽ
was:endǽ`,
	'nobody near=': `:aǿYǾanǺandȄareȁasǽbeǵcolonǻIǿdashȆforȈhadǭisǺKȁofȁPǿstartǼUǼtheǿtoȂwasȁwouldǻ`,
	'nobody next=': `:QȅconjunctionǿAǿendǽKǽDȂWǿPǸrelativeȃ`,
	'nobody words= near=': `few:asǿIȇisȁKȆDǼofȃstartǸtheǾtoȁwasȃ
many:colonǻIǽKǲDǾstartǿUȂ
one:aǾKȅDȇtheǺtoȁ
some:aǼandȂasǿcolonǶIǸKǼstartǶUȁtheȄtoȁwasǽ`,
	'nobody words=': `:fewȁmanyǾsomeǿ`,
};
