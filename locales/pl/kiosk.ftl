# Komputer publiczny. Najpierw dla osób, które się nim opiekują, potem dla tych, które go używają.

## Wiersz poleceń

cli-kiosk = Działaj na komputerze publicznym, na którym następna osoba nie znajdzie nic po poprzedniej.
cli-kiosk-config = Plik, który mówi, jak używany jest ten komputer.
cli-kiosk-what = owner-words tworzy słowa, które kończą program.
cli-kiosk-check = Powiedz, co jest nie tak w pliku i co zrobić.
cli-kiosk-once = Zakończ po jednej osobie.
cli-value-what = co

kiosk-needs-config = Podaj plik, który mówi, jak używany jest ten komputer: --config.
kiosk-no-file = Nie można odczytać pliku { $file }. Sprawdź jego nazwę i kto może go czytać.
kiosk-well = Wszystko w pliku { $file } jest w porządku.
kiosk-not-well = { PLURAL($count) ->
        [one] Jedna rzecz w pliku jest nie tak. Nic nie zostało uruchomione.
        [few] { $count } rzeczy w pliku są nie tak. Nic nie zostało uruchomione.
        [many] { $count } rzeczy w pliku jest nie tak. Nic nie zostało uruchomione.
       *[other] { $count } rzeczy w pliku jest nie tak. Nic nie zostało uruchomione.
    }
kiosk-fault = Wiersz { $line }: { $words }
kiosk-no-terminal = Potrzebny jest ekran i klawiatura. To nie może działać w tle.
kiosk-owner-ask = Wpisz słowa, które mają kończyć program. Nie będą widoczne. Potem naciśnij Enter.
kiosk-owner-again = Wpisz te same słowa jeszcze raz i naciśnij Enter.
kiosk-owner-other = To nie są te same słowa. Nic nie powstało. Zacznij od nowa.
kiosk-owner-short = Te słowa są za krótkie. Potrzeba co najmniej dwunastu liter. Zacznij od nowa.
kiosk-owner-line = Wpisz ten wiersz do pliku pod [place]:

## Co może być nie tak w pliku

kiosk-fault-syntax = Nie można tego zrozumieć. Porównaj z przykładem: nazwa, znak = i wartość. Słowa stoją w "cudzysłowie".
kiosk-fault-no-such-section = Nie ma części [{ $name }]. Są takie: { $known }.
kiosk-fault-not-a-section = { $name } to nazwa części. Wpisz [{ $name }] w osobnym wierszu.
kiosk-fault-no-such-name = Nie ma tu nic o nazwie { $name }. Jest to: { $known }.
kiosk-fault-not-text = { $name }: tu potrzebne są słowa w "cudzysłowie".
kiosk-fault-not-texts = { $name }: tu potrzebna jest lista, na przykład ["raz", "dwa"].
kiosk-fault-not-yes-no = { $name } to true albo false, bez cudzysłowu.
kiosk-fault-not-in-range = { $name }: tu potrzebna jest liczba całkowita od { $least } do { $most }.
kiosk-fault-not-one-of = { $name } to jedno z tych słów: { $known }.
kiosk-fault-not-a-path = { $name }: tu potrzebna jest pełna ścieżka folderu. Zaczyna się od /.
kiosk-fault-missing = W tej części brakuje { $name }. Dopisz to albo wpisz on = false.
kiosk-fault-owner-words = Tego nie stworzył program. Wpisz: ownwords kiosk owner-words. Potem skopiuj wiersz, który się pojawi.
kiosk-fault-no-language = Nie ma tu języka { $name }. Wpisz: ownwords languages. Zobaczysz listę języków.
kiosk-fault-no-folder = Folderu { $name } nie ma albo to konto nie może w nim zapisywać. Utwórz go i przekaż temu kontu.
kiosk-fault-no-recipient = Kod { $number } nie jest kodem, dla którego można zamykać pliki. Taki kod zaczyna się od age1. Poproś o niego osobę, która czyta pliki.
kiosk-fault-secret-key = Kod { $number } to tajny klucz. Kto go ma, może czytać pliki. Usuń go z tego komputera, powiedz o tym osobie, do której należy, i poproś o kod, który zaczyna się od age1.
kiosk-fault-no-address = Tam nie można nic wysłać. Wpisz ścieżkę folderu albo adres, który zaczyna się od s3://, az:// lub gs://. Do adresu potrzebny jest program zbudowany z dropoff.
kiosk-fault-no-pdf = Ten program nie umie tworzyć plików PDF. Wpisz form = "text".
