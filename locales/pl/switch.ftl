# Words that only someone meets who uses one switch or two, or number keys, in place of a keyboard. Labels have
# 36 cells at most, prompts 37.

## What can be chosen, beside what a page offers

switch-go-on = Dalej
# Ends a choice of many.
switch-done = Dalej z tymi odpowiedziami
switch-done-none = Dalej bez żadnej z nich
switch-finish = Moja odpowiedź jest gotowa
switch-read-back = Przeczytaj, co mam napisane
switch-other = Inne rzeczy, które mogę zrobić
switch-pause = Przerwa
switch-close = Wróć do tego kroku
switch-close-help = Zamknij pomoc

## Pages of their own

switch-other-page = Co chcesz zrobić?
switch-help = Pomoc

## Writing letter by letter: first a row, then a letter of it

switch-spell = Pisz litera po literze
switch-spell-row = W którym rzędzie jest litera?
switch-spell-letter = Który znak wybierasz?
# Where a secret phrase is written.
switch-secret = To, co wybierasz, widać na ekranie. Sprawdź, czy nikt inny go nie widzi. Niektóre okna trzymają te wybory. Gdy skończysz, zamknij okno.
switch-signs = Spacja i znaki
switch-digits = Cyfry
switch-take-letter = Skasuj ostatnią literę
switch-take-word = Skasuj ostatnie słowo
switch-spell-stop = Koniec pisania
switch-rows-back = Wróć do rzędów
switch-capital = Następna litera będzie wielka
switch-sign-line = Nowy wiersz
switch-sign-space = Spacja
switch-sign-full-stop = Kropka
switch-sign-dot = Kropka w adresie
switch-sign-comma = Przecinek
switch-sign-question = Znak zapytania
switch-sign-exclamation = Wykrzyknik
switch-sign-apostrophe = Apostrof
switch-sign-hyphen = Myślnik
switch-sign-slash = Ukośnik
switch-sign-underscore = Podkreślnik
switch-sign-colon = Dwukropek
switch-sign-at = Małpa, znak w adresie e-mail
switch-sign-open-bracket = Nawias otwarty
switch-sign-close-bracket = Nawias zamknięty
switch-sign-tilde = Tylda
# A prompt: what was written so far, or its end. $words are the words of the person.
switch-so-far = Dotąd: { $words }
# The end of a text that is too long for a prompt.
switch-tail = …{ $words }
# The same for a secret phrase, which is not shown: how many letters.
switch-so-far-secret = Liter dotąd: { $count }
# All that was written so far. $label are the words of the person.
switch-so-far-whole = Napisane dotąd: { $label }

## What is said

# An option among many. $label is the option.
switch-chosen = { $label }: wybrane.
switch-not-chosen = { $label }: niewybrane.
switch-rests = To jest przerwa. Żeby iść dalej, naciśnij przycisk.
# Prompts. $short is the label of the question.
switch-prompt = Naciśnij przycisk przy odpowiedzi:
switch-prompt-again = Znowu: naciśnij przy odpowiedzi:
switch-prompt-label = { $short }, naciśnij przycisk:
switch-prompt-label-again = Znowu: { $short }, naciśnij:
switch-prompt-rests = Przerwa. Naciśnij, żeby iść dalej:

## How it works, for help

switch-how-one = Odpowiedzi pojawiają się jedna po drugiej. Naciśnij przycisk przy tej, którą wybierasz.
switch-how-rest = Po dwóch rundach jest przerwa. Naciśnij przycisk, żeby iść dalej.
switch-how-any = Każdy klawisz jest twoim przyciskiem. Dlatego nikt inny nie może w tym czasie używać klawiatury.
# $key, $step and $choose are names of keys, such as key-name-esc in ui.ftl.
switch-how-key = Twój przycisk to klawisz: { $key }. Ktoś, kto ci pomaga, może używać wszystkich innych klawiszy jak zwykle.
switch-how-two = { $step } prowadzi do następnej odpowiedzi. { $choose } ją wybiera. Wszystkie inne klawisze działają jak zwykle.
switch-how-spell = Żeby pisać, najpierw wybierz rząd liter. Potem wybierz literę.

## With number keys alone

# How it works, on the first page and in help. $last and $fast are numbers.
numbers-how = Wpisz numer tego, co wybierasz. Potem naciśnij Enter. { $last } to ostatnia możliwość na każdej stronie. Prowadzi do innych rzeczy albo z powrotem. Żeby szybko zamknąć, wpisz { $fast } i naciśnij Enter.
numbers-how-signs = Klawisz z gwiazdką czyta stronę jeszcze raz. Klawisz z ukośnikiem wraca. Klawisz z kropką kasuje numer.
numbers-how-voice = Klawisz plus pogłaśnia głos. Klawisz minus go ścisza.
numbers-not-offered = Nie można tego zrobić w tym kroku. Wybierz ostatni numer, żeby sprawdzić, co można zrobić.
numbers-nothing-yet = Nic jeszcze nie jest wybrane. Wpisz numer, potem naciśnij Enter.
# Prompts. $short is the label of the question.
numbers-prompt = Wpisz numer, potem naciśnij Enter:
numbers-prompt-again = Znowu: wpisz numer, potem Enter:
numbers-prompt-label = { $short }, numer i Enter:
numbers-prompt-label-again = Znowu: { $short }, numer:
