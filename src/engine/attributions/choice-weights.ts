/**
 * What each feature of a cue beside a quotation, or of the quotation itself, speaks for. In twentieths; learned by logistic regression from the train split of PolNeAR v1.0.0
 * (Newell, Margolin and Ruths, LREC 2018) with `node test/bench/train.mjs GOLD.jsonl --write`. Not edited by hand.
 */
import type { WeightTable } from './weights';

export const choiceWeights: WeightTable = {
	' and=': `after:0 1|1 -15
before:0 1|1 -3|2 1`,
	' aside= class=': `after comma:say 2
after none:judge -2|loose -5|pledge -17|say 1|say+judge -1|say+pledge -3|say+show 4|say+tell+pledge -3|show -2|tell -2|think -9|think+pledge -6
before comma:say 10
before none:judge+pledge -1|loose 1|pledge -1|say+judge 2|say+pledge 1|say+tell+pledge -2|show 2|think+pledge -3`,
	' aside= rank=': `after none:1 -1|2 4
before comma:0 7
before none:0 1|1 -1`,
	' breaks=': `after:0 1|1 -16
before:0 1|1 -5|2 5`,
	' capital= class=': `after lower:judge -2|say 2|say+show 2|think -29
after sentence:judge -2|loose 3|say 3|say+show -1|say+tell+pledge 5|tell -3|think -15
after title:judge -16|say -6
before lower:judge 1|loose -4|say 2|say+pledge -4|say+show 2|say+tell+pledge -4|show 1|tell 10|think -1
before sentence:judge -4|loose 6|say 1|say+show -2|tell -4|think -9
before title:judge -3|judge+pledge -7|say -7`,
	' capital= rank= near=': `after lower 0:a 2|noun 5|the -10
after sentence 0:start 1
after sentence 2:start -7
after title 0:name -6|noun -3|start 12
before lower 0:a 1|adverb 1|and 4|as -4|be -2|comma 2|had 16|name 6|of 2|pronoun 7|that -1|the 2|to 3|was -1|would 3
before lower 1:a -3|and 2|comma 1|name -4|that 1|the 4|to -2|was -6
before lower 2:a -1|noun 5
before sentence 0:colon -1|comma 4|noun -2
before sentence 1:colon 3|comma -1
before sentence 2:colon -6|comma -6
before title 0:comma 5|name -11|noun -3`,
	' class= near=': `after judge:noun -16|start 5
after say:a -4|comma 3|name 2|noun -3|start 2|the -1
after say+show:start -2
after say+tell+pledge:start 7
after tell:start 13
after think:start -15
before judge:a -5|as -2|comma -11|noun -8
before judge+pledge:a 1|name 7|noun 4
before loose:comma 8
before say:a 1|and 2|as 5|be 7|colon 4|had 5|is 1|name -4|pronoun -3|that 1|to 4|was 5
before say+judge:noun -3
before say+show:comma 3|noun 2
before show:noun 7
before tell:comma 8
before think:noun 3`,
	' class= words=': `after judge:few -8|many 3|one -8|some -4
after say:few -2|many 4|one -4|some 4
after say+show:many 1
after tell:many -2|some 4
after think:few -1|many -6|some -19
before judge:few -1|many -7|one 10|some -5
before judge+pledge:few -2|one -5|some 2
before loose:few -1|some -5
before say:few 1|one 1|some 2
before say+judge:few 11|many 3|some 1
before say+pledge:few 6|some 16
before say+show:few -1|many 7|some -4
before show:few -12|many 4|some 6
before tell:few 1|some -1
before think:many -2|one -8|some -4`,
	' class=': `after:judge -2|loose -5|pledge -17|say 1|say+judge -1|say+pledge -3|say+show 4|say+tell+pledge -3|show -2|tell -2|think -9|think+pledge -6
before:judge+pledge -1|loose 1|pledge -1|say 1|say+judge 2|say+pledge -1|say+show 1|say+tell+pledge -1|show 2|tell -2|think -1|think+pledge -3`,
	' commas=': `after:1 3
before:0 2|1 -4|2 -5`,
	' distance= class=': `after 0:loose 5|say 1|say+judge 4|say+show -10|say+tell+pledge 6|tell -1|think 1
after 1:judge -23|say -4
after 10:say -3|think -15
after 18:say 1
after 2:say -3
after 3:say 1
after 4:say 1
after 6:say 9|think -17
before 0:judge+pledge -1|say 2|think -1
before 1:judge+pledge 2|say -1
before 10:judge -4|judge+pledge -8|loose 7|say 2|say+judge -7|say+show -5|show 2|tell 2|think -10
before 18:judge -2|say 1|show 1|think -7
before 2:judge 5|judge+pledge 2|say -2|think 11
before 3:judge -3|judge+pledge 1|say 4
before 4:judge 5|judge+pledge 4|think 3
before 6:judge+pledge 2|loose -3|say 2|say+show -3|show 8|tell 2|think -6`,
	' distance=': `after:0 2|1 -1|18 -5|2 -7|3 3|4 -5
before:1 -1|10 -1|18 -1|2 2|3 2|4 2`,
	' ends= distance= inverted=': `after comma 0:false 5|true 4
after comma 1:false 3
after comma 10:false -9
after comma 18:false -17
after comma 2:false -3
after comma 3:false -17
after comma 4:false -11
after comma 6:false -16
after mark 0:false 2
after open 0:false -7
after open 1:false -30
after open 10:false -2
after open 18:false -5
after open 2:false -1
after open 4:false -5
after open 6:false -2
before comma 0:false 7
before comma 18:false -5
before comma 2:false -1
before comma 3:false -1
before comma 4:false 3
before comma 6:false -2
before mark 1:false -5
before open 0:false -3
before open 1:false 2
before open 10:false 1
before open 18:false -2
before open 2:false 1
before open 3:false 3
before open 4:false 2
before open 6:false 4
before stop 0:false 1
before stop 18:false -1
before stop 3:false 1
before stop 4:false 1`,
	' ends= distance=': `after comma:0 4|1 3|10 3|18 -11|2 -7|3 -6|4 -8|6 -3
after mark:0 3
after open:0 -7|1 -11|10 -4|18 -3|2 -4|6 3
before comma:0 7|1 -3|18 -5|2 -2|3 -2|4 1|6 -2
before mark:1 -5
before open:0 -5|1 2|10 -1|18 -1|2 3|3 4|4 3|6 4
before stop:10 1|3 1|6 -1`,
	' ends= form=': `after comma:fragment 4|full 4|term -18
after mark:full 5
after open:fragment -3|full 1|term -1
before comma:fragment 1|full -5|term -4
before mark:fragment -6|full 1
before open:fragment 1|full -3|term 1
before stop:fragment 1|term -9`,
	' favoured= form= commas=': `after false base:0 -7|1 -9
after false ing:0 -3
after false noun:0 -20
after false past:0 2|1 1|2 -5
after false s:0 -7|1 -15
before false base:0 -1|1 -3|2 -28
before false ing:1 -5|2 -10
before false noun:0 -7|1 -19
before false past:0 1|1 -9|2 -7
before false s:0 2|1 -7
before true base:0 -5
before true ing:0 1|1 1
before true past:0 5|1 -3
before true s:0 9|1 -2`,
	' favoured= rivals=': `after false:0 1|1 -4|2 -26
before false:0 -1|1 -3|2 -9
before true:0 1|1 5`,
	' favoured=': `before:false -2|true 1`,
	' form= before=': `after base:auxiliary -18|to -4
after ing:conjunction -24|none -9|noun 7
after noun:noun -15
after past:adverb -4|auxiliary -4|conjunction -28|none 5|noun 3|pronoun 4|relative -26
after preposition:none 6
after s:name 6|none 1|noun 4|pronoun -2|relative -17
before base:adverb -8|auxiliary -4|to -6
before ing:conjunction 7|name -6|none 5|noun -13|preposition -7
before noun:determiner -2|name -5|noun -7
before past:auxiliary -1|conjunction 5|none 3|noun 1|pronoun 2
before preposition:none 16
before s:name -1|none -3|noun 7|pronoun 1|relative -10`,
	' form= class= distance=': `after ing judge:0 5
after ing say:0 -12
after past judge:0 -7
after past say:0 2|1 -3|10 -2|2 5|3 -7|4 3|6 -2
after past say+show:0 -3
after past say+tell+pledge:0 12
after past tell:0 12
after s say:0 1
before ing judge:10 -6
before ing say:10 10|2 -2|4 4|6 4
before noun say:1 -6|10 -10
before past judge:6 4
before past judge+pledge:0 -5|1 1|2 7|6 4
before past say:0 12|10 2|18 4|3 -3|4 -1|6 3
before past say+show:6 -2
before past tell:10 -1|6 4
before s say:1 11`,
	' form= near=': `after fragment:a -3|as 9|comma -1|is -2|name -3|noun 3|to -6|was 5
after full:comma -9|start 2
after term:name -13|noun 4|the -4
before fragment:a -1|an 4|are 3|be 5|comma 3|for 3|had 7|has 10|her 9|his -2|name 4|noun 1|object 5|of 8|pronoun 2|that -3|to -2|was -3|were 2|would 1
before full:comma 2|noun -5|that 3
before term:name -10|noun 1`,
	' form= shared=': `after base:false -10|true -6
after ing:true -2
after noun:false -19
after past:false 2|true -35
after preposition:false 6
after s:false 6
before base:false -3|true -7
before ing:false 3
before noun:false -7
before past:false 1|true 2
before preposition:false 15
before s:false 1`,
	' inserted= rank=': `after none:0 1|2 5
before none:0 1
before that:0 -11
before what:0 -4
before which:0 2`,
	' inverted=': `after:false -2|true 10
before:false 1|true -10`,
	' last=': `after:false -7|true 5`,
	' link= capital=': `after conjunction:lower -15
after far:lower -3|sentence 4|title -7
after none:lower 4|sentence 2|title -6
after noun:sentence 5
before colon:sentence 4
before comma:lower -1
before determiner:lower -4
before far:lower 2|sentence -1|title -5
before none:lower 1
before that:lower 4`,
	' link= class=': `after far:judge -8|loose -19|say 1|show -3|think -22
after none:loose 5|say 1|say+judge 4|say+show -10|say+tell+pledge 6|tell -1|think 1
before colon:say 6
before far:judge 1|judge+pledge -2|judge+show -5|loose 2|say 1|say+judge -1|say+pledge -3|say+show 2|say+tell+pledge 4|show 1|tell 3|think 1|think+pledge -2
before none:judge+pledge -1|say 2|think -1`,
	' link= shared=': `after conjunction:false -18
after far:false -2|true -24
after none:false 4|true -8
after noun:true -29
before colon:false 2
before comma:false 2|true 4
before determiner:false -4
before far:false 1|true -2
before none:true -1
before that:false 5`,
	' near= distance=': `after a:0 3
after comma:0 -5
after name:0 5
after noun:0 -2
after start:1 -8|10 4|2 8|3 16|4 -2|6 4
after the:0 -15
before a:10 -2|18 -4|2 7|4 -2|6 4
before and:10 1
before colon:1 2|18 -3|4 -8|6 -7
before comma:1 3|10 -4|18 7|3 -2|4 6
before name:1 -1|10 5|2 -9|4 2|6 -2
before noun:0 1|10 -1|18 -5|2 1|4 5
before that:1 5|6 -11
before the:1 -4|10 -2|4 4|6 2
before to:10 -2|6 3
before was:2 3`,
	' nested= class=': `after false:judge -2|loose -5|pledge -17|say 1|say+judge -1|say+pledge -3|say+show 4|say+tell+pledge -3|show -2|tell -2|think -9|think+pledge -6
before false:judge+pledge -1|judge+show 2|loose 3|say 1|say+judge 1|say+show 3|say+tell+pledge 2|tell -1
before true:judge -4|judge+pledge -1|say -3|think -14`,
	' nested= rivals=': `after false:0 1|1 -4|2 -26
before false:0 1|1 -2|2 -5
before true:0 -10`,
	' parenthesis=': `after:false -3|true 12`,
	' quotations=': `after:1 6
before:0 1|1 -2|2 -1`,
	' rank= near=': `after 0:a 5|as 8|comma -8|name -4|start 2|the -6|to -6
after 1:noun 11|start -1
after 2:start -8
before 0:a 1|adverb 1|an -6|and 1|as -2|be -2|comma 4|for -2|had 16|is 3|name -1|noun -1|of -4|pronoun 7|that 1|the 1|to 1|would 3
before 1:a -4|and -2|as 2|colon 1|noun -1|to -2|was -4
before 2:a -1|colon -6|comma -2|noun 5`,
	' rank= relative=': `after 0:false 1|true -24
after 1:true -30
after 2:false 5
before 0:false 1|true -5
before 1:true -2`,
	' rank= shared= class=': `after 0 false:judge -7|say 1|say+show 7|say+tell+pledge 4|tell 4|think -20
after 0 true:judge 2|say -6
after 1 false:judge -16|say 8|think -17
after 1 true:judge -40|say -22
after 2 false:say 6
before 0 false:judge 2|judge+pledge 1|judge+show 13|say+judge 7|say+pledge 11|say+show 6|say+tell+pledge 5|show -3|think -1
before 0 true:judge -4|say -1|say+judge 2|tell -2|think -3
before 1 false:judge -4|loose 9|say 3|tell -1|think -5
before 1 true:judge 4|say 1
before 2 false:judge -5|loose -8`,
	' rank=': `after:1 -1|2 4
before:2 -1`,
	' relative= class=': `after false:judge -1|loose -4|say 1|say+judge -1|say+pledge -1|say+show 5|say+tell+pledge -3|show -1|tell -2|think -8
after true:judge -16|say -18
before false:judge+pledge -1|judge+show 5|loose 2|pledge 1|say 1|say+judge 1|say+pledge -1|say+show 6|show -1|tell -2|think+pledge 3
before true:say 2`,
	' score= rivals=': `after -1:0 -4|1 -10
after -2:0 -10|1 -33
after -3:0 -9|1 -36|2 -17
after 0:1 -28
after 1:0 -2|1 -7
after 2:0 1
after 3:0 5|1 2
after 4:0 4
before -1:0 -1|1 -5
before -2:0 -4|1 -13
before -3:0 -7|1 -9
before 0:0 -1
before 1:0 1|1 -7
before 2:0 5|1 -4
before 3:0 4|1 -1
before 4:0 4|1 3`,
	' score=': `after:-1 -6|-2 -11|-3 -12|0 -3|1 -1|3 5|4 4
before:-1 -2|-2 -5|-3 -6|0 -1|2 3|3 2|4 4`,
	' subject=': `after:description -5|name 4|pronoun -3
before:description -2|name 2|pronoun -1`,
	' that=': `before:false -1|true 7`,
	' verb= near=': `after add:start -1
after ask:start 3
after continue:start 3
after refer:start -24
after say:name -8|noun -6
after tell:start 14
after tweet:start 22
after write:start 14
before call:a 3|name 7|noun 2
before say:a 11|colon -3|comma 5|is 4|noun 1|that -2|the 2|to 9|was 7
before tell:comma 8
before write:comma -4`,
	' verb=': `after:according 6|add -3|ask -5|call -2|continue -9|note -5|refer -28|say 3|speak -15|tell -1|tweet 7|write 4
before:according 15|accuse 11|add 3|argue 2|continue 1|explain 9|note -1|promise 6|respond 13|say 1|see 1|show -14|speak -10|state 2|suggest 2|tell -1|think 5|tweet -3|write -2`,
	' who=': `after:0 1|1 -3
before:1 1`,
	'lead clause= near=': `false:and -7|as -5|colon -4|comma -6|is -3|name 5|noun -1|of -6|that -6|the -7|to 2`,
	'lead clause=': `:false -1|true 2`,
	'lead distance=': `:1 -4|10 -2|18 -1|2 -2|3 -6|6 1`,
	'lead form= near=': `fragment:a -1|as -12|comma -11|name 5|noun -7|that -9|the -8|to 2|was -6
full:colon 3|comma -3`,
	'lead form=': `:fragment -2|term 1`,
	'lead near=': `:a -2|and -7|as -3|colon 4|comma -6|is -1|name 3|noun -3|of -7|that -9|the -5|was -7`,
	'lead rivals=': `:0 -3|1 -1|2 4`,
	'lead subject=': `:description -7|name 2|pronoun -1`,
	'lead verb=': `:, -3|adverb 1|and 1|auxiliary -6|conjunction -2|has 7|is -7|none -2|noun 3|of 2|preposition -10|presidential 5|relative -4|said -4|was -13`,
	'lead words= near=': `few:noun -6
many:comma -7|noun 1
one:noun -6
some:comma -1|noun -2`,
	'lead words=': `:many -2|one -3|some -1`,
	'lead': `: -1`,
	'nobody best=': `:-1 4|-2 4|-3 4|0 -1|1 -4|2 -3|3 -2|4 -4`,
	'nobody capital= near=': `lower:a -1|adverb -5|an -2|and -6|are -6|as 1|be -8|comma -4|for -1|had -25|is -1|name -3|noun -1|of -8|that -4|the -2|to -4|was 1|would -5
sentence:colon -4|comma -5|noun 3|start -2
title:comma 3|name 7|noun 1|of 7|start -8|the 3`,
	'nobody capital= words=': `lower:many -5|one -1|some -5
sentence:few -11|many -3|some 1
title:few 4|one 1|some 4`,
	'nobody capital=': `:lower -1|sentence -2|title 4`,
	'nobody cues=': `:0 5|1 -3|2 -2`,
	'nobody form= words=': `fragment:few 1|many -7|some -4
full:many -2|one -5|some -1
term:few 2|one 4|some 4`,
	'nobody form=': `:fragment -1|full -1|term 4`,
	'nobody near= next=': `a:conjunction -10|end -4
and:end 1
as:end -8
colon:end -11
comma:end -8
is:end -2
name:conjunction 4|end -4|noun -2|preposition 3
noun:conjunction -6|noun 2|preposition -1
start:determiner -13|name -5|noun -8|pronoun -7
that:end -1
the:noun 2|preposition -3
to:end -2
was:end -1`,
	'nobody near=': `:a -1|adverb -3|an -5|and 3|are 1|as -2|be -12|colon -6|comma -1|dash 7|for 6|had -25|is -7|name 2|pronoun -1|start -3|that -4|the -1|to 1|would -5`,
	'nobody next=': `:auxiliary 6|conjunction -1|dash -1|determiner -1|end -3|name -3|noun 2|preposition -1|pronoun -9|relative 3`,
	'nobody words= near=': `few:comma 5|is 1|name 7|noun -4|of 4|start -9|the -3|to 1|was 2
many:colon -2|comma -5|name -11|noun -4|start -1|that 3
one:a -1|name 6|noun 6|the -7|to -2
some:a -4|and 2|as 1|colon -14|comma -11|name -3|noun -2|start -10|that 1|the 3|to 1|was -6`,
	'nobody words=': `:few 1|many -2|some -1`,
};
