# The words of the program itself. Questions of a pack stand in a file of their own.
#
# A page has a value (what is asked) and attributes: .short (22 cells at most, for the
# prompt), .hint (one sentence or more on each line), .why (said as help).
# An option is called <page>_<option>: 36 cells at most.
# A prompt with its values has 38 cells at most; where it has more, a shorter one is taken.

## Places

place = { $part }. Ceist { NUMBER($number) }.
# $section is the heading of a part of the file.
place-look = Pàirt { NUMBER($at) } de { NUMBER($of) }: { $section }
place-part = { $part }.
# $name is how the person named the thing that the questions are about now.
place-about = { $part }. Mu dheidhinn: { $name }

## Prompts, from the fullest to the shortest. $short is the label of the question.

prompt-read = Brùthaibh Enter gus leantainn:
prompt-read-again = A-rithist, Enter gus leantainn:
prompt-choose = { $short }, taidhpibh 1 gu { NUMBER($count) }:
prompt-choose-again = A-rithist, { $short }, taidhpibh 1 gu { NUMBER($count) }:
prompt-choose-brief = { $short }, 1 gu { NUMBER($count) }:
prompt-choose-brief-again = A-rithist, { $short }, 1 gu { NUMBER($count) }:
prompt-choose-only = { $short }, taidhpibh 1:
prompt-choose-only-again = A-rithist, { $short }, taidhpibh 1:
prompt-label = { $short }:
prompt-label-again = A-rithist, { $short }:

## How to answer, for help. One sentence or more on each line.

how-read = Nuair a bhios seo air a leughadh agaibh, brùthaibh Enter.
how-one = Taidhpibh àireamh na freagairte agaibh. An uair sin brùthaibh Enter.
how-many =
    Faodaidh sibh barrachd air aon a thaghadh.
    Taidhpibh àireamh gus a taghadh. Taidhpibh a-rithist i gus a toirt air ais.
    Nuair a bhios na tha sibh ag iarraidh air a thaghadh, brùthaibh Enter leis fhèin.
how-line = Sgrìobhaibh ur freagairt. An uair sin brùthaibh Enter.
how-lines =
    Faodaidh sibh uiread no cho beag ’s a thogras sibh a sgrìobhadh.
    Gus crìochnachadh, brùthaibh Enter air loidhne fhalamh.
how-each-line =
    Sgrìobhaibh aon rud air gach loidhne.
    Gus crìochnachadh, brùthaibh Enter air loidhne fhalamh.
how-secret = Chan eil na thaidhpeas sibh ga shealltainn. Nuair a bhios e uile air a thaidhpeadh, brùthaibh Enter.

# How to finish an answer, said with the page where Enter alone does not do it at once.
finish-many = Nuair a bhios na tha sibh ag iarraidh air a thaghadh, brùthaibh Enter.
finish-lines = Gus crìochnachadh, brùthaibh Enter air loidhne fhalamh.
# The same where examples can be picked. $word is what is typed for that.
finish-lines-or-pick =
    Gus crìochnachadh, brùthaibh Enter air loidhne fhalamh. Gus eisimpleir a thaghadh, taidhpibh /{ $word }.
finish-line-or-pick = Gus eisimpleir a thaghadh, taidhpibh /{ $word }.
# In a list in which each line becomes a thing of its own.
each-line = Sgrìobhaibh aon rud air gach loidhne.

help-acts = Faodaidh sibh na rudan seo a dhèanamh an seo cuideachd:
help-act = { $label }.

# A help number: what it is called, the number, and when someone answers (a sentence).
help-number = { $name }: { $number }.
help-number-hours = { $name }: { $number }. { $hours }

## What can be done besides answering: .word is typed, .label stands in a menu.

act-back =
    .word = air ais
    .label = Rach air ais
act-help =
    .word = cuideachadh
    .label = Cuideachadh leis a’ cheum seo
act-again =
    .word = a-rithist
    .label = Can an ceum seo a-rithist
act-go-on =
    .word = air adhart
    .label = Lean ort agus fàg seo mar a tha e
act-withdraw =
    .word = thoir às
    .label = Thoir às mo fhreagairt
