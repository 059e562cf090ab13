# The words of the pack "self-directed-support", in Romanian. How people are spoken to, and what
# things are called: glossary.toml. Sources of law stand as in the English file.
#
# .short has 22 cells at most, an option or an example 36.

## Parts

part-start = Începutul
part-again = Ne uităm din nou
part-about-me = Despre mine
part-matters = Ce este important pentru mine
part-people = Oamenii din viața mea
part-life = Viața mea acum
part-change = Ce ar trebui să se schimbe
part-help = Ajutor și sprijin
part-risks = Lucruri pe care vreau să le fac
part-feeling-safe = Să mă simt în siguranță
part-ahead = Planuri pentru mai târziu
part-options = Cele patru opțiuni
part-others = Ce cred alții
part-talk = Ce vreau să întreb
part-check = Propriile mele cuvinte
part-equality = Egalitate

## Getting started

steps = Drumul spre sprijin are șapte pași.
    .lines =
        Pasul 1: aveți nevoie de sprijin.
        Pasul 2: luați legătura cu consiliul local (council).
        Pasul 3: consiliul se uită la ce vă trebuie și decide despre sprijin.
        Pasul 4: vă planificați sprijinul.
        Pasul 5: planul este stabilit împreună.
        Pasul 6: sprijinul începe.
        Pasul 7: dumneavoastră și consiliul vă uitați din nou. Asta se numește revizuire (review).

path = Ce vreți să faceți astăzi?
    .short = Ce fac astăzi
    .hint =
        { steps }
        { steps.lines }
        Acest program vă ajută să vă pregătiți pentru pașii 3, 4 și 7.
        El nu decide nimic. Consiliul decide despre sprijin.
        Puteți schimba mai târziu răspunsul de aici.
    .why =
        Puteți spune atât cât aveți timp.
        Varianta scurtă pune întrebările principale. Varianta mai lungă întreabă mai mult despre fiecare lucru.
path_short = Varianta scurtă
    .hint = Durează cam 20 de minute.
path_long = Varianta mai lungă, pe părți
    .hint = Câte o parte. Dacă salvați răspunsurile, poate dura mai multe zile.
path_again = Mă uit iar la ce am spus înainte
    .hint = Ajută să aveți fișierul sau răspunsurile salvate de data trecută.
path_carer = Am grijă de cineva, vreau sprijin
    .hint = Persoana care îngrijește (carer) are grijă de cineva și nu este plătită. Aici este vorba despre sprijin pentru dumneavoastră.
path_child = Sprijin pentru un copil sau un tânăr
    .hint = Aici este vorba despre sprijin pentru cineva care nu este încă adult.

# The offer of a plan: Carers (Scotland) Act 2016, part 2. Options for adult carers: section 7 of
# the Act. The name of the 2016 Act stands without its year: a number in a sentence could be heard
# as one to call.
carer-on = Vreți să continuați cu aceste întrebări?
    .short = Continui, sunt carer
    .hint =
        Ca persoană care îngrijește (carer), aveți drepturi ale dumneavoastră.
        Ele sunt în legea despre persoanele care îngrijesc (Carers (Scotland) Act).
        Consiliul trebuie să ofere un plan fiecărui adult care îngrijește pe cineva, dacă știe despre el. Planul se numește „adult carer support plan”.
        Opțiunile pentru sprijinul dumneavoastră sunt în secțiunea 7 (section 7) din legea despre sprijin (Self-directed Support Act).
        Puteți întreba consiliul despre ambele.
        Puteți suna și la Care Information Scotland: 0800 011 3200.
        Întrebările de aici sunt pentru adulți care au nevoie de sprijin.
        Puteți totuși să răspundeți la ele. Sunt despre dumneavoastră, nu despre persoana de care aveți grijă.
        Nu este nevoie să continuați. Vă puteți opri când vreți.
    .why = Astfel puteți alege ce vi se potrivește: varianta scurtă, varianta mai lungă sau consiliul.
carer-on_short = Continui, varianta scurtă
    .hint = Durează cam 20 de minute.
carer-on_long = Continui, varianta mai lungă
    .hint = Puteți face câte o parte, în mai multe zile dacă salvați răspunsurile.

# Options for children and families: section 8 of the Act. Young carers: Carers (Scotland) Act
# 2016, part 2.
child-on = Vreți să continuați cu aceste întrebări?
    .short = Continui pentru copil
    .hint =
        Copiii și tinerii au o secțiune a lor în lege.
        Este secțiunea 8 (section 8) din legea despre sprijin (Self-directed Support Act). Este și despre familiile lor.
        Întrebați echipa pentru copii și familii (children and families team) de la consiliu.
        Un tânăr care îngrijește (young carer) este un copil sau un tânăr care are grijă de cineva.
        Există un plan pentru tinerii care îngrijesc. Planul se numește „young carer statement”.
        Întrebările de aici sunt scrise pentru adulți. Le puteți totuși folosi.
        În fiecare întrebare, „dumneavoastră” înseamnă copilul sau tânărul.
        Nu este nevoie să continuați. Vă puteți opri când vreți.
    .why = Astfel puteți alege ce vi se potrivește: varianta scurtă, varianta mai lungă sau consiliul.
child-on_short = Continui, varianta scurtă
    .hint = Durează cam 20 de minute.
child-on_long = Continui, varianta mai lungă
    .hint = Puteți face câte o parte, în mai multe zile dacă salvați răspunsurile.

who-is-here = Cine este cu dumneavoastră când răspundeți?
    .short = Cine este aici
    .hint =
        Puteți alege mai multe răspunsuri.
        Este bine dacă sunteți doar dumneavoastră. Este bine și dacă aveți ajutor.
    .why =
        Unele lucruri se spun greu când alți oameni sunt aproape.
        De aceea fișierul spune cine a fost cu dumneavoastră.
who-is-here_alone = Sunt doar eu
# Independent advocates: careinfoscotland.scot/topics/your-rights/advocacy/
who-is-here_advocate = Un susținător (advocate)
    .hint = Un susținător independent (independent advocate) vă ajută să spuneți ce vreți. Nu lucrează pentru consiliu.
who-is-here_interpreter = Un interpret
    .hint = Un interpret pune cuvintele în altă limbă.
who-is-here_family-or-friend = Familia sau un prieten
who-is-here_worker = Cineva plătit să mă sprijine
    .hint = De exemplu: cineva care ajută acasă (support worker), o asistentă medicală sau un asistent social.
who-is-here_attorney-or-guardian = Împuternicit (attorney) sau tutore
    .hint = Împuternicitul (attorney) și tutorele (guardian) au puterea legală să acționeze în numele dumneavoastră în unele lucruri.
who-is-here_someone-else = Altcineva

who-types = Cine scrie?
    .short = Cine scrie
    .hint =
        Puteți schimba asta mai târziu, la orice răspuns.
        Răspunsurile sunt despre dumneavoastră, oricine le-ar scrie.
    .why =
        Fișierul spune cine a scris fiecare răspuns.
        Atunci este clar care cuvinte sunt ale dumneavoastră și care sunt ale persoanei care ajută.
who-types_me = Eu, persoana despre care e vorba
who-types_advocate = Susținătorul meu (advocate)
who-types_interpreter = Interpretul meu
who-types_family-or-friend = Cineva din familie sau un prieten
who-types_worker = Cineva plătit să mă sprijine
who-types_attorney-or-guardian = Împuternicit (attorney) sau tutore
who-types_someone-else = Altcineva

# That the council must offer the options only after it has decided that there are needs that
# call for support: section 5 of the Act.
where-now = Unde sunteți în cei șapte pași?
    .short = Unde sunt acum
    .hint = La sfârșit, acest program vă spune ce urmează de obicei.
    .why = Asistentul social vede la ce pas sunteți. Dumneavoastră vedeți ce poate urma.
where-now_need = Cred că am nevoie de sprijin
    .hint = Nu ați întrebat încă la consiliu.
    .next = Mai departe, luați legătura cu consiliul și spuneți că aveți nevoie de sprijin. Îi puteți arăta fișierul.
where-now_contact = Am luat legătura cu consiliul
    .hint = Ați cerut sprijin. Așteptați să aflați mai multe.
    .next = Mai departe, consiliul se uită de obicei la ce vă trebuie. Puteți da fișierul asistentului social înainte să vă întâlniți.
where-now_assessment = Consiliul se uită la nevoile mele
    .hint = Vorbiți cu asistentul social despre viața dumneavoastră. Consiliul nu a decis încă.
    .next = Mai departe, consiliul decide despre sprijin. Dacă oferă sprijin, trebuie să vă ceară și să alegeți dintre cele patru opțiuni.
where-now_planning = Îmi planific sprijinul
    .hint = Consiliul v-a oferit sprijin. Planificați cu asistentul social cum se face.
    .next = Mai departe, planul se scrie și este stabilit împreună. Până atunci puteți spune ce vreți să schimbați în el.
where-now_plan-agreed = Planul meu e stabilit împreună
    .hint = Dumneavoastră și consiliul ați stabilit împreună ce spune planul.
    .next = Mai departe, sprijinul se organizează și începe. Puteți întreba asistentul social când începe și la cine să sunați.
where-now_support = Am sprijin acum
    .hint = Sprijinul a început.
    .next = Mai departe, dumneavoastră și consiliul vă uitați din nou cum merge. Dacă se schimbă ceva important în viața dumneavoastră, trebuie să puteți alege din nou.
where-now_review = Ne uităm din nou
    .hint = Dumneavoastră și consiliul vă uitați cum merge sprijinul. Asta se numește revizuire (review).
    .next = Mai departe, spuneți ce merge bine și ce ar trebui schimbat. Consiliul ar trebui să vă ofere din nou toate cele patru opțiuni, chiar dacă nu s-a schimbat nimic.
where-now_not-sure = Nu știu sigur
    .next = Mai departe, puteți întreba consiliul la ce pas sunteți. Îi puteți arăta fișierul.

## Looking again

# Choosing again when circumstances change: section 13 of the Act.
changed = Ce s-a schimbat față de data trecută?
    .short = Ce s-a schimbat
    .hint =
        Gândiți-vă la sănătate, la casă, la oamenii din viața dumneavoastră, la sprijin și la ce vreți.
        Dacă nu s-a schimbat nimic, puteți spune asta.
    .why =
        Asistentul social vede ce este nou.
        Dacă se schimbă ceva important în viața dumneavoastră, trebuie să puteți alege din nou.
changed_health = Sănătatea mea s-a schimbat
changed_home = Casa mea s-a schimbat
changed_people = S-au schimbat oamenii din viața mea
changed_support = Sprijinul meu s-a schimbat
changed_wishes = Acum vreau alte lucruri
changed_nothing = Nu s-a schimbat nimic

# Practice guidance for workers in Scotland: at each review the four options are offered
# formally again, even if there are no changes.
again-options = Cele patru opțiuni, încă o dată
    .short = Opțiunile din nou
    .hint =
        La fiecare revizuire, consiliul ar trebui să vă ofere din nou toate cele patru opțiuni, chiar fără nicio schimbare.
        { compare.hint }
    .why =
        Poate vreți aceeași opțiune ca înainte, poate vreți alta.
        Puteți spune ce credeți în partea despre cele patru opțiuni.

offered-again = V-a oferit consiliul din nou toate cele patru opțiuni?
    .short = Oferite din nou
    .hint = Este vorba despre revizuirea de acum, nu despre prima dată.
    .why =
        Consiliul ar trebui să ofere toate cele patru opțiuni la fiecare revizuire.
        Asistentul social vede dacă acest lucru mai este de făcut.
offered-again_yes = Da
offered-again_no = Nu sau nu încă
offered-again_not-sure = Nu știu sigur

## About me

called = Cum vreți să vi se spună?
    .short = Cum să mi se spună
    .hint = Poate fi orice nume vă place. Nu este nevoie să fie numele întreg.
    .why = Asistentul social poate folosi acest nume când vă vorbește sau vă scrie.
called_first-name = Spuneți-mi pe prenume
called_title-and-name = Domnul sau doamna și numele meu
called_ask-me = Întrebați-mă când ne vedem

reference = Ce număr sau ce nume este pe scrisoarea de la consiliu?
    .short = Numărul din scrisoare
    .hint =
        Poate fi un număr de la începutul scrisorii sau numele asistentului social.
        Nu scrieți un număr care arată data nașterii dumneavoastră.
        Acest răspuns este privat. Nu intră în fișier, decât dacă îl puneți dumneavoastră.
    .why = Astfel asistentul social vede al cui este fișierul.
reference_letter = Am o scrisoare și o pot arăta
reference_no-worker-yet = Nu am încă un asistent social

# Section 1 of the Act: involvement, and the help that is reasonably needed to express views
# and to make a choice.
take-part = Ce vă ajută să luați parte?
    .short = Ajutor să iau parte
    .hint =
        Este vorba despre întâlniri, discuții și scrisori.
        Puteți alege mai multe răspunsuri.
    .why =
        Consiliul trebuie să vă dea ajutorul de care aveți nevoie, în limite rezonabile, ca să spuneți ce credeți.
        Trebuie să vă dea și ajutorul de care aveți nevoie, în limite rezonabile, ca să alegeți.
        Dacă asistentul social știe asta înainte de întâlnire, poate pregăti asta.
