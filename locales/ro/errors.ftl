# What went wrong, in a sentence, and what to do, in the next one.

## The command did not fit the step

problem-nothing-written = Nu este scris nimic încă. Scrieți răspunsul sau săriți peste.
problem-chose-alone-with-others = Două dintre alegeri nu merg împreună. Ca să renunțați la o alegere, alegeți-o încă o dată.
problem-no-such-option = Acesta nu este unul dintre răspunsurile de aici. Alegeți unul dintre numere.
problem-no-such-entry = Acesta nu este în lista dumneavoastră. Alegeți unul dintre numere.
problem-steers-not-private = Acest răspuns decide ce întrebări urmează, deci nu poate fi ținut privat. Puteți sări peste el.
problem-nothing-before = Acesta este primul pas, deci nu puteți merge înapoi. Continuați de aici.
problem-nothing-to-leave = Aici nu este nimic de răspuns. Apăsați Enter pentru a continua.
problem-not-here = Nu puteți face asta la acest pas. Ca să aflați ce puteți face, scrieți / și apăsați Enter.

## What was typed did not fit the page

unfit-not-an-option = Acesta nu este unul dintre răspunsurile de aici. Scrieți unul dintre numere.
unfit-not-a-command = Programul nu știe acest cuvânt. Ca să aflați ce puteți face, scrieți / și apăsați Enter.
unfit-maybe-words = Programul nu știe acest cuvânt. Dacă face parte din răspuns, apăsați Enter încă o dată. Ca să aflați ce puteți face, scrieți / și apăsați Enter.
unfit-not-offered-here = Nu puteți face asta la acest pas. Ca să aflați ce puteți face, scrieți / și apăsați Enter.
unfit-nothing-yet = Nu este încă niciun răspuns. Răspundeți sau săriți peste.
unfit-needs-answer = Nu este încă niciun răspuns. Alegeți unul sau scrieți-l.
unfit-not-text = O parte nu a putut fi citită ca text și nu a fost păstrată. Verificați ce este acum aici.
unfit-controls-left-out = Unele semne ascunse nu au fost păstrate. Cuvintele sunt toate aici. Puteți continua.
unfit-too-long = Răspunsul nu poate fi mai lung de atât. Ce a urmat nu a fost păstrat. Îl puteți scurta.

## A language cannot be used. The program goes on in another one.

locale-no-language = Nu sunt cuvinte pentru această limbă: { $language }. Programul continuă în altă limbă.
locale-not-described = În fișierul { $file }, ceva nu este bine pe rândul { NUMBER($line, useGrouping: "false") }. Reparați-l ca să folosiți această limbă.
locale-checked-by-nobody = Fișierul { $file } nu spune cine a verificat aceste cuvinte. Adăugați „by” sau numiți-le ciornă.
locale-no-rules = Programul nu știe numerele în această limbă: { $language }. Programul continuă în altă limbă.
locale-not-text = Acest fișier nu poate fi citit ca text: { $file }. Salvați-l ca UTF-8 ca să folosiți această limbă.
locale-broken = În fișierul { $file }, mesajul de pe rândul { NUMBER($line, useGrouping: "false") } este stricat. Reparați-l ca să folosiți această limbă.
locale-twice = În fișierul { $file } este un al doilea mesaj numit { $id }. Dați-i alt nume ca să folosiți această limbă.

## Opening a hand-over of last time

hand-over-not-one =
    Acesta nu este un fișier făcut de Ownwords.
    Alegeți fișierul al cărui nume începe cu „ownwords” și se termină cu „.json”.
hand-over-is-record =
    Acest fișier are notițele unei discuții despre un fișier.
    Alegeți fișierul despre care a fost discuția.
hand-over-newer =
    Acest fișier vine de la un Ownwords mai nou.
    Deschideți-l cu acel Ownwords mai nou.
hand-over-other-questions =
    Acest fișier are răspunsuri la alte întrebări.
    Deschideți-l cu programul Ownwords cu care a fost făcut.
hand-over-damaged =
    Acest fișier este stricat. Nu s-a luat nimic din el.
    Alegeți altă copie a lui.

## The file of the settings. It is left as it is, for a person may have written it.

settings-not-read = Fișierul cu setări nu poate fi citit, deci se folosesc setările obișnuite. Ce schimbați acum nu se păstrează. Uitați-vă la acest fișier: { $file }
settings-not-read-line = În fișierul cu setări, rândul { NUMBER($line, useGrouping: "false") } nu este bun, deci se folosesc setările obișnuite. Ce schimbați acum nu se păstrează. Uitați-vă la acest fișier: { $file }

# Those for whom a file can be locked, in the file of the settings. $number counts them.
lock-no-name = În fișierul cu setări, codul de încuiere numărul { NUMBER($number) } nu are nume sau are unul foarte lung. Nu este folosit. Dați-i un nume scurt.
lock-name-taken = În fișierul cu setări, „{ $name }” este și numele altcuiva. Nu este folosit. Folosiți alt nume.
lock-no-code = În fișierul cu setări, „{ $name }” nu are cod de încuiere. Acest nume nu este folosit. Un cod de încuiere începe cu age1. Are 62 de litere și cifre. Scrieți-l întreg.
lock-secret-key = În fișierul cu setări, „{ $name }” are o cheie care deschide fișiere. Acest nume nu este folosit. Nu arătați nimănui această cheie. Folosiți codul de încuiere care ține de ea.
lock-code-taken = În fișierul cu setări, „{ $name }” are codul de încuiere al altcuiva. Acest nume nu este folosit. Folosiți alt cod de încuiere.

## The file of keys that a person can write. The program goes on with the usual keys.

keys-not-read = Fișierul cu taste nu poate fi citit, deci merg tastele obișnuite. Uitați-vă la acest fișier: { $file }
keys-not-read-line = În fișierul cu taste, rândul { NUMBER($line, useGrouping: "false") } nu este bun, deci merg tastele obișnuite. Uitați-vă la acest fișier: { $file }
keys-no-such-thing = În fișierul cu taste, „{ $name }” nu este ceva ce face o tastă. Merg tastele obișnuite. Ca să vedeți numele, folosiți: ownwords settings
keys-no-such-key = În fișierul cu taste, „{ $key }” nu este numele unei taste. Merg tastele obișnuite. Ca să vedeți numele tastelor, folosiți: ownwords settings
keys-no-key = În fișierul cu taste, „{ $name }” nu are tastă. Merg tastele obișnuite. Dați-i o tastă sau scoateți acel rând.
keys-digit = În fișierul cu taste, „{ $key }” este o cifră. Cifrele aleg răspunsuri. Merg tastele obișnuite. Folosiți altă tastă.
keys-letter = În fișierul cu taste, „{ $name }” are tasta „{ $key }”. Această tastă este necesară la scris. Merg tastele obișnuite. Folosiți altă tastă.
keys-twice = În fișierul cu taste, „{ $key }” face două lucruri: „{ $one }” și „{ $two }”. Merg tastele obișnuite. Dați unuia dintre ele altă tastă.

## Reading aloud

speech-none =
    Pe acest calculator nu este nicio voce, deci nu vi se citește nimic.
    Puteți adăuga un program care vorbește. Se numește „espeak-ng”.
speech-lost =
    Vocea nu mai merge, deci nu vi se mai citește nimic.
    Ca să încercați iar, porniți din nou programul.
speech-no-language = Pe acest calculator nu este nicio voce pentru această limbă: { $language }. Cuvintele ei pot fi doar văzute.
