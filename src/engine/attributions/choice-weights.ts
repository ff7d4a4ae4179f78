/**
 * What each feature of a cue beside a quotation, or of the quotation itself, speaks for. Kept as `WeightTable` says; learned by logistic regression from the train split of PolNeAR v1.0.0
 * (Newell, Margolin and Ruths, LREC 2018) with `node test/bench/train.mjs GOLD.jsonl --write`. Not edited by hand.
 */
import type { WeightTable } from './weights';

export const choiceWeights: WeightTable = {
	' and=': `A:1Ǳ
@:1Ǿ`,
	' aside= class=': `A E:ZȄ
A none:OǽlooseǸpledgeǯJȄFǽshowǼtellǽUǼLǷ
@ E:Zȍ
@ none:RȃLǽ`,
	' aside= rank=': `A none:2ȃ
@ E:0Ȋ`,
	' breaks=': `A:1ǯ
@:1Ǽ`,
	' capital= class=': `A lower:ZȆJȇUǮ
A sentence:looseȆZȅJȂFȇtellȂUǳ
A title:OǭZǼ
@ lower:looseǿZȆRȅWǺtellȊUǾLǹ
@ sentence:OǹlooseȅJǼtellǺUǲ
@ title:OǼHǷZǻ`,
	' capital= rank= near=': `A lower 0:?ȆtheǶ
A sentence 2:startǹ
A title 0:?ǻstartȋ
@ lower 0:anǻandȄasǾEȂhadȔDȈofȄIȉtheȆtoȅwouldȄ
@ lower 1:aǻEȃDǾtheȈtoǾwasǾ
@ lower 2:?Ȇ
@ sentence 0:EȆ
@ sentence 1:colonȃ
@ sentence 2:colonǹEǽ
@ title 0:EȅDǵ?Ǽ`,
	' class= near=': `A O:?ǯ
A loose:startȂ
A Z:aǽEȄ
A R:startǻ
A J:startǽ
A F:startȈ
A tell:startȈ
A U:startǳ
@ O:Eǳ?ǻ
@ H:Dȇ?ȃ
@ loose:?ǽ
@ Z:andȃbeȈcolonȆhadȅDǿIǼMȃtoȃwasȇ
@ R:?Ǿ
@ J:Eȃ?Ȅ
@ show:?ȅ
@ tell:Eȅ`,
	' class= words=': `A O:fewǹsomeǺ
A Z:manyȅoneǿsomeȆ
A tell:someȇ
A U:manyǹsomeǷ
@ O:manyǺoneȉsomeǻ
@ H:fewǽoneǹsomeȄ
@ R:fewȅmanyȈ
@ W:fewȈsomeȏ
@ J:manyȅsomeǾ
@ show:fewǵsomeȇ
@ U:manyǼoneǽsomeǾ`,
	' class=': `A:OǽlooseǸpledgeǯJȄFǽshowǻtellǾUǼLǷ
@:Lǽ`,
	' commas=': `A:1Ȃ
@:0Ȅ1Ǿ2ǽ`,
	' distance= class=': `A 0:looseȃRȁJǵFȄ
A 1:OǲZǽ
A 10:Uǹ
A 2:ZǼ
A 6:Zȉ
@ 0:Zȃ
@ 1:HȂ
@ 10:HǷlooseȇRǺJǻshowȇUǵ
@ 18:OǼZȃUǺ
@ 2:OȆHȄ
@ 3:OǾZȅ
@ 4:OȅHȆ
@ 6:HȃJǽshowȉtellȂUǸ`,
	' distance=': `A:2Ǽ4Ǽ
@:3Ȅ`,
	' ends= distance= inverted=': `A E 0:KȄtrueȆ
A E 1:KȂ
A E 10:Kǰ
A E 18:KǸ
A E 3:Kǳ
A E 4:Kǵ
A E 6:Kǭ
A open 0:KǼ
A open 1:KǤ
A open 18:KǺ
A open 2:KȄ
A open 4:KǼ
A open 6:Kǽ
@ E 0:Kȅ
@ E 18:Kǻ
@ E 6:KǾ
@ mark 1:KǺ
@ mark 10:KǺ
@ open 1:Kȃ
@ open 3:KȄ
@ open 6:KȆ`,
	' ends= distance=': `A E:0Ȅ1Ȃ10Ȃ18Ǽ2ǽ3Ǻ4Ǹ6ǻ
A mark:0Ȉ
A open:0Ǻ1ǲ10ǻ18ǽ
@ E:0ȅ1ǻ18ǻ6Ǿ
@ mark:1Ǻ10Ǻ
@ open:0Ǽ1ȃ2ȅ3ȅ4Ȇ6Ȇ`,
	' ends= form=': `A E:fragmentȂfullȅtermǰ
A mark:fullȆ
A open:fragmentǽ
@ E:fullǼtermǽ
@ mark:fragmentǺ
@ open:fullǾ
@ Q:termǷ`,
	' favoured= form= commas=': `A K B:0Ǻ1ǻ
A K C:0ǻ
A K ?:0Ǫ
A K >:2Ǻ
A K s:0Ǹ1Ǻ
@ K B:1ȁ2Ǩ
@ K C:1Ƿ2ǰ
@ K ?:0ǹ1ǯ
@ K >:1ǹ2ǻ
@ K s:1Ǻ
@ true B:0ǽ
@ true C:1ȃ
@ true >:0ȇ
@ true s:0Ȋ`,
	' favoured= rivals=': `A K:1ǻ2Ǻ
@ K:1ǻ2Ǽ
@ true:1Ȅ`,
	' form= before=': `A B:Gǳtoǽ
A C:conjunctionǮnoneǪ?ȊXȄ
A ?:?Ǳ
A >:conjunctionǟ?ȄIȇrelativeǮ
A X:noneȅ
A s:DȆ?ȃrelativeǯ
@ B:PǷGǾtoǺ
@ C:conjunctionȅDǻnoneȆ?ǵXǶ
@ ?:=ǾDǽ?Ǻ
@ >:GǾconjunctionȅnoneȃIȃrelativeǽ
@ X:noneȏ
@ s:Dǿnoneǿ?Ȉrelativeǻ`,
	' form= class= distance=': `A C O:0ȅ
A C Z:0ǵ
A > O:0Ǹ
A > Z:0ȅ3Ǽ4Ȅ
A > J:0ǻ
A > F:0ȅ
A > tell:0Ȇ
A s Z:0ȅ
@ C O:10ǹ
@ C Z:10ȋ
@ ? Z:1ǻ10Ƕ
@ > O:10ȁ4Ȇ6Ȅ
@ > H:0ǻ2ȉ6ȃ
@ > Z:0ȍ18ȅ3Ǿ6Ȇ
@ > J:6Ǽ
@ > tell:10ǽ6ȁ
@ s Z:1ȋ`,
	' form= near=': `A fragment:aǼasȉDǽ?ȃtheȃtoǼwasȇ
A full:Eǹstartȃ
A term:DǶ?ȁtheǼ
@ fragment:andȃbeȆEȅforȆhadȈhasȎherȇhisǻDȆobjectȅofȅwasǾwereȄ
@ full:?Ǽ
@ term:DǶ`,
	' form= shared=': `A B:KǸtrueǼ
A C:trueǼ
A ?:Kǭ
A >:trueǘ
A X:KȆ
A s:KȄ
@ B:Kǽtrueǹ
@ C:Kȅ
@ ?:KǺ
@ X:Kȏ`,
	' inserted= rank=': `A none:2Ȅ
@ M:0ǹ
@ what:0ǽ`,
	' inverted=': `A:KǾtrueȌ
@:trueǶ`,
	' last=': `A:KǺtrueȅ`,
	' link= capital=': `A conjunction:lowerǫ
A far:sentenceȄtitleǶ
A none:lowerȅsentenceȄtitleǹ
A ?:sentenceȄ
@ colon:sentenceȇ
@ far:titleǻ
@ M:lowerȄ`,
	' link= class=': `A far:OǹshowǭtellǻUǴ
A none:looseȃRȁJǵFȄ
@ colon:Zȅ
@ far:judge+showǼtellȂLǽ
@ none:Zȃ`,
	' link= shared=': `A conjunction:KǬ
A far:trueǩ
A none:KȅtrueǸ
A ?:trueǩ
@ E:trueȅ
@ =:KǼ
@ M:KȈ`,
	' near= distance=': `A as:0Ȉ
A E:0ǽ
A ?:0ǽ
A start:1ǵ10ȅ2Ȉ3Ȍ6ȃ
A the:0ǵ
@ a:10Ǿ18Ǽ2ȉ6ȇ
@ colon:1ȃ18Ǽ4ǻ6ǻ
@ E:1Ȅ10Ǿ18ȇ3Ƿ4Ȉ
@ D:1ǽ10ȇ2Ƿ6Ǿ
@ ?:18ǻ2ȅ3ȃ4Ȉ
@ the:1ǻ10Ǿ4Ȉ6ȅ
@ to:10ǿ6Ȃ
@ was:2ȅ`,
	' nested= class=': `A K:OǽlooseǸpledgeǯJȄFǽshowǻtellǾUǼLǷ
@ K:judge+showȄlooseȄJȄFȃ
@ true:OǻHǼZǻUǬ`,
	' nested= rivals=': `A K:1ǻ2Ǻ
@ K:1ǽ
@ true:0Ƕ1ǲ`,
	' parenthesis=': `A:KǿtrueȊ`,
	' quotations=': `A:1ȅ`,
	' rank= near=': `A 0:aȆasȇEǷDǾstartȅtheǻtoǼ
A 1:?Ȋ
A 2:startǷ
@ 0:anǼEȅforǽhadȕofǼIȉwouldȄ
@ 1:aǺandȃMǻtoǽwasǽ
@ 2:colonǹ?ȅ`,
	' rank= relative=': `A 0:trueǡ
A 1:trueǮ
A 2:Kȃ
@ 0:trueǼ
@ 2:trueǜ`,
	' rank= shared= class=': `A 0 K:OǺJȅtellȄUǲ
A 0 true:OȃZǹ
A 1 K:OǦZȅUǩ
A 1 true:OǧZǶ
A 2 K:ZȆ
@ 0 K:judge+showȈlooseǾRȈWȊJȆFȅUȃ
@ 0 true:OǼ
@ 1 K:OǻHǼlooseȌZȆUǷ
@ 1 true:OȂZȃ
@ 2 K:looseǺ`,
	' rank=': `A:2ȃ`,
	' relative= class=': `A K:looseǸJȄFǽshowǼtellǾUǽ
A true:OǬZǯ
@ K:judge+showȅJȆ`,
	' score= rivals=': `A -1:0Ǽ1Ǽ
A -2:0Ǻ1Ǩ
A -3:0Ǽ1Ǟ2Ǡ
A 0:0ǻ1ǥ
A 1:0Ȅ1ǳ
A 3:0ȅ
A 4:0Ȅ
@ -1:1Ǻ
@ -2:0Ǽ
@ -3:0Ǽ1Ǹ
@ 1:0ȇ1Ƿ
@ 2:0Ȉ1Ǹ
@ 3:0Ȉ1Ǿ
@ 4:0Ȇ`,
	' score=': `A:-1ǽ-2Ƕ-3ǹ0Ǹ3Ȅ4ȅ
@:-2ǽ-3ǻ2Ȅ4Ȇ`,
	' subject=': `A:descriptionǽDȄIǽ
@:descriptionǿDȅ`,
	' that=': `@:trueȉ`,
	' verb= near=': `A ask:startȄ
A refer:startǵ
A Z:DǷ?Ǿ
A tell:startȊ
A tweet:startȚ
A write:startȐ
@ call:aȅDȈ?Ȃ
@ Z:aȋEȉisȇtheȆtoȋwasȈ
@ tell:Eȅ
@ write:Eǽ`,
	' verb=': `A:accordingȆcontinueǼreferǩZȆtweetȆwriteȅ
@:accordingȏaccuseȌaddȄargueȅclaimȇcontinueȄexplainȈpromiseȆrespondȋshowǸspeakǶstateǾtweetǾwriteǿ`,
	'lead clause= near=': `K:andǺasǳcolonǺEǶisǽDȅofǼMǻtheǺtoȃ`,
	'lead clause=': `:trueȄ`,
	'lead distance=': `:1Ǽ10Ǽ2ǽ3Ǻ6ǽ`,
	'lead form= near=': `fragment:andǾ?ǺMǸtheǷtoȃ
full:colonȄEǴ`,
	'lead form=': `:fragmentǼ`,
	'lead near=': `:aǽandǺasǹcolonȃEǵDȃofǺMǸtheǼtoȂ`,
	'lead rivals=': `:0Ǿ2Ȃ`,
	'lead subject=': `:descriptionǸIǼ`,
	'lead verb=': `:GǻconjunctionǹhasȇisǺofǾXǸpresidentialȅsaidǻwasǮ`,
	'lead words= near=': `few:?ǹtheȂ
many:EǪ?Ȅ
one:?ȁ
some:?ǻ`,
	'lead words=': `:manyǼsomeǼ`,
	'nobody best=': `:-1Ȃ-3Ȇ1Ǻ2Ǻ3Ƿ4ǻ`,
	'nobody capital= near=': `lower:PǺandǺareǷasȂbeǸEǽforǻhadǯDǽofǺMǻtoǽwasȃwouldǻ
sentence:colonǻEǹstartǼ
title:EȁDȆofȊstartǸtheȃ`,
	'nobody capital= words=': `lower:manyǺsomeǹ
sentence:fewǵmanyǼ
title:fewȅoneȂsomeȃ`,
	'nobody capital=': `:titleȄ`,
	'nobody cues=': `:0Ȅ2Ǽ`,
	'nobody form= words=': `fragment:manyǸsomeǺ
full:oneǻ
term:fewȃoneȆsomeȃ`,
	'nobody form=': `:termȅ`,
	'nobody near= next=': `a:conjunctionǷendǽ
and:endȂ
as:endǹ
colon:endǵ
E:endǸ
is:endǻ
D:conjunctionȄendǽXȄ
?:conjunctionǺ
start:=ǱDǺ?ǴIǺ
the:?Ȃ
to:endǻ`,
	'nobody near=': `:PǻanǸandȃbeǵcolonǹdashȅforȆhadǮisǸDȂstartǼwouldǻ`,
	'nobody next=': `:Gȅ=ǽendǼDǼ?ȂIǷrelativeȃ`,
	'nobody words= near=': `few:EȃDȅ?ǼofȃstartǶtheǼtoȃwasȄ
many:EǼDǵMȄ
one:aǻDȆ?ȄtheǷ
some:aǻcolonǴEǵDǽstartǴtheȂwasǽ`,
	'nobody words=': `:manyǼ`,
};
