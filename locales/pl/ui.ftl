# The words of the program itself. Questions of a pack stand in a file of their own.
#
# A page has a value (what is asked) and attributes: .short (22 cells at most, for the
# prompt), .hint (one sentence or more on each line), .why (said as help).
# An option is called <page>_<option>: 36 cells at most.
# A prompt with its values has 38 cells at most; where it has more, a shorter one is taken.

## Places

place = { $part }. Pytanie { NUMBER($number) }.
# $section is the heading of a part of the file.
place-look = Część { NUMBER($at) } z { NUMBER($of) }: { $section }
place-part = { $part }.
# $name is how the person named the thing that the questions are about now.
place-about = { $part }. Temat: { $name }

## Prompts, from the fullest to the shortest. $short is the label of the question.

prompt-read = Naciśnij Enter, żeby iść dalej:
prompt-read-again = Znowu: Enter, żeby iść dalej:
prompt-choose = { $short }, wpisz od 1 do { NUMBER($count) }:
prompt-choose-again = Znowu, { $short }, wpisz od 1 do { NUMBER($count) }:
prompt-choose-brief = { $short }, od 1 do { NUMBER($count) }:
prompt-choose-brief-again = Znowu, { $short }, od 1 do { NUMBER($count) }:
prompt-choose-only = { $short }, wpisz 1:
prompt-choose-only-again = Znowu, { $short }, wpisz 1:
prompt-label = { $short }:
prompt-label-again = Znowu, { $short }:

## How to answer, for help. One sentence or more on each line.

how-read = Gdy to przeczytasz, naciśnij Enter.
how-one = Wpisz numer swojej odpowiedzi. Potem naciśnij Enter.
how-many =
    Możesz wybrać więcej niż jedną odpowiedź.
    Wpisz numer, żeby wybrać. Wpisz go jeszcze raz, żeby cofnąć wybór.
    Gdy wybierzesz wszystko, co chcesz, naciśnij sam Enter.
how-line = Napisz odpowiedź. Potem naciśnij Enter.
how-lines =
    Możesz napisać dużo albo mało, ile chcesz.
    Żeby skończyć, naciśnij Enter w pustym wierszu.
how-each-line =
    Pisz po jednej rzeczy w każdym wierszu.
    Żeby skończyć, naciśnij Enter w pustym wierszu.
how-secret = Tego, co wpisujesz, nie widać. Gdy wpiszesz wszystko, naciśnij Enter.

# How to finish an answer, said with the page where Enter alone does not do it at once.
finish-many = Gdy wybierzesz wszystko, co chcesz, naciśnij Enter.
finish-lines = Żeby skończyć, naciśnij Enter w pustym wierszu.
# The same where examples can be picked. $word is what is typed for that.
finish-lines-or-pick =
    Żeby skończyć, naciśnij Enter w pustym wierszu. Żeby wybrać z przykładów, wpisz /{ $word }.
finish-line-or-pick = Żeby wybrać z przykładów, wpisz /{ $word }.
# In a list in which each line becomes a thing of its own.
each-line = Pisz po jednej rzeczy w każdym wierszu.

help-acts = Tu można też zrobić te rzeczy:
help-act = { $label }.

# A help number: what it is called, the number, and when someone answers (a sentence).
help-number = { $name }: { $number }.
help-number-hours = { $name }: { $number }. { $hours }

## What can be done besides answering: .word is typed, .label stands in a menu.

act-back =
    .word = wstecz
    .label = Wróć o krok
act-help =
    .word = pomoc
    .label = Pomoc do tego kroku
act-again =
    .word = jeszcze raz
    .label = Powiedz ten krok jeszcze raz
act-go-on =
    .word = dalej
    .label = Idź dalej i zostaw to tak, jak jest
act-withdraw =
    .word = skasuj
    .label = Skasuj moją odpowiedź
act-skip =
    .word = pomijam
    .label = Pomiń to
act-dont-know =
    .word = jeszcze nie wiem
    .label = Jeszcze nie wiem
act-rather-not-say =
    .word = wolę nie mówić
    .label = Wolę nie mówić
act-does-not-apply =
    .word = nie dotyczy
    .label = To mnie nie dotyczy
act-talk =
    .word = do rozmowy
    .label = Chcę o tym porozmawiać
