# The words of the program itself. Questions of a pack stand in a file of their own.
#
# A page has a value (what is asked) and attributes: .short (22 cells at most, for the
# prompt), .hint (one sentence or more on each line), .why (said as help).
# An option is called <page>_<option>: 36 cells at most.
# A prompt with its values has 38 cells at most; where it has more, a shorter one is taken.

## Places

place = { $part }. Întrebarea { NUMBER($number) }.
# $section is the heading of a part of the file.
place-look = Partea { NUMBER($at) } din { NUMBER($of) }: { $section }
place-part = { $part }.
# $name is how the person named the thing that the questions are about now.
place-about = { $part }. Despre: { $name }

## Prompts, from the fullest to the shortest. $short is the label of the question.

prompt-read = Apăsați Enter pentru a continua:
prompt-read-again = Din nou, Enter pentru a continua:
prompt-choose = { $short }, scrieți de la 1 la { NUMBER($count) }:
prompt-choose-again = Din nou, { $short }, scrieți de la 1 la { NUMBER($count) }:
prompt-choose-brief = { $short }, de la 1 la { NUMBER($count) }:
prompt-choose-brief-again = Din nou, { $short }, de la 1 la { NUMBER($count) }:
prompt-choose-only = { $short }, scrieți 1:
prompt-choose-only-again = Din nou, { $short }, scrieți 1:
prompt-label = { $short }:
prompt-label-again = Din nou, { $short }:

## How to answer, for help. One sentence or more on each line.

how-read = După ce ați citit asta, apăsați Enter.
how-one = Scrieți numărul răspunsului. Apoi apăsați Enter.
how-many =
    Puteți alege mai multe răspunsuri.
    Scrieți un număr ca să îl alegeți. Scrieți-l încă o dată ca să renunțați la el.
    Când ați ales tot ce vreți, apăsați doar Enter.
how-line = Scrieți răspunsul. Apoi apăsați Enter.
how-lines =
    Puteți scrie oricât de mult sau de puțin vreți.
    Ca să terminați, apăsați Enter pe un rând gol.
how-each-line =
    Scrieți câte un lucru pe fiecare rând.
    Ca să terminați, apăsați Enter pe un rând gol.
how-secret = Ce scrieți nu se vede. Când ați scris tot, apăsați Enter.

# How to finish an answer, said with the page where Enter alone does not do it at once.
finish-many = Când ați ales tot ce vreți, apăsați Enter.
finish-lines = Ca să terminați, apăsați Enter pe un rând gol.
# The same where examples can be picked. $word is what is typed for that.
finish-lines-or-pick =
    Ca să terminați, apăsați Enter pe un rând gol. Ca să alegeți din exemple, scrieți /{ $word }.
finish-line-or-pick = Ca să alegeți din exemple, scrieți /{ $word }.
# In a list in which each line becomes a thing of its own.
each-line = Scrieți câte un lucru pe fiecare rând.

help-acts = Aici mai puteți face și aceste lucruri:
help-act = { $label }.

# A help number: what it is called, the number, and when someone answers (a sentence).
help-number = { $name }: { $number }.
help-number-hours = { $name }: { $number }. { $hours }

## What can be done besides answering: .word is typed, .label stands in a menu.

act-back =
    .word = înapoi
    .label = Mergi înapoi
act-help =
    .word = ajutor
    .label = Ajutor la acest pas
act-again =
    .word = din nou
    .label = Spune din nou acest pas
act-go-on =
    .word = mai departe
    .label = Mergi mai departe și lasă cum este
act-withdraw =
    .word = scoate răspunsul
    .label = Scoate răspunsul meu
act-skip =
    .word = sar peste
    .label = Sar peste asta
act-dont-know =
    .word = nu știu încă
    .label = Nu știu încă
act-rather-not-say =
    .word = prefer să nu spun
    .label = Prefer să nu spun
act-does-not-apply =
    .word = nu e cazul
    .label = La mine nu e cazul
act-talk =
    .word = vreau să vorbim
    .label = Vreau să vorbim despre asta
