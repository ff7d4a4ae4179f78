/**
 * What each feature of a cue beside a quotation, or of the quotation itself, speaks for. Kept as `WeightTable` says; learned by logistic regression from the train split of PolNeAR v1.0.0
 * (Newell, Margolin and Ruths, LREC 2018) with `node test/bench/train.mjs GOLD.jsonl --write`. Not edited by hand.
 */
import type { WeightTable } from './weights';

export const choiceWeights: WeightTable = {
	' and=': `A:1ǳ
@:1Ǿ`,
	' aside= class=': `A none:looseǹpledgeǪWǽJȃFǽshowǻtellǽUǾLǽ
@ E:ZȌ
@ none:pledgeǼRȃLǼ`,
	' aside= rank=': `A none:2Ȅ
@ E:0Ȋ`,
	' breaks=': `A:1ǯ
@:1ǻ2ȃ`,
	' capital= class=': `A lower:ZȄJȈUǩ
A sentence:looseȈZȄFȉtellȄUǵ
A title:OǩZǺ
@ lower:judge+showȂlooseǾRȃWǻJȃtellȉLǹ
@ sentence:OǽlooseȄZȃJǽtellǹUǵ
@ title:HǺZǺ`,
	' capital= rank= near=': `A lower 0:DǾ?ȅtheǶwasȄ
A sentence 2:startǸ
A title 0:?ǼstartȌ
@ lower 0:anǺandȄasǽbeǿhadȐDȇofȅIȇtheȄtoȅwouldȄ
@ lower 1:aǻDǾtheȇwasǼ
@ lower 2:?ȅ
@ sentence 0:EȆ?ǿ
@ sentence 1:colonȃ
@ sentence 2:colonǸEǼ
@ title 0:EȅDǵ?ǽ`,
	' class= near=': `A O:?ǧ
A loose:startȄ
A Z:aǾEȅDȄtheǾ
A R:startǸ
A F:startȋ
A tell:startȉ
A U:startǰ
@ O:Eǵ?Ǻ
@ H:Dȇ?ȅ
@ loose:Eȇ?Ǽ
@ Z:andȄasȅbeȉcolonȅDǿIǼtoȅwasȈ
@ J:EȄ?ȃ
@ show:?Ȇ
@ tell:EȈ
@ U:?ȁ`,
	' class= words=': `A O:fewǹmanyǿoneǹsomeǹ
A Z:manyȄoneǼsomeȆ
A tell:someȇ
A U:fewǿmanyǲsomeǯ
@ O:manyǹoneȈsomeǻ
@ H:fewǽoneǺsomeȃ
@ loose:fewǿ
@ R:fewȃmanyȊ
@ W:fewȉsomeȏ
@ J:manyȄsomeǾ
@ show:fewǳmanyȄsomeȉ
@ U:fewȂmanyǺoneǻ`,
	' class=': `A:looseǹpledgeǪWǽJȃFǽshowǻtellǽUǾLǽ
@:pledgeǼRȃLǼ`,
	' commas=': `A:1Ȅ2Ǽ
@:0Ȅ1Ǿ2ǽ`,
	' distance= class=': `A 0:looseȂRȁJǳFȃ
A 1:Oǫ
A 10:UǬ
A 2:Zǹ
A 6:ZȊUǳ
@ 0:ZȄ
@ 10:HǸlooseȆRǺJǼshowȅUǴ
@ 18:ZȃshowȄUǸ
@ 2:OȆHȄ
@ 3:ZȄ
@ 4:OȅHȆ
@ 6:HȁlooseǼJǻshowȇtellȂUǹ`,
	' distance=': `A:10Ǿ2Ǽ4ǽ
@:3ȃ`,
	' ends= distance= inverted=': `A E 0:KȄtrueȇ
A E 10:Kǵ
A E 18:KǶ
A E 2:Kȃ
A E 3:Kǲ
A E 4:Kǳ
A E 6:Kǫ
A open 0:Kǽ
A open 1:KǦ
A open 10:KǾ
A open 18:KǺ
A open 2:Kȅ
A open 4:KǼ
A open 6:Kǻ
@ E 0:KȆ
@ E 18:Kǻ
@ E 4:KȄ
@ E 6:Kǿ
@ mark 1:Kǹ
@ mark 10:Kǹ
@ open 3:Kȃ
@ open 6:KȆ
@ Q 0:Kȃ`,
	' ends= distance=': `A E:0Ȅ10Ȅ18ǹ2ǻ3Ǹ4Ǻ6Ǻ
A mark:0ȅ
A open:0ǻ1ǳ10Ǻ2Ǿ3ȅ6ȃ
@ E:0Ȇ1Ǽ18ǻ4Ȅ6ǿ
@ mark:1ǹ10ǹ
@ open:0ǽ1ȃ2ȅ3Ȅ4Ȇ6ȅ`,
	' ends= form=': `A E:fragmentȂfullȅtermǰ
A mark:fullȇ
A open:fragmentǽtermǽ
@ E:fullǼtermǼ
@ mark:fragmentǷ
@ open:fullǾ
@ Q:termǶ`,
	' favoured= form= commas=': `A K B:0Ǹ1ǽ
A K ?:0ǫ
A K >:0ȃ2Ǻ
A K s:0ǹ1ǹ
@ K B:1Ǽ2Ǫ
@ K C:1Ƿ2ǰ
@ K ?:0Ǻ1ǯ
@ K >:1Ǻ2Ǹ
@ K s:0Ȃ1Ǽ
@ true B:0ǽ
@ true C:0ȃ
@ true >:0ȇ1ǿ
@ true s:0ȉ`,
	' favoured= rivals=': `A K:1Ǽ2ǻ
@ K:1ǻ2ǽ
@ true:1ȅ`,
	' follows= class=': `A =:ZǳtellǻUȃ
A D:Oǰ
A ?:ZǹtellȈ
A X:looseǴZȂUǫ
A I:ZǢ
A relative:ZǼJǴ
A Q:ZȊJȖ
A time:Zȉ
@ G:ZȆ
@ colon:Zȅ
@ E:Zǿ
@ =:HǽshowȆUȈ
@ D:OȅZȐtellǼUȂ
@ ?:Oǽtellȋ
@ object:HȈ
@ X:OǼHǻlooseȅWȃ
@ I:ZȈ
@ N:HǽUǾ
@ relative:ZȆ
@ time:Zȅ`,
	' follows= rank=': `A P:0ǽ
A =:0Ǽ1Ǜ2Ǩ
A D:0ǽ1ǽ
A ?:0Ƕ
A object:0ȃ
A X:1ǲ2ǭ
A I:0ǡ
A relative:0Ǹ1Ǯ
A Q:0Ȉ1ȏ
A time:0ȇ
@ P:0ȅ
@ G:0ȇ
@ =:2ȇ
@ D:0Ȇ2Ƿ
@ ?:2Ǿ
@ X:2ǽ
@ I:0ȅ1ȉ
@ N:0ǿ
@ relative:0Ȉ
@ time:0Ǽ`,
	' form= before=': `A B:GǺtoǺ
A C:conjunctionǭnoneǱ?ȌXȃ
A ?:?Ǩ
A >:PǼGǼconjunctionǟnoneȃ?ȂIȅrelativeǨ
A X:noneȅ
A s:DȆnoneǾ?Ȃrelativeǯ
@ B:PǸGǹtoǺ
@ C:conjunctionȇDǺnoneȆ?ǳXǷ
@ ?:=ǽDǽ?Ǻ
@ >:conjunctionȇIȄ
@ X:noneȎ
@ s:Dǿnoneǿ?Ȉrelativeǹ`,
	' form= class= distance=': `A C O:0ȃ
A C Z:0Ǻ
A > O:0Ƿ
A > Z:0Ȅ1ȁ2ȃ3ǻ4Ȅ
A > J:0Ǻ
A > F:0ȅ
A > tell:0Ȇ
A s Z:0Ȇ
@ C O:10ǻ
@ C Z:1Ȃ10Ȍ
@ ? Z:1Ǽ10Ǹ
@ > O:18ǽ4ȇ6Ȅ
@ > H:0Ǽ2Ȋ6ȃ
@ > Z:0Ȏ18ȅ3Ǿ6Ȇ
@ > J:6Ǽ
@ s Z:1ȋ`,
	' form= near=': `A fragment:aǽasȋisǽDǽ?ȃtoǻwasȉ
A full:EǸstartȄ
A term:DǷ?ȃtheǼ
@ fragment:PȆanȃbeȆEȄforȄhadȄhasȌherȇhisǺDȅobjectȅofȇIȃwereȄ
@ full:?ǽ
@ term:Dǵ`,
	' form= shared=': `A B:Kǻtrueǹ
A C:trueǼ
A ?:Kǫ
A >:KȂtrueǙ
A X:Kȅ
A s:Kȅ
@ B:KǽtrueǸ
@ C:Kȅ
@ ?:Kǻ
@ X:KȌ`,
	' inserted= rank=': `A none:2ȅ
@ M:0Ǹ
@ what:0ǽ`,
	' inverted=': `A:KǾtrueȋ
@:trueǸ`,
	' last=': `A:KǼtrueȄ`,
	' link= capital=': `A conjunction:lowerǨ
A far:sentenceȅtitleǸ
A none:lowerȅsentenceȄtitleǸ
A ?:sentenceȆ
@ colon:sentenceȇ
@ E:lowerȃ
@ far:titleǺ
@ M:lowerȄ`,
	' link= class=': `A far:OǴlooseǭshowǭtellǹUǰ
A none:looseȂRȁJǳFȃ
@ colon:Zȃ
@ E:Zȃ
@ far:judge+showǾWǽtellȂ
@ none:ZȄ`,
	' link= shared=': `A conjunction:KǤ
A far:trueǫ
A none:KȄtrueǸ
A ?:KǴtrueǩ
@ colon:Kȃ
@ E:trueȆ
@ =:KǾ
@ D:Kǹ
@ M:KȆ`,
	' near= distance=': `A as:0Ȋ
A E:0Ǻ
A D:0Ȅ
A ?:0Ǽ
A start:1Ǹ10ȉ2ȉ3Ȑ6Ȃ
A the:0Ƿ
@ a:10ǿ18ǻ2ȇ6ȇ
@ colon:1ȃ4Ǽ6Ǻ
@ E:1Ȅ10Ǽ18ȅ4ȅ6Ǿ
@ D:1Ǿ10Ȉ2Ƿ
@ ?:18ǻ2ȃ3Ȃ4Ȉ
@ M:6ǹ
@ the:1Ǿ10Ǿ4Ȉ6Ȅ
@ to:6ȁ`,
	' nested= class=': `A K:looseǹpledgeǪWǽJȃFǽshowǻtellǽUǾLǽ
@ K:looseȄJȄFȃ
@ true:OǼZǻUǙ`,
	' nested= rivals=': `A K:1Ǽ2ǻ
@ true:0ǵ1Ǵ`,
	' parenthesis=': `A:trueȊ`,
	' quotations=': `A:1ȃ
@:1Ǿ`,
	' rank= near=': `A 0:aȅasȈEǶstartȄtheǺtoǽwasȄ
A 1:?ȉ
A 2:startǶ
@ 0:anǺbeǿEȅforǽhadȑofǼIȇwouldȄ
@ 1:aǻandȅcolonȂtoǽwasǽ
@ 2:colonǸ?ȅ`,
	' rank= relative=': `A 0:trueǦ
A 1:trueǦ
A 2:KȄ
@ 0:trueǻ
@ 2:trueǦ`,
	' rank= shared= class=': `A 0 K:OǹJȄtellȄUǪ
A 0 true:OȁZǼ
A 1 K:OǩZȆUǮ
A 1 true:OǨZǭ
A 2 K:ZȈ
@ 0 K:Oȃjudge+showȇlooseǿRȇWȌJȆFȆshowǾ
@ 0 true:OǺZǿ
@ 1 K:OǻHǼlooseȋZȅtellǾUǶ
@ 1 true:Oȃ
@ 2 K:looseǷUǺ`,
	' rank=': `A:2Ȅ`,
	' relative= class=': `A K:looseǹJȃFǽshowǼtellǽUǾ
A true:OǱZǭ
@ K:judge+showȅJȅ`,
	' score= rivals=': `A -1:0Ǻ1ǳ
A -2:0Ƿ1Ǧ
A -3:0ǽ1ǜ2Ǭ
A 0:1ǡ
A 1:1ǵ
A 2:0Ȅ
A 3:0Ȅ1Ǿ
A 4:0ȃ
@ -1:0Ǿ1ǹ
@ -2:0Ǽ1ǻ
@ -3:0Ǽ1ǽ
@ 1:0Ȅ1Ǻ
@ 2:0Ȇ1ǹ
@ 3:0ȇ1ǿ
@ 4:0Ȇ1Ȃ`,
	' score=': `A:-1Ǽ-2ǳ-3Ǹ0Ǽ3ȃ4Ȅ
@:-1ǽ-2Ǽ-3Ǽ1Ȅ2Ȅ4Ȇ`,
	' subject=': `A:descriptionǼDȄIǽ
@:descriptionǿDȄ`,
	' that=': `@:trueȇ`,
	' verb= near=': `A add:startǽ
A ask:startȇ
A continue:startǿ
A refer:startǴ
A Z:DǴ?Ǽ
A tell:startȏ
A tweet:startș
A write:startȕ
@ call:aȃDȈ?Ȅ
@ Z:aȊEȈisȅDǾtheȅtoȋwasȋ
@ tell:EȈ
@ write:Eǽ`,
	' verb=': `A:accordingȅcontinueǹreferǦZȅspeakǨtweetȌwriteȄ
@:accordingȌaccuseȋaddȄargueȇclaimȄcontinueȄexplainȎpromiseȇreferȂrespondȎshowǸspeakǵstateǾUȁtweetǽ`,
	' who=': `A:1ǽ`,
	'lead clause= near=': `K:andǻasǳcolonǻEǶisǽDȅofǼMǻtheǹtoȄ`,
	'lead clause=': `:KǽtrueȂ`,
	'lead distance=': `:1Ǽ10ǽ2ǽ3Ǻ`,
	'lead form= near=': `fragment:?ǹMǸtheǷtoȄ
full:colonȄEǵ`,
	'lead form=': `:fragmentǼ`,
	'lead near=': `:andǻasǹcolonȄEǵDȃofǻMǸtheǻtoȃ`,
	'lead rivals=': `:1ǽ2ǿ`,
	'lead subject=': `:descriptionǸIǼ`,
	'lead verb=': `:GǻconjunctionǺhasȄisǺXǸpresidentialȄsaidǷwasǰ`,
	'lead words= near=': `few:?ǹtheȃ
many:EǤ?ȅ
some:?ǻ`,
	'lead words=': `:manyǾsomeǽ`,
	'nobody best=': `:-1ȁ-2Ȃ-3ȅ2Ǻ3ǹ4ǻ`,
	'nobody capital= near=': `lower:PǻanǽandǺareǶasȃbeǹEǻforǽhadǪisǽ?ǼofǹIȁtheǼtoǽwasȃwouldǽ
sentence:colonǼEǺ
title:EȂDȇofȊstartǷtheȂ`,
	'nobody capital= words=': `lower:manyǸsomeǺ
sentence:fewǵmanyǼ
title:fewȄoneȃsomeȃ`,
	'nobody capital=': `:titleȄ`,
	'nobody cues=': `:0Ȅ1ǽ`,
	'nobody form= words=': `fragment:manyǶsomeǺ
full:oneǺ
term:fewȃoneȆsomeȃ`,
	'nobody form=': `:termȅ`,
	'nobody near= next=': `a:conjunctionǶendǻ
as:endǺ
colon:endǶ
E:endǹ
is:endǾ
D:conjunctionȄendǽXȄ
?:conjunctionǻ?ȃ
start:=ǮDǹ?ǷIǷ
the:?ȃXǼ
to:endǾ`,
	'nobody near=': `:PǼanǹandȃasǽbeǴcolonǺEǽdashȄforȆhadǪisǺstartǻMǼtoȂwasȂwouldǽ`,
	'nobody next=': `:GȆendǼDǼIǹrelativeȃ`,
	'nobody words= near=': `few:EȃDȆ?ǼofȄstartǹwasȅ
many:colonǾEǼDǵ
one:aǻDȇ?Ȅtheǹ
some:andȁcolonǴEǵDǻstartǸtheȂ`,
};
