# What a person takes away from a public machine, and how they come back.

dialog-kiosk-first_come-back = Continui cu ce am lăsat aici

dialog-kiosk-take_print = Tipăresc fișierul
dialog-kiosk-take_stick = Salvez fișierul pe un stick
dialog-kiosk-take_later = Las aici răspunsurile pe mai târziu
dialog-kiosk-take_delete = Șterg ce am lăsat aici

## On paper

dialog-kiosk-print = Vreți să tipăriți fișierul?
    .short = Tipărire
    .hint =
        Imprimanta este a acestui loc. Oricine vede hârtia o poate citi.
        Hârtia stă în imprimantă până o luați. Rămâneți lângă imprimantă.
    .why = Programul întreabă întâi, pentru că alții pot vedea hârtia.
dialog-kiosk-print_print = Tipăresc acum
dialog-kiosk-print_back = Înapoi

dialog-kiosk-printing = Este pe drum spre imprimantă.
    .short = Se tipărește
    .hint = Poate dura un minut sau două. Nu este nevoie să faceți nimic.
    .why = Puteți opri tipărirea. Ce este deja pe hârtie rămâne în imprimantă.
dialog-kiosk-printing_stop = Opresc tipărirea

notice-printed = Fișierul este tipărit. Luați-l acum din imprimantă.
notice-slip-printed = Codul este tipărit. Luați-l acum din imprimantă.
notice-not-printed = Tipărirea a fost oprită. Uitați-vă în imprimantă. O parte poate fi acolo.

# What is the matter with the printer. It goes on when that is mended.
printer-no-paper = Imprimanta nu are hârtie. Spuneți cuiva care lucrează aici sau opriți tipărirea.
printer-jam = Hârtia s-a prins în imprimantă. Spuneți cuiva care lucrează aici sau opriți tipărirea.
printer-no-ink = Imprimanta nu are cerneală. Spuneți cuiva care lucrează aici sau opriți tipărirea.
printer-open = Imprimanta este deschisă. Spuneți cuiva care lucrează aici sau opriți tipărirea.
printer-stopped = Imprimanta s-a oprit. Spuneți cuiva care lucrează aici sau opriți tipărirea.
# Nothing more comes.
printer-lost = Nu s-a putut tipări. Uitați-vă în imprimantă, o parte poate fi acolo. Încercați din nou sau alegeți alt fel.
printer-not-there = Nu se poate ajunge la imprimantă. Spuneți cuiva care lucrează aici sau alegeți alt fel.
printer-too-long = Tipărirea a durat prea mult, așa că a fost oprită. Încercați din nou sau alegeți alt fel.

## On a memory stick

dialog-kiosk-stick = Vreți fișierul pe un stick de memorie?
    .short = Stick de memorie
    .hint =
        Aveți nevoie de un stick de memorie al dumneavoastră. Acest program nu se uită ce este pe el.
        Dacă fișierul nu este încuiat, îl poate citi oricine are stickul.
        Dacă îl încuiați, alegeți cine îl poate deschide.
    .why = Programul întreabă, ca să știți cine vă poate citi fișierul.
dialog-kiosk-stick_open = Îl salvez fără să îl încui
dialog-kiosk-stick_lock = Îl încui întâi
dialog-kiosk-stick_back = Înapoi

dialog-kiosk-stick-in = Introduceți acum stickul de memorie.
    .short = Stick de memorie
    .hint = Programul îl găsește singur. Nu este nevoie să apăsați vreo tastă.
    .why = Fișierul se scrie de îndată ce stickul este găsit.
dialog-kiosk-stick-in_stop = Nu mai aștept

dialog-kiosk-stick-writing = Fișierul se scrie acum. Lăsați stickul înăuntru.
    .short = Se scrie
    .hint = Poate dura un minut. Programul vă spune când puteți scoate stickul.
    .why = Un stick scos prea devreme se poate strica.

dialog-kiosk-stick-out = Scoateți acum stickul de memorie.
    .short = Stick de memorie
    .hint = Apoi puteți introduce altul.
    .why = Fișierul nu este pe acest stick.
dialog-kiosk-stick-out_stop = Nu mai aștept

# What the person brings from last time.
dialog-kiosk-brought = Fișierul de data trecută este pe un stick de memorie? Introduceți stickul acum.
    .short = Stick de memorie
    .hint =
        Programul îl găsește singur. Nu este nevoie să apăsați vreo tastă.
        Citește doar fișiere făcute de Ownwords. Nu le schimbă.
    .why = Astfel puteți vedea, la fiecare întrebare, ce ați spus data trecută.
dialog-kiosk-brought_stop = Continui fără el
notice-stick-read = Ce ați spus data trecută a fost citit. Acum puteți scoate stickul.
stick-no-file = Pe acest stick nu este niciun fișier Ownwords. Încercați cu altul sau continuați fără el.

notice-stick-written = Fișierul este pe stick și a fost verificat. Acum puteți scoate stickul.
stick-more-than-one = Sunt mai multe stickuri de memorie. Lăsați doar stickul dumneavoastră.
stick-not-mounted = Acest stick nu poate fi folosit aici. Încercați cu altul.
stick-read-only = Pe acest stick nu se poate scrie nimic. Unele stickuri au un mic comutator pentru asta. Căutați-l sau încercați cu alt stick.
stick-full = Nu mai este loc pe acest stick. Încercați cu altul.
stick-broken = Fișierul nu a ajuns întreg pe stick. Poate că stickul este stricat. Încercați cu altul.
stick-busy = Fișierul a fost scris, dar stickul încă lucrează. Așteptați un minut înainte să îl scoateți.