take-part_more-time = Mai mult timp
take-part_plain-words = Cuvinte simple
take-part_interpreter = Un interpret
    .hint = Un interpret pune cuvintele în altă limbă.
take-part_bsl-interpreter = Un interpret în limba semnelor (BSL)
# The right to independent advocacy, and that anyone may ask: see the English file.
take-part_advocate = Un susținător (advocate)
    .hint = Un susținător independent (independent advocate) vă ajută să spuneți ce vreți. Oricine poate cere unul.
take-part_large-print = Scris mare
take-part_easy-read = Easy Read
    .hint = Easy Read folosește propoziții scurte și imagini.
take-part_audio = O înregistrare de ascultat
take-part_braille = Braille
take-part_alone-with-worker = Timp doar cu asistentul meu social
    .hint = Toată lumea primește această întrebare. Nu este nevoie să spuneți de ce.
take-part_in-own-words = Cum comunic, cu vorbele mele
    .hint = Alegeți asta dacă aveți felul dumneavoastră de a comunica sau dacă vă ajută altceva.
take-part_nothing = Nu îmi trebuie ajutor să iau parte

communicate = Cum comunicați și ce vă mai ajută?
    .short = Cum comunic
    .hint =
        Spuneți ce vă ajută să înțelegeți și ce îi ajută pe alții să vă înțeleagă.
        Puteți spune și când obosiți cel mai tare.
    .why = Astfel asistentul social poate vorbi cu dumneavoastră așa cum vi se potrivește.
communicate_slowly = Vorbiți-mi rar
communicate_one-thing = Spuneți-mi câte un lucru pe rând
communicate_write-down = Scrieți-mi lucrurile
communicate_signs-pictures = Folosesc semne și imagini
communicate_device = Vorbesc cu ajutorul unui aparat
communicate_lip-read = Citesc pe buze, trebuie să vă văd
communicate_tired-morning = Cel mai tare obosesc dimineața
communicate_tired-evening = Cel mai tare obosesc seara
communicate_pain = Vorbesc greu când am dureri

# For private matters, professional interpreters rather than family, friends or children: see
# the English file.
interpreter-wish = Ce interpret vreți și pe cine nu vreți?
    .short = Interpretul meu
    .hint =
        Spuneți ce limbă sau ce limbă a semnelor folosiți.
        Poate vreți o femeie sau un bărbat, sau pe cineva care nu vă cunoaște familia.
    .why =
        Ar trebui să fie cineva cu care puteți vorbi liber.
        Pentru lucruri private este mai bine ca interpretul să nu fie din familie sau un prieten.
interpreter-wish_woman = Vreau o femeie
interpreter-wish_man = Vreau un bărbat
interpreter-wish_stranger = Vreau pe cineva pe care nu îl cunosc
interpreter-wish_same-one = Vreau mereu aceeași persoană
interpreter-wish_not-family = Nu vreau pe cineva din familie

# Section 1 of the Act, as above. Section 6: where someone finds it hard to decide or to
# communicate, the authority finds people who can help, if the person agrees.
decide = Ce vă ajută să decideți?
    .short = Ajutor să decid
    .hint = Gândiți-vă la o dată când ați decis bine ceva. Ce v-a ajutat atunci?
    .why =
        Consiliul trebuie să vă dea ajutorul de care aveți nevoie, în limite rezonabile, ca să alegeți.
        Asistentul social poate pregăti asta înainte să decideți.
decide_time = Am nevoie de timp de gândire
decide_examples = Am nevoie de exemple
decide_see-it = Vreau întâi să văd sau să încerc
decide_talk-it-over = Vreau întâi să vorbesc cu cineva
decide_on-my-own = Decid cel mai bine fără alții
decide_not-rushed = Nu vreau să mă grăbească cineva

contact-good = Cum este bine să vă contacteze cineva?
    .short = Cum să mă contactați
    .hint =
        Puteți alege mai multe răspunsuri.
        Nu este nevoie să dați aici un număr sau o adresă.
    .why = Astfel asistentul social poate lua legătura într-un fel care vi se potrivește și este sigur pentru dumneavoastră.
contact-good_phone = Apel telefonic
contact-good_text-message = Mesaj text (SMS)
contact-good_e-mail = E-mail
contact-good_letter = Scrisoare
contact-good_visit = Vizită
contact-good_through-someone = Prin altcineva
    .hint = Cineva de încredere vă poate da un mesaj.
contact-good_message-ok = Este bine să mi se lase un mesaj
contact-good_times-own-words = Când e bine, cu vorbele mele
contact-good_not-all = Nu orice fel este bun pentru mine
    .hint = La pasul următor puteți spune ce feluri nu sunt bune. Nu este nevoie să spuneți de ce.

contact-good-words = Când este un moment bun sau cine vă poate da un mesaj?
    .short = Când sau prin cine
    .hint = Ca să numiți pe cineva, ajunge un prenume. Puteți spune și ce este acea persoană pentru dumneavoastră.
    .why = Astfel asistentul social poate lua legătura la momentul potrivit sau prin persoana potrivită.
contact-good-words_morning = Dimineața
contact-good-words_afternoon = După-amiaza
contact-good-words_evening = Seara
contact-good-words_weekday = De luni până vineri
contact-good-words_family-first = Întrebați întâi familia mea
contact-good-words_advocate-first = Întrebați întâi susținătorul meu

contact-avoid = Cum nu este bine să vă contacteze cineva?
    .short = Nu mă contactați așa
    .hint =
        Gândiți-vă cine mai poate auzi un apel, vedea un mesaj sau deschide o scrisoare.
        Puteți alege mai multe răspunsuri. Nu este nevoie să spuneți de ce.
    .why = Atunci asistentul social știe ce feluri să nu folosească.
contact-avoid_phone = Apel telefonic
contact-avoid_text-message = Mesaj text (SMS)
contact-avoid_e-mail = E-mail
contact-avoid_letter = Scrisoare
contact-avoid_visit = Vizită
contact-avoid_no-message = Nu este bine să mi se lase un mesaj
contact-avoid_avoid-own-words = Când nu e bine, cu vorbele mele
contact-avoid_nothing = Niciunul dintre acestea

contact-avoid-words = Când nu este bine să vă contacteze cineva?
    .short = Când nu e bine
    .hint = Gândiți-vă când vă odihniți, când aveți treabă sau când mai este cineva cu dumneavoastră.
    .why = Atunci asistentul social știe când să nu vă contacteze.
contact-avoid-words_before-ten = Nu înainte de ora 10 dimineața
contact-avoid-words_evenings = Nu seara
contact-avoid-words_weekends = Nu la sfârșit de săptămână
contact-avoid-words_at-work = Nu când muncesc
contact-avoid-words_when-others-here = Nu când sunt aici alți oameni

# The danger and the numbers come first, for someone who hears only the first lines.
cannot-wait = Ce nu poate aștepta?
    .short = Ce nu poate aștepta
    .hint =
        Dacă dumneavoastră sau altcineva este acum în pericol, sunați la 999.
        Dacă vă este rău și nu puteți aștepta până la medic, sunați la NHS 24, la 111.
        Dacă aveți nevoie de sprijin astăzi, sunați la echipa de asistență socială a consiliului (social work team).
        De aici nu se trimite nimic. Asistentul social citește asta doar când primește fișierul.
        Puteți scrie ce ar trebui să știe întâi asistentul social. Dacă totul poate aștepta, puteți sări peste.
        De exemplu: „Sora mea are grijă de mine și săptămâna viitoare merge la spital.”
    .why = Asistentul social găsește asta aproape de începutul fișierului.
cannot-wait_fall = Cad prin casă
cannot-wait_eat = Nu pot să îmi fac sau să iau mâncare
cannot-wait_wash = Mă spăl și mă îmbrac doar cu ajutor
cannot-wait_home-cold = Acasă la mine este frig
cannot-wait_money = Nu am bani de mâncare sau căldură
cannot-wait_helper-ill = Persoana care mă ajută este bolnavă
cannot-wait_broken-aid = Ceva de care am nevoie este stricat
cannot-wait_nothing = Acum nu este nimic urgent

## What matters to me

matters = Ce este important pentru dumneavoastră?
    .short = Important pentru mine
    .hint =
        Gândiți-vă la oameni, locuri, lucruri pe care le faceți, credință, animale sau cum vă trece ziua.
        Puteți spune oricâte lucruri vreți.
    .why =
        Dumneavoastră știți cel mai bine ce este important.
        Sprijinul ar trebui să se potrivească vieții dumneavoastră, așa că asistentul social trebuie să o cunoască.
matters-thing = Care este un lucru important pentru dumneavoastră?
    .short = Ce este important
    .why = Fiecare lucru stă pe un rând al lui în fișier.
matters-thing_family = Familia mea
matters-thing_friends = Prietenii mei
matters-thing_home = Casa mea
matters-thing_pet = Animalul meu
matters-thing_faith = Credința mea
matters-thing_food = Mâncarea care îmi place
matters-thing_music = Muzica
matters-thing_outdoors = Timpul în aer liber
matters-thing_work-or-study = Munca mea sau ce studiez
matters-thing_routine = Să fac lucrurile ca întotdeauna
matters-thing_decide-myself = Să decid eu pentru mine
matters-thing_language = Să vorbesc limba mea

good-day = Cum este o zi bună pentru dumneavoastră?
    .short = O zi bună
    .hint = Gândiți-vă la o zi adevărată. Ce ați făcut și cine a fost acolo?
    .why = Astfel sprijinul vă poate ajuta să aveți mai multe zile bune.
good-day_out = Ies din casă
good-day_people = Văd oameni care îmi plac
good-day_busy = Am ce face
good-day_calm = Este liniște
good-day_rested = Am dormit bine
good-day_no-pain = Nu am dureri sau am puține

bad-day = Cum este o zi rea pentru dumneavoastră?
    .short = O zi rea
    .hint = Puteți spune ce o face rea și ce ajută puțin.
    .why = Astfel asistentul social vede când aveți cea mai mare nevoie de sprijin.
bad-day_pain = Am dureri
bad-day_alone = Stau prea mult timp fără nimeni
bad-day_waiting = Aștept mult până vine ajutorul
bad-day_noise = Este prea mult zgomot
bad-day_stuck = Nu pot ieși din casă
bad-day_worry = Îmi fac multe griji
bad-day_strangers = Vin străini să mă ajute

# Standard 3 asks for an assessment that starts from strengths: Self-directed Support
# Framework of Standards, updated 2024 (gov.scot).
good-at = La ce vă pricepeți?
    .short = La ce mă pricep
    .hint =
        Gândiți-vă la lucruri pe care le puteți face, pe care le știți și cu care vă mândriți.
        Și lucrurile mici contează.
    .why = Sprijinul ar trebui să pornească de la ce puteți face, nu doar de la ce este greu.
good-at-thing = Care este un lucru la care vă pricepeți?
    .short = Mă pricep la
    .why = Fiecare lucru stă pe un rând al lui în fișier.
good-at-thing_listen = Știu să ascult
good-at-thing_cook = Gătesc bine
good-at-thing_make-things = Fac lucruri cu mâinile mele
good-at-thing_laugh = Îi fac pe oameni să râdă
good-at-thing_know-mind = Știu ce vreau
good-at-thing_patient = Am răbdare
good-at-thing_learn = Îmi place să învăț
good-at-thing_care = Am grijă de alții
good-at-thing_organise = Planific bine lucrurile

## People in my life

people = Cine sunt oamenii din viața dumneavoastră?
    .short = Oamenii din viața mea
    .hint =
        Gândiți-vă la familie, prieteni, vecini și oameni plătiți să ajute.
        Adăugați câte o persoană pe rând.
        Este vorba și despre alți oameni, deci este privat.
        Acest răspuns nu intră în fișier, decât dacă îl puneți dumneavoastră.
    .why =
        Asistentul social vede cine ajută și cine face parte din viața dumneavoastră.
        Dumneavoastră spuneți cu cine are voie să ia legătura.
person-who = Cine este?
    .short = Cine este
    .hint = Ajunge un prenume sau ce este acea persoană pentru dumneavoastră.
    .why = Astfel asistentul social vede despre cine vorbiți.
person-who_partner = Partenerul meu sau partenera mea
person-who_mother = Mama mea
person-who_father = Tatăl meu
person-who_son-daughter = Fiul meu sau fiica mea
person-who_brother-sister = Fratele meu sau sora mea
person-who_friend = Un prieten sau o prietenă
person-who_neighbour = Un vecin sau o vecină
person-who_faith-group = Cineva din grupul meu de credință
person-who_support-worker = Cine mă ajută (support worker)
person-how = Cum vă ajută sau ce faceți împreună?
    .short = Cum mă ajută
    .hint = Cineva poate fi important pentru dumneavoastră și fără să ajute.
    .why = Astfel asistentul social vede ce există deja și ce ar putea fi prea mult pentru o singură persoană.
