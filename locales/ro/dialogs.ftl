# What the program itself asks and tells, before and after the questions.
#
# A page has a value (what is asked), .short (22 cells at most, for the prompt), .hint (one
# sentence or more on each line) and .why (said as help). An option is called
# <page>_<option>: 36 cells at most.

## Before the questions

dialog-language = Ce limbă vreți să folosiți?
    .short = Limba
    .why = Puteți schimba limba mai târziu. Răspunsurile rămân cum le-ați scris.

# Somebody who helps reads every page in this language, after the person's own.
dialog-helper = Vă ajută cineva în altă limbă?
    .short = Limba cui mă ajută
    .hint = Atunci fiecare întrebare se arată în ambele limbi, întâi în limba dumneavoastră.
    .why = Astfel un interpret sau cineva de încredere poate urmări fiecare întrebare împreună cu dumneavoastră.
dialog-helper_none = Nu

dialog-view = Cum vreți să folosiți acest program?
    .short = Cum îl folosiți
    .hint =
        Acest program vă ajută să vă pregătiți pentru o discuție despre îngrijirea socială (social care) în Scoția.
        În el spuneți ce este important pentru dumneavoastră, cu cuvinte proprii. La sfârșit puteți face un fișier pentru asistentul social.
    .why = Ambele feluri pun aceleași întrebări. În ambele puteți face aceleași lucruri.
dialog-view_linear = Rând cu rând
    .hint = Fiecare rând se scrie o dată și rămâne. Merge bine cu cititoare de ecran și cu braille.
dialog-view_full = Câte o pagină
    .hint = Fiecare întrebare umple fereastra. Puteți folosi tastele cu săgeți.

# Asked where a language runs from right to left. Two lines with the numbers 1 and 2 stand
# before it; both say .sample, in that language.
dialog-order = Pe care dintre cele două rânduri îl puteți citi?
    .short = Care rând
    .hint = Cele două rânduri spun același lucru. Dacă le puteți citi pe ambele, alegeți rândul 1.
    .why = Ferestrele arată în feluri diferite cuvintele scrise de la dreapta la stânga.
    .sample = Puteți citi acest rând.
dialog-order_terminal = Rândul 1
dialog-order_app = Rândul 2
dialog-order_off = Niciunul sau folosesc braille
    .hint = Atunci cuvintele stau așa cum sunt scrise, începând de la stânga.

dialog-drafts = Vreți să începeți răspunsuri noi sau să continuați cu răspunsuri salvate?
    .short = Încep sau continui
    .hint = Pe acest calculator sunt răspunsuri salvate. Se arată doar dacă cereți.
    .why = Mai multe persoane pot salva răspunsuri pe același calculator. La început se arată doar ziua și ora.
dialog-drafts_new = Încep răspunsuri noi
dialog-drafts_earlier = Continui cu răspunsuri salvate
dialog-drafts_delete = Șterg răspunsuri salvate

dialog-which = Cu ce răspunsuri salvate vreți să continuați?
    .short = Care răspunsuri
    .why = Fiecare rând spune când s-au schimbat răspunsurile ultima dată.
dialog-which-delete = Ce răspunsuri salvate vreți să ștergeți?
    .short = Care răspunsuri
    .why = Programul vă mai întreabă o dată înainte să șteargă ceva.
# A set of saved answers, by when it was last changed.
draft-changed = Salvate pe { $day } la { $time }
draft-phrase = Ca să deschideți aceste răspunsuri, aveți nevoie de parola secretă.
draft-in-use = Aceste răspunsuri sunt deschise în altă fereastră. Închideți-o întâi pe aceea.

dialog-delete = Vreți să ștergeți aceste răspunsuri?
    .short = Șterg răspunsurile
    .hint =
        Cu acest program nu le puteți aduce înapoi.
        Unele discuri păstrează urme o vreme.
        Fișierele pe care le-ați făcut pentru asistentul social nu se șterg.
    .why = Programul întreabă, ca să nu dispară nimic din greșeală.
dialog-delete_yes = Da, le șterg pentru totdeauna
dialog-delete_no = Nu, le păstrez

