/**
 * What each feature of a cue speaks for: that it reports. In twentieths; learned by logistic regression from the train split of PolNeAR v1.0.0
 * (Newell, Margolin and Ruths, LREC 2018) with `node test/bench/train.mjs GOLD.jsonl --write`. Not edited by hand.
 */
import type { WeightTable } from './weights';

export const cueWeights: WeightTable = {
	'': `: -2`,
	'before= form=': `adverb:base -6|ing 3|past -1|s 9
after:ing 6
and:ing 7|past 6|s -13
as:ing -16
auxiliary:base -7|ing 10|participle -9|past 5
before:ing 10
bracket:past 5
but:past 6
by:ing 3
comma:ing 18|past -8|preposition 24|s -17
dash:ing -1|past -1|s -26
determiner:base 4|noun -5|past -12
ed:ing -6|noun -2|past -3
end:ing -7|past -37|preposition 39
for:ing -31
from:ing -15
in:ing 1
ing:noun 5|past -3
name:base 4|ing -18|noun -19|past 5|s 1
not:base -1|ing -9
noun:base 7|ing -10|noun -5|past 4|s 5
number:base 5|ing -2|past 26|s -23
of:ing -14
on:ing -4
once:past -15
pronoun:base -3|past 3|s 3
quotation:ing 17|past 15|preposition 2|s 5
that:ing -13|past 3
time:ing 2|past 30
to:base -5|ing 10|past 16
which:past 3|s -1
while:ing -5
who:base -2|past 1|s 15
without:ing 4`,
	'before=': `:adverb 6|after 6|and 2|as -16|auxiliary -1|before 10|bracket -8|but 16|by 3|comma 12|dash -7|determiner -5|ed -8|end 1|for -31|from -15|in 1|ing -3|name 3|not -4|noun -1|number -4|of 5|on -4|once -15|or -47|pronoun 4|quotation 10|that -1|time 3|to 2|when 8|which -1|while -5|who 5|without -1`,
	'breaks=': `:false -18|true 9`,
	'class= form=': `judge:ing -3|participle -4|past -1|s -2
judge+pledge:base -5|ing 1|s 16
judge+pledge+loose:base 3
judge+show:base -5|ing -16|past 2|s 28
loose:base -12|past -3|s 1
pledge:base 1|ing -10|past -3|s -11
pledge+loose:base 2|ing -8|past 4|s -9
say:ing -6|noun -1|past -1|preposition 9|s 3
say+judge:base 2|ing -16|past 3|s 7
say+pledge:base -6|ing -6|past 3|s -9
say+show:base -2|past -1|s -8
say+show+pledge:past 5
say+tell:ing 11|past 3|s -45
say+tell+judge+pledge:ing 1|past 11
say+tell+pledge:base 2|ing 6|past 3|s -4
say+think:base 5|past -3
say+think+pledge:base -15|past 4|s 5
say+think+show:past 7
show:base -10|ing -10|past 1|s -3
show+loose:base -12|ing -13|past -4|s 7
tell:base 16|ing -3|past -11|s -3
tell+judge:base -39|ing -8|past 2
think:base -4|ing -2|participle 5|past -6
think+judge:base -1|ing -16|past 5|s -2
think+judge+pledge:base -7|ing -6|past 5
think+pledge:base -13|ing -1|past 4|s 1`,
	'class= next=': `judge:about 4|adverb -2|and -12|as -20|at -6|auxiliary -14|by -40|comma -15|dash -1|determiner 6|ed -15|for -14|herself 1|him 8|himself 17|in -16|ing -2|name 15|noun 3|of 8|on 12|other -37|out 1|quotation 4|stop -11|that -9|them 6|to 2|whether 8|with -10
judge+pledge:determiner -5|for 11|him 12|name -11|noun -8|on 11|pronoun 4|quotation -2|to 6
judge+show:noun -9
loose:comma 21|determiner -2|ing -11|noun -21|stop 4|to 3
pledge:adverb -13|comma -41|determiner 7|for 8|in -5|name -6|noun -7|on -49|stop -15|time -35|to 7
pledge+loose:determiner -3
say:about 20|adverb 8|after -9|and 3|as -7|at 9|auxiliary 4|before 19|bracket 1|by 14|colon 8|dash 12|determiner -6|during 16|ed 24|for 1|from 29|him -31|if 8|in 8|ing -6|name 5|noun -4|number -5|of 13|on -1|other 2|out 14|pronoun 1|quotation 2|stop -3|that 9|time 10|to 8|when 17|whether -2|who 17|why -3|with 1
say+judge:against -1|comma 12|name -8|noun 5|stop -8|that 4
say+pledge:adverb 23|comma 18|determiner 1|ing 2|name 10|noun 1|pronoun 21|stop -11|that 9|time 44|to -8
say+show:adverb 3|auxiliary 4|determiner -1|from -48|in 12|ing 8|name 11|noun -12|on 14|pronoun 2|stop 13|that 10
say+show+pledge:determiner 7
say+tell:determiner 6|name 2|noun 21
say+tell+judge+pledge:that -3
say+tell+pledge:comma 7|determiner -1|for -1|him -2|name -6|stop 11
say+think:about 1
say+think+pledge:that 10|to -9|with 4
say+think+show:that -6
show:adverb -4|as -2|comma -8|determiner 9|ed -16|for -28|how -7|in -29|ing 9|name -1|noun -3|number -49|on -38|out -28|pronoun -9|quotation -3|stop 4|time -34|up -23|with 3
show+loose:determiner -7|name 5|noun -8|that 7
tell:him -21|me -9|name 7|noun 3|them 7
tell+judge:determiner -3|name 1
think:about -7|adverb -4|and -43|as 11|auxiliary 18|by -26|comma -3|ed 1|for -1|from -14|him -8|how -3|if -8|in 13|ing -8|name -4|noun -10|number 6|of -6|on -9|pronoun 4|quotation -9|stop -3|that 3|them -42|to 1|what -15|whether -2
think+judge:determiner -10|name 3|noun -2
think+judge+pledge:determiner -5|name 2
think+pledge:comma 5|determiner 3|him -5|ing 5|name -3|noun -2|to -5`,
	'class=': `:judge -2|judge+pledge -3|judge+pledge+loose 1|judge+show -2|loose -4|say -2|say+judge -2|say+loose -13|say+pledge -2|say+show -2|say+show+pledge -3|say+tell -8|say+tell+judge -7|say+tell+pledge 4|say+think -7|say+think+pledge -6|say+think+show -4|show -5|tell -8|think+judge 4|think+pledge -5`,
	'earlier= class=': `0:judge 13|judge+pledge 14|judge+pledge+loose -4|judge+show 22|loose 3|pledge 8|say 8|say+judge 14|say+pledge 18|say+show 17|say+show+pledge 16|say+tell -4|say+tell+judge 12|say+tell+judge+pledge 9|say+tell+pledge 26|say+think 12|say+think+pledge 30|say+think+show 29|show 8|show+loose 1|tell 18|tell+judge 4|think 13|think+judge 13|think+judge+pledge 22|think+pledge 17
1:judge -11|judge+pledge -5|judge+pledge+loose -14|judge+show -3|loose -20|pledge -22|pledge+loose 8|say -9|say+pledge -16|say+show -6|say+tell -19|say+tell+judge+pledge 12|say+tell+pledge -19|say+think+pledge -32|show -16|show+loose -16|tell -17|tell+judge -5|think -18|think+judge -9|think+judge+pledge -3|think+pledge -26
2:judge -22|judge+pledge -23|loose 3|pledge -29|pledge+loose -44|say -23|say+judge -16|say+pledge -14|say+show -34|say+tell -7|say+tell+pledge -13|show -22|show+loose -15|tell -31|think -28|think+judge -18|think+pledge -25`,
	'form=': `:base 1|ing -9|noun -1|participle 2|preposition 9|s -2`,
	'inverted=': `:false -2|true -6`,
	'next= ': `about:determiner 1|how 18|ing 7|name 7
adverb:about 28|auxiliary 10|comma 6|determiner -10|in -8|noun 8|of 29|on -4|stop -19|that 15|time -3|to -4
after:determiner 7
against:determiner 11|name -11|noun 39
and:determiner -12|ed 4|ing -26|name -9|noun -11
as:determiner 5|name -26|quotation 3
at:determiner -9|name 8|noun 19
auxiliary:adverb -28|auxiliary -11|determiner -11|ed -19|ing 4|not 18|noun -1|quotation -10
bracket:name 17
by:determiner -27|ing 19|name -34|noun -7
colon:end 20|quotation 14
comma:according -73|adverb -1|and -10|auxiliary 21|but -17|determiner 3|ed -3|in 16|including -9|ing -4|name -2|noun 11|number 65|pronoun -10|quotation 22|that 43|which -21|while 5|who -2
dash:and -3|noun -20
determiner:adverb 2|as -4|comma -5|determiner -7|ed 9|ing 13|name 5|noun 4|number -9|of 7|other -8|quotation -12|stop -8|time -5|to 3
down:on -22
during:determiner -12
ed:by -21|determiner -8|name 8
for:determiner 11|him 4|ing 4|name 3|noun 9
from:determiner -13|name -22
him:adverb 12|as 22|comma -11|determiner -4|for 8|of 11|stop 4|to -4
himself:as 26
how:determiner 14|noun 7|pronoun 17
if:pronoun 14
in:determiner -2|name -29|noun 10|number -25|time 4
ing:determiner 20|name 11|noun 7
into:determiner -2
me:stop 25
name:adverb -6|and -2|as 21|auxiliary 5|comma -10|determiner -1|ed 1|for 5|from -34|in -1|ing 20|name -4|noun 3|of 10|on -13|quotation 11|stop -6|that 12|to 3
not:to 35
noun:about 21|adverb 4|and -9|as -1|at -11|auxiliary 3|by -12|comma -13|dash -61|ed -18|for 3|from -17|in 2|ing 7|name 8|noun 3|of -4|on -7|pronoun -15|stop -3|than -17|that 29|time 22|to 1|who 7|with 4
number:noun -28
of:determiner -2|ing -6|name -3|noun 4
on:determiner -3|name -2|noun -4|time -3
or:noun -39
other:name -1|noun -19|number -4
out:determiner -5
over:determiner -5
pronoun:adverb -2|and 52|as 27|auxiliary 8|comma -10|determiner -3|ed 13|noun 11|quotation 7|stop 6|to -25
quotation:and -2|determiner 12|end 10|in -12|noun 30
stop:end 3
that:adverb 6|as -2|auxiliary -3|comma 43|determiner 13|ed -40|if -1|in 8|ing 13|name 9|number 7|pronoun 17|quotation 6
them:to -1
time:comma -1|stop 11|that 53|time 3
to:adverb -8|auxiliary -6|determiner -11|ing 40|name 1|noun 7|quotation -5
what:auxiliary -2|determiner 21|pronoun 8
when:pronoun -10
whether:determiner 8|pronoun -8
who:auxiliary -13|noun 25
with:determiner 10|name -10|noun 2|number -17`,
	'next=': `:about 5|adverb 2|after -4|against 14|and -16|as -3|at 1|auxiliary 6|because -45|before -20|bracket -3|by -29|colon 13|comma -8|dash -3|determiner 1|down -26|during -9|ed -5|for -3|from -31|herself 10|him 9|himself -15|how 10|if 15|in -4|ing -4|into -12|itself -20|like -11|me -9|name 4|not 4|noun 1|number 4|of 8|on 1|or -52|other -8|out 1|over -26|pronoun 1|quotation 1|since -26|so 2|stop -6|that 12|them 4|themselves 2|through -11|to 4|up -5|what 13|when 10|whether 7|who -18|why 17|with -6`,
	'quoted= class=': `false:judge -5|judge+pledge -4|judge+pledge+loose -12|judge+show 3|pledge -4|pledge+loose 6|say -5|say+judge -1|say+loose -16|say+pledge -9|say+show -3|say+show+pledge -8|say+tell -28|say+tell+judge -9|say+tell+judge+pledge 7|say+tell+pledge 2|say+think -1|say+think+pledge 4|say+think+show 1|show -5|show+loose -2|tell -9|tell+judge 2|think 3|think+judge 6|think+pledge -1
true:judge 2|judge+pledge 7|judge+show -2|loose -4|pledge 4|pledge+loose -10|say 5|say+pledge 12|say+show 9|say+tell 7|say+tell+judge+pledge -5|say+tell+pledge 2|say+think+pledge -23|say+think+show 14|show -9|show+loose -7|tell 4|think -9|think+judge -9|think+judge+pledge -7|think+pledge -6`,
	'quoted=': `:false -3`,
	'shared= form=': `false:base 3|ing 12|noun -1|participle 1|past 4|preposition 9
true:base -6|ing -13|past -22|s -15`,
	'subject= class=': `body:judge -3|judge+pledge -14|pledge 4|pledge+loose -13|say 2|say+judge -3|say+pledge -2|say+show -6|say+tell+pledge 16|show 9|show+loose 7|tell 6|think -6|think+pledge 7
description:judge -8|judge+pledge -10|judge+show -11|loose -19|pledge 2|pledge+loose 4|say -1|say+judge -6|say+pledge -18|say+show -19|say+tell -3|say+tell+pledge 6|say+think+pledge 23|show -5|tell -11|tell+judge -11|think -1|think+judge -7|think+pledge -7
document:judge -21|judge+pledge -1|loose -3|say+judge -11|say+pledge -6|say+show 4|show 10|show+loose 27|think -8|think+pledge -6
he:judge 6|judge+pledge 4|judge+show 16|loose 28|pledge 2|pledge+loose 4|say 6|say+judge 19|say+pledge -2|say+show 3|say+tell+judge+pledge 16|say+tell+pledge 8|show -24|show+loose -18|tell 8|think -14|think+judge -30|think+pledge -7
he's:say 2|think -29
her:say 1
his:say -6
i:judge 28|say -5|think -16
it:judge 10|pledge -27|say 7|say+pledge -18|say+show 24|show 10|think -4
its:say -17
many:think 15
name:judge 1|judge+pledge 8|judge+pledge+loose 7|judge+show -1|loose 7|pledge -3|pledge+loose 3|say 4|say+judge 12|say+pledge 4|say+tell 4|say+tell+judge 10|say+tell+judge+pledge 1|say+tell+pledge 3|say+think+pledge -6|say+think+show -7|show -4|show+loose -6|tell 17|tell+judge -3|think -2|think+judge 1|think+judge+pledge 7|think+pledge -1
person:judge 2|judge+pledge 3|judge+show -2|loose 6|pledge -13|say 4|say+judge 8|say+pledge 18|say+show 11|say+tell+pledge 11|show -21|show+loose -6|tell 9|think 1|think+judge -12|think+pledge 7
she:judge 12|judge+pledge 6|say 6|say+judge 23|say+pledge 9|say+tell+pledge -7|show 2|tell 2|think -9|think+pledge -12
some:say 6|think 9
that:judge 4|judge+pledge -12|pledge -12|say -28|say+show -22|show -1|think -21
their:say -4
they:judge -10|pledge -13|say -1|say+judge 8|show -19|think -8|think+pledge -6
we:think 7
which:judge -25|pledge 12|say -10|think 7
who:judge -2|judge+pledge -2|pledge -17|say -6|say+judge -5|say+pledge -24|say+show -5|show -3|think+judge 21|think+judge+pledge -24|think+pledge 3
you:say -24|think 5`,
	'subject=': `:all -38|another 6|body 4|both -14|description -11|document 5|he 2|he'd -53|he'll -50|he's -1|her 1|his -6|i 6|it -16|it's -38|its -17|many 5|name 8|one -19|others 11|person 5|she 3|some 4|that -35|their -4|they -4|this -64|those 3|we 3|which -9|who -19|you -10`,
	'verb= form=': `accept:base -13|ing 14|past -19
according:preposition 9
accuse:ing 15|past 3|s -4
acknowledge:base 5|ing 5|past 18
add:base -17|ing 18|past -2|s -14
address:base -2|ing -14|past -14
admit:past -7
advertise:ing -10
advice:noun 4
advise:ing 7|past -8
advocate:base 1
agree:base -15|past 4|s 5
allege:ing -4|past -2
allow:base -15|ing -30|past -9|s 7
announce:base 4|ing -9|past 12
announcement:noun -4
answer:base 1|noun -3|past 8
appeal:noun 7
applaud:past -10
approve:past 1
argue:base -3|ing 25|past -6
argument:noun 5
ask:base -3|ing 10|past -2|s -2
assert:past 28
assertion:noun 9
assure:past 22
attack:base -13|ing -16|past 10|s -27
back:base -29|ing -4|past 7
ban:base -22|ing -4
begin:past -2
believe:base 9|past -25
blame:base 4
blast:past 43
boast:past 4
boo:past -35
call:base 5|ing 9|noun -5|s 6
campaign:base -10|ing -18|past -11
carry:base -44|ing -9|past -18
cast:ing -33|past 3
celebrate:ing -2
challenge:base -39|ing -8|noun -20|past 2
charge:past -10
cite:ing 9|past -4
claim:base 18|ing -2|noun 2|past 21|s 5
classify:past -40
comment:noun -30
compare:past -2
complain:past 13
concede:past 22
concern:noun -8
conclude:past 7
confirm:past -2
consider:base -9|ing -13|past 8
contain:ing -51|past 2
contest:s -29
continue:base -10|ing -17|past 9|s -28
convince:base 12
counter:base 6
cover:base -8|ing -49|past 4
criticism:noun 9
criticize:base 3|ing 6
decide:base -1|past -11
declare:ing -3|past 6
decline:past 3
deem:past -2
defend:base -6|ing -8|past 26
demand:past -17
demonstrate:base -11|past -14
denounce:ing -7|past 27
deny:past 16
describe:base -8|ing 14|past 4
detail:past -6
determine:base 7|past -18
direct:past -18
discuss:base 10|ing -5|past -8
dismiss:past 10
echo:past 4
email:past 6|s -35
embrace:base -4|ing 1|past -5
encourage:base 16|ing -40|past 7
endorse:base -7|ing -6|past 5
estimate:past 5
expect:base 8|ing 10|past 13|s -3
explain:base 2|ing -8|past 13
expose:past 1
express:past 2
favor:base 10|past 5|s 5
fear:base -1
feel:base 16|ing 2|past -11|s -24
file:base -46|past 5
find:base -12|ing -13|past -4|s 7
fire:past -2
focus:base -10|ing -2|past -14
go:past -4
hear:ing 2|past -19
highlight:ing -21|past 4
hit:past -12
hope:base -5|ing -6|noun 7|past -1|s 5
idea:noun -11
identify:base 19|past 12
ignore:past -14
include:base -31|ing -59|past 8|s 2
indicate:past 2
insist:base 13|past 3
intend:past -6
invite:past -34
issue:past 8|s -22
joke:past 7
judgment:noun -38
know:base -2|ing 13|past -11|s 5
learn:base 2|past 10
like:base -14
list:past -10
long:base -6
maintain:past -6
mean:base 8|ing -26|past -15|s -40
mention:base 16|past -9
message:noun -6
mock:past -9
need:base -14|past -14|s -21
nominate:ing -29
note:base 5|ing 4|past 8|s 18
offer:base 2|ing -8|past 4|s -9
oppose:base 5|ing -13|s -7
order:past 4
persuade:base 11
plan:base -14
pledge:past -14
point:base -2|ing 3|past 7
portray:past -14
post:past -6
praise:past 3
prefer:base -3
present:base -11
press:base 3
promise:ing 5|noun -3|past 9
promote:ing -18
proposal:noun -5
propose:ing 8
prove:base -9|past -24
publish:past 1
push:base -14|ing -11|past -2
question:base -2|ing 1|noun -7|past 21
raise:base -86|ing -19|past -8
reaction:noun -1
read:ing -9|past -16
recall:ing 15|past 36
recognize:base -8
refer:ing 7|past -1
reflect:ing -11|s -1
refuse:ing 3|past 14
regard:ing -20
register:base -43|past -17
reiterate:past 6
reject:past 12
relate:past -13
release:base -20|ing 6|past -6
remark:noun -17
remember:base 12
remind:past -1
reply:past 2
report:base -21|ing -25|past 14|s 16
request:noun -17|past 11
require:base -13|ing -64|past -10|s -17
respond:base -6|ing -20|past 3
response:noun -3
reveal:past 5
rule:ing 13|past 7
run:base -15|past -5|s -52
say:base 8|ing 2|past 13|s 27
see:base 5|ing -26|participle -3|past -20|s 17
seek:base -11|ing -1|past -1|s 15
sell:base -5|ing -22
show:base 8|ing 1|s 11
slam:past -15
speak:base -18|ing -24|participle -4|past -6|s 5
start:past -20
state:base -4|ing 37|past 16|s -38
statement:noun -8
suggest:ing 6|past 4|s 12
suggestion:noun 9
support:base -4|ing -4|past 2|s 10
talk:ing -1|past 11
tell:base -2|past 21|s 27
think:base 5|ing -4|past -12|s 9
threaten:past -6
touch:past -3
trust:base -9
tweet:ing 37|noun -33|past 12
understand:base 5|s -6
urge:ing -6|past 16
view:base -9|noun 16
voice:past 4
vote:base -3|ing -9|past 6|s -58
vow:past 26
want:base -5|past -3|s -11
warn:ing 1|past 11
welcome:past 3
words:noun -40
worry:base 5|past -3
write:base -1|ing -10|past 14|s -11`,
	'verb= next=': `accept:determiner 2|noun -9
according:and 6|by 19|comma -14|ed 3|noun 7|other 10|stop 22
accuse:determiner 11|him 12|name -3
acknowledge:determiner 4|that -4
add:colon 12|comma 22|determiner -10|stop 99|that 26|to -62
address:determiner 7|noun -1
admit:that 14
advise:name -22
advocate:for -10
agree:that 10|to -9|with 4
allege:that 3
allow:determiner 8|name 11|noun 3
announce:determiner -2|pronoun 15|that -16
answer:determiner 3
appeal:to -14
argue:that 11
ask:comma 7|determiner 3|for -1|him -17|name -2|noun -17|stop 10
assert:that 8
attack:determiner 4|name 11|noun 4
back:determiner 9|name 11|noun 14
ban:determiner -71|name -50|noun 3
believe:auxiliary 6|determiner -9|name -7|pronoun 11|that -9
blame:determiner 7
blast:name 19
call:determiner -5|for 9|him 9|name -3|noun -6|on 14|pronoun 10|quotation -6|to 3
campaign:auxiliary -49|for 26|in -48|noun -4|stop -18
carry:determiner -57|noun 18|out -25
cast:determiner 4|noun -1
celebrate:determiner -17
challenge:determiner -3|name 1
cite:determiner 7|noun 12
claim:determiner -18|pronoun 17|that -13
classify:noun -34
comment:auxiliary -53|comma -44|noun -44|on 34|stop -24
compare:determiner 11|to -51|with -74
conclude:that -6
confirm:determiner -6
consider:determiner -13|ing -6|noun 8
contain:noun -51
continue:comma 15|determiner -12|ing -4|stop 29|to -10
cover:determiner -17
criticism:of -12
criticize:determiner -1|name 9
decide:to -13
declare:that -11
decline:to 28
defend:determiner 1|name 27
demonstrate:determiner -25
denounce:determiner 1
deny:determiner 19
describe:determiner 5
detail:determiner 14
discuss:noun 11
dismiss:noun 7
embrace:determiner -8
encourage:determiner 19|noun -17
endorse:determiner -5|name 2
establish:determiner -19
expect:determiner 2|to -12
explain:determiner 5|why 13
express:determiner 13|noun 19
favor:determiner -4|name -12
fear:determiner 16
feature:determiner -2
feel:determiner -1|ed 23|noun -22
file:determiner 7
find:determiner -7|name 5|noun -8|that 7
focus:adverb -5|on 10
go:to 14
highlight:determiner 17
hit:determiner -28
hope:determiner 20|that -7|to 9
identify:determiner -2
ignore:determiner -2
imply:that 8
include:determiner -22|ing 14|name -76|noun -12|number -37
indicate:that 10
insist:pronoun 48|that 19
intend:to -23
issue:determiner 19
know:determiner 8|how -8|name 2|pronoun -11|that 1|what -20
like:determiner -17|name -53|noun -18|to 44
long:auxiliary -15|ed 14
maintain:determiner -26
mean:determiner -14|ing -54|pronoun -18|that 4
mention:determiner 18|name -1
mock:determiner -4|name 15
need:determiner -12|noun -9|to -13
nominate:name 8|noun -14
note:comma 31|determiner 7|stop 36|that 2
offer:determiner -3
oppose:determiner 11|name -13|noun -10
order:determiner 24
persuade:determiner 12
plan:to -1
pledge:noun -74|to 5
point:determiner 1|name 2|that 23
post:determiner 7|noun 21
praise:determiner -3|name 19
present:determiner -5
promise:to 11
promote:determiner 20
proposal:to 6
propose:determiner 17|ing 2
prove:noun -37|to 13
publish:determiner 13
push:determiner 8|for 12|name -19|noun -11
question:name 4|stop 4|whether 8
raise:determiner -11|noun 6|other -32
read:determiner -3|stop 10
recall:determiner 11
recognize:determiner 12
refer:to 11
reflect:determiner -21
refuse:to 1
regard:determiner -26
register:noun -60
reject:determiner -4
relate:to -21
release:determiner 23|time -50
remark:comma -13|stop -7
repeat:determiner 21
reply:stop 9
report:adverb 6|comma 13|ing 17|noun 13|on -16|stop 11|that 13
require:determiner -11|noun 6
respond:by -11|stop 17
response:to -3
reveal:determiner 7
run:determiner 1|for -55|noun -6
say:about -11|adverb 4|at 4|auxiliary 9|bracket -8|colon -12|comma 23|determiner 22|during -2|in 20|ing 14|name 20|noun 17|of -2|on 26|pronoun 8|quotation -8|stop 36|that -2|time 20|to 50|who 6
see:as 2|determiner -7|him 2|name 8|noun 20
seek:determiner -18|noun 1|to -14
sell:determiner 2
show:determiner -3|how -23|name 18|noun 9|stop 24|that 3|up -20
signal:determiner -15
slam:determiner -4
speak:about 30|adverb 2|at -14|in -11|noun -58|on -16|out 25|to -25|with -16
state:comma 12|noun -18|stop 12|that 5
suggest:determiner 10|name 4|pronoun -7|that 8
support:determiner 4|him -5|ing 5|name 1|noun -4
talk:about 2|noun -11|to -17
tell:determiner 6|me 10|noun 5|them -2
think:about -4|auxiliary -10|determiner 3|name 10|noun -2|of -14|pronoun -11|that -3
threaten:to 17
tout:determiner 13
tweet:comma 23|determiner 16|that -24
underscore:determiner -5
understand:determiner -8
urge:determiner -6|noun 16
view:comma 10|on -66|stop -21
vote:adverb -2|against 3|comma -32|for 4|in 1|noun -68|on -34|stop -52|time -35
vow:to 2
want:determiner 9|noun 6|to -1
warn:that -3
weigh:in 14
worry:about 1
write:comma 21|determiner 2|in 28|on 22|stop 55|that 15`,
	'verb=': `:accept 5|according 9|accuse 7|acknowledge 5|add -6|address -13|admit 9|advertise -26|advice 4|advise -11|advocate 2|agree -6|allege 12|allow -9|announce 12|announcement -4|answer -1|apologize 5|appeal -19|applaud 16|approve -19|argue 11|argument 5|ask -1|assail 33|assert 2|assertion 9|assume -19|assure 19|attack -12|back -9|ban 10|begin -5|believe 5|blame 17|blast 33|boast -1|boo -7|break -12|brief -25|call 5|campaign -29|carry -27|cast -18|celebrate -22|challenge -6|champion 7|chant 9|charge -4|cite 6|claim 18|classify -43|close -58|command -29|comment -3|compare -15|complain -4|concede 8|concern -8|conclude -4|condemn 15|confirm 23|congratulate -2|consider 7|contain -12|contest -58|continue -18|convince -25|counter -6|cover -1|crack -7|criticism 9|criticize 13|decide -6|declare 17|decline -10|decry 44|deem 6|defend 3|demand 5|demonstrate 5|denounce 9|deny -6|describe 8|detail 8|determine -8|direct -40|disavow -7|disclose 13|discuss 8|dismiss 12|distance 4|echo -12|email 1|embrace -8|emphasize 11|encourage -7|end -24|establish -35|estimate -2|expect 15|explain 22|expose -15|express 20|favor 7|fear 10|feature -32|feel -7|figure -25|file -9|fire -13|focus -9|go -2|hate -9|hear -40|highlight -8|hit -20|hope 6|idea -11|identify 21|ignore -14|include -13|indicate 2|insist 14|intend 1|invite -16|invoke -9|issue -11|joke 1|judgment -38|knock -17|know 4|lament 46|laugh -15|learn -11|like -5|list 39|lobby -17|long -6|love -8|maintain -28|mean -26|mention 12|message -6|mock 9|need -28|nominate 5|note 15|oppose -1|order -1|outline -15|paint -14|persuade 3|plan -2|plead 11|pledge 15|point 13|portray 24|praise -1|predict 5|prefer 14|present -4|press 1|project 1|promise 6|promote -3|proposal -5|propose 7|protest -40|prove -17|publish 1|push -8|put 17|question 12|quote 1|rail 6|raise -21|reaction -1|read -7|recall -1|recognize -3|recommend 4|record -20|reference 2|reflect -24|refuse 2|regard 2|register -20|reiterate 19|reject -1|relate -16|release -10|remark -5|remember 9|remind 8|repeat 5|reply 3|report -1|request -11|require -14|respect -28|respond -4|response -3|reveal -3|rip -23|rule -20|run -21|say 14|see -2|seek 2|sell -43|shout 12|show 10|sign -8|signal 10|slam 23|smile -38|speak -14|start -26|state -2|statement -8|stress 21|sue -9|suggest 3|suggestion 9|support 1|tackle -53|talk 4|tell 11|testify -18|thank -7|threaten 6|touch -13|tout 14|trust -11|tweet -3|underscore -15|understand 7|unveil -13|urge 3|view 4|voice 12|vote -3|vow 17|want -1|weigh -15|welcome -24|wonder 12|words -40|worry -7|write 4`,
};
