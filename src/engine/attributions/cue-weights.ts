/**
 * What each feature of a cue speaks for: that it reports. In twentieths; learned by logistic regression from the train split of PolNeAR v1.0.0
 * (Newell, Margolin and Ruths, LREC 2018) with `node test/bench/train.mjs GOLD.jsonl --write`. Not edited by hand.
 */
import type { WeightTable } from './weights';

export const cueWeights: WeightTable = {
	'': `: -2`,
	'before= form=': `adverb:base -2|ing 7|past 1|s 11
after:ing 5
and:ing 6|past 4|s -19
as:ing -16
auxiliary:base -10|ing 5|participle -10|past 3
before:ing 9
bracket:past 5
but:past 6
by:ing 2
comma:ing 14|past -12|preposition 22|s -24
dash:ing -1|past -1|s -28
determiner:base 5|noun -7|past -11
ed:ing -8|noun -4|past -5
end:ing -4|past -37|preposition 44
for:ing -31
from:ing -16
in:ing -1
ing:noun 4|past -2
name:base 6|ing -17|noun -18|past 7|s 2
not:base 1|ing -8
noun:base 6|ing -11|noun -8|past 2|s 2
number:base 2|ing -11|past 18|s -32
of:ing -8
on:ing -5
once:past -19
pronoun:base -3|past 2|s 1
quotation:ing 16|past 14|preposition 2|s 4
that:ing -14|past 1|s -2
time:ing -1|past 25
to:base -5|ing 10|past 16
which:past 1|s -1
while:ing -5
who:base -1|s 12
without:ing 5`,
	'before=': `:adverb 3|after 5|and 4|as -16|auxiliary 1|before 9|bracket -6|but 17|by 2|comma 14|dash -7|determiner -4|ed -8|end -3|for -31|from -16|in -1|ing -4|name 1|not -5|number 2|of -1|on -5|once -9|or -57|pronoun 5|quotation 7|that -2|time 5|to 1|when 15|which 1|while -5|who 4|without -1`,
	'breaks=': `:false -19|true 7`,
	'class= form=': `judge:base -1|ing -4|participle -7|past 1|s -2
judge+pledge:base -5|ing 2|past -3|s 14
judge+pledge+loose:base 1
judge+show:base -5|ing -12
loose:base -8|ing 2|past -1|s 3
pledge:base 3|ing -9|s -10
pledge+loose:base 3|ing -7|past 4|s -9
say:base -1|ing -9|noun -1|past -2|preposition 10
say+judge:base 5|ing -13|past 5|s 16
say+pledge:base -3|ing -6|past 6|s -6
say+show:base -2|past -3|s -8
say+show+pledge:past 5
say+tell:ing 8|past 2|s -39
say+tell+judge+pledge:ing 1|past 12
say+tell+pledge:base 3|ing 4|past 2|s -2
say+think:base 8|past -2
say+think+pledge:base -14|past 4|s 8
say+think+show:past 7
show:base -8|ing -13|s -5
show+loose:base -10|ing -13|past -3|s 9
tell:base 15|ing -4|past -10|s -4
tell+judge:base -49|ing -7|past 3
think:base -1|ing 1|participle -2|past -3|s 3
think+judge:base 5|ing -15|past 5|s -1
think+judge+pledge:base -5|ing -5|past 7
think+pledge:base -13|ing -2|past 3|s 1`,
	'class= next=': `judge:about 6|adverb 2|and -9|as -20|at -5|auxiliary -17|comma -17|dash 1|determiner 5|ed -14|for -13|herself 2|him 11|himself 17|in -13|ing -7|name 14|of 11|on 10|other -48|out 1|pronoun -1|quotation 5|stop -8|that -6|them 5|to 2|whether 10|with -10
judge+pledge:determiner -5|for 13|him 14|name -11|noun -6|on 14|pronoun 1|quotation -3|to 14
judge+show:determiner -6
loose:determiner -4|ing -15|noun -18|stop 6|to 6
pledge:adverb -9|comma -50|determiner 6|for 6|in -4|name -7|noun -8|on -53|stop -10|time -38|to 8
pledge+loose:determiner -3|noun 1
say:about 17|adverb 12|after -8|and 3|as -7|at 9|auxiliary 5|before 24|bracket 2|by 18|colon 7|comma -2|dash 16|determiner -6|during 10|ed 23|for 2|from 22|him -27|how 3|if 8|in 10|ing -4|noun -5|number -8|of 11|on -3|other -3|out 14|quotation 2|that 12|time 13|to 7|what -4|when 18|whether -2|who 18|why 1|with 1
say+judge:against -6|comma 8|determiner 2|name -4|noun 10|stop -11|that 8
say+pledge:adverb 25|comma 13|determiner 3|ing 2|name 7|noun 2|pronoun 15|stop -8|that 14|time 44|to -9
say+show:adverb 4|auxiliary 12|comma 2|determiner -1|from -49|in 16|ing 6|name 8|noun -9|on 13|pronoun 2|stop 18|that 13
say+show+pledge:determiner 6
say+tell:determiner 8|name 2|noun 21
say+tell+judge+pledge:that 1
say+tell+pledge:comma 6|determiner -3|for -1|him -1|name -8|noun -2|stop 12
say+think:about -2
say+think+pledge:that 13|to -8|with 4
say+think+show:that -5
show:adverb -4|as -3|comma -13|determiner 8|ed -16|for -23|how -4|in -30|ing 4|name -5|noun -2|number -53|on -42|out -30|pronoun -12|quotation -2|stop 3|that -1|time -32|to 1|up -26|with 2
show+loose:determiner -6|name 5|noun -6|that 9
tell:determiner 1|him -17|me -7|name 5|noun 5|them 10
tell+judge:determiner -2|name 1
think:about -9|adverb -1|and -37|as 13|auxiliary 22|by -34|comma -4|determiner 1|ed -6|for -4|from -13|him -5|how 1|if -8|in 13|ing -12|name -6|noun -8|number 10|of -6|on -9|pronoun 1|quotation -10|stop -1|that 7|them -38|what -13|whether -1
think+judge:determiner -9|name 1|noun 3
think+judge+pledge:determiner -6|name 1
think+pledge:comma 6|determiner 6|him -1|ing 7|name -1|noun 4|to 3`,
	'class=': `:judge+pledge -1|judge+pledge+loose 1|judge+show 6|loose -6|pledge -3|pledge+loose 1|say -1|say+judge -1|say+show -3|say+show+pledge -1|say+tell -10|say+tell+judge -4|say+tell+pledge 1|say+think -5|say+think+pledge -8|say+think+show -2|show -1|show+loose -2|tell -5|tell+judge 2|think 1|think+judge 1|think+judge+pledge -1|think+pledge -4`,
	'earlier= class=': `0:judge 13|judge+pledge 15|judge+pledge+loose -4|judge+show 26|loose 6|pledge 13|pledge+loose 5|say 11|say+judge 13|say+pledge 20|say+show 15|say+show+pledge 18|say+tell -5|say+tell+judge 13|say+tell+judge+pledge 9|say+tell+pledge 25|say+think 14|say+think+pledge 34|say+think+show 34|show 6|show+loose 3|tell 18|tell+judge 5|think 14|think+judge 17|think+judge+pledge 23|think+pledge 18
1:judge -10|judge+pledge -5|judge+pledge+loose -11|judge+show 1|loose -17|pledge -16|pledge+loose 13|say -5|say+judge -5|say+pledge -14|say+show -6|say+tell -16|say+tell+judge+pledge 10|say+tell+pledge -19|say+think+pledge -30|show -16|show+loose -11|tell -18|tell+judge -3|think -18|think+judge -7|think+judge+pledge -2|think+pledge -24
2:judge -22|judge+pledge -20|loose 6|pledge -22|pledge+loose -35|say -19|say+judge -18|say+pledge -12|say+show -36|say+tell -3|say+tell+pledge -16|show -25|show+loose -14|tell -30|think -29|think+judge -16|think+pledge -27`,
	'form=': `:base -1|ing -9|noun -1|participle 2|preposition 10|s -3`,
	'inverted=': `:false -2|true -4`,
	'next= ': `about:determiner -1|how 17|ing 5|name 5|noun -1
adverb:about 32|auxiliary 13|comma 7|determiner -8|in -10|noun 10|of 30|on -6|stop -17|that 18|time -1|to -4
after:determiner 7
against:determiner 5|name -13|noun 34
and:determiner -16|ed 1|ing -30|name -14|noun -16
as:determiner 3|name -26|noun -2|quotation 1
at:determiner -10|name 8|noun 20
auxiliary:adverb -25|auxiliary -12|determiner -7|ed -21|ing -4|not 17|quotation -8
bracket:name 12
by:determiner -28|ing 20|name -38|noun -6
colon:end 23|quotation 16
comma:according -73|adverb 2|and -9|auxiliary 22|but -15|determiner 6|ed -2|in 16|including -7|ing -1|noun 13|number 71|pronoun -9|quotation 23|that 49|which -18|while 7|who 3
dash:and -2
determiner:adverb 3|as -2|comma -6|determiner -9|ed 9|ing 13|name 5|noun 4|number -8|of 7|other -7|quotation -12|stop -13|time -5|to 3
during:determiner -11
ed:by -20|determiner -14|noun 3
for:determiner 8|him -1|ing -1|noun 6
from:determiner -10|name -25
him:adverb 15|as 18|comma -12|determiner -8|for 6|of 11|stop 5|to -3
himself:as 26
how:determiner 17|noun 9|pronoun 18
if:pronoun 14
in:determiner -1|name -30|noun 12|number -24|time 3
ing:determiner 23|name 15|noun 10
into:determiner -3
me:stop 25
name:adverb -7|and -2|as 20|auxiliary 5|comma -9|ed 1|for 2|from -40|in -2|ing 18|name -4|noun 3|of 12|on -15|quotation 9|stop -5|that 11|to 3
not:to 37
noun:about 17|adverb 5|and -12|at -1|auxiliary 2|by -10|comma -14|dash -54|determiner -3|ed -19|for -1|from -20|in 3|ing 3|name 7|noun 1|of -5|on -9|pronoun -27|stop -4|than -17|that 23|time 19|to -1|who 3|with -1
number:noun -34
of:determiner -3|ing -9|name -2|noun 4
on:determiner -4|ing -2|name -4|noun -5|time -3
or:noun -21
other:name -1|noun -15|number -3
out:determiner -6
over:determiner -5
pronoun:adverb -5|and 53|as 27|auxiliary 8|comma -5|ed 12|noun 10|quotation 9|stop 7|to -22
quotation:and -1|determiner 10|end 8|in -7|noun 29
stop:end 3
that:adverb 6|auxiliary -4|comma 54|determiner 12|ed -38|if -1|in 9|ing 14|name 9|number 9|pronoun 16|quotation 5
them:to -3
time:comma -3|stop 8|that 55|time -1
to:adverb -9|auxiliary -6|determiner -11|ing 42|noun 7|quotation -6
what:auxiliary -6|determiner 26|pronoun 12
when:pronoun -9
whether:determiner 8|pronoun -8
who:auxiliary -12|noun 27
with:determiner 10|name -11|noun 1|number -37`,
	'next=': `:about 9|adverb -1|after -4|against 16|and -14|as -1|auxiliary 4|because -41|before -22|bracket 1|by -32|colon 14|comma -7|dash -7|determiner 2|down -28|during -10|ed -2|from -27|herself 11|him 7|himself -14|how 7|if 15|in -4|ing -5|into -11|itself -18|like -9|me -8|name 7|not 2|noun 2|number 9|of 11|off -3|on 4|or -43|other -5|out 2|over -27|pronoun 2|quotation 2|since -21|so 2|stop -6|that 9|them 4|through -13|time 1|to 4|up -4|what 12|when 8|whether 6|who -23|why 13|with -6`,
	'quoted= class=': `false:judge -3|judge+pledge -5|judge+pledge+loose -11|judge+show 4|pledge -4|pledge+loose 4|say -3|say+pledge -9|say+show -3|say+show+pledge -3|say+tell -24|say+tell+judge -7|say+tell+judge+pledge 8|say+tell+pledge 7|say+think -2|say+think+pledge 7|say+think+show -2|show 1|show+loose -1|tell -9|think 3|think+judge 7|think+judge+pledge 2
true:judge 2|judge+pledge 5|judge+show -3|loose -6|pledge 3|pledge+loose -13|say 6|say+judge 1|say+pledge 13|say+show 8|say+tell 3|say+tell+judge+pledge -4|say+tell+pledge 5|say+think+pledge -19|say+think+show 11|show -3|show+loose -7|tell 3|think -11|think+judge -11|think+judge+pledge -7|think+pledge -7`,
	'quoted=': `:false -4`,
	'shared= form=': `false:base 2|ing 11|noun -1|past 5|preposition 10|s -1
true:base -8|ing -16|past -20|s -14`,
	'subject= class=': `body:judge -4|judge+pledge -5|pledge 4|pledge+loose -14|say 4|say+judge -1|say+pledge -3|say+show -3|say+tell+pledge 19|show 7|show+loose 9|tell 6|think -3|think+pledge 6
description:judge -12|judge+pledge -8|loose -22|pledge+loose 1|say -3|say+judge -13|say+pledge -22|say+show -19|say+tell 3|say+tell+pledge 3|say+think+pledge 24|show -12|tell -14|tell+judge -14|think -2|think+judge -22|think+pledge -8
document:judge -21|judge+pledge 3|loose 6|say+judge -9|say+pledge -9|say+show 6|show 8|show+loose 28|think -5|think+pledge -1
he:judge 7|judge+pledge 12|judge+show 17|loose 32|pledge 5|pledge+loose 4|say 8|say+judge 26|say+pledge 1|say+show 9|say+tell+judge+pledge 18|say+tell+pledge 12|show -24|show+loose -16|tell 10|think -10|think+judge -27|think+pledge -5
he's:say 2|think -27
her:say 1
his:say -6
i:judge 28|say -5|think -14
it:judge 9|pledge -25|say 6|say+pledge -23|say+show 22|show 6|think -4
its:say -17
many:think 11
name:judge 2|judge+pledge 13|judge+pledge+loose 10|judge+show -2|loose 10|pledge -2|pledge+loose 3|say 6|say+judge 14|say+pledge 6|say+show 5|say+show+pledge 2|say+tell 5|say+tell+judge 9|say+tell+judge+pledge 5|say+tell+pledge 3|say+think+pledge -2|say+think+show -8|show -5|show+loose -4|tell 17|tell+judge 2|think 1|think+judge 4|think+judge+pledge 12|think+pledge 1
person:judge 1|judge+pledge 8|judge+show -2|loose 7|pledge -12|say 4|say+judge 7|say+pledge 15|say+show 9|say+tell+pledge 9|show -24|show+loose -4|tell 7|think+judge -8|think+pledge 5
she:judge 12|judge+pledge 11|say 7|say+judge 21|say+pledge 7|say+tell+pledge -6|show 3|tell -1|think -7|think+pledge -14
some:say 7|think 11
that:judge 3|judge+pledge -10|pledge -16|say -28|say+show -16|show -4|think -20
their:say -5
they:judge -11|pledge -22|say -5|say+judge 11|show -26|think -10|think+pledge -6
we:think 8
which:pledge 10|say -4|show -2|think 1
who:judge -1|judge+pledge 3|pledge -15|say -6|say+judge -9|say+pledge -23|say+show -3|show -5|think 2|think+judge 18|think+judge+pledge -23|think+pledge 3
you:say -26|think 7`,
	'subject=': `:all -39|another 5|body 4|both -18|description -10|document 5|he -1|he'd -61|he'll -51|her 1|his -6|i 4|it -14|it's -39|its -17|many 5|name 5|one -17|others 14|person 5|she 3|some 3|that -33|their -5|they -2|this -65|those 4|we 3|which -11|who -19|you -11`,
	'verb= form=': `accept:base -12|ing 13|past -16
according:preposition 10
accuse:ing 14|s -7
acknowledge:base 4|ing 2|past 16
add:base -19|ing 13|past -8|s -18
address:base -3|ing -14|past -17
admit:past -7
advertise:ing -9
advice:noun 3
advise:ing 9|past -9
agree:base -14|past 4|s 8
allege:ing -3|past 1
allow:base -15|ing -30|past -8|s 9
announce:base 5|ing -4|past 12
announcement:noun -5
answer:noun -8|past 7
appeal:noun 2
applaud:past -10
approve:past 1
argue:base -6|ing 24|past -6
argument:noun 4
ask:base -2|ing 12|past -2|s -3
assert:past 29
assertion:noun 8
assure:past 19
attack:base -13|ing -15|past 11|s -28
back:base -31|ing -4|past 7
ban:base -7|ing -5
begin:past -1
believe:base 11|past -23|s 1
blame:base 2|past -4
blast:past 49
boast:past 4
boo:past -33
call:base 1|ing 6|noun -6|past -2|s 5
campaign:base -10|ing -18|past -19
carry:base -39|ing 1|past -18
cast:ing -33|past -1
celebrate:ing -1
challenge:base -49|ing -7|noun -23|past 3
charge:past -9
cite:ing 9|past -2
claim:base 17|ing -1|past 18|s 5
comment:base 2|noun -28
compare:past -3
complain:past 10
concede:past 21
concern:noun -9
conclude:past 7
consider:base -9|ing -12|past 11
contain:ing -44|past -3
contest:s -27
continue:base -11|ing -19|past 9|s -29
convince:base 14
counter:base 6
cover:base -16|ing -49|past 4
criticism:noun 7
criticize:base 3|ing 7|past -1
decide:base -1|past -12
declare:ing -1|past 6
decline:past 4
deem:past -2
defend:base -8|ing -10|past 21
demand:past -17
demonstrate:base -14|past -13
denounce:ing -6|past 26
deny:past 14
describe:base -15|ing 7
detail:past -8
determine:base 4|past -20
direct:past -17
discuss:base 12|ing -2|past -6
dismiss:past 10
echo:past 9
email:past 12|s -38
embrace:base -5|ing -2|past -9
encourage:base 17|ing -41|past 7
endorse:base -5|ing -5|past 7
estimate:past 8
expect:base 9|ing 11|past 11|s -1
explain:base 4|ing -6|past 14
favor:base 8|past 2|s 2
fear:base 1
feel:base 16|ing 2|past -10|s -25
file:base -64|past -1
find:base -10|ing -13|past -3|s 9
fire:past -3
focus:base -8|ing 2|past -13
go:past -8
hear:ing 1|past -19
highlight:ing -20|past 9
hit:past -16
hope:base -6|ing -7|noun 6|past -1|s 6
idea:noun -14
identify:base 16|past 13
ignore:past -13
include:base -39|ing -60|past 7|s 1
indicate:past 8
insist:base 11|past 3
intend:past -6
invite:past -29
issue:past 6|s -21
joke:past 4
judgment:noun -37
know:base -5|ing 12|past -10|s 5
learn:base -4|past 7
like:base -15
list:past -7
maintain:past -10
mean:base 4|ing -25|past -13|s -38
mention:base 19|past -7
message:noun -7
mock:past -4
need:base -17|past -18|s -23
nominate:ing -18
note:base 4|ing 7|past 10|s 15
offer:base 3|ing -7|past 4|s -9
oppose:base 7|ing -9|past 3|s -4
order:past 1
persuade:base 12
plan:base -12|s 3
pledge:past -11
point:base -4|ing 3|past 6
portray:past -11
post:past -5
praise:past 7
predict:past 6
prefer:base -5
present:base -4
press:base 1
promise:ing 8|noun -8|past 5
promote:ing -18
proposal:noun -6
propose:ing 11|past 1
prove:base -18|past -24
publish:past -1
push:base -16|ing -13|past -2
question:base -2|ing 1|noun -8|past 22
raise:base -71|ing -6|past -1
reaction:noun -1
read:ing -6|past -9
recall:ing 10|past 27
recognize:base -10
refer:ing 9|past -1
reflect:ing -10|s 1
refuse:ing 1|past 12
regard:ing -18
register:base -48|past -17
reiterate:past 5
reject:past 17
relate:past -13
release:base -29|ing 3|past -11
remark:noun -18
remember:base 12
reply:past 2
report:base -20|ing -24|past 19|s 19
request:noun -14|past 16
require:base -14|ing -43|past -11|s -24
respond:base -7|ing -18|past 3
response:noun -5
reveal:past 5
rule:ing 16|past 6
run:base -25|past -7|s -54
say:base 7|ing 3|past 12|s 29
see:base 4|ing -29|participle 1|past -20|s 17
seek:base -8|s 16
sell:base -6|ing -20
show:base 3|ing 1|s 12
slam:past -15
speak:base -15|ing -21|participle -7|past -4|s 4
start:past -20
state:base -9|ing 35|past 17|s -41
statement:noun -9
suggest:base -1|ing 6|past 4|s 9
suggestion:noun 7
support:base -5|ing -8|past 2|s 8
talk:ing -1|past 12
tell:base -4|past 17|s 27
think:base 3|ing -7|past -13|s 8
threaten:past -6
touch:past -1
trust:base -14
tweet:ing 33|noun -41|past 8
understand:base 6|s -6
urge:ing -9|past 12
view:base -9|noun 14
vote:base -4|ing -11|past 4|s -55
vow:past 20
want:base -5|past -2|s -12
warn:ing 1|past 12
welcome:past 5
words:noun -44
worry:base 8|past -2
write:base -2|ing -9|past 14|s -7`,
	'verb= next=': `accept:determiner 6|noun -8
according:and 8|by 20|comma -16|ed -5|noun 4|other 6|stop 15
accuse:determiner 15|him 12|name -5
acknowledge:determiner 2|that -3
add:colon 17|comma 31|determiner -5|stop 110|that 36|to -49
address:determiner 7|noun 8
admit:that 9
advise:name -21
advocate:for -9
agree:that 13|to -8|with 4
allege:that 6
allow:determiner 8|name 4|noun 6
announce:determiner -7|pronoun 14|that -21
answer:determiner -1
appeal:to -12
argue:that 11
ask:comma 6|determiner 4|for -1|him -15|name -3|noun -14|stop 11
assert:that 6
attack:determiner 5|name 10|noun 7
back:determiner 8|name 9|noun 13
ban:determiner -69|name -55|noun 9
believe:auxiliary 3|determiner -10|name -6|pronoun 14|that -8
blame:determiner 10
blast:name 18
call:determiner -5|for 7|him 11|name -4|noun -5|on 15|pronoun 10|quotation -6|to 1
campaign:auxiliary -38|for 24|in -27|noun -7|stop -36
carry:determiner -56|noun 21|out -29
cast:determiner 1|noun -3
celebrate:determiner -15
challenge:determiner -2|name 1
cite:determiner 6|noun 13
claim:determiner -20|noun 2|pronoun 13|that -12
comment:auxiliary -38|comma -56|noun -55|on 36|stop -26
compare:determiner 16|to -47|with -50
conclude:that -5
confirm:determiner -6
consider:determiner -10|ing -5|noun 7
contain:noun -47
continue:comma 14|determiner -13|ing -7|stop 28|to -7
cover:determiner -24
criticism:of -9
criticize:determiner -6|name 3
decide:to -16
declare:that -6
decline:to 25
defend:determiner 4|name 27
demonstrate:determiner -31
denounce:determiner 1
deny:determiner 19
describe:determiner 8
detail:determiner 12
discuss:noun 15
dismiss:noun 13
embrace:determiner -6
encourage:determiner 15|noun -22
endorse:determiner -6|name 1
establish:determiner -15
expect:determiner 2|to -11
explain:determiner 3|why 14
favor:determiner -8|name -17
fear:determiner 17
feature:determiner -5
feel:determiner -5|ed 22|noun -25
file:determiner 4
find:determiner -6|name 5|noun -6|that 9
focus:adverb -4|on 9
go:to 11
highlight:determiner 14
hit:determiner -24
hope:determiner 16|that -8|to 11
identify:determiner -3
ignore:determiner -2
imply:that 9
include:determiner -22|ing 12|name -74|noun -12|number -40
indicate:that 11
insist:pronoun 51|that 18
intend:to -24
issue:determiner 16
know:determiner 5|how -7|pronoun -9|that -1|what -25
like:determiner -16|name -51|noun -18|to 49
maintain:determiner -25
mean:determiner -18|ing -32|pronoun -11|that -1
mention:determiner 14|name -7
mock:determiner -6|name 11
need:determiner -10|noun -6|to -5
nominate:name 6|noun -18
note:comma 37|determiner 12|stop 45|that 9
offer:determiner -3|noun 1
oppose:determiner 8|name -14|noun -15
order:determiner 21
persuade:determiner 13
plan:to 2
pledge:noun -70|to 10
point:determiner -2|name 4|that 20
post:determiner 4|noun 19
praise:determiner -7|name 13
present:determiner -7
promise:to 14
promote:determiner 16
proposal:to 7
propose:determiner 11|ing -1
prove:noun -64|to 7
publish:determiner 11
push:determiner 9|for 10|name -20|noun -12
question:determiner 3|name 5|stop 3|whether 10
rail:against 2
raise:determiner -17|noun 3|other -51
read:determiner -4|stop 11
recall:determiner 8
recognize:determiner 13
refer:to 10
reference:determiner -2
reflect:determiner -20
refuse:to -2
regard:determiner -31
register:noun -72
reject:determiner -5
relate:to -19
release:determiner 24|noun 3|time -46
remark:comma -11|stop -7
repeat:determiner 16
report:adverb 14|comma 10|ing 10|noun 14|on -14|stop 9|that 16
require:determiner -10|noun 5
respond:by -12|stop 16|to 2
response:to -3
reveal:determiner 6
run:determiner 2|for -57|noun 1
say:about -20|adverb 2|at 4|auxiliary 8|bracket -4|colon -18|comma 23|determiner 19|during 8|in 14|ing 9|name 20|noun 16|of -3|on 26|pronoun 7|quotation -10|stop 32|that -3|time 15|to 56|who 9
see:determiner -9|him 3|name 7|noun 18
seek:determiner -23|to -12
sell:determiner 2
show:determiner -2|how -25|name 20|noun 9|stop 26|that 7|up -21
signal:determiner -14
slam:determiner -1
speak:about 29|adverb 5|at -10|in -8|noun -41|on -13|out 29|to -22|with -14
state:comma 9|noun -12|stop 10|that 5
suggest:determiner 15|name 10|pronoun -4|that 11
support:determiner 5|him -1|ing 7|name 3|noun -3
talk:about 2|noun 1|to -11
tell:determiner 5|me 10|name 2|noun 8|them -2
think:about -2|auxiliary -9|determiner 4|name 11|of -13|pronoun -5|that -1
threaten:to 19
tout:determiner 15
tweet:comma 26|determiner 12|that -23
underscore:determiner -9
understand:determiner -7
urge:determiner -2|name 1|noun 17
view:comma 13|on -57|stop -19
vote:adverb 1|against 4|comma -39|for 3|in -2|noun -49|on -36|stop -36|time -38
vow:to 5
want:determiner 7|name -1|noun 6|to 1
warn:that 1
weigh:in 12
worry:about -2
write:comma 24|in 23|on 22|stop 51|that 7`,
	'verb=': `:accept 1|according 10|accuse 8|acknowledge 7|add -8|address -12|admit 5|advertise -24|advice 3|advise -4|advocate 2|agree -8|allege 7|allow -7|announce 14|announcement -5|answer 1|apologize 3|appeal -15|applaud 14|approve -20|argue 11|argument 4|ask 1|assail 30|assert 1|assertion 8|assume -21|assure 16|attack -13|back -7|ban 2|begin -6|believe 3|blame 18|blast 34|boast -1|boo -8|break -12|brief -23|call 4|campaign -26|carry -31|cast -16|celebrate -23|challenge -6|champion 6|chant 8|charge -5|cheer 1|cite 2|claim 17|close -52|command -34|comment -8|compare -16|complain -3|concede 8|concern -9|conclude -2|condemn 14|confirm 27|congratulate -2|consider 4|contain -21|contest -53|continue -19|convince -26|counter -5|cover 3|credit 1|criticism 7|criticize 17|decide -3|declare 15|decline -9|decry 43|deem 7|defend 3|demand 6|demonstrate 7|denounce 9|deny -5|describe 8|detail 9|determine -8|direct -42|disclose 12|discuss 7|dismiss 8|distance 4|echo -5|email 3|embrace -7|emphasize 10|encourage -4|end -21|endorse -1|establish -39|estimate 1|expect 12|explain 21|expose -14|favor 12|fear 6|feature -30|feel -5|figure -25|file -3|find -2|fire -16|focus -9|go 1|hate -10|hear -40|highlight -9|hit -22|hope 6|idea -14|identify 19|ignore -14|imply -1|include -13|indicate 6|insist 14|intend 3|invite -21|invoke -10|issue -11|joke 4|judgment -37|knock -15|know 6|lament 41|laugh -18|learn -7|like -6|list 35|lobby -17|love -8|maintain -28|mean -25|mention 13|message -7|mock 5|need -31|nominate 4|note 14|offer 1|oppose -1|order 1|outline 2|paint -14|plan -7|plead 11|pledge 10|point 14|portray 19|post -1|praise -3|predict 2|prefer 13|present -10|press 1|promise 6|proposal -6|propose 8|protest -42|prove -16|publish 1|push -9|put 23|question 11|quote -3|rail 11|raise -25|reaction -1|read -5|recall 4|recognize -5|recommend 3|record -21|refer 1|reference -1|reflect -19|refuse 3|regard 1|register -23|reiterate 17|reject -2|relate -15|release -10|remark -5|remember 8|remind 7|repeat 7|reply 5|report 2|request -16|require -13|respect -27|respond -6|response -5|reveal -1|rip -24|rule -19|run -21|say 16|see -3|seek 1|sell -45|shout 12|show 11|sign -5|signal 7|slam 19|smile -37|speak -19|start -26|state 5|statement -9|stress 20|sue -8|suggest 5|suggestion 7|support 2|tackle -55|talk 1|tell 10|testify -21|thank -4|think -2|threaten 8|touch -16|tout 13|trust -8|tweet 1|underscore -16|understand 4|unveil -11|urge 7|view 3|vote -2|vow 20|want -2|weigh -14|welcome -22|wonder 14|words -44|worry -5|write 1`,
};