act-keep-private =
    .word = prywatne
    .label = Zachowaj odpowiedź jako prywatną
act-share =
    .word = do pliku
    .label = Dodaj tę odpowiedź do pliku
act-show =
    .word = zobacz
    .label = Zobacz moją prywatną odpowiedź
act-who-types =
    .word = kto pisze
    .label = Powiedz, kto pisze
act-answers =
    .word = odpowiedzi
    .label = Zobacz wszystkie moje odpowiedzi
act-change =
    .word = popraw
    .label = Popraw część moich słów
act-pick =
    .word = wybieram
    .label = Wybierz z przykładów
act-last-time =
    .word = ostatnio
    .label = Zobacz odpowiedź z ostatniego razu
act-still-true =
    .word = nadal prawda
    .label = To nadal prawda
act-parts =
    .word = lista
    .label = Idź do listy części
act-enough =
    .word = wystarczy
    .label = Na dziś wystarczy, pokaż odpowiedzi
act-stop =
    .word = koniec
    .label = Na razie koniec
act-leave-fast =
    .word = zamknij szybko
    .label = Zamknij szybko
act-language =
    .word = inny język
    .label = Użyj innego języka
# Where two languages are shown, one of them for a helper.
act-one-language =
    .word = jeden język
    .label = Pokaż tylko mój język
act-both-languages =
    .word = dwa języki
    .label = Pokaż oba języki
act-settings =
    .word = ustawienia
    .label = Zmień to, jak działa program
act-read-to-me =
    .word = czytaj mi
    .label = Czytaj mi każdą stronę
act-stop-reading =
    .word = nie czytaj
    .label = Przestań mi czytać
act-read-answer =
    .word = czytaj moją odpowiedź
    .label = Przeczytaj mi moją odpowiedź
act-slower =
    .word = wolniej
    .label = Czytaj wolniej
act-faster =
    .word = szybciej
    .label = Czytaj szybciej
act-quieter =
    .word = ciszej
    .label = Czytaj ciszej
act-louder =
    .word = głośniej
    .label = Czytaj głośniej

## Names of keys

key-name-esc = Escape
key-name-enter = Enter
key-name-tab = Tab
key-name-space = Spacja
key-name-up = Strzałka w górę
key-name-down = Strzałka w dół
key-name-left = Strzałka w lewo
key-name-right = Strzałka w prawo
key-name-home = Home
key-name-end = End
key-name-page-up = Page Up
key-name-page-down = Page Down
key-name-backspace = Backspace
key-name-delete = Delete
key-name-question-mark = Znak zapytania
key-name-slash = Ukośnik
# Two keys that are pressed together.
key-name-control = Control i { $key }
key-name-alt = Alt i { $key }
# Keys that do the same.
key-or = { $one } lub { $other }

# While pages are read out, answers are not read unasked. $keys are names of keys.
reading-here = Twoja odpowiedź jest tutaj. Żeby jej posłuchać, naciśnij { $keys }.
# The same for someone who has no such key.
reading-there = Twoja odpowiedź jest tutaj. Żeby jej posłuchać, wybierz inne rzeczy, które możesz zrobić.
# Said aloud in place of an option, where others may not hear which it is.
reading-chosen = To jest teraz wybrane.
reading-not-chosen = To nie jest teraz wybrane.
reading-none = Nie ma tu jeszcze odpowiedzi.
# Keys in both views.
keys-rows = { $up } i { $down } prowadzą przez tę stronę wiersz po wierszu.
# Keys while pages are read out.
keys-read-answer = { $read-answer } czyta twoją odpowiedź.
keys-read-speed = { $slower } czyta wolniej. { $faster } czyta szybciej.
keys-read-volume = { $quieter } czyta ciszej. { $louder } czyta głośniej.

## What stands at a question already

