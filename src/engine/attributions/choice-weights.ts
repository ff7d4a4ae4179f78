/**
 * What each feature of a cue beside a quotation, or of the quotation itself, speaks for. Kept as `WeightTable` says; learned by logistic regression from the train split of PolNeAR v1.0.0
 * (Newell, Margolin and Ruths, LREC 2018) with `node test/bench/train.mjs GOLD.jsonl --write`. Not edited by hand.
 */
import type { WeightTable } from './weights';

export const choiceWeights: WeightTable = {
	' and=': `E:1ǲ
B:1Ǿ`,
	' aside= class=': `E none:looseǸpledgeǮMȄGǾshowǼtellǽRǼOǽ
B I:Vȍ
B none:NȂOǽ`,
	' aside= rank=': `E none:2ȃ
B I:0Ȋ`,
	' breaks=': `E:1ǯ
B:1Ǽ`,
	' capital= class=': `E lower:VȆMȈRǭ
E sentence:looseȆVȅMȂGȅtellȂRǴ
E title:TǭVǻ
B lower:looseǿVȆNȄSǻGǿtellȊRǾOǹ
B sentence:TǻlooseȅMǼtellǺRǳ
B title:TǼFǷVǺ`,
	' capital= rank= near=': `E lower 0:DȆtheǶ
E sentence 2:startǹ
E title 0:Dǻstartȋ
B lower 0:anǻandȄasǾhadȓKȇofȄPȉtheȅtoȅwouldȄ
B lower 1:aǻIȂKǾtheȈtoǾwasǾ
B lower 2:DȆ
B sentence 0:IȆ
B sentence 1:colonȅ
B sentence 2:colonǸIǺ
B title 0:IȅKǵDǼ`,
	' class= near=': `E T:DǮ
E loose:startȄ
E V:aǽIȄ
E N:startǷ
E M:startǽ
E G:startȇ
E tell:startȈ
E R:startǳ
B T:IǳDǻ
B F:KȇDȄ
B loose:Dǽ
B V:andȃbeȉcolonȇhadȅKǾPǼUȄtoȃwasȇ
B N:DǼ
B M:IȄDȃ
B show:Dȅ
B tell:Iȅ`,
	' class= words=': `E T:fewǸsomeǸ
E V:manyȆoneǿsomeȆ
E tell:someȆ
E R:manyǹsomeǶ
B T:manyǺoneȈsomeǻ
B F:fewǽoneǹsomeȄ
B N:fewȆmanyȇ
B S:fewȇsomeȏ
B M:manyȅ
B show:fewǴsomeȇ
B R:fewȂmanyǼoneǽsomeǾ`,
	' class=': `E:looseǸpledgeǮMȄGǾshowǼtellǾRǼOǽ
B:NȂOǽ`,
	' commas=': `E:1ȃ
B:0Ȅ1Ǿ2ǽ`,
	' distance= class=': `E 0:looseȃMǵGȄ
E 1:Tǯ
E 10:RǺ
E 2:Vǻ
E 6:Vȉ
B 0:Vȃ
B 10:FǷlooseȆNǺMǻshowȇRǶ
B 18:VȃshowȄRǼ
B 2:TȆFȃ
B 3:TǿVȅ
B 4:TȅFȆ
B 6:FȃMǻshowȉtellȂRǸ`,
	' distance=': `E:2Ǽ4ǻ
B:3Ȅ`,
	' ends= distance= inverted=': `E I 0:JȄtrueȆ
E I 10:Jǯ
E I 18:JǸ
E I 3:Jǳ
E I 4:Jǵ
E I 6:Jǭ
E open 0:Jǻ
E open 1:Jǟ
E open 10:Jǽ
E open 18:Jǹ
E open 2:Jȃ
E open 4:JǼ
E open 6:Jǽ
B I 0:Jȅ
B I 18:Jǻ
B I 6:JǾ
B mark 1:Jǹ
B mark 10:JǺ
B open 1:Jȃ
B open 3:JȄ
B open 6:JȆ`,
	' ends= distance=': `E I:0Ȅ10Ȃ18Ǽ2Ǽ3ǻ4Ƿ6ǻ
E mark:0ȇ
E open:0ǹ1ǲ10Ǽ
B I:0ȅ1Ǽ18ǻ6Ǿ
B mark:1ǹ10Ǻ
B open:0Ǽ1ȃ2ȅ3Ȅ4Ȇ6Ȇ`,
	' ends= form=': `E I:fullȅtermǰ
E mark:fullȆ
E open:fragmentǽ
B I:fullǽtermǽ
B mark:fragmentǺ
B open:fullǿ
B stop:termǶ`,
	' favoured= form= commas=': `E J H:0Ƿ1Ǽ
E J L:0Ǽ
E J D:0ǫ
E J C:2Ǻ
E J s:0Ǹ1Ǻ
B J H:1Ȃ2Ǩ
B J L:1Ƿ2ǯ
B J D:0Ǻ1ǯ
B J C:1ǻ2ǻ
B J s:1Ǻ
B true H:0ǽ
B true L:0ȃ1ȃ
B true C:0Ȉ1ǿ
B true s:0ȉ`,
	' favoured= rivals=': `E J:1ǻ2ǹ
B J:1ǻ2ǽ
B true:1Ȇ`,
	' form= before=': `E H:QǴtoǺ
E L:conjunctionǭnoneǯDȊWȃ
E D:Dǲ
E C:QǽconjunctionǢDȃPȇrelativeǭ
E W:noneȆ
E s:KȇDȄrelativeǮ
B H:YǷQǾtoǹ
B L:conjunctionȅKǻnoneȆDǴWǶ
B D:AǾKǽDǺ
B C:QǿconjunctionȆnoneȃPȄrelativeǾ
B W:noneȏ
B s:KǿnoneǿDȈrelativeǻ`,
	' form= class= distance=': `E L T:0ȃ
E L V:0ǵ
E C T:0ǵ
E C V:0ȅ2Ȅ3ǻ4ȅ
E C M:0ǻ
E C G:0Ȅ
E C tell:0ȇ
E s V:0Ȇ
B L T:10ǹ
B L V:10Ȋ
B D V:1ǻ10ǵ
B C T:10Ȃ4Ȇ6Ȅ
B C F:0ǻ2ȉ6ȃ
B C V:0ȍ18ȅ3Ǿ6Ȇ
B C M:6Ǽ
B C tell:6ȁ
B s V:1ȋ`,
	' form= near=': `E fragment:aǼasȉisǾKǽDȃtheȃtoǼwasȇ
E full:Iǹstartȃ
E term:KǵDȂtheǼ
B fragment:andȃbeȆIȆforȅhadȇhasȎherȈhisǻKȆobjectȅofȆwasǾwereȅ
B full:Dǽ
B term:KǶ`,
	' form= shared=': `E H:Jǹtrueǹ
E L:trueǼ
E D:JǮ
E C:Jȃtrueǚ
E W:JȆ
E s:Jȅ
B H:JǽtrueǸ
B L:Jȅ
B D:JǺ
B W:Jȏ`,
	' inserted= rank=': `E none:2Ȅ
B U:0ǹ
B what:0ǽ`,
	' inverted=': `E:JǾtrueȌ
B:trueǶ`,
	' last=': `E:JǺtrueȆ`,
	' link= capital=': `E conjunction:lowerǥ
E far:lowerǽsentenceȄtitleǶ
E none:lowerȅsentenceȄtitleǷ
E D:sentenceȈ
B colon:sentenceȇ
B far:titleǻ
B U:lowerȄ`,
	' link= class=': `E far:TǷshowǭtellǺRǵ
E none:looseȃMǵGȄ
B colon:VȄ
B far:judge+showǼtellȃ
B none:Vȃ
B U:VǾ`,
	' link= shared=': `E conjunction:JǬ
E far:trueǫ
E none:JȅtrueǸ
E D:JǴtrueǫ
B I:trueȅ
B A:Jǽ
B U:Jȇ`,
	' near= distance=': `E a:0Ǿ
E as:0Ȉ
E I:0ǽ
E K:0ȃ
E D:0ǽ
E start:1Ǹ10Ȇ2Ȉ3ȍ6Ȃ
E the:0Ƕ
B a:10Ǿ18Ǽ2ȉ6Ȉ
B colon:1ȃ10Ǿ4Ǽ6ǹ
B I:1Ȅ10Ǿ18ȇ3Ǹ4Ȉ
B K:1ǽ10ȇ2Ƿ6Ǿ
B D:18ǻ2ȅ3ȃ4Ȉ
B the:1ǻ10Ǿ4Ȉ6Ȅ
B to:10ǿ6ȃ
B was:2ȅ`,
	' nested= class=': `E J:looseǸpledgeǮMȄGǾshowǼtellǾRǼOǽ
B J:judge+showȄlooseȄMȄGȄ
B true:TǻVǼRǭ`,
	' nested= rivals=': `E J:1ǻ2ǹ
B J:1Ǿ
B true:0ǵ1ǯ`,
	' parenthesis=': `E:JǾtrueȋ`,
	' quotations=': `E:1ȅ
B:1Ǿ`,
	' rank= near=': `E 0:aȆasȇIǷKǾstartȅtheǻtoǼ
E 1:DȊ
E 2:startǷ
B 0:anǼIȅforǽhadȔisȂofǼPȉwouldȄ
B 1:aǺUǼtoǾwasǽ
B 2:colonǸDȅ`,
	' rank= relative=': `E 0:trueǠ
E 1:trueǮ
E 2:Jȃ
B 0:trueǻ
B 2:trueǜ`,
	' rank= shared= class=': `E 0 J:TǶMȅtellȄRǲ
E 0 true:TȁVǺ
E 1 J:TǧVȆRǪ
E 1 true:TǧVǨ
E 2 J:VȆ
B 0 J:judge+showȇlooseǾNȇSȋMȇGȆshowǿRȃ
B 0 true:TǼ
B 1 J:TǻFǼlooseȋVȆtellǾRǹ
B 1 true:TȄ
B 2 J:looseǺRǻ`,
	' rank=': `E:2ȃ`,
	' relative= class=': `E J:looseǸMȅGǾshowǼtellǾRǽ
E true:TǮVǯ
B J:judge+showȅSǽMȅ`,
	' score= rivals=': `E -1:0ǽ1ǰ
E -2:0ǻ1ǧ
E -3:0ǽ1ǟ2Ǣ
E 0:1ǥ
E 1:1ǧ
E 2:1Ȇ
E 3:0ȃ1ǽ
E 4:0ȅ
B -1:1ǹ
B -2:0Ǿ1ǽ
B -3:0Ǻ1Ǿ
B 0:0ǿ
B 1:0ȅ1Ƕ
B 2:0Ȉ1Ǽ
B 3:0Ȉ1ǽ
B 4:0ȇ`,
	' score=': `E:-1Ǽ-2Ƿ-3Ǻ0Ǽ2Ȅ3ȃ4ȅ
B:-2ǽ-3Ǽ0ǿ1Ȅ2ȅ4Ȇ`,
	' subject=': `E:descriptionǽKȄPǽ
B:descriptionǿKȄ`,
	' that=': `B:trueȉ`,
	' verb= near=': `E ask:startȄ
E refer:startǴ
E V:KǶDǾ
E tell:startȋ
E tweet:startș
E write:startȏ
B call:aȅKȈDȂ
B V:aȋIȊisȇtheȆtoȋwasȈ
B tell:Iȅ
B write:IǼ`,
	' verb=': `E:accordingȆcontinueǼreferǩVȆtweetȇwriteȇ
B:accordingȏaccuseȌaddȃargueȅclaimȇcontinueȅexplainȊpromiseȇrespondȍshowǸspeakǶtweetǾ`,
	' who=': `E:1ǽ`,
	'lead clause= near=': `J:andǺasǳcolonǺIǶisǽKȄofǼUǻtheǺtoȃ`,
	'lead clause=': `:trueȃ`,
	'lead distance=': `:1Ǽ10Ǽ2Ǽ3Ǻ6ǽ`,
	'lead form= near=': `fragment:andǽDǺUǸtheǸtoȃ
full:colonȃIǴ`,
	'lead form=': `:fragmentǼ`,
	'lead near=': `:aǽandǺasǺcolonȃIǵKȃofǺUǷtheǽtoȂ`,
	'lead rivals=': `:0ǽ2Ȃ`,
	'lead subject=': `:descriptionǸKȁ`,
	'lead verb=': `:QǻconjunctionǺhasȆisǺWǸpresidentialȅsaidǻwasǭ`,
	'lead words= near=': `few:Dǹtheȃ
many:IǩDȄ
one:Dȁ
some:Dǻ`,
	'lead words=': `:manyǼsomeǼ`,
	'nobody best=': `:-1ȁ-3Ȇ1Ǽ2ǻ3Ǹ4ǻ`,
	'nobody capital= near=': `lower:YǻandǻareǷasȂbeǸIǼforǼhadǯKǽofǺUǻtoǽwasȃwouldǼ
sentence:colonǻIǸstartǽ
title:IȁKȇofȊstartǸtheȃ`,
	'nobody capital= words=': `lower:manyǺsomeǹ
sentence:fewǶmanyǼ
title:fewȄsomeȃ`,
	'nobody capital=': `:titleȅ`,
	'nobody cues=': `:0Ȅ2ǽ`,
	'nobody form= words=': `fragment:manyǹsomeǺ
full:oneǻ
term:fewȃoneȇsomeȃ`,
	'nobody form=': `:termȅ`,
	'nobody near= next=': `a:conjunctionǷendǼ
as:endǺ
colon:endǵ
I:endǸ
is:endǼ
K:conjunctionȄendǽWȄ
D:conjunctionǺ
start:AǱKǺDǴPǻ
the:Dȃ
to:endǼ`,
	'nobody near=': `:YǻanǹandȃbeǵcolonǹdashȅforȆhadǮisǹKȂstartǼwouldǼ`,
	'nobody next=': `:QȅAǽendǼKǼDȂPǷrelativeȃ`,
	'nobody words= near=': `few:IȂKȅDǼofȃstartǵtheǽtoȃwasȄ
many:IǻKǵUȄ
one:aǻKȆDȄtheǸ
some:aǻcolonǴIǵKǽstartǳtheȂwasǽ`,
	'nobody words=': `:manyǼ`,
};
