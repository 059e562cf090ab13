# What is said when a file cannot be kept, read or removed.

store-no-space = Nu mai este loc pe acest disc. Ștergeți câteva fișiere de care nu aveți nevoie. Apoi încercați din nou.
store-read-only = Nu se poate scrie nimic pe acest disc. Dacă programul cere un loc, alegeți altul.
store-denied = Calculatorul nu vă lasă să scrieți în acest folder. Dacă programul cere un loc, alegeți altul.
store-locked = Aceste răspunsuri sunt deschise în altă fereastră. Închideți-le acolo. Apoi încercați din nou.
store-wrong-phrase = Această parolă secretă nu deschide răspunsurile. Scrieți-o din nou. Literele mari contează. Dacă știți sigur parola, poate că răspunsurile sunt stricate.
store-phrase-needed = Aici este nevoie de o parolă secretă. Scrieți parola.
store-damaged = Răspunsurile salvate sunt stricate și nu pot fi citite. Au rămas cum erau. Dacă aveți o copie mai veche, puneți-o la loc. Dacă nu, începeți răspunsuri noi.
store-foreign = Asta nu a fost făcut de această versiune a programului. A rămas cum era. Luați versiunea cea mai nouă. Apoi încercați din nou.
store-gone = Locul pentru asta nu mai există. Dacă este pe un stick de memorie, introduceți stickul. Apoi încercați din nou.
store-exists = Există deja un fișier cu acest nume. A rămas cum era. Încercați din nou ca să aveți un nume nou.
store-miswritten = Fișierul nou nu a fost scris cum trebuie. A fost șters. Alegeți alt loc.
store-other = Calculatorul nu a putut face asta. Încercați din nou. Dacă nu ajută și programul cere un loc, alegeți altul.
