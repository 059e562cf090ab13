# Putting together what many people chose, from their files. For those who plan support for many.

cli-gather = Adună ce au ales mulți oameni, din fișierele lor. În el nu sunt nici cuvinte, nici nume.
cli-gather-dir = Folderul cu fișierele. Se caută și în folderele din el.
cli-gather-to = Fișierul nou. Are un rând pentru fiecare persoană. Un nume bun se termină cu .ndjson.
cli-gather-identity = Fișierul cu cheia dumneavoastră. Aveți nevoie de el dacă unele fișiere sunt încuiate.

gather-no-folder = Nu există un folder cu acest nume: { $file }. Uitați-vă cum este scris. Apoi încercați din nou.
gather-exists = Există deja un fișier cu acest nume: { $file }. A rămas cum era. Alegeți alt nume.
gather-not-asked = Aceste întrebări nu întreabă dacă este voie să fie numărate răspunsurile. De aceea nu se poate aduna nimic.

## What is said of a file that is left out

gather-damaged = Acest fișier este stricat, deci nu a fost folosit: { $file }.
gather-unreadable = Calculatorul nu poate citi asta, deci nu a fost folosit: { $file }.
gather-newer = Acest fișier a fost făcut de o versiune mai nouă a programului, deci nu a fost folosit: { $file }.
gather-newer-questions = Întrebările din acest fișier sunt mai noi decât cele de aici, deci nu a fost folosit: { $file }.
gather-other-questions = Acest fișier răspunde la alte întrebări, deci nu a fost folosit: { $file }.
gather-locked = Acest fișier este încuiat și nu ați spus care este fișierul cu cheia, deci nu a fost folosit: { $file }.
gather-locked-phrase = Acest fișier este încuiat cu o parolă secretă, deci nu a fost folosit: { $file }.
gather-wrong-key = Cheia dumneavoastră nu deschide acest fișier, deci nu a fost folosit: { $file }.

## What is said at the end

gather-progress = Fișiere văzute până acum: { $count }.
gather-made = Fișierul nou este aici: { $file }.
gather-taken = Oameni ale căror alegeri sunt în el: { $count }.
gather-not-agreed = Oameni care nu sunt în el, pentru că nu au spus da: { $count }.
gather-again = Fișiere ale unor oameni care erau deja acolo: { $count }.
gather-left-out = Fișiere care nu au putut fi folosite: { $count }.
gather-other = Fișiere care sunt altceva: { $count }.
gather-care = Unde puțini oameni au ales la fel, cineva poate fi totuși recunoscut. Păstrați acest fișier la fel de sigur ca fișierele lor.
gather-none = Nimeni nu a putut fi numărat, deci niciun fișier nu a fost făcut. Uitați-vă la folder și la ce se spune aici.
gather-some-left-out = Unele fișiere nu au putut fi folosite. Ele sunt numite aici. Reparați ce puteți. Apoi faceți un fișier nou cu alt nume.
