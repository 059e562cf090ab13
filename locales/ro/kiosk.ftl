# A public machine. First for those who look after it, then for those who use it.

## The command line

cli-kiosk = Pornește pe un calculator public, unde persoana următoare nu găsește nimic de la cea de dinainte.
cli-kiosk-config = Fișierul care spune cum se folosește calculatorul.
cli-kiosk-what = owner-words face cuvintele care opresc programul. deliver trimite ce au lăsat oamenii pentru consiliu (council). status spune ce mai așteaptă.
cli-kiosk-check = Spune ce nu este bine în fișier și ce e de făcut.
cli-kiosk-once = Se oprește după o persoană. Cu deliver, după o încercare.
cli-value-what = ce

kiosk-needs-config = Spuneți cu --config numele fișierului care arată cum se folosește calculatorul.
kiosk-no-file = Fișierul { $file } nu poate fi citit. Uitați-vă la numele lui și la cine are voie să îl citească.
kiosk-well = Totul în { $file } este bine.
kiosk-not-well = { PLURAL($count) ->
        [one] Un lucru nu este bine în fișier. Nu s-a pornit nimic.
        [few] { $count } lucruri nu sunt bine în fișier. Nu s-a pornit nimic.
       *[other] { $count } de lucruri nu sunt bine în fișier. Nu s-a pornit nimic.
    }
kiosk-fault = Rândul { $line }: { $words }
kiosk-no-terminal = Este nevoie de un ecran și de o tastatură. Nu poate merge în fundal.
kiosk-owner-ask = Scrieți cuvintele care să oprească programul. Nu se văd. Apoi apăsați Enter.
kiosk-owner-again = Scrieți din nou aceleași cuvinte și apăsați Enter.
kiosk-owner-other = Nu sunt aceleași cuvinte. Nu s-a făcut nimic. Începeți din nou.
kiosk-owner-short = Aceste cuvinte sunt prea scurte. Folosiți cel puțin douăsprezece litere. Începeți din nou.
kiosk-owner-line = Puneți acest rând sub [place] în fișier:

## What can be wrong in the file

kiosk-fault-syntax = Asta nu poate fi înțeles. Comparați cu exemplul: un nume, semnul = și o valoare. Cuvintele stau între "ghilimele".
kiosk-fault-no-such-section = Nu există secțiunea [{ $name }]. Există acestea: { $known }.
kiosk-fault-not-a-section = { $name } este o secțiune. Scrieți [{ $name }] pe un rând separat.
kiosk-fault-no-such-name = Aici nu este nimic cu numele { $name }. Există acestea: { $known }.
kiosk-fault-not-text = { $name } are nevoie de cuvinte între "ghilimele".
kiosk-fault-not-texts = { $name } are nevoie de o listă, de exemplu ["unu", "doi"].
kiosk-fault-not-yes-no = { $name } este true sau false, fără ghilimele.
kiosk-fault-not-in-range = { $name } are nevoie de un număr întreg de la { $least } la { $most }.
kiosk-fault-not-one-of = { $name } este unul dintre acestea: { $known }.
kiosk-fault-not-a-path = { $name } are nevoie de calea întreagă a unui folder. Ea începe cu /.
kiosk-fault-missing = { $name } lipsește din această secțiune. Adăugați-l sau scrieți on = false.
kiosk-fault-owner-words = Asta nu este ce a făcut programul. Scrieți: ownwords kiosk owner-words. Apoi copiați rândul care apare.
kiosk-fault-no-language = Aici nu este limba { $name }. Scrieți: ownwords languages. Apare lista limbilor care există.
kiosk-fault-no-folder = Folderul { $name } nu există sau acest cont nu are voie să scrie în el. Faceți-l și dați-l acestui cont.
kiosk-fault-no-recipient = Codul { $number } nu este un cod pentru care se pot încuia fișiere. Un astfel de cod începe cu age1. Cereți-l de la persoana care citește fișierele.
kiosk-fault-secret-key = Codul { $number } nu este un cod de încuiere, ci cheia care deschide fișierele. Ștergeți-o de pe acest calculator și spuneți asta persoanei căreia îi aparține. Cereți codul care începe cu age1.
kiosk-fault-no-address = Acolo nu se poate trimite nimic. Scrieți calea unui folder sau o adresă care începe cu s3://, az:// sau gs://. Pentru o adresă, programul trebuie construit cu dropoff.
kiosk-fault-no-pdf = Acest program nu poate face pagini pentru hârtie. Scrieți form = "text".
kiosk-fault-nothing-to-take = Nimeni nu poate lua nimic de pe acest calculator. Adăugați cel puțin una dintre acestea: [print], [stick], [later] sau [drop_off].
kiosk-fault-no-printer = Aici nu este imprimanta { $name } sau tipărirea nu merge pe acest calculator. Scrieți: lpstat -p. Apare lista imprimantelor.
kiosk-fault-keeps-printed = Sistemul de tipărire păstrează o zi o copie a ce s-a tipărit, iar alți oameni pot ajunge la ea. Adăugați rândul PreserveJobFiles No în fișierul { $name }. Apoi porniți din nou sistemul de tipărire.