person-how_company = Petrece timp cu mine
person-how_shopping = Mă ajută la cumpărături
person-how_meals = Mă ajută la mese
person-how_washing = Mă ajută să mă spăl și să mă îmbrac
person-how_money = Mă ajută cu banii
person-how_lifts = Mă duce cu mașina
person-how_phone-calls = Mă sună la telefon
person-how_speaks-for-me = Vorbește pentru mine când îi cer
person-contact = Are voie asistentul social să ia legătura cu această persoană?
    .short = Contact sau nu
    .hint = Puteți schimba asta oricând. Puteți spune asta și asistentului social.
    .why = Astfel asistentul social vede cu cine vreți să vorbească.
person-contact_yes = Da
person-contact_ask-me-first = Întrebați-mă întâi
person-contact_no = Nu

# Carers (Scotland) Act 2016, part 2: legislation.gov.uk/asp/2016/9/part/2/enacted
cares-unpaid = Are cineva grijă de dumneavoastră fără să fie plătit?
    .short = Cine are grijă de mine
    .hint =
        Poate fi familia, un prieten sau un vecin.
        Cine face asta este o persoană care îngrijește (carer), chiar dacă nu folosește acest cuvânt.
    .why = Și persoana care îngrijește are drepturi. Dacă spuneți da, aflați apoi mai multe despre asta.
cares-unpaid_yes = Da
cares-unpaid_no = Nu
cares-unpaid_not-sure = Nu știu sigur

# legislation.gov.uk/asp/2016/9/part/2/enacted;
# gov.scot/publications/carers-scotland-act-2016-statutory-guidance-updated-july-2021/pages/5/
carer-pass-on = Cum ar trebui să afle această persoană despre un plan al ei?
    .short = Cine îi spune
    .hint =
        Consiliul trebuie să ofere un plan propriu unui adult care îngrijește pe cineva.
        Planul se numește „adult carer support plan”. Este despre nevoile persoanei care îngrijește.
        Consiliul trebuie să îl ofere, orice ați decide despre sprijinul dumneavoastră.
        Pentru cine îngrijește și nu este adult, există „young carer statement”.
        Aici spuneți doar cine îi spune acestei persoane.
    .why = Și persoana care îngrijește are nevoi și drepturi. Consiliul are regulile lui despre ce ajutor trebuie să îi dea.
carer-pass-on_i-tell = Îi spun eu
carer-pass-on_worker-tells = Îi poate spune asistentul social
carer-pass-on_not-now = Nu acum

# Adults with Incapacity (Scotland) Act 2000; its principles, which include the person's own
# past and present wishes: gov.scot/publications/adults-with-incapacity-act-principles/
proxy = Are cineva puterea legală să acționeze în numele dumneavoastră?
    .short = Putere legală sau nu
    .hint =
        Un împuternicit (attorney) este cineva căruia i-ați dat dumneavoastră o putere, în scris.
        Un tutore (guardian) este cineva căruia un tribunal i-a dat o putere.
        Acest răspuns este privat. Nu intră în fișier, decât dacă îl puneți dumneavoastră.
    .why =
        Asistentul social trebuie să știe cine are voie să acționeze în numele dumneavoastră și în ce lucruri.
        Ce vreți dumneavoastră trebuie totuși ascultat.
proxy_yes = Da
proxy_no = Nu
proxy_not-sure = Nu știu sigur

proxies = Cine are puterea legală să acționeze în numele dumneavoastră?
    .short = Cine poate acționa
    .hint =
        Adăugați câte o persoană pe rând.
        Acest răspuns este privat. Nu intră în fișier, decât dacă îl puneți dumneavoastră.
    .why = Asistentul social verifică ce are voie să facă fiecare persoană pentru dumneavoastră.
proxy-who = Cine este?
    .short = Cine este
    .hint = Ajunge un prenume sau ce este acea persoană pentru dumneavoastră.
    .why = Astfel asistentul social vede despre cine vorbiți.
proxy-who_partner = Partenerul meu sau partenera mea
proxy-who_parent = Mama mea sau tatăl meu
proxy-who_son-daughter = Fiul meu sau fiica mea
proxy-who_solicitor = Avocatul meu (solicitor)
proxy-who_council-officer = Cineva de la consiliu
proxy-what = Ce are voie să facă pentru dumneavoastră?
    .short = Ce are voie să facă
    .hint = Poate fi vorba despre bani, despre îngrijire și sănătate, sau despre ambele.
    .why = O putere legală cuprinde unele lucruri, iar altele nu. Asistentul social se uită la acte.
proxy-what_money = Poate acționa pentru banii mei
proxy-what_welfare = Poate acționa pentru îngrijirea mea
proxy-what_both = Și pentru bani, și pentru îngrijire
proxy-what_not-sure-what = Nu știu sigur ce are voie să facă

## My life now

working = Ce merge bine acum în viața dumneavoastră?
    .short = Ce merge bine
    .hint = Și lucrurile mici contează. Adăugați câte un lucru pe rând.
    .why = Ce merge bine ar trebui să rămână cum este, dacă vreți asta.
working-thing = Care este un lucru care merge bine?
    .short = Merge bine
    .why = Fiecare lucru stă pe un rând al lui în fișier.
working-thing_home = Casa mea este bună pentru mine
working-thing_helper = Cineva mă sprijină bine
working-thing_family = Familia mea mă ajută
working-thing_things-to-do = Am ce face
working-thing_mornings = Diminețile mele merg bine
working-thing_health = Sănătatea mea este bună
working-thing_money = Am destui bani

not-working = Ce nu merge bine acum în viața dumneavoastră?
    .short = Ce nu merge bine
    .hint = Poate fi despre viața sau despre sprijinul dumneavoastră. Adăugați câte un lucru pe rând.
    .why = Astfel asistentul social vede unde ar trebui să se schimbe ceva.
not-working-thing = Care este un lucru care nu merge bine?
    .short = Nu merge bine
    .why = Fiecare lucru stă pe un rând al lui în fișier.
not-working-thing_bored = Mă plictisesc
not-working-thing_lonely = Simt singurătate
not-working-thing_rushed = Mă grăbesc alții
not-working-thing_too-many-people = Vin prea mulți oameni să mă sprijine
not-working-thing_sleep = Nu dorm bine
not-working-thing_getting-about = Ajung greu în alte locuri
not-working-thing_not-asked = Nimeni nu mă întreabă ce vreau
not-working-thing_money = Nu am destui bani

areas = Despre ce părți din viață vreți să vorbiți?
    .short = Părți din viața mea
    .hint =
        Puteți alege mai multe răspunsuri.
        Apoi primiți câte două întrebări scurte despre fiecare.
    .why = Astfel puteți vorbi cu asistentul social despre părțile pe care le alegeți.
areas_self-determination = Să iau eu deciziile mele
    .hint = Cât decideți dumneavoastră și cum vă ascultă alții.
areas_direction = Speranțele și planurile mele
    .hint = Ce vreți de la viață.
areas_money = Banii mei
    .hint = Să aveți destui bani și să decideți cum se folosesc.
areas_home = Casa mea
    .hint = Unde locuiți și cu cine locuiți.
areas_support = Ajutorul pe care îl primesc
    .hint = Oamenii și lucrurile care vă ajută și cum vă ajută.
areas_community-life = Viața cu alți oameni
    .hint = Prieteni, familie, muncă, cluburi, credință și locul unde trăiți.
areas_rights = Drepturile mele
    .hint = Ca alții să vă trateze corect și cu respect.
areas_own = Altceva
    .hint = La pasul următor puteți spune ce este.
areas_none = Niciuna dintre acestea

area-own = Despre ce altceva din viața dumneavoastră vreți să vorbiți?
    .short = Altceva
    .hint = Spuneți asta în câteva cuvinte. La pasul următor puteți spune mai multe.
    .why = Viața dumneavoastră poate avea părți care nu sunt în această listă.
area-own_health = Sănătatea mea
area-own_love = Dragostea în viața mea
area-own_faith = Credința mea
area-own_learning = Să învăț lucruri noi
area-own_safety = Să mă simt în siguranță

area = Cum sunt aceste părți din viața dumneavoastră?
    .short = Fiecare parte
    .hint = Puteți sări peste oricare dintre ele.
    .why = Asistentul social vede cum este acum fiecare parte și ce vreți acolo.
area-now = { $picked }. Cum este acum această parte din viața dumneavoastră?
    .short = Cum este acum
    .hint = Spuneți cum o vedeți dumneavoastră. Alți oameni pot vedea altfel.
    .why = Astfel asistentul social vede cum este azi pentru dumneavoastră.
area-now_good = Este bine
area-now_mixed = O parte este bună
area-now_hard = Este greu
area-now_no-say = Alți oameni decid pentru mine
area-now_depends-on-others = Depinde de alți oameni
area-now_getting-worse = Se înrăutățește
area-better = { $picked }. Ce ar face mai bună această parte?
    .short = Ce ar fi mai bine
    .hint = Poate fi un lucru mic sau mare. Poate și să rămână cum este.
    .why = Un plan de sprijin poate porni de la ce spuneți aici.
area-better_more-say = Vreau să decid eu mai mult
area-better_more-help = Vreau mai mult ajutor
area-better_less-help = Vreau mai puțin ajutor
area-better_try-new = Vreau să încerc ceva nou
area-better_stay-same = Vreau să rămână cum este
area-better_someone-to-talk-to = Vreau pe cineva cu care să vorbesc

## What should change

change = Ce vreți să schimbați și ce vreți să păstrați?
    .short = Ce schimb sau păstrez
    .hint =
        Gândiți-vă la zilele dumneavoastră, la casă, sănătate, prieteni și la ajutorul de acum.
        Adăugați câte un lucru pe rând.
    .why = Un plan de sprijin ar trebui să ajute cu ce vreți să schimbați. Ar trebui și să păstreze ce este bun.
change-thing = Care este un lucru de schimbat sau de păstrat?
    .short = Schimb sau păstrez
    .why = Fiecare lucru stă pe un rând al lui în fișier.
change-thing_go-out = Vreau să ies mai mult
change-thing_see-people = Vreau să văd oameni mai des
change-thing_work = Vreau să muncesc
change-thing_learn = Vreau să învăț ceva
change-thing_less-pain = Vreau să am mai puține dureri
change-thing_sleep = Vreau să dorm mai bine
change-thing_move-home = Vreau să mă mut în altă casă
change-thing_stay-home = Vreau să rămân în casa mea
change-thing_more-say = Vreau să decid eu mai mult
change-thing_keep-help = Vreau să păstrez ajutorul de acum
change-thing_help-when-i-want = Vreau ajutor la ore alese de mine
change-why = De ce este important pentru dumneavoastră?
    .short = De ce este important
    .hint = Spuneți ce ar fi altfel în viața dumneavoastră.
    .why = Poate sunt mai multe feluri de a face asta. Asistentul social poate căuta aceste feluri cu dumneavoastră.
change-why_happier = Aș avea mai multă bucurie
change-why_myself = M-aș simți mai mult eu
change-why_with-people = Aș fi cu alți oameni
change-why_less-worry = Mi-aș face mai puține griji
change-sign = Cum veți ști că merge bine?
    .short = Semn că merge bine
    .hint = Gândiți-vă la ce ați vedea, ați face sau ați simți.
    .why = Vă puteți uita din nou la asta mai târziu, împreună cu asistentul social.
change-sign_do-it-often = O fac des
change-sign_feel-better = Mă simt mai bine
change-sign_others-notice = Alți oameni văd schimbarea
change-sign_less-help = Îmi trebuie mai puțin ajutor la asta
change-step = Care ar putea fi primul pas?
    .short = Primul pas
    .hint = Ajunge un pas mic.
    .why = Poate ajuta să începeți cu un lucru mic.
change-step_ask = Întreb pe cineva despre asta
change-step_visit = Merg să văd un loc
change-step_try-once = Încerc o dată
change-step_find-out = Aflu mai multe
change-who = Cine ar putea face asta?
    .short = Cine poate face asta
    .hint = Puteți numi mai multe persoane. Vă puteți numi pe dumneavoastră. Puteți spune și cine ar putea ajuta.
    .why = Astfel asistentul social vede cu cine să vorbească împreună cu dumneavoastră.
change-who_me = O fac eu
change-who_family = Familia mea ar putea ajuta
change-who_friend = Un prieten ar putea ajuta
change-who_worker = Asistentul meu social ar putea ajuta
change-who_dont-know-who = Nu știu cine
change-when = Când vreți să începeți?
    .short = Când încep
    .hint = Nu este nevoie să dați o dată.
    .why = Un plan spune adesea când începe fiecare lucru.
change-when_now = Vreau să încep acum
change-when_weeks = Peste câteva săptămâni
change-when_months = Peste câteva luni
change-when_year = În cel mult un an
change-when_no-hurry = Nu este grabă

## Help and support

# What a person does, has and wants: not only tasks and hours, but how support is given
# (handbook.scot/sds-handbook/article/your-support-plan).
own-doing = Ce faceți acum fără ajutorul altora?
    .short = Ce fac eu
    .hint =
        Gândiți-vă la o zi obișnuită, acasă și afară.
        Puteți spune oricâte lucruri vreți. Și lucrurile mici contează.
    .why = Sprijinul ar trebui să adauge la ce faceți. Nu ar trebui să vă ia ce faceți.
own-doing-thing = Care este un lucru pe care îl faceți fără ajutorul altora?
    .short = Asta fac eu
    .hint = Puteți spune dacă este ușor sau greu și dacă durează mult.
    .why = Fiecare lucru stă pe un rând al lui în fișier.
own-doing-thing_wash-dress = Mă spăl și mă îmbrac
own-doing-thing_meals = Îmi fac de mâncare
own-doing-thing_shopping = Îmi fac cumpărăturile
own-doing-thing_medicine = Îmi iau medicamentele
own-doing-thing_money = Am grijă de banii mei
own-doing-thing_housework = Fac treburile casei
own-doing-thing_getting-about = Ies și umblu fără ajutor
own-doing-thing_phone-forms = Mă ocup de apeluri și formulare

help-have = Ce ajutor aveți acum?
    .short = Ajutorul de acum
    .hint =
        Poate fi o persoană, un loc unde mergeți sau un lucru pe care îl folosiți.
        Nu contează dacă ajutorul este plătit sau nu.
    .why = Astfel asistentul social vede ce există deja și ce poate lipsi.
have-what = Care este un fel de ajutor pe care îl aveți?
    .short = Ajutor pe care îl am
    .hint = Puteți spune cine ajută, la ce și cât de des.
    .why = Fiecare fel de ajutor stă pe un rând al lui în fișier.
have-what_family-helps = Familia mea mă ajută
have-what_friend-helps = Un prieten mă ajută
have-what_paid-helper = Am pe cineva plătit să mă ajute
have-what_day-service = Merg undeva ziua (day service)
have-what_alarm = Am o alarmă ca să chem ajutor
have-what_equipment = Folosesc aparate care ajută
have-what_transport = Am transport în diferite locuri
have-what_none = Nu am niciun ajutor acum
have-steady = Aveți acest ajutor de fiecare dată când vă trebuie?
    .short = Îl am când îmi trebuie
    .hint = Gândiți-vă și la lunile următoare. Ajutorul se poate schimba sau opri.
    .why = Un plan nu ar trebui să se bazeze pe un ajutor care se poate opri.
have-steady_yes = Da
have-steady_not-always = Nu întotdeauna
have-steady_no = Nu
have-steady_not-sure = Nu știu sigur

support = Ce sprijin vreți?
    .short = Ce sprijin vreau
    .hint =
        Adăugați câte un fel de sprijin pe rând.
        Aici spuneți ce vreți. Consiliul decide dacă primiți sprijin și cât de mult.
    .why = Astfel asistentul social poate planifica împreună cu dumneavoastră și poate porni de la ce vreți.
support-what = Ce fel de sprijin vreți?
    .short = Fel de sprijin
    .hint =
        Spuneți aici un fel de sprijin. După el puteți adăuga altele.
        Persoana care îngrijește (carer) este cineva care are grijă de dumneavoastră fără să fie plătit.
    .why = Asistentul social trebuie să știe pentru ce vreți sprijin.
support-what_wash-dress = Vreau ajutor la spălat și îmbrăcat
support-what_meals = Vreau ajutor la mese
support-what_house = Vreau ajutor în casă
support-what_shopping = Vreau ajutor la cumpărături
support-what_out = Vreau pe cineva cu care să ies
support-what_work-learn = Vreau ajutor la muncă sau la învățat
support-what_company = Vreau pe cineva să fie cu mine
support-what_night = Vreau pe cineva acolo noaptea
support-what_money-papers = Vreau ajutor cu banii și cu hârtiile
support-what_break-for-carer = O pauză pentru cine mă îngrijește
support-when = Când vreți acest sprijin?
    .short = Când îl vreau
    .hint = Puteți spune o zi, o parte a zilei sau cât de des.
    .why = Sprijinul ar trebui să vină la o oră care se potrivește vieții dumneavoastră.
support-when_mornings = Dimineața
support-when_evenings = Seara
support-when_nights = Noaptea
support-when_weekends = La sfârșit de săptămână
support-when_few-times = De câteva ori pe săptămână
support-when_when-i-ask = Când cer eu
support-how = Cum vreți să vi se dea acest sprijin?
    .short = Cum se dă
    .hint = Gândiți-vă cine vă ajută, cum vă vorbește și cât de repede lucrează.
    .why = Felul cum ajută cineva poate conta la fel de mult ca lucrul pe care îl face.
support-how_same-person = Vreau mereu aceeași persoană
support-how_woman = Vreau să mă ajute o femeie
support-how_man = Vreau să mă ajute un bărbat
support-how_my-pace = Vreau să merg în ritmul meu
support-how_ask-first = Vreau să mă întrebați întâi
support-how_my-language = Vreau ajutor în limba mea
support-how_quiet = Vreau calm și liniște
support-how_chat = Vreau să am cu cine sta de vorbă

refuse = Ce feluri de ajutor nu vreți?
    .short = Ce nu vreau
    .hint =
        Puteți refuza un fel de ajutor. Nu este nevoie să spuneți de ce.
        Puteți refuza și un fel de a ajuta.
    .why = Astfel asistentul social poate căuta alte feluri împreună cu dumneavoastră.
refuse-thing = Care este un lucru pe care nu îl vreți?
    .short = Nu vreau
    .why = Fiecare lucru stă pe un rând al lui în fișier.
refuse-thing_strangers = Nu vreau străini
refuse-thing_rushed = Nu vreau să mă grăbească cineva
refuse-thing_done-for-me = Nu vreau să facă alții totul
refuse-thing_day-centre = Nu vreau un centru de zi
refuse-thing_care-home = Nu vreau un cămin (care home)
refuse-thing_talked-over = Nu vorbiți de parcă nu aș fi aici
refuse-thing_locked-in = Nu vreau să mă încuie cineva

backup = Ce se întâmplă dacă ajutorul nu vine?
    .short = Dacă ajutorul nu vine
    .hint = Cine ajută se poate îmbolnăvi sau vremea poate fi rea. Spuneți ce faceți atunci și cui îi puteți cere ajutor.
    .why = Astfel puteți face un plan pentru o asemenea zi, împreună cu asistentul social.
backup_family-steps-in = Atunci mă ajută familia mea
backup_phone-someone = Sun pe cineva
backup_neighbour = Îi cer unui vecin
backup_manage-day = Mă descurc o zi
backup_cannot-manage = Nu mă descurc fără ajutor
backup_no-plan = Nu am încă un plan pentru asta

## Things I want to do

# People and workers often mean different things by "risk"; so the person names the thing,
# and the word comes later. That councils look at risk when they decide, and may say no: see the
# English file.
risk = Ce vreți să faceți, chiar dacă asta vă îngrijorează pe dumneavoastră sau pe alții?
    .short = Ce vreau să fac
    .hint =
        Spuneți aici un lucru. După el puteți adăuga altele.
        Dacă nu este nimic, puteți sări peste.
        Asistentul social poate citi asta în fișier. Poate conta când consiliul decide despre sprijin.
        Acest program nu decide nimic. Dumneavoastră alegeți ce spuneți.
    .why =
        Asistenții sociali numesc adesea asta risc. Poate că dumneavoastră și asistentul social nu vedeți lucrul acesta la fel.
        Aici spuneți cum vedeți dumneavoastră. Puteți sări peste orice parte.
        Un consiliu se poate uita la risc când decide despre sprijin.
        Contează și ce ați pierde dacă nu ați putea face lucrul acesta.
risk-want = Ce vreți să faceți sau să faceți în continuare?
    .short = Ce vreau să fac
    .hint = Spuneți aici un lucru. După el puteți adăuga altele.
    .why = Îl numiți cu vorbele dumneavoastră, înainte să o facă altcineva.
risk-want_live-alone = Vreau să locuiesc fără altcineva
risk-want_cook = Vreau să îmi gătesc
risk-want_out-alone = Vreau să ies fără altcineva
risk-want_travel = Vreau să călătoresc fără altcineva
risk-want_college = Vreau să merg la colegiu (college)
risk-want_work = Vreau să am un loc de muncă
risk-want_lend = Dau lucruri cu împrumut prietenilor
risk-want_relationship = Vreau să am o relație
risk-want_smoke-drink = Vreau să fumez sau să beau
risk-want_pet = Vreau să țin un animal
risk-why = De ce este important pentru dumneavoastră?
    .short = De ce este important
    .hint = Spuneți ce vă dă și cum vă simțiți când îl faceți.
    .why = Astfel asistentul social vede ce este bun, nu doar ce ar putea merge rău.
risk-why_happy = Îmi aduce bucurie
risk-why_like-others = Vreau să fac ce fac alții
risk-why_myself = Face parte din mine
risk-why_always-did = Am făcut asta întotdeauna
risk-why_proud = Simt mândrie când o fac
risk-wrong = Ce credeți că ar putea merge rău?
    .short = Ce ar putea merge rău
    .hint =
        Spuneți cum vedeți dumneavoastră. Alți oameni pot vedea altfel.
        Poate credeți că nimic nu va merge rău. Puteți spune și asta.
    .why = Părerea dumneavoastră are locul ei în orice discuție despre asta.
risk-wrong_fall = Aș putea cădea
risk-wrong_lost = M-aș putea rătăci
risk-wrong_cheated = Cineva m-ar putea păcăli
risk-wrong_ill = M-aș putea îmbolnăvi
risk-wrong_lonely = Aș putea simți singurătate
risk-wrong_money = Aș putea pierde bani
risk-wrong_nothing = Cred că nimic nu va merge rău
risk-helps = Ce ajută deja și ce ar mai ajuta?
    .short = Ce ajută
    .hint = Gândiți-vă la oameni, la ce știți, la ce faceți și la lucruri pe care le folosiți.
    .why = Astfel puteți vorbi cu asistentul social despre cum se poate face, nu doar despre cum să fie oprit.
risk-helps_phone = Ajută să am telefonul la mine
risk-helps_someone-with = Ajută dacă vine cineva cu mine
risk-helps_practise = Ajută să exersez întâi
risk-helps_plan = Ajută să am un plan
risk-helps_equipment = Ajută să folosesc aparate
risk-helps_know-who = Ajută să știu pe cine să întreb
risk-good = Ce ar putea merge bine?
    .short = Ce ar putea merge bine
    .hint = Gândiți-vă cum v-ați simți, ce ați putea învăța și pe cine ați putea întâlni.
    .why = Ce ar putea merge bine contează la fel de mult ca ce ar putea merge rău.
risk-good_happier = Aș avea mai multă bucurie
risk-good_friends = Mi-aș putea face prieteni
risk-good_learn = Aș putea învăța lucruri noi
risk-good_stronger = Aș simți mai multă putere
risk-good_work = M-ar putea ajuta să găsesc de lucru
# Harm from not doing something counts too (S1).
risk-lose = Ce ați pierde dacă nu ați putea face asta?
    .short = Ce aș pierde
    .hint = Și oprirea unui lucru poate face rău. Acel rău contează.
    .why = Asta îi arată asistentului social ce ar însemna pentru dumneavoastră să vă opriți.
risk-lose_bored = M-aș plictisi
risk-lose_lonely = Aș simți singurătate
risk-lose_give-up = Nu aș mai încerca
risk-lose_never-learn = Nu aș învăța niciodată cum se face
risk-lose_not-me = Nu m-aș mai simți eu
risk-before = Ce s-a întâmplat înainte?
    .short = Ce a fost înainte
    .hint =
        Poate fi ceva bun sau ceva rău. Poate fi despre asta sau despre ceva asemănător.
        Puteți spune și ce ați învățat.
    .why = Astfel asistentul social vede ce știți deja despre asta.
risk-before_went-well = Înainte a mers bine
risk-before_went-wrong = Înainte ceva a mers rău
risk-before_learned = Am învățat din asta
risk-before_ask-sooner = Aș cere ajutor mai devreme
risk-before_never-tried = Nu am încercat încă
# Standard 6: responsibilities around risk are agreed (gov.scot, Self-directed Support
# Framework of Standards, updated 2024).
risk-do = Cine face ce?
    .short = Cine face ce
    .hint = Spuneți ce faceți dumneavoastră și ce fac alții. Spuneți cine ar trebui să afle dacă ceva merge rău.
    .why = Astfel toți pot stabili împreună cine face ce.
