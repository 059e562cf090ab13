# While people talk about a file, the program says these in place of the messages without “in-talk-”:
# there "your file" is the one that they talk about, and what they make is the record. What a
# message does not have here, it says as everywhere.

## Before the talk

in-talk-dialog-keep_forget =
    .hint =
        Nic nie jest zapisywane na tym komputerze, chyba że zrobicie zapis rozmowy.
        Jeśli program się zatrzyma, odpowiedzi znikną.

## What can be done at an answer

in-talk-act-share =
    .word = do zapisu
    .label = Dodaj tę odpowiedź do zapisu
in-talk-row-stays-out = To jest prywatne. W zapisie tego nie będzie.
in-talk-row-covered-goes = Tego tu nie widać. Będzie w zapisie.
in-talk-notice-private = To jest teraz prywatne. Nie będzie tego w zapisie. Pytań, które wynikły z tej odpowiedzi, też w nim nie będzie.
in-talk-notice-shared = Teraz to może być w zapisie.
in-talk-deed-share = Dodaj prywatną rzecz do zapisu
in-talk-deed-share-this = Dodaj to do zapisu
in-talk-topic-which-keep-private =
    .why = Tego, co jest prywatne, nie będzie w zapisie.
in-talk-topic-which-share = Która rzecz może być w zapisie?
    .why = Każdy, kto ma zapis, może to wtedy przeczytać.
in-talk-pick-examples =
    Możesz wybrać więcej niż jedną odpowiedź.
    W zapisie będzie widać, że to wybór z przykładów.

## Who types

in-talk-topic-typist =
    .hint = W zapisie będzie napisane, kto wpisał każdą odpowiedź.
    .why = Każdy zobaczy wtedy, które słowa są twoje.
in-talk-role-worker = Mój pracownik socjalny
in-talk-by-worker = pracownik socjalny
in-talk-notice-typist-worker = Od teraz pisze pracownik socjalny.
in-talk-notice-whose-typists = Od teraz to jest opinia osoby, która pisze. Tak będzie napisane w zapisie.
in-talk-topic-whose =
    .why = Twoje własne słowa i opinie innych są w zapisie osobno.
in-talk-words-typists =
    .hint = W zapisie widać, że to opinia kogoś innego, a nie twoja.

## The answers, and what goes into the record

in-talk-topic-review = Wasze odpowiedzi
    .hint =
        Wybierz odpowiedź, żeby ją zmienić.
        Odpowiedzi prywatnej nie ma w zapisie.
in-talk-offer-finish =
    .hint = Potem możecie zrobić zapis. Możesz skończyć, nawet jeśli niektóre pytania są puste.
in-talk-topic-look = To trafi do zapisu:
    .short = Zapis
    .hint = Zapisu jeszcze nie ma. Nadal możesz zachować coś jako prywatne.
    .why = Widzisz to, co będzie można przeczytać w zapisie. Tego, co prywatne, w nim nie będzie.
in-talk-topic-look-none = Nic z tej części nie trafi do zapisu:
    .short = Zapis
    .hint = Zapisu jeszcze nie ma. Nadal możesz zachować coś jako prywatne.
    .why = Widzisz to, co będzie można przeczytać w zapisie. Tego, co prywatne, w nim nie będzie.
in-talk-offer-show-again = Dodaj do zapisu: { $what }
in-talk-offer-show-all =
    .hint = Potem robisz zapis i nie oglądasz innych części.
in-talk-topic-hold = Co chcesz zachować jako prywatne albo dodać do zapisu?
    .why = Tego, co prywatne, w zapisie nie będzie. Możesz to znowu zmienić.

## The record as a file

in-talk-dialog-lock = Kto może otworzyć zapis?
    .hint =
        Zablokowany zapis może przeczytać tylko ten, kogo tu wybierzesz. Ty go wtedy nie otworzysz, chyba że wybierzesz hasło.
        Do otwarcia potrzebny jest program do plików age.
    .why = Taki zapis można wysłać albo mieć na pendrivie i nikt inny go nie przeczyta.
in-talk-dialog-lock_phrase =
    .hint = Hasło wybierasz w następnym kroku. Podaj je tylko tym, którzy mogą przeczytać zapis.
in-talk-dialog-seal = Wybierz tajne hasło do zapisu.
    .hint =
        Dobre hasło to cztery słowa lub więcej. Tego, co wpisujesz, nie widać.
        Do otwarcia zapisu każdy potrzebuje hasła i programu do plików age.
    .why = Hasło blokuje zapis. Podaj je tylko osobom, które mogą czytać zapis. Nie wysyłaj go razem z zapisem.
in-talk-dialog-numbers = Czy chcesz mieć numery pomocy w zapisie?
    .hint =
        To numery do ludzi, którzy mogą ci pomóc albo cię wysłuchać.
        Każdy, kto zobaczy zapis, zobaczy też te numery.
in-talk-dialog-where = Gdzie chcesz umieścić zapis?
    .hint = W nazwie zapisu jest dzień i kod. Nie ma w niej twojego imienia ani nazwiska.
    .why = Żeby dać komuś zapis, trzeba wiedzieć, gdzie on jest.
in-talk-dialog-folder =
    .why = Zapis trafi do tego folderu. Nic w tym folderze nie zostanie zastąpione.
in-talk-failure-other-folder = Zapis nie powstał. Twoje odpowiedzi nadal tu są. Wybierz inny folder.
in-talk-dialog-end = Zapis jest gotowy.
    .hint = Nie jest nikomu wysyłany. Razem wybieracie, kto go dostanie.
    .why = Ta strona mówi, gdzie jest zapis i co możesz zrobić dalej.
in-talk-dialog-end_delete =
    .hint = Zapis zostaje.
in-talk-end-folder = Zapis jest w tym folderze: { $folder }
in-talk-end-not-safe = Ostatnich odpowiedzi nie można było zapisać na tym komputerze. Są w zapisie rozmowy, ale bez prywatnych.
in-talk-end-not-kept = Odpowiedzi nie są zapisane na tym komputerze. Po zamknięciu zostanie tylko zapis rozmowy.
in-talk-sealed-for = Zapis jest zablokowany. Może go otworzyć: { $name }.
in-talk-sealed-phrase = Zapis jest zablokowany. Może go otworzyć tylko ktoś, kto zna tajne hasło. Jeśli hasło zginie, nikt go nie otworzy.
in-talk-dialog-stop-unkept_make = Najpierw zrób zapis
in-talk-dialog-stop-behind_make = Najpierw zrób zapis
