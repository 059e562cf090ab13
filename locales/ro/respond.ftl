# Talking together about a file: what the program says itself, and the words of the record that
# it makes. In the record, "I" is the person who made the file.

## Before the talk: as before the questions, with leaving fast.

dialog-talk = Înainte să începeți
    .short = Înainte să începeți
    .hint =
        Aici vorbiți împreună despre un fișier. O persoană poate scrie pentru toată lumea.
        Puteți lăsa goală orice întrebare. Vă puteți opri când vreți.
        Ca să aflați ce puteți face la orice pas, scrieți semnul / (slash) și apăsați Enter.
        La sfârșit puteți face notițele discuției. Alegeți împreună cine le primește.
        Poate că angajații din servicii care le citesc trebuie să facă ceva, dacă cred că cineva poate păți ceva rău. De obicei vorbesc întâi cu dumneavoastră.
        Acest program nu decide nimic și nu trimite nimic. Prin el nu puteți anunța că i se face rău cuiva.
        Dacă sunteți acum în pericol, sunați la 999.
        Dacă intră cineva, puteți ieși rapid. Apăsați tasta F12 sau scrieți /ieșire rapidă.
        Ieșirea rapidă golește întâi ecranul. Apoi răspunsurile sunt salvate sau uitate. Asta alegeți la pasul următor.
        Ea nu poate șterge ce a văzut sau a auzit cineva. Unele ferestre păstrează rânduri mai vechi. Se poate ca acest program să nu le poată șterge.
    .why = Vi se spune asta întâi, ca să știți ce se întâmplă cu ce scrieți.

## During the talk

# Above what the person said. $date: the day of the file.
said-before = Ați spus asta în fișierul din { $date }:
dialog-respond = Vreți să faceți notițele acum?
    .short = Fac notițele
    .hint =
        Ce ați scris intră în notițe, împreună cu ce ați spus prima dată. Ce țineți privat nu intră în ele.
        Oricine are notițele le poate citi. Alegeți împreună cine le primește.
        Notițele nu sunt o evaluare (assessment) și nu decid nimic.
    .why = Nimic nu se trimite. Notițele se fac pe acest calculator. Fiecare persoană poate avea o copie.
dialog-respond_make = Fac notițele
dialog-respond_lock = Fac notițele și le încui
    .hint = Alegeți împreună cine le poate deschide.
dialog-respond_back = Mă uit din nou la răspunsuri
dialog-respond_without = Ies fără notițe
respond-next =
    .lines =
        Fiecare persoană poate păstra o copie a notițelor.
        Ele nu sunt un plan de sprijin. Din ele se poate face un plan.
        Dacă ceva nu este bine, puteți face notițe noi. Cele vechi rămân cum sunt.
        Puteți alege din nou dacă se schimbă ceva important.
        Puteți folosi aceste numere dacă aveți nevoie de ajutor sau vreți să vorbiți.

## What can go wrong

respond-no-questions = Aici nu sunt întrebări pentru o discuție despre un fișier. Porniți programul fără --content sau adăugați astfel de întrebări.
failure-answers-of-talk = Aceste răspunsuri salvate țin de o discuție despre un fișier. Rămân cum sunt. Ca să continuați cu ele, folosiți: ownwords respond

## The record

# Says nothing about the person: it stands in the title of a window.
response-title = Despre ce am vorbit
response-subtitle = Despre ce am vorbit: notițe alături de vorbele mele
response-statement =
    Acestea sunt notițele unei discuții despre propria mea declarație.
    Ce am spus prima dată este aici, cuvânt cu cuvânt, și nu a fost schimbat.
    Acestea nu sunt o evaluare (assessment) și nu sunt un plan de sprijin. Nu decid nimic.
    Nimic de aici nu este alegerea unei opțiuni.
    Unele lucruri pot lipsi de aici. Acest fișier nu spune de ce.
# $date: the day of the first file; $code: its code.
response-about-file = Propria mea declarație este din { $date }. Codul ei este { $code }.
response-said = Ce am spus prima dată
response-not-said = Alte lucruri pe care le-am spus prima dată
response-not-said-note = Despre acestea nu stă nimic aici. Acest fișier nu spune de ce.

# Below one answer: who typed it, and when. $role: see Role in the program.
response-note-own =
    { $role ->
        [me] Am scris eu asta pe { $date }.
        [advocate] Un susținător (advocate) a scris asta pe { $date }.
        [interpreter] Un interpret a scris asta pe { $date }.
        [family-or-friend] Cineva din familie sau un prieten a scris asta pe { $date }.
        [worker] Asistentul meu social a scris asta pe { $date }.
        [attorney-or-guardian] Împuternicitul sau tutorele meu (attorney, guardian) a scris asta pe { $date }.
       *[someone-else] Altcineva a scris asta pe { $date }.
    }