risk-do_i-phone = Sun pe cineva dacă am nevoie
risk-do_i-say-no = Spun nu dacă nu îmi place
risk-do_they-check = Cineva verifică dacă îmi este bine
risk-do_tell-family = Familiei mele i se spune
risk-do_tell-worker = Asistentului meu social i se spune
# Views will not always agree; everyone's is recorded (S1).
risk-view = Cine mai are o părere despre asta?
    .short = Alții cu o părere
    .hint =
        Spuneți cine este. Apoi programul întreabă ce crede acea persoană.
        Adăugați câte o persoană pe rând.
        În fișier, părerile lor stau separat de ale dumneavoastră.
    .why = Nu este nevoie să fiți de acord unii cu alții. Fișierul poate cuprinde ambele păreri.
view-who = Cine este?
    .short = Cine este
    .hint = Ajunge un prenume sau ce este acea persoană pentru dumneavoastră, de exemplu „fratele meu”.
    .why = Astfel asistentul social vede a cui este părerea.
view-who_mother = Mama mea
view-who_father = Tatăl meu
view-who_partner = Partenerul meu sau partenera mea
view-who_child = Fiul meu sau fiica mea
view-who_friend = Un prieten sau o prietenă
view-who_worker = Un asistent social
view-says = Ce crede această persoană?
    .short = Ce crede
    .hint = Spuneți cum ar spune acea persoană, cât puteți de bine.
    .why = Astfel asistentul social poate vorbi despre asta cu dumneavoastră și, dacă vreți, cu acea persoană.
view-says_worried = Își face griji
view-says_agree = Crede că ar trebui să o fac
view-says_against = Crede că nu ar trebui să o fac
view-says_with-help = Crede că ar trebui să am ajutor
view-says_not-asked = Nu am întrebat această persoană
view-words = Ale cui sunt aceste cuvinte?
    .short = Ale cui cuvinte
    .why = Astfel asistentul social vede dacă persoana a spus chiar așa sau o spuneți dumneavoastră pentru ea.
view-words_their-words = Cuvintele acelei persoane
view-words_my-words = Cuvintele mele pentru ce crede
risk-agree = În ce sunteți de acord cu alții și în ce nu?
    .short = De acord sau nu
    .hint = Nu este nevoie să fie toată lumea de acord.
    .why = Astfel asistentul social vede despre ce mai trebuie să vorbiți.
risk-agree_agree = Suntem de acord
risk-agree_not-agree = Nu suntem de acord
risk-agree_still-talking = Încă vorbim despre asta
risk-agree_not-talked = Nu am vorbit încă despre asta
# Standard 9: decisions, risk included, are recorded and shared with the person (gov.scot,
# Self-directed Support Framework of Standards, updated 2024).
risk-decided = Ce ați decis deocamdată?
    .short = Decis deocamdată
    .hint =
        Puteți spune și când vă veți uita din nou la asta.
        Puteți decide din nou mai târziu. Dacă nu ați decis, puteți lăsa gol aici.
    .why = Astfel asistentul social vede unde sunteți azi cu acest lucru.
risk-decided_do-it = O voi face
risk-decided_try-it = Voi încerca întâi
risk-decided_wait = Voi aștepta
risk-decided_not-now = Nu o voi face acum
risk-decided_look-again = Mă voi gândi din nou mai târziu

## Feeling safe

# A closed question first; asked about harm only when alone; a neutral way to stop; another
# time is fine (plymouthscb.co.uk/recognise-and-ask).
safe-now = Sunteți doar dumneavoastră aici și puteți răspunde acum în siguranță la întrebări private?
    .short = Doar eu, în siguranță
    .hint =
        Toată lumea primește această întrebare. Întrebările următoare sunt despre siguranța dumneavoastră.
        Dacă spuneți nu, mergeți la partea următoare. Este bine și așa.
        Răspunsul de aici nu se salvează și nu este niciodată în fișier.
        Nimic nu se trimite nimănui. Prin asta nu puteți anunța că i se face rău cuiva.
        Aceste numere sunt pentru toată lumea.
    .why =
        Unii oameni nu se simt în siguranță, acasă sau în altă parte.
        Poate fi greu să spună asta când alții sunt aproape.
        De aceea întrebările următoare vin doar dacă nu este nimeni cu dumneavoastră și puteți răspunde în siguranță.
safe-now_yes = Da, sunt doar eu, în siguranță
safe-now_no = Nu sau nu acum

safe-worry = Vă face ceva sau cineva să nu vă simțiți în siguranță?
    .short = Siguranța mea
    .hint =
        Nu este nevoie să spuneți nimic.
        Ce spuneți intră în fișier doar dacă puneți dumneavoastră asta acolo.
        Nimic nu se trimite nimănui. Dacă sunteți acum în pericol, sunați la 999.
    .why =
        Oricine răspunde fără altcineva aproape și în siguranță primește această întrebare.
        Puteți spune că vreți să vorbiți și nimic mai mult.
safe-worry_no = Nu
safe-worry_talk-in-private = Da, vreau să vorbim în privat
    .hint = Asistentul social află asta doar din fișier. La pasul următor alegeți dacă este acolo.
safe-worry_write = Da, vreau să scriu despre asta
safe-worry_not-now = Nu vreau să spun acum

safe-words = Ce vreți să spuneți despre asta?
    .short = Cu vorbele mele
    .hint =
        Spuneți oricât de mult sau de puțin vreți. Nu este nevoie să numiți pe cineva.
        La pasul următor alegeți dacă intră în fișier.
    .why = Aici vă puteți găsi cuvintele înainte să vorbiți cu cineva.
safe-words_person-scares = Cineva mă sperie
safe-words_hurt = Cineva îmi face rău
safe-words_money-taken = Cineva îmi ia banii
safe-words_shouted = Cineva țipă la mine
safe-words_home-unsafe = Acasă nu mă simt în siguranță
safe-words_talk-only = Vreau doar să vorbesc despre asta

# What staff must do, and that they normally talk to the person first: see the English file.
# Secrecy is never promised.
safe-share = Vreți să puneți în fișier ce ați spus despre siguranța dumneavoastră?
    .short = În fișier sau nu
    .hint =
        Dacă puneți asta în fișier, o poate citi oricine are fișierul.
        Angajații din servicii care citesc asta nu pot promite că o țin secretă.
        Poate că trebuie să facă ceva, dacă cred că cineva poate păți ceva rău. De obicei vorbesc întâi cu dumneavoastră.
        Dacă nu puneți asta în fișier, el nu arată că v-a întrebat cineva.
        Dacă lăsați gol aici, nu intră nici atunci.
        Prin asta nu puteți anunța că i se face rău cuiva. Dacă sunteți acum în pericol, sunați la 999.
    .why =
        Alegeți dumneavoastră, pentru că știți cel mai bine cine vă poate vedea fișierul.
        Puteți schimba asta în răspunsuri până faceți fișierul.
safe-share_keep-out = Nu pun asta în fișierul meu
safe-share_add = Pun asta în fișierul meu

## Planning ahead

# An advance statement is in writing, signed by the person, and witnessed by someone of a
# class that regulations name (Mental Health (Care and Treatment) (Scotland) Act 2003, s. 275).
ahead-want = Dacă vă îmbolnăviți, ce vreți să se întâmple?
    .short = Dacă mă îmbolnăvesc
    .hint =
        Gândiți-vă la un timp când poate fi greu să spuneți ce vreți.
        Spuneți ce vă ajută atunci, ce nu ajută și cine ar trebui să afle.
        Acest fișier nu este o declarație din timp (advance statement).
        O declarație din timp (advance statement) spune cum vreți să fie tratamentul dacă aveți o boală psihică.
        Trebuie să fie în scris. Trebuie să o semnați dumneavoastră și trebuie să o semneze și un martor. Doar unii oameni pot fi martori.
        Dacă vreți să faceți una, puteți întreba medicul, asistentul social sau un susținător (advocate).
    .why = Astfel asistentul social poate planifica din timp cu dumneavoastră, cât timp puteți spune ce vreți.
ahead-want_stay-home = Vreau să rămân acasă dacă pot
ahead-want_phone-first = Sunați întâi familia mea
ahead-want_pet = Cineva să aibă grijă de animalul meu
ahead-want_calm = Am nevoie de calm și liniște
ahead-want_usual-things = Vreau lucrurile mele lângă mine
ahead-want_not-hospital = Nu vreau să merg la spital
ahead-want_my-helper = Vreau să stea cu mine cine mă ajută

ahead-papers = Pe care dintre acestea le aveți?
    .short = Acte pe care le am
    .hint =
        Unii oameni le aleg cât timp le este bine.
        Puteți alege mai multe răspunsuri. Nu este nevoie să aveți vreunul.
        Acest răspuns este privat. Nu intră în fișier, decât dacă îl puneți dumneavoastră.
    .why = Dacă puneți asta în fișier, asistentul social poate întreba despre aceste acte când planificați împreună.
ahead-papers_advance-statement = Declarație (advance statement)
    .hint =
        Spune cum vreți să fie tratamentul dacă aveți o boală psihică și cum nu vreți.
        O semnați cât timp vă este bine. O semnează și un martor.
# A named person from age 16 only where the person has chosen one, in writing, signed and
# witnessed: gov.scot/publications/mental-health-law-scotland-guide-named-persons/pages/3/ and /pages/6/.
ahead-papers_named-person = Persoană aleasă (named person)
    .hint =
        Alegeți pe cineva care să vă apere interesele, dacă primiți tratament după legea sănătății mintale.
        Semnați o hârtie dumneavoastră și acea persoană. O semnează și un martor.
# Personal and health care, and only once the granter cannot decide:
# gov.scot/publications/code-practice-continuing-welfare-attorneys-second-edition-updated-february-2018/pages/3/
ahead-papers_welfare-attorney = Împuternicit (welfare attorney)
    .hint =
        Alegeți pe cineva care să decidă despre sănătatea și îngrijirea dumneavoastră.
        Poate face asta doar când nu puteți decide dumneavoastră.
ahead-papers_other = Alt act despre ce vreau
ahead-papers_none = Niciunul dintre acestea
ahead-papers_not-sure = Nu știu sigur

ahead-where = Unde sunt aceste acte și cine are o copie?
    .short = Unde sunt actele mele
    .hint =
        Nu este nevoie să le copiați aici. Spuneți unde le poate găsi cineva.
        Acest răspuns este privat. Nu intră în fișier, decât dacă îl puneți dumneavoastră.
    .why = Dacă puneți asta în fișier, alții pot găsi actele la timp.
ahead-where_at-home = Sunt acasă la mine
ahead-where_family-has = Familia mea are o copie
ahead-where_solicitor = Avocatul meu (solicitor) are o copie
ahead-where_doctor = Medicul meu are o copie
ahead-where_not-written = Nu sunt scrise încă

## The four options

# Section 4 of the Act. No option is preferred or default in guidance. Each option has the same
# six facts, in the same order and at about the same length. Addresses: see the English file.
option-1-told = Opțiunea 1 (Option 1): plată directă (direct payment)
    .short = Opțiunea 1
    .hint =
        Cine alege sprijinul: dumneavoastră.
        Cine îl organizează: dumneavoastră, cu ajutor dacă vreți.
        Cine se ocupă de bani: dumneavoastră sau cineva căruia îi cereți, iar controlul rămâne la dumneavoastră.
        Cine poate avea angajați: dumneavoastră, cu obligațiile unui angajator.
        Cine poate ajuta: servicii pentru salarii și impozite (payroll services) și grupuri locale din afara consiliului.
        Gândiți-vă la asta: aveți cel mai mult control și cele mai multe obligații. Semnați un acord și țineți evidența în scris.
    .why = Sunt patru opțiuni. Fiecare are aceleași șase lucruri de știut, în aceeași ordine.
option-2-told = Opțiunea 2 (Option 2): aleg, alții organizează
    .short = Opțiunea 2
    .hint =
        Cine alege sprijinul: dumneavoastră.
        Cine îl organizează: consiliul sau o organizație stabilită împreună cu dumneavoastră.
        Cine se ocupă de bani: consiliul sau acea organizație.
        Cine poate avea angajați: alții, nu dumneavoastră.
        Cine poate ajuta: consiliul sau acea organizație și grupuri locale din afara consiliului.
        Gândiți-vă la asta: dumneavoastră conduceți sprijinul și nu vă ocupați de bani. Se numește adesea „individual service fund”.
    .why = Sunt patru opțiuni. Fiecare are aceleași șase lucruri de știut, în aceeași ordine.
option-3-told = Opțiunea 3 (Option 3): organizează consiliul
    .short = Opțiunea 3
    .hint =
        Cine alege sprijinul: consiliul. Trebuie să țină seama de părerile dumneavoastră.
        Cine îl organizează: consiliul.
        Cine se ocupă de bani: consiliul.
        Cine poate avea angajați: alții, nu dumneavoastră.
        Cine poate ajuta: asistentul social de la consiliu și grupuri locale din afara consiliului.
        Gândiți-vă la asta: aveți cel mai puțin control direct și cele mai puține lucruri de care să vă ocupați. Uneori este cea mai rapidă.
    .why = Sunt patru opțiuni. Fiecare are aceleași șase lucruri de știut, în aceeași ordine.
