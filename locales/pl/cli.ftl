# The words of the command line, and of what it prints without a conversation.

## Terms (not to be translated)

-ownwords = ownwords

## Help

cli-about =
    Przygotuj się do rozmowy o opiece społecznej w Szkocji. Powiedz własnymi słowami, co jest dla ciebie ważne.
    Nic nie jest nikomu wysyłane. Program robi plik, który możesz dać pracownikowi socjalnemu.
# $line is what is typed. The lists come after it; their headings take 39 cells at most.
cli-usage = Wpisz to tak: { $line }
cli-commands = Do innych zadań dodaj
cli-options = Możesz też dodać
cli-help = Pokaż, co można tu wpisać.
cli-version = Pokaż, która to wersja.
# Names of what is put in. One word.
cli-value-view = WIDOK
cli-value-switches = PRZYCISKI
cli-value-language = JĘZYK
cli-value-folder = FOLDER
cli-value-draft = ODPOWIEDZI
cli-value-format = RODZAJ
cli-value-formats = RODZAJE
cli-value-code = KOD
cli-value-file = PLIK
cli-after = Z czytnikiem ekranu uruchom go tak: { -ownwords } --view linear
cli-view = Jak używać programu: linear to wiersz po wierszu, full to jedna strona naraz.
cli-speak = Czytaj każdą stronę na głos. Nie razem z czytnikiem ekranu.
cli-switch = Używaj przycisków albo klawiszy z cyframi zamiast klawiatury: one, two, numbers albo none.
cli-lang = Język, na przykład pl.
cli-content = Folder z innymi pytaniami i językami.
cli-data = Folder na zapisane odpowiedzi, zamiast zwykłego.
cli-drafts = Pokaż listę zapisanych odpowiedzi na tym komputerze albo usuń niektóre.
cli-drafts-delete = Usuń te zapisane odpowiedzi na zawsze.
cli-handover = Zrób plik dla pracownika socjalnego z zapisanych odpowiedzi.
cli-handover-numbers = Dodaje numery pomocy do plików dla ludzi.
cli-handover-draft = Które zapisane odpowiedzi. Możesz to pominąć, jeśli jest tylko jeden zestaw.
cli-handover-to = Folder na plik.
cli-handover-format = Jakie rodzaje pliku: html, json, text, fhir, pdf. Bez tego powstaną html, json i text.
cli-handover-seal-to = Zablokuj plik dla osoby, od której masz ten kod blokady. Kod zaczyna się od age1. Możesz użyć tego kilka razy.
cli-handover-seal-phrase = Zablokuj plik tajnym hasłem. Program zapyta o hasło.
cli-open = Przeczytaj plik, który ktoś przekazał, zablokowany albo nie.
cli-open-file = Plik. Jego nazwa kończy się na .json, .ndjson albo .age.
cli-open-to = Nie czytaj zablokowanego pliku tutaj, tylko zapisz w tym folderze to, co w nim jest.
cli-open-identity = Twój plik z kluczem. Pomiń to, jeśli plik nie jest zablokowany albo jest zablokowany tajnym hasłem.
cli-respond = Rozmawiajcie razem o pliku: zapiszcie, na co się zgadzacie, obok słów tej osoby.
cli-respond-file = Plik, który zrobiła ta osoba. Jego nazwa kończy się na .json albo .age.
cli-respond-identity = Twój plik z kluczem, jeśli plik jest zablokowany kodem blokady.
cli-check = Sprawdź pytania i ich słowa we wszystkich językach i pokaż, co jest w nich źle.
cli-check-dir = Folder z pytaniami i językami.
cli-languages = Pokaż listę języków i pokaż, ile z każdego jest przetłumaczone.
cli-languages-settle = Zanotuj, że słowa w tym języku znaczą to samo co dzisiejsze angielskie.
cli-settings = Pokaż ustawienia i klawisze.
cli-settings-usual = Najpierw przywróć zwykłe ustawienia.
cli-schema = Pokaż JSON Schema pliku, który robi program.
cli-schema-talk = Pokaż JSON Schema zapisu rozmowy, a nie samego pliku.
cli-questions = Pokaż każde pytanie i jego słowa albo zrób stronę do sprawdzenia języka.
cli-questions-format = Jak je pokazać: text do czytania, json dla systemów komputerowych, fhir dla systemów, które używają FHIR.
cli-questions-talk = Pokaż pytania do rozmowy o pliku zamiast tych, na które odpowiada jedna osoba.
cli-questions-review = Zrób stronę do druku, na której ludzie mogą sprawdzić słowa języka. Są na niej też pytania do rozmowy.
cli-questions-to = Folder na tę stronę.
cli-wrong =
    Program nie wie, co zrobić z tymi słowami.
    Żeby zobaczyć, co umie, wpisz: { -ownwords } --help

## What it prints

drafts-none = Na tym komputerze nie ma zapisanych odpowiedzi.
# $draft is the name that --delete takes.
drafts-line = { $draft }: zapisane { $day } o { $time }.
check-clean = Nie ma żadnego błędu.
check-fault = { $file }, wiersz { NUMBER($line, useGrouping: "false") }, kolumna { NUMBER($column, useGrouping: "false") }: { $words }
check-faults = { PLURAL($count) ->
    [one] Jest jeden błąd.
    [few] Są { NUMBER($count) } błędy.
    [many] Jest { NUMBER($count) } błędów.
   *[other] Jest { NUMBER($count) } błędu.
}

# Locking a file: a lock code is what age tools call a recipient. $number counts what follows --seal-to.
sealing-one-way = Plik blokuje się kodami blokady albo tajnym hasłem, nie jednym i drugim. Pomiń --seal-to albo --seal-phrase.
sealing-no-code =
    To, co jest po --seal-to, nie jest kodem blokady. To numer { NUMBER($number) }. Żaden plik nie powstał.
    Kod blokady zaczyna się od age1. Ma 62 litery i cyfry. Skopiuj cały kod od drugiej osoby.
sealing-secret-key =
    To, co jest po --seal-to, to klucz, który otwiera pliki. To numer { NUMBER($number) }. Żaden plik nie powstał.
    Nie pokazuj nikomu tego klucza. Użyj kodu blokady, który do niego należy. Zaczyna się od age1.
# What is said once the file is there. $code is a lock code.
# $name is who they are, such as the team of a council.
sealed-for = Twój plik jest zablokowany. Może go otworzyć: { $name }.
sealed-for-too = Może go otworzyć także: { $name }.
sealed-code = Twój plik jest zablokowany. Otwiera go klucz do tego kodu blokady: { $code }
sealed-code-too = Otwiera go też klucz do tego kodu blokady: { $code }
sealed-yourself = Bez takiego klucza nikt go nie otworzy, ty też nie.
# The same where all of them have names, so that no key was spoken of.
sealed-nobody-else = Nikt inny go nie otworzy, ty też nie.
sealed-phrase = Twój plik jest zablokowany. Może go otworzyć tylko ktoś, kto zna tajne hasło. Jeśli hasło zginie, nikt go nie otworzy.
sealed-second = Drugi plik jest zablokowany tak samo.
sealed-answers-stay = Twoje zapisane odpowiedzi nadal tu są.
sealed-program = Żeby go otworzyć, druga osoba potrzebuje programu do plików age. Bez niego nie może go przeczytać. Ten program to umie. Trzeba wpisać: { -ownwords } open

# Opening a locked file.
open-done =
    To, co jest w zablokowanym pliku, jest teraz tutaj: { $file }
    Może to przeczytać każdy, kto używa tego konta na tym komputerze. Zablokowany plik nadal jest na swoim miejscu.