act-skip =
    .word = leum
    .label = Leum thairis air seo
act-dont-know =
    .word = chan eil fhios
    .label = Chan eil fhios agam fhathast
act-rather-not-say =
    .word = gun a ràdh
    .label = B’ fheàrr leam gun a ràdh
act-does-not-apply =
    .word = cha bhuin e rium
    .label = Chan eil seo a’ buntainn rium
act-talk =
    .word = bruidhinn
    .label = Tha mi airson bruidhinn mu dheidhinn
act-keep-private =
    .word = prìobhaideach
    .label = Cùm an fhreagairt seo prìobhaideach
act-share =
    .word = san fhaidhle
    .label = Cuir an fhreagairt seo san fhaidhle
act-show =
    .word = seall
    .label = Seall mo fhreagairt phrìobhaideach
act-who-types =
    .word = cò tha a’ taidhpeadh
    .label = Can cò tha a’ taidhpeadh
act-answers =
    .word = freagairtean
    .label = Seall mo fhreagairtean air fad
act-change =
    .word = atharraich
    .label = Atharraich pàirt de m’ fhaclan
act-pick =
    .word = eisimpleir
    .label = Tagh bho eisimpleirean
act-last-time =
    .word = an turas mu dheireadh
    .label = Seall na thuirt mi roimhe
act-still-true =
    .word = fìor fhathast
    .label = Tha seo fìor fhathast
act-parts =
    .word = pàirtean
    .label = Rach gu liosta nam pàirtean
act-enough =
    .word = gu leòr
    .label = Gu leòr an-diugh, seall freagairtean
act-stop =
    .word = stad
    .label = Stad an-dràsta
act-leave-fast =
    .word = fàg luath
    .label = Fàg gu luath
act-language =
    .word = cànan
    .label = Cleachd cànan eile
# Where two languages are shown, one of them for a helper.
act-one-language =
    .word = aon chànan
    .label = Na seall ach mo chànan-sa
act-both-languages =
    .word = an dà chànan
    .label = Seall an dà chànan
act-settings =
    .word = roghainnean prògraim
    .label = Atharraich mar a tha am prògram seo
act-read-to-me =
    .word = leugh dhomh
    .label = Leugh gach duilleag dhomh
act-stop-reading =
    .word = sguir a leughadh
    .label = Sguir a leughadh dhomh
act-read-answer =
    .word = leugh mo fhreagairt
    .label = Leugh mo fhreagairt dhomh
act-slower =
    .word = nas slaodaiche
    .label = Leugh nas slaodaiche
act-faster =
    .word = nas luaithe
    .label = Leugh nas luaithe
act-quieter =
    .word = nas sàmhaiche
    .label = Leugh nas sàmhaiche
act-louder =
    .word = nas àirde
    .label = Leugh nas àirde

## Names of keys

key-name-esc = Escape
key-name-enter = Enter
key-name-tab = Tab
key-name-space = Bàr-spàs
key-name-up = Saighead suas
key-name-down = Saighead sìos
key-name-left = Saighead chlì
key-name-right = Saighead dheas
key-name-home = Home
key-name-end = End
key-name-page-up = Page Up
key-name-page-down = Page Down
key-name-backspace = Backspace
key-name-delete = Delete
key-name-question-mark = Comharra-ceiste
key-name-slash = Slaise
# Two keys that are pressed together.
key-name-control = Control agus { $key }
key-name-alt = Alt agus { $key }
# Keys that do the same.
key-or = { $one } no { $other }

# While pages are read out, answers are not read unasked. $keys are names of keys.
reading-here = Tha ur freagairt an seo. Gus a cluinntinn, brùthaibh { $keys }.
# The same for someone who has no such key.
reading-there = Tha ur freagairt an seo. Gus a cluinntinn, taghaibh sin am measg nan rudan eile as urrainn dhuibh a dhèanamh.
# Said aloud in place of an option, where others may not hear which it is.
reading-chosen = Tha seo air a thaghadh an-dràsta.
reading-not-chosen = Chan eil seo air a thaghadh an-dràsta.
reading-none = Chan eil freagairt an seo fhathast.
# Keys in both views.
keys-rows = Le { $up } agus { $down } thèid sibh tron duilleag seo loidhne air loidhne.
# Keys while pages are read out.
keys-read-answer = Le { $read-answer } thèid ur freagairt a leughadh dhuibh.
keys-read-speed = Le { $slower } thèid leughadh nas slaodaiche. Le { $faster } thèid leughadh nas luaithe.
keys-read-volume = Le { $quieter } thèid leughadh nas sàmhaiche. Le { $louder } thèid leughadh nas àirde.

## What stands at a question already

current-own = Ur freagairt an-dràsta:
# $role is one of the messages by-... below.
current-typed = Ur freagairt an-dràsta. Thaidhp { $role } i:
current-interpreted = Ur freagairt an-dràsta. Chuir { $role } dhan chànan seo i:
current-typists = Seo na tha { $role } a’ smaoineachadh, chan e ur beachd-se:
current-none-chosen = Cha do thagh sibh gin dhiubh seo.
current-hidden = Tha freagairt agaibh an seo. Tha i air a cumail prìobhaideach, agus mar sin chan eil i ga sealltainn.
current-covered = Tha freagairt agaibh an seo. Chan eil i ga sealltainn mura h-iarr sibh i.
current-private = Tha seo air a chumail prìobhaideach.
option-no-longer = Chan eil an fhreagairt seo ga tairgsinn tuilleadh.
left-skipped = Leum sibh thairis air seo.
left-dont-know-yet = Thuirt sibh: Chan eil fhios agam fhathast.
left-rather-not-say = Thuirt sibh: B’ fheàrr leam gun a ràdh.
left-does-not-apply = Thuirt sibh: Chan eil seo a’ buntainn rium.
left-talk-about-it = Thuirt sibh: Tha mi airson bruidhinn mu dheidhinn.

# A person’s words, cut so that they fit into a sentence.
cut-short = { $start } …
entry-line = Àireamh { NUMBER($place) }: { $name }
# An entry of a list that is kept private, or has no words yet.
entry-line-not-shown = Àireamh { NUMBER($place) }: gun sealltainn an seo.
entry-not-shown = Gun sealltainn an seo
row-private = Air a chumail prìobhaideach.
row-covered = Gun sealltainn an seo. Taghaibh seo ma tha sibh airson fhaicinn.
row-stays-out = Air a chumail prìobhaideach. Chan eil e san fhaidhle agaibh.
row-covered-goes = Gun sealltainn an seo. Bidh e san fhaidhle agaibh.
row-nothing = Gun fhreagairt fhathast.

# A question of an entry, with what was said there.
field-line = { $label }: { $words }
field-label = { $label }:

# Heading of what the person said last time.
last-time = An turas mu dheireadh thuirt sibh:
# What is typed to see it, and to say that it is still true.
last-time-offer = Thuirt sibh rudeigin an seo an turas mu dheireadh. Gus fhaicinn, taidhpibh /{ $word }.
still-true-offer = Ma tha e fìor fhathast, taidhpibh /{ $word }.
# An example that the person picked. $words is the example.
picked-line = Air a thaghadh: { $words }

## Lines that confirm what was done

# Joins the options that were chosen. They are phrases with commas of their own, so no comma.
list-join = { $before }; { $next }
notice-chose = Thagh sibh: { $options }.
notice-chose-none = Cha do thagh sibh gin dhiubh seo.
# $examples are the sentences that were picked, one after another.
notice-picked = Thagh sibh seo: “{ $examples }”.
notice-still-true = ’S e na thuirt sibh an turas mu dheireadh ur freagairt a-nis.
notice-wrote = Tha ur faclan air an sgrìobhadh.
notice-added = { PLURAL($count) ->
    [one] Chaidh { NUMBER($count) } rud a chur ris.
    [two] Chaidh { NUMBER($count) } rud a chur ris.
    [few] Chaidh { NUMBER($count) } rudan a chur ris.
   *[other] Chaidh { NUMBER($count) } rud a chur ris.
}
notice-took-out = Chaidh a thoirt a-mach às an liosta agaibh.
notice-moved = ’S e seo àireamh { NUMBER($place) } san liosta agaibh a-nis.
notice-skipped = Leum sibh thairis air seo. Faodaidh sibh tilleadh thuige.
notice-dont-know-yet = Ur freagairt: Chan eil fhios agam fhathast.
notice-rather-not-say = Ur freagairt: B’ fheàrr leam gun a ràdh.
notice-does-not-apply = Ur freagairt: Chan eil seo a’ buntainn rium.
notice-talk-about-it = Ur freagairt: Tha mi airson bruidhinn mu dheidhinn.
notice-left-as-it-was = Tha ur freagairt mar a bha i.
notice-withdrew = Chaidh ur freagairt a thoirt às.
notice-private = Tha seo ga chumail prìobhaideach a-nis. Cha bhi e san fhaidhle agaibh. Cha bhi na ceistean a thàinig bhon fhreagairt seo ann nas motha.
notice-shared = Faodaidh seo a bhith san fhaidhle agaibh a-nis.
notice-typist-me = Bho seo a-mach, ’s sibhse a tha a’ taidhpeadh.
notice-typist-advocate = Bho seo a-mach, ’s e an neach-tagraidh agaibh a tha a’ taidhpeadh.
notice-typist-interpreter = Bho seo a-mach, ’s e an t-eadar-theangair agaibh a tha a’ taidhpeadh.
notice-typist-family-or-friend = Bho seo a-mach, ’s e caraid no cuideigin bhon teaghlach agaibh a tha a’ taidhpeadh.
notice-typist-worker = Bho seo a-mach, ’s e cuideigin a tha air a phàigheadh airson taic a thoirt dhuibh a tha a’ taidhpeadh.
notice-typist-attorney-or-guardian = Bho seo a-mach, ’s e an t-aturnaidh no an neach-gleidhidh agaibh a tha a’ taidhpeadh.
notice-typist-someone-else = Bho seo a-mach, ’s e cuideigin eile a tha a’ taidhpeadh.
notice-whose-own = Bho seo a-mach, ’s iad seo ur faclan fhèin.
notice-whose-interpreted = Bho seo a-mach, ’s iad seo ur faclan, air an cur dhan chànan seo.
notice-whose-typists = Bho seo a-mach, ’s e seo beachd an neach a tha a’ taidhpeadh. Canaidh am faidhle agaibh sin.
notice-unfinished = Sgrìobh sibh seo roimhe agus cha do chrìochnaich sibh. Chan e seo ur freagairt fhathast.

## Lists: things that can be done with what is in them

topic-list = Seo na thuirt sibh gu ruige seo. Dè tha sibh airson a dhèanamh a-nis?
offer-add = Cuir fear eile ris
offer-go-on = Gu leòr, air adhart
deed-change = Atharraich fear
deed-change-this = Atharraich seo
deed-say-more = Can barrachd mu fhear
    .hint = Tha beagan cheistean eile mu dheidhinn. Faodaidh sibh tè sam bith dhiubh fhàgail falamh.
deed-say-more-this = Can barrachd mu dheidhinn seo
    .hint = Tha beagan cheistean eile mu dheidhinn. Faodaidh sibh tè sam bith dhiubh fhàgail falamh.
deed-move = Cuir fear ann an àite eile
deed-move-this = Cuir seo ann an àite eile
deed-take-out = Thoir fear a-mach
deed-take-out-this = Thoir seo a-mach
deed-keep-private = Cùm fear prìobhaideach
deed-keep-private-this = Cùm seo prìobhaideach
deed-share = Cuir fear prìobhaideach san fhaidhle
deed-share-this = Cuir seo san fhaidhle agam

topic-which-change = Dè am fear a tha sibh airson atharrachadh?
    .short = Dè am fear
    .why = Faodaidh sibh gach rud san liosta agaibh atharrachadh.
topic-which-say-more = Dè am fear mu bheil sibh airson barrachd a ràdh?
    .short = Dè am fear
    .why = Faodaidh sibh barrachd a ràdh mu gach rud san liosta agaibh. Faodaidh sibh fhàgail mar a tha e cuideachd.
topic-which-move = Dè am fear a tha sibh airson a chur ann an àite eile?
    .short = Dè am fear
    .why = Bidh a’ chiad rud san liosta agaibh an toiseach san fhaidhle agaibh.
