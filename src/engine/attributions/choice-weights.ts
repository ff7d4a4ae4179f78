/**
 * What each feature of a cue beside a quotation, or of the quotation itself, speaks for. In twentieths; learned by logistic regression from the train split of PolNeAR v1.0.0
 * (Newell, Margolin and Ruths, LREC 2018) with `node test/bench/train.mjs GOLD.jsonl --write`. Not edited by hand.
 */
import type { WeightTable } from './weights';

export const choiceWeights: WeightTable = {
	' and=': `after:0 1|1 -15
before:0 1|1 -2|2 2`,
	' breaks=': `after:0 1|1 -18
before:0 1|1 -5|2 5`,
	' capital= class=': `after lower:judge 2|say 3|say+show 5|think -31
after sentence:judge -2|loose 4|say 2|say+tell+pledge 3|tell 1|think -15
after title:judge -20|say -7
before lower:judge 1|judge+show 1|loose -4|say 2|say+judge 2|say+pledge -5|say+show 1|say+tell+pledge -4|show 1|tell 9|think -2|think+pledge -5
before sentence:judge -2|loose 11|say 1|say+show -3|tell -3|think -9
before title:judge -3|judge+pledge -7|say -6|think 1`,
	' capital= rank= near=': `after lower 0:a 2|name -1|noun 5|the -11
after sentence 0:start 1
after sentence 2:start -7
after title 0:name -7|noun -3|start 12
before lower 0:a 1|adverb -1|and 5|as -4|be -2|comma 3|had 20|is 1|name 7|of 4|pronoun 7|that -1|the 3|to 4|was -2|would 4
before lower 1:a -3|and 4|name -4|noun -1|that 2|the 4|to -1|was -6
before lower 2:noun 5
before sentence 0:colon -1|comma 4|noun -1
before sentence 1:colon 3
before sentence 2:colon -7|comma -6
before title 0:comma 6|name -11|noun -4`,
	' class= near=': `after judge:noun -31|start 3
after loose:start -1
after say:a -4|comma 4|name 2|noun -2|start 2|the 1
after say+show:start -3
after say+tell+pledge:start 7
after show:start -14
after tell:start 9
after think:start -15
before judge:a -6|as -1|comma -10|noun -6
before judge+pledge:a 1|name 7|noun 4
before say:a 3|and 3|as 5|be 8|colon 5|comma 1|had 6|name -4|pronoun -4|that 2|to 6|was 4
before say+judge:noun -4
before say+show:comma 5|noun 3
before show:noun 5
before tell:comma 7
before think:comma -2|noun 4`,
	' class= words=': `after judge:few -5|many 2|one -7|some -5
after loose:few -1
after say:few -3|many 4|one -4|some 4
after say+show:many 2
after say+tell+pledge:many 4
after tell:many 1|some 6
after think:few 2|many -15|some -20
before judge:few -1|many -6|one 10|some -5
before judge+pledge:few -2|one -5|some 2
before loose:few -1|some -5
before say:few 1|one 1|some 2
before say+judge:few 8|many 4
before say+pledge:few 8|some 15
before say+show:few -2|many 7|some -3
before show:few -12|some 6
before tell:few 1|many 2|some -2
before think:few -2|many 3|one -8|some -4`,
	' class=': `after:judge -2|judge+pledge -2|loose -5|pledge -18|say 1|say+judge -2|say+pledge -5|say+show 5|say+tell+pledge -4|show -3|tell -4|think -2|think+pledge -4
before:judge -1|judge+pledge -1|loose 1|pledge -2|say 1|say+judge 2|say+show 1|say+tell+pledge -1|show 2|tell -1|think -2|think+pledge -2`,
	' commas=': `after:1 3|2 -1
before:0 2|1 -4|2 -5`,
	' distance= class=': `after 0:judge 2|loose 4|say 1|say+judge 3|say+show -10|say+tell+pledge 5|tell -2|think 4
after 1:judge -8|say -2
after 10:say -1|think -15
after 18:say 1
after 2:say -3
after 4:say 1
after 6:say 10|think -14
before 0:judge+pledge -1|say 3
before 1:judge+pledge 1|say -1|say+show 1
before 10:judge -3|judge+pledge -7|loose 6|say 2|say+judge -7|say+show -8|show 3|tell 2|think -6
before 18:judge -4|say 1|show 3|think -3
before 2:judge 6|judge+pledge 3|say -1|think 12
before 3:judge -3|judge+pledge 1|say 4
before 4:judge 6|judge+pledge 4|say -1
before 6:judge+pledge 2|loose -4|say 2|say+show -3|show 7|tell 3|think -5`,
	' distance=': `after:0 2|1 -2|18 -4|2 -8|3 3|4 -4
before:1 -1|10 -1|18 -1|2 2|3 2|4 2`,
	' ends= distance= inverted=': `after comma 0:false 4|true 3
after comma 1:false 2
after comma 10:false -11
after comma 18:false -15
after comma 2:false -2
after comma 3:false -18
after comma 4:false -13
after comma 6:false -20
after open 0:false -6
after open 1:false -27
after open 10:false -1
after open 18:false -3
after open 2:false 4
after open 4:false -4
after open 6:false -3
before comma 0:false 6
before comma 18:false -5
before comma 2:false -1
before comma 3:false -1
before comma 4:false 3
before comma 6:false -2
before mark 1:false -5
before open 0:false -3
before open 1:false 2
before open 10:false 2
before open 18:false -2
before open 2:false 2
before open 3:false 4
before open 4:false 2
before open 6:false 4
before stop 0:false 1
before stop 10:false 1
before stop 18:false -1
before stop 4:false 1`,
	' ends= distance=': `after comma:0 4|1 2|10 2|18 -9|2 -7|3 -4|4 -9|6 -3
after mark:0 3
after open:0 -7|1 -13|10 -3|18 1|2 -4|3 7|4 2|6 3
before comma:0 6|1 -3|18 -5|2 -2|3 -2|4 2|6 -2
before mark:1 -5
before open:0 -5|1 2|10 -1|2 2|3 4|4 3|6 4
before stop:1 1|10 1|2 1|6 -1`,
	' ends= form=': `after comma:fragment 5|full 4|term -18
after mark:full 5
after open:fragment -3|full 1|term -1
before comma:fragment 1|full -5|term -4
before mark:fragment -7|full 1
before open:fragment 2|full -4
before stop:fragment 1|term -10`,
	' favoured= form= commas=': `after false base:0 -5|1 -6
after false ing:0 -3
after false noun:0 -20
after false past:0 2|1 1|2 -6
after false s:0 -6|1 -10
before false base:0 1|1 -2|2 -34
before false ing:1 -5|2 -11
before false noun:0 -6|1 -18
before false past:1 -6|2 -8
before false s:0 4|1 -10
before true base:0 -6
before true ing:0 2|1 3
before true past:0 5|1 -2
before true s:0 8|1 -3`,
	' favoured= rivals=': `after false:0 1|1 -3|2 -25
before false:0 -1|1 -4|2 -6
before true:0 1|1 4`,
	' favoured=': `before:false -2|true 1`,
	' form= before=': `after base:auxiliary -19|to -9
after ing:conjunction -21|none -9|noun 7|preposition 1
after noun:noun -18
after past:adverb -1|auxiliary -4|conjunction -31|none 6|noun 5|pronoun 6|relative -27
after preposition:none 6
after s:name 4|none 2|noun 3|pronoun -1|relative -16
before base:adverb -9|auxiliary -4|noun 2|to -5
before ing:conjunction 6|name -4|none 6|noun -13|preposition -8
before noun:determiner -4|name -5|noun -8
before past:adverb -1|conjunction 5|none 2|noun 2|pronoun 3
before preposition:none 17
before s:name -1|none -2|noun 8|pronoun 1|relative -9`,
	' form= class= distance=': `after ing say:0 -9
after past judge:0 -9
after past say:0 3|1 -1|2 5|3 -8|4 2
after past say+show:0 -3
after past say+tell+pledge:0 13
after past tell:0 14
after s say:0 4
before ing judge:10 -6
before ing say:1 -1|10 10|2 -3|4 2|6 4
before noun say:1 -4|10 -9
before past judge:18 1|6 4
before past judge+pledge:0 -6|1 1|2 8|6 3
before past say:0 10|10 2|18 4|3 -2|4 1|6 4
before past say+show:6 -5
before past tell:10 -1|6 4
before s say:1 11`,
	' form= near=': `after fragment:a -2|as 7|comma 1|is -3|name -5|noun 3|to -2|was 6
after full:comma -9|start 2
after term:name -10|noun 2|the -5
before fragment:a -1|adverb 1|an 3|and 2|are 3|as 2|be 3|comma 5|for 4|had 8|has 9|her 9|his -2|name 4|object 5|of 8|pronoun 1|to -1|was -3|were 3|would 2
before full:comma 1|noun -5|that 3
before term:name -10|noun 1`,
	' form= shared=': `after base:false -7|true -10
after ing:true -2
after noun:false -19
after past:false 2|true -40
after preposition:false 6
after s:false 5
before base:false -3|true -6
before ing:false 2
before noun:false -8
before past:false 1|true 1
before preposition:false 16
before s:false 1`,
	' inverted=': `after:false -2|true 10
before:false 1|true -10`,
	' last=': `after:false -7|true 5`,
	' link= capital=': `after conjunction:lower -20
after far:lower -4|sentence 5|title -7
after none:lower 4|sentence 2|title -5
after noun:sentence 5
before colon:sentence 5
before comma:lower 5|sentence 1
before determiner:lower -3
before far:lower 2|title -6
before that:lower 4`,
	' link= class=': `after far:judge -7|loose -23|say 1|show -2|think -26
after none:judge 2|loose 4|say 1|say+judge 3|say+show -10|say+tell+pledge 5|tell -2|think 4
before colon:say 5
before far:judge 1|judge+pledge -2|judge+show -5|loose 1|pledge -2|say 1|say+judge -1|say+pledge -1|say+show 1|say+tell+pledge 1|show 2|tell 3|think+pledge -1
before none:judge+pledge -1|say 3
before that:say 1`,
	' link= shared=': `after conjunction:false -20
after far:false -1|true -26
after none:false 4|true -7
after noun:true -26
before colon:false 2
before comma:false 2|true 6
before determiner:false -3
before far:false 1|true -1
before none:true -1
before that:false 4`,
	' near= distance=': `after a:0 3
after as:0 7
after comma:0 -5
after name:0 4
after noun:0 -2
after start:0 1|1 -10|10 4|2 11|3 17|4 1|6 6
after the:0 -15
before a:10 -2|18 -3|2 6|4 1|6 7
before colon:1 3|10 -2|18 -2|4 -9|6 -3
before comma:1 4|10 -4|18 7|3 -1|4 5
before name:10 4|2 -10|4 1|6 -1
before noun:0 1|10 -1|18 -5|4 5|6 1
before that:1 5|6 -13
before the:1 -5|10 -2|4 5|6 3
before to:10 -1|6 4
before was:2 6`,
	' nested= class=': `after false:judge -2|judge+pledge -2|loose -5|pledge -18|say 1|say+judge -2|say+pledge -5|say+show 5|say+tell+pledge -4|show -3|tell -4|think -2|think+pledge -4
before false:judge+pledge -1|judge+show 3|loose 3|say 1|say+judge 1|say+pledge -1|say+show 3|say+tell+pledge 1|show 1|tell -1|think -1
before true:judge -4|judge+pledge -5|say -3|think -46`,
	' nested= rivals=': `after false:0 1|1 -3|2 -25
before false:0 1|1 -2|2 -4
before true:0 -9|1 -8`,
	' parenthesis=': `after:false -2|true 11`,
	' quotations=': `after:1 5
before:0 1|1 -2|2 2`,
	' rank= near=': `after 0:a 5|as 4|comma -8|name -3|start 2|the -7|to -4
after 1:noun 10|start -2
after 2:start -11
before 0:a 1|adverb -1|an -7|as -3|be -2|colon -1|comma 4|for -2|had 20|is 3|name -1|noun -1|of -4|pronoun 7|that 1|the 1|to 2|was -1|would 4
before 1:a -4|as 2|colon 1|comma -1|name -1|noun -1|that 2|the 1|to -1|was -5
before 2:colon -7|comma -3|noun 4`,
	' rank= relative=': `after 0:false 1|true -24
after 1:true -23
after 2:false 5
before 0:false 1|true -5
before 1:true 1`,
	' rank= shared= class=': `after 0 false:judge -7|say 1|say+show 8|say+tell+pledge 3|tell 7|think -24
after 0 true:judge -3|say -7
after 1 false:judge -14|say 7|think -15
after 1 true:judge -41|say -41
after 2 false:say 8|think -16
before 0 false:judge 2|judge+show 11|loose 2|say+judge 10|say+pledge 10|say+show 7|say+tell+pledge 4|show -2|tell -1|think -3
before 0 true:judge -4|judge+pledge 1|say -1|say+judge 3|say+show -1|tell -2
before 1 false:judge -4|judge+pledge -1|loose 8|say 3|say+show -1|think -3
before 1 true:judge 3|say 1
before 2 false:judge -6|loose -6|show 11|think -6`,
	' rank=': `after:1 -1|2 5
before:2 -1`,
	' relative= class=': `after false:judge -3|judge+pledge -2|loose -5|say 1|say+judge -1|say+pledge -2|say+show 5|say+tell+pledge -4|show -1|tell -4|think -2
after true:judge -8|say -20
before false:judge+pledge -1|judge+show 4|loose 2|pledge -1|say 1|say+judge 1|say+show 5|show 1|tell -2|think -2|think+pledge 1
before true:say 1`,
	' score= rivals=': `after -1:0 -4|1 -23
after -2:0 -10|1 -39
after -3:0 -11|1 -31|2 -18
after 0:1 -34
after 1:0 1|1 -4
after 2:1 1
after 3:0 4|1 4
after 4:0 5
before -1:0 -1|1 -14
before -2:0 -5|1 -4
before -3:0 -6|1 3
before 0:0 -3|1 -1
before 1:0 2|1 -9
before 2:0 4|1 -6
before 3:0 5|1 -2
before 4:0 4|1 3`,
	' score=': `after:-1 -7|-2 -11|-3 -12|0 -2|3 5|4 5
before:-1 -2|-2 -4|-3 -5|0 -2|1 1|2 2|3 3|4 4`,
	' subject=': `after:description -4|name 4|pronoun -4
before:description -3|name 2|pronoun -1`,
	' that=': `before:false -1|true 7`,
	' verb= near=': `after ask:start 4
after continue:start 3
after refer:start -29
after say:name -9|noun -5
after tell:start 10
after tweet:start 36
after write:start 17
before add:comma 2
before call:a 4|name 7|noun 3
before say:a 9|colon -4|comma 7|is 4|noun 1|that -2|the 2|to 9|was 7
before tell:comma 7
before write:comma -2`,
	' verb=': `after:according 6|add -3|ask -7|call -2|continue -8|note -5|refer -31|say 3|speak -18|tell -3|tweet 2|write 4
before:according 16|accuse 13|add 5|argue 1|continue 5|explain 8|promise 7|respond 15|say 1|see 1|show -16|speak -10|state 1|suggest 1|tell -1|think 7|tweet -3|write -3`,
	' who=': `after:0 1|1 -3
before:1 1`,
	'lead clause= near=': `false:a 2|and -4|as -4|colon -4|comma -6|is -2|name 4|noun -1|of -5|that -6|the -6|to 3`,
	'lead clause=': `:false -2|true 2`,
	'lead distance=': `:1 -4|10 -2|18 -1|2 -2|3 -7|6 1`,
	'lead form= near=': `fragment:a -2|as -13|comma -9|name 4|noun -8|that -8|the -7|to 3|was -8
full:colon 3|comma -4
term:noun -2`,
	'lead form=': `:fragment -3|term 1`,
	'lead near=': `:and -4|as -1|colon 4|comma -6|name 3|noun -2|of -6|that -9|the -4|to 2|was -9`,
	'lead rivals=': `:0 -3|1 -1|2 3`,
	'lead subject=': `:description -7|name 2|pronoun -1`,
	'lead verb=': `:, -3|adverb 2|and 2|auxiliary -6|conjunction -2|determiner -1|has 7|is -7|none -1|noun 3|preposition -10|presidential 6|relative -3|said -2|was -13`,
	'lead words= near=': `few:noun -6|the 1
many:comma -4|noun 3
one:noun -4
some:comma 3|noun -2`,
	'lead words=': `:many -2|one -3|some -1`,
	'lead': `: -1`,
	'nobody best=': `:-1 3|-2 5|-3 5|1 -3|2 -5|3 -2|4 -3`,
	'nobody capital= near=': `lower:a -1|adverb -5|an -2|and -2|are -6|as 2|be -8|comma -1|for -1|had -18|is -1|name -3|noun -1|of -7|pronoun -2|that -2|the -1|to -3|would -5
sentence:colon -4|comma -5|start -2
title:comma 2|name 7|noun 1|of 9|start -8|the 3`,
	'nobody capital= words=': `lower:few 1|many -5|one -1|some -5
sentence:few -8|many -3|some 1
title:few 4|one 2|some 3`,
	'nobody capital=': `:lower -1|sentence -2|title 4`,
	'nobody cues=': `:0 5|1 -3|2 -2`,
	'nobody form= words=': `fragment:many -7|some -4
full:many -2|one -5|some -1
term:few 3|one 5|some 4`,
	'nobody form=': `:fragment -1|full -1|term 4`,
	'nobody near= next=': `a:conjunction -9|end -3|preposition 1
and:end 3
as:end -8
colon:end -11
comma:end -7
is:end -4
name:conjunction 4|end -5|noun -1|preposition 3
noun:conjunction -6|end -1|noun 1|preposition -1
start:determiner -13|name -5|noun -10|pronoun -8
that:end 1
the:noun 2|preposition -1
to:end -1
was:end -1`,
	'nobody near=': `:a -1|adverb -2|an -6|and 5|as -1|be -12|colon -6|comma -1|dash 7|for 6|had -19|is -6|name 1|of 1|pronoun -3|start -3|that -4|the -1|to 2|was -1|would -5`,
	'nobody next=': `:auxiliary 5|conjunction -1|dash -1|determiner -2|end -3|name -3|noun 2|preposition -1|pronoun -8|relative 3`,
	'nobody words= near=': `few:comma 6|is 1|name 6|noun -4|of 4|start -10|the -3|to 1|was 1
many:colon -2|comma -4|name -12|noun -1|start -1|that 2
one:name 4|noun 5|the -7
some:a -1|and 2|as 2|colon -11|comma -9|name -4|noun -1|start -10|that 1|the 5|to 3`,
	'nobody words=': `:few 1|many -2|some -1`,
};
