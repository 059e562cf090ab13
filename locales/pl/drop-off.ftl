# What is left for the council on a public machine. First for those who look after the machine,
# then for those who use it.

## What waits

# $count is how many people left a file.
drop-off-waits = { PLURAL($count) ->
        [one] Jeden plik czeka tu na wysłanie.
        [few] { $count } pliki czekają tu na wysłanie.
        [many] { $count } plików czeka tu na wysłanie.
       *[other] { $count } pliku czeka tu na wysłanie.
    }
drop-off-none-waits = Nie czeka tu żaden plik.
drop-off-oldest = Najstarszy jest tu od: { $day }.
# $size is a number of kilobytes.
drop-off-size = Razem: { $size } kB.
drop-off-last = Ostatni dotarł: { $day }.
drop-off-none-arrived = Żaden jeszcze nie dotarł.
drop-off-since = Pliki nie docierają. Od kiedy: { $day }.
drop-off-off = Na tym komputerze nie można zostawić niczego dla urzędu (council). Aby to zmienić, wypełnij w pliku część [drop_off].

## What the process says that sends

drop-off-sent = { PLURAL($count) ->
        [one] Dotarł jeden plik.
        [few] Dotarły { $count } pliki.
        [many] Dotarło { $count } plików.
       *[other] Dotarło { $count } pliku.
    }
drop-off-another = Pliki wysyła już inny proces.

## Why files wait

drop-off-network = Nie można połączyć się z miejscem na pliki. Sprawdź sieć tego komputera i adres. Program sam spróbuje znowu.
drop-off-busy = Miejsce na pliki odpowiada, ale ich nie przyjmuje. Program sam spróbuje znowu. Jeśli trwa to cały dzień, zapytaj tych, którzy prowadzą to miejsce.
drop-off-refused = Miejsce na pliki nie wpuszcza tego komputera. Zapytaj tych, którzy prowadzą to miejsce, czy zmieniły się nazwa i klucz.
drop-off-no-credentials = Ten komputer nie ma nazwy i klucza do miejsca na pliki albo nie może ich odczytać. Zapisz je tam, gdzie mówi instrukcja.
drop-off-no-place = Nie ma folderu ani zasobnika (bucket) na pliki. Sprawdź nazwę i to, czy dysk jest podłączony.
drop-off-full = Dysk na pliki jest pełny. Zrób na nim miejsce. Program sam spróbuje znowu.
drop-off-not-kept = Miejsce na pliki przyjęło plik, a teraz go nie ma. Program sam spróbuje znowu. Jeśli trwa to cały dzień, zapytaj tych, którzy prowadzą to miejsce.
drop-off-other = W miejscu na pliki coś innego ma nazwę jednego z plików. Nic tam nie zmieniono. Poproś tych, którzy prowadzą to miejsce, żeby to sprawdzili.
drop-off-damaged = Jeden plik jest tu uszkodzony i nie został wysłany. Inne idą dalej. Poproś o sprawdzenie dysku tego komputera.

## Pages

dialog-kiosk-take_council = Zostaw tu mój plik dla urzędu

dialog-kiosk-drop-off = Czy chcesz zostawić swój plik dla urzędu (council)?
    .short = Zostawić plik
    .why = Nic nie zostanie wysłane, jeśli tego tu nie wybierzesz.
dialog-kiosk-drop-off_leave = Zostaw go dla nich
dialog-kiosk-drop-off_back = Nie zostawiaj go
# Said first. $council is who has the key, in the words of those who look after the machine.
drop-off-who = Kto może go przeczytać: { $council }. Tylko oni mają klucz.
# Follows.
drop-off-told =
    .lines =
        Twój plik zostanie zablokowany, zanim trafi na dysk. Potem nikt go na tym komputerze nie otworzy, ty też nie.
        Czeka tu, aż zostanie wysłany. To trwa dłużej, gdy nie działa sieć.
        Nie można go zabrać z powrotem.
        Prywatne odpowiedzi są w nim tylko wtedy, gdy je dodasz.
        Jeśli zostawisz go kilka razy, dostaną każdy z nich.

dialog-kiosk-receipt = Twój plik czeka na urząd (council).
    .short = Jego numer
    .hint =
        Jest zablokowany i bezpieczny na tym komputerze. Nie jest jeszcze wysłany. Wyjdzie sam, gdy będzie sieć.
        Możesz zapisać ten numer. Dzięki niemu znajdą twój plik, gdy zadzwonisz.
        Numer nic o tobie nie mówi.
    .why = Po tym numerze mogą znaleźć twój plik.
dialog-kiosk-receipt_done = Mam go
dialog-kiosk-receipt_print = Wydrukuj numer
# $number is twelve digits, each said by itself, in three groups.
drop-off-number = Numer twojego pliku to { $number }.
drop-off-printed = Twój numer jest wydrukowany. Zabierz go teraz z drukarki.
drop-off-not-left = Nie udało się zostawić pliku. Nic z niego tu nie zostało. Możesz wybrać inny sposób.
drop-off-second-not-left = Twój plik został zostawiony. Drugiego pliku, o równości, nie udało się zostawić. Powiedz o tym osobie, która tu pracuje, albo zabierz go w inny sposób.