option-4-told = Opțiunea 4 (Option 4): o combinație
    .short = Opțiunea 4
    .hint =
        Cine alege sprijinul: dumneavoastră sau consiliul, parte cu parte.
        Cine îl organizează: dumneavoastră sau alții, parte cu parte.
        Cine se ocupă de bani: dumneavoastră sau alții, parte cu parte.
        Cine poate avea angajați: dumneavoastră, în părțile cu opțiunea 1.
        Cine poate ajuta: cei care pot ajuta la fiecare parte și grupuri locale din afara consiliului.
        Gândiți-vă la asta: folosiți opțiunea 1, 2 sau 3 pentru fiecare fel de sprijin. Fiecare parte trebuie scrisă.
    .why = Sunt patru opțiuni. Fiecare are aceleași șase lucruri de știut, în aceeași ordine.

# The same facts as in the four pages before, fact by fact.
compare = Cele patru opțiuni, lucru cu lucru
    .short = Opțiuni alăturate
    .hint =
        Cine alege sprijinul:
        Opțiunea 1: dumneavoastră.
        Opțiunea 2: dumneavoastră.
        Opțiunea 3: consiliul, și trebuie să țină seama de părerile dumneavoastră.
        Opțiunea 4: dumneavoastră sau consiliul, parte cu parte.
        Cine îl organizează:
        Opțiunea 1: dumneavoastră, cu ajutor dacă vreți.
        Opțiunea 2: consiliul sau o organizație stabilită împreună cu dumneavoastră.
        Opțiunea 3: consiliul.
        Opțiunea 4: dumneavoastră sau alții, parte cu parte.
        Cine se ocupă de bani:
        Opțiunea 1: dumneavoastră sau cineva căruia îi cereți, iar controlul rămâne la dumneavoastră.
        Opțiunea 2: consiliul sau organizația stabilită împreună cu dumneavoastră.
        Opțiunea 3: consiliul.
        Opțiunea 4: dumneavoastră sau alții, parte cu parte.
        Cine poate avea angajați:
        Opțiunea 1: dumneavoastră.
        Opțiunea 2: alții, nu dumneavoastră.
        Opțiunea 3: alții, nu dumneavoastră.
        Opțiunea 4: dumneavoastră, în părțile cu opțiunea 1.
        Cine poate ajuta:
        Opțiunea 1: servicii pentru salarii și impozite (payroll services).
        Opțiunea 2: consiliul sau organizația stabilită împreună cu dumneavoastră.
        Opțiunea 3: asistentul social de la consiliu.
        Opțiunea 4: cei care pot ajuta la fiecare parte.
        Toate opțiunile: grupuri locale din afara consiliului.
        Gândiți-vă la asta:
        Opțiunea 1: cel mai mult control și cele mai multe obligații. Semnați un acord și țineți evidența în scris.
        Opțiunea 2: dumneavoastră conduceți sprijinul și nu vă ocupați de bani.
        Opțiunea 3: cel mai puțin control direct și cele mai puține lucruri de care să vă ocupați. Uneori este cea mai rapidă.
        Opțiunea 4: folosiți opțiunea 1, 2 sau 3 pentru fiecare fel de sprijin. Fiecare parte trebuie scrisă.
    .why = Aici puteți vedea cum diferă opțiunile. Nicio opțiune nu este cea mai bună pentru toată lumea.

# What an employer has to do, and where help is: see the English file.
employer = Ce are de făcut un angajator
    .short = Rol de angajator
    .hint =
        Cu opțiunea 1 puteți avea angajați. Nu este nevoie să aveți. Puteți și să plătiți o organizație ca să vă sprijine.
        Dacă aveți angajați, aveți aceste obligații și încă altele.
        Contract: dați angajaților în scris regulile muncii lor.
        Plată: plătiți angajații la timp. Aici intră și plata pentru concediu și pentru zilele de boală.
        Impozit și asigurări (National Insurance): spuneți biroului de impozite (HMRC) că angajați pe cineva. Plătiți ce este de plătit.
        Pensie: poate că trebuie să plătiți pentru pensia angajaților.
        Asigurare: o aveți înainte să înceapă munca și o înnoiți în fiecare an.
        Muncă sigură: aveți grijă ca locul să fie sigur și ca angajații să învețe ce le trebuie.
        Evidență: păstrați actele în siguranță. Arătați consiliului cum se folosesc banii.
        Ajutor: un serviciu pentru salarii (payroll service) poate calcula pentru dumneavoastră salariul, impozitul și pensia.
        Grupuri locale din afara consiliului vă pot ajuta cu aceste obligații.
        Consiliul trebuie să vă spună unde este acest ajutor când vă cere să alegeți.
    .why = Vă puteți gândi acum la aceste obligații. Puteți întreba asistentul social despre fiecare.

# What the council must tell and do: sections 5, 6, 9 and 13 of the Act; time and chances to
# question decisions: statutory guidance 2022. Addresses: see the English file.
council-must = Ce trebuie să vă spună și să facă consiliul
    .short = Obligația consiliului
    .hint =
        Aceste obligații încep când consiliul a decis să vă sprijine.
        Trebuie să vă spună ce înseamnă fiecare opțiune pentru dumneavoastră.
        Trebuie să vă spună câți bani sunt pentru fiecare opțiune și pentru cât timp.
        Trebuie să vă spună cum să vă ocupați de sprijin și unde găsiți ajutor, și în afara consiliului.
        Trebuie să vă spună despre susținători independenți (independent advocates), acolo unde unul vă poate ajuta.
        Trebuie să vă spună în scris și într-o formă pe care o puteți folosi.
        Poate vă este greu să decideți sau să spuneți ce vreți, din cauza unei boli sau a unei dizabilități.
        Atunci consiliul trebuie să caute oameni care să vă ajute, dacă sunteți de acord. Nu este așa dacă un tutore (guardian) sau un împuternicit (attorney) are puterea să decidă.
        Consiliul poate refuza o plată directă (direct payment). Atunci trebuie să vă dea motivele în scris.
        Trebuie să spună și ce l-ar putea face să se uite din nou. Trebuie în continuare să vă ofere celelalte opțiuni.
        Dacă se schimbă ceva important în viața dumneavoastră, trebuie să puteți alege din nou. Puteți stabili cu consiliul și alte momente.
        Trebuie să aveți timp să întrebați despre o decizie și ocazia să spuneți că nu vi se pare corectă.
    .why = Acest program doar spune lucrurile pe care trebuie să le facă consiliul. Consiliul trebuie totuși să le facă. Puteți întreba consiliul despre fiecare lucru.

control-choosing = Cine vreți să vă aleagă sprijinul?
    .short = Alegerea sprijinului
    .hint =
        Este vorba despre ce sprijin aveți și cine îl dă.
        Spuneți ce vreți astăzi. Aici nu se alege nicio opțiune pentru dumneavoastră.
    .why = Astfel asistentul social vede ce vreți să faceți dumneavoastră și ce vreți să facă alții.
control-choosing_me = Eu
control-choosing_with-help = Eu, cu ajutor
control-choosing_someone-else = Altcineva
control-choosing_dont-know = Nu știu încă

control-arranging = Cine vreți să vă organizeze sprijinul?
    .short = Cine organizează
    .hint = A organiza înseamnă a găsi oameni, a stabili ore și a schimba lucruri.
    .why = Astfel asistentul social vede ce vreți să faceți dumneavoastră și ce vreți să facă alții.
control-arranging_me = Eu
control-arranging_with-help = Eu, cu ajutor
control-arranging_someone-else = Altcineva
control-arranging_dont-know = Nu știu încă

control-money = Cine vreți să se ocupe de banii pentru sprijin?
    .short = Banii pentru sprijin
    .hint = A se ocupa de bani înseamnă a-i păstra, a plăti facturi și a ține evidența în scris.
    .why = Astfel asistentul social vede ce vreți să faceți dumneavoastră și ce vreți să facă alții.
control-money_me = Eu
control-money_with-help = Eu, cu ajutor
control-money_someone-else = Altcineva
control-money_dont-know = Nu știu încă

control-staff = Cine ar trebui să fie angajatorul angajaților dumneavoastră?
    .short = Cine este angajator
    .hint =
        Angajații dumneavoastră sunt oamenii plătiți să vă sprijine.
        Angajatorul le semnează contractul și îi plătește. Un angajator are obligații prin lege.
    .why = Astfel asistentul social vede ce vreți să faceți dumneavoastră și ce vreți să facă alții.
control-staff_me = Eu
control-staff_with-help = Eu, cu ajutor
control-staff_someone-else = Altcineva
control-staff_dont-know = Nu știu încă

# Risk is looked at across all four options (S1): no option is left out or put first.
worry-options = Vă faceți griji pentru vreuna dintre opțiuni?
    .short = Opțiuni cu griji
    .hint =
        Puteți alege mai multe sau niciuna.
        Vă puteți face griji și pentru o opțiune pe care o vreți.
    .why = Astfel puteți căuta feluri de a o face să meargă, împreună cu asistentul social.
worry-options_option-1 = Opțiunea 1: plată directă
worry-options_option-2 = Opțiunea 2: aleg, alții organizează
worry-options_option-3 = Opțiunea 3: organizează consiliul
worry-options_option-4 = Opțiunea 4: o combinație
worry-options_none = Niciuna dintre ele

worry = Care sunt grijile dumneavoastră pentru aceste opțiuni?
    .short = Grijile mele
    .hint = Programul întreabă despre fiecare opțiune pe care ați numit-o.
    .why = Astfel asistentul social poate vorbi cu dumneavoastră despre fiecare grijă.
worry-what = { $picked }. Ce vă îngrijorează la ea?
    .short = Ce mă îngrijorează
    .hint = Spuneți cum vedeți dumneavoastră. Alți oameni pot vedea altfel.
    .why = Părerea dumneavoastră are locul ei în orice discuție despre opțiuni.
worry-what_too-much = Poate fi prea mult pentru mine
worry-what_mistakes = Poate fac greșeli
worry-what_money-gone = Banii se pot termina
worry-what_strangers = Poate vin străini la mine acasă
worry-what_no-say = Poate nu mă întreabă nimeni ce vreau
worry-what_changes = Cei care mă ajută se pot schimba des
worry-what_slow = Poate dura mult
worry-what_alone-with-it = Poate nu am pe nimeni să mă ajute
worry-help = { $picked }. Ce ar ajuta la grija dumneavoastră?
    .short = Ce ar ajuta
    .hint = Gândiți-vă la oameni, la ce ați putea învăța și la lucruri de stabilit întâi.
    .why = O grijă poate scădea când există ajutorul potrivit.
worry-help_someone-to-ask = Vreau pe cineva pe care să întreb
worry-help_training = Vreau să învăț cum se face
worry-help_payroll = Vreau ajutor la salarii și impozite
worry-help_check-in = Vreau pe cineva să verifice cu mine
worry-help_say-no = Vreau să pot spune nu
worry-help_written-down = Vreau asta în scris
worry-knows = { $picked }. Cine știe despre grija dumneavoastră?
    .short = Cine știe
    .hint = Puteți spune și cine ar trebui să știe și cine nu.
    .why = Astfel asistentul social vede cui ați spus și cine poate ajuta.
worry-knows_me = Eu știu despre asta
worry-knows_family = Familia mea știe
worry-knows_worker = Asistentul meu social știe
worry-knows_service = Un serviciu care mă sprijină știe
worry-knows_nobody-yet = Nu am spus încă nimănui

# The law's rule for someone who makes no choice (section 5(5)) is for the council's own talk with
# the person: an empty answer here is an empty answer.
leaning = La ce opțiune vă gândiți astăzi?
    .short = Spre ce înclin
    .hint =
        În Scoția sunt patru opțiuni pentru felul în care se organizează sprijinul.
        Fiecare opțiune are aceleași lucruri de știut, în aceeași ordine.
        Nicio opțiune nu este cea mai bună pentru toată lumea. Nimeni nu ar trebui să vă împingă spre vreuna.
        Răspunsul arată doar spre ce înclinați. El spune ce credeți astăzi.
        Nu este alegerea despre care vorbește legea. Aceea vine mai târziu, dacă consiliul vă oferă sprijin.
        Dacă lăsați gol aici, fișierul spune asta. El nu alege pentru dumneavoastră.
    .why =
        Puteți începe să vă gândiți la opțiuni înainte să vă întâlniți cu asistentul social.
        Când vă cere să alegeți, consiliul trebuie să vă spună ce înseamnă fiecare opțiune.
        Consiliul decide dacă primiți sprijin. Acest program nu știe ce va decide.
leaning_option-1 = Opțiunea 1: plată directă
    .hint =
        Cine alege sprijinul: dumneavoastră.
        Cine îl organizează: dumneavoastră, cu ajutor dacă vreți.
        Cine se ocupă de bani: dumneavoastră sau cineva căruia îi cereți, iar controlul rămâne la dumneavoastră.
        Cine poate avea angajați: dumneavoastră, cu obligațiile unui angajator.
        Gândiți-vă la asta: aveți cel mai mult control și cele mai multe obligații. Semnați un acord și țineți evidența în scris.