act-keep-private =
    .word = privat
    .label = Ține privat acest răspuns
act-share =
    .word = în fișier
    .label = Pune acest răspuns în fișierul meu
act-show =
    .word = arată
    .label = Arată răspunsul meu privat
act-who-types =
    .word = cine scrie
    .label = Spun cine scrie
act-answers =
    .word = răspunsuri
    .label = Arată toate răspunsurile mele
act-change =
    .word = schimbă
    .label = Schimb o parte din cuvintele mele
act-pick =
    .word = exemple
    .label = Aleg din exemple
act-last-time =
    .word = data trecută
    .label = Arată ce am spus data trecută
act-still-true =
    .word = încă adevărat
    .label = Este încă adevărat
act-parts =
    .word = părți
    .label = Mergi la lista părților
act-enough =
    .word = ajunge azi
    .label = Ajunge azi, arată răspunsurile mele
act-stop =
    .word = oprire
    .label = Mă opresc deocamdată
act-leave-fast =
    .word = ieșire rapidă
    .label = Ieșire rapidă
act-language =
    .word = limba
    .label = Folosește altă limbă
# Where two languages are shown, one of them for a helper.
act-one-language =
    .word = o limbă
    .label = Arată doar limba mea
act-both-languages =
    .word = două limbi
    .label = Arată ambele limbi
act-settings =
    .word = setări
    .label = Schimb cum merge acest program
act-read-to-me =
    .word = citește-mi
    .label = Citește-mi fiecare pagină
act-stop-reading =
    .word = nu citi
    .label = Nu îmi mai citi
act-read-answer =
    .word = citește răspunsul
    .label = Citește-mi răspunsul meu
act-slower =
    .word = mai rar
    .label = Citește mai rar
act-faster =
    .word = mai repede
    .label = Citește mai repede
act-quieter =
    .word = volum mai mic
    .label = Citește cu volum mai mic
act-louder =
    .word = volum mai mare
    .label = Citește cu volum mai mare

## Names of keys

key-name-esc = Escape
key-name-enter = Enter
key-name-tab = Tab
key-name-space = Bara de spațiu
key-name-up = Săgeată sus
key-name-down = Săgeată jos
key-name-left = Săgeată stânga
key-name-right = Săgeată dreapta
key-name-home = Home
key-name-end = End
key-name-page-up = Page Up
key-name-page-down = Page Down
key-name-backspace = Backspace
key-name-delete = Delete
key-name-question-mark = Semnul întrebării
key-name-slash = Bară oblică
# Two keys that are pressed together.
key-name-control = Control și { $key }
key-name-alt = Alt și { $key }
# Keys that do the same.
key-or = { $one } sau { $other }

# While pages are read out, answers are not read unasked. $keys are names of keys.
reading-here = Răspunsul dumneavoastră este aici. Ca să îl auziți, apăsați { $keys }.
# The same for someone who has no such key.
reading-there = Răspunsul dumneavoastră este aici. Ca să îl auziți, alegeți din celelalte lucruri pe care le puteți face.
# Said aloud in place of an option, where others may not hear which it is.
reading-chosen = Acesta este ales acum.
reading-not-chosen = Acesta nu este ales acum.
reading-none = Aici nu este încă niciun răspuns.
# Keys in both views.
keys-rows = { $up } și { $down } merg prin această pagină rând cu rând.
# Keys while pages are read out.
keys-read-answer = { $read-answer } vă citește răspunsul.
keys-read-speed = { $slower } citește mai rar. { $faster } citește mai repede.
keys-read-volume = { $quieter } citește cu volum mai mic. { $louder } citește cu volum mai mare.

## What stands at a question already

