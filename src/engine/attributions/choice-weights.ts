/**
 * What each feature of a cue beside a quotation, or of the quotation itself, speaks for. Kept as `WeightTable` says; learned by logistic regression from the train split of PolNeAR v1.0.0
 * (Newell, Margolin and Ruths, LREC 2018) with `node test/bench/train.mjs GOLD.jsonl --write`. Not edited by hand.
 */
import type { WeightTable } from './weights';

export const choiceWeights: WeightTable = {
	' and=': `A:1ǲ
@:1Ǿ`,
	' aside= class=': `A none:looseǹpledgeǭJȃFǽshowǼtellǾLǾ
@ E:Zȍ
@ none:pledgeǽRȃLǾ`,
	' aside= rank=': `A none:2Ȅ
@ E:0Ȋ`,
	' breaks=': `A:1ǭ
@:1ǻ`,
	' capital= class=': `A lower:ZȅJȅUǩ
A sentence:looseȋZȄJȃFȇtellȄUǴ
A title:OǩZǻ
@ lower:judge+showȄRȃWǻFǾshowȃtellȊLǼ
@ sentence:OǽlooseȂJǼtellǸUǳ
@ title:HǻZǹ`,
	' capital= rank= near=': `A lower 0:?ȆtheǵwasȄ
A sentence 2:startǹ
A title 0:DǼ?ǻstartȎ
@ lower 0:anǹandȅasǽhadȒDȇofȄIȇtheȄtoȄwouldȄ
@ lower 1:aǻDǾtheȈtoǽwasǽ
@ lower 2:?Ȇ
@ sentence 0:EȆ
@ sentence 1:colonȄ
@ sentence 2:colonǸEǽ
@ title 0:EȆDǶ?Ǽ`,
	' class= near=': `A O:?ǫ
A loose:startȇ
A Z:aǾEȄDȃstartȄtheǽ
A F:startȊ
A tell:startȉ
A U:startǴ
@ O:Eǲ?Ǻ
@ H:DȆ?ȅ
@ loose:EȈ?Ǽ
@ Z:andȅasȅbeȊcolonȅDǾIǽtoȅwasȈ
@ J:EȂ?Ȅ
@ show:?Ȇ
@ tell:EȆ
@ U:?Ȃ`,
	' class= words=': `A O:fewǶoneǷsomeǼ
A Z:manyȃoneǼsomeȅ
A tell:someȆ
A U:fewǻmanyǺsomeǴ
@ O:manyǻoneȈsomeǺ
@ H:fewǽoneǻsomeȃ
@ loose:someǽ
@ R:fewȃmanyȇ
@ W:fewȇsomeȎ
@ J:manyȅ
@ show:fewǳmanyȄsomeȅ
@ tell:someǽ
@ U:fewȂmanyǻoneǽsomeǼ`,
	' class=': `A:looseǹpledgeǭJȃFǽshowǼtellǾLǾ
@:pledgeǽRȃLǾ`,
	' commas=': `A:1Ȃ2ǽ
@:0Ȅ1Ǿ2ǽ`,
	' distance= class=': `A 0:looseȃJǳFȅ
A 1:Oǲ
A 10:UǱ
A 2:Zǻ
A 6:ZȇUǴ
@ 0:ZȄ
@ 10:HǸlooseȆRǸJǽshowȅUǵ
@ 18:OǻZȂshowȃUǹ
@ 2:OȇHȃZǿ
@ 3:OǾZȅ
@ 4:OȆHȄ
@ 6:OǾHȃlooseǼJǼshowȇtellȂUǹ`,
	' distance=': `A:1ǽ2Ǽ4ǽ
@:3ȃ`,
	' ends= distance= inverted=': `A E 0:KȄtrueȉ
A E 10:Kǵ
A E 18:KǸ
A E 2:KȄ
A E 3:Kǳ
A E 4:KǷ
A E 6:Kǭ
A open 0:KǼ
A open 1:Kǩ
A open 18:KǼ
A open 2:KȄ
A open 4:KǼ
@ E 0:KȆ
@ E 18:Kǻ
@ E 6:KǾ
@ mark 1:KǸ
@ mark 10:KǸ
@ open 0:Kǿ
@ open 3:Kȃ
@ open 4:Kȃ
@ open 6:KȆ`,
	' ends= distance=': `A E:0Ȅ10Ȅ18Ǽ2ǻ3ǻ4Ǻ6ǻ
A mark:0Ȇ
A open:0Ǻ1ǵ10Ǻ2Ǿ3ȇ4ȃ6ȁ
@ E:0Ȇ1ǻ18ǻ6Ǿ
@ mark:1Ǹ10ǽ
@ open:0Ǿ1ȃ3ȅ4Ȅ6ȅ`,
	' ends= form=': `A E:fullȅtermǲ
A mark:fullȇ
A open:fragmentǼtermǽ
@ E:fullǹtermǾ
@ mark:fragmentǷ
@ open:fullǼ
@ Q:termǴ`,
	' favoured= form= commas=': `A K B:0Ǹ
A K ?:0ǩ
A K >:2ǹ
A K s:0Ƿ1ǹ
@ K B:0ǽ1ǻ2ǧ
@ K C:1Ƿ2ǲ
@ K ?:1ǲ
@ K >:1ǹ2ǹ
@ true B:0ǽ
@ true C:1ȃ
@ true >:0ȇ
@ true s:0ȉ1ǽ`,
	' favoured= rivals=': `A K:1Ǻ2Ƿ
@ K:1Ǽ
@ true:1ȅ`,
	' follows= class=': `A P:Zȃ
A E:ZȄ
A =:OȁZǲtellǺUȃ
A D:Oǯ
A ?:ZǴtellȊ
A X:looseǯUǰ
A I:Zǧ
A relative:ZǻJǱ
A Q:ZȊJȖ
A time:Zȇ
@ P:Zǿ
@ G:Zȅ
@ colon:Zȅ
@ =:HǼshowȆUȇ
@ D:OȆZȐtellǼ
@ ?:ZǿtellȊ
@ object:Hȇ
@ X:OǽHǽlooseȃWȄ
@ I:ZȈ
@ N:HǻUǽ
@ relative:ZȆRȂJȂ
@ time:ZȆ`,
	' follows= rank=': `A P:0Ǽ
A =:0Ǽ1Ǥ2ǥ
A D:1Ǽ
A ?:0ǵ1Ǹ
A object:0Ȃ
A X:1Ǵ2Ǳ
A I:0Ǩ
A relative:0Ǹ1ǫ
A Q:0Ȉ1ȏ
A time:0ȅ
@ P:0ȅ
@ G:0Ȇ
@ E:2Ƿ
@ =:2ȇ
@ D:0Ȇ2ǵ
@ ?:0Ǿ2ǽ
@ object:0Ȅ
@ X:2Ǽ
@ I:0ȅ1ȉ
@ N:0ǿ
@ relative:0Ȉ1ȃ
@ time:0ǻ`,
	' form= before=': `A B:GǻtoǺ
A C:conjunctionǥnoneǯ?ȈXȂ
A ?:?Ǳ
A >:PǽGǽconjunctionǡnoneȄ?ȃIȆrelativeǭ
A X:noneȄ
A s:DȄnoneǽrelativeǮ
@ B:PǷGǺtoǺ
@ C:conjunctionȆDǻnoneȇ?ǴXǹ
@ ?:=ǽDǽ?Ǿ
@ >:conjunctionȆIȄ
@ X:noneȏ
@ s:DǿnoneǾ?ȉrelativeǹ`,
	' form= class= distance=': `A C O:0ȁ
A C Z:0Ǹ
A > O:0Ǹ
A > Z:0ȅ1ȃ2Ȇ3Ǿ4ȅ
A > J:0Ǽ
A > F:0Ȅ
A > tell:0Ȉ
A s Z:0ȉ
@ C Z:10Ȍ
@ ? Z:1Ǻ10Ƿ
@ > O:4ȇ6Ȅ
@ > H:0ǻ2Ȋ6Ȃ
@ > Z:0Ȏ18Ȇ3Ǿ6ȅ
@ > J:6ǽ
@ s Z:1ȉ`,
	' form= near=': `A fragment:aǻasȉEȄDǼ?ȁtoǽwasȈ
A full:EǸstartȄ
A term:DǶtheǼ
@ fragment:PȅanȄandȃareȃbeȇEȅforȅhadȆhasȍherȈhisǾDȅobjectȃofȆIȃwereȄ
@ full:EȄ?ǼMȃ
@ term:Dǵ`,
	' form= shared=': `A B:Kǹtrueǹ
A ?:Kǩ
A >:trueǟ
A X:Kȅ
A s:Kȃ
@ B:Kǽtrueǹ
@ C:Kȅ
@ ?:Kǻ
@ X:KȌ`,
	' inserted= rank=': `A none:2Ȇ
@ M:0Ǹ
@ what:0ǽ`,
	' inverted=': `A:trueȌ
@:trueǹ`,
	' last=': `A:KǼtrueȄ`,
	' link= capital=': `A conjunction:lowerǰ
A far:sentenceȄtitleǹ
A none:lowerȄsentenceȄtitleǷ
A ?:sentenceȑ
@ colon:sentenceȇ
@ far:titleǻ
@ M:lowerȆ`,
	' link= class=': `A far:OǵlooseǮshowǫtellǺUǱ
A none:looseȃJǳFȅ
@ colon:ZȄ
@ far:judge+showǼWǼtellȃLǺ
@ none:ZȄ`,
	' link= shared=': `A conjunction:KǬ
A far:trueǪ
A none:KȄtrueǷ
A ?:KǶtrueǛ
@ E:trueȆ
@ =:KǾ
@ D:Kǹ`,
	' near= distance=': `A as:0Ȉ
A E:0Ǻ
A D:0ȃ
A ?:0Ǽ
A start:1ǹ10ȇ2ȇ3Ȋ6ȁ
A the:0Ƿ
@ a:18Ǽ2Ȉ4ǿ6Ȉ
@ colon:1Ȅ10ǽ4Ǽ6Ǽ
@ E:1ȅ18ȇ3Ǹ4Ȉ
@ D:1ǽ10ȇ2Ǹ6Ǿ
@ ?:18ǻ2Ȅ4ȇ
@ M:1Ȅ
@ the:1Ǽ10ǽ4ȇ6ȅ
@ to:10Ǿ
@ was:2Ȅ`,
	' nested= class=': `A K:looseǹpledgeǭJȃFǽshowǼtellǾLǾ
@ K:looseȃJȃFȄ
@ true:OǻZǺUǳ`,
	' nested= rivals=': `A K:1Ǻ2Ƿ
@ K:2Ȃ
@ true:0Ƿ1Ǯ`,
	' parenthesis=': `A:trueȊ`,
	' quotations=': `A:1Ȅ
@:1Ǿ`,
	' rank= near=': `A 0:aȄasȈEǷDǾstartȄtheǺtoǹwasȄ
A 1:?Ȉ
A 2:startǶ
@ 0:anǺEȆforǽhadȒofǼIȇtheȄwouldȄ
@ 1:aǺandȄtoǽwasǽ
@ 2:colonǸ?ȅ`,
	' rank= relative=': `A 0:trueǦ
A 1:trueǱ
A 2:KȄ
@ 0:trueǼ
@ 2:trueǡ`,
	' rank= shared= class=': `A 0 K:OǸJȅtellȄUǮ
A 0 true:ZǼ
A 1 K:OǴZȆUǳ
A 1 true:OǟZǬ
A 2 K:ZȈ
@ 0 K:Oȃjudge+showȈlooseǾRȈWȋJȅFȄshowǾ
@ 0 true:OǻJǾ
@ 1 K:OǺHǼlooseȋZȅtellǾUǴ
@ 1 true:Oȃ
@ 2 K:OǺlooseǸUǺ`,
	' rank=': `A:2Ȅ`,
	' relative= class=': `A K:looseǺJȄFǽshowǼtellǾ
A true:OǸZǨ
@ K:judge+showȆJȅ`,
	' score= rivals=': `A -1:0ǽ1ǣ
A -2:0ǵ1ǩ
A -3:1Ǡ2ǜ
A 0:0Ǽ1Ǫ
A 1:1ǻ
A 2:0ȃ
A 3:0ȃ
A 4:0ȃ
@ -1:1ǵ
@ -2:0ǻ
@ -3:0ǻ1Ǽ
@ 0:1ǻ
@ 1:0ȅ
@ 2:0ȅ1Ǹ
@ 3:0ȇ1Ǿ
@ 4:0ȇ1Ȃ`,
	' score=': `A:-1Ǽ-2ǲ-3ǹ0ǻ2Ȃ3ȃ4Ȅ
@:-1ǽ-2Ǽ-3ǻ1Ȅ2Ȅ4Ȇ`,
	' subject=': `A:descriptionǽDȄIǼ
@:descriptionǿDȄ`,
	' that=': `@:trueȆ`,
	' verb= near=': `A add:startǾ
A ask:startȈ
A refer:startǪ
A Z:DǴ?ǽ
A tell:startȋ
A tweet:startȚ
A write:startȓ
@ call:aȃDȈ?Ȅ
@ Z:aȊEȊisȆtheȆtoȌwasȋ
@ tell:EȆ
@ write:Eǽ`,
	' verb=': `A:accordingȅcontinueǺreferǮZȅspeakǱtweetȋwriteȄ
@:accordingȌaccuseȋargueȅaskȂclaimȅcontinueȄexplainȌpromiseȇrespondȍshowǷspeakǵtweetǼ`,
	'lead clause= near=': `K:andǼasǱcolonǹEǸDȄofǻMǹtheǺtoȃ`,
	'lead clause=': `:trueȃ`,
	'lead distance=': `:1ǻ10Ǽ2ǻ3ǹ`,
	'lead form= near=': `fragment:EǼ?ǸMǸtheǸtoȃ
full:colonȅEǹ
term:?Ǽ`,
	'lead form=': `:fragmentǺ`,
	'lead near=': `:andǼasǺcolonȄEǶDȃofǺMǷtheǼtoȂ`,
	'lead rivals=': `:0Ǿ`,
	'lead subject=': `:descriptionǸ`,
	'lead verb=': `:PǽGǻconjunctionǹhasȆisǻXǸsaidǺwasǯ`,
	'lead words= near=': `few:?ǹtheȃ
many:Eǵ
some:?Ǻ`,
	'lead words=': `:manyǾsomeǻ`,
	'nobody best=': `:-2ȅ-3ȅ2ǻ3ǹ4Ǽ`,
	'nobody capital= near=': `lower:PǻandǻareǸasȂbeǹEǼforǽhadǫDǽofǷMǾtoǼwasȄwouldǼ
sentence:colonǻEǸ
title:EȂDȆofȉstartǵtheȃ`,
	'nobody capital= words=': `lower:manyǸsomeǹ
sentence:fewǷmanyǼ
title:fewȅoneȃsomeȃ`,
	'nobody capital=': `:titleȄ`,
	'nobody cues=': `:0ȃ1Ǽ2Ǽ`,
	'nobody form= words=': `fragment:manyǶsomeǺ
full:fewǽoneǼ
term:fewȄoneȅsomeȃ`,
	'nobody form=': `:termȅ`,
	'nobody near= next=': `a:conjunctionǷendǽ
and:endȄ
as:endǺ
colon:endǴ
E:endǸ
is:endǽ
D:conjunctionȅendǾXȆ
?:conjunctionǻendǼ
start:=ǯDǻ?ǹIǻ
the:?ȃXǻ
to:endǽ`,
	'nobody near=': `:PǼanǹandȄasǾbeǵcolonǺdashȅforȇhadǪisǺstartǼMǽwasȃwouldǼ`,
	'nobody next=': `:GȅendǽDǼ?ȂIǸrelativeȃ`,
	'nobody words= near=': `few:EȃisȁDȆ?ǻofȄstartǺwasȆ
many:colonǽEǻDǶMǾ
one:aǻDȈ?ȃtheǷ
some:aǼandȃcolonǵEǷDǻ?ǽstartǷtheȁ`,
};