leaning_option-2 = Opțiunea 2: aleg, alții organizează
    .hint =
        Cine alege sprijinul: dumneavoastră.
        Cine îl organizează: consiliul sau o organizație stabilită împreună cu dumneavoastră.
        Cine se ocupă de bani: consiliul sau acea organizație.
        Cine poate avea angajați: alții, nu dumneavoastră.
        Gândiți-vă la asta: dumneavoastră conduceți sprijinul și nu vă ocupați de bani. Se numește adesea „individual service fund”.
leaning_option-3 = Opțiunea 3: organizează consiliul
    .hint =
        Cine alege sprijinul: consiliul. Trebuie să țină seama de părerile dumneavoastră.
        Cine îl organizează: consiliul.
        Cine se ocupă de bani: consiliul.
        Cine poate avea angajați: alții, nu dumneavoastră.
        Gândiți-vă la asta: aveți cel mai puțin control direct și cele mai puține lucruri de care să vă ocupați. Uneori este cea mai rapidă.
leaning_option-4 = Opțiunea 4: o combinație
    .hint =
        Cine alege sprijinul: dumneavoastră sau consiliul, parte cu parte.
        Cine îl organizează: dumneavoastră sau alții, parte cu parte.
        Cine se ocupă de bani: dumneavoastră sau alții, parte cu parte.
        Cine poate avea angajați: dumneavoastră, în părțile cu opțiunea 1.
        Gândiți-vă la asta: folosiți opțiunea 1, 2 sau 3 pentru fiecare fel de sprijin. Fiecare parte trebuie scrisă.
leaning_not-sure = Nu știu sigur încă
leaning_talk-first = Vreau întâi să vorbim despre asta

leaning-why = De ce vă gândiți la această opțiune?
    .short = De ce această opțiune
    .hint =
        Puteți spune ce sperați și ce vă îngrijorează.
        Puteți spune de ce ajutor ați avea nevoie.
    .why = Astfel asistentul social vă poate spune mai multe despre ce este important pentru dumneavoastră.
leaning-why_control = Vreau să decid eu pentru mine
leaning-why_less-to-do = Vreau să mă ocup de mai puține
leaning-why_choose-who = Vreau să aleg cine mă ajută
leaning-why_know-them = Vreau oameni pe care îi cunosc
leaning-why_not-money = Nu vreau să mă ocup de bani
leaning-why_quick = Vreau sprijin curând
leaning-why_flexible = Vreau sprijin care se poate schimba
leaning-why_same = Vreau ca lucrurile să rămână la fel

# A mix is one of options 1 to 3 for each kind of support, and is recorded part by part
# (handbook.scot/sds-handbook/article/option-4).
mix = Ce feluri de sprijin sunt în combinația dumneavoastră?
    .short = Combinația mea
    .hint = Adăugați câte un fel de sprijin pe rând. Apoi programul întreabă ce opțiune vreți la el.
    .why = Cu opțiunea 4, fiecare fel de sprijin are opțiunea lui.
mix-support = Ce fel de sprijin este?
    .short = Fel de sprijin
    .hint = Spuneți aici un fel de sprijin. După el puteți adăuga altele.
    .why = Îl numiți cu vorbele dumneavoastră.
mix-support_morning = Ajutor dimineața
mix-support_evening = Ajutor seara
mix-support_night = Cineva acolo noaptea
mix-support_meals = Ajutor la mese
mix-support_house = Ajutor în casă
mix-support_out = Cineva cu care să ies
mix-support_work = Ajutor la muncă sau la învățat
mix-support_company = Cineva care să fie cu mine
mix-support_break = O pauză pentru cine mă îngrijește
mix-option = La ce opțiune vă gândiți pentru acest sprijin?
    .short = Opțiunea pentru asta
    .hint = Și aici spuneți doar spre ce înclinați. Nu este alegerea despre care vorbește legea.
    .why = Cu opțiunea 4, fiecare fel de sprijin are opțiunea lui.
mix-option_option-1 = Opțiunea 1: plată directă
mix-option_option-2 = Opțiunea 2: aleg, alții organizează
mix-option_option-3 = Opțiunea 3: organizează consiliul
mix-option_not-sure = Nu știu sigur încă

# Section 9 of the Act: how to manage support, and help from outside the council.
decide-help = Ce ajutor vreți ca să decideți sau să vă ocupați de sprijin?
    .short = Ajutor cu opțiunile
    .hint =
        Puteți alege mai multe răspunsuri.
        O parte din acest ajutor vine de la oameni din afara consiliului.
    .why = Consiliul trebuie să vă spună unde găsiți ajutor. Astfel asistentul social vă poate spune despre ce ați întrebat.
decide-help_explain = Cineva să îmi explice opțiunile
decide-help_money-help = Ajutor cu banii
decide-help_employ-help = Ajutor ca să fiu angajator
decide-help_papers = Ajutor cu hârtii și formulare
decide-help_advocate = Un susținător (advocate)
    .hint = Un susținător independent (independent advocate) vă ajută să spuneți ce vreți. Nu lucrează pentru consiliu.
decide-help_talk-to-user = Să vorbesc cu cine a mai făcut asta
decide-help_someone-to-hold-money = Cineva să țină banii pentru mine
    .hint = Cu opțiunea 1 puteți cere cuiva să facă asta. Controlul rămâne la dumneavoastră.
decide-help_nothing = Nu am nevoie de ajutor la asta
decide-help_not-sure = Nu știu sigur încă

# Sections 5 and 9 of the Act.
told-four = V-a spus consiliul despre toate cele patru opțiuni?
    .short = Toate cele 4 opțiuni
    .hint = Consiliul trebuie să facă asta când vă cere să alegeți. Poate că nu v-a cerut încă.
    .why = Astfel asistentul social vede ce mai trebuie să aflați.
told-four_yes = Da
told-four_no = Nu
told-four_not-sure = Nu știu sigur

told-amounts = V-a spus consiliul câți bani sunt pentru fiecare opțiune?
    .short = Mi s-au spus sumele
    .hint =
        Consiliul trebuie să facă asta când vă cere să alegeți. Poate că nu v-a cerut încă.
        Trebuie să spună și pentru cât timp sunt banii.
    .why = Astfel asistentul social vede ce mai trebuie să aflați.
told-amounts_yes = Da
told-amounts_no = Nu
told-amounts_not-sure = Nu știu sigur

told-reasons = Dacă a refuzat o plată directă (direct payment), a scris consiliul de ce?
    .short = Mi s-au spus motivele
    .hint = Consiliul trebuie să vă dea motivele în scris. Trebuie să spună și ce l-ar putea face să se uite din nou.
    .why = Astfel asistentul social vede ce mai trebuie să aflați.
told-reasons_yes = Da
told-reasons_no = Nu
told-reasons_not-sure = Nu știu sigur
told-reasons_never-refused = Consiliul nu m-a refuzat

## What others think

# Views will not always agree; everyone's is recorded, by role, and kept apart (S1).
others = Cine mai are o părere despre sprijinul dumneavoastră?
    .short = Alții cu o părere
    .hint =
        Spuneți aici cine este. Apoi programul întreabă ce crede acea persoană. Poate scrie și ea.
        Adăugați câte o persoană pe rând. Nu este nevoie să adăugați pe cineva.
        În fișier, părerile lor stau separat de ale dumneavoastră.
    .why = Nu este nevoie să fiți de acord unii cu alții. Fișierul poate cuprinde ambele păreri.
other-who = A cui este această părere?
    .short = A cui părere
    .hint = Spuneți ce este acea persoană pentru dumneavoastră. Nu este nevoie să dați un nume.
    .why = Astfel asistentul social vede a cui este părerea.
other-who_mother = Mama mea
other-who_father = Tatăl meu
other-who_partner = Partenerul meu sau partenera mea
other-who_child = Fiul meu sau fiica mea
other-who_friend = Un prieten sau o prietenă
other-who_advocate = Susținătorul meu (advocate)
other-who_support-worker = Cine mă ajută (support worker)
other-who_attorney = Împuternicitul meu (attorney)
other-says = Ce crede această persoană?
    .short = Ce crede
    .hint = Poate scrie chiar ea aici. Puteți spune și dumneavoastră pentru ea.
    .why = Astfel asistentul social poate vorbi despre asta cu dumneavoastră și, dacă vreți, cu acea persoană.
other-says_more-help = Crede că-mi trebuie mai mult ajutor
other-says_less-help = Crede că-mi trebuie mai puțin ajutor
other-says_worried = Își face griji pentru mine
other-says_supports-me = Este de acord cu ce vreau eu
other-says_tired = A obosit și are nevoie de o pauză
other-says_move = Crede că ar trebui să mă mut
other-words = Ale cui sunt aceste cuvinte?
    .short = Ale cui cuvinte
    .why = Astfel asistentul social vede dacă persoana a spus chiar așa sau o spuneți dumneavoastră pentru ea.
other-words_their-words = Cuvintele acelei persoane
other-words_my-words = Cuvintele mele pentru ce crede
other-agree = Sunteți de acord cu această persoană?
    .short = Sunt de acord sau nu
    .hint = Acesta este răspunsul dumneavoastră. Nu este nevoie să fiți de acord.
    .why = Astfel asistentul social vede că părerea altora nu este mereu a dumneavoastră.
other-agree_agree = Sunt de acord
other-agree_partly = Sunt de acord cu o parte
other-agree_disagree = Nu sunt de acord
other-agree_talk = Vreau să vorbim despre asta
other-differ = În ce sunteți de acord și în ce încă nu?
    .short = De acord sau nu
    .hint = Le puteți spune pe ambele. Nu este nevoie să fiți de acord asupra tuturor lucrurilor.
    .why = Astfel asistentul social vede despre ce mai trebuie să vorbiți.
other-differ_agree-on-help = Suntem de acord că-mi trebuie ajutor
other-differ_how-much-help = Nu ne-am pus de acord cât ajutor
other-differ_where-i-live = Nu ne-am pus de acord unde locuiesc
other-differ_who-helps = Nu ne-am pus de acord cine mă ajută
other-differ_money = Nu ne-am pus de acord despre bani
other-differ_need-time = Ne mai trebuie timp să ne înțelegem

## What I want to ask

# What the council must tell: sections 5, 6, 9 and 13 of the Act; time and chances to question
# decisions: Easy Read of the statutory guidance 2022 (gov.scot). Addresses: see the English file.
ask = Ce vreți să întrebați?
    .short = Ce vreau să întreb
    .hint =
        Puteți întreba orice.
        Când vă cere să alegeți o opțiune, consiliul trebuie să vă spună ce înseamnă fiecare.
        Trebuie să vă spună câți bani sunt pentru fiecare opțiune și pentru cât timp.
        Trebuie să vă spună cum să vă ocupați de sprijin și unde găsiți ajutor, și în afara consiliului.
        Trebuie să vă spună despre susținători independenți (independent advocates), acolo unde unul vă poate ajuta.
        Trebuie să vă spună în scris și într-o formă pe care o puteți folosi.
        Dacă refuză o plată directă (direct payment), trebuie să vă dea motivele în scris.
    .why =
        Astfel asistentul social se poate pregăti pentru întrebările dumneavoastră.
        Acest program doar spune ce trebuie să vă spună consiliul. Consiliul trebuie totuși să vă spună. Puteți întreba consiliul despre fiecare.
        Dacă refuză o plată directă (direct payment), trebuie să spună și ce l-ar putea face să se uite din nou.
        Dacă se schimbă ceva important în viața dumneavoastră, trebuie să puteți alege din nou. Puteți stabili cu consiliul și alte momente.
        Trebuie să aveți timp să întrebați despre o decizie și ocazia să spuneți că nu vi se pare corectă.
ask-thing = Care este un lucru pe care vreți să îl întrebați?
    .short = Vreau să întreb
    .hint = Spuneți aici o întrebare. După ea puteți adăuga altele.
    .why = Fiecare întrebare stă pe un rând al ei în fișier.
ask-thing_amount = Câți bani sunt în fiecare opțiune?
ask-thing_how-long = Pentru cât timp sunt banii?
ask-thing_each-option = Ce înseamnă opțiunile pentru mine?
ask-thing_change-mind = Îmi pot schimba opțiunea mai târziu?
ask-thing_who-employs = Cine ar fi angajatorul?
ask-thing_help-manage = Cine mă ajută să mă ocup de asta?
ask-thing_who-holds-money = Cine ar ține banii?
ask-thing_if-ill = Dacă se îmbolnăvește cine mă ajută?
ask-thing_if-wrong = Ce pot face dacă ceva merge rău?
ask-thing_reasons = Pot primi motivele în scris?
ask-thing_advocate = Cum găsesc un susținător (advocate)?
ask-thing_next = Ce urmează și când?
ask-thing_when-again = Când ne uităm din nou la asta?

must-not = Ce nu are voie nimeni să facă fără dumneavoastră?
    .short = Nu fără mine
    .hint =
        Spuneți despre ce ar trebui să vă întrebe alții întâi.
        Poate că angajații din servicii trebuie totuși să facă ceva, dacă cred că cineva poate păți ceva rău.
    .why = Astfel asistentul social vede unde trebuie să vă întrebe întâi.
