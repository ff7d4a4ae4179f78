/**
 * What each feature of a cue beside a quotation, or of the quotation itself, speaks for. In twentieths; learned by logistic regression from the train split of PolNeAR v1.0.0
 * (Newell, Margolin and Ruths, LREC 2018) with `node test/bench/train.mjs GOLD.jsonl --write`. Not edited by hand.
 */
import type { WeightTable } from './weights';

export const choiceWeights: WeightTable = {
	' and=': `after:0 1|1 -15
before:0 1|1 -2|2 1`,
	' aside= class=': `after comma:say 2
after none:judge -2|judge+pledge -2|loose -6|pledge -21|say 1|say+judge -2|say+pledge -3|say+show 4|say+tell+pledge -2|show -4|tell -4|think -3|think+pledge -6
before comma:say 10
before none:judge -1|judge+pledge -1|loose 1|pledge -1|say+judge 3|say+tell+pledge -1|show 2|tell 1|think -1|think+pledge -2`,
	' aside= rank=': `after none:2 4
before comma:0 7
before none:0 1|1 -1`,
	' breaks=': `after:0 1|1 -16
before:0 1|1 -5|2 4`,
	' capital= class=': `after lower:judge -5|say 2|say+show 4|think -26
after sentence:judge -4|loose 6|say 3|say+show 1|say+tell+pledge 4|tell 4|think -12
after title:judge -23|say -6
before lower:loose -4|say 3|say+pledge -4|say+tell+pledge -4|show 1|tell 9|think -1|think+pledge -6
before sentence:judge -2|loose 7|say 1|say+show -1|tell -5|think -11
before title:judge -4|judge+pledge -7|say -8|show 1`,
	' capital= rank= near=': `after lower 0:a 3|noun 5|the -9|was 3
after sentence 0:start 2
after sentence 2:start -5
after title 0:name -6|noun -5|start 12
before lower 0:a 1|adverb 2|and 5|as -3|be -3|comma 2|for 1|had 17|name 6|of 2|pronoun 6|the 2|to 5|was -1|would 3
before lower 1:a -4|and 2|comma 1|name -4|that 1|the 6|to -3|was -5
before lower 2:a -1|noun 5
before sentence 0:colon -2|comma 4|noun -2
before sentence 1:colon 3|comma -1
before sentence 2:colon -9|comma -7
before title 0:comma 5|name -10|noun -3`,
	' class= near=': `after judge:noun -27|start 1
after loose:start -1
after say:a -3|comma 5|name 4|noun -2|start 2
after say+judge:start -5
after say+show:start -2
after say+tell+pledge:start 6
after tell:start 9
after think:start -12
before judge:a -4|as -3|comma -8|noun -6
before judge+pledge:a 1|name 7|noun 4
before loose:comma 9|noun -2
before say:a 1|and 3|as 4|be 9|colon 5|comma 1|had 5|is 1|name -4|pronoun -5|that -1|to 3|was 4
before say+show:comma 4|noun 2
before show:noun 6
before tell:comma 7
before think:noun 3`,
	' class= words=': `after judge:few -9|many -3|one -4|some -1
after say:few -2|many 3|one -4|some 4
after say+show:many 3
after tell:many 2|some 10
after think:many -6|some -19
before judge:many -7|one 10|some -5
before judge+pledge:few -2|one -5|some 4
before loose:few -2|many 5|some -4
before say:many 1|one 1|some 2
before say+judge:few 7|many 1|some 1
before say+pledge:few 4|some 16
before say+show:few -2|many 6|some -3
before show:few -12|many 1|some 7
before tell:few -1|many 1|some -1
before think:few 1|many -1|one -6|some -3`,
	' class=': `after:judge -2|judge+pledge -2|loose -6|pledge -21|say 1|say+judge -2|say+pledge -3|say+show 4|say+tell+pledge -2|show -5|tell -3|think -3|think+pledge -6
before:judge -1|judge+pledge -1|loose 1|pledge -1|say 1|say+judge 2|say+show 1|say+tell+pledge -1|show 2|tell -1|think -2|think+pledge -2`,
	' commas=': `after:1 3|2 -2
before:0 2|1 -4|2 -5`,
	' distance= class=': `after 0:judge 2|loose 5|say 1|say+judge 3|say+show -12|say+tell+pledge 8|show 1|tell -2|think 4
after 1:judge -26|say -2
after 10:say -1|think -16
after 18:say 1
after 2:say -4
after 4:say 2
after 6:say 8|think -15
before 0:judge+pledge -1|say 2|think -2
before 1:judge+pledge 2|say -1
before 10:judge -2|judge+pledge -7|loose 5|say 2|say+judge -6|say+show -4|show 3|think -12
before 18:judge -3|say 1|show 3|think -2
before 2:judge 6|judge+pledge 3|say -1|think 11
before 3:judge -2|judge+pledge 2|say 3
before 4:judge 4|judge+pledge 3|think 1
before 6:judge -1|judge+pledge 3|loose -4|say 1|say+show -5|show 7|tell 2|think -6`,
	' distance=': `after:0 2|1 -2|10 -1|18 -4|2 -7|3 2|4 -6
before:0 -1|10 -1|18 -1|2 2|3 2|4 2`,
	' ends= distance= inverted=': `after comma 0:false 4|true 4
after comma 1:false 2
after comma 10:false -11
after comma 18:false -19
after comma 2:false -2
after comma 3:false -16
after comma 4:false -12
after comma 6:false -19
after open 0:false -6
after open 1:false -25
after open 10:false -1
after open 18:false -3
after open 2:false 3
after open 4:false -5
after open 6:false -3
before comma 0:false 6
before comma 18:false -6
before comma 2:false -1
before comma 3:false -1
before comma 4:false 2
before comma 6:false -1
before mark 1:false -5
before open 0:false -3
before open 1:false 3
before open 10:false 2
before open 18:false -2
before open 2:false 2
before open 3:false 4
before open 4:false 2
before open 6:false 5
before stop 0:false 1
before stop 10:false 1
before stop 18:false -1
before stop 2:false -1
before stop 4:false 1`,
	' ends= distance=': `after comma:0 3|1 2|10 1|18 -11|2 -7|3 -5|4 -10|6 -4
after mark:0 3
after open:0 -7|1 -13|10 -3|18 -1|2 -5|3 7|4 1|6 1
before comma:0 6|1 -2|18 -6|2 -2|3 -2|4 2|6 -1
before mark:1 -5
before open:0 -5|1 3|10 -1|18 -1|2 3|3 4|4 3|6 4
before stop:10 1|6 -1`,
	' ends= form=': `after comma:fragment 4|full 4|term -17
after mark:full 4
after open:fragment -3|full -2|term -2
before comma:fragment 1|full -4|term -4
before mark:fragment -7
before open:fragment 2|full -2
before stop:fragment 1|term -10`,
	' favoured= form= commas=': `after false base:0 -5|1 -10
after false ing:0 -3
after false noun:0 -23
after false past:0 2|1 1|2 -5
after false s:0 -9|1 -12
before false base:0 -1|1 -3|2 -6
before false ing:1 -6|2 -11
before false noun:0 -8|1 -25
before false past:0 1|1 -7|2 -7
before false s:0 3|1 -7
before true base:0 -5
before true ing:0 2|1 1
before true noun:0 1
before true past:0 5|1 -3
before true s:0 8|1 -2`,
	' favoured= rivals=': `after false:0 1|1 -2|2 -25
before false:0 -1|1 -4|2 -11
before true:0 1|1 5`,
	' favoured=': `before:false -2|true 1`,
	' form= before=': `after base:auxiliary -17|to -5
after ing:conjunction -26|none -12|noun 8|preposition 2
after noun:noun -14
after past:adverb -1|auxiliary -4|conjunction -27|none 2|noun 2|pronoun 5|relative -28
after preposition:none 5
after s:name 9|none 2|noun 4|pronoun 1|relative -11
before base:adverb -7|auxiliary -3|noun -1|to -6
before ing:auxiliary 1|conjunction 9|name -5|none 5|noun -13|preposition -8
before noun:determiner -3|name -4|noun -7
before past:auxiliary -2|conjunction 4|none 3|noun 1|pronoun 2|relative -1
before preposition:none 16
before s:name -1|none -2|noun 7|relative -9`,
	' form= class= distance=': `after ing judge:0 -1
after ing say:0 -15
after past judge:0 -5
after past say:0 3|2 4|3 -7|4 3|6 -2
after past say+show:0 -4
after past say+tell+pledge:0 11
after past tell:0 7
after s say:0 5
before ing judge:10 -4
before ing say:1 -1|10 10|4 2|6 3
before noun say:1 -4|10 -8
before past judge:10 2|4 7|6 3
before past judge+pledge:0 -5|1 1|2 7|6 7
before past say:0 12|1 1|10 1|18 4|3 -2|4 -1|6 3
before past say+show:6 -3
before past tell:10 -3|6 3
before s say:1 10`,
	' form= near=': `after fragment:a -1|as 10|comma 1|name -5|noun 3|the 2|to -1|was 8
after full:comma -8|start 2
after term:name -12|noun 2|the -4
before fragment:a -1|adverb 2|an 2|and 1|are 3|as 1|be 5|comma 5|for 3|had 6|has 9|her 7|his -1|is 1|name 5|noun 1|object 5|of 8|pronoun 1|that -2|the 1|to -1|was -3|were 3|would 1
before full:comma 2|noun -5|that 3
before term:name -9|the -1`,
	' form= shared=': `after base:false -8|true -6
after ing:true -2
after noun:false -21
after past:false 2|true -34
after preposition:false 5
after s:false 3
before base:false -3|true -7
before ing:false 3
before noun:false -7
before past:false 1|true 2
before preposition:false 15
before s:false 1`,
	' inserted= rank=': `after none:0 1|1 -1|2 5
before none:0 1|1 1
before that:0 -8
before what:0 -4
before which:0 2`,
	' inverted=': `after:false -2|true 12
before:false 1|true -10`,
	' last=': `after:false -7|true 5`,
	' link= capital=': `after conjunction:lower -20
after far:lower -3|sentence 4|title -7
after none:lower 6|sentence 2|title -9
after noun:sentence 3
before colon:sentence 5
before determiner:lower -4
before far:lower 2|sentence -1|title -6
before none:lower 1
before that:lower 6`,
	' link= class=': `after far:judge -6|loose -22|say 2|show -16|think -26
after none:judge 2|loose 5|say 1|say+judge 3|say+show -12|say+tell+pledge 8|show 1|tell -2|think 4
before colon:say 3
before far:judge 1|judge+pledge -2|judge+show -7|loose 1|say 1|say+judge -1|say+pledge -3|say+show 2|say+tell+pledge 3|show 1|tell 3|think+pledge -2
before none:judge+pledge -1|say 2|think -2
before that:say -2`,
	' link= shared=': `after conjunction:false -24
after far:false -1|true -21
after none:false 4|true -8
after noun:true -15
before colon:false 2
before comma:false 2|true 5
before determiner:false -3
before far:false 1|true -1
before name:false -6
before none:false -1
before that:false 6`,
	' near= distance=': `after as:0 7
after comma:0 -4
after name:0 5
after noun:0 -5
after start:0 1|1 -11|10 2|2 9|3 18|4 -1|6 4
after the:0 -10
before a:10 -3|18 -5|2 6|4 -1|6 6
before and:10 2
before colon:1 2|10 -2|18 -1|4 -6|6 -3
before comma:1 3|10 -4|18 6|3 -1|4 5
before name:1 -1|10 5|2 -9|4 1|6 -3
before noun:0 1|10 -1|18 -3|2 1|4 4|6 -1
before that:1 5
before the:1 -6|10 -1|4 5|6 3
before to:10 -1|6 6
before was:2 6`,
	' nested= class=': `after false:judge -2|judge+pledge -2|loose -6|pledge -21|say 1|say+judge -2|say+pledge -3|say+show 4|say+tell+pledge -2|show -5|tell -3|think -3|think+pledge -6
before false:judge -1|judge+pledge -1|judge+show 3|loose 3|say 1|say+judge 1|say+show 2|say+tell+pledge 2|show 1|tell -1|think 1
before true:judge -6|judge+pledge -2|say -2|think -13`,
	' nested= rivals=': `after false:0 1|1 -2|2 -25
before false:0 1|1 -2|2 -6
before true:0 -9|1 -6`,
	' parenthesis=': `after:false -2|true 11`,
	' quotations=': `after:1 6
before:0 1|1 -2`,
	' rank= near=': `after 0:a 6|as 6|comma -8|name -3|start 3|the -5|to -4|was 3
after 1:name -7|noun 10|start -2
after 2:start -8
before 0:a 1|adverb 2|an -6|and 1|as -1|be -3|colon -1|comma 5|for -3|had 17|is 3|name -1|noun -1|of -4|pronoun 7|the 3|to 2|was 1|would 3
before 1:a -5|and -1|as 2|colon 1|name -1|noun -1|to -4|was -1
before 2:a -1|colon -9|comma -1|noun 4`,
	' rank= relative=': `after 0:false 1|true -21
after 1:false -1|true -28
after 2:false 4
before 0:false 1|true -5`,
	' rank= shared= class=': `after 0 false:judge -5|say 1|say+show 8|say+tell+pledge 4|tell 5|think -19
after 0 true:judge -4|say -11
after 1 false:judge -31|say 6|think -22
after 1 true:judge -28|say -20
after 2 false:say 6
before 0 false:judge 2|judge+pledge 1|judge+show 13|loose 1|say+judge 6|say+pledge 11|say+show 6|say+tell+pledge 3|show -3|tell -1
before 0 true:judge -5|judge+pledge 1|say -2|say+judge 2|say+show -1|tell -1
before 1 false:judge -4|judge+pledge -2|loose 8|say 4|say+show -1|show -1|think -3
before 1 true:judge 3|say 1
before 2 false:loose -7|say 1|show 7`,
	' rank=': `after:1 -1|2 4
before:2 -1`,
	' relative= class=': `after false:judge -2|judge+pledge -1|loose -5|say 1|say+judge -2|say+show 5|say+tell+pledge -2|show -4|tell -3|think -2
after true:judge -23|say -22
before false:judge+pledge -1|judge+show 6|loose 2|say 1|say+pledge -1|say+show 6|show 1|tell -1|think -1|think+pledge 2
before true:say 3`,
	' score= rivals=': `after -1:0 -3|1 -20
after -2:0 -7|1 -32
after -3:0 -8|1 -35|2 -21
after 0:0 -3|1 -28
after 1:0 2|1 -10
after 2:1 5
after 3:0 5|1 6
after 4:0 5
before -1:0 -2|1 -5
before -2:0 -4|1 -7
before -3:0 -7|1 -1
before 0:0 -2|1 1
before 1:0 2|1 -2
before 2:0 6|1 -6
before 3:0 4|1 -4
before 4:0 5|1 3`,
	' score=': `after:-1 -6|-2 -11|-3 -12|0 -4|2 1|3 5|4 2
before:-1 -2|-2 -5|-3 -6|0 -2|1 1|2 3|3 2|4 5`,
	' subject=': `after:description -3|name 4|pronoun -3
before:description -2|name 2|pronoun -2`,
	' that=': `before:false -1|true 8`,
	' verb= near=': `after ask:start 2
after continue:start -2
after refer:start -26
after say:name -7|noun -5|start 1
after tell:start 11
after tweet:start 12
after write:start 16
before add:comma 1
before call:a 4|name 6|noun 2
before say:a 10|colon -3|comma 5|is 4|name -1|the 1|to 9|was 5
before tell:comma 7
before write:comma -4`,
	' verb=': `after:according 5|add -1|ask -6|call -2|continue -6|note -4|refer -22|say 4|speak -21|tell 1|tweet 7|write 4
before:according 15|accuse 10|add 3|argue 1|explain 10|promise 6|respond 12|say 1|see 2|show -17|speak -11|state -1|think 4|tweet -6|write -2`,
	' who=': `after:0 1|1 -1
before:1 1`,
	'lead clause= near=': `false:a 1|and -4|as -6|colon -5|comma -6|is -1|name 5|noun -1|of -4|that -4|the -5|to 2`,
	'lead clause=': `:false -2|true 2`,
	'lead distance=': `:1 -4|10 -2|18 -1|2 -4|3 -4|4 1`,
	'lead form= near=': `fragment:a -2|as -14|comma -8|name 2|noun -8|that -7|the -6|to 3|was -18
full:colon 4|comma -5`,
	'lead form=': `:fragment -2|term 2`,
	'lead near=': `:a -1|and -4|as -3|colon 3|comma -6|is 2|name 3|noun -2|of -6|that -7|the -2|to 1|was -18`,
	'lead rivals=': `:0 -3|2 3`,
	'lead subject=': `:description -7|name 1`,
	'lead verb=': `:, -3|adverb 1|auxiliary -5|conjunction -3|has 7|is -6|none -1|noun 3|of 2|preposition -10|relative -2|said -10|was -12`,
	'lead words= near=': `few:noun -6|the 1
many:colon -1|comma -10|noun 4
one:noun -4
some:comma 4|noun -2`,
	'lead words=': `:few -1|many -3|one -1|some -2`,
	'lead': `: -1`,
	'nobody best=': `:-1 3|-2 4|-3 5|0 -1|1 -3|2 -3|3 -3|4 -2`,
	'nobody capital= near=': `lower:a -1|adverb -3|an -2|and -3|are -6|as 3|be -6|comma -2|for -1|had -23|is -1|name -3|noun -2|of -8|pronoun -2|that -3|to -2|was 2|would -3
sentence:colon -5|comma -4|noun 1|start -3
title:comma 2|name 7|noun 2|of 9|start -10|the 3`,
	'nobody capital= words=': `lower:many -4|one -1|some -5
sentence:few -8|many -3|some 2
title:few 4|one 2|some 4`,
	'nobody capital=': `:lower -1|sentence -2|title 4`,
	'nobody cues=': `:0 5|1 -2|2 -3`,
	'nobody form= words=': `fragment:many -7|some -4
full:few -1|many -2|one -5|some -1
term:few 3|one 5|some 4`,
	'nobody form=': `:fragment -1|full -1|term 5`,
	'nobody near= next=': `a:conjunction -8|end -3|preposition 1
and:end 3
as:end -6
colon:end -11
comma:end -8
is:end -2
name:conjunction 2|end -4|noun -3|preposition 6
noun:conjunction -5|end -1|noun 1
start:determiner -16|name -3|noun -7|pronoun -4
that:end 1
the:noun 2|preposition -3
to:end -4
was:end -1`,
	'nobody near=': `:a -1|adverb -2|an -6|and 4|are 1|as -2|be -11|colon -6|comma -1|dash 7|for 7|had -24|is -6|name 1|of 2|pronoun -3|start -3|that -2|to 1|would -3`,
	'nobody next=': `:adverb -1|auxiliary 6|conjunction -1|determiner -1|end -3|name -3|noun 2|preposition -1|pronoun -7|relative 3`,
	'nobody words= near=': `few:as -1|comma 6|is 2|name 6|noun -5|of 4|start -11|the -2|to 2|was 3
many:colon -3|comma -3|name -12|noun -1|start -1|that 3
one:a -1|name 6|noun 6|the -5
some:a -4|and 2|as -1|colon -11|comma -8|name -5|noun -2|start -12|that 1|the 5|to 1|was -2`,
	'nobody words=': `:few 1|many -2|some -1`,
};
