# What changed between two files of the same person, for a review. No word here says that
# anything is better or worse, and nothing is counted.

## What cannot be done

compared-other-questions = Aceste două fișiere au răspunsuri la întrebări diferite. Nu pot fi puse alături. Alegeți două fișiere cu aceleași întrebări.
compared-the-same = Acestea sunt două copii ale aceluiași fișier. Alegeți un fișier mai vechi, apoi unul mai nou.
compared-record = Unul dintre fișiere are notițele unei discuții. Nu poate fi pus alături de alt fișier. Alegeți două fișiere pe care persoana le-a dat mai departe. Ca să citiți notițele, folosiți: ownwords open

compared-some-changed = Ceva din aceste fișiere nu este scris cum scrie Ownwords și lipsește aici. Ca să vedeți ce este, folosiți: ownwords open

## At the top

compared-title = Ce s-a schimbat între două fișiere
# $date: the day on which it was made.
compared-older = Primul fișier a fost făcut pe { $date }.
compared-newer = Al doilea fișier a fost făcut pe { $date }.
compared-turned = Zilele sunt invers: al doilea fișier este mai vechi decât primul.
compared-two-names = Numele din fișiere nu sunt la fel. Verificați dacă ambele sunt de la aceeași persoană.
compared-note =
    Aici stă al doilea fișier alături de primul.
    Unele lucruri pot lipsi dintr-un fișier. Aici nu se spune de ce.
    Nou sau diferit nu înseamnă mai bine sau mai rău.
compared-nothing = Nu este nimic de pus alături.

## What changed

compared-person = Ce spune persoana
compared-others = Ce cred alți oameni
compared-new = Nou
compared-different = Spus altfel
compared-now = Acum
compared-then = Atunci
compared-empty = Lăsat gol acum
compared-same = La fel
compared-gone = Spus data trecută, nu și de data asta
compared-gone-note = Chiar al doilea fișier spune asta.

## The command line

# Setting one file beside another.
cli-compare = Spune ce s-a schimbat între două fișiere ale aceleiași persoane.
cli-compare-older = Fișierul mai vechi. Numele lui se termină cu .json sau .age.
cli-compare-newer = Fișierul mai nou.
cli-compare-format = Cum să spună: text, html sau json. Dacă nu alegeți: text.
cli-value-older = vechi
cli-value-newer = nou
