# What went wrong, in a sentence, and what to do, in the next one.

## The command did not fit the step

problem-nothing-written = Nic tu jeszcze nie napisano. Napisz odpowiedź albo pomiń to.
problem-chose-alone-with-others = Dwie z wybranych odpowiedzi nie pasują do siebie. Żeby cofnąć wybór, wybierz tę odpowiedź jeszcze raz.
problem-no-such-option = Takiej odpowiedzi tu nie ma. Wybierz jeden z numerów.
problem-no-such-entry = Tego nie ma na twojej liście. Wybierz jeden z numerów.
problem-steers-not-private = Ta odpowiedź decyduje, jakie pytania są dalej, więc nie może być prywatna. Możesz ją pominąć.
problem-nothing-before = To jest pierwszy krok, więc nie można wrócić. Idź dalej od tego miejsca.
problem-nothing-to-leave = Nie ma tu na co odpowiadać. Naciśnij Enter, żeby iść dalej.
problem-not-here = Nie można tego zrobić w tym kroku. Żeby zobaczyć, co można, wpisz ukośnik / i naciśnij Enter.

## What was typed did not fit the page

unfit-not-an-option = Takiej odpowiedzi tu nie ma. Wpisz jeden z numerów.
unfit-not-a-command = Program nie zna tego słowa. Żeby zobaczyć, co można, wpisz ukośnik / i naciśnij Enter.
unfit-maybe-words = Program nie zna tego słowa. Jeśli to część odpowiedzi, naciśnij Enter jeszcze raz. Żeby zobaczyć, co można, wpisz ukośnik / i naciśnij Enter.
unfit-not-offered-here = Nie można tego zrobić w tym kroku. Żeby zobaczyć, co można, wpisz ukośnik / i naciśnij Enter.
unfit-nothing-yet = Nie ma jeszcze odpowiedzi. Odpowiedz albo pomiń to.
unfit-needs-answer = Nie ma jeszcze odpowiedzi. Wybierz ją albo wpisz.
unfit-not-text = Części tego nie można odczytać jako tekst, więc jej tu nie ma. Sprawdź, co zostało.
unfit-controls-left-out = Pominięto kilka ukrytych znaków. Wszystkie słowa są na miejscu. Możesz iść dalej.
unfit-too-long = Odpowiedź nie może być dłuższa. To, co było dalej, pominięto. Możesz ją skrócić.

## A language cannot be used. The program goes on in another one.

locale-no-language = Nie ma słów dla tego języka: { $language }. Program działa dalej w innym języku.
locale-not-described = W pliku { $file } coś jest źle w wierszu { NUMBER($line, useGrouping: "false") }. Popraw to, żeby używać tego języka.
locale-checked-by-nobody = W pliku { $file } nie jest napisane, kto sprawdził te słowa. Dodaj „by” albo nazwij je szkicem.
locale-no-rules = Program nie zna liczb w tym języku: { $language }. Program działa dalej w innym języku.
locale-not-text = Tego pliku nie można odczytać jako tekst: { $file }. Zapisz go jako UTF-8, żeby używać tego języka.
locale-broken = W pliku { $file } wiadomość w wierszu { NUMBER($line, useGrouping: "false") } jest zepsuta. Popraw ją, żeby używać tego języka.
locale-twice = W pliku { $file } jest druga wiadomość o nazwie { $id }. Nadaj jej inną nazwę, żeby używać tego języka.

## Opening a hand-over of last time

hand-over-not-one =
    To nie jest plik, który zrobił program Ownwords.
    Wybierz plik, którego nazwa zaczyna się od „ownwords”, a kończy na „.json”.
hand-over-is-record =
    Ten plik to zapis rozmowy o innym pliku.
    Wybierz plik, o którym była ta rozmowa.
hand-over-newer =
    Ten plik jest z nowszego programu Ownwords.
    Otwórz go w nowszym programie Ownwords.
hand-over-other-questions =
    W tym pliku są odpowiedzi na inne pytania.
    Otwórz go w tym programie Ownwords, w którym powstał.
hand-over-damaged =
    Ten plik jest uszkodzony. Nic z niego nie zostało wzięte.
    Wybierz inną kopię.

## The file of the settings

settings-not-read = Nie da się odczytać pliku z ustawieniami, więc działają zwykłe ustawienia. Nowe zmiany nie będą zapamiętane. Sprawdź ten plik: { $file }
settings-not-read-line = W pliku z ustawieniami wiersz { NUMBER($line, useGrouping: "false") } jest błędny, więc działają zwykłe ustawienia. Nowe zmiany nie będą zapamiętane. Sprawdź ten plik: { $file }

# Those for whom a file can be locked, in the file of the settings. $number counts them.
lock-no-name = W pliku z ustawieniami kod blokady numer { NUMBER($number) } nie ma nazwy albo ma bardzo długą. Jest pominięty. Daj mu krótką nazwę.
lock-name-taken = W pliku z ustawieniami „{ $name }” to także nazwa kogoś innego. Jest pominięta. Użyj innej nazwy.
lock-no-code = W pliku z ustawieniami „{ $name }” nie ma kodu blokady. Ta nazwa jest pominięta. Kod blokady zaczyna się od age1. Ma 62 litery i cyfry. Wpisz cały kod.
lock-secret-key = W pliku z ustawieniami „{ $name }” ma klucz, który otwiera pliki. Ta nazwa jest pominięta. Nie pokazuj nikomu tego klucza. Użyj kodu blokady, który do niego należy.
lock-code-taken = W pliku z ustawieniami „{ $name }” ma kod blokady kogoś innego. Ta nazwa jest pominięta. Użyj innego kodu blokady.

## The file of keys that a person can write. The program goes on with the usual keys.

keys-not-read = Nie da się odczytać pliku z klawiszami, więc działają zwykłe klawisze. Sprawdź ten plik: { $file }
keys-not-read-line = W pliku z klawiszami coś jest źle w wierszu { NUMBER($line, useGrouping: "false") }, więc działają zwykłe klawisze. Sprawdź ten plik: { $file }
keys-no-such-thing = W pliku z klawiszami jest „{ $name }”. Żaden klawisz tego nie robi. Działają zwykłe klawisze. Żeby zobaczyć nazwy, użyj: ownwords settings
keys-no-such-key = W pliku z klawiszami jest „{ $key }”. To nie jest nazwa klawisza. Działają zwykłe klawisze. Żeby zobaczyć nazwy klawiszy, użyj: ownwords settings
keys-no-key = W pliku z klawiszami „{ $name }” nie ma klawisza. Działają zwykłe klawisze. Dodaj klawisz albo skasuj ten wiersz.
keys-digit = W pliku z klawiszami „{ $key }” to cyfra. Cyfry wybierają odpowiedzi. Działają zwykłe klawisze. Użyj innego klawisza.
keys-letter = W pliku z klawiszami „{ $name }” ma klawisz „{ $key }”. Ten klawisz jest potrzebny do pisania. Działają zwykłe klawisze. Użyj innego klawisza.
keys-twice = W pliku z klawiszami „{ $key }” robi dwie rzeczy: „{ $one }” i „{ $two }”. Działają zwykłe klawisze. Daj jednej z nich inny klawisz.

## Reading aloud

speech-none =
    Na tym komputerze nie ma głosu, więc program nie może ci czytać.
    Możesz dodać program, który mówi. Nazywa się „espeak-ng”.
speech-lost =
    Głos przestał działać, więc program już ci nie czyta.
    Żeby spróbować jeszcze raz, uruchom program znowu.
speech-no-language = Na tym komputerze nie ma głosu dla tego języka: { $language }. Jego słowa można tylko zobaczyć.
