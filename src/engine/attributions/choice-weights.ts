/**
 * What each feature of a cue beside a quotation, or of the quotation itself, speaks for. In twentieths; learned by logistic regression from the train split of PolNeAR v1.0.0
 * (Newell, Margolin and Ruths, LREC 2018) with `node test/bench/train.mjs GOLD.jsonl --write`. Not edited by hand.
 */
import type { WeightTable } from './weights';

export const choiceWeights: WeightTable = {
	' and=': `after:0 1|1 -14
before:0 1|1 -2|2 2`,
	' aside= class=': `after comma:say 2
after none:judge -3|judge+pledge -1|loose -6|pledge -11|say 1|say+judge -2|say+pledge -2|say+show 4|say+tell+pledge -2|show -4|tell -3|think -2|think+pledge -8
before comma:say 9
before none:judge -1|judge+pledge -1|loose 1|pledge -1|say+judge 2|say+tell+pledge -1|show 2|tell 1|think+pledge -2`,
	' aside= rank=': `after none:1 -1|2 3
before comma:0 9
before none:0 1|1 -1`,
	' breaks=': `after:0 1|1 -19
before:0 1|1 -6|2 3`,
	' capital= class=': `after lower:say 3|say+show 6|think -29
after sentence:loose 3|say 3|say+judge 2|say+show 1|say+tell+pledge 3|tell 2|think -17
after title:judge -13|say -7
before lower:judge 1|judge+show 1|loose -3|say 3|say+judge 2|say+pledge -4|say+show 1|say+tell+pledge -4|show 1|tell 9|think -1|think+pledge -5
before sentence:judge -2|loose 6|say 1|say+show -1|tell -3|think -13
before title:judge -4|judge+pledge -7|say -7`,
	' capital= rank= near=': `after lower 0:a 2|name -1|noun 6|the -10|was 2
after sentence 0:start 2
after sentence 2:start -4
after title 0:name -6|noun -4|start 12
before lower 0:and 3|as -4|be -3|comma 2|for 1|had 16|name 7|of 4|pronoun 7|the 3|to 5|was -1|would 3
before lower 1:a -4|and 1|comma 2|name -3|noun -1|the 6|to -3|was -5
before lower 2:a -2|noun 5
before sentence 0:colon -1|comma 4|noun -1
before sentence 1:colon 3
before sentence 2:colon -9|comma -6
before title 0:comma 5|name -11|noun -3`,
	' class= near=': `after judge:noun -15|start 2
after say:a -6|comma 5|name 3|noun -1|start 2|the 1
after say+judge:start -1
after say+show:start -2
after say+tell+pledge:start 4
after show:start -8
after tell:start 10
after think:start -17
before judge:a -5|as -3|comma -10|noun -4
before judge+pledge:a 1|name 6|noun 4
before loose:comma 9|noun -4
before say:a 1|and 3|be 9|colon 4|comma 1|had 5|name -4|pronoun -4|that 1|to 4|was 6
before say+show:comma 3|noun 2
before show:noun 6
before tell:comma 8
before think:noun 2`,
	' class= words=': `after judge:few -7|many 3|one -4
after say:few -2|many 3|one -4|some 5
after say+show:many 2
after tell:some 11
after think:few 1|many -13|some -18
before judge:few -1|many -6|one 10|some -5
before judge+pledge:few -2|one -7|some 4
before loose:few -2|many 5|some -4
before say:one 1|some 2
before say+judge:few 6|many 3|some 1
before say+pledge:few 6|some 16
before say+show:few -1|many 7|some -3
before show:few -13|many 4|some 6
before tell:few -1|some -1
before think:many -3|one -7|some -3`,
	' class=': `after:judge -3|judge+pledge -1|loose -6|pledge -11|say 2|say+judge -2|say+pledge -2|say+show 4|say+tell+pledge -2|show -4|tell -3|think -2|think+pledge -8
before:judge -1|judge+pledge -1|loose 1|pledge -1|say 1|say+judge 2|say+pledge -1|say+show 1|say+tell+pledge -1|show 2|tell -1|think -1|think+pledge -2`,
	' commas=': `after:1 3
before:0 3|1 -4|2 -6`,
	' distance= class=': `after 0:loose 6|say 2|say+judge 3|say+show -11|say+tell+pledge 10|show 3|think 1
after 1:judge -8|say -4
after 10:say -2|think -17
after 18:say -1
after 2:say -4
after 3:say 1
after 4:say 1
after 6:say 9|think -12
before 0:judge+pledge -1|say 2|think -2
before 1:judge+pledge 2|say -1
before 10:judge -3|judge+pledge -10|loose 6|say 2|say+judge -5|say+show -5|show 2|tell 1|think -12
before 18:judge -3|say 1|show 2|think -2
before 2:judge 6|judge+pledge 3|say -1|think 11
before 3:judge -3|judge+pledge 1|say 4
before 4:judge 5|judge+pledge 4
before 6:judge -1|judge+pledge 3|loose -3|say 1|say+show -4|show 8|tell 2|think -7`,
	' distance=': `after:0 2|1 -2|18 -5|2 -6|3 1|4 -4
before:1 -1|10 -1|18 -1|2 2|3 3|4 2`,
	' ends= distance= inverted=': `after comma 0:false 3|true 6
after comma 1:false 4
after comma 10:false -11
after comma 18:false -15
after comma 2:false -2
after comma 3:false -17
after comma 4:false -13
after comma 6:false -18
after open 0:false -5
after open 1:false -22
after open 10:false -1
after open 18:false -3
after open 2:false 2
after open 4:false -4
after open 6:false -3
before comma 0:false 6
before comma 10:false 1
before comma 18:false -5
before comma 3:false 1
before comma 4:false 3
before comma 6:false -2
before mark 1:false -4
before open 0:false -3
before open 1:false 2
before open 10:false 2
before open 18:false -1
before open 2:false 1
before open 3:false 4
before open 4:false 2
before open 6:false 4
before stop 0:false 1
before stop 18:false -1
before stop 4:false 1`,
	' ends= distance=': `after comma:0 4|1 4|10 2|18 -10|2 -6|3 -6|4 -8|6 -3
after mark:0 4
after open:0 -6|1 -11|10 -2|18 -1|2 -5|3 6|6 2
before comma:0 6|1 -3|18 -5|2 -2|3 -1|4 2|6 -2
before mark:1 -4
before open:0 -4|1 3|10 -1|2 3|3 4|4 3|6 4
before stop:10 1|6 -1`,
	' ends= form=': `after comma:fragment 3|full 5|term -16
after mark:full 6
after open:fragment -2|full -1|term -1
before comma:fragment 1|full -4|term -3
before mark:fragment -6
before open:fragment 2|full -3|term 1
before stop:fragment 1|term -11`,
	' favoured= form= commas=': `after false base:0 -6|1 -8
after false ing:0 -3
after false noun:0 -23
after false past:0 2|1 1|2 -5
after false s:0 -8|1 -10
before false base:0 -1|1 -3|2 -6
before false ing:0 1|1 -4|2 -11
before false noun:0 -10|1 -25
before false past:1 -6|2 -8
before false s:0 2|1 -9
before true base:0 -5
before true ing:0 2
before true noun:0 2
before true past:0 5|1 -4|2 2
before true s:0 8|1 -3`,
	' favoured= rivals=': `after false:0 1|1 -3|2 -37
before false:0 -1|1 -3|2 -10
before true:0 1|1 4`,
	' favoured=': `before:false -2|true 1`,
	' form= before=': `after base:auxiliary -13|to -3
after ing:conjunction -27|none -17|noun 9|preposition 4
after noun:noun -19
after past:adverb -4|auxiliary -5|conjunction -26|name 1|none 1|noun 3|pronoun 5|relative -19
after preposition:none 5
after s:name 5|noun 4|pronoun -2|relative -9
before base:adverb -10|auxiliary -3|noun 1|to -6
before ing:conjunction 7|name -6|none 6|noun -13|preposition -7
before noun:determiner -2|name -6|noun -8
before past:auxiliary -1|conjunction 4|name 1|none 2|noun 1|pronoun 2
before preposition:none 16
before s:name -1|none -3|noun 7|relative -8`,
	' form= class= distance=': `after ing judge:0 6
after ing say:0 -13
after past judge:0 -6
after past say:0 3|1 -1|2 4|3 -8|4 2|6 -1
after past say+show:0 -2
after past say+tell+pledge:0 11
after past tell:0 8
after s say:0 7
before ing judge:10 -4
before ing say:1 -1|10 9|2 -3|6 2
before noun say:1 -3|10 -9
before past judge:10 2|4 6|6 3
before past judge+pledge:0 -5|1 2|2 9|6 5
before past say:0 12|10 1|18 5|3 -3|4 -1|6 3
before past say+show:6 -3
before past tell:10 -4|6 2
before s say:1 10`,
	' form= near=': `after fragment:a -3|as 10|comma 2|is 1|name -3|noun 2|the 2|to -2|was 7
after full:comma -9|start 3
after term:name -10|noun 3|the -3
before fragment:a -1|adverb 3|and 2|are 2|as 1|be 6|comma 5|for 3|had 6|has 7|her 8|his -3|is -1|name 4|noun 1|object 4|of 7|pronoun 2|that -2|the 1|to -1|was -3|were 3|would 1
before full:comma 2|noun -5|that 3
before term:name -10|noun 1`,
	' form= shared=': `after base:false -9|true -4
after ing:true -2
after noun:false -21
after past:false 2|true -34
after preposition:false 5
after s:false 4
before base:false -3|true -7
before ing:false 3
before noun:false -8
before past:false 1|true 1
before preposition:false 15
before s:false 1`,
	' inserted= rank=': `after none:0 1|2 5
before none:0 1
before that:0 -8
before what:0 -6
before which:0 1`,
	' inverted=': `after:false -2|true 13
before:false 1|true -10`,
	' last=': `after:false -7|true 5`,
	' link= capital=': `after conjunction:lower -23
after far:lower -3|sentence 4|title -7
after none:lower 5|sentence 3|title -9
after noun:sentence 6
before colon:sentence 5
before comma:lower 1|sentence 2
before determiner:lower -4
before far:lower 2|title -6
before none:lower 1
before that:lower 5`,
	' link= class=': `after far:judge -8|loose -14|say 2|show -18|think -20
after none:loose 6|say 2|say+judge 3|say+show -11|say+tell+pledge 10|show 3|think 1
before colon:say 4
before far:judge 1|judge+pledge -1|judge+show -6|loose 1|say 1|say+judge -2|say+pledge -2|say+show 2|say+tell+pledge 2|show 1|tell 3|think 1|think+pledge -2
before none:judge+pledge -1|say 2|think -2
before that:say -3`,
	' link= shared=': `after conjunction:false -27
after far:false -1|true -24
after none:false 4|true -8
after noun:true -34
before colon:false 4
before comma:false 2|true 4
before determiner:false -4
before far:false 1|true -2
before name:false -6
before that:false 5`,
	' near= distance=': `after a:0 1
after as:0 7
after comma:0 -2
after name:0 6
after noun:0 -3
after start:0 2|1 -11|10 3|2 9|3 19|6 4
after the:0 -10
before a:10 -3|18 -5|2 7|4 1|6 5
before colon:1 3|10 -2|4 -4|6 -4
before comma:1 3|10 -4|18 6|3 -4|4 7|6 1
before name:1 -1|10 5|2 -10|4 2|6 -3
before noun:0 1|10 -1|18 -4|3 -1|4 6|6 1
before that:1 4|6 -10
before the:1 -6|10 -2|4 4|6 2
before to:6 5
before was:2 4`,
	' nested= class=': `after false:judge -3|judge+pledge -1|loose -6|pledge -11|say 2|say+judge -2|say+pledge -2|say+show 4|say+tell+pledge -2|show -4|tell -3|think -2|think+pledge -8
before false:judge+pledge -1|judge+show 2|loose 3|say 1|say+judge 1|say+show 3|say+tell+pledge 1|show 1|tell -1|think 1
before true:judge -4|judge+pledge -2|say -2|think -14`,
	' nested= rivals=': `after false:0 1|1 -3|2 -37
before false:0 1|1 -2|2 -7
before true:0 -9|1 -8`,
	' parenthesis=': `after:false -3|true 11`,
	' quotations=': `after:1 6
before:0 1|1 -2`,
	' rank= near=': `after 0:a 5|as 7|comma -6|name -3|noun -1|start 3|the -5|to -4|was 2
after 1:name -4|noun 10|start -1
after 2:start -6
before 0:a 1|an -6|as -1|be -3|colon -1|comma 4|for -2|had 16|is 2|name -1|noun -1|of -4|pronoun 7|that 1|the 3|to 2|would 3
before 1:a -5|and -2|as 3|colon 1|name -1|noun -1|that 1|the 1|to -3|was -3
before 2:a -2|colon -9|comma -3|noun 4`,
	' rank= relative=': `after 0:true -22
after 1:true -18
after 2:false 3
before 0:false 1|true -5
before 2:false 1`,
	' rank= shared= class=': `after 0 false:judge -8|say 1|say+show 5|say+tell+pledge 4|tell 5|think -22
after 0 true:judge 4|say -9
after 1 false:judge -17|say 8|think -12
after 1 true:judge -33|say -12
after 2 false:say 6
before 0 false:judge 1|judge+pledge 1|judge+show 10|say+judge 7|say+pledge 11|say+show 6|say+tell+pledge 2|show -2|tell -1
before 0 true:judge -4|judge+pledge -1|say -2|say+judge 2|tell -2|think -5
before 1 false:judge -4|judge+pledge -1|loose 8|say 4|say+judge 2|say+show -1|tell -2|think -2
before 1 true:judge 4|say 1
before 2 false:loose -7|say 1|show 8`,
	' rank=': `after:1 -1|2 3`,
	' relative= class=': `after false:judge -3|loose -4|say 2|say+judge -2|say+show 5|say+tell+pledge -2|show -4|tell -3|think -1
after true:judge -18|say -21
before false:judge+pledge -1|judge+show 4|loose 2|pledge 1|say 1|say+pledge -1|say+show 5|say+tell+pledge 2|tell -1|think+pledge 4
before true:say 1`,
	' score= rivals=': `after -1:0 -3|1 -8
after -2:0 -12|1 -19
after -3:0 -8|1 -34|2 -26
after 0:0 -2|1 -29
after 1:1 1
after 2:0 2|1 -2
after 3:0 4|1 1
after 4:0 3
before -1:0 -1|1 -5
before -2:0 -5|1 -4
before -3:0 -6
before 0:0 -2|1 -3
before 1:0 2|1 -7
before 2:0 5|1 -4
before 3:0 5|1 -4
before 4:0 4|1 3`,
	' score=': `after:-1 -4|-2 -15|-3 -10|0 -4|1 -1|2 2|3 5|4 3
before:-1 -1|-2 -5|-3 -5|0 -2|1 2|2 3|3 3|4 4`,
	' subject=': `after:description -3|name 3|pronoun -3
before:description -3|name 3|pronoun -1`,
	' that=': `before:false -1|true 8`,
	' verb= near=': `after add:start -1
after ask:start 1
after continue:start 2
after refer:start -27
after say:name -7|noun -4
after tell:start 11
after tweet:start 25
after write:start 12
before add:comma 1
before call:a 4|name 6|noun 3
before say:a 10|colon -2|comma 6|is 4|noun 1|that -1|the 2|to 10|was 8
before tell:comma 8
before write:comma -3`,
	' verb=': `after:according 5|add -2|ask -7|call -1|continue -8|note -1|refer -18|say 4|speak -9|tell 1|tweet 8|write 5
before:according 15|accuse 11|add 3|argue 2|ask 1|call 1|continue 7|explain 8|note 1|promise 7|respond 13|say 2|see 2|show -16|speak -10|state -1|think 3|tweet -5|write -2`,
	' who=': `after:0 1|1 -4
before:1 1`,
	'lead clause= near=': `false:a 1|and -5|as -6|colon -5|comma -6|is -2|name 4|noun -1|of -5|that -3|the -5|to 3`,
	'lead clause=': `:false -2|true 2`,
	'lead distance=': `:1 -4|10 -2|18 -1|2 -2|3 -5|4 1`,
	'lead form= near=': `fragment:a -2|as -14|comma -7|name 4|noun -8|that -8|the -7|to 4|was -14
full:colon 4|comma -5`,
	'lead form=': `:fragment -3|term 1`,
	'lead near=': `:a -1|and -5|as -4|colon 3|comma -7|name 3|noun -2|of -7|that -7|the -3|to 2|was -14`,
	'lead rivals=': `:0 -3|2 3`,
	'lead subject=': `:description -7|name 1`,
	'lead verb=': `:, -2|adverb 2|auxiliary -6|conjunction -4|has 7|is -6|none -1|noun 3|of 1|preposition -9|presidential 3|relative -1|said -9|was -11`,
	'lead words= near=': `few:a 1|noun -5
many:comma -9|noun 2
one:noun -5
some:comma 4|noun -2`,
	'lead words=': `:few -1|many -3|one -2|some -1`,
	'lead': `: -1`,
	'nobody best=': `:-1 2|-2 6|-3 5|0 -2|1 -2|2 -3|3 -3|4 -3`,
	'nobody capital= near=': `lower:a -1|adverb -3|an -2|and -4|are -6|as 2|be -6|comma -2|for -1|had -19|is -2|name -3|noun -3|of -7|that -2|to -2|was 3|would -5
sentence:colon -5|comma -5|noun 1|start -3
title:comma 3|name 6|noun 2|of 9|start -9|the 3`,
	'nobody capital= words=': `lower:few 1|many -5|one -1|some -5
sentence:few -9|many -2|some 2
title:few 4|one 2|some 4`,
	'nobody capital=': `:lower -1|sentence -2|title 4`,
	'nobody cues=': `:0 5|1 -2|2 -3`,
	'nobody form= words=': `fragment:many -7|some -4
full:many -2|one -6|some -1
term:few 3|one 5|some 4`,
	'nobody form=': `:fragment -1|full -1|term 4`,
	'nobody near= next=': `a:conjunction -7|end -3
and:end 3
as:end -7
colon:end -10
comma:end -7
is:end -5
name:conjunction 3|end -4|noun -3|preposition 5
noun:conjunction -4|end -2|noun 2
start:determiner -15|name -4|noun -5|pronoun -4
that:end 2
the:noun 2|preposition -1
to:end -3
was:end -3`,
	'nobody near=': `:a -1|adverb -2|an -6|and 4|are 1|as -3|be -11|colon -5|comma -1|dash 6|for 8|had -19|is -6|name 1|of 1|pronoun -1|start -4|that -4|the -1|to 2|was 1|would -5`,
	'nobody next=': `:auxiliary 5|conjunction -1|determiner -1|end -3|name -3|noun 2|preposition -1|pronoun -8|relative 3`,
	'nobody words= near=': `few:as -1|comma 7|is 1|name 6|noun -4|of 3|start -8|the -2|to 1|was 3
many:colon -5|comma -3|name -14|noun -2|start -1|that 2
one:a -2|name 5|noun 7|the -6|to 1
some:a -4|and 2|as -1|colon -10|comma -8|name -4|start -10|that 1|the 4|to 1|was -3`,
	'nobody words=': `:few 1|many -2|some -1`,
};
