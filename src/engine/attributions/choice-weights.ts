/**
 * What each feature of a cue beside a quotation, or of the quotation itself, speaks for. Kept as `WeightTable` says; learned by logistic regression from the train split of PolNeAR v1.0.0
 * (Newell, Margolin and Ruths, LREC 2018) with `node test/bench/train.mjs GOLD.jsonl --write`. Not edited by hand.
 */
import type { WeightTable } from './weights';

export const choiceWeights: WeightTable = {
	' and=': `after:0ȁ1ǲ
before:0ȁ1Ǿ2Ȃ`,
	' aside= class=': `after comma:sayȂ
after none:judgeǽjudge+pledgeǿlooseǺpledgeǵsayȁsay+judgeǾsay+pledgeǾsay+showȄsay+tell+pledgeǾshowǼtellǽthinkǾthink+pledgeǸ
before comma:sayȉ
before none:judgeǿjudge+pledgeǿlooseȁpledgeǿsay+judgeȂsay+tell+pledgeǿshowȂtellȁthink+pledgeǾ`,
	' aside= rank=': `after none:1ǿ2ȃ
before comma:0ȉ
before none:0ȁ1ǿ`,
	' breaks=': `after:0ȁ1ǭ
before:0ȁ1Ǻ2ȃ`,
	' capital= class=': `after lower:sayȃsay+showȆthinkǣ
after sentence:looseȃsayȃsay+judgeȂsay+showȁsay+tell+pledgeȃtellȂthinkǯ
after title:judgeǳsayǹ
before lower:judgeȁjudge+showȁlooseǽsayȃsay+judgeȂsay+pledgeǼsay+showȁsay+tell+pledgeǼshowȁtellȉthinkǿthink+pledgeǻ
before sentence:judgeǾlooseȆsayȁsay+showǿtellǽthinkǳ
before title:judgeǼjudge+pledgeǹsayǹ`,
	' capital= rank= near=': `after lower 0:aȂnameǿnounȆtheǶwasȂ
after sentence 0:startȂ
after sentence 2:startǼ
after title 0:nameǺnounǼstartȌ
before lower 0:andȃasǼbeǽcommaȂforȁhadȐnameȇofȄpronounȇtheȃtoȅwasǿwouldȃ
before lower 1:aǼandȁcommaȂnameǽnounǿtheȆtoǽwasǻ
before lower 2:aǾnounȅ
before sentence 0:colonǿcommaȄnounǿ
before sentence 1:colonȃ
before sentence 2:colonǷcommaǺ
before title 0:commaȅnameǵnounǽ`,
	' class= near=': `after judge:nounǱstartȂ
after say:aǺcommaȅnameȃnounǿstartȂtheȁ
after say+judge:startǿ
after say+show:startǾ
after say+tell+pledge:startȄ
after show:startǸ
after tell:startȊ
after think:startǯ
before judge:aǻasǽcommaǶnounǼ
before judge+pledge:aȁnameȆnounȄ
before loose:commaȉnounǼ
before say:aȁandȃbeȉcolonȄcommaȁhadȅnameǼpronounǼthatȁtoȄwasȆ
before say+show:commaȃnounȂ
before show:nounȆ
before tell:commaȈ
before think:nounȂ`,
	' class= words=': `after judge:fewǹmanyȃoneǼ
after say:fewǾmanyȃoneǼsomeȅ
after say+show:manyȂ
after tell:someȋ
after think:fewȁmanyǳsomeǮ
before judge:fewǿmanyǺoneȊsomeǻ
before judge+pledge:fewǾoneǹsomeȄ
before loose:fewǾmanyȅsomeǼ
before say:oneȁsomeȂ
before say+judge:fewȆmanyȃsomeȁ
before say+pledge:fewȆsomeȐ
before say+show:fewǿmanyȇsomeǽ
before show:fewǳmanyȄsomeȆ
before tell:fewǿsomeǿ
before think:manyǽoneǹsomeǽ`,
	' class=': `after:judgeǽjudge+pledgeǿlooseǺpledgeǵsayȂsay+judgeǾsay+pledgeǾsay+showȄsay+tell+pledgeǾshowǼtellǽthinkǾthink+pledgeǸ
before:judgeǿjudge+pledgeǿlooseȁpledgeǿsayȁsay+judgeȂsay+pledgeǿsay+showȁsay+tell+pledgeǿshowȂtellǿthinkǿthink+pledgeǾ`,
	' commas=': `after:1ȃ
before:0ȃ1Ǽ2Ǻ`,
	' distance= class=': `after 0:looseȆsayȂsay+judgeȃsay+showǵsay+tell+pledgeȊshowȃthinkȁ
after 1:judgeǸsayǼ
after 10:sayǾthinkǯ
after 18:sayǿ
after 2:sayǼ
after 3:sayȁ
after 4:sayȁ
after 6:sayȉthinkǴ
before 0:judge+pledgeǿsayȂthinkǾ
before 1:judge+pledgeȂsayǿ
before 10:judgeǽjudge+pledgeǶlooseȆsayȂsay+judgeǻsay+showǻshowȂtellȁthinkǴ
before 18:judgeǽsayȁshowȂthinkǾ
before 2:judgeȆjudge+pledgeȃsayǿthinkȋ
before 3:judgeǽjudge+pledgeȁsayȄ
before 4:judgeȅjudge+pledgeȄ
before 6:judgeǿjudge+pledgeȃlooseǽsayȁsay+showǼshowȈtellȂthinkǹ`,
	' distance=': `after:0Ȃ1Ǿ18ǻ2Ǻ3ȁ4Ǽ
before:1ǿ10ǿ18ǿ2Ȃ3ȃ4Ȃ`,
	' ends= distance= inverted=': `after comma 0:falseȃtrueȆ
after comma 1:falseȄ
after comma 10:falseǵ
after comma 18:falseǱ
after comma 2:falseǾ
after comma 3:falseǯ
after comma 4:falseǳ
after comma 6:falseǮ
after open 0:falseǻ
after open 1:falseǪ
after open 10:falseǿ
after open 18:falseǽ
after open 2:falseȂ
after open 4:falseǼ
after open 6:falseǽ
before comma 0:falseȆ
before comma 10:falseȁ
before comma 18:falseǻ
before comma 3:falseȁ
before comma 4:falseȃ
before comma 6:falseǾ
before mark 1:falseǼ
before open 0:falseǽ
before open 1:falseȂ
before open 10:falseȂ
before open 18:falseǿ
before open 2:falseȁ
before open 3:falseȄ
before open 4:falseȂ
before open 6:falseȄ
before stop 0:falseȁ
before stop 18:falseǿ
before stop 4:falseȁ`,
	' ends= distance=': `after comma:0Ȅ1Ȅ10Ȃ18Ƕ2Ǻ3Ǻ4Ǹ6ǽ
after mark:0Ȅ
after open:0Ǻ1ǵ10Ǿ18ǿ2ǻ3Ȇ6Ȃ
before comma:0Ȇ1ǽ18ǻ2Ǿ3ǿ4Ȃ6Ǿ
before mark:1Ǽ
before open:0Ǽ1ȃ10ǿ2ȃ3Ȅ4ȃ6Ȅ
before stop:10ȁ6ǿ`,
	' ends= form=': `after comma:fragmentȃfullȅtermǰ
after mark:fullȆ
after open:fragmentǾfullǿtermǿ
before comma:fragmentȁfullǼtermǽ
before mark:fragmentǺ
before open:fragmentȂfullǽtermȁ
before stop:fragmentȁtermǵ`,
	' favoured= form= commas=': `after false base:0Ǻ1Ǹ
after false ing:0ǽ
after false noun:0ǩ
after false past:0Ȃ1ȁ2ǻ
after false s:0Ǹ1Ƕ
before false base:0ǿ1ǽ2Ǻ
before false ing:0ȁ1Ǽ2ǵ
before false noun:0Ƕ1ǧ
before false past:1Ǻ2Ǹ
before false s:0Ȃ1Ƿ
before true base:0ǻ
before true ing:0Ȃ
before true noun:0Ȃ
before true past:0ȅ1Ǽ2Ȃ
before true s:0Ȉ1ǽ`,
	' favoured= rivals=': `after false:0ȁ1ǽ2Ǜ
before false:0ǿ1ǽ2Ƕ
before true:0ȁ1Ȅ`,
	' favoured=': `before:falseǾtrueȁ`,
	' form= before=': `after base:auxiliaryǳtoǽ
after ing:conjunctionǥnoneǯnounȉprepositionȄ
after noun:nounǭ
after past:adverbǼauxiliaryǻconjunctionǦnameȁnoneȁnounȃpronounȅrelativeǭ
after preposition:noneȅ
after s:nameȅnounȄpronounǾrelativeǷ
before base:adverbǶauxiliaryǽnounȁtoǺ
before ing:conjunctionȇnameǺnoneȆnounǳprepositionǹ
before noun:determinerǾnameǺnounǸ
before past:auxiliaryǿconjunctionȄnameȁnoneȂnounȁpronounȂ
before preposition:noneȐ
before s:nameǿnoneǽnounȇrelativeǸ`,
	' form= class= distance=': `after ing judge:0Ȇ
after ing say:0ǳ
after past judge:0Ǻ
after past say:0ȃ1ǿ2Ȅ3Ǹ4Ȃ6ǿ
after past say+show:0Ǿ
after past say+tell+pledge:0ȋ
after past tell:0Ȉ
after s say:0ȇ
before ing judge:10Ǽ
before ing say:1ǿ10ȉ2ǽ6Ȃ
before noun say:1ǽ10Ƿ
before past judge:10Ȃ4Ȇ6ȃ
before past judge+pledge:0ǻ1Ȃ2ȉ6ȅ
before past say:0Ȍ10ȁ18ȅ3ǽ4ǿ6ȃ
before past say+show:6ǽ
before past tell:10Ǽ6Ȃ
before s say:1Ȋ`,
	' form= near=': `after fragment:aǽasȊcommaȂisȁnameǽnounȂtheȂtoǾwasȇ
after full:commaǷstartȃ
after term:nameǶnounȃtheǽ
before fragment:aǿadverbȃandȂareȂasȁbeȆcommaȅforȃhadȆhasȇherȈhisǽisǿnameȄnounȁobjectȄofȇpronounȂthatǾtheȁtoǿwasǽwereȃwouldȁ
before full:commaȂnounǻthatȃ
before term:nameǶnounȁ`,
	' form= shared=': `after base:falseǷtrueǼ
after ing:trueǾ
after noun:falseǫ
after past:falseȂtrueǞ
after preposition:falseȅ
after s:falseȄ
before base:falseǽtrueǹ
before ing:falseȃ
before noun:falseǸ
before past:falseȁtrueȁ
before preposition:falseȏ
before s:falseȁ`,
	' inserted= rank=': `after none:0ȁ2ȅ
before none:0ȁ
before that:0Ǹ
before what:0Ǻ
before which:0ȁ`,
	' inverted=': `after:falseǾtrueȍ
before:falseȁtrueǶ`,
	' last=': `after:falseǹtrueȅ`,
	' link= capital=': `after conjunction:lowerǩ
after far:lowerǽsentenceȄtitleǹ
after none:lowerȅsentenceȃtitleǷ
after noun:sentenceȆ
before colon:sentenceȅ
before comma:lowerȁsentenceȂ
before determiner:lowerǼ
before far:lowerȂtitleǺ
before none:lowerȁ
before that:lowerȅ`,
	' link= class=': `after far:judgeǸlooseǲsayȂshowǮthinkǬ
after none:looseȆsayȂsay+judgeȃsay+showǵsay+tell+pledgeȊshowȃthinkȁ
before colon:sayȄ
before far:judgeȁjudge+pledgeǿjudge+showǺlooseȁsayȁsay+judgeǾsay+pledgeǾsay+showȂsay+tell+pledgeȂshowȁtellȃthinkȁthink+pledgeǾ
before none:judge+pledgeǿsayȂthinkǾ
before that:sayǽ`,
	' link= shared=': `after conjunction:falseǥ
after far:falseǿtrueǨ
after none:falseȄtrueǸ
after noun:trueǞ
before colon:falseȄ
before comma:falseȂtrueȄ
before determiner:falseǼ
before far:falseȁtrueǾ
before name:falseǺ
before that:falseȅ`,
	' near= distance=': `after a:0ȁ
after as:0ȇ
after comma:0Ǿ
after name:0Ȇ
after noun:0ǽ
after start:0Ȃ1ǵ10ȃ2ȉ3ȓ6Ȅ
after the:0Ƕ
before a:10ǽ18ǻ2ȇ4ȁ6ȅ
before colon:1ȃ10Ǿ4Ǽ6Ǽ
before comma:1ȃ10Ǽ18Ȇ3Ǽ4ȇ6ȁ
before name:1ǿ10ȅ2Ƕ4Ȃ6ǽ
before noun:0ȁ10ǿ18Ǽ3ǿ4Ȇ6ȁ
before that:1Ȅ6Ƕ
before the:1Ǻ10Ǿ4Ȅ6Ȃ
before to:6ȅ
before was:2Ȅ`,
	' nested= class=': `after false:judgeǽjudge+pledgeǿlooseǺpledgeǵsayȂsay+judgeǾsay+pledgeǾsay+showȄsay+tell+pledgeǾshowǼtellǽthinkǾthink+pledgeǸ
before false:judge+pledgeǿjudge+showȂlooseȃsayȁsay+judgeȁsay+showȃsay+tell+pledgeȁshowȁtellǿthinkȁ
before true:judgeǼjudge+pledgeǾsayǾthinkǲ`,
	' nested= rivals=': `after false:0ȁ1ǽ2Ǜ
before false:0ȁ1Ǿ2ǹ
before true:0Ƿ1Ǹ`,
	' parenthesis=': `after:falseǽtrueȋ`,
	' quotations=': `after:1Ȇ
before:0ȁ1Ǿ`,
	' rank= near=': `after 0:aȅasȇcommaǺnameǽnounǿstartȃtheǻtoǼwasȂ
after 1:nameǼnounȊstartǿ
after 2:startǺ
before 0:aȁanǺasǿbeǽcolonǿcommaȄforǾhadȐisȂnameǿnounǿofǼpronounȇthatȁtheȃtoȂwouldȃ
before 1:aǻandǾasȃcolonȁnameǿnounǿthatȁtheȁtoǽwasǽ
before 2:aǾcolonǷcommaǽnounȄ`,
	' rank= relative=': `after 0:trueǪ
after 1:trueǮ
after 2:falseȃ
before 0:falseȁtrueǻ
before 2:falseȁ`,
	' rank= shared= class=': `after 0 false:judgeǸsayȁsay+showȅsay+tell+pledgeȄtellȅthinkǪ
after 0 true:judgeȄsayǷ
after 1 false:judgeǯsayȈthinkǴ
after 1 true:judgeǟsayǴ
after 2 false:sayȆ
before 0 false:judgeȁjudge+pledgeȁjudge+showȊsay+judgeȇsay+pledgeȋsay+showȆsay+tell+pledgeȂshowǾtellǿ
before 0 true:judgeǼjudge+pledgeǿsayǾsay+judgeȂtellǾthinkǻ
before 1 false:judgeǼjudge+pledgeǿlooseȈsayȄsay+judgeȂsay+showǿtellǾthinkǾ
before 1 true:judgeȄsayȁ
before 2 false:looseǹsayȁshowȈ`,
	' rank=': `after:1ǿ2ȃ`,
	' relative= class=': `after false:judgeǽlooseǼsayȂsay+judgeǾsay+showȅsay+tell+pledgeǾshowǼtellǽthinkǿ
after true:judgeǮsayǫ
before false:judge+pledgeǿjudge+showȄlooseȂpledgeȁsayȁsay+pledgeǿsay+showȅsay+tell+pledgeȂtellǿthink+pledgeȄ
before true:sayȁ`,
	' score= rivals=': `after -1:0ǽ1Ǹ
after -2:0Ǵ1ǭ
after -3:0Ǹ1Ǟ2Ǧ
after 0:0Ǿ1ǣ
after 1:1ȁ
after 2:0Ȃ1Ǿ
after 3:0Ȅ1ȁ
after 4:0ȃ
before -1:0ǿ1ǻ
before -2:0ǻ1Ǽ
before -3:0Ǻ
before 0:0Ǿ1ǽ
before 1:0Ȃ1ǹ
before 2:0ȅ1Ǽ
before 3:0ȅ1Ǽ
before 4:0Ȅ1ȃ`,
	' score=': `after:-1Ǽ-2Ǳ-3Ƕ0Ǽ1ǿ2Ȃ3ȅ4ȃ
before:-1ǿ-2ǻ-3ǻ0Ǿ1Ȃ2ȃ3ȃ4Ȅ`,
	' subject=': `after:descriptionǽnameȃpronounǽ
before:descriptionǽnameȃpronounǿ`,
	' that=': `before:falseǿtrueȈ`,
	' verb= near=': `after add:startǿ
after ask:startȁ
after continue:startȂ
after refer:startǥ
after say:nameǹnounǼ
after tell:startȋ
after tweet:startș
after write:startȌ
before add:commaȁ
before call:aȄnameȆnounȃ
before say:aȊcolonǾcommaȆisȄnounȁthatǿtheȂtoȊwasȈ
before tell:commaȈ
before write:commaǽ`,
	' verb=': `after:accordingȅaddǾaskǹcallǿcontinueǸnoteǿreferǮsayȄspeakǷtellȁtweetȈwriteȅ
before:accordingȏaccuseȋaddȃargueȂaskȁcallȁcontinueȇexplainȈnoteȁpromiseȇrespondȍsayȂseeȂshowǰspeakǶstateǿthinkȃtweetǻwriteǾ`,
	' who=': `after:0ȁ1Ǽ
before:1ȁ`,
	'lead clause= near=': `false:aȁandǻasǺcolonǻcommaǺisǾnameȄnounǿofǻthatǽtheǻtoȃ`,
	'lead clause=': `:falseǾtrueȂ`,
	'lead distance=': `:1Ǽ10Ǿ18ǿ2Ǿ3ǻ4ȁ`,
	'lead form= near=': `fragment:aǾasǲcommaǹnameȄnounǸthatǸtheǹtoȄwasǲ
full:colonȄcommaǻ`,
	'lead form=': `:fragmentǽtermȁ`,
	'lead near=': `:aǿandǻasǼcolonȃcommaǹnameȃnounǾofǹthatǹtheǽtoȂwasǲ`,
	'lead rivals=': `:0ǽ2ȃ`,
	'lead subject=': `:descriptionǹnameȁ`,
	'lead verb=': `:,ǾadverbȂauxiliaryǺconjunctionǼhasȇisǺnoneǿnounȃofȁprepositionǷpresidentialȃrelativeǿsaidǷwasǵ`,
	'lead words= near=': `few:aȁnounǻ
many:commaǷnounȂ
one:nounǻ
some:commaȄnounǾ`,
	'lead words=': `:fewǿmanyǽoneǾsomeǿ`,
	'lead': `:ǿ`,
	'nobody best=': `:-1Ȃ-2Ȇ-3ȅ0Ǿ1Ǿ2ǽ3ǽ4ǽ`,
	'nobody capital= near=': `lower:aǿadverbǽanǾandǼareǺasȂbeǺcommaǾforǿhadǭisǾnameǽnounǽofǹthatǾtoǾwasȃwouldǻ
sentence:colonǻcommaǻnounȁstartǽ
title:commaȃnameȆnounȂofȉstartǷtheȃ`,
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
comma:endǹ
is:endǻ
name:conjunctionȃendǼnounǽprepositionȅ
noun:conjunctionǼendǾnounȂ
start:determinerǱnameǼnounǻpronounǼ
that:endȂ
the:nounȂprepositionǿ
to:endǽ
was:endǽ`,
	'nobody near=': `:aǿadverbǾanǺandȄareȁasǽbeǵcolonǻcommaǿdashȆforȈhadǭisǺnameȁofȁpronounǿstartǼthatǼtheǿtoȂwasȁwouldǻ`,
	'nobody next=': `:auxiliaryȅconjunctionǿdeterminerǿendǽnameǽnounȂprepositionǿpronounǸrelativeȃ`,
	'nobody words= near=': `few:asǿcommaȇisȁnameȆnounǼofȃstartǸtheǾtoȁwasȃ
many:colonǻcommaǽnameǲnounǾstartǿthatȂ
one:aǾnameȅnounȇtheǺtoȁ
some:aǼandȂasǿcolonǶcommaǸnameǼstartǶthatȁtheȄtoȁwasǽ`,
	'nobody words=': `:fewȁmanyǾsomeǿ`,
};