response-note-interpreted =
    { $role ->
        [me] Am pus eu asta în altă limbă și am scris-o pe { $date }.
        [advocate] Un susținător (advocate) a pus asta în altă limbă și a scris-o pe { $date }.
        [interpreter] Un interpret a pus asta în altă limbă și a scris-o pe { $date }.
        [family-or-friend] Cineva din familie sau un prieten a pus asta în altă limbă și a scris-o pe { $date }.
        [worker] Asistentul meu social a pus asta în altă limbă și a scris-o pe { $date }.
        [attorney-or-guardian] Împuternicitul sau tutorele meu (attorney, guardian) a pus asta în altă limbă și a scris-o pe { $date }.
       *[someone-else] Altcineva a pus asta în altă limbă și a scris-o pe { $date }.
    }
response-note-typists =
    { $role ->
        [advocate] Părerea unui susținător (advocate), scrisă pe { $date }. Nu sunt cuvintele mele.
        [interpreter] Părerea unui interpret, scrisă pe { $date }. Nu sunt cuvintele mele.
        [family-or-friend] Părerea cuiva din familie sau a unui prieten, scrisă pe { $date }. Nu sunt cuvintele mele.
        [worker] Părerea asistentului meu social, scrisă pe { $date }. Nu sunt cuvintele mele.
        [attorney-or-guardian] Părerea împuternicitului sau a tutorelui meu (attorney, guardian), scrisă pe { $date }. Nu sunt cuvintele mele.
       *[someone-else] Părerea altcuiva, scrisă pe { $date }. Nu sunt cuvintele mele.
    }

# In the list of all who typed.
response-hand-own =
    { $role ->
        [me] Am scris eu în aceste notițe.
        [advocate] Un susținător (advocate) a scris în aceste notițe.
        [interpreter] Un interpret a scris în aceste notițe.
        [family-or-friend] Cineva din familie sau un prieten a scris în aceste notițe.
        [worker] Asistentul meu social a scris în aceste notițe.
        [attorney-or-guardian] Împuternicitul sau tutorele meu (attorney, guardian) a scris în aceste notițe.
       *[someone-else] Altcineva a scris în aceste notițe.
    }
response-hand-interpreted =
    { $role ->
        [me] Am pus eu cuvinte în altă limbă și le-am scris.
        [advocate] Un susținător (advocate) a pus cuvinte în altă limbă și le-a scris.
        [interpreter] Un interpret a pus cuvinte în altă limbă și le-a scris.
        [family-or-friend] Cineva din familie sau un prieten a pus cuvinte în altă limbă și le-a scris.
        [worker] Asistentul meu social a pus cuvinte în altă limbă și le-a scris.
        [attorney-or-guardian] Împuternicitul sau tutorele meu (attorney, guardian) a pus cuvinte în altă limbă și le-a scris.
       *[someone-else] Altcineva a pus cuvinte în altă limbă și le-a scris.
    }
response-hand-typists =
    { $role ->
        [advocate] Un susținător (advocate) a adăugat propria părere. Lângă ea scrie a cui este.
        [interpreter] Un interpret a adăugat propria părere. Lângă ea scrie a cui este.
        [family-or-friend] Cineva din familie sau un prieten a adăugat propria părere. Lângă ea scrie a cui este.
        [worker] Asistentul meu social a adăugat propria părere. Lângă ea scrie a cui este.
        [attorney-or-guardian] Împuternicitul sau tutorele meu (attorney, guardian) a adăugat propria părere. Lângă ea scrie a cui este.
       *[someone-else] Altcineva a adăugat propria părere. Lângă ea scrie a cui este.
    }

# For systems that use FHIR: what this is, for whoever gets it.
response-description =
    Acestea sunt întrebările despre care o persoană și alții au vorbit împreună, cu cuvintele fiecărei limbi.
    Ele spun cum se citesc răspunsurile. Nu sunt făcute ca să fie puse separat în alt program.
    Cuvintele sunt ciorne.
    Răspunsurile sunt notițele unei discuții. Nu sunt o evaluare, nici un plan de sprijin, nici o decizie.
    O întrebare fără răspuns nu spune nimic: poate că nu a fost pusă.
# What the person had said before, word for word.
fhir-said = Ce a spus persoana prima dată