current-own = Twoja odpowiedź teraz:
# $role is one of the messages by-... below.
current-typed = Kto pisze: { $role }. Twoja odpowiedź teraz:
current-interpreted = Twoja odpowiedź teraz (na ten język tłumaczy: { $role }):
current-typists = To jest opinia osoby, która pisze ({ $role }), nie twoja:
current-none-chosen = Nic z tej listy nie jest wybrane.
current-hidden = Masz tu odpowiedź. Jest prywatna, więc jej nie widać.
current-covered = Masz tu odpowiedź. Widać ją tylko wtedy, gdy o to poprosisz.
current-private = To jest prywatne.
option-no-longer = Tej odpowiedzi już nie ma do wyboru.
left-skipped = To jest pominięte.
left-dont-know-yet = Twoja odpowiedź: jeszcze nie wiem.
left-rather-not-say = Twoja odpowiedź: wolę nie mówić.
left-does-not-apply = Twoja odpowiedź: to mnie nie dotyczy.
left-talk-about-it = Twoja odpowiedź: chcę o tym porozmawiać.

# A person's words, cut so that they fit into a sentence.
cut-short = { $start } …
entry-line = Numer { NUMBER($place) }: { $name }
# An entry of a list that is kept private, or has no words yet.
entry-line-not-shown = Numer { NUMBER($place) }: tutaj tego nie widać.
entry-not-shown = Tutaj tego nie widać
row-private = To jest prywatne.
row-covered = Tutaj tego nie widać. Wybierz to, jeśli chcesz to zobaczyć.
row-stays-out = To jest prywatne. W pliku tego nie będzie.
row-covered-goes = Tego tu nie widać. Będzie w twoim pliku.
row-nothing = Jeszcze bez odpowiedzi.

# A question of an entry, with what was said there.
field-line = { $label }: { $words }
field-label = { $label }:

# Heading of what the person said last time.
last-time = Twoja odpowiedź z ostatniego razu:
last-time-offer = Jest tu twoja odpowiedź z ostatniego razu. Żeby ją zobaczyć, wpisz /{ $word }.
still-true-offer = Jeśli to nadal prawda, wpisz /{ $word }.
# An example that the person picked. $words is the example.
picked-line = Z przykładów: { $words }

## Lines that confirm what was done

# Joins the options that were chosen. They are phrases with commas of their own, so no comma.
list-join = { $before }; { $next }
notice-chose = Twój wybór: { $options }.
notice-chose-none = Nic z tej listy nie jest wybrane.
# $examples are the sentences that were picked, one after another.
notice-picked = Twój wybór z przykładów: „{ $examples }”.
notice-still-true = Odpowiedź z ostatniego razu jest teraz twoją odpowiedzią.
notice-wrote = Twoje słowa są zapisane.
notice-added = { PLURAL($count) ->
    [one] Dodano jedną rzecz.
    [few] Dodano { NUMBER($count) } rzeczy.
    [many] Dodano { NUMBER($count) } rzeczy.
   *[other] Dodano { NUMBER($count) } rzeczy.
}
notice-took-out = To jest skasowane z twojej listy.
notice-moved = Na twojej liście ma to teraz numer { NUMBER($place) }.
notice-skipped = To jest pominięte. Możesz do tego wrócić.
notice-dont-know-yet = Twoja odpowiedź: jeszcze nie wiem.
notice-rather-not-say = Twoja odpowiedź: wolę nie mówić.
notice-does-not-apply = Twoja odpowiedź: to mnie nie dotyczy.
notice-talk-about-it = Twoja odpowiedź: chcę o tym porozmawiać.
notice-left-as-it-was = Twoja odpowiedź jest taka jak przedtem.
notice-withdrew = Twoja odpowiedź jest skasowana.
notice-private = To jest teraz prywatne. Nie będzie tego w pliku. Pytań, które wynikły z tej odpowiedzi, też w nim nie będzie.
notice-shared = Teraz to może być w twoim pliku.
notice-typist-me = Od teraz piszesz ty.
notice-typist-advocate = Od teraz pisze twój niezależny rzecznik.
notice-typist-interpreter = Od teraz osoba, która pisze, to twój tłumacz.
notice-typist-family-or-friend = Od teraz pisze ktoś z twojej rodziny lub przyjaciół.
notice-typist-worker = Od teraz pisze ktoś, kto wspiera cię za zapłatą.
notice-typist-attorney-or-guardian = Od teraz pisze twój pełnomocnik lub opiekun prawny.
notice-typist-someone-else = Od teraz pisze ktoś inny.
notice-whose-own = Od teraz to są twoje własne słowa.
notice-whose-interpreted = Od teraz to są twoje słowa, przetłumaczone na ten język.
notice-whose-typists = Od teraz to jest opinia osoby, która pisze. Tak będzie napisane w twoim pliku.
notice-unfinished = To jest niedokończony tekst z wcześniej. To nie jest jeszcze twoja odpowiedź.

