# Opening a file that was handed over: what the worker reads around it. The words of the file
# itself are those of report.ftl.

## What cannot be opened

opened-not-one = Acesta nu este un fișier pe care Ownwords îl poate deschide. Alegeți fișierul al cărui nume începe cu „ownwords” și se termină cu „.json”. Apoi încercați din nou.
opened-talk = Acest fișier are notițele unei discuții, pentru alte sisteme de calculatoare. Nu spune tot ce spun notițele. Ca să le citiți, folosiți fișierul cu același nume care se termină cu „.html” sau „.txt”.
opened-to-read = Acest fișier este făcut să fie citit așa cum este. Căutați un fișier al cărui nume se termină cu „.json”. Pe acela îl puteți deschide aici.
# $file: the file to open in its place.
opened-beside = Acest fișier este făcut să fie citit așa cum este. Aici poate fi deschis acesta: { $file }
opened-newer = Acest fișier vine de la un Ownwords mai nou. Luați versiunea cea mai nouă. Apoi încercați din nou.
opened-damaged = Acest fișier este stricat sau îi lipsește o parte. Rămâne cum este. Cereți din nou fișierul.
opened-other-questions = Acest fișier are răspunsuri la întrebări pe care programul nu le are. Cereți și fișierul cu întrebările.
open-larger = Acest fișier este prea mare. Fișierele Ownwords sunt mult mai mici. Rămâne cum este. Alegeți alt fișier.

## Before the file is read

# $version: that of the file. $ours: that of the program.
opened-older-here = Acest fișier are o versiune mai nouă a întrebărilor: { $version }. Programul are versiunea { $ours }. De aceea întrebările se arată cu cuvintele din fișier.
opened-newer-here = Acest fișier are o versiune mai veche a întrebărilor: { $version }. Programul are versiunea { $ours }. De aceea întrebările se arată cu cuvintele din fișier.
opened-unknown-here = Programul nu are întrebările acestui fișier. Ele se arată cu cuvintele din fișier. Programul nu poate spune dacă aceste cuvinte au fost schimbate.
opened-for-programs = Acest fișier este făcut pentru alte sisteme de calculatoare. Nu spune la ce întrebări lipsește răspunsul. Nu spune cine a scris cuvintele persoanei.
opened-for-counting = Aceste răspunsuri sunt făcute ca să fie numărate. Ele sunt ce a ales o persoană din liste. Ce a scris persoana nu este aici. Ziua nu este aici.
opened-some-changed = Ceva din acest fișier nu este scris cum scrie Ownwords. Ultimul titlu spune ce.

## What in a file is not as the program writes it

remarks-heading = Ce nu este scris cum scrie Ownwords
remarks-note = Poate că cineva a schimbat acest fișier sau l-a făcut în alt fel. Este cum a fost: acum nu s-a schimbat nimic în el.
remarks-more = Mai sunt lucruri ca acestea. Ele nu sunt numite aici.
# $place: a heading of the file, with what stands below it.
remark-in = În „{ $place }”
remark-top = În tot fișierul
# Stands between the parts of a place, with its space.
remark-between = { ", " }
remark-assessment = Fișierul spune că este o evaluare. Fișierele Ownwords nu spun niciodată asta. Nu se arată.
remark-decision = Fișierul spune că este o decizie. Fișierele Ownwords nu spun niciodată asta. Nu se arată.
remark-support-plan = Fișierul spune că este un plan de sprijin. Fișierele Ownwords nu spun niciodată asta. Nu se arată.
remark-legal-choice = Fișierul spune că lucrul spre care înclină persoana este alegerea despre care vorbește legea. Fișierele Ownwords nu spun niciodată asta. Nu se arată.
remark-words = Fișierul are aici alte cuvinte decât programul: „{ $words }”. Se arată cuvintele programului.
remark-option = Acesta nu este unul dintre răspunsurile de ales: „{ $words }”. Nu se arată.
remark-question = Aceasta nu este una dintre întrebări: „{ $words }”. Nu se arată.
remark-entry = Ceva de aici nu poate fi citit sau este de două ori: „{ $words }”. Nu se arată.
remark-section = Acesta nu este unul dintre titluri: „{ $words }”. Nu se arată.
remark-key = Aici este ceva ce astfel de fișiere nu au: „{ $words }”. Nu se arată.
remark-answer = Un răspuns de aici nu poate fi citit sau nu se potrivește cu întrebarea: „{ $words }”. Nu se arată.
remark-signs = Aici au fost scoase semne care nu fac parte din cuvinte. Se arată ce a rămas.
# $words: which list it is.
remark-follows =
    { $words ->
        [hands] Lista celor care au scris nu se potrivește cu răspunsurile. A fost făcută din nou.
        [answer_languages] Lista limbilor nu se potrivește cu răspunsurile. A fost făcută din nou.
        [talk_first] Lista lucrurilor de discutat nu se potrivește cu răspunsurile. A fost făcută din nou.
        [indexes] Lista cu locul unde stau lucrurile nu se potrivește cu răspunsurile. A fost făcută din nou.
        [contained] Lista oamenilor nu se potrivește cu răspunsurile. A fost făcută din nou.
       *[other] O listă din fișier nu se potrivește cu răspunsurile. A fost făcută din nou.
    }
remark-missing = Lipsește aici ceva ce astfel de fișiere au: „{ $words }”.
remark-other = Astfel de fișiere au aici altceva decât: „{ $words }”. Nu se arată.

## Reading it page by page

dialog-open-page = O parte din fișier
    .short = Citire
    .why = Puteți citi fișierul pagină cu pagină, oricât de încet vreți. Nimic din el nu se schimbă.
dialog-open-page_on = Citesc mai departe
dialog-open-page_contents = Arată titlurile
dialog-open-page_close = Închide fișierul
dialog-open-contents = Ce vreți să citiți?
    .short = Titluri
    .why = Fiecare titlu este o parte din fișier. Vă întoarceți aici când vreți.
dialog-open-contents_all = Tot, de la început
dialog-open-contents_next = Următoarele răspunsuri din fișier
dialog-open-contents_close = Închide fișierul

## A file with the answers of many people

# $count: how many sets of answers there are.
opened-records =
    { PLURAL($count) ->
        [one] În acest fișier este { $count } set de răspunsuri.
        [few] În acest fișier sunt { $count } seturi de răspunsuri.
       *[other] În acest fișier sunt { $count } de seturi de răspunsuri.
    }
opened-records-none = În acest fișier nu sunt răspunsuri. Alegeți alt fișier.
opened-record = Setul { $number } din { $count }
opened-record-bad = Aceste răspunsuri nu pot fi citite: setul { $number } din { $count }.
opened-record-number = Scrieți un număr de la 1 la { $count }.
dialog-open-records = Ce răspunsuri vreți să citiți?
    .short = Care răspunsuri
    .why = Fiecare set are răspunsurile unei persoane. Le puteți citi unul după altul.
dialog-open-records_first = Primele, apoi următoarele
dialog-open-records_number = Scriu un număr
dialog-open-records_close = Închide fișierul
dialog-open-number = Ce set vreți să citiți?
    .short = Numărul setului
    .why = Seturile au numere, așa cum stau în fișier.