must-not-thing = Care este un lucru pe care nimeni nu are voie să îl facă fără dumneavoastră?
    .short = Nu fără mine
    .why = Fiecare lucru stă pe un rând al lui în fișier.
must-not-thing_family = Nu vorbiți fără mine cu familia mea
must-not-thing_change-helper = Nu schimbați fără mine cine mă ajută
must-not-thing_stop-support = Nu-mi opriți sprijinul fără mine
must-not-thing_new-people = Întrebați-mă înainte să vină alții
must-not-thing_share = Nu dați fișierul fără să întrebați
must-not-thing_move-home = Nu planificați o mutare fără mine
must-not-thing_meeting = Nu țineți întâlniri fără mine

## My own words

# A turn alone for everyone, and the question whether the words are the person's
# (devonsafeguardingadultspartnership.org.uk, advice for professionals).
my-words = Sunt acestea propriile dumneavoastră cuvinte?
    .short = Propriile mele cuvinte
    .hint =
        Toată lumea primește această întrebare.
        Le puteți cere celorlalți să iasă întâi din cameră.
        Poate că cineva v-a ajutat să găsiți cuvinte. Sunt totuși ale dumneavoastră, dacă spun ce vreți să spuneți.
    .why = Astfel asistentul social vede ale cui cuvinte citește. Niciun răspuns de aici nu este greșit.
my-words_yes = Da, sunt propriile mele cuvinte
my-words_mostly = În mare parte
my-words_no = Nu, unele nu sunt ale mele
my-words_alone-first = Vreau întâi să mă uit fără alții
    .hint =
        Cereți celeilalte persoane să vă lase un timp fără nimeni.
        Apoi mergeți înapoi la răspunsuri. Vă puteți uita la fiecare și îl puteți schimba.

# Consent without a name: what is counted, what is not, that no is the usual answer, that it changes
# nothing, that few can be recognised, and that it cannot be undone.
may-count = Dați voie să se numere ce ați ales, împreună cu ce au ales alții?
    .short = Dau voie să se numere
    .hint =
        Consiliul sau Scoția poate vedea astfel ce vor mulți oameni.
        Se numără doar ce ați ales din liste și exemplele pe care le-ați ales. Ce ați scris nu se numără.
        Nu se numără numele dumneavoastră, datele de contact și alți oameni. Nici ce este privat, nici „Lucruri pe care vreau să le fac” sau „Să mă simt în siguranță”.
        Nu schimbă nimic pentru dumneavoastră. Dacă nu alegeți nimic aici, înseamnă nu.
        Unde răspund puțini oameni, cineva ar putea totuși ghici că ați fost dumneavoastră.
        După ce este numărat, nu mai poate fi scos.
    .why = Sprijinul poate fi planificat mai bine când se știe mai mult ce vor oamenii. Pentru asta nu este nevoie de niciun nume.
may-count_yes = Da, dau voie să se numere
may-count_no = Nu

## Equality

# What councils must look at, and why they gather this: Equality Act 2010 s.149; Equality Act 2010
# (Specific Duties) (Scotland) Regulations 2012. The answers are those of Scotland's Census 2022.
equality-about = Întrebările următoare sunt despre egalitate.
    .short = Egalitate
    .hint =
        Consiliile pun astfel de întrebări ca să vadă dacă tratează corect pe toată lumea.
        Puteți lăsa goală oricare dintre ele sau puteți sări peste această parte.
        Nimic din ce spuneți aici nu este în fișierul dumneavoastră.
        Când faceți fișierul, puteți face și un al doilea fișier. El are aceste răspunsuri, nu și numele dumneavoastră.
        Dacă nu îl faceți, niciun fișier nu are aceste răspunsuri.
        Ce spuneți aici nu schimbă nimic la sprijinul dumneavoastră.
        Dacă salvați răspunsurile pe acest calculator, se salvează și acestea.
    .why =
        Unele grupuri de oameni nu sunt întotdeauna tratate corect.
        Răspunsurile multor oameni împreună pot arăta asta.

equality-age = Câți ani aveți?
    .short = Vârsta
    .why = Consiliile vor să vadă dacă oamenii mai tineri și cei mai în vârstă sunt tratați corect.
equality-age_under-16 = Sub 16
equality-age_from-16 = De la 16 la 24
equality-age_from-25 = De la 25 la 49
equality-age_from-50 = De la 50 la 64
equality-age_from-65 = De la 65 la 74
equality-age_from-75 = 75 sau mai mult

equality-health = Vă limitează viața de zi cu zi o problemă de sănătate sau o dizabilitate?
    .short = Sănătate, dizabilitate
    .hint = Gândiți-vă la una care durează un an sau mai mult.
    .why = Consiliile vor să vadă dacă persoanele cu dizabilități sunt tratate corect.
equality-health_a-lot = Da, mult
equality-health_a-little = Da, puțin
equality-health_no = Nu

equality-ethnic-group = Care este grupul dumneavoastră etnic?
    .short = Grup etnic
    .hint = Acestea sunt grupurile din recensământul Scoției. Alegeți grupul care vi se potrivește cel mai bine.
    .why = Consiliile vor să vadă dacă oamenii din toate grupurile etnice sunt tratați corect.
equality-ethnic-group_white = Grup alb
    .hint = De exemplu, grup: scoțian, irlandez, polonez, „Gypsy” sau „Traveller”, rom.
equality-ethnic-group_mixed = Mai multe grupuri etnice
equality-ethnic-group_asian = Grup asiatic (și scoțian, britanic)
    .hint = De exemplu, grup: pakistanez, indian, bangladeshian, chinez.
equality-ethnic-group_african = Grup african (și scoțian, britanic)
equality-ethnic-group_caribbean-or-black = Grup caraibian sau negru
equality-ethnic-group_another = Alt grup etnic
    .hint = De exemplu, grup: arab, sikh, evreiesc.

equality-religion = Care este religia sau credința dumneavoastră?
    .short = Religie sau credință
    .why = Consiliile vor să vadă dacă oamenii de toate religiile, sau fără religie, sunt tratați corect.
equality-religion_none = Niciuna
equality-religion_church-of-scotland = Biserica Church of Scotland
equality-religion_roman-catholic = Romano-catolică
equality-religion_other-christian = Altă religie creștină
equality-religion_muslim = Islam
equality-religion_hindu = Hinduism
equality-religion_buddhist = Budism
equality-religion_sikh = Sikhism
equality-religion_jewish = Iudaism
equality-religion_pagan = Păgânism
equality-religion_another = Altă religie sau credință

equality-gender = Cum vă descrieți genul?
    .short = Genul
    .why = Consiliile vor să vadă dacă oamenii de orice gen sunt tratați corect.
equality-gender_woman = Femeie
equality-gender_man = Bărbat
equality-gender_another-way = În alt fel

equality-orientation = Care este orientarea dumneavoastră sexuală?
    .short = Orientare sexuală
    .hint = Este vorba despre cine vă atrage. Alegeți ce vi se potrivește cel mai bine.
    .why = Consiliile vor să vadă dacă persoanele gay, lesbiene și bisexuale sunt tratate corect.
equality-orientation_straight = Heterosexuală (straight)
equality-orientation_gay-or-lesbian = Gay sau lesbiană
equality-orientation_bisexual = Bisexuală
equality-orientation_another-way = În alt fel

## Sections of the file that the person hands over

section-contact = Cum să mă contactați
section-take-part = Ce mă ajută să iau parte
section-cannot-wait = Ce nu poate aștepta
section-changed = Ce s-a schimbat față de data trecută
section-matters = Ce este important pentru mine
section-talk-first = Ce vreau să întreb și ce nu are voie nimeni să facă fără mine
section-change = Ce vreau să schimb sau să păstrez
section-people = Oamenii din viața mea și cine poate acționa în numele meu
section-life = Viața mea acum
section-help = Ajutorul pe care îl am și sprijinul pe care îl vreau
section-risks = Ce vreau să fac și riscurile, așa cum le văd eu
section-leaning = Spre ce opțiune înclin
section-ahead = Ce vreau dacă lucrurile se schimbă
section-others = Ce cred alți oameni
section-feeling-safe = Să mă simt în siguranță
section-who = Cine a fost cu mine și cine a scris

## Where a worker finds what a plan needs

# The eight ingredients of a plan in Scottish guidance: see the English file.
index-plan = Unde se găsește ce îi trebuie unui plan
index-plan-matters = Oamenii și lucrurile importante pentru mine
index-plan-risks = Riscurile principale, așa cum le văd eu
index-plan-who-helps = Cine mă ajută
index-plan-information = Ce trebuie să știu și în ce formă
index-plan-outcomes = Ce vreau să schimb sau să păstrez
index-plan-resources = Ce există deja și poate ajuta
index-plan-what-i-can-do = Ce pot face eu
index-plan-arranging = Cum vreau să fie organizat sprijinul meu

# Seven questions for looking at a plan before it is agreed (In Control): see the English file.
index-sign-off = Unde să vă uitați înainte să fie stabilit un plan
index-sign-off-what-matters = Ce este important pentru mine?
index-sign-off-what-changes = Ce ar trebui să se schimbe?
index-sign-off-how-supported = Cum vreau să primesc sprijin?
index-sign-off-how-money-is-used = Cum vreau să se folosească banii?
index-sign-off-how-managed = Cum vreau să fie administrat sprijinul meu?
index-sign-off-in-control = Cum rămâne controlul la mine?
index-sign-off-how-it-happens = Ce face ca asta să se întâmple?

## The person's words below the headings of a worker's form, to be copied

# The headings of "About Me", version 1.2, a standard of the Professional Record Standards Body
# for what people want others to know of them: theprsb.org/standards/aboutme/
index-about-me = Cuvintele mele pentru un formular „About Me”
index-about-me-most-important = Ce este cel mai important pentru mine
index-about-me-people = Oameni care sunt importanți pentru mine
index-about-me-communicate = Cum comunic și cum să comunicați cu mine
index-about-me-wellness = Starea mea de bine
index-about-me-do-and-do-not = Ce să faceți și ce să nu faceți
index-about-me-support = Cum și când să mă sprijiniți
index-about-me-also = Ce mai este bine de știut despre mine
index-about-me-supported-by = Cine m-a ajutat să scriu asta

## Help numbers. The numbers stand in content/contacts.toml, with their sources.

contact-emergency = Poliție, ambulanță sau pompieri, la o urgență
# dagcas.org/help-for-domestic-abuse/
contact-cannot-speak = Dacă nu puteți vorbi când sunați la 999 de pe un telefon mobil
    .hours = Apăsați 55 când vi se spune.
contact-bsl-emergency = 999 în limba semnelor britanice (British Sign Language), prin video
contact-police = Poliție, când nu este o urgență
contact-domestic-abuse = Scotland’s Domestic Abuse and Forced Marriage Helpline, despre abuz în familie și căsătorie forțată
    .hours = Oricând, ziua sau noaptea.
contact-nhs-24 = NHS 24, pentru sănătate și sănătate mintală
contact-breathing-space = Breathing Space, dacă vă este greu sau vă faceți griji, de la 16 ani
    .hours = De luni până joi, de la 6 seara la 2 noaptea. De vineri la 6 seara până luni la 6 dimineața.
contact-samaritans = Samaritans, dacă vreți să vă asculte cineva
    .hours = Apelul este gratuit.
contact-care-information = Care Information Scotland, despre îngrijire și sprijin
    .hours = De luni până vineri, de la 9 dimineața la 5 după-amiaza.
contact-contact-scotland-bsl = Contact Scotland BSL, ca să ajungeți la servicii în limba semnelor britanice (British Sign Language), prin video
    .hours = Nu pentru apeluri la 999.

## On a public machine, in the place of the same words elsewhere: it keeps nothing by itself

in-public-path_long =
    .hint = Câte o parte. Vă puteți opri după orice parte.
in-public-path_again =
    .hint = Ajută să aveți la dumneavoastră fișierul de data trecută.
in-public-carer-on_long =
    .hint = Puteți face câte o parte și vă puteți opri după orice parte.
in-public-child-on_long =
    .hint = Puteți face câte o parte și vă puteți opri după orice parte.
in-public-equality-about =
    .hint =
        Consiliile pun astfel de întrebări ca să vadă dacă tratează corect pe toată lumea.
        Puteți lăsa goală oricare dintre ele sau puteți sări peste această parte.
        Nimic din ce spuneți aici nu este în fișierul dumneavoastră.
        Când faceți fișierul, puteți face și un al doilea fișier. El are aceste răspunsuri, nu și numele dumneavoastră.
        Dacă nu îl faceți, niciun fișier nu are aceste răspunsuri.
        Ce spuneți aici nu schimbă nimic la sprijinul dumneavoastră.
        Dacă alegeți să lăsați răspunsurile pe acest calculator pentru mai târziu, rămân și acestea.