open-no-file = Nie ma takiego pliku: { $file }. Sprawdź jego nazwę i folder. Potem spróbuj znowu.
open-unreadable = Komputer nie pozwala ci odczytać tego pliku: { $file }. Wybierz inny.
open-name = Nazwa zablokowanego pliku kończy się na .age. Nie zaczyna się od kropki. Nadaj plikowi taką nazwę. Potem spróbuj znowu.
open-too-large = Ten plik jest za duży. Program otwiera zablokowane pliki, które mają najwyżej 32 megabajty. Plik został bez zmian.
open-not-sealed = To nie jest zablokowany plik albo brakuje jego części. Nic nie zostało otwarte. Poproś o plik jeszcze raz.
open-newer = Ten plik jest zablokowany w sposób, którego program nie zna. Pobierz najnowszą wersję. Potem spróbuj znowu.
open-draft = Ten plik należy do zapisanych odpowiedzi. Został bez zmian. Żeby wrócić do zapisanych odpowiedzi, uruchom program.
open-key-needed = Ten plik jest zablokowany dla kogoś, kto ma klucz. Dodaj --identity i nazwę twojego pliku z kluczem.
open-phrase-needed = Ten plik jest zablokowany tajnym hasłem. Pomiń --identity. Wtedy program zapyta o hasło.
open-no-keys = To nie jest plik z kluczem: { $file }. Taki plik robi program do plików age. Wybierz swój plik z kluczem.
open-wrong-key = Twój klucz nie otwiera tego pliku. Nic nie zostało otwarte. Zapytaj, dla jakiego kodu blokady jest ten plik. Jeśli to twój kod, plik może być uszkodzony.
open-wrong-phrase = To tajne hasło nie otwiera pliku. Spróbuj znowu. Wielkie litery mają znaczenie. Jeśli wiesz na pewno, że hasło jest dobre, plik może być uszkodzony.
open-too-much-work = Ten plik jest zablokowany w sposób, który zabiera za dużo czasu i pamięci. Nie został otwarty. Poproś o plik zablokowany w zwykły sposób.
open-damaged = Ten plik jest uszkodzony albo brakuje jego części. Nic nie zostało otwarte. Poproś o plik jeszcze raz.
open-exists = Jest już plik o tej nazwie: { $file }. Został bez zmian. Wybierz inny folder.

# A language: what it calls itself, its tag, and how much of it is translated.
languages-line = { $name }, { $tag }: przetłumaczone { NUMBER($share) } procent.
# $status is one of the messages language-... in ui.ftl. $by is who checked the words.
languages-draft = { $status } Dzień: { $day }.
languages-checked = { $status } Kto sprawdził: { $by }, { $day }.
# $ids are the ids of messages.
languages-stale = { PLURAL($count) ->
    [one] Od tego czasu zmienił się angielski tekst jednej wiadomości: { $ids }
    [few] Od tego czasu zmienił się angielski tekst { NUMBER($count) } wiadomości: { $ids }
    [many] Od tego czasu zmienił się angielski tekst { NUMBER($count) } wiadomości: { $ids }
   *[other] Od tego czasu zmienił się angielski tekst { NUMBER($count) } wiadomości: { $ids }
}
languages-unsettled = Nie jest zapisane, z jakiego angielskiego tekstu powstały te słowa.
languages-unsettled-some = Nie jest zapisane, z jakiego angielskiego tekstu powstały te: { $ids }
languages-settled = Jest zanotowane, że słowa w tym języku znaczą to samo co dzisiejsze angielskie.
# Nothing inside the program can be changed.
languages-no-folder = Podaj folder z językami. Wpisz: { -ownwords } languages --settle JĘZYK --content FOLDER
languages-english = Inne języki powstają z angielskiego. Podaj jeden z nich.

settings-file = Ustawienia są w tym pliku: { $file }
# $name is who they are.
settings-lock = Pliki można zablokować dla: { $name }. Kod blokady: { $code }
settings-keys = To są klawisze, tak jak wpisuje się je w pliku z klawiszami:
