/**
 * What each feature of a cue speaks for: that it reports. In twentieths; learned by logistic regression from the train split of PolNeAR v1.0.0
 * (Newell, Margolin and Ruths, LREC 2018) with `node test/bench/train.mjs GOLD.jsonl --write`. Not edited by hand.
 */
import type { WeightTable } from './weights';

export const cueWeights: WeightTable = {
	'': `: -3`,
	'before= form=': `adverb:base -4|ing 4|participle -1|past -3|s 10
after:ing 4
and:ing 4|past 2|s -18
as:ing -17
auxiliary:base -11|ing 5|participle -3
before:ing 8
bracket:past 5
but:past 6
by:ing 1
comma:ing 18|past -8|preposition 33|s -19
dash:ing -7|past -6|s -31
determiner:base 4|noun -9|past -13
ed:ing -4|past -4
end:ing -1|past -35|preposition 44
for:ing -32
from:ing -18
in:ing -2
ing:noun 3|past -4
name:base 6|ing -18|noun -18|past 6|s 2
not:base -2|ing -10|past -1
noun:base 7|ing -10|noun -7|participle -1|past 3|s 4
number:base 5|ing -4|past 21|s -24
of:ing -9
on:ing -4
once:past -12
pronoun:base 1|past 5|s 5
quotation:ing 15|past 13|preposition 5|s 4
that:ing -14|s -3
time:ing -1|past 26
to:base -5|ing 6|past 13
when:past 9
which:past -4|s -3
while:ing -6
who:s 13
without:ing 5`,
	'before=': `:adverb 4|after 4|and 4|as -17|auxiliary 2|before 8|bracket -8|but 17|by 1|comma 8|dash -3|determiner -4|ed -13|end -7|for -32|from -18|in -2|ing -5|not -3|noun -2|number -4|of -2|on -7|once -15|or -54|pronoun 1|quotation 7|that -4|time 5|to 3|when 4|which 1|while -6|who 4|without -1`,
	'breaks=': `:false -19|true 7`,
	'class= form=': `judge:base -2|ing -2|participle -7|past 2|s -1
judge+pledge:base -6|past -3|s 16
judge+show:base -4|ing -9|past 2
loose:base -11|past -1|s 2
pledge:base 1|ing -11|past 1|s -7
pledge+loose:base 4|ing -5|past 5|s -8
say:base -1|ing -8|noun -1|participle -3|preposition 9|s 2
say+judge:base 3|ing -12|past 6|s 16
say+pledge:base -5|ing -4|past 5|s -7
say+show:base 2|ing 4|past 2|s -6
say+show+pledge:past 5
say+tell:ing 7|past 1|s -37
say+tell+judge+pledge:ing 1|past 11
say+tell+pledge:base 6|ing 6|past 5|s -1
say+think:base 2|past -6
say+think+pledge:base -17|past 2|s 4
say+think+show:past 7
show:base -8|ing -10|past 4|s -2
show+loose:base -14|ing -15|past -5|s 7
tell:base 17|ing -3|past -9
tell+judge:base -52|ing -9|past 2
think:base -2|ing 1|past -4|s 3
think+judge:base 4|ing -18|past 8|s -4
think+judge+pledge:base -4|ing -3|past 7
think+pledge:base -12|ing -3|past 1`,
	'class= next=': `judge:about 6|adverb -1|and -6|as -20|at -9|auxiliary -24|comma -15|dash -3|determiner 6|ed -13|for -16|him 9|himself 15|in -17|ing -4|name 15|noun -1|of 11|on 7|other -47|pronoun -3|quotation -1|stop -11|that -12|them 6|to -1|whether 11|with -14
judge+pledge:determiner -2|for 10|him 13|name -9|noun -4|on 15|pronoun 4|to 12
judge+show:determiner -3
loose:determiner -2|ing -11|noun -18|stop 3|to 4
pledge:adverb -12|against 3|comma -43|determiner 9|for 7|in -5|name -2|noun -4|on -57|stop -7|time -37|to 7
pledge+loose:determiner -2
say:about 18|adverb 11|after -9|and 1|as -7|at 4|auxiliary 3|before 18|bracket -1|by 11|colon 10|dash 13|determiner -4|during 14|ed 26|from 25|him -18|how -2|if 13|in 9|ing -2|name 3|noun -6|number -6|of 14|on -2|other -3|out 16|quotation 1|stop -3|that 6|time 10|to 7|what -3|when 18|who 17|why -3|with -2
say+judge:against -5|comma 11|determiner 1|name -5|noun 10|stop -12|that 8
say+pledge:adverb 22|comma 18|determiner 3|ing 4|name 9|noun 1|pronoun 19|stop -11|that 8|time 47|to -9
say+show:adverb 6|auxiliary 3|comma 5|determiner 1|from -52|in 13|ing 7|name 11|noun -13|on 17|pronoun 3|stop 11|that 10
say+show+pledge:determiner 8
say+tell:determiner 9|name 5|noun 25
say+tell+judge+pledge:that -3
say+tell+pledge:about -10|comma 6|determiner -1|for -3|him -3|name -7|noun -1|stop 3|whether 9
say+think+pledge:that 11|to -10|with 4
say+think+show:that -8
show:adverb -4|as -4|comma -9|determiner 11|ed -13|for -32|how -1|in -34|ing 7|name -1|noun -4|number -46|on -40|out -38|pronoun -13|quotation -4|stop 2|that -3|time -43|to 3|up -30|with -6
show+loose:determiner -4|name 6|noun -7|that 6
tell:determiner 2|him -21|me -7|name 7|noun 4|them 8
tell+judge:determiner -4|name -2
think:about -9|adverb 1|and -52|as 11|auxiliary 20|by -34|comma -1|determiner 2|ed -2|for -1|from -12|him -7|how -3|if -2|in 10|ing -9|name -6|noun -8|number 12|of -6|on -12|pronoun 1|quotation -14|stop -4|that 2|them -42|to -2|what -15
think+judge:determiner -10
think+judge+pledge:determiner -5|name 3
think+pledge:comma 8|determiner 6|him -4|ing 8|name -1|noun 2|to -3`,
	'class=': `:judge 1|judge+pledge+loose 3|judge+show 3|loose -4|pledge -1|pledge+loose 1|say -1|say+judge -4|say+pledge -2|say+show -4|say+tell -9|say+tell+judge -4|say+tell+judge+pledge 3|say+tell+pledge 5|say+think -7|say+think+pledge -4|show -4|show+loose 1|tell -5|tell+judge 3|think 1|think+judge 6|think+judge+pledge -1|think+pledge -2`,
	'earlier= class=': `0:judge 10|judge+pledge 13|judge+show 25|loose 7|pledge 12|pledge+loose 3|say 9|say+judge 20|say+pledge 19|say+show 19|say+show+pledge 18|say+tell -4|say+tell+judge 12|say+tell+judge+pledge 8|say+tell+pledge 29|say+think 16|say+think+pledge 32|say+think+show 33|show 8|show+loose 4|tell 19|tell+judge 4|think 14|think+judge 14|think+judge+pledge 21|think+pledge 19
1:judge -12|judge+pledge -8|judge+pledge+loose -8|judge+show -1|loose -17|pledge -18|pledge+loose 4|say -7|say+judge 3|say+pledge -15|say+show -2|say+tell -17|say+tell+judge+pledge 11|say+tell+pledge -9|say+think+pledge -30|show -13|show+loose -8|tell -17|tell+judge -7|think -17|think+judge -9|think+judge+pledge -3|think+pledge -23
2:judge -25|judge+pledge -23|loose 6|pledge -25|pledge+loose -41|say -22|say+judge -13|say+pledge -14|say+show -32|say+tell+pledge -15|show -22|show+loose -13|tell -29|think -26|think+judge -19|think+pledge -29`,
	'form=': `:base -1|ing -8|noun -1|participle -4|past 1|preposition 9|s -1`,
	'inverted=': `:false -3|true -7`,
	'next= ': `about:determiner 2|how 15|ing 6|name 5|noun 1
adverb:about 29|auxiliary 9|comma 4|determiner -9|in -13|noun 9|of 26|on -5|stop -18|that 18|time -1|to -5
after:determiner 6
against:name -14|noun 34
and:determiner -9|ing -26|name -6|noun -19
as:determiner 4|name -20
at:determiner -10|name 5|noun 17
auxiliary:adverb -25|auxiliary -10|determiner -8|ed -21|ing -4|not 17|noun 1|quotation -8
bracket:name 14
by:determiner -25|ing 21|name -38|noun -3
colon:end 22|quotation 15
comma:according -76|adverb -2|and -13|auxiliary 17|but -20|determiner 2|ed -7|in 12|including -12|ing -6|name -4|noun 8|number 49|pronoun -12|quotation 20|that 32|which -23|who 13
dash:and -1
determiner:adverb 3|as -3|comma -6|determiner -9|ed 8|ing 11|name 4|noun 3|number -9|of 5|other -7|quotation -13|stop -13|time -5|to 2
during:determiner -11
ed:by -17|determiner -10|noun 5
for:determiner 8|him -1|ing 5|name 1|noun 8
from:determiner -8|name -25
him:adverb 17|as 22|comma -11|determiner 1|for 7|of 11|stop 6|to -5
himself:as 27
how:determiner 15|noun 10|pronoun 18
if:pronoun 1
in:determiner -3|name -32|noun 10|number -28|time 5
ing:determiner 22|name 15|noun 9
into:determiner -5
me:stop 29
name:adverb -5|and -1|as 19|auxiliary 7|comma -9|determiner 2|ed 2|for 6|from -41|in -1|ing 20|name -3|noun 4|of 13|on -13|quotation 11|stop -4|that 14|to 4
not:to 38
noun:about 20|adverb 5|and -10|as 6|auxiliary 4|by -9|comma -14|dash -56|ed -18|for -1|from -18|in 5|ing 4|name 8|noun 2|of -3|on -9|pronoun -27|stop -3|than -16|that 20|time 26|who 5|with 3
number:noun -35
of:determiner -1|ing -6|name -1|noun 5
on:determiner -4|ing -2|name -5|noun -6|time -6
or:noun -25
other:noun -14|number -3
out:determiner -5
over:determiner -4
pronoun:adverb -5|and 47|as 26|auxiliary 6|comma -8|determiner -6|ed 9|noun 9|quotation 5|stop 4|to -25
quotation:and -2|determiner 11|end 8|in -10|noun 29
stop:end 3
that:adverb 5|as -3|auxiliary -4|comma 57|determiner 12|ed -44|if -1|in 11|ing 14|name 10|number 9|pronoun 15|quotation 5
them:to -5
time:comma 2|stop 11|that 52|time 3
to:adverb -8|determiner -9|ing 41|name 1|noun 9|quotation -3
what:auxiliary -11|determiner 18|pronoun 4
when:pronoun -8
whether:determiner 3|pronoun -8
who:auxiliary -14|noun 27
with:determiner 11|name -10|noun 2|number -19`,
	'next=': `:about 8|adverb -2|after -5|against 16|and -18|as -5|at 3|auxiliary 3|because -40|before -19|bracket -4|by -34|colon 9|comma -9|dash -6|determiner -1|down -28|during -11|ed -7|for -3|from -32|herself 10|him 6|himself -17|how 8|if 8|in -1|ing -8|into -12|itself -18|like -13|me -14|name 1|noun -1|number 7|of 5|off -2|on 3|or -51|other -9|over -28|pronoun 2|quotation 2|since -21|stop -5|that 13|them 4|themselves -2|through -15|time -1|to 1|up -4|what 17|when 8|whether 4|who -24|why 15|with -5`,
	'quoted= class=': `false:judge -2|judge+pledge -6|judge+pledge+loose -12|judge+show 4|pledge -1|pledge+loose 4|say -2|say+judge -3|say+pledge -7|say+show -5|say+show+pledge -5|say+tell -25|say+tell+judge -8|say+tell+judge+pledge 7|say+tell+pledge -1|say+think 3|say+think+pledge 6|say+think+show -4|show -3|show+loose 1|tell -10|tell+judge 5|think 1|think+judge 4|think+judge+pledge 2
true:judge 6|judge+pledge 7|judge+show 1|loose -4|pledge 7|pledge+loose -11|say 8|say+judge -2|say+pledge 17|say+show 6|say+tell 8|say+tell+judge+pledge -3|say+tell+pledge 2|say+think+pledge -20|say+think+show 11|show -6|show+loose -4|tell 4|think -9|think+judge -12|think+judge+pledge -7|think+pledge -4`,
	'quoted=': `:false -3|true -1`,
	'shared= form=': `false:base 4|ing 11|noun -1|participle -2|past 5|preposition 9|s -2
true:base -6|ing -14|participle -9|past -22|s -18`,
	'subject= class=': `body:judge -1|judge+pledge -6|pledge 5|pledge+loose -16|say 3|say+judge -4|say+pledge -2|say+show -7|say+tell+pledge 20|show 9|show+loose 8|tell 7|think -4|think+pledge 8
description:judge -8|judge+pledge -5|loose -20|pledge 2|say -1|say+judge -11|say+pledge -18|say+show -17|say+tell 3|say+tell+pledge 9|say+think+pledge 24|show -6|show+loose -1|tell -15|tell+judge -18|think+judge -18|think+pledge -6
document:judge -18|judge+pledge 6|loose 3|say -1|say+judge -4|say+pledge -5|say+show 9|show 12|show+loose 26|think -9|think+pledge -2
he:judge 7|judge+pledge 9|judge+show 19|loose 26|pledge 2|pledge+loose -1|say 5|say+judge 23|say+pledge -1|say+show 5|say+tell+judge+pledge 18|say+tell+pledge 12|show -23|show+loose -21|tell 7|think -12|think+judge -29|think+pledge -7
he's:say 2|think -28
her:say 1
his:say -6
i:judge 28|say -6|think -14
it:judge 12|pledge -31|say 7|say+pledge -19|say+show 24|show 9
its:say -17
many:think 9
name:judge 4|judge+pledge 13|judge+pledge+loose 9|judge+show 2|loose 7|say 5|say+judge 14|say+pledge 6|say+show 3|say+tell 4|say+tell+judge 9|say+tell+judge+pledge 4|say+tell+pledge 4|say+think+pledge -3|say+think+show -9|show -1|show+loose -7|tell 16|tell+judge -5|think+judge 3|think+judge+pledge 12|think+pledge 1
person:judge 5|judge+pledge 9|judge+show -1|loose 11|pledge -9|say 6|say+judge 7|say+pledge 19|say+show 10|show -19|show+loose -6|tell 9|think 1|think+judge -5|think+pledge 8
she:judge 15|judge+pledge 12|say 8|say+judge 23|say+pledge 12|say+tell+pledge -1|show 6|think -6|think+pledge -12
some:say 7|think 11
that:judge 4|judge+pledge -11|pledge -16|say -29|say+show -20|show -1|think -13
their:say -5
they:judge -8|pledge -20|say -4|say+judge 10|show -21|think -9|think+pledge -4
we:think 8
which:pledge 12|say -5|show 4|think 1
who:judge 2|judge+pledge 2|pledge -14|say -7|say+judge -10|say+pledge -23|say+show -4|show -2|think 1|think+judge 16|think+judge+pledge -20|think+pledge 3
you:say -24|think 6`,
	'subject=': `:all -37|another 6|body 5|both -18|description -11|document 4|he 4|he'd -46|he'll -45|her 1|his -6|i 6|it -13|it's -34|its -17|many 6|name 6|one -19|others 15|person 4|she 3|some 3|that -32|their -5|they -1|this -64|those 5|we 3|which -10|who -18|you -9`,
	'verb= form=': `accept:base -13|ing 11|past -18
according:preposition 9
accuse:ing 15|past 1|s -4
acknowledge:base 1|ing 4|past 14
add:base -17|ing 18|past -4|s -11
address:base -2|ing -14|past -18
admit:past -7
advertise:ing -13
advice:noun 3
advise:ing 6|past -11
advocate:base -1
agree:base -17|past 2|s 4
allow:base -15|ing -23|past -7|s 3
announce:base 6|ing -8|past 14
announcement:noun -4
answer:base 1|noun -4|past 7
appeal:noun 3
applaud:past -10
approve:past 5
argue:base 3|ing 30|past -3
argument:noun 4
ask:base -2|ing 11|past 1|s -1
assert:past 22
assertion:noun 8
assure:past 20
attack:base -17|ing -21|past 5|s -34
back:base -28|past 10
ban:base -10
begin:past -1
believe:base 8|past -26|s -2
blame:base 1|past -5
blast:past 45
boast:past 8
boo:past -37
call:base 4|ing 8|noun -5|s 3
campaign:base -3|ing -18|past -14
carry:base -26|ing -6|past -17
cast:ing -42|past -4
celebrate:ing -7
challenge:base -52|ing -9|noun -29|past 2
charge:past -8
cite:ing 10|past -4
claim:base 17|noun -1|past 20|s 3
comment:base 4|noun -29
compare:past -5
complain:past 10
concede:past 17
concern:noun -9
conclude:past 7
consider:base -9|ing -8|past 13
contain:ing -35|past 2
contest:s -24
continue:base -14|ing -23|past 4|s -35
convince:base 11
counter:base 5
cover:base -12|ing -46|past 4
criticism:noun 9
criticize:base 4|ing 6|past -2
decide:base -2|past -10
declare:ing -2|past 4
decline:past 4
deem:past -5
defend:base -8|ing -8|past 20
demand:past -20
demonstrate:base -7|past -15
denounce:ing -9|past 25
deny:past 18
describe:base -13|ing 6|past 2
detail:past -5
determine:base 5|past -18
direct:past -16
discuss:base 10|ing -5|past -8
dismiss:past 6
echo:past 10
email:past 13|s -30
embrace:base -2|ing 2|past -5
encourage:base 16|ing -47|past 7
endorse:base -4|ing -3|past 7
estimate:past 6
expect:base 5|ing 9|past 9|s -5
explain:base 1|ing -7|past 11
expose:past 1
favor:base 9|past 5|s -6
fear:base -1
feel:base 12|ing -3|past -14|s -29
file:base -52|past 1
find:base -14|ing -15|past -5|s 7
fire:past -3
focus:base -8|ing -1|past -13
go:past -7
hear:ing 1|past -19
highlight:ing -20|past 8
hit:past -14
hope:base -5|ing -7|noun 5|s 5
idea:noun -13
identify:base 18|past 11
ignore:past -13
include:base -30|ing -52|past 9|s 3
indicate:past 6
insist:base 14|past 3
intend:past -4
invite:past -26
issue:past 4|s -23
joke:past 2
judgment:noun -31
know:ing 14|participle 6|past -6|s 10
learn:base 2|past 12
like:base -15
list:past -10
maintain:past -10
mean:base 5|ing -24|past -17|s -38
mention:base 16|past -9
message:noun -7
mock:past -1
need:base -20|past -18|s -26
nominate:ing -23
note:base 4|ing 11|past 12|s 19
offer:base 4|ing -5|past 5|s -8
oppose:base 4|ing -10|past 1|s -3
order:past 2
persuade:base 13
plan:base -14|s 2
plead:past 5
pledge:past -9
point:base -1|ing 7|past 8
portray:past -16
post:past -2
praise:past 3
predict:past 3
prefer:base -4
present:base -4
promise:ing 5|noun -10|past 7
promote:ing -19
proposal:noun -6
propose:ing 7|past -2
prove:base -17|past -27
publish:past -2
push:base -13|ing -9|past 2
question:base 1|ing 2|noun -6|past 23
raise:base -70|ing -11|past -4
reaction:noun -2
read:ing -8|past -14
recall:ing 13|past 26
recognize:base -7
record:s -51
refer:ing 8|past -1
reflect:ing -11
refuse:ing 3|past 15
regard:ing -22
register:base -42|past -16
reiterate:past 3
reject:past 14
relate:past -17
release:base -27|ing 4|past -11
remark:noun -19
remember:base 11
reply:past 1
report:base -19|ing -22|past 18|s 15
request:noun -15|past 16
require:base -9|ing -53|past -1|s -15
respond:base -9|ing -19|past 1
response:noun -6
reveal:past 5
rule:ing 15|past 4
run:base -16|past -5|s -52
say:base 7|ing 2|past 11|s 27
see:base 5|ing -27|participle -6|past -18|s 15
seek:base -10|ing -1|s 23
sell:base -6|ing -21
show:base 8|ing 4|past -1|s 13
slam:past -14
speak:base -18|ing -25|participle -7|past -8|s 4
start:past -19
state:base -1|ing 41|past 26|s -32
statement:noun -9
suggest:ing 6|past 5|s 13
suggestion:noun 8
support:base -8|ing -5|past 4|s 8
talk:base 1|ing -2|past 9
tell:base -4|ing 1|past 18|s 27
think:base 3|ing -6|past -13|s 6
threaten:past -8
touch:past -2
trust:base -11
tweet:ing 38|noun -32|past 12
understand:base 6|s -7
urge:ing -6|past 16
view:base -10|noun 11
vote:base -6|ing -9|past 1|s -71
vow:past 29
want:base -6|past -1|s -13
warn:ing 1|past 11
welcome:past 2
words:noun -49
worry:base 2|past -6
write:base -4|ing -7|participle -3|past 14|s -10`,
	'verb= next=': `accept:determiner 7|noun -7
according:by 21|comma -9|ed -3|noun 4|other 11|stop 15
accuse:determiner 17|him 13|name -1
acknowledge:determiner 4|that -4
add:colon 17|comma 26|determiner -10|stop 116|that 30|to -57
address:determiner 7|noun 6
admit:that 8
advise:name -22
advocate:for -10
agree:that 11|to -10|with 4
allege:that 3
allow:determiner 4|name 2|noun -9
announce:determiner -2|pronoun 16|that -16
answer:determiner 1
appeal:to -10
argue:that 4
ask:about -10|comma 6|determiner 3|for -3|him -18|name -2|noun -18|stop 3|whether 9
assert:that 10
attack:determiner 6|name 11|noun 8
back:determiner 6|name 11|noun 10
ban:determiner -39|name -55|noun 3
believe:auxiliary 3|determiner -7|name -3|pronoun 14|that -8
blame:determiner 11
blast:name 14
call:determiner -5|for 8|him 10|name -1|noun -5|on 14|pronoun 11|quotation -7|to -1
campaign:auxiliary -60|for 22|in -31|noun -11|stop -42
carry:determiner -54|noun 20|out -34
cast:determiner 5|noun -2
celebrate:determiner -19
challenge:determiner -4|name -2
cite:determiner 5|noun 7
claim:determiner -19|noun 2|pronoun 15|that -9
comment:auxiliary -35|comma -51|noun -59|on 31|stop -29
compare:determiner 15|to -48|with -49
conclude:that -8
confirm:determiner -9
consider:determiner -12|ing -7|noun 5
contain:noun -39
continue:comma 15|determiner -12|ing -5|stop 29|to -11
cover:determiner -16
criticism:of -12
criticize:determiner -1|name 7
decide:to -12
declare:that -7
decline:to 28
defend:determiner 3|name 28
demonstrate:determiner -26
denounce:determiner 3
deny:determiner 22
describe:determiner 5
detail:determiner 14
discuss:determiner 1|noun 15
dismiss:noun 10
embrace:determiner -7
encourage:determiner 16|noun -19
endorse:determiner -5|name 3
establish:determiner -19
expect:determiner 3|to -13
explain:determiner 1|why 10
favor:determiner -6|name -14
fear:determiner 16
feature:determiner -4
feel:determiner -1|ed 23|noun -24
file:determiner 7
find:determiner -4|name 6|noun -7|that 6
focus:adverb -6|on 9
go:to 13
highlight:determiner 19
hit:determiner -24
hope:determiner 19|that -9|to 7
identify:determiner -5
ignore:determiner -2
imply:that 7
include:determiner -23|ing 13|name -73|noun -10|number -30
indicate:that 11
insist:pronoun 52|that 17
intend:to -27
issue:determiner 13
know:as 9|comma -4|determiner 5|for 16|how -8|name 2|noun -18|pronoun -13|that -6|what -25
like:determiner -14|name -49|noun -23|to 45
maintain:determiner -25
mean:determiner -16|ing -49|pronoun -13|that 1
mention:determiner 16|name -3
mock:determiner -7|name 23
need:determiner -5|noun -10|to -4
nominate:name 4|noun -16
note:comma 34|determiner 9|stop 49|that 3
offer:determiner -2
oppose:determiner 12|noun -6
order:determiner 22
persuade:determiner 10
plan:to 3
pledge:noun -77|to 2
point:determiner -2|that 19
post:determiner 5|noun 21
praise:determiner -1|name 21
present:determiner -6
promise:to 9
promote:determiner 20
proposal:to 3
propose:determiner 14|ing 2
prove:noun -43|to 7
publish:determiner 13
push:determiner 8|for 14|name -18|noun -11
question:determiner 5|name 5|stop 4|whether 11
rail:against 3
raise:determiner -14|noun 4|other -45
read:determiner -3|stop 15
recall:determiner 9
recognize:determiner 13
refer:to 10
reference:determiner -2
reflect:determiner -18
refuse:to -2
regard:determiner -26
register:noun -67
reject:determiner -5
relate:to -19
release:determiner 24|noun 1|time -56
remark:comma -13|stop -8
repeat:determiner 16
reply:stop 11
report:adverb 9|comma 8|ing 10|noun 11|on -16|stop 12|that 11
require:determiner -11|noun 4
respond:by -8|stop 14
response:to 1
reveal:determiner 8
run:determiner 1|for -46|noun 5
say:about -22|adverb 4|at 2|auxiliary 8|bracket -1|colon -13|comma 23|determiner 19|during 1|in 14|ing 11|name 20|noun 17|of -2|on 28|pronoun 9|quotation -10|stop 34|time 16|to 49|who 12
see:determiner -5|him 2|name 8|noun 16
seek:determiner -16|noun 2|to -11
sell:determiner 3
show:determiner -5|how -28|name 17|noun 7|stop 27|that 3|up -22
signal:determiner -14
slam:determiner -1
speak:about 26|adverb 6|at -16|in -9|noun -47|on -12|out 27|to -22|with -15
state:comma 7|noun -11|stop 10|that 7
suggest:determiner 7|name 8|pronoun -4|that 9
support:determiner 5|him -4|ing 8|name 3|noun -3
talk:about -3|noun -5|to -12
tell:determiner 5|me 12|name 1|noun 8|them -2
think:about -5|auxiliary -12|determiner 4|name 13|noun -2|of -11|pronoun -7|that -3
threaten:to 13
tout:determiner 13
tweet:comma 22|determiner 14|that -24
underscore:determiner -2
understand:determiner -7
urge:determiner -3|name -3|noun 12
view:comma 15|on -61|stop -17
vote:adverb 4|against 8|comma -38|for 6|in -1|noun -67|on -42|stop -48|time -37
vow:to 4
want:determiner 11|name 3|noun 8|to 1
warn:that -3
weigh:in 10
write:comma 23|determiner -1|in 19|on 14|stop 53|that 13`,
	'verb=': `:accept 2|according 9|accuse 6|acknowledge 7|add -9|address -12|admit 5|advertise -24|advice 3|advise -6|agree -4|allege 8|allow -3|announce 12|announcement -4|apologize 4|appeal -18|applaud 14|approve -19|argue 10|argument 4|assail 30|assert 2|assertion 8|assume -20|assure 19|attack -9|back -9|begin -6|believe 5|blame 18|blast 35|boast -7|boo -6|break -13|brief -26|call 3|campaign -29|carry -31|cast -14|celebrate -19|challenge -3|champion 6|chant 9|charge -8|cheer -2|cite 5|claim 17|close -54|command -33|comment -6|compare -15|complain -4|concede 9|concern -9|condemn 15|confirm 26|congratulate -3|consider 5|contain -15|contest -46|continue -15|convince -25|counter -5|cover -3|credit -1|criticism 9|criticize 14|decide -6|declare 17|decline -9|decry 38|deem 12|defend 5|demand 8|demonstrate 3|denounce 10|deny -9|describe 5|detail 7|determine -6|direct -42|disclose 11|discuss 7|dismiss 11|distance 5|echo -6|email -2|embrace -9|emphasize 13|encourage -3|end -21|endorse -1|establish -38|estimate 1|expect 17|explain 25|expose -16|favor 12|fear 9|feature -30|feel 1|figure -27|file -7|find 1|fire -16|focus -6|go -1|hate -11|hear -36|highlight -9|hit -20|hope 7|idea -13|identify 20|ignore -13|include -17|indicate 4|insist 13|intend 5|invite -24|invoke -9|issue -7|joke 3|judgment -31|knock -18|know 3|lament 44|laugh -14|learn -9|like -6|list 37|lobby -20|love -6|maintain -27|mean -23|mention 12|message -7|need -28|nominate 4|note 14|offer 1|order 1|outline 3|paint -12|plan -5|plead 9|pledge 13|point 12|portray 22|post -5|praise -1|predict 5|prefer 14|present -10|press 3|project -1|promise 9|promote -3|proposal -6|propose 9|protest -40|prove -17|publish 1|push -10|put 21|question 10|quote -4|rail 11|raise -25|reaction -2|read -4|recall 5|recognize -3|recommend 4|record -7|refer 2|reference -1|reflect -22|refuse 3|regard 3|register -25|reiterate 22|reject 3|relate -15|release -9|remark -6|remember 8|remind 8|repeat 7|report 2|request -14|require -16|respect -23|respond -4|response -6|rip -23|rule -16|run -24|say 14|see -2|sell -44|shout 10|show 10|sign -8|signal 7|slam 21|smile -35|speak -15|start -27|state -5|statement -9|stress 24|sue -11|suggest 5|suggestion 8|support 4|tackle -51|talk 3|tell 9|testify -21|thank -4|threaten 9|touch -14|tout 13|trust -7|tweet -3|underscore -21|understand 7|unveil -12|urge 4|view 5|vote -1|vow 16|want -3|warn 3|weigh -13|welcome -17|wonder 12|words -49|worry -7|write 1`,
};