current-own = Răspunsul dumneavoastră acum:
# $role is one of the messages by-... below.
current-typed = Răspunsul dumneavoastră acum, scris de { $role }:
current-interpreted = Răspunsul dumneavoastră acum, pus în această limbă de { $role }:
current-typists = Aceasta nu este părerea dumneavoastră, ci a altei persoane, { $role }:
current-none-chosen = Nu ați ales niciunul dintre acestea.
current-hidden = Aveți un răspuns aici. Este ținut privat, deci nu se arată.
current-covered = Aveți un răspuns aici. Se arată doar dacă cereți.
current-private = Acesta este ținut privat.
option-no-longer = Acest răspuns nu se mai oferă.
left-skipped = Ați sărit peste asta.
left-dont-know-yet = Ați spus: nu știu încă.
left-rather-not-say = Ați spus: prefer să nu spun.
left-does-not-apply = Ați spus: la mine nu e cazul.
left-talk-about-it = Ați spus: vreau să vorbim despre asta.

# A person's words, cut so that they fit into a sentence.
cut-short = { $start } …
entry-line = Numărul { NUMBER($place) }: { $name }
# An entry of a list that is kept private, or has no words yet.
entry-line-not-shown = Numărul { NUMBER($place) }: nu se arată aici.
entry-not-shown = Nu se arată aici
row-private = Ținut privat.
row-covered = Nu se arată aici. Alegeți acest rând dacă vreți să vedeți ce este.
row-stays-out = Ținut privat. Nu este în fișierul dumneavoastră.
row-covered-goes = Nu se arată aici. Va fi în fișierul dumneavoastră.
row-nothing = Încă fără răspuns.

# A question of an entry, with what was said there.
field-line = { $label }: { $words }
field-label = { $label }:

# Heading of what the person said last time.
last-time = Data trecută ați spus:
# What is typed to see it, and to say that it is still true.
last-time-offer = Data trecută ați spus ceva aici. Ca să vedeți ce, scrieți /{ $word }.
still-true-offer = Dacă este încă adevărat, scrieți /{ $word }.
# An example that the person picked. $words is the example.
picked-line = Ales din exemple: { $words }

## Lines that confirm what was done

# Joins the options that were chosen. They are phrases with commas of their own, so no comma.
list-join = { $before }; { $next }
notice-chose = Ați ales: { $options }.
notice-chose-none = Nu ați ales niciunul dintre acestea.
# $examples are the sentences that were picked, one after another.
notice-picked = Ați ales din exemple: „{ $examples }”.
notice-still-true = Ce ați spus data trecută este acum răspunsul dumneavoastră.
notice-wrote = Cuvintele dumneavoastră sunt scrise.
notice-added = { PLURAL($count) ->
    [one] Un lucru este adăugat.
    [few] { NUMBER($count) } lucruri sunt adăugate.
   *[other] { NUMBER($count) } de lucruri sunt adăugate.
}
notice-took-out = Este scos din lista dumneavoastră.
notice-moved = Acum este numărul { NUMBER($place) } în lista dumneavoastră.
notice-skipped = Ați sărit peste asta. Vă puteți întoarce aici.
notice-dont-know-yet = Răspunsul dumneavoastră este: nu știu încă.
notice-rather-not-say = Răspunsul dumneavoastră este: prefer să nu spun.
notice-does-not-apply = Răspunsul dumneavoastră este: la mine nu e cazul.
notice-talk-about-it = Răspunsul dumneavoastră este: vreau să vorbim despre asta.
notice-left-as-it-was = Răspunsul dumneavoastră rămâne cum era.
notice-withdrew = Răspunsul dumneavoastră este scos.
notice-private = Acum este ținut privat. Nu va fi în fișier. Nici întrebările venite din acest răspuns nu vor fi acolo.
notice-shared = Acum poate fi în fișierul dumneavoastră.
notice-typist-me = De acum scrieți dumneavoastră.
notice-typist-advocate = De acum scrie susținătorul dumneavoastră (advocate).
notice-typist-interpreter = De acum scrie interpretul dumneavoastră.
notice-typist-family-or-friend = De acum scrie cineva din familie sau un prieten.
notice-typist-worker = De acum scrie cineva plătit să vă sprijine.
notice-typist-attorney-or-guardian = De acum scrie împuternicitul sau tutorele dumneavoastră (attorney, guardian).
notice-typist-someone-else = De acum scrie altcineva.
notice-whose-own = De acum, acestea sunt propriile dumneavoastră cuvinte.
notice-whose-interpreted = De acum, acestea sunt cuvintele dumneavoastră, puse în această limbă.
notice-whose-typists = De acum, aceasta este părerea persoanei care scrie. Așa va spune și fișierul.
notice-unfinished = Ați scris asta mai înainte și nu ați terminat. Nu este încă răspunsul dumneavoastră.

