# What changed between two files of the same person, for a review. No word here says that
# anything is better or worse, and nothing is counted.

## What cannot be done

compared-other-questions = W tych plikach są odpowiedzi na różne pytania. Nie można ich położyć obok siebie. Wybierz dwa pliki z tymi samymi pytaniami.
compared-the-same = To są dwie kopie tego samego pliku. Wybierz starszy plik, a potem nowszy.
compared-record = Jeden z tych plików to zapis rozmowy. Nie można go położyć obok innego pliku. Wybierz dwa pliki, które ta osoba przekazała. Żeby przeczytać zapis, użyj: ownwords open

compared-some-changed = Część tych plików nie jest taka, jak pisze Ownwords. Nie ma jej tutaj. Żeby ją zobaczyć, użyj: ownwords open

## At the top

compared-title = Co się zmieniło między dwoma plikami
# $date: the day on which it was made.
compared-older = Pierwszy plik jest z dnia: { $date }.
compared-newer = Drugi plik jest z dnia: { $date }.
compared-turned = Dni są odwrotnie: drugi plik jest starszy od pierwszego.
compared-two-names = Imiona w plikach nie są takie same. Sprawdź, czy oba pliki są od tej samej osoby.
compared-note =
    To kładzie drugi plik obok pierwszego.
    Niektórych rzeczy może nie być w obu plikach. Nie jest tu powiedziane, dlaczego.
    Nowe albo inne nie znaczy lepsze ani gorsze.
compared-nothing = Nie ma tu nic do położenia obok siebie.

## What changed

compared-person = Co mówi ta osoba
compared-others = Co myślą inni ludzie
compared-new = Nowe
compared-different = Powiedziane inaczej
compared-now = Teraz
compared-then = Wtedy
compared-empty = Teraz zostawione puste
compared-same = Takie same
compared-gone = Powiedziane ostatnim razem, tym razem nie
compared-gone-note = Drugi plik sam to mówi.

## The command line

# Setting one file beside another.
cli-compare = Pokaż, co się zmieniło między dwoma plikami tej samej osoby.
cli-compare-older = Starszy plik. Jego nazwa kończy się na .json albo .age.
cli-compare-newer = Nowszy plik.
cli-compare-format = Jak to pokazać: text, html albo json. Bez tego: text.
cli-value-older = starszy
cli-value-newer = nowszy
