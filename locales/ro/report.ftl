# Words of the hand-over: what a practitioner reads. The supported person speaks here,
# so "I" is that person.

## Top of the page

# Says nothing about the person: it stands in the title of a window.
report-title = Cu vorbele mele
# At the foot of each page on paper.
report-page = Pagina { $page } din { $count }
report-subtitle = Cu vorbele mele: ce este important pentru mine
report-dated = Făcut pe { $date }.
report-statement =
    Aceasta este propria mea declarație.
    Nu este o evaluare (assessment) și nu este o decizie.
    Unele întrebări pot lipsi de aici. Acest fișier nu spune de ce.

## The second file, with answers about equality

report-equality-title = Răspunsuri despre egalitate
report-equality-note =
    Aleg să dau aceste răspunsuri. Ele pot ajuta să se vadă dacă toată lumea este tratată corect.
    Numele meu nu este aici. Acest fișier nu face parte dintr-o evaluare (assessment) sau dintr-o decizie despre mine.
    Unele întrebări pot lipsi de aici. Acest fișier nu spune de ce.

## Notes in sections

report-risks-note =
    Nimic de aici nu are punctaj.
report-leaning-note =
    Aici spun spre ce înclin acum. Nu este alegerea despre care vorbește legea.
report-leaning-undecided =
    Nu am spus ce opțiune vreau. Asta nu înseamnă că aleg vreo opțiune.
report-talk = Vreau să vorbim despre asta:
report-talk-heading = Despre ce vreau să vorbim

## Ways to leave a question empty

report-state-skipped = Am sărit peste
report-state-dont-know-yet = Nu știu încă
report-state-rather-not-say = Prefer să nu spun
report-state-does-not-apply = La mine nu e cazul
report-state-talk-about-it = Vreau să vorbim despre asta
report-state-not-answered = Fără răspuns
report-state-nothing-added = M-am uitat aici și nu am adăugat nimic.
report-state-none-chosen = Niciunul dintre acestea.

## Examples that were picked in place of words

report-picked = Ales din exemple
report-added = Adăugat cu vorbele mele

## Since last time. No word says that anything is better or worse.

report-changes = Ce este nou și ce este la fel
report-changes-note =
    Aici stă ce spun acum lângă ce am spus data trecută.
    Unele lucruri pot lipsi de aici. Această listă nu spune de ce.
# $date: the day of last time.
report-changes-last = Data trecută a fost { $date }.
report-new = Nou de data asta
report-different = Spus altfel de data asta
report-still = Încă adevărat
report-not-this-time = Spus data trecută, nu și de data asta
# Before what was said last time.
report-last = Data trecută

## Lists

# $label: what the entries are, such as "What I want to do".
report-place = { $label }, { $place } din { $count }
# Stands between the parts of a list in one line, with its space.
report-between = { "; " }
# Stands between the words that name an entry and a question in it, with its space.
report-within = { ": " }

## Who typed

# Below one answer. $role: see Role in the program.
report-note-own =
    { $role ->
        [advocate] Cuvintele mele. Le-a scris un susținător (advocate).
        [interpreter] Cuvintele mele. Le-a scris un interpret.
        [family-or-friend] Cuvintele mele. Le-a scris cineva din familie sau un prieten.
        [worker] Cuvintele mele. Le-a scris cineva plătit să mă sprijine.
        [attorney-or-guardian] Cuvintele mele. Le-a scris împuternicitul sau tutorele meu (attorney, guardian).
       *[someone-else] Cuvintele mele. Le-a scris altcineva.
    }
report-note-interpreted =
    { $role ->
        [me] Ce am spus, pus în altă limbă.
        [advocate] Ce am spus, pus în altă limbă. A scris asta un susținător (advocate).
        [interpreter] Ce am spus, pus în altă limbă de un interpret.
        [family-or-friend] Ce am spus, pus în altă limbă. A scris asta cineva din familie sau un prieten.
        [worker] Ce am spus, pus în altă limbă. A scris asta cineva plătit să mă sprijine.
        [attorney-or-guardian] Ce am spus, pus în altă limbă. A scris asta împuternicitul sau tutorele meu (attorney, guardian).
       *[someone-else] Ce am spus, pus în altă limbă. A scris asta altcineva.
    }
report-note-typists =
    { $role ->
        [advocate] Părerea unui susținător (advocate). Nu sunt cuvintele mele.
        [interpreter] Părerea unui interpret. Nu sunt cuvintele mele.
        [family-or-friend] Părerea cuiva din familie sau a unui prieten. Nu sunt cuvintele mele.
        [worker] Părerea cuiva plătit să mă sprijine. Nu sunt cuvintele mele.
        [attorney-or-guardian] Părerea împuternicitului sau a tutorelui meu (attorney, guardian). Nu sunt cuvintele mele.
       *[someone-else] Părerea altcuiva. Nu sunt cuvintele mele.
    }

# In the list of all who typed.
report-hand-own =
    { $role ->
        [me] Eu am scris cuvintele mele.
        [advocate] Un susținător (advocate) a scris cuvintele mele.
        [interpreter] Un interpret a scris cuvintele mele.
        [family-or-friend] Cineva din familie sau un prieten a scris cuvintele mele.
        [worker] Cineva plătit să mă sprijine a scris cuvintele mele.
        [attorney-or-guardian] Împuternicitul sau tutorele meu (attorney, guardian) a scris cuvintele mele.
       *[someone-else] Altcineva a scris cuvintele mele.
    }
report-hand-interpreted =
    { $role ->
        [me] Eu am scris ce am spus, pus în altă limbă.
        [advocate] Un susținător (advocate) a scris ce am spus, pus în altă limbă.
        [interpreter] Un interpret a pus în altă limbă ce am spus și a scris asta.
        [family-or-friend] Cineva din familie sau un prieten a scris ce am spus, pus în altă limbă.
        [worker] Cineva plătit să mă sprijine a scris ce am spus, pus în altă limbă.
        [attorney-or-guardian] Împuternicitul sau tutorele meu (attorney, guardian) a scris ce am spus, pus în altă limbă.
       *[someone-else] Altcineva a scris ce am spus, pus în altă limbă.
    }
report-hand-typists =
    { $role ->
        [advocate] Un susținător (advocate) a adăugat propria părere. Lângă ea scrie a cui este.
        [interpreter] Un interpret a adăugat propria părere. Lângă ea scrie a cui este.
        [family-or-friend] Cineva din familie sau un prieten a adăugat propria părere. Lângă ea scrie a cui este.
        [worker] Cineva plătit să mă sprijine a adăugat propria părere. Lângă ea scrie a cui este.
        [attorney-or-guardian] Împuternicitul sau tutorele meu (attorney, guardian) a adăugat propria părere. Lângă ea scrie a cui este.
       *[someone-else] Altcineva a adăugat propria părere. Lângă ea scrie a cui este.
    }

## Views of other people

report-others = Ce cred alți oameni
report-others-note = Acestea sunt părerile altor oameni. Nu sunt părerile mele.
report-views = Părerile altor oameni
report-views-note = Acestea nu sunt părerile mele.
report-views-end = Aici se termină părerile altor oameni.

## Last pages

report-index-note = Aici se arată doar unde stă ceva. Nu este o listă cu ce trebuie să existe.

report-empty = Ce am lăsat gol
report-empty-note = Acestea înseamnă lucruri diferite. Niciuna dintre ele nu este alegerea unei opțiuni.
report-no-longer-asked = Întrebări care nu se mai pun
report-no-longer-asked-note = Am răspuns la ele într-o versiune mai veche a întrebărilor.
report-asked = Întrebările așa cum le-am citit

## Each question in full, at the end of a page to read

report-annex = Fiecare întrebare întreagă, cu răspunsul meu
report-annex-note = Până aici, fiecare întrebare are un nume scurt. Aici este ce m-a întrebat programul, cuvânt cu cuvânt, în ordinea în care m-a întrebat. Nimic de aici nu este nou.
# Such as in another language.
report-annex-read-note = Unde am citit o întrebare cu alte cuvinte, acelea vin după ea.

## About the file

report-about = Despre acest fișier
report-about-who = Cine a scris
report-about-made = Făcut pe
report-about-questions = Întrebări
report-about-questions-version = { $pack }, versiunea { $version }
report-about-languages = Limbile răspunsurilor mele
report-about-id = Codul acestui fișier

## The questions and answers for systems that use FHIR

# What this is, for whoever gets it.
fhir-description =
    Acestea sunt întrebările care i s-au pus unei persoane, cu cuvintele fiecărei limbi.
    Ele spun cum se citesc răspunsurile. Nu sunt făcute ca să fie puse separat în alt program.
    Cuvintele sunt ciorne.
    Răspunsurile sunt propria declarație a persoanei. Nu sunt o evaluare și nu sunt o decizie.
    O întrebare fără răspuns nu spune nimic: poate că nu a fost pusă.
# $label: what a question is called in short.
fhir-examples = { $label }: ales din exemple
fhir-left = { $label }: lăsat gol
fhir-of = { $label }: despre care anume
# The code by which an entry of a list can be found again.
fhir-entry = Codul acestui rând din listă
# Stands for the thing that a question is asked about, before a full stop.
fhir-picked = Ce ați ales