## Lists: things that can be done with what is in them

topic-list = Asta ați spus până acum. Ce vreți să faceți mai departe?
offer-add = Mai adaug ceva
offer-go-on = Ajunge, merg mai departe
deed-change = Schimb un lucru
deed-change-this = Schimb acest lucru
deed-say-more = Spun mai multe despre un lucru
    .hint = Mai sunt câteva întrebări despre el. Pe oricare o puteți lăsa goală.
deed-say-more-this = Spun mai multe despre asta
    .hint = Mai sunt câteva întrebări despre el. Pe oricare o puteți lăsa goală.
deed-move = Mut un lucru în alt loc
deed-move-this = Mut asta în alt loc
deed-take-out = Scot un lucru
deed-take-out-this = Scot acest lucru
deed-keep-private = Țin privat un lucru
deed-keep-private-this = Țin privat acest lucru
deed-share = Pun un lucru privat în fișier
deed-share-this = Pun asta în fișierul meu

topic-which-change = Ce lucru vreți să schimbați?
    .short = Ce lucru
    .why = Puteți schimba fiecare lucru din listă.
topic-which-say-more = Despre ce lucru vreți să spuneți mai multe?
    .short = Ce lucru
    .why = Puteți spune mai multe despre fiecare lucru din listă. Îl puteți lăsa și cum este.
topic-which-move = Ce lucru vreți să mutați în alt loc?
    .short = Ce lucru
    .why = Primul lucru din listă este primul și în fișier.
topic-which-take-out = Ce lucru vreți să scoateți?
    .short = Ce lucru
    .why = Programul vă mai întreabă o dată înainte să îl scoată.
topic-which-keep-private = Ce lucru vreți să țineți privat?
    .short = Ce lucru
    .why = Ce țineți privat nu va fi în fișier.
topic-which-share = Ce lucru poate fi în fișierul dumneavoastră?
    .short = Ce lucru
    .why = Atunci îl poate citi oricine are fișierul.

topic-where = Unde vreți să îl puneți?
    .short = Locul nou
    .why = Primul lucru din listă este primul și în fișier.
offer-first = Pe primul loc
offer-after = După { NUMBER($place) }, { $name }
offer-after-not-shown = După { NUMBER($place) }, nu se arată aici

topic-take-out = Vreți să scoateți acest lucru din listă?
    .short = Scos din listă
    .hint = Dispare și tot ce ați spus despre el. Nu îl mai puteți aduce înapoi.
    .why = Programul întreabă, ca să nu dispară nimic din greșeală.
offer-yes-take-out = Da, îl scot
offer-no-leave-it = Nu, îl las cum este
# Among things of which one was to be picked.
offer-leave-it = Las totul cum este

## Examples to pick in place of writing

pick-examples =
    Puteți alege mai multe.
    Fișierul arată că le-ați ales din exemple.
offer-own-words = Adaug cuvintele mele

## The list of parts

topic-parts = La ce parte vreți să mergeți?
    .short = Partea
    .hint =
        Puteți face părțile în orice ordine. Puteți sări peste oricare parte.
        Vă puteți opri acum. Dacă răspunsurile sunt salvate, puteți reveni în altă zi.
    .why = Întrebările sunt împărțite, ca să puteți face câte puțin.
# $part is the name of a part.
part-not-begun = { $part }: neînceput
part-begun = { $part }: început
part-done = { $part }: gata
part-untold = { $part }
offer-review = Văd răspunsurile mele sau termin

## Who types, and whose words

topic-typist = Cine scrie?
    .short = Cine scrie
    .hint = Fișierul va spune cine a scris fiecare răspuns.
    .why = Astfel asistentul social vede care sunt cuvintele dumneavoastră.
role-me = Eu, persoana despre care e vorba
role-advocate = Susținătorul meu (advocate)
role-interpreter = Interpretul meu
role-family-or-friend = Cineva din familie sau un prieten
role-worker = Cineva plătit să mă sprijine
role-attorney-or-guardian = Împuternicit (attorney) sau tutore
    .hint = Împuternicitul (attorney) și tutorele (guardian) au puterea legală să acționeze în numele dumneavoastră în unele lucruri.
role-someone-else = Altcineva

# As one speaks of them inside a sentence.
by-me = dumneavoastră
by-advocate = susținătorul dumneavoastră (advocate)
by-interpreter = interpretul dumneavoastră
by-family-or-friend = cineva din familie sau un prieten
by-worker = cineva plătit să vă sprijine
by-attorney-or-guardian = împuternicitul sau tutorele dumneavoastră (attorney, guardian)
by-someone-else = altcineva

topic-whose = Ale cui cuvinte se scriu de acum?
    .short = Ale cui cuvinte
    .hint = Cine scrie acum: { $role }.
    .why = Cuvintele dumneavoastră și părerile altora stau separat în fișier.
words-own = Propriile mele cuvinte
    .hint = Se scriu așa cum le spun.
words-interpreted = Cuvintele mele, în această limbă
    .hint = Persoana care scrie pune în această limbă ce spun eu.
words-typists = Părerea persoanei care scrie
    .hint = Fișierul arată că este părerea altcuiva, nu a dumneavoastră.

## Your answers

topic-review = Răspunsurile dumneavoastră
    .short = Răspunsurile
    .hint =
        Alegeți un răspuns ca să îl schimbați.
        Răspunsul pe care îl țineți privat nu este în fișier.
    .why = Aici puteți verifica ce ați spus. Puteți schimba fiecare răspuns și vă întoarceți direct aici.
offer-resume = Continui cu întrebările
    .hint = Astfel mergeți la prima întrebare care nu are încă răspuns.
offer-finish = Termin
    .hint = Apoi puteți face fișierul. Puteți termina și cu întrebări lăsate goale.

## What goes into the file, part by part, before it is made

topic-look = Asta intră în fișierul dumneavoastră:
    .short = Fișierul
    .hint = Fișierul nu este făcut încă. Mai puteți ține lucruri private.
    .why = Aici vedeți ce va citi asistentul social. Ce țineți privat nu este în fișier.
# The same where all that stands there is kept private.
topic-look-none = Nimic din această parte nu intră în fișierul dumneavoastră:
    .short = Fișierul
    .hint = Fișierul nu este făcut încă. Mai puteți ține lucruri private.
    .why = Aici vedeți ce va citi asistentul social. Ce țineți privat nu este în fișier.
offer-show-this = Arăt asta și merg mai departe
offer-show-none = Nu arăt nimic de aici, mai departe
offer-hold-some = Țin ceva privat
offer-hold-or-show = Țin privat sau pun la loc
# $what is the answer in short, and what names it.
offer-hold = Țin privat: { $what }
offer-show-again = Pun în fișierul meu: { $what }
offer-show-all = Arăt tot restul
    .hint = Apoi puteți face fișierul fără să vă uitați la celelalte părți.
topic-hold = Ce vreți să țineți privat sau să puneți în fișier?
    .short = Privat sau nu
    .why = Ce țineți privat nu este în fișier. Puteți schimba asta din nou.

## How far the words of a language can be trusted

language-draft = Aceste cuvinte sunt o ciornă. Doar autorii au citit textul.
# Beside the language, where a voice reads. Nobody who knows the language has approved the voice.
language-unread = Vocea nu citește această limbă. Cuvintele ei pot fi doar văzute.
language-native-speaker = Cineva care a crescut cu această limbă a verificat aceste cuvinte.
language-support-users = Oameni care folosesc sprijin au verificat aceste cuvinte.
# The same where voices leave sounds out or read signs wrongly.
language-misread = Vocea nu citește această limbă. Vocile pe care le-am încercat o citesc greșit. Cuvintele ei pot fi doar văzute.
