# Words of the questions that a person and their worker answer together, about what the person
# handed over. Both read them; "you" is the person.

part-meeting = Discuția împreună
part-points = Despre ce am vorbit
part-offered = Ce trebuie să spună consiliul
part-last = Înainte să terminați

## Talking together

response-about = Acum vorbiți împreună despre fișierul dumneavoastră.
    .short = Discuția împreună
    .hint =
        La fiecare lucru vedeți ce ați spus în fișier. Nimeni nu poate schimba aici acele cuvinte.
        Scrieți ce stabiliți împreună și unde vedeți lucrurile altfel.
        O persoană poate scrie pentru toată lumea.
        Puteți lăsa goală orice întrebare. Vă puteți opri când vreți.
        Acestea sunt notițe despre ce spuneți acum. Nu sunt o evaluare (assessment). Nu sunt un plan de sprijin.
        Nimic de aici nu este alegerea unei opțiuni.
    .why = Toată lumea știe ce se scrie și la ce folosește.

present = Cine este aici acum?
    .short = Cine este aici
    .why = Astfel alții pot vedea cine a luat parte.
present_me = Eu, persoana despre care e vorba
present_advocate = Susținătorul meu (advocate)
present_interpreter = Interpretul meu
present_family-or-friend = Cineva din familie sau un prieten
present_worker = Asistentul meu social
present_attorney-or-guardian = Împuternicit (attorney) sau tutore
present_someone-else = Altcineva

response-typist = Cine scrie acum?
    .short = Cine scrie
    .hint = Puteți schimba asta mai târziu, la orice răspuns.
    .why = Notițele spun la fiecare răspuns cine l-a scris și în ce zi.
response-typist_me = Eu, persoana despre care e vorba
response-typist_advocate = Susținătorul meu (advocate)
response-typist_interpreter = Interpretul meu
response-typist_family-or-friend = Cineva din familie sau un prieten
response-typist_worker = Asistentul meu social
response-typist_attorney-or-guardian = Împuternicit (attorney) sau tutore
response-typist_someone-else = Altcineva

## What we talked about

point = Ce ați spus despre fiecare lucru?
    .short = Ce am spus noi
    .why = Stă lângă ce ați spus prima dată.

point-talked = Vorbiți astăzi despre asta?
    .short = Vorbim despre asta
    .hint = Nu este nevoie să vorbiți despre tot.
    .why = Notițele spun apoi că ați vorbit despre asta sau că nu ați vorbit încă.
point-talked_yes = Da
point-talked_not-today = Nu astăzi

# Responsibilities around risk are agreed: standard 6 of the Self-directed Support standards,
# 2024 (gov.scot, page 15).
point-agreed = Ce stabiliți împreună despre asta?
    .short = Ce stabilim
    .hint = Dacă nu stabiliți nimic încă, puteți spune asta.
    .why = Vă puteți uita împreună la asta mai târziu și știți ce ați spus.
point-agreed_try-it = Încercăm și vedem cum merge
point-agreed_find-out = Aflăm întâi mai multe
point-agreed_talk-again = Mai vorbim despre asta
point-agreed_nothing-yet = Nu stabilim nimic încă
point-agreed_not-same = Nu vedem lucrul acesta la fel

point-do = Cine face ce și până când?
    .short = Cine face ce
    .hint = Puteți spune o zi.
    .why = Atunci este clar cine face lucrul următor.
point-do_me = Fac eu ceva în privința asta
point-do_worker = Face ceva asistentul meu social
point-do_family = Face ceva familia sau un prieten
point-do_service = Un serviciu face ceva
point-do_not-known = Nu știm încă

point-mine = Ce credeți despre ce ați scris?
    .short = Părerea mea
    .hint =
        Doar persoana care a făcut fișierul poate spune asta. Altcineva poate scrie în locul ei.
        Niciun răspuns nu este greșit.
    .why = Părerea dumneavoastră stă lângă ce s-a stabilit. Nu este nevoie să fiți de acord.
point-mine_agree = Sunt de acord
point-mine_disagree = Nu sunt de acord
point-mine_unsure = Nu știu sigur
point-mine_not-asked = Nu m-a întrebat nimeni

point-others = Cine mai este de acord?
    .short = Cine mai e de acord
    .hint = Alegeți doar oameni care au spus asta chiar ei.
    .why = Atunci este clar cine a fost de acord.