topic-which-take-out = Dè am fear a tha sibh airson a thoirt a-mach?
    .short = Dè am fear
    .why = Thèid faighneachd dhibh a-rithist mus tèid a thoirt a-mach.
topic-which-keep-private = Dè am fear a tha sibh airson a chumail prìobhaideach?
    .short = Dè am fear
    .why = Na chumas sibh prìobhaideach, cha bhi e san fhaidhle agaibh.
topic-which-share = Dè am fear a dh’fhaodas a bhith san fhaidhle agaibh?
    .short = Dè am fear
    .why = An uair sin ’s urrainn do dhuine sam bith aig a bheil am faidhle agaibh a leughadh.

topic-where = Càite a bheil sibh airson a chur?
    .short = Àite ùr
    .why = Bidh a’ chiad rud san liosta agaibh an toiseach san fhaidhle agaibh.
offer-first = Sa chiad àite
offer-after = Às dèidh { NUMBER($place) }, { $name }
offer-after-not-shown = Às dèidh { NUMBER($place) }, gun sealltainn

topic-take-out = A bheil sibh airson seo a thoirt a-mach às an liosta agaibh?
    .short = Thoir a-mach
    .hint = Thèid a h-uile rud a thuirt sibh mu dheidhinn a thoirt a-mach cuideachd. Chan fhaigh sibh air ais e.
    .why = Tha am prògram a’ faighneachd gus nach caillear dad le mearachd.
offer-yes-take-out = Thoir a-mach e
offer-no-leave-it = Na toir a-mach, fàg mar a tha e
# Among things of which one was to be picked.
offer-leave-it = Fàg mar a tha e

## Examples to pick in place of writing

pick-examples =
    Faodaidh sibh barrachd air aon a thaghadh.
    Seallaidh am faidhle agaibh gun do thagh sibh iad seo.
offer-own-words = Cuir m’ fhaclan fhìn ris

## The list of parts

topic-parts = Dè am pàirt dham bu mhath leibh a dhol?
    .short = Pàirt
    .hint =
        Faodaidh sibh na pàirtean a dhèanamh ann an òrdugh sam bith. Faodaidh sibh pàirt sam bith fhàgail às.
        Faodaidh sibh stad a-nis. Ma tha ur freagairtean air an sàbhaladh, faodaidh sibh tilleadh latha eile.
    .why = Tha na ceistean ann am pàirtean, gus an urrainn dhuibh beagan a dhèanamh aig aon àm.
# $part is the name of a part.
part-not-begun = { $part }: gun tòiseachadh
part-begun = { $part }: air a thòiseachadh
part-done = { $part }: deiseil
part-untold = { $part }
offer-review = Seall freagairtean, no crìochnaich

## Who types, and whose words

topic-typist = Cò tha a’ taidhpeadh?
    .short = Cò tha a’ taidhpeadh
    .hint = Canaidh am faidhle agaibh cò thaidhp gach freagairt.
    .why = Chì an neach-obrach agaibh an uair sin dè na faclan a tha leibhse.
role-me = Mise, an neach mu bheil seo
role-advocate = An neach-tagraidh agam
role-interpreter = An t-eadar-theangair agam
role-family-or-friend = Neach bho mo theaghlach, no caraid
role-worker = Cuideigin pàighte a bheir taic dhomh
role-attorney-or-guardian = M’ aturnaidh no mo neach-gleidhidh
    .hint = Tha cumhachd laghail aca rudan a dhèanamh às ur leth ann an cuid de chùisean.
role-someone-else = Cuideigin eile

# As one speaks of them inside a sentence.
by-me = sibhse
by-advocate = an neach-tagraidh agaibh
by-interpreter = an t-eadar-theangair agaibh
by-family-or-friend = caraid no cuideigin bhon teaghlach agaibh
by-worker = cuideigin a tha air a phàigheadh airson taic a thoirt dhuibh
by-attorney-or-guardian = an t-aturnaidh no an neach-gleidhidh agaibh
by-someone-else = cuideigin eile

