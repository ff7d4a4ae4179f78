/**
 * What each feature of a cue beside a quotation, or of the quotation itself, speaks for. Kept as `WeightTable` says; learned by logistic regression from the train split of PolNeAR v1.0.0
 * (Newell, Margolin and Ruths, LREC 2018) with `node test/bench/train.mjs GOLD.jsonl --write`. Not edited by hand.
 */
import type { WeightTable } from './weights';

export const choiceWeights: WeightTable = {
	' and=': `E:1Ǳ
B:1Ǿ`,
	' aside= class=': `E I:VȄ
E none:TǽlooseǸpledgeǯMȄGǾshowǼtellǾRǼOǶ
B I:Vȍ
B none:NȃOǽ`,
	' aside= rank=': `E none:2ȃ
B I:0Ȋ`,
	' breaks=': `E:1ǯ
B:1Ǽ`,
	' capital= class=': `E lower:VȅMȇRǭ
E sentence:looseȇVȄMȂGȇtellȂRǳ
E title:TǭVǻ
B lower:looseǿVȆNȅSǺGǿtellȊRǾOǺ
B sentence:TǹlooseȅMǼtellǺRǳ
B title:TǼFǶVǻ`,
	' capital= rank= near=': `E lower 0:DȆtheǶ
E sentence 2:startǹ
E title 0:Dǻstartȋ
B lower 0:anǻandȄasǾIȂhadȔKȈofȄPȈtheȆtoȅwouldȄ
B lower 1:aǻIȄKǾtheȈtoǾwasǾ
B lower 2:Dȅ
B sentence 0:IȆ
B sentence 1:colonȃ
B sentence 2:colonǸIǽ
B title 0:IȅKǵDǽ`,
	' class= near=': `E T:Dǯ
E loose:startȃ
E V:aǽIȃ
E N:startǻ
E G:startȉ
E tell:startȈ
E R:startǳ
B T:IǳDǻ
B F:KȆDȃ
B loose:Dǽ
B V:andȃbeȉcolonȆhadȆKǿPǽwasȇ
B N:Dǽ
B M:IȃDȃ
B show:DȆ
B tell:Iȅ`,
	' class= words=': `E T:fewǹmanyȁoneǾsomeǺ
E V:manyȅsomeȅ
E tell:someȆ
E R:manyǸsomeǶ
B T:manyǺoneȉsomeǻ
B F:fewǽoneǹsomeȄ
B N:fewȆmanyȈ
B S:fewȈsomeȎ
B M:manyȅsomeǾ
B show:fewǵsomeȇ
B R:manyǼoneǽsomeǽ`,
	' class=': `E:TǽlooseǸpledgeǯMȄGǾshowǻtellǾRǼOǶ
B:Oǽ`,
	' commas=': `E:1Ȅ
B:0Ȅ1Ǿ2ǽ`,
	' distance= class=': `E 0:looseȃVȃNȂMǶGȄ
E 1:TǳVǿ
E 10:Rǹ
E 2:Vǻ
E 6:Vȉ
B 0:Vȃ
B 1:Fȃ
B 10:FǷlooseȆNǺMǼshowȅRǶ
B 18:TǼVȃshowȃRǻ
B 2:TȆFȄ
B 3:TǾVȅ
B 4:TȅFȆ
B 6:FȃMǽshowȇtellȂRǷ`,
	' distance=': `E:2ǻ4Ǽ
B:3Ȅ`,
	' ends= distance= inverted=': `E I 0:JȃtrueȆ
E I 1:Jȃ
E I 10:JǱ
E I 18:Jǹ
E I 3:Jǳ
E I 4:Jǵ
E I 6:Jǭ
E open 0:Jǻ
E open 1:Jǥ
E open 18:Jǻ
E open 2:Jȃ
E open 4:JǼ
E open 6:Jǽ
B I 0:Jȅ
B I 18:Jǻ
B I 6:JǾ
B mark 1:Jǹ
B mark 10:Jǹ
B open 1:Jȃ
B open 3:Jȅ
B open 6:JȆ`,
	' ends= distance=': `E I:0Ȅ1ȃ10ȃ18Ǽ2ǽ3Ǻ4Ǹ6ǻ
E mark:0ȇ
E open:0ǹ1ǳ10Ǽ18Ǿ
B I:0ȅ1Ǽ18ǻ6Ǿ
B mark:1ǹ10ǹ
B open:0Ǽ1ȃ2ȅ3ȅ4ȇ6Ȇ`,
	' ends= form=': `E I:fragmentȂfullȅtermǰ
E mark:fullȅ
E open:fragmentǽ
B I:fullǽtermǽ
B mark:fragmentǺ
B open:fullǾ
B stop:termǶ`,
	' favoured= form= commas=': `E J H:0Ǻ1ǻ
E J L:0Ǽ
E J D:0ǫ
E J C:0ȃ2Ǻ
E J s:0ǹ1ǹ
B J H:2ǧ
B J L:1Ƿ2ǳ
B J D:0Ǻ1Ǯ
B J C:1ǹ2ǻ
B J s:1ǻ
B true H:0ǽ
B true L:1ȃ
B true C:0ȇ
B true s:0Ȋ`,
	' favoured= rivals=': `E J:1ǻ2Ǻ
B J:1ǻ2ǽ
B true:1ȅ`,
	' form= before=': `E H:QǳtoǼ
E L:conjunctionǮnoneǪDȊWȄ
E D:Dǲ
E C:QǽconjunctionǡDȃPȇrelativeǭ
E W:noneȅ
E s:KȇDȄrelativeǮ
B H:YǷQǾtoǺ
B L:conjunctionȆKǻnoneȇDǵWǶ
B D:AǾKǽDǺ
B C:QǾconjunctionȆnoneȃPȄrelativeǽ
B W:noneȏ
B s:KǿnoneǿDȈrelativeǻ`,
	' form= class= distance=': `E L T:0Ȇ
E L V:0ǵ
E C T:0ǹ
E C V:0Ȅ2Ȅ3Ǽ4ȅ
E C M:0Ǽ
E C G:0Ȅ
E C tell:0ȇ
E s V:0Ȅ
B L T:10ǹ
B L V:10ȋ
B D V:1ǻ10ǵ
B C T:10ȁ4Ȇ6Ȅ
B C F:0Ǻ2ȉ6Ȅ
B C V:0ȍ18Ȇ3Ǿ6Ȇ
B C M:6Ǽ
B C tell:6ȁ
B s V:1Ȋ`,
	' form= near=': `E fragment:aǽasȉKǽDȃtheȃtoǻwasȆ
E full:IǺstartȃ
E term:KǶDȁtheǼ
B fragment:YȄandȃbeȆIȅforȆhadȈhasȍherȈhisǻKȅobjectȅofȅwasǾwereȄ
B full:DǼ
B term:KǶ`,
	' form= shared=': `E H:JǹtrueǼ
E L:trueǼ
E D:Jǭ
E C:trueǚ
E W:JȆ
E s:Jȅ
B H:JǽtrueǸ
B L:Jȅ
B D:JǺ
B W:JȎ`,
	' inserted= rank=': `E none:2Ȅ
B U:0ǹ
B what:0Ǽ`,
	' inverted=': `E:JǾtrueȌ
B:trueǶ`,
	' last=': `E:JǺtrueȅ`,
	' link= capital=': `E conjunction:lowerǬ
E far:sentenceȄtitleǷ
E none:lowerȅsentenceȄtitleǸ
E D:sentenceȈ
B colon:sentenceȇ
B far:titleǻ
B U:lowerȅ`,
	' link= class=': `E far:TǸshowǮtellǺRǴ
E none:looseȃVȃNȂMǶGȄ
B colon:VȄ
B far:judge+showǼshowȄtellȂ
B none:Vȃ`,
	' link= shared=': `E conjunction:JǬ
E far:trueǨ
E none:JȄtrueǸ
E D:JǴtrueǧ
B I:JȃtrueȆ
B A:JǼ
B U:Jȉ`,
	' near= distance=': `E as:0Ȉ
E I:0ǽ
E K:0ȃ
E D:0ǽ
E start:1Ǹ10Ȇ2Ȉ3ȍ6ȃ
E the:0Ǵ
B a:10Ǿ18ǽ2ȉ6ȇ
B colon:1ȃ10Ǿ18ǻ4ǻ6Ǽ
B I:1ȃ10Ǿ18ȇ3Ǹ4ȉ
B K:1ǽ10ȇ2Ƿ6ǽ
B D:18ǻ2ȅ3Ȅ4ȇ
B the:1ǻ10Ǿ4Ȉ6Ȅ
B to:10ǿ6ȃ
B was:2ȅ`,
	' nested= class=': `E J:TǽlooseǸpledgeǯMȄGǾshowǻtellǾRǼOǶ
B J:judge+showȄlooseȄMȄGȄ
B true:TǻFǼVǻRǭ`,
	' nested= rivals=': `E J:1ǻ2Ǻ
B J:1ǽ
B true:0Ƕ1Ǳ`,
	' parenthesis=': `E:JǾtrueȋ`,
	' quotations=': `E:1Ȇ`,
	' rank= near=': `E 0:aȆasȇIǷKǾstartȅtheǻtoǼ
E 1:DȊ
E 2:startǷ
B 0:anǼIȅforǽhadȔofǼPȉwouldȄ
B 1:aǺandȂUǻtoǾwasǾ
B 2:colonǸDȄ`,
	' rank= relative=': `E 0:trueǡ
E 1:trueǭ
E 2:JȄ
B 0:trueǼ
B 2:trueǛ`,
	' rank= shared= class=': `E 0 J:TǺMȅtellȄRǲ
E 0 true:TȄVǸ
E 1 J:TǦVȆRǪ
E 1 true:TǥVǶ
E 2 J:Vȇ
B 0 J:judge+showȇlooseǾNȈSȋMȇGȅRȃ
B 0 true:TǼMǿ
B 1 J:TǻFǼlooseȋVȆRǷ
B 1 true:TȂ
B 2 J:looseǹRǺ`,
	' rank=': `E:2ȃ`,
	' relative= class=': `E J:looseǸMȄGǾshowǼtellǾRǽ
E true:TǬVǯ
B J:judge+showȅMȆ`,
	' score= rivals=': `E -1:0Ǻ1Ǽ
E -2:0Ǽ1ǧ
E -3:0ǽ1Ǟ2ǟ
E 0:0ǻ1Ǧ
E 1:1ǳ
E 3:0Ȅ
E 4:0ȅ
B -2:0ǽ1ǹ
B -3:0ǻ1ǽ
B 0:0ǿ1ȁ
B 1:0Ȇ1Ƿ
B 2:0ȇ1ǻ
B 3:0Ȉ1Ǽ
B 4:0Ȉ`,
	' score=': `E:-1ǻ-2ǹ-3ǹ0ǹ3Ȅ4ȅ
B:-2Ǽ-3Ǽ2Ȅ4ȇ`,
	' subject=': `E:descriptionǽKȄPǽ
B:descriptionǿKȅ`,
	' that=': `B:trueȉ`,
	' verb= near=': `E ask:startȅ
E refer:startǵ
E V:KǶDǽ
E tell:startȋ
E tweet:startș
E write:startȐ
B call:aȆKȈDȂ
B V:aȋIȊisȈtheȆtoȌwasȈ
B tell:Iȅ
B write:Iǽ`,
	' verb=': `E:accordingȆcontinueǻreferǪVȅtweetȆwriteȅ
B:accordingȎaccuseȌaddȃargueȅclaimȈcontinueȄexplainȊpromiseȇrespondȋseeȂshowǷspeakǶstateǾtweetǾwriteǿ`,
	' who=': `E:1ǽ`,
	'lead clause= near=': `J:andǺasǳcolonǺIǶisǽKȅofǼUǻtheǺtoȃ`,
	'lead clause=': `:Jǽtrueȃ`,
	'lead distance=': `:1Ǽ10ǽ2ǽ3Ǻ6Ǿ`,
	'lead form= near=': `fragment:andǽDǻUǸtheǸtoȃ
full:colonȄIǵ`,
	'lead form=': `:fragmentǼ`,
	'lead near=': `:aǾandǺasǺcolonȃIǶKȄofǺUǷtheǽtoȂ`,
	'lead rivals=': `:0ǽ`,
	'lead subject=': `:descriptionǹ`,
	'lead verb=': `:QǻconjunctionǺhasȇisǺofǽWǹpresidentialȄsaidǺwasǮ`,
	'lead words= near=': `few:DǸtheȂ
many:IǪDȅ
one:DȂ
some:Dǻ`,
	'lead words=': `:manyǽsomeǼ`,
	'nobody best=': `:-1ȁ-3Ȇ0Ȃ1ǻ2ǻ3Ƿ`,
	'nobody capital= near=': `lower:YǻandǻareǷasȂbeǸIǽforǼhadǯKǽofǺUǺtoǽwasȃwouldǻ
sentence:colonǻIǹstartǼ
title:IȁKȆofȉstartǸtheȃ`,
	'nobody capital= words=': `lower:manyǺsomeǹ
sentence:fewǵmanyǼ
title:fewȄoneȂsomeȂ`,
	'nobody capital=': `:titleȄ`,
	'nobody cues=': `:0ȃ2Ǽ`,
	'nobody form= words=': `fragment:manyǸsomeǺ
full:oneǻ
term:fewȃoneȆsomeȃ`,
	'nobody form=': `:termȄ`,
	'nobody near= next=': `a:conjunctionǵendǼ
as:endǸ
colon:endǵ
I:endǸ
is:endǼ
K:conjunctionȄendǽWȄ
D:conjunctionǺ
start:AǱKǺDǴPǻ
the:DȂ
to:endǻ`,
	'nobody near=': `:YǼanǸandȃbeǵcolonǹdashȄforȆhadǯisǸKȂstartǼwouldǻ`,
	'nobody next=': `:QȅAǽendǼKǼDȁPǷrelativeȂ`,
	'nobody words= near=': `few:IȃKȅDǼofȃstartǵtheǽtoȃwasȄ
many:IǼKǵUȃ
one:KȆDȃtheǷ
some:aǼcolonǴIǵKǽstartǳtheȂwasǽ`,
	'nobody words=': `:manyǼ`,
};
