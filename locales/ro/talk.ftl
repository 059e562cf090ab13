# While people talk about a file, the program says these in place of the messages without “in-talk-”:
# there "your file" is the one that they talk about, and what they make is the record. What a
# message does not have here, it says as everywhere.

## Before the talk

in-talk-dialog-keep_forget =
    .hint =
        Nimic nu se salvează pe acest calculator, decât dacă faceți notițele.
        Dacă programul se oprește, răspunsurile se pierd.

## What can be done at an answer

in-talk-act-share =
    .word = în notițe
    .label = Pune acest răspuns în notițe
in-talk-row-stays-out = Ținut privat. Nu este în notițe.
in-talk-row-covered-goes = Nu se arată aici. Va fi în notițe.
in-talk-notice-private = Acum este ținut privat. Nu va fi în notițe. Nici întrebările venite din acest răspuns nu vor fi acolo.
in-talk-notice-shared = Acum poate fi în notițe.
in-talk-deed-share = Pun un lucru privat în notițe
in-talk-deed-share-this = Pun asta în notițe
in-talk-topic-which-keep-private =
    .why = Ce țineți privat nu va fi în notițe.
in-talk-topic-which-share = Ce lucru poate fi în notițe?
    .why = Atunci îl poate citi oricine are notițele.
in-talk-pick-examples =
    Puteți alege mai multe.
    Notițele arată că le-ați ales din exemple.

## Who types

in-talk-topic-typist =
    .hint = Notițele vor spune cine a scris fiecare răspuns.
    .why = Astfel toată lumea vede care sunt cuvintele dumneavoastră.
in-talk-role-worker = Asistentul meu social
in-talk-by-worker = asistentul dumneavoastră social
in-talk-notice-typist-worker = De acum scrie asistentul dumneavoastră social.
in-talk-notice-whose-typists = De acum, aceasta este părerea persoanei care scrie. Așa vor spune și notițele.
in-talk-topic-whose =
    .why = Cuvintele dumneavoastră și părerile altora stau separat în notițe.
in-talk-words-typists =
    .hint = Notițele arată că este părerea altcuiva, nu a dumneavoastră.

## The answers, and what goes into the record

in-talk-topic-review = Răspunsurile dumneavoastră
    .hint =
        Alegeți un răspuns ca să îl schimbați.
        Răspunsul pe care îl țineți privat nu este în notițe.
in-talk-offer-finish =
    .hint = Apoi puteți face notițele. Puteți termina și cu întrebări lăsate goale.
in-talk-topic-look = Asta intră în notițe:
    .short = Notițele
    .hint = Notițele nu sunt făcute încă. Mai puteți ține lucruri private.
    .why = Aici vedeți ce se poate citi în notițe. Ce țineți privat nu este acolo.
in-talk-topic-look-none = Nimic din această parte nu intră în notițe:
    .short = Notițele
    .hint = Notițele nu sunt făcute încă. Mai puteți ține lucruri private.
    .why = Aici vedeți ce se poate citi în notițe. Ce țineți privat nu este acolo.
in-talk-offer-show-again = Pun în notițe: { $what }
in-talk-offer-show-all =
    .hint = Apoi puteți face notițele fără să vă uitați la celelalte părți.
in-talk-topic-hold = Ce vreți să țineți privat sau să puneți în notițe?
    .why = Ce țineți privat nu este în notițe. Puteți schimba asta din nou.

## The record as a file

in-talk-dialog-lock = Cine poate deschide notițele?
    .hint =
        Notițele încuiate pot fi citite doar de cine alegeți aici. Dumneavoastră nu le mai puteți deschide, decât dacă alegeți o parolă.
        Ca să le deschidă, cealaltă persoană are nevoie de un program pentru fișiere „age”.
    .why = Astfel notițele pot fi trimise sau puse pe un stick de memorie și nimeni altcineva nu le poate citi.
in-talk-dialog-lock_phrase =
    .hint = Alegeți parola la pasul următor. Spuneți-o doar oamenilor care au voie să citească notițele.
in-talk-dialog-seal = Alegeți o parolă secretă pentru notițe.
    .hint =
        O parolă bună are patru cuvinte sau mai multe. Ce scrieți nu se vede.
        Ca să deschidă notițele, fiecare are nevoie de parolă și de un program pentru fișiere „age”.
    .why = Parola încuie notițele. Spuneți-o doar oamenilor care au voie să citească notițele. Nu o trimiteți împreună cu notițele.
in-talk-dialog-numbers = Vreți numerele de ajutor în notițe?
    .hint =
        Sunt numerele unor oameni care vă pot ajuta sau asculta.
        Le vede și oricine vede notițele.
in-talk-dialog-where = Unde vreți să puneți notițele?
    .hint = Numele fișierului cu notițe are ziua și un cod. Nu are numele dumneavoastră.
    .why = Trebuie să găsiți din nou notițele ca să le dați cuiva.
in-talk-dialog-folder =
    .why = Notițele se pun în acest folder. Nimic din folder nu se înlocuiește.
in-talk-failure-other-folder = Notițele nu au fost făcute. Răspunsurile sunt încă aici. Alegeți alt folder.
in-talk-dialog-end = Notițele sunt făcute.
    .hint = Nu se trimit nimănui. Alegeți împreună cine le primește.
    .why = Această pagină spune unde sunt notițele și ce puteți face mai departe.
in-talk-dialog-end_delete =
    .hint = Se șterg de pe acest calculator. Notițele rămân.
in-talk-end-folder = Notițele sunt în acest folder: { $folder }
in-talk-end-not-safe = Ultimele răspunsuri nu au putut fi salvate pe acest calculator. Notițele le au, dar nu și pe cele private.
in-talk-end-not-kept = Răspunsurile nu sunt salvate pe acest calculator. Când ieșiți, rămân doar notițele.
in-talk-sealed-for = Notițele sunt încuiate. Cine le poate deschide: { $name }.
in-talk-sealed-phrase = Notițele sunt încuiate. Le poate deschide doar cineva care știe parola secretă. Dacă parola se pierde, nu le poate deschide nimeni.
in-talk-dialog-stop-unkept_make = Fac întâi notițele
in-talk-dialog-stop-behind_make = Fac întâi notițele