point-others_advocate = Susținătorul meu (advocate)
point-others_family-or-friend = Cineva din familie sau un prieten
point-others_worker = Asistentul meu social
point-others_attorney-or-guardian = Împuternicit (attorney) sau tutore
point-others_someone-else = Altcineva
point-others_nobody = Nimeni altcineva

# Decisions are recorded and shared, also where people do not agree: standard 9 of the
# Self-directed Support standards, 2024.
point-differ = Cine vede lucrurile altfel și cum?
    .short = Cine vede altfel
    .hint = Nu este nevoie să fiți de acord. Fiecare părere poate sta aici.
    .why = Părerile diferite se păstrează, ca să vă puteți uita împreună din nou la ele.
point-differ_me = Eu văd lucrurile altfel
point-differ_family = Familia sau prietenii văd altfel
point-differ_worker = Asistentul meu social vede altfel
point-differ_nobody = Nimeni nu vede altfel

## What the council must tell (Social Care (Self-directed Support) (Scotland) Act 2013, sections 5
## and 9; statutory guidance 2022)

offered = Ce opțiuni v-a oferit consiliul (council)?
    .short = Opțiuni oferite
    .hint =
        În Scoția sunt patru opțiuni. Puteți întreba asistentul social ce înseamnă fiecare.
        Aici se spune doar ce a oferit consiliul. Aici nu se alege nicio opțiune pentru dumneavoastră.
        Consiliul trebuie să le ofere după ce a decis că primiți sprijin. Poate că nu a decis încă.
    .why = Puteți vedea împreună ce mai este de oferit.
offered_option-1 = Opțiunea 1: plată directă
offered_option-2 = Opțiunea 2: aleg, alții organizează
offered_option-3 = Opțiunea 3: organizează consiliul
offered_option-4 = Opțiunea 4: o combinație
offered_none = Niciuna dintre ele
offered_not-sure = Nu știu sigur

offered-why = De ce unele opțiuni nu v-au fost oferite?
    .short = De ce nu a oferit
    .hint = Scrieți motivele pe care le-a dat consiliul.
    .why = Apoi puteți întreba despre ele.
offered-why_not-said = Consiliul nu a spus de ce
offered-why_not-understood = Nu am înțeles de ce
offered-why_later = Consiliul le oferă mai târziu

offered-writing = V-a scris consiliul de ce nu a oferit nicio opțiune?
    .short = De ce nu, în scris
    .why = Apoi puteți citi din nou ce a scris și puteți arăta asta cuiva de încredere.
offered-writing_yes = Da
offered-writing_no = Nu
offered-writing_not-sure = Nu știu sigur

amounts = V-a spus cineva câți bani sunt pentru fiecare opțiune?
    .short = Mi s-au spus sumele
    .hint =
        Consiliul trebuie să vă spună asta când vă cere să alegeți.
        Nu este nevoie să scrieți aici o sumă.
    .why = Puteți vedea împreună ce mai trebuie să vă spună consiliul.
amounts_each = Da, pentru fiecare opțiune
amounts_some = Pentru unele opțiuni
amounts_no = Nu
amounts_not-sure = Nu știu sigur

amounts-period = V-a spus cineva pentru cât timp sunt banii?
    .short = Mi s-a spus cât timp
    .why = Puteți vedea împreună ce mai trebuie să vă spună consiliul.
amounts-period_yes = Da
amounts-period_no = Nu
amounts-period_not-sure = Nu știu sigur

given-manage = V-a spus cineva cum să vă ocupați de sprijin?
    .short = Cum mă ocup de sprijin
    .hint = Adică ce este de făcut la fiecare opțiune și cine poate ajuta la asta.
    .why = Puteți vedea împreună ce mai trebuie să vă spună consiliul.
given-manage_yes = Da
given-manage_no = Nu
given-manage_not-sure = Nu știu sigur

given-help = V-a spus cineva unde găsiți ajutor, și în afara consiliului?
    .short = Unde este ajutor
    .why = Puteți vedea împreună ce mai trebuie să vă spună consiliul.
given-help_yes = Da
given-help_no = Nu
given-help_not-sure = Nu știu sigur

given-advocate = V-a spus cineva despre susținători independenți (independent advocates)?
    .short = Despre susținători
    .hint =
        Un susținător independent (independent advocate) vă ajută să spuneți ce vreți. Nu lucrează pentru consiliu.
        Consiliul trebuie să vă spună despre susținători, acolo unde unul vă poate ajuta.
    .why = Puteți vedea împreună ce mai trebuie să vă spună consiliul.
given-advocate_yes = Da
given-advocate_no = Nu
given-advocate_not-sure = Nu știu sigur

given-writing = Ați primit toate acestea în scris, într-o formă pe care o puteți folosi?
    .short = În scris
    .hint = Poate fi cu scris mare, în altă limbă, ca înregistrare sau în altă formă.
    .why = Apoi vă puteți uita din nou la asta.
given-writing_yes = Da
given-writing_no = Nu
given-writing_not-sure = Nu știu sigur

declined = A refuzat consiliul o opțiune pe care ați vrut-o?
    .short = Refuz de la consiliu
    .why = Dacă a refuzat, sunt lucruri pe care trebuie să vi le spună.
declined_yes = Da
declined_no = Nu
declined_not-decided = Nu a decis încă
declined_not-sure = Nu știu sigur

declined-which = Care a fost acea opțiune?
    .short = Care opțiune
    .why = Atunci este clar despre ce sunt motivele.
declined-which_option-1 = Opțiunea 1: plată directă
declined-which_option-2 = Opțiunea 2: aleg, alții organizează
declined-which_option-3 = Opțiunea 3: organizează consiliul
declined-which_option-4 = Opțiunea 4: o combinație

declined-why = Ce motive a dat consiliul?
    .short = Motivele date
    .hint = Scrieți-le așa cum au fost date.
    .why = Apoi puteți întreba despre ele.
declined-why_not-said = Consiliul nu a dat motive
declined-why_not-understood = Nu am înțeles motivele

declined-writing = Ați primit motivele în scris?
    .short = Motivele în scris
    .hint = Dacă refuză o plată directă (direct payment), consiliul trebuie să vă dea motivele în scris.
    .why = Apoi le puteți citi din nou și le puteți arăta cuiva de încredere.
declined-writing_yes = Da
declined-writing_no = Nu
declined-writing_not-sure = Nu știu sigur

declined-again = Când se uită consiliul din nou la asta?
    .short = Când se uită din nou
    .hint = Puteți spune o zi sau ce trebuie să se schimbe întâi.
    .why = Un refuz se poate schimba.
declined-again_not-said = Consiliul nu a spus
declined-again_when-changes = Când se schimbă ceva important
declined-again_when-i-ask = Când cer eu

declined-ask = V-a spus cineva ce puteți face dacă refuzul nu vi se pare corect?
    .short = Dacă nu pare corect
    .hint = Trebuie să aveți timp și ocazia să spuneți că o decizie nu vi se pare corectă.
    .why = Puteți vedea împreună ce mai trebuie să vă spună consiliul.
declined-ask_yes = Da
declined-ask_no = Nu
declined-ask_not-sure = Nu știu sigur

## Before you finish

# You can choose again when something important changes, and at other times that are agreed:
# section 13 of the Act (legislation.gov.uk/cy/asp/2013/1/notes/division/3/4/11).
look-again = Când vă uitați din nou la toate acestea?
    .short = Când ne uităm iar
    .hint = Puteți spune o zi. Dacă se schimbă ceva important, puteți cere asta mai devreme.
    .why = Tot ce este aici se poate schimba.
look-again_month = Peste o lună
look-again_half-year = Peste o jumătate de an
look-again_year = Peste un an
look-again_when-changes = Când se schimbă ceva important
look-again_when-i-ask = Când cer eu

add-more = Ce mai vreți să scrieți?
    .short = Ce mai este
    .why = Poate sunt lucruri despre care nu întreabă nicio întrebare.

record-check = Spun aceste notițe ce ați discutat?
    .short = Este ce am spus noi
    .hint =
        Această întrebare este pentru persoana care a făcut fișierul.
        Le puteți cere celorlalți să vă lase timp fără ei.
        Nu este nevoie să fiți de acord cu ce este scris aici.
    .why = Astfel alții văd ce credeți despre aceste notițe. Niciun răspuns nu este greșit.
record-check_yes = Da
record-check_mostly = În mare parte
record-check_no = Nu
record-check_not-asked = Nu m-a întrebat nimeni
record-check_not-yet = Nu încă, vreau să mă mai uit

## The sections of the record

section-points = Despre ce am vorbit
section-offered = Ce mi-a oferit și mi-a spus consiliul
section-declined = Dacă o opțiune a fost refuzată de consiliu
section-look-again = Când ne uităm din nou la asta
section-meeting = Cine a fost acolo și cine a scris