topic-whose = Cò leis na faclan a thèid a thaidhpeadh bho seo a-mach?
    .short = Cò leis na faclan
    .hint = An neach a tha a’ taidhpeadh an-dràsta: { $role }.
    .why = Bidh ur faclan fhèin agus beachdan dhaoine eile air leth bho chèile san fhaidhle agaibh.
words-own = M’ fhaclan fhìn
    .hint = Thèid an taidhpeadh mar a chanas mi iad.
words-interpreted = M’ fhaclan, sa chànan seo
    .hint = Cuiridh an neach a tha a’ taidhpeadh na chanas mi dhan chànan seo.
words-typists = Beachd an neach a tha a’ taidhpeadh
    .hint = Seallaidh am faidhle agaibh seo mar bheachd cuideigin eile, chan ann mar ur beachd-se.

## Your answers

topic-review = Ur freagairtean
    .short = Ur freagairtean
    .hint =
        Taghaibh freagairt gus a h-atharrachadh.
        Freagairt a chumas sibh prìobhaideach, chan eil i san fhaidhle agaibh.
    .why = Faodaidh sibh sùil a thoirt an seo air na thuirt sibh. Faodaidh sibh gach freagairt atharrachadh, agus tillidh sibh dìreach an seo.
offer-resume = Lean ort leis na ceistean
    .hint = Thèid sibh dhan chiad cheist gun fhreagairt.
offer-finish = Crìochnaich
    .hint = An uair sin faodaidh sibh am faidhle agaibh a dhèanamh. Faodaidh sibh crìochnachadh le ceistean falamh.

## What goes into the file, part by part, before it is made

topic-look = Thèid seo dhan fhaidhle agaibh:
    .short = Am faidhle agaibh
    .hint = Chan eil am faidhle agaibh air a dhèanamh fhathast. Faodaidh sibh rudan a chumail prìobhaideach fhathast.
    .why = Chì sibh na leughas an neach-obrach agaibh. Na chumas sibh prìobhaideach, chan eil e san fhaidhle agaibh.
# The same where all that stands there is kept private.
topic-look-none = Cha tèid dad den phàirt seo dhan fhaidhle agaibh:
    .short = Am faidhle agaibh
    .hint = Chan eil am faidhle agaibh air a dhèanamh fhathast. Faodaidh sibh rudan a chumail prìobhaideach fhathast.
    .why = Chì sibh na leughas an neach-obrach agaibh. Na chumas sibh prìobhaideach, chan eil e san fhaidhle agaibh.
offer-show-this = Seall seo, agus lean ort
offer-show-none = Na seall dad dheth, agus lean ort
offer-hold-some = Cùm rudeigin prìobhaideach
offer-hold-or-show = Cùm prìobhaideach, no cuir air ais
# $what is the answer in short, and what names it.
offer-hold = Cùm prìobhaideach: { $what }
offer-show-again = Cuir san fhaidhle: { $what }
offer-show-all = Seall an còrr air fad
    .hint = An uair sin nì sibh am faidhle agaibh, gun choimhead air na pàirtean eile.
topic-hold = Dè tha sibh airson a chumail prìobhaideach, no a chur san fhaidhle?
    .short = Am bi e prìobhaideach
    .why = Na chumas sibh prìobhaideach, chan eil e san fhaidhle agaibh. Faodaidh sibh seo atharrachadh a-rithist.

## How far the words of a language can be trusted

language-draft = ’S e dreachd a tha sna faclan seo. Chan eil duine air an leughadh ach na sgrìobhadairean.
# Beside the language, where a voice reads. Nobody who knows the language has approved the voice.
language-unread = Chan eil an guth a’ leughadh a’ chànain seo. Chan urrainn dhuibh ach na faclan fhaicinn.
language-native-speaker = Tha cuideigin a thogadh leis a’ chànan seo air sùil a thoirt air na faclan seo.
language-support-users = Tha daoine a tha a’ cleachdadh taic air sùil a thoirt air na faclan seo.
# The same where voices leave sounds out or read signs wrongly.
language-misread = Chan eil an guth a’ leughadh a’ chànain seo. Leugh na guthan a dh’fheuch sinn ceàrr e. Chan urrainn dhuibh ach na faclan fhaicinn.