## Lists: things that can be done with what is in them

topic-list = To jest wszystko, co masz na tej liście. Co chcesz teraz zrobić?
offer-add = Dodaj następną rzecz
offer-go-on = To wystarczy, idź dalej
deed-change = Zmień jedną rzecz
deed-change-this = Zmień to
deed-say-more = Powiedz o czymś więcej
    .hint = Jest o tym jeszcze kilka pytań. Każde możesz zostawić puste.
deed-say-more-this = Powiedz o tym więcej
    .hint = Jest o tym jeszcze kilka pytań. Każde możesz zostawić puste.
deed-move = Przesuń jedną rzecz gdzie indziej
deed-move-this = Przesuń to gdzie indziej
deed-take-out = Skasuj jedną rzecz
deed-take-out-this = Skasuj to
deed-keep-private = Zachowaj jedną rzecz jako prywatną
deed-keep-private-this = Zachowaj to jako prywatne
deed-share = Dodaj prywatną rzecz do pliku
deed-share-this = Dodaj to do pliku

topic-which-change = Którą rzecz chcesz zmienić?
    .short = Która rzecz
    .why = Możesz zmienić każdą rzecz na swojej liście.
topic-which-say-more = O której rzeczy chcesz powiedzieć więcej?
    .short = Która rzecz
    .why = Możesz powiedzieć więcej o każdej rzeczy na liście. Możesz też zostawić to tak, jak jest.
topic-which-move = Którą rzecz chcesz przesunąć gdzie indziej?
    .short = Która rzecz
    .why = Pierwsza rzecz na liście jest pierwsza w twoim pliku.
topic-which-take-out = Którą rzecz chcesz skasować?
    .short = Która rzecz
    .why = Zanim zniknie, program zapyta cię jeszcze raz.
topic-which-keep-private = Którą rzecz chcesz zachować jako prywatną?
    .short = Która rzecz
    .why = Tego, co jest prywatne, nie będzie w twoim pliku.
topic-which-share = Która rzecz może być w twoim pliku?
    .short = Która rzecz
    .why = Każdy, kto ma twój plik, może to wtedy przeczytać.

topic-where = Gdzie chcesz to umieścić?
    .short = Nowe miejsce
    .why = Pierwsza rzecz na liście jest pierwsza w twoim pliku.
offer-first = Na pierwszym miejscu
offer-after = Po numerze { NUMBER($place) }, { $name }
offer-after-not-shown = Po numerze { NUMBER($place) }, którego tu nie widać

topic-take-out = Czy chcesz skasować to z listy?
    .short = Skasuj to
    .hint = Wszystko, co o tym mówisz, też zniknie. Nie można tego odzyskać.
    .why = Program pyta, żeby nic nie zniknęło przez pomyłkę.
offer-yes-take-out = Tak, skasuj to
offer-no-leave-it = Nie, zostaw tak, jak jest
# Among things of which one was to be picked.
offer-leave-it = Zostaw tak, jak jest

## Examples to pick in place of writing

pick-examples =
    Możesz wybrać więcej niż jedną odpowiedź.
    W twoim pliku będzie widać, że to wybór z przykładów.
offer-own-words = Dodaj własne słowa

## The list of parts

topic-parts = Do której części chcesz przejść?
    .short = Część
    .hint =
        Części możesz robić w takiej kolejności, w jakiej chcesz. Każdą możesz pominąć.
        Możesz teraz skończyć. Jeśli odpowiedzi są zapisane, możesz wrócić innego dnia.
    .why = Pytania są podzielone na części, żeby można było odpowiadać po trochu.
# $part is the name of a part.
part-not-begun = { $part }: nie zaczęte
part-begun = { $part }: zaczęte
part-done = { $part }: gotowe
part-untold = { $part }
offer-review = Moje odpowiedzi albo koniec

## Who types, and whose words

topic-typist = Kto pisze?
    .short = Kto pisze
    .hint = W pliku będzie napisane, kto wpisał każdą odpowiedź.
    .why = Pracownik socjalny zobaczy wtedy, które słowa są twoje.
role-me = Ja, te odpowiedzi są o mnie
role-advocate = Mój niezależny rzecznik
role-interpreter = Mój tłumacz
role-family-or-friend = Ktoś z rodziny lub przyjaciół
role-worker = Ktoś, kto wspiera mnie za zapłatą
role-attorney-or-guardian = Mój pełnomocnik lub opiekun prawny
    .hint = Pełnomocnik (attorney) i opiekun prawny (guardian) mają prawo działać za ciebie w pewnych sprawach.
role-someone-else = Ktoś inny

# As one speaks of them inside a sentence.
by-me = ty
by-advocate = twój niezależny rzecznik
by-interpreter = twój tłumacz
by-family-or-friend = ktoś z twojej rodziny lub przyjaciół
by-worker = ktoś, kto wspiera cię za zapłatą
by-attorney-or-guardian = twój pełnomocnik lub opiekun prawny
by-someone-else = ktoś inny

topic-whose = Czyje słowa będą wpisywane od teraz?
    .short = Czyje słowa
    .hint = Kto teraz pisze: { $role }.
    .why = Twoje własne słowa i opinie innych są w pliku osobno.
words-own = Moje własne słowa
    .hint = Są wpisywane tak, jak je mówię.
words-interpreted = Moje słowa, tłumaczone na ten język
    .hint = Kto pisze, ten tłumaczy moje słowa na ten język.
words-typists = Opinia osoby, która pisze
    .hint = W pliku widać, że to opinia kogoś innego, a nie twoja.

## Your answers

topic-review = Twoje odpowiedzi
    .short = Twoje odpowiedzi
    .hint =
        Wybierz odpowiedź, żeby ją zmienić.
        Odpowiedzi prywatnej nie ma w pliku.
    .why = Tu możesz sprawdzić swoje odpowiedzi. Każdą możesz zmienić i od razu tu wrócić.
offer-resume = Dalej z pytaniami
    .hint = Przejdziesz do pierwszego pytania, które nie ma jeszcze odpowiedzi.
offer-finish = Koniec pytań
    .hint = Potem możesz zrobić plik. Możesz skończyć, nawet jeśli niektóre pytania są puste.

## What goes into the file, part by part, before it is made

topic-look = To trafi do twojego pliku:
    .short = Twój plik
    .hint = Pliku jeszcze nie ma. Nadal możesz zachować coś jako prywatne.
    .why = Widzisz to, co przeczyta pracownik socjalny. Tego, co prywatne, w pliku nie będzie.
# The same where all that stands there is kept private.
topic-look-none = Nic z tej części nie trafi do twojego pliku:
    .short = Twój plik
    .hint = Pliku jeszcze nie ma. Nadal możesz zachować coś jako prywatne.
    .why = Widzisz to, co przeczyta pracownik socjalny. Tego, co prywatne, w pliku nie będzie.
offer-show-this = Pokaż to i idź dalej
offer-show-none = Nie pokazuj tego i idź dalej
offer-hold-some = Zachowaj coś jako prywatne
offer-hold-or-show = Zachowaj jako prywatne albo dodaj
# $what is the answer in short, and what names it.
offer-hold = Zachowaj jako prywatne: { $what }
offer-show-again = Dodaj do pliku: { $what }
offer-show-all = Pokaż całą resztę
    .hint = Potem robisz plik i nie oglądasz innych części.
topic-hold = Co chcesz zachować jako prywatne albo dodać do pliku?
    .short = Prywatne czy nie
    .why = Tego, co prywatne, w pliku nie będzie. Możesz to znowu zmienić.

## How far the words of a language can be trusted

language-draft = Te słowa to szkic. Czytały je tylko osoby, które je pisały.
# Beside the language, where a voice reads. Nobody who knows the language has approved the voice.
language-unread = Głos nie czyta tego języka. Jego słowa można tylko zobaczyć.
language-native-speaker = Te słowa sprawdził ktoś, kto mówi tym językiem od dziecka.
language-support-users = Te słowa sprawdzili ludzie, którzy korzystają ze wsparcia.
language-misread = Głos nie czyta tego języka. Głosy, które wypróbowaliśmy, czytają go źle. Jego słowa można tylko zobaczyć.