dialog-unlock = Scrieți parola secretă.
    .short = Parola secretă
    .hint = Ea deschide răspunsurile pe care le-ați salvat. Ce scrieți nu se vede.
    .why = Ați ales această parolă la început. Fără ea, nimeni nu poate deschide răspunsurile.

# Leaving fast: explained before the first question, with what it cannot do (GOV.UK Design
# System, "Exit a page quickly"). Staff may have to act: domain digest, confidentiality.
dialog-start = Înainte să începeți
    .short = Înainte să începeți
    .hint =
        Aici spuneți ce este important pentru dumneavoastră, ce vreți să faceți și cum vreți să fie sprijinul.
        Puteți lăsa goală orice întrebare. Vă puteți opri când vreți.
        Ca să aflați ce puteți face la orice pas, scrieți semnul / (slash) și apăsați Enter.
        La sfârșit puteți face un fișier, iar dumneavoastră alegeți cine îl primește.
        În acest program, asistentul social (your worker) este persoana care planifică sprijinul cu dumneavoastră. Fișierul este pentru această persoană, ca să îl citească înainte de discuție.
        Poate că angajații din servicii care îl citesc trebuie să facă ceva, dacă cred că cineva poate păți ceva rău. De obicei vorbesc întâi cu dumneavoastră.
        Acest program nu decide nimic și nu trimite nimic. Prin el nu puteți anunța că i se face rău cuiva.
        Dacă sunteți acum în pericol, sunați la 999.
        Dacă intră cineva, puteți ieși rapid. Apăsați tasta F12 sau scrieți /ieșire rapidă.
        Ieșirea rapidă golește întâi ecranul. Apoi răspunsurile sunt salvate sau uitate. Asta alegeți la pasul următor.
        Ea nu poate șterge ce a văzut sau a auzit cineva. Unele ferestre păstrează rânduri mai vechi. Se poate ca acest program să nu le poată șterge.
    .why = Vi se spune asta întâi, ca să știți ce se întâmplă cu răspunsurile dumneavoastră.
# The same where there are number keys alone.
dialog-start-numbers = Înainte să începeți
    .short = Înainte să începeți
    .hint =
        Aici spuneți ce este important pentru dumneavoastră, ce vreți să faceți și cum vreți să fie sprijinul.
        Puteți lăsa goală orice întrebare. Vă puteți opri când vreți.
        Ca să aflați ce puteți face la orice pas, scrieți 0 și apăsați Enter.
        La sfârșit puteți face un fișier, iar dumneavoastră alegeți cine îl primește.
        În acest program, asistentul social (your worker) este persoana care planifică sprijinul cu dumneavoastră. Fișierul este pentru această persoană, ca să îl citească înainte de discuție.
        Poate că angajații din servicii care îl citesc trebuie să facă ceva, dacă cred că cineva poate păți ceva rău. De obicei vorbesc întâi cu dumneavoastră.
        Acest program nu decide nimic și nu trimite nimic. Prin el nu puteți anunța că i se face rău cuiva.
        Dacă sunteți acum în pericol, sunați la 999.
        Dacă intră cineva, puteți ieși rapid. Scrieți 99 și apăsați Enter.
        Ieșirea rapidă golește întâi ecranul. Apoi răspunsurile sunt salvate sau uitate. Asta alegeți la pasul următor.
        Ea nu poate șterge ce a văzut sau a auzit cineva. Unele ferestre păstrează rânduri mai vechi. Se poate ca acest program să nu le poată șterge.
    .why = Vi se spune asta întâi, ca să știți ce se întâmplă cu răspunsurile dumneavoastră.

dialog-keep = Vreți să salvați răspunsurile pe acest calculator?
    .short = Salvez răspunsurile
    .hint =
        Dacă le salvați, vă puteți opri și puteți continua în altă zi.
        Nimic nu se salvează până nu alegeți.
    .why = Poate că și alții folosesc acest calculator. Dumneavoastră alegeți ce rămâne pe el.
dialog-keep_secret = Le salvez, cu o parolă secretă
    .hint =
        Le poate citi doar cineva care știe parola.
        Dacă uitați parola, nimeni nu le poate aduce înapoi.
dialog-keep_open = Le salvez, fără parolă
    .hint = Le poate citi oricine folosește acest cont pe acest calculator.
dialog-keep_forget = Programul le uită când ies
    .hint =
        Nimic nu se salvează pe acest calculator, decât dacă faceți fișierul.
        Dacă programul se oprește, răspunsurile se pierd.

dialog-phrase = Alegeți parola secretă.
    .short = Parola secretă
    .hint =
        O parolă bună are patru cuvinte sau mai multe, pe care le puteți ține minte.
        Ce scrieți nu se vede.
    .why = Parola vă încuie răspunsurile. Aveți nevoie de ea când reveniți.
dialog-phrase-again = Scrieți aceeași parolă încă o dată.
    .short = Parola din nou
    .hint = Așa se verifică dacă ați scris ce ați vrut.
    .why = Ce scrieți nu se vede, de aceea o scrieți de două ori.

## Locked files, on the command line

dialog-seal = Alegeți o parolă secretă pentru fișier.
    .short = Parola secretă
    .hint =
        O parolă bună are patru cuvinte sau mai multe. Ce scrieți nu se vede.
        Ca să deschidă fișierul, cealaltă persoană are nevoie de parolă și de un program pentru fișiere „age”.
    .why = Parola încuie fișierul. Spuneți-o doar oamenilor care au voie să citească fișierul. Nu o trimiteți împreună cu fișierul.
dialog-open = Scrieți parola secretă a acestui fișier.
    .short = Parola secretă
    .hint = A ales-o cine a încuiat fișierul. Ce scrieți nu se vede.
    .why = Fișierul este încuiat cu o parolă. Fără ea, nimeni nu îl poate deschide.

## What you said last time

dialog-earlier = Unde este ce ați spus data trecută?
    .short = Data trecută
    .hint =
        Puteți folosi un fișier pe care l-ați făcut pentru asistentul social sau răspunsuri salvate.
        Ce ați spus atunci se arată doar când cereți.
        Nimic de acolo nu este un răspuns până nu spuneți că este încă adevărat.
    .why = Astfel puteți vedea, la fiecare întrebare, ce ați spus data trecută.
dialog-earlier_other = În alt loc
dialog-earlier_none = Continui fără asta
# A file of last time, by the day on which it was made.
earlier-file = Fișierul din { $date }
earlier-file-name = Numele lui este { $file }
dialog-earlier-file = Care este fișierul?
    .short = Numele fișierului
    .hint = Scrieți numele întreg, cu folderul. Numele se termină cu „.json”.
    .why = Programul poate citi doar acest fel de fișier. Nu îl schimbă.
notice-earlier = Ce ați spus data trecută este aici. Puteți vedea asta la fiecare întrebare.
# The same on a public machine, where nothing was found.
earlier-none-here = Ce ați spus data trecută nu este pe acest calculator. Dacă aveți asta pe hârtie, vă puteți uita acolo când răspundeți.
earlier-not-there = Nu există un fișier cu acest nume. Verificați numele. Apoi scrieți-l din nou.
earlier-not-read = Acest fișier nu poate fi citit. Verificați dacă acest cont are voie să îl citească. Apoi încercați din nou.
earlier-is-folder = Acesta este un folder, nu un fișier. Scrieți și numele fișierului.
earlier-too-big = Acest fișier este prea mare. Fișierele Ownwords sunt mult mai mici. Alegeți alt fișier.

## The file for your worker

dialog-hand-over = Vreți să faceți fișierul acum?
    .short = Fac fișierul
    .hint =
        Răspunsurile intră în fișier așa cum au fost scrise. Ce țineți privat nu intră în el.
        Oricine are fișierul îl poate citi. Dumneavoastră alegeți cui îl dați.
        Consiliul local (council) îl poate păstra cu alte hârtii despre dumneavoastră.
        Fișierul nu este o evaluare (assessment) și nu decide nimic.
    .why = Nimic nu se trimite. Fișierul se face pe acest calculator și îl puteți da asistentului social.
dialog-hand-over_make = Fac fișierul
dialog-hand-over_lock = Fac fișierul și îl încui
    .hint = Dumneavoastră alegeți cine îl poate deschide.
dialog-hand-over_back = Mă uit din nou la răspunsuri
dialog-hand-over_without = Ies fără fișier
# Follows the hint, where the person looks at what they said last time.
hand-over-last-time = Fișierul arată și ce ați spus data trecută, acolo unde ați schimbat sau ați scos ceva.

# Asked only if something was chosen in the part about equality.
dialog-equality = Vreți un al doilea fișier, cu răspunsurile despre egalitate?
    .short = Al doilea fișier
    .hint =
        Are doar ce ați ales în acea parte. Nu are numele dumneavoastră.
        Poate că puțini oameni din zonă dau aceleași răspunsuri. Atunci cineva poate ghici că sunt ale dumneavoastră.
        Se pune în același folder. Dumneavoastră alegeți cine îl primește.
        Dacă spuneți nu, aceste răspunsuri nu sunt în niciun fișier.
    .why = Ați răspuns la întrebări despre egalitate. Consiliile folosesc astfel de răspunsuri ca să vadă dacă tratează corect pe toată lumea.
dialog-equality_yes = Da, fac un al doilea fișier
dialog-equality_no = Nu, fără al doilea fișier
# Follows the hint, where the file for the worker is to be locked.
equality-locked = Fișierul dumneavoastră se încuie, deci se încuie și acesta. Îl pot deschide doar cei care pot deschide fișierul dumneavoastră.

dialog-lock = Cine poate deschide fișierul?
    .short = Cine îl deschide
    .hint =
        Un fișier încuiat poate fi citit doar de cine alegeți aici. Dumneavoastră nu îl mai puteți deschide, decât dacă alegeți o parolă.
        Ca să îl deschidă, cealaltă persoană are nevoie de un program pentru fișiere „age”.
    .why = Astfel fișierul poate fi trimis sau pus pe un stick de memorie și nimeni altcineva nu îl poate citi.
dialog-lock_all = Oricine din această listă
dialog-lock_phrase = Cineva care știe o parolă secretă
    .hint = Alegeți parola la pasul următor. Spuneți-o doar oamenilor care au voie să citească fișierul.
# $name is who they are, such as the team of a council.
lock-for = Doar { $name }
# Someone who is named in the settings and not by a council. $name is what stands there.
lock-named-here = „{ $name }” (un nume din setări)
# Follows the hint, where there is such a name.
lock-by-settings = Un nume din setări a fost scris de cineva care folosește acest cont. Alegeți-l doar dacă știți cine este.

dialog-numbers = Vreți numerele de ajutor în fișier?
    .short = Numere de ajutor
    .hint =
        Sunt numerele unor oameni care vă pot ajuta sau asculta.
        Le vede și oricine vă vede fișierul.
    .why = Alegeți dumneavoastră, pentru că poate alții vă văd hârtiile acasă.
dialog-numbers_no = Nu, nu le pun
dialog-numbers_yes = Da, le pun în fișier

dialog-where = Unde vreți să puneți fișierul?
    .short = Folderul
    .hint = Numele fișierului are ziua și un cod. Nu are numele dumneavoastră.
    .why = Trebuie să găsiți din nou fișierul ca să îl dați cuiva.
dialog-where_here = În acest folder
dialog-where_home = În folderul acestui cont
dialog-where_other = În alt folder
# $name is what a memory stick calls itself.
where-drive = Pe stickul { $name }
where-folder = Acest folder este { $folder }
dialog-folder = Ce folder vreți să folosiți?
    .short = Numele folderului
    .hint = Scrieți numele întreg al unui folder de pe acest calculator sau de pe un stick de memorie.
    .why = Fișierul se pune în acest folder. Nimic din folder nu se înlocuiește.
# A name that was typed is not that of a folder.
folder-not-there = Nu există un folder cu acest nume. Verificați numele. Dacă este pe un stick de memorie, introduceți stickul. Apoi scrieți-l din nou.
folder-is-file = Acesta este un fișier, nu un folder. Scrieți numele unui folder.

dialog-end = Fișierul este făcut.
    .short = Ce urmează
    .hint = Nu se trimite nimănui. Dumneavoastră alegeți cine îl primește.
    .why = Această pagină spune unde este fișierul și ce puteți face mai departe.
dialog-end_leave = Ies
dialog-end_clear = Golesc ecranul și ies
    .hint = Unele ferestre păstrează rânduri mai vechi. Se poate ca acest program să nu le poată șterge.
dialog-end_delete = Șterg răspunsurile de aici
    .hint = Se șterg de pe acest calculator. Fișierul rămâne.
dialog-end_back = Înapoi la răspunsurile mele
# A help number in the file. $date is the day on which it was read where it comes from.
contact-read-on = Numărul este cel găsit pe { $date }.
# Where the files are, and then each by its name. $kind is fhir, html, json, pdf or txt.
end-folder = Fișierul este în acest folder: { $folder }
end-file = { $kind ->
    [fhir] Pentru sisteme care folosesc FHIR: { $file }
    [html] De citit și de tipărit: { $file }
    [json] Pentru sisteme de calculatoare: { $file }
    [pdf] Ca pagini de tipărit: { $file }
   *[txt] Ca text simplu: { $file }
}
# The second file, told in the same way.
end-equality = { $kind ->
    [json] Despre egalitate, pentru sisteme de calculatoare: { $file }
   *[txt] Despre egalitate, ca text simplu: { $file }
}
# $step is the answer about where the person is now, as it was offered.
end-step = Ați spus unde sunteți acum: { $step }.
end-kept = Răspunsurile sunt salvate și pe acest calculator.
end-not-safe = Ultimele răspunsuri nu au putut fi salvate pe acest calculator. Fișierul le are, dar nu și pe cele private.
end-not-kept = Răspunsurile nu sunt salvate pe acest calculator. Când ieșiți, rămâne doar fișierul.
# What can be done with the file.
end-give =
    .lines =
        Puteți da fișierul asistentului social sau îl puteți lua cu dumneavoastră pe hârtie.
        Îl puteți arăta întâi cuiva de încredere.
# The same where it is locked.
end-give-locked =
    .lines =
        Puteți da fișierul încuiat asistentului social sau i-l puteți trimite.
        Ca să tipăriți fișierul sau să îl arătați cuiva, faceți-l din nou și nu îl încuiați.
# What usually comes next, and what the council must do: Self-directed Support (Scotland) Act
# 2013 s.5, s.6, s.9, s.13: addresses in the English file.
end-next =
    .lines =
        Consiliul (council) se uită la ce sprijin vă trebuie. Asta se numește evaluare (assessment). Acest program nu o face.
        Dacă vă oferă sprijin, consiliul trebuie să vă spună ce înseamnă fiecare opțiune. Trebuie să vă spună și câți bani sunt pentru ea.
        Dacă refuză o plată directă (direct payment), trebuie să vă dea motivele în scris.
        Puteți cere ajutor ca să alegeți. Puteți alege din nou dacă se schimbă ceva important.
        Puteți folosi aceste numere dacă aveți nevoie de ajutor sau vreți să vorbiți.

## Stopping for now

dialog-stop = Vreți să ieșiți acum?
    .short = Ies acum
    .hint = Răspunsurile sunt salvate pe acest calculator. Puteți reveni în altă zi.
    .why = Vă puteți opri când vreți și puteți continua din același loc.
dialog-stop_leave = Ies
dialog-stop_clear = Golesc ecranul și ies
    .hint = Unele ferestre păstrează rânduri mai vechi. Se poate ca acest program să nu le poată șterge.
dialog-stop_back = Rămân aici
dialog-stop-unkept = Vreți să ieșiți acum?
    .short = Ies acum
    .hint = Răspunsurile nu sunt salvate pe acest calculator. Dacă ieșiți acum, se pierd.
    .why = Programul întreabă, ca să nu se piardă nimic din greșeală.
dialog-stop-unkept_back = Rămân aici
dialog-stop-unkept_make = Fac întâi fișierul
dialog-stop-unkept_leave = Ies și pierd răspunsurile
dialog-stop-unkept_clear = Golesc ecranul, pierd răspunsurile
    .hint = Unele ferestre păstrează rânduri mai vechi. Se poate ca acest program să nu le poată șterge.
dialog-stop-behind = Vreți să ieșiți acum?
    .short = Ies acum
    .hint = Ultimele răspunsuri nu au putut fi salvate. Dacă ieșiți acum, acelea se pierd. Poate că cele de dinainte sunt încă pe acest calculator.
    .why = Programul întreabă, ca să nu se piardă nimic din greșeală.
dialog-stop-behind_back = Rămân aici
dialog-stop-behind_make = Fac întâi fișierul
dialog-stop-behind_leave = Ies, pierd ultimele răspunsuri
dialog-stop-behind_clear = Golesc ecranul și le pierd
    .hint = Unele ferestre păstrează rânduri mai vechi. Se poate ca acest program să nu le poată șterge.

# Said after the program has let go of the terminal.
parted-before = Programul s-a oprit. Nimic nu a fost salvat.
parted-kept = Programul s-a oprit. Răspunsurile sunt salvate pe acest calculator.
parted-not-kept = Programul s-a oprit. Răspunsurile nu sunt salvate, cum ați ales.
parted-not-safe = Programul s-a oprit. Ultimele răspunsuri nu au putut fi salvate.

notice-resumed = Continuați de unde v-ați oprit. Răspunsurile sunt aici.
notice-deleted = Răspunsurile sunt șterse de pe acest calculator.

## What can go wrong

failure-pack = { PLURAL($count) ->
    [one] Este o greșeală în întrebări. Ca să vedeți unde, folosiți: ownwords check{ $options }
    [few] Sunt { NUMBER($count) } greșeli în întrebări. Ca să vedeți unde, folosiți: ownwords check{ $options }
   *[other] Sunt { NUMBER($count) } de greșeli în întrebări. Ca să vedeți unde, folosiți: ownwords check{ $options }
}
failure-no-content = În acest folder nu sunt nici întrebări, nici limbi: { $folder }. Alegeți un folder care are „content” sau „locales”.
failure-terminal = Programul nu mai poate scrie în această fereastră. Deschideți o fereastră nouă și porniți din nou programul.
failure-ours = Este o greșeală în acest program, așa că s-a oprit. Dacă răspunsurile dumneavoastră se salvează, cele de dinainte de acesta sunt în siguranță. Porniți din nou programul ca să continuați.
failure-random = Acest calculator nu a putut face un cod pentru răspuns. Răspunsul nu este scris. Încercați din nou.
failure-not-saved = Puteți continua. Până când salvarea merge din nou, răspunsurile se pierd dacă programul se oprește.
failure-other-pack = Aceste răspunsuri țin de alte întrebări. Rămân cum sunt. Porniți programul cu acele întrebări.
failure-keep-other = Nimic nu este salvat încă. Încercați din nou sau alegeți răspunsul: Programul le uită când ies.
failure-other-folder = Fișierul nu a fost făcut. Răspunsurile sunt încă aici. Alegeți alt folder.
failure-second-file = Fișierul cu răspunsurile despre egalitate nu a fost făcut. Celălalt fișier este acolo. Le puteți face din nou pe ambele.
failure-pdf-not-built = Niciun fișier nu a fost făcut. Acest program nu poate face fișiere pdf. Scoateți pdf și încercați din nou. Puteți tipări fișierul html.
# $language: what a language calls itself.
failure-pdf-no-font =
    Niciun fișier nu a fost făcut. Acest calculator nu are un font cu toate literele acestei limbi: { $language }.
    Literele se tipăresc cu un font. Adăugați unul, de exemplu Noto Sans, și încercați din nou.
    Sau scoateți pdf și încercați din nou. Puteți tipări fișierul html.
failure-pdf-no-letters =
    Niciun fișier nu a fost făcut. Acest calculator nu are un font cu toate literele și semnele din răspunsurile dumneavoastră.
    Literele se tipăresc cu un font. Adăugați unul, de exemplu Noto Sans, și încercați din nou.
    Sau scoateți pdf și încercați din nou. Puteți tipări fișierul html.
failure-pdf-fault = Niciun fișier nu a fost făcut. Programul nu a putut face fișierul pdf. Este o greșeală în acest program. Scoateți pdf și încercați din nou. Puteți tipări fișierul html.
failure-no-such-draft = Nu există răspunsuri salvate cu acest nume. Ca să le vedeți pe toate, folosiți: ownwords drafts{ $options }
failure-which-draft = Sunt mai multe seturi de răspunsuri salvate. Spuneți numele celui pe care îl vreți. Ca să le vedeți pe toate, folosiți: ownwords drafts{ $options }
phrase-differs = Cele două parole nu sunt la fel. Alegeți din nou parola.
draft-not-a-draft = Aceste răspunsuri salvate sunt stricate sau le-a făcut alt program. Rămân cum sunt. Puteți începe răspunsuri noi.
draft-newer = O versiune mai nouă a acestui program a salvat aceste răspunsuri. Folosiți versiunea mai nouă ca să le deschideți.

## The settings. Each dialog setting-... asks for one; its .short is its name on the page of all.
## A name and a choice stand in one line there, 36 cells at most: "Colours: white on black".

dialog-settings = Ce vreți să schimbați?
    .short = Setări
    .hint = O schimbare are efect pe loc. Se păstrează dacă răspunsurile sunt salvate pe acest calculator.
    .why = Puteți potrivi programul ca să vă fie ușor.
dialog-settings_keys = Folosesc alte taste
dialog-settings_usual = Pun la loc setările obișnuite
dialog-settings_close = Am terminat
# $name is the name of something that is set, $value what it is set to.
setting-line = { $name }: { $value }
# $set is such a line.
notice-set = Acum este așa: { $set }.
notice-usual = Setările obișnuite sunt din nou la loc.

setting-explanations = Cât de multe explicații vreți?
    .short = Explicații
    .hint = Ajutorul fiecărei întrebări o explică mereu.
    .why = Puține cuvinte se citesc mai repede în braille sau dacă știți întrebările.
setting-explanations_all = pe fiecare pagină
setting-explanations_few = doar în ajutor
setting-colours = Ce culori vreți?
    .short = Culori
    .hint = Ele merg dacă folosiți câte o pagină. Rând cu rând, fereastra își păstrează culorile.
    .why = Unii oameni citesc mai ușor cu alte culori.
setting-colours_terminal = ca în această fereastră
setting-colours_dark = alb pe negru
setting-colours_light = negru pe alb
setting-colours_yellow = galben pe negru
setting-colours_cream = negru pe crem
setting-colours_none = fără culori
setting-mouse = Vreți să folosiți un mouse sau degetul?
    .short = Mouse sau deget
    .hint = Merge dacă folosiți câte o pagină. Atunci nu puteți marca cuvinte pe ecran.
    .why = Unora le este mai ușor să arate pe ecran decât să apese taste.
setting-mouse_off = nu
setting-mouse_on = da
setting-repeat = Când se ia din nou în seamă aceeași tastă?
    .short = Aceeași tastă
    .hint =
        Dacă vă tremură mâinile, o tastă poate fi apăsată mai des decât vreți.
        Literele pe care le scrieți într-un răspuns se iau mereu în seamă.
    .why = Atunci o tastă apăsată din nou prea devreme nu face nimic.
setting-repeat_at-once = pe loc
setting-repeat_quarter = după un sfert de secundă
setting-repeat_half = după o jumătate de secundă
setting-repeat_second = după o secundă
setting-switch = Folosiți un buton (switch) în locul tastaturii?
    .short = Buton
    .hint = Cu un singur buton, alegerile vin una după alta. Apăsați când este acolo cea pe care o vreți.
    .why = Totul se poate face aici cu un buton, cu două butoane sau cu taste cu cifre.
setting-switch_none = niciunul
    .hint = Atunci aveți nevoie de o tastatură.
setting-switch_one = un buton
setting-switch_two = două butoane
    .hint = Bara de spațiu merge la alegerea următoare. Enter o alege.
setting-switch_numbers = taste cu cifre
    .hint = Scrieți numărul unei alegeri și apăsați Enter. La fel se aleg și literele.
setting-beat = Cât timp rămâne fiecare alegere?
    .short = Timp pentru o alegere
    .why = Cu mai mult timp este mai ușor să apăsați la momentul potrivit.
setting-beat_1 = 1 secundă
setting-beat_2 = 2 secunde
setting-beat_3 = 3 secunde
setting-beat_5 = 5 secunde
setting-beat_8 = 8 secunde
setting-beat_12 = 12 secunde
setting-switch-key = Ce tastă este butonul dumneavoastră?
    .short = Tasta butonului
    .why = Dacă este o singură tastă, cine vă ajută poate folosi celelalte taste.
setting-switch-key_any = orice tastă
setting-switch-key_space = bara de spațiu
setting-switch-key_enter = Enter
# What is set can only be written into the file of the settings.
setting-of-the-file = ca în fișier
setting-language = Ce limbă vreți să folosiți?
    .short = Limba
setting-view = Cum vreți să folosiți acest program?
    .short = Felul de folosire
    .why = Ambele feluri pun aceleași întrebări. În ambele puteți face aceleași lucruri.
setting-view_linear = rând cu rând
setting-view_full = câte o pagină

dialog-keys = Puteți folosi alte taste.
    .short = Alte taste
    .hint =
        Le scrieți într-un fișier. Puteți cere cuiva să vă ajute.
        Fiecare rând numește un lucru pe care îl face o tastă și tastele pentru el. De exemplu: „back = ["esc", "f9"]”.
        Ca să vedeți toate numele, scrieți în altă fereastră: „ownwords settings”.
        Porniți din nou programul ca să folosiți tastele noi.
    .why = Unele tastaturi nu au toate tastele, iar unele taste sunt greu de apăsat.
keys-file = Numele fișierului este { $file }
dialog-usual = Vreți înapoi setările obișnuite?
    .short = Setări obișnuite
    .hint = Limba și felul de folosire rămân cum sunt.
    .why = Programul întreabă, ca să nu se schimbe nimic din greșeală.
dialog-usual_no = Nu, păstrez setările mele
dialog-usual_yes = Da, le pun la loc

## Reading to a person

setting-speech = Vreți să vi se citească fiecare pagină?
    .short = Citire cu voce
    .hint =
        Nu alegeți asta dacă folosiți un cititor de ecran. Ar vorbi două voci în același timp.
        Alții de lângă dumneavoastră pot auzi citirea. Dacă nu vreți asta, folosiți căști sau micșorați volumul. Răspunsurile se citesc doar dacă cereți.
    .why = Unii oameni ascultă mai ușor decât citesc.
setting-speech_off = nu
setting-speech_on = da
setting-rate = Cât de repede se citește?
    .short = Viteza
    .why = Puteți asculta oricât de rar sau de repede vreți.
setting-rate_slowest = foarte rar
setting-rate_slow = rar
setting-rate_usual = obișnuit
setting-rate_fast = repede
setting-rate_fastest = foarte repede
setting-volume = Cât de mare este volumul?
    .short = Volumul
    .why = Puteți micșora volumul, ca să nu audă alții.
setting-volume_quietest = foarte mic
setting-volume_quiet = mic
setting-volume_usual = obișnuit
setting-volume_loud = mare
setting-volume_loudest = foarte mare
notice-reading = De acum vi se citește fiecare pagină. Ca să opriți citirea în mijlocul unei pagini, apăsați orice tastă.
notice-not-reading = Nu vi se mai citește nimic.
notice-not-approved = Vocea nu citește limba dumneavoastră. Acea voce nu a fost verificată de nimeni care știe bine limba. Puteți citi cuvintele aici.
notice-misread = Vocea nu citește limba dumneavoastră. Vocile pe care le-am încercat o citesc greșit. Puteți citi cuvintele aici.

# In a public place, before anything that a person chose or wrote is said aloud.
dialog-kiosk-aloud = Are voie vocea să spună și răspunsurile dumneavoastră?
    .short = Răspunsuri cu voce
    .hint =
        Vocea vă citește fiecare întrebare.
        Poate că o aud și oamenii de lângă dumneavoastră. Folosiți căști?
    .why = Programul întreabă, pentru că alții v-ar putea auzi răspunsurile.
dialog-kiosk-aloud_no = Nu, citește doar întrebările
    .hint = Ce alegeți și ce scrieți nu se spune.
dialog-kiosk-aloud_yes = Da, spune și răspunsurile mele
    .hint = Ce alegeți și ce scrieți literă cu literă se spune pe loc. Ce ați scris se citește când cereți.
