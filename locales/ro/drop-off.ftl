# What is left for the council on a public machine. First for those who look after the machine,
# then for those who use it.

## What waits

# $count is how many people left a file.
drop-off-waits = { PLURAL($count) ->
        [one] Un fișier așteaptă aici să fie trimis.
        [few] { $count } fișiere așteaptă aici să fie trimise.
       *[other] { $count } de fișiere așteaptă aici să fie trimise.
    }
drop-off-none-waits = Niciun fișier nu așteaptă aici.
drop-off-oldest = Cel mai vechi a fost lăsat pe { $day }.
# $size is a number of kilobytes.
drop-off-size = Împreună: { $size } kB.
drop-off-last = Ultimul a ajuns pe { $day }.
drop-off-none-arrived = Niciunul nu a ajuns până acum.
drop-off-since = Din { $day }, fișierele nu ajung:
drop-off-off = Pe acest calculator nu se poate lăsa nimic pentru consiliu (council). Ca să schimbați asta, completați partea [drop_off] a fișierului.

## What the process says that sends

drop-off-sent = { PLURAL($count) ->
        [one] Un fișier a ajuns.
        [few] { $count } fișiere au ajuns.
       *[other] { $count } de fișiere au ajuns.
    }
drop-off-another = Alt proces trimite deja fișierele.

## Why files wait

drop-off-network = Nu se poate ajunge la locul pentru fișiere. Uitați-vă la rețeaua acestui calculator și la adresă. Programul încearcă singur din nou.
drop-off-busy = Locul pentru fișiere răspunde, dar nu le primește. Programul încearcă singur din nou. Dacă durează o zi, întrebați pe cine ține acel loc.
drop-off-refused = Locul pentru fișiere nu lasă acest calculator să intre. Întrebați pe cine ține acel loc dacă numele și cheia acestui calculator s-au schimbat.
drop-off-no-credentials = Acest calculator nu are nume și cheie pentru locul pentru fișiere sau nu le poate citi. Puneți-le unde spune ghidul.
drop-off-no-place = Folderul sau bucketul pentru fișiere nu este acolo. Uitați-vă la numele lui și dacă discul este conectat.
drop-off-full = Discul pentru fișiere este plin. Faceți loc pe el. Programul încearcă singur din nou.
drop-off-not-kept = Locul pentru fișiere a primit un fișier și acum nu îl are. Programul încearcă singur din nou. Dacă durează o zi, întrebați pe cine ține acel loc.
drop-off-other = La locul pentru fișiere, altceva are numele unui fișier. A rămas cum era. Cereți persoanei care ține acel loc să se uite.
drop-off-damaged = Un fișier de aici este stricat și nu a fost trimis. Celelalte merg mai departe. Cereți cuiva să verifice discul acestui calculator.

## Pages

dialog-kiosk-take_council = Las fișierul aici pentru consiliu

dialog-kiosk-drop-off = Vreți să lăsați fișierul pentru consiliu (council)?
    .short = Las fișierul
    .why = Nimic nu se trimite, decât dacă alegeți asta aici.
dialog-kiosk-drop-off_leave = Îl las pentru consiliu
dialog-kiosk-drop-off_back = Nu îl las
# Said first. $council is who has the key, in the words of those who look after the machine.
drop-off-who = Cine îl poate citi: { $council }. Nimeni altcineva nu are cheia.
# Follows.
drop-off-told =
    .lines =
        Fișierul este încuiat înainte să fie păstrat. Apoi nimeni nu îl poate deschide pe acest calculator, nici dumneavoastră.
        Așteaptă aici până este trimis. Durează mai mult dacă rețeaua nu merge.
        Nu îl puteți lua înapoi.
        Răspunsurile private sunt în el doar dacă le-ați pus dumneavoastră.
        Dacă îl lăsați de mai multe ori, consiliul le primește pe toate.

dialog-kiosk-receipt = Fișierul este lăsat pentru consiliu (council).
    .short = Numărul lui
    .hint =
        Este încuiat și în siguranță pe acest calculator. Nu este trimis încă. Pleacă singur când este rețea.
        Puteți nota numărul. Cu el, cei de la consiliu vă pot găsi fișierul când îi sunați.
        Numărul nu spune nimic despre dumneavoastră.
    .why = Cei de la consiliu vă pot găsi fișierul după acest număr.
dialog-kiosk-receipt_done = Îl am
dialog-kiosk-receipt_print = Tipăresc numărul
# $number is twelve digits, each said by itself, in three groups.
drop-off-number = Numărul fișierului este { $number }.
drop-off-printed = Numărul este tipărit. Luați-l acum din imprimantă.
drop-off-not-left = Fișierul nu a putut fi lăsat aici. Nu s-a păstrat nimic din el. Puteți alege alt fel.
drop-off-second-not-left = Fișierul este lăsat. Al doilea fișier, despre egalitate, nu a putut fi lăsat. Spuneți cuiva care lucrează aici sau luați-l cu dumneavoastră în alt fel.