## The welcome

# Shown while nobody is there, in every language below each other. Short: 39 cells.
kiosk-welcome = Bun venit. Începeți cu orice tastă.
# Said by the voice.
kiosk-welcome-voice = Bun venit. Ca să vi se citească totul, apăsați tasta 5.

## Pages

dialog-kiosk-first = Ce vreți să faceți?
    .short = Ce vreau să fac
    .why = Programul întreabă, ca să ajungeți la locul dorit.
dialog-kiosk-first_begin = Încep
dialog-kiosk-first_settings = Setări: culori, sunet, taste
    .hint = Le puteți schimba la orice pas.
dialog-kiosk-first_owner = Eu am grijă de acest calculator

dialog-kiosk-owner = Ce cuvinte opresc programul?
    .short = Cuvintele
    .hint = Nu se văd când le scrieți.
    .why = Doar persoana care are grijă de acest calculator poate opri programul.
kiosk-not-the-owner = Nu acestea sunt cuvintele. Nimic nu s-a schimbat.

dialog-kiosk-begin = Înainte să începeți
    .short = Înainte să începeți
    .hint =
        Aici spuneți ce este important pentru dumneavoastră, ce vreți să faceți și cum vreți să fie sprijinul.
        Puteți lăsa goală orice întrebare. Vă puteți opri când vreți.
        Ca să aflați ce puteți face la orice pas, scrieți semnul / (slash) și apăsați Enter.
        Acesta este un calculator public. Nu păstrează nimic din ce spuneți, decât dacă alegeți asta.
        La sfârșit alegeți ce luați cu dumneavoastră. Apoi totul se șterge.
        În acest program, asistentul social (your worker) este persoana care planifică sprijinul cu dumneavoastră. Fișierul este pentru această persoană, ca să îl citească înainte de discuție.
        Poate că angajații din servicii care îl citesc trebuie să facă ceva, dacă cred că cineva poate păți ceva rău. De obicei vorbesc întâi cu dumneavoastră.
        Acest program nu decide nimic. Prin el nu puteți anunța că i se face rău cuiva.
        Dacă sunteți acum în pericol, sunați la 999.
        Dacă intră cineva, puteți ieși rapid. Apăsați tasta F12 sau scrieți /ieșire rapidă.
        Ieșirea rapidă golește întâi ecranul, apoi șterge tot ce ați spus.
        Ea nu poate șterge ce a văzut sau a auzit cineva sau o cameră video.
    .why = Vi se spune asta întâi, ca să știți ce se întâmplă cu răspunsurile dumneavoastră.
# The same where there are number keys alone.
dialog-kiosk-begin-numbers = Înainte să începeți
    .short = Înainte să începeți
    .hint =
        Aici spuneți ce este important pentru dumneavoastră, ce vreți să faceți și cum vreți să fie sprijinul.
        Puteți lăsa goală orice întrebare. Vă puteți opri când vreți.
        Ca să aflați ce puteți face la orice pas, scrieți 0 și apăsați Enter.
        Acesta este un calculator public. Nu păstrează nimic din ce spuneți, decât dacă alegeți asta.
        La sfârșit alegeți ce luați cu dumneavoastră. Apoi totul se șterge.
        În acest program, asistentul social (your worker) este persoana care planifică sprijinul cu dumneavoastră. Fișierul este pentru această persoană, ca să îl citească înainte de discuție.
        Poate că angajații din servicii care îl citesc trebuie să facă ceva, dacă cred că cineva poate păți ceva rău. De obicei vorbesc întâi cu dumneavoastră.
        Acest program nu decide nimic. Prin el nu puteți anunța că i se face rău cuiva.
        Dacă sunteți acum în pericol, sunați la 999.
        Dacă intră cineva, puteți ieși rapid. Scrieți 99 și apăsați Enter.
        Ieșirea rapidă golește întâi ecranul, apoi șterge tot ce ați spus.
        Ea nu poate șterge ce a văzut sau a auzit cineva sau o cameră video.
    .why = Vi se spune asta întâi, ca să știți ce se întâmplă cu răspunsurile dumneavoastră.
# Follows, where the machine does not wait for ever.
kiosk-begin-time = Dacă nu faceți nimic câteva minute, pagina se ascunde. Programul vă întreabă dacă mai sunteți acolo. Puteți cere mai mult timp.

dialog-kiosk-idle = Mai sunteți acolo?
    .short = Sunteți acolo
    .hint =
        Pagina este ascunsă. Apăsați orice tastă pentru a continua.
        Apăsați 0 dacă aveți nevoie de mai mult timp. Atunci aveți de zece ori mai mult timp, de acum înainte.
        Dacă nimeni nu apasă o tastă, tot ce ați spus se șterge.
    .why = Este nevoie ca persoana următoare să nu găsească ce ați spus.
notice-kiosk-longer = Acum aveți de zece ori mai mult timp.

dialog-kiosk-stop = Vreți să ieșiți acum?
    .short = Ies acum
    .why = Programul întreabă, ca să nu se piardă nimic din greșeală.
dialog-kiosk-stop_back = Rămân aici
dialog-kiosk-stop_take = Iau întâi ceva cu mine
dialog-kiosk-stop_leave = Ies acum

dialog-kiosk-take = Ce vreți să luați cu dumneavoastră?
    .short = Ce iau cu mine
    .why = Nimic nu pleacă de pe acest calculator, decât dacă alegeți asta aici.
dialog-kiosk-take_back = Înapoi la răspunsurile mele
dialog-kiosk-take_leave = Am terminat
# Where there is more than one.
kiosk-more-than-one-way = Puteți lua fișierul în mai multe feluri.

# What is cleared when the person leaves, and what stays. $day is the last day.
kiosk-cleared = Când ieșiți, tot ce ați spus se șterge de pe acest calculator.
kiosk-stays-later = Ce ați lăsat aici pentru mai târziu rămâne aici, neschimbat, până pe { $day }. Se deschide cu codul dumneavoastră.
kiosk-stays-council = Fișierul pentru consiliu (council) rămâne aici, încuiat, până este trimis.
kiosk-cleared-else = Tot ce ați mai spus se șterge când ieșiți.

# The last page. What happens next and the help numbers follow.
dialog-kiosk-end = Înainte să plecați
    .short = Ce urmează
    .why = Această pagină spune ce aveți, ce rămâne aici și ce urmează.
dialog-kiosk-end_leave = Ies acum
dialog-kiosk-end_back = Înapoi
kiosk-has-nothing = Nu ați luat nimic cu dumneavoastră.
kiosk-has-paper = Ați tipărit fișierul. Luați toate hârtiile din imprimantă.
kiosk-has-stick = Fișierul este pe stickul dumneavoastră de memorie. Luați stickul cu dumneavoastră.
kiosk-has-council = Ați lăsat fișierul pentru consiliu (council). Consiliul îl poate găsi după numărul lui.

## What is said here in the place of other words: this machine keeps nothing by itself

in-public-dialog-settings =
    .hint = O schimbare are efect pe loc. Persoana următoare nu o găsește.
in-public-dialog-usual =
    .hint = Limba, felul de folosire și vocea rămân cum sunt.
in-public-dialog-earlier =
    .hint =
        Puteți folosi un fișier pe care l-ați făcut pentru asistentul social.
        Ce ați spus atunci se arată doar când cereți.
        Nimic de acolo nu este un răspuns până nu spuneți că este încă adevărat.
in-public-dialog-equality =
    .hint =
        Are doar ce ați ales în acea parte. Nu are numele dumneavoastră.
        Poate că puțini oameni din zonă dau aceleași răspunsuri. Atunci cineva poate ghici că sunt ale dumneavoastră.
        Merge pe același drum ca fișierul dumneavoastră și la aceiași oameni.
        Dacă spuneți nu, aceste răspunsuri nu sunt în niciun fișier.
in-public-topic-parts =
    .hint =
        Puteți face părțile în orice ordine. Puteți sări peste oricare parte.
        Vă puteți opri oricând și puteți alege ce luați cu dumneavoastră.
