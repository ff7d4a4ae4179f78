/**
 * What each feature of a cue speaks for: that it reports. In twentieths; learned by logistic regression from the train split of PolNeAR v1.0.0
 * (Newell, Margolin and Ruths, LREC 2018) with `node test/bench/train.mjs GOLD.jsonl --write`. Not edited by hand.
 */
import type { WeightTable } from './weights';

export const cueWeights: WeightTable = {
	'': `: -2`,
	'before= form=': `adverb:base -4|ing 4|past -1|s 10
after:ing 5
and:ing 7|past 5|s -12
as:ing -16
auxiliary:base -7|ing 9|participle -12|past 3
before:ing 7
bracket:past 5
but:past 4
by:ing 2
comma:ing 18|past -8|preposition 27|s -17
dash:ing -6|past -6|s -31
determiner:base 6|noun -5|past -11
ed:ing -6|noun -1|past -4
end:ing -7|past -38|preposition 40
for:ing -32
from:ing -15
in:ing -1
ing:noun 8|past -5
name:base 6|ing -16|noun -17|past 6|s 2
not:base -3|ing -13|past -4
noun:base 4|ing -11|noun -6|past 2|s 3
number:base 4|ing -5|past 19|s -25
of:ing -9
on:ing -4
once:past -15
pronoun:base -3|past 1|s 3
quotation:ing 17|past 21|preposition 1|s 6
that:ing -10|past 1|s -1
time:ing 1|past 27
to:base -6|ing 9|past 15
which:past -2|s -3
while:ing -6
who:base -3|past -1|s 14
without:ing 6`,
	'before=': `:adverb 4|after 5|and 2|as -16|auxiliary -2|before 7|bracket -9|but 15|by 2|comma 10|dash -4|determiner -5|ed -11|end -2|for -32|from -15|in -1|ing -6|not -2|number -3|of -2|on -5|once -16|or -56|pronoun 4|quotation 7|that -4|time 3|to 1|when 7|while -6|who 3|without -2`,
	'breaks=': `:false -19|true 8`,
	'class= form=': `judge:ing -4|participle -4|s -2
judge+pledge:base -5|ing 2|past -1|s 14
judge+pledge+loose:base 2
judge+show:base -4|ing -11|past 3|s 30
loose:base -10|ing 1|past -1|s 2
pledge:base -1|ing -14|past -3|s -15
pledge+loose:base 6|ing -4|past 7|s -6
say:base -1|ing -7|noun -2|past -2|preposition 9|s 1
say+judge:base 3|ing -15|past 5|s 10
say+pledge:base -4|ing -6|past 6|s -8
say+show:base 2|ing 4|past 3|s -6
say+show+pledge:past 6
say+tell:ing 6|past -2|s -59
say+tell+judge+pledge:ing 1|past 10
say+tell+pledge:base 4|ing 3|past 2|s -1
say+think:base 5|past -3
say+think+pledge:base -16|past 3|s 5
say+think+show:past 7
show:base -7|ing -11|past 4|s -3
show+loose:base -9|ing -11|past -1|s 10
tell:base 12|ing -6|past -13|s -9
tell+judge:base -41|ing -8|past 3
think:base -2|ing -2|participle 8|past -5|s 1
think+judge:base 2|ing -13|past 6
think+judge+pledge:base -6|ing -6|past 5
think+pledge:base -9|ing -5|past 2|s -3`,
	'class= next=': `judge:about 4|adverb 1|and -14|as -21|at -9|auxiliary -17|by -33|comma -15|dash 2|determiner 5|ed -15|for -13|herself 1|him 8|himself 17|in -20|ing -5|name 14|noun 1|of 7|on 11|other -52|out 4|pronoun -5|quotation 3|stop -12|that -7|them 4|to 2|whether 7|with -13
judge+pledge:determiner -6|for 10|him 11|name -12|noun -10|on 13|pronoun 2|quotation -5|to 7
judge+show:determiner 2|noun -8
loose:comma 26|determiner -4|ing -14|noun -24|stop 3|to 5
pledge:adverb -12|against -2|comma -50|determiner 3|for 6|in -3|name -6|noun -6|on -54|stop -4|time -35|to 9
pledge+loose:determiner -4
say:about 20|adverb 8|after -10|and 1|as -8|at 5|auxiliary 3|before 24|bracket -7|by 13|colon 10|comma -4|dash 16|determiner -8|during 15|ed 23|from 26|him -29|how -1|if 4|in 9|ing -6|name 2|noun -6|number -8|of 8|on -4|other 2|out 16|pronoun -2|stop -3|that 9|time 10|to 6|what -2|when 16|whether -2|who 22|why -4|with -3
say+judge:against -1|comma 11|determiner 2|name -5|noun 6|stop -9|that 13
say+pledge:adverb 24|comma 17|determiner 3|ing 4|name 9|noun 1|pronoun 16|stop -10|that 12|time 42|to -9
say+show:adverb 4|auxiliary 10|comma -2|determiner -2|from -46|in 14|ing 9|name 9|noun -14|on 11|pronoun -3|stop 10|that 14
say+show+pledge:determiner 7
say+tell:determiner 7|name 3|noun 22
say+tell+pledge:comma 7|determiner -4|for -2|him -5|name -6|noun -2|stop 10
say+think:about 2
say+think+pledge:that 14|to -7|with 5
say+think+show:that -8
show:adverb -8|as -4|comma -12|determiner 6|ed -19|for -31|how -4|in -33|ing 6|name -3|noun -5|number -53|on -43|out -23|pronoun -18|quotation -3|stop 1|that -1|time -29|to -2|up -26|with 2
show+loose:determiner -6|name 6|noun -7|that 9
tell:determiner 4|him -17|me -6|name 9|noun 2|them 9
tell+judge:determiner -5|name -1
think:about -6|adverb -4|and -31|as 12|auxiliary 17|by -30|comma -3|determiner -3|ed 3|for -2|from -12|him -8|how -1|if -9|in 12|ing -8|name -5|noun -11|number 10|of -8|on -11|pronoun -1|quotation -13|stop -4|that 3|them -45|to -2|what -18
think+judge:determiner -11|noun -3
think+judge+pledge:determiner -6|name 2
think+pledge:comma 7|determiner 4|him -4|ing 6|name -3|noun 2|to 1`,
	'class=': `:judge+pledge 2|judge+pledge+loose 1|loose -4|pledge -1|pledge+loose -2|say -1|say+judge -1|say+loose -13|say+pledge -2|say+show -2|say+show+pledge -2|say+tell -10|say+tell+judge -5|say+tell+judge+pledge 3|say+tell+pledge 1|say+think -7|say+think+pledge -6|say+think+show -1|show -4|show+loose -5|tell -3|tell+judge -1|think 1|think+judge -1|think+judge+pledge -2|think+pledge 1`,
	'earlier= class=': `0:judge 11|judge+pledge 12|judge+pledge+loose -2|judge+show 21|loose 3|pledge 10|pledge+loose 4|say 10|say+judge 10|say+pledge 17|say+show 18|say+show+pledge 17|say+tell -4|say+tell+judge 10|say+tell+judge+pledge 9|say+tell+pledge 29|say+think 11|say+think+pledge 31|say+think+show 33|show 5|show+loose 7|tell 18|tell+judge 3|think 14|think+judge 16|think+judge+pledge 21|think+pledge 16
1:judge -12|judge+pledge -7|judge+pledge+loose -9|judge+show -4|loose -19|pledge -19|pledge+loose 12|say -7|say+judge -3|say+pledge -17|say+show -4|say+tell -17|say+tell+judge+pledge 8|say+tell+pledge -15|say+think+pledge -35|show -17|show+loose -9|tell -19|tell+judge -4|think -17|think+judge -6|think+judge+pledge -5|think+pledge -27
2:judge -24|judge+pledge -23|loose 3|pledge -24|pledge+loose -38|say -21|say+judge -20|say+pledge -14|say+show -34|say+tell -2|say+tell+pledge -11|show -23|show+loose -13|tell -30|think -28|think+judge -17|think+pledge -27`,
	'form=': `:ing -8|noun -2|participle 2|preposition 9|s -4`,
	'inverted=': `:false -1|true -6`,
	'next= ': `about:determiner -1|how 15|ing 2|name 5|noun -3
adverb:about 28|auxiliary 12|comma 6|determiner -9|in -9|noun 9|of 29|on -6|stop -19|that 17|time -2|to -6
after:determiner 8
against:determiner 10|name -12|noun 40
and:determiner -12|ed 1|ing -29|name -13|noun -15
as:determiner 3|name -29|noun -1
at:determiner -8|name 8|noun 18
auxiliary:adverb -27|auxiliary -6|determiner -11|ed -17|ing 4|not 14|quotation -10
bracket:name 22
by:determiner -27|ing 20|name -36|noun -5
colon:end 20|quotation 16
comma:according -74|adverb -2|and -12|auxiliary 19|but -16|determiner 1|ed -2|in 14|including -11|ing -6|name -4|noun 9|number 51|pronoun -12|quotation 20|that 47|which -20|while 7|who -4
dash:and -2|noun -20
determiner:adverb 1|as -7|comma -6|determiner -7|ed 8|in -1|ing 11|name 4|noun 3|number -9|of 6|other -10|quotation -14|stop -9|time -5
down:on -24
during:determiner -8
ed:by -19|determiner -5|name 8
for:determiner 8|him -5|ing 2|noun 7
from:determiner -9|name -22
him:adverb 16|as 24|comma -10|determiner -5|for 7|of 12|stop 6|to -4
himself:as 26
how:determiner 15|noun 10|pronoun 20
if:pronoun 12
in:determiner -2|name -29|noun 10|number -27|time 4
ing:determiner 20|name 13|noun 7
into:determiner -2
me:stop 27
name:adverb -7|and -1|as 21|auxiliary 6|comma -9|determiner 1|ed 1|for 5|from -33|in -2|ing 19|name -3|noun 4|of 11|on -12|quotation 14|stop -6|that 13|to 5
not:to 40
noun:about 18|adverb 3|and -10|as -2|at -11|auxiliary 3|by -11|comma -15|dash -56|determiner -2|ed -19|for 2|from -20|in 1|ing 5|name 7|noun 1|of -6|on -9|pronoun -18|stop -5|than -18|that 27|time 18|who 8|with 4
number:noun -33
of:determiner -1|ing -4|name -1|noun 7
on:determiner -2|ing 2|name -2|noun -3|time -2
or:noun -28
other:name 1|noun -17|number -1
out:determiner -5
over:determiner -3
pronoun:adverb -3|and 50|as 29|auxiliary 9|comma -6|determiner -3|ed 13|noun 12|quotation 7|stop 7|to -26
quotation:and -2|determiner 9|end 8|in -8|noun 29
stop:end 3
that:adverb 7|as -1|auxiliary -3|comma 52|determiner 13|ed -41|if -2|in 10|ing 14|name 10|noun 1|number 8|pronoun 17|quotation 7
them:to -1
time:comma -4|stop 9|that 56|time -1
to:adverb -8|auxiliary -5|determiner -10|ing 41|name 2|noun 8|quotation -5
what:auxiliary -6|determiner 22|pronoun 7
when:pronoun -9
whether:determiner 9|pronoun -5
who:auxiliary -15|noun 26
with:determiner 12|name -10|noun 5|number -27`,
	'next=': `:about 6|adverb 1|after -5|against 13|and -16|as -2|at 1|auxiliary 4|because -40|before -24|bracket -1|by -33|colon 9|comma -7|dash -7|determiner 2|down -27|during -12|ed -6|for -1|from -34|herself 9|him 6|himself -15|how 7|if 16|in -4|ing -6|into -14|itself -20|like -12|me -11|name 4|not 2|noun 1|number 8|of 9|off -2|on 1|or -59|other -10|out -2|over -28|pronoun 3|quotation 2|since -24|so -1|stop -6|that 8|them 3|themselves 1|through -15|time -1|to 2|up -5|what 15|when 9|whether 4|who -25|why 14|with -7`,
	'quoted= class=': `false:judge -2|judge+pledge -4|judge+pledge+loose -10|judge+show 2|pledge -1|pledge+loose 4|say -3|say+judge 1|say+loose -13|say+pledge -8|say+show -6|say+show+pledge -4|say+tell -21|say+tell+judge -6|say+tell+judge+pledge 5|say+tell+pledge 7|say+think 3|say+think+pledge 4|say+think+show -4|show -1|show+loose -1|tell -8|tell+judge 4|think 3|think+judge 6|think+judge+pledge 3|think+pledge 2
true:judge 4|judge+pledge 5|judge+show -1|loose -4|pledge 7|pledge+loose -13|say 6|say+judge 1|say+pledge 12|say+show 5|say+tell 8|say+tell+judge+pledge -5|say+tell+pledge 4|say+think+pledge -22|say+think+show 8|show -6|show+loose -6|tell 4|think -11|think+judge -11|think+judge+pledge -5|think+pledge -6`,
	'quoted=': `:false -2|true 1`,
	'shared= form=': `false:base 2|ing 11|noun -2|participle -2|past 4|preposition 9
true:base -7|ing -15|past -22|s -16`,
	'subject= class=': `body:judge -3|judge+pledge -13|pledge 3|pledge+loose -17|say 2|say+judge -4|say+pledge -1|say+show -3|say+tell+pledge 21|show 8|show+loose 9|tell 4|think -4|think+pledge 7
description:judge -7|judge+pledge -12|judge+show -13|loose -21|pledge 3|pledge+loose 1|say -2|say+judge -5|say+pledge -17|say+show -17|say+tell 9|say+tell+pledge 4|say+think+pledge 23|show -7|tell -11|tell+judge -10|think+judge -6|think+pledge -5
document:judge -18|loose 1|say 2|say+judge -8|say+pledge -5|say+show 8|show 11|show+loose 30|think -5
he:judge 6|judge+pledge 3|judge+show 11|loose 28|pledge 2|say 5|say+judge 18|say+show 7|say+tell+judge+pledge 13|say+tell+pledge 6|show -25|show+loose -19|tell 8|think -13|think+judge -29|think+pledge -6
he's:think -26
her:say 1
his:say -6
i:judge 27|say -5|think -15
it:judge 7|pledge -32|say 5|say+pledge -19|say+show 26|show 4|think -6
its:say -18
many:think 15
name:judge 3|judge+pledge 7|judge+pledge+loose 9|judge+show -2|loose 10|pledge -2|pledge+loose 1|say 5|say+judge 13|say+pledge 7|say+show 4|say+tell 5|say+tell+judge 7|say+tell+judge+pledge 1|say+tell+pledge 3|say+think+pledge -4|say+think+show -9|show -4|show+loose -5|tell 18|tell+judge -1|think+judge 4|think+judge+pledge 9|think+pledge 2
person:judge 3|judge+pledge 1|loose 9|pledge -13|say 4|say+judge 7|say+pledge 17|say+show 12|say+tell+pledge 11|show -23|show+loose -6|tell 8|think 3|think+judge -10|think+pledge 7
she:judge 14|judge+pledge 5|say 7|say+judge 23|say+pledge 10|say+tell+pledge -5|show 4|tell -1|think -7|think+pledge -11
some:say 9|think 14
that:judge 2|judge+pledge -16|pledge -14|say -29|say+show -17|show -2|think -23
their:say -4
they:judge -11|pledge -17|say -4|say+judge 7|show -22|think -8|think+pledge -5
we:think 9
which:judge -30|pledge 8|say -12|show -3|think 4
who:judge+pledge -5|pledge -16|say -5|say+judge -5|say+pledge -23|say+show -2|show -3|think 3|think+judge 23|think+judge+pledge -23|think+pledge 4
you:say -33|think -1`,
	'subject=': `:all -37|another 5|body 6|both -14|description -11|document 4|he 2|he'd -51|he'll -45|he's -1|her 1|his -6|i 6|it -13|it's -33|its -18|many 5|name 7|one -17|others 14|person 5|she 3|some 2|that -33|their -4|they -2|this -61|those 6|we 3|which -7|who -18|you -3`,
	'verb= form=': `accept:base -14|ing 13|past -18
according:preposition 9
accuse:ing 15|past 2|s -5
acknowledge:base 4|ing 3|past 17
add:base -17|ing 17|past -5|s -13
address:base -3|ing -12|past -14
admit:past -4
advertise:ing -15
advice:noun 2
advise:ing 6|past -7
agree:base -16|past 3|s 5
allege:ing -5|past -2
allow:base -13|ing -24|past -8|s 13
announce:base 4|ing -8|past 12
announcement:noun -5
answer:base -1|noun -7|past 9
appeal:noun 1
applaud:past -8
approve:past 2
argue:base 1|ing 29|past -4
argument:noun 4
ask:base -5|ing 12|past -1|s -2
assert:past 22
assertion:noun 7
assure:past 17
attack:base -14|ing -15|past 11|s -29
back:base -28|ing -2|past 10
ban:base -11|ing 4
begin:past -3
believe:base 7|past -25|s -3
blame:past -1
blast:past 49
boast:past 7
boo:past -33
call:base 3|ing 8|noun -12|past -1|s 4
campaign:base -7|ing -17|past -11
carry:base -24|past -16
cast:ing -35|past -1
challenge:base -41|ing -8|noun -32|past 3
charge:past -7
cite:ing 14|past -1
claim:base 18|ing 1|noun 1|past 23|s 4
classify:past -44
comment:base 4|noun -30
complain:past 11
concede:past 16
concern:noun -10
conclude:past 7
consider:base -5|ing -9|past 14
contain:ing -32|past 4
contest:s -28
continue:base -13|ing -18|past 7|s -32
convince:base 9
counter:base 1
cover:base -10|ing -31|past 5
criticism:noun 8
criticize:base 1|ing 6|past -2
decide:base -5|past -11
declare:ing -1|past 6
decline:past 1
deem:past -1
defend:base -8|ing -9|past 24
demand:past -16
demonstrate:base -5|past -13
denounce:ing -8|past 25
deny:past 21
describe:base -8|ing 8|past 8
detail:past -8
determine:base 4|past -17
direct:past -18
discuss:base 11|ing -1|past -6
dismiss:past 9
echo:past 1
email:past 8|s -48
embrace:base -3|past -8
encourage:base 20|ing -39|past 7
endorse:base -6|ing -6|past 5
estimate:past 5
expect:base 6|ing 9|past 13|s -4
explain:ing -7|past 11
expose:past 2
express:past 4
favor:base 8|past 6|s 2
fear:base 1
feel:base 13|past -14|s -30
file:base -58|past -1
find:base -9|ing -11|past -1|s 10
fire:past -3
focus:base -8|ing 1|past -12
go:past -6
hear:ing -2|past -22
highlight:ing -20|past 4
hit:past -12
hope:base -5|ing -8|noun 4|past 1|s 7
idea:noun -13
identify:base 21|past 14
ignore:past -12
include:base -30|ing -51|past 9|s 5
indicate:past 3
insist:base 10|past 2
intend:past -7
invite:past -30
issue:past 7|s -22
joke:past 8
judgment:noun -34
know:base -3|ing 13|past -8|s 6
learn:base -3|past 9
like:base -16
list:past -8
long:base -7
maintain:past -9
mean:base 4|ing -26|past -13|s -39
mention:base 13|past -10
message:noun -7
mock:past -4
need:base -16|past -15|s -24
nominate:ing -23
note:base 8|ing 11|past 13|s 24
offer:base 6|ing -4|past 7|s -6
oppose:base 8|ing -10|past 4|s -4
order:past 2
persuade:base 12
plan:base -12|s 1
pledge:past -12
point:base -1|ing 5|past 9
portray:past -9
post:past -7
praise:past 1
predict:past -2
prefer:base -3
present:base -11
press:base 2
promise:ing 4|noun -14|past 6
promote:ing -16
proposal:noun -7
propose:ing 13
prove:base -16|past -23
publish:past -1
push:base -15|ing -14|past -3
question:base -2|ing 4|noun -9|past 23
raise:base -69|ing -12|past -2
reaction:noun -1
read:ing -5|past -14
recall:ing 13|past 30
recognize:base -11
refer:ing 9
reflect:ing -11|s -1
refuse:ing 2|past 11
regard:ing -18
register:base -47|past -19
reiterate:past 7
reject:past 15
relate:past -13
release:base -22|ing 10|past -7
remark:noun -23
remember:base 11
remind:past -1
reply:past 8
report:base -22|ing -25|past 15|s 17
request:noun -20|past 9
require:base -11|ing -50|past -8|s -21
respond:base -9|ing -19|past 4
response:noun -6
reveal:past 6
rule:ing 16|past 5
run:base -20|past -8|s -62
say:base 4|ing -1|past 10|s 24
see:base 5|ing -28|participle -3|past -17|s 17
seek:base -9|ing -2|s 15
sell:base -11|ing -22
show:base 6|ing 5|past -1|s 12
slam:past -11
speak:base -18|ing -23|participle -4|past -6
start:past -20
state:base -4|ing 33|past 16|s -40
statement:noun -9
suggest:base -2|ing 4|past 2|s 11
suggestion:noun 7
support:base -10|ing -5|past 1|s 9
talk:base -5|ing -5|past 7
tell:base -9|ing -8|past 12|s 22
think:base 4|ing -6|past -12|s 8
threaten:past -11
touch:past -4
trust:base -12
tweet:ing 36|noun -35|past 13
understand:base 4|s -9
urge:ing -7|past 14
view:base -9|noun 15
voice:past 3
vote:base -4|ing -8|past 3|s -57
vow:past 23
want:base -4|s -11
warn:ing 1|past 10
welcome:past 3
words:noun -51
worry:base 5|past -3
write:base -2|ing -8|past 15|s -9`,
	'verb= next=': `accept:determiner 8|noun -7
according:and 10|by 25|comma -10|ed -2|noun 6|other 7|stop 18
accuse:determiner 11|him 14|name -2
acknowledge:determiner 3|that -6
add:colon 14|comma 31|determiner -8|stop 121|that 30|to -55
address:determiner 3|noun 4
admit:that 12
advise:name -23
advocate:for -9
agree:that 14|to -7|with 5
allege:that 4
allow:determiner 9|name 3|noun -4
announce:determiner -4|pronoun 13|that -14
answer:determiner 3
appeal:to -15
argue:that 2
ask:comma 7|determiner 4|for -2|him -12|name -3|noun -15|stop 10
assert:that 12
attack:determiner 5|name 12|noun 6
back:determiner 9|name 9|noun 13
ban:determiner -64|name -43|noun -2
believe:auxiliary 7|determiner -7|name -7|pronoun 11|that -7
blame:determiner 9
blast:name 18
call:determiner -7|for 8|him 9|name -6|noun -6|on 11|pronoun 8|quotation -7|to 3
campaign:auxiliary -59|for 23|in -32|noun -5|stop -54
carry:determiner -50|noun 15|out -20
cast:determiner 5|noun -1
celebrate:determiner -17
challenge:determiner -5|name -1
cite:determiner 5|noun 13
claim:determiner -19|noun 1|pronoun 13|that -11
classify:noun -36
comment:auxiliary -33|comma -61|noun -50|on 31|stop -32
compare:determiner 15|to -62|with -52
conclude:that -8
confirm:determiner -9
consider:determiner -10|ing -7|noun 7
contain:noun -50
continue:comma 20|determiner -11|ing -5|stop 30|to -9
cover:determiner -18
criticism:of -9
criticize:determiner -3|name 8
decide:to -13
declare:that -10
decline:to 27
defend:determiner 3|name 28
demonstrate:determiner -26
deny:determiner 21
describe:determiner 5
detail:determiner 16
discuss:noun 13
dismiss:noun 10
embrace:determiner -3
encourage:determiner 16|noun -20
endorse:determiner -6|name 2
establish:determiner -16
expect:determiner 3|to -8
explain:determiner 4|why 12
express:determiner 12|noun 16
favor:determiner -3|name -13
fear:determiner 18
feature:determiner -1
feel:determiner 1|ed 20|noun -18
file:determiner 8
find:determiner -6|name 6|noun -7|that 9
focus:adverb -6|on 10
go:to 11
highlight:determiner 14
hit:determiner -25
hope:determiner 20|that -8|to 11
identify:determiner -3
ignore:determiner -3
imply:that 9
include:determiner -23|ing 13|name -67|noun -11|number -38
indicate:that 15
insist:pronoun 36|that 16
intend:to -25
issue:determiner 14
know:determiner 8|how -6|name 1|pronoun -12|that 1|what -21
like:determiner -15|name -56|noun -19|to 45
long:auxiliary -9|ed 13
maintain:determiner -25
mean:determiner -12|ing -43|pronoun -14|that 2
mention:determiner 16
mock:determiner -10|name 16
need:determiner -7|noun -6|to -5
nominate:name 4|noun -15
note:comma 34|determiner 6|stop 47
offer:determiner -4
oppose:determiner 11|name -11|noun -9
order:determiner 22
persuade:determiner 9
pledge:noun -63|to 10
point:determiner -1|name 2|that 19
post:determiner 10|noun 24
praise:determiner -3|name 15
present:determiner -3
promise:to 13
promote:determiner 22
proposal:to 6
propose:determiner 14|ing 2
prove:noun -46|to 12
publish:determiner 13
push:determiner 8|for 13|name -21|noun -8
question:name 5|stop 2|whether 7
rail:against -1
raise:determiner -15|noun 3|other -42
read:determiner -4|stop 15
recall:determiner 8
recognize:determiner 20|that 24
refer:to 14
reference:determiner -3
reflect:determiner -21
refuse:to -2
regard:determiner -27
register:noun -43
reject:determiner -5
relate:to -19
release:determiner 23|time -60
remark:comma -11|stop -12
repeat:determiner 18
reply:stop 7
report:adverb 6|comma 14|ing 18|noun 16|on -13|stop 14|that 10
require:determiner -7|noun 6
respond:by -11|stop 12|to 1
reveal:determiner 7
run:determiner 3|for -49|noun 3
say:about -11|adverb 2|at 6|auxiliary 12|bracket -9|colon -13|comma 27|determiner 21|during -3|in 17|ing 12|name 20|noun 17|of -2|on 27|pronoun 6|quotation -9|stop 35|time 22|to 49|who 11
see:as -1|determiner -5|him 2|name 8|noun 20
seek:determiner -16|noun 2|to -10
show:determiner -3|how -26|name 17|noun 8|stop 24|that 3|up -23
signal:determiner -13
slam:determiner -3
speak:about 34|adverb 2|at -12|in -3|noun -42|on -16|out 26|to -24|with -12
state:comma 16|noun -13|stop 15|that 5
suggest:determiner 10|name 6|pronoun -7|that 7
support:determiner 4|him -4|ing 6|name 1|noun -7
talk:about 3|noun -7|to -18
tell:determiner 5|me 11|name 1|noun 10|them 2
think:about -6|auxiliary -10|determiner 3|name 9|noun -2|of -15|pronoun -11|that -3
threaten:to 16
tout:determiner 13
tweet:comma 26|determiner 15|that -23
underscore:determiner -7
understand:determiner -5
urge:determiner -3|name -5|noun 15
view:comma 11|on -58|stop -22
vote:adverb -2|against 9|comma -38|for 7|noun -63|on -42|stop -54|time -35
vow:to 8
want:determiner 8|name -5|noun 4|to -1
weigh:in 12
worry:about 2
write:comma 27|determiner 1|in 21|on 18|stop 51|that 15`,
	'verb=': `:accept 3|according 9|accuse 8|acknowledge 8|add -9|address -12|admit 3|advertise -22|advice 2|advise -8|advocate 3|agree -6|allege 13|allow -7|announce 14|announcement -5|apologize 3|appeal -16|applaud 13|approve -20|argue 8|argument 4|ask -2|assail 28|assert 1|assertion 7|assume -20|assure 15|attack -13|back -9|ban 6|begin -5|believe 7|blame 17|blast 32|boast -4|boo -8|break -17|brief -29|call 7|campaign -31|carry -28|cast -17|celebrate -23|challenge -2|champion 4|chant 9|charge -7|cheer -2|cite 2|claim 15|classify -59|close -52|command -31|comment -6|compare -17|complain -6|concede 10|concern -10|conclude -1|condemn 14|confirm 24|congratulate -2|consider 3|contain -10|contest -53|continue -16|convince -25|counter -2|cover -1|crack -7|credit -1|criticism 8|criticize 16|decide -10|declare 14|decline -12|decry 39|deem 9|defend 4|demand 6|demonstrate 4|denounce 9|deny -11|describe 9|detail 10|determine -8|direct -40|disavow -6|disclose 12|discuss 5|dismiss 8|distance 3|echo -13|email 4|embrace -12|emphasize 11|encourage -5|end -24|endorse -2|establish -36|expect 16|explain 25|expose -16|express 21|favor 10|fear 7|feature -31|feel -4|figure -26|file -3|find -5|fire -13|focus -13|go 2|hate -12|hear -35|highlight -9|hit -22|hope 4|idea -13|identify 20|ignore -15|imply -1|include -16|indicate 3|insist 16|intend 5|invite -19|invoke -10|issue -8|joke 1|judgment -34|knock -16|know 3|lament 42|laugh -14|learn -7|like -4|list 37|lobby -19|long -7|love -5|maintain -26|mean -24|mention 12|message -7|mock 3|need -30|nominate 5|note 12|offer -2|oppose -1|order 2|outline -13|paint -14|persuade -2|plan -3|plead 13|pledge 11|point 12|portray 22|predict 4|prefer 14|present -6|press 1|project 1|promise 11|promote -6|proposal -7|propose 8|protest -40|prove -18|publish 2|push -7|put 11|question 12|quote 1|rail 7|raise -26|reaction -1|read -7|recall 3|recognize -9|recommend 4|record -15|refer -3|reference -1|reflect -21|refuse 1|regard 1|register -22|reiterate 18|reject 1|relate -16|release -10|remark -2|remember 8|remind 4|repeat 7|reply -2|report 2|request -10|require -16|respect -23|respond -5|response -6|reveal -2|rip -23|rule -17|run -21|say 16|see -3|sell -42|shout 13|show 12|sign -9|signal 6|slam 18|smile -37|speak -17|start -27|statement -9|stress 19|sue -8|suggest 7|suggestion 7|tackle -57|talk 7|tell 12|testify -21|thank -5|threaten 8|touch -13|tout 14|trust -8|tweet -2|underscore -17|understand 8|unveil -9|urge 7|view 4|voice 11|vote -3|vow 19|want -1|warn 3|weigh -11|welcome -19|wonder 13|words -51|worry -7|write 2`,
};
