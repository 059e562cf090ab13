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
cli-after = Z czytnikiem ekranu uruchom go tak: { -ownwords } --view linear
cli-view = Jak używać programu: linear to wiersz po wierszu, full to jedna strona naraz.
cli-speak = Czytaj każdą stronę na głos. Nie razem z czytnikiem ekranu.
cli-switch = Używaj jednego albo dwóch przycisków zamiast klawiatury: one, two albo none.
cli-lang = Język, na przykład pl.
cli-content = Folder z innymi pytaniami i językami.
cli-data = Folder na zapisane odpowiedzi, zamiast zwykłego.
cli-drafts = Pokaż listę zapisanych odpowiedzi na tym komputerze albo usuń niektóre.
cli-drafts-delete = Usuń te zapisane odpowiedzi na zawsze.
cli-handover = Zrób plik dla pracownika socjalnego z zapisanych odpowiedzi.
cli-handover-draft = Które zapisane odpowiedzi. Możesz to pominąć, jeśli jest tylko jeden zestaw.
cli-handover-to = Folder na plik.
cli-handover-format = Jakie rodzaje pliku: html, json, text, fhir. Bez tego powstaną html, json i text.
cli-check = Sprawdź pytania i ich słowa we wszystkich językach i pokaż, co jest w nich źle.
cli-check-dir = Folder z pytaniami i językami.
cli-languages = Pokaż listę języków i pokaż, ile z każdego jest przetłumaczone.
cli-languages-settle = Zanotuj, że słowa w tym języku znaczą to samo co dzisiejsze angielskie.
cli-settings = Pokaż ustawienia i klawisze.
cli-settings-usual = Najpierw przywróć zwykłe ustawienia.
cli-schema = Pokaż JSON Schema pliku, który robi program.
cli-questions = Pokaż każde pytanie i jego słowa albo zrób stronę do sprawdzenia języka.
cli-questions-format = Jak je pokazać: text do czytania, json dla systemów komputerowych, fhir dla systemów, które używają FHIR.
cli-questions-review = Zrób stronę do druku, na której ludzie mogą sprawdzić słowa języka.
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
settings-keys = To są klawisze, tak jak wpisuje się je w pliku z klawiszami:
