# The words of the command line, and of what it prints without a conversation.

## Terms (not to be translated)

-ownwords = ownwords

## Help

cli-about =
    Pregătiți-vă pentru o discuție despre îngrijirea socială (social care) în Scoția. Spuneți ce este important pentru dumneavoastră, cu cuvinte proprii.
    Nimic nu se trimite nimănui. Programul face un fișier pe care îl puteți da asistentului social.
# $line is what is typed. The lists come after it; their headings take 39 cells at most.
cli-usage = Scrieți așa: { $line }
cli-commands = Ca să faceți altceva, adăugați
cli-options = Mai puteți adăuga acestea
cli-help = Spune ce se poate scrie aici.
cli-version = Spune care este versiunea.
# Names of what is put in. One word.
cli-value-view = fel
cli-value-switches = număr
cli-value-language = limbă
cli-value-folder = folder
cli-value-draft = răspunsuri
cli-value-format = tip
cli-value-formats = tipuri
cli-value-code = cod
cli-value-file = fișier
cli-after = Cu un cititor de ecran, porniți programul cu: { -ownwords } --view linear
cli-view = Cum îl folosiți: linear este rând cu rând, full este câte o pagină.
cli-speak = Citește fiecare pagină cu voce tare. Nu se folosește cu un cititor de ecran.
cli-switch = Folosește butoane sau taste cu cifre în locul tastaturii: one, two, numbers sau none.
cli-lang = Limba, de exemplu ro.
cli-content = Un folder cu alte întrebări și limbi.
cli-data = Un folder pentru răspunsuri salvate, în locul celui obișnuit.
cli-drafts = Arată lista răspunsurilor salvate pe acest calculator sau șterge unele.
cli-drafts-delete = Șterge pentru totdeauna aceste răspunsuri salvate.
cli-handover = Face din răspunsuri salvate fișierul pentru asistentul social.
cli-handover-numbers = Pune numerele de ajutor în fișierele pentru oameni.
cli-handover-draft = Care răspunsuri salvate. Nu este nevoie de asta dacă este un singur set.
cli-handover-to = Folderul pentru fișier.
cli-handover-format = Ce tipuri de fișier: html, json, text, fhir, pdf. Dacă nu alegeți: html, json și text.
cli-handover-seal-to = Încuie fișierul pentru persoana care v-a dat acest cod de încuiere. El începe cu age1. Puteți folosi asta de mai multe ori.
cli-handover-seal-phrase = Încuie fișierul cu o parolă secretă. Programul vă cere parola.
cli-open = Citește un fișier pe care l-a dat cineva, încuiat sau nu.
cli-open-file = Fișierul. Numele lui se termină cu .json, .ndjson sau .age.
cli-open-to = Nu citește aici un fișier încuiat, ci pune în acest folder ce este în el.
cli-open-identity = Fișierul cu cheia dumneavoastră. Nu scrieți asta dacă fișierul nu este încuiat sau este încuiat cu o parolă secretă.
cli-respond = Vorbiți împreună despre un fișier: scrieți ce stabiliți împreună, lângă ce a spus persoana.
cli-respond-file = Fișierul pe care l-a făcut persoana. Numele lui se termină cu .json sau .age.
cli-respond-identity = Fișierul cu cheia dumneavoastră, dacă fișierul este încuiat cu un cod de încuiere.
cli-check = Verifică întrebările și cuvintele lor în toate limbile și spune ce nu este bine.
cli-check-dir = Folderul cu întrebările și limbile.
cli-languages = Arată lista limbilor și spune cât este tradus din fiecare.
cli-languages-settle = Notează că această limbă spune același lucru ca engleza de azi.
cli-settings = Arată setările și tastele.
cli-settings-usual = Pune întâi la loc setările obișnuite.
cli-schema = Arată JSON Schema pentru fișier.
cli-schema-talk = Arată JSON Schema pentru notițele unei discuții, nu pentru fișier.
cli-questions = Arată fiecare întrebare cu cuvintele ei sau face o pagină pentru verificarea unei limbi.
cli-questions-format = Cum să le arate: text de citit, json pentru sisteme de calculatoare, fhir pentru sisteme care folosesc FHIR.
cli-questions-talk = Arată întrebările unei discuții despre un fișier, în locul celor la care răspunde o persoană.
cli-questions-review = Face o pagină de tipărit, pe care oamenii pot verifica cuvintele limbii. Are și întrebările unei discuții.
cli-questions-to = Folderul pentru acea pagină.
cli-wrong =
    Programul nu știe ce să facă cu aceste cuvinte.
    Ca să vedeți ce poate face, scrieți: { -ownwords } --help

## What it prints

drafts-none = Pe acest calculator nu sunt răspunsuri salvate.
# $draft is the name that --delete takes.
drafts-line = { $draft }: salvate pe { $day } la { $time }.
check-clean = Nu s-a găsit nicio greșeală.
check-fault = { $file }, rândul { NUMBER($line, useGrouping: "false") }, coloana { NUMBER($column, useGrouping: "false") }: { $words }
check-faults = { PLURAL($count) ->
    [one] Este o greșeală.
    [few] Sunt { NUMBER($count) } greșeli.
   *[other] Sunt { NUMBER($count) } de greșeli.
}

# Locking a file: a lock code is what age tools call a recipient. $number counts what follows --seal-to.
sealing-one-way = Un fișier se încuie cu coduri de încuiere sau cu o parolă secretă, nu cu ambele. Scoateți --seal-to sau --seal-phrase.
sealing-no-code =
    Ce ați scris după --seal-to nu este un cod de încuiere. Este numărul { NUMBER($number) }. Niciun fișier nu a fost făcut.
    Un cod de încuiere începe cu age1. Are 62 de litere și cifre. Copiați-l întreg de la cealaltă persoană.