## Left here for later

dialog-kiosk-later = Vreți să lăsați răspunsurile aici pentru mai târziu?
    .short = Pe mai târziu
    .hint =
        Răspunsurile rămân pe acest calculator, încuiate cu un cod. Nu se pot deschide pe niciun alt calculator.
        Oricine are codul le poate citi. Fără cod nu le poate deschide nimeni, nici cei care lucrează aici.
        Dacă pierdeți codul, se pierd și răspunsurile.
    .why = Astfel vă puteți opri azi și puteți continua în altă zi.
dialog-kiosk-later_keep = Le las aici
dialog-kiosk-later_back = Înapoi
# Follows the hint. $days is how long they stay.
later-days = { PLURAL($days) ->
        [one] Rămân până mâine. Apoi dispar pentru totdeauna.
        [few] Rămân { $days } zile. Apoi dispar pentru totdeauna.
       *[other] Rămân { $days } de zile. Apoi dispar pentru totdeauna.
    }
# Follows. The person gets a code, or has one from before.
later-new-code = Primiți codul pe paginile următoare.
later-same-code = Codul rămâne cel cu care ați venit.

dialog-kiosk-later-private = Vreți să lăsați aici și răspunsurile private?
    .short = Răspunsuri private
    .hint =
        Unele dintre răspunsuri sunt private.
        Dacă le lăsați aici, oricine are codul le poate citi.
        Dacă nu, ele se șterg când ieșiți.
    .why = Programul întreabă, pentru că alții vă pot găsi codul.
dialog-kiosk-later-private_without = Las aici tot, fără cele private
dialog-kiosk-later-private_with = Las aici și răspunsurile private

dialog-kiosk-code = Cum vreți să primiți codul?
    .short = Codul
    .hint =
        Răspunsurile sunt acum aici. Doar acest cod le deschide.
        Îl puteți primi în mai multe feluri. Mai târziu nu vi-l mai poate spune nimeni.
        Dacă programul vă citește, el spune și codul pe care îl arată. Alții îl pot auzi.
    .why = Nimeni nu vede și nu aude codul înainte să alegeți asta.
dialog-kiosk-code_show = Arată-l
dialog-kiosk-code_print = Tipărește-l pe hârtie
    .hint = Pe hârtie stă doar codul, nu și la ce folosește.
dialog-kiosk-code_done = Am codul

dialog-kiosk-code-shown = Acesta este codul dumneavoastră.
    .short = Codul
    .hint = Codul are două forme: patru cuvinte englezești și un număr. Notați fie cuvintele, fie numărul. Oricare dintre ele vă deschide răspunsurile.
    .why = Aveți nevoie de el ca să reveniți la răspunsuri.
# $words are English words in every language: they are the code.
later-code-words = Cuvintele: { $words }
later-code-digits = Numărul: { $digits }

notice-later-kept = Răspunsurile rămân aici până pe { $day }. După acea zi dispar pentru totdeauna.
# It could not be done; the person cannot mend that.
later-not-kept = Răspunsurile nu au putut fi lăsate aici. Spuneți cuiva care lucrează aici sau alegeți alt fel.
later-not-deleted = Ce ați lăsat aici nu a putut fi șters. Încercați din nou sau spuneți cuiva care lucrează aici.

# While something is locked, opened or read.
dialog-kiosk-moment = O clipă.
    .short = O clipă
    .hint = Durează câteva secunde. Nu este nevoie să faceți nimic.
    .why = Programul trebuie să termine asta înainte să poată continua.

## Coming back

dialog-kiosk-come-back = Care este codul dumneavoastră?
    .short = Codul
    .hint = Scrieți cele patru cuvinte sau numărul. Nu este nevoie de litere mari.
    .why = Codul deschide ce ați lăsat aici.
notice-later-opened = Aici este ce ați lăsat. Rămâne aici până pe { $day }.
later-nothing = Nu s-a găsit nimic pentru acest cod. Uitați-vă din nou la cod. După ultima zi, totul dispare pentru totdeauna.
later-not-opened = Ce a fost lăsat aici nu a putut fi deschis. Spuneți cuiva care lucrează aici sau începeți de la capăt.
later-wait-moment = Acest cod nu a fost încercat. După un cod greșit este nevoie să așteptați o clipă. Apoi încercați din nou.
later-wait-minutes = Acest cod nu a fost încercat. După multe coduri greșite este nevoie să așteptați câteva minute. Apoi încercați din nou sau începeți de la capăt.
# $count is how many words were typed.
later-unread-words = { PLURAL($count) ->
        [one] Un cod are patru cuvinte. Aici este un cuvânt. Uitați-vă din nou la cod.
        [few] Un cod are patru cuvinte. Aici sunt { $count } cuvinte. Uitați-vă din nou la cod.
       *[other] Un cod are patru cuvinte. Aici sunt { $count } de cuvinte. Uitați-vă din nou la cod.
    }
later-unread-digits = { PLURAL($count) ->
        [one] Numărul are 16 cifre. Aici este o cifră. Uitați-vă din nou la cod.
        [few] Numărul are 16 cifre. Aici sunt { $count } cifre. Uitați-vă din nou la cod.
       *[other] Numărul are 16 cifre. Aici sunt { $count } de cifre. Uitați-vă din nou la cod.
    }
# $place is which of the words: 1 is the first.
later-unread-unknown = Cuvântul numărul { $place } nu este în niciun cod. Uitați-vă cum este scris.
later-unread-die = Numărul are doar cifre de la 1 la 6. Uitați-vă din nou la cod.