sealing-secret-key =
    Ce ați scris după --seal-to este o cheie care deschide fișiere. Este numărul { NUMBER($number) }. Niciun fișier nu a fost făcut.
    Nu arătați nimănui această cheie. Folosiți codul de încuiere care ține de ea. El începe cu age1.
# What is said once the file is there. $code is a lock code.
# $name is who they are, such as the team of a council.
sealed-for = Fișierul este încuiat. Cine îl poate deschide: { $name }.
sealed-for-too = Îl mai poate deschide: { $name }.
sealed-code = Fișierul este încuiat. Se poate deschide cu cheia pentru acest cod de încuiere: { $code }
sealed-code-too = Se poate deschide și cu cheia pentru acest cod de încuiere: { $code }
sealed-yourself = Fără o astfel de cheie nu îl poate deschide nimeni, nici dumneavoastră.
# The same where all of them have names, so that no key was spoken of.
sealed-nobody-else = Nimeni altcineva nu îl poate deschide, nici dumneavoastră.
sealed-phrase = Fișierul este încuiat. Îl poate deschide doar cineva care știe parola secretă. Dacă parola se pierde, nu îl poate deschide nimeni.
sealed-second = Al doilea fișier este încuiat la fel.
sealed-answers-stay = Răspunsurile salvate sunt încă aici.
sealed-program = Ca să îl deschidă, cealaltă persoană are nevoie de un program pentru fișiere „age”. Fără un astfel de program nu îl poate citi. Acest program poate face asta. Cealaltă persoană scrie: { -ownwords } open

# Opening a locked file.
open-done =
    Ce era în fișierul încuiat este acum aici: { $file }
    Îl poate citi oricine folosește acest cont pe acest calculator. Fișierul încuiat este încă acolo.
open-no-file = Nu există acest fișier: { $file }. Uitați-vă la nume și la folder. Apoi încercați din nou.
open-unreadable = Calculatorul nu vă lasă să citiți acest fișier: { $file }. Alegeți altul.
open-name = Numele unui fișier încuiat se termină cu .age. Nu începe cu punct. Dați fișierului un astfel de nume. Apoi încercați din nou.
open-too-large = Acest fișier este prea mare. Programul deschide fișiere încuiate de cel mult 32 de megabytes. Fișierul rămâne cum este.
open-not-sealed = Acesta nu este un fișier încuiat sau îi lipsește o parte. Nu s-a deschis nimic. Cereți din nou fișierul.
open-newer = Acest fișier este încuiat într-un fel pe care programul nu îl știe. Luați versiunea cea mai nouă. Apoi încercați din nou.
open-draft = Acest fișier ține de răspunsuri salvate. Rămâne cum este. Ca să continuați cu răspunsuri salvate, porniți programul.
open-key-needed = Acest fișier este încuiat pentru cineva care are o cheie. Adăugați --identity și numele fișierului cu cheia dumneavoastră.
open-phrase-needed = Acest fișier este încuiat cu o parolă secretă. Scoateți --identity. Atunci programul vă cere parola.
open-no-keys = Acesta nu este un fișier cu o cheie: { $file }. Un astfel de fișier este făcut de un program pentru fișiere „age”. Alegeți fișierul cu cheia dumneavoastră.
open-wrong-key = Cheia dumneavoastră nu deschide acest fișier. Nu s-a deschis nimic. Întrebați pentru ce cod de încuiere a fost încuiat. Dacă este al dumneavoastră, poate că fișierul este stricat.
open-wrong-phrase = Această parolă secretă nu deschide fișierul. Încercați din nou. Literele mari contează. Dacă știți sigur parola, poate că fișierul este stricat.
open-too-much-work = Acest fișier este încuiat într-un fel care cere prea mult timp și prea multă memorie. Nu a fost deschis. Cereți-l din nou, încuiat în felul obișnuit.
open-damaged = Acest fișier este stricat sau îi lipsește o parte. Nu s-a deschis nimic. Cereți din nou fișierul.
open-exists = Există deja un fișier cu acest nume: { $file }. A rămas cum era. Alegeți alt folder.

# A language: what it calls itself, its tag, and how much of it is translated.
languages-line = { $name }, { $tag }: este tradus { NUMBER($share) } la sută.
# $status is one of the messages language-... in ui.ftl. $by is who checked the words.
languages-draft = { $status } Ziua: { $day }.
languages-checked = { $status } Verificat de { $by } pe { $day }.
# $ids are the ids of messages.
languages-stale = { PLURAL($count) ->
    [one] De atunci s-a schimbat engleza unui mesaj: { $ids }
    [few] De atunci s-a schimbat engleza a { NUMBER($count) } mesaje: { $ids }
   *[other] De atunci s-a schimbat engleza a { NUMBER($count) } de mesaje: { $ids }
}
languages-unsettled = Nu este notat din ce engleză s-au făcut aceste cuvinte.
# $ids are the names of files, or ids of messages.
languages-unsettled-some = Nu este notat din ce engleză s-au făcut acestea: { $ids }
languages-settled = Este notat că această limbă spune același lucru ca engleza de azi.
# Nothing inside the program can be changed.
languages-no-folder = Spuneți care este folderul cu limbile. Scrieți: { -ownwords } languages --settle <limbă> --content <folder>
languages-english = Celelalte limbi se fac din engleză. Alegeți una dintre ele.

# Where the settings and the keys are kept.
settings-file = Setările sunt în acest fișier: { $file }
# $name is who they are.
settings-lock = Fișierele pot fi încuiate pentru { $name }. Codul de încuiere: { $code }
settings-keys = Acestea sunt tastele, așa cum se scriu în fișierul cu taste:
