# Komputer publiczny. Najpierw dla osób, które się nim opiekują, potem dla tych, które go używają.

## Wiersz poleceń

cli-kiosk = Działaj na komputerze publicznym, na którym następna osoba nie znajdzie nic po poprzedniej.
cli-kiosk-config = Plik, który mówi, jak używany jest ten komputer.
cli-kiosk-what = owner-words tworzy słowa, które kończą program. deliver wysyła to, co ludzie zostawili dla urzędu (council). status mówi, co jeszcze czeka.
cli-kiosk-check = Powiedz, co jest nie tak w pliku i co zrobić.
cli-kiosk-once = Zakończ po jednej osobie. Z deliver: po jednej próbie.
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
kiosk-fault-no-such-name = Nie ma tu nic o nazwie { $name }. Są tu: { $known }.
kiosk-fault-not-text = { $name }: tu potrzebne są słowa w "cudzysłowie".
kiosk-fault-not-texts = { $name }: tu potrzebna jest lista, na przykład ["raz", "dwa"].
kiosk-fault-not-yes-no = { $name } to true albo false, bez cudzysłowu.
kiosk-fault-not-in-range = { $name }: tu potrzebna jest liczba całkowita od { $least } do { $most }.
kiosk-fault-not-one-of = { $name } to jedno z tych słów: { $known }.
kiosk-fault-not-a-path = { $name }: tu potrzebna jest pełna nazwa folderu, ze wszystkimi folderami nad nim. Zaczyna się od /.
kiosk-fault-missing = W tej części brakuje { $name }. Dopisz to albo wpisz on = false.
kiosk-fault-owner-words = Tego nie stworzył program. Wpisz: ownwords kiosk owner-words. Potem skopiuj wiersz, który się pojawi.
kiosk-fault-no-language = Nie ma tu języka { $name }. Wpisz: ownwords languages. Zobaczysz listę języków.
kiosk-fault-no-folder = Folderu { $name } nie ma albo to konto nie może w nim zapisywać. Utwórz go i przekaż temu kontu.
kiosk-fault-no-recipient = Kod { $number } nie jest kodem, dla którego można zamykać pliki. Taki kod zaczyna się od age1. Poproś o niego osobę, która czyta pliki.
kiosk-fault-secret-key = Kod { $number } to tajny klucz. Kto go ma, może czytać pliki. Usuń go z tego komputera i powiedz o tym osobie, do której należy. Poproś o kod, który zaczyna się od age1.
kiosk-fault-no-address = Tam nie można nic wysłać. Wpisz nazwę folderu albo adres, który zaczyna się od s3://, az:// lub gs://. Do adresu potrzebny jest program zbudowany z dropoff.
kiosk-fault-no-pdf = Ten program nie umie tworzyć stron do druku. Wpisz form = "text".
kiosk-fault-nothing-to-take = Z tego komputera nikt nie może niczego zabrać. Dodaj co najmniej jedno z tych: [print], [stick], [later] albo [drop_off].
kiosk-fault-no-printer = Nie ma tu drukarki { $name } albo na tym komputerze nie można drukować. Wpisz: lpstat -p. To pokazuje drukarki.
kiosk-fault-keeps-printed = System drukowania trzyma przez dzień kopię tego, co wydrukował, i mogą do niej dotrzeć inni. Dodaj w pliku { $name } wiersz PreserveJobFiles No. Potem uruchom system drukowania jeszcze raz.

## Powitanie

kiosk-welcome = Witaj. Naciśnij dowolny klawisz.
kiosk-welcome-voice = Witaj. Aby wszystko było czytane na głos, naciśnij klawisz 5.

## Strony

dialog-kiosk-first = Co chcesz zrobić?
    .short = Co zrobić
    .why = Pytamy o to, żeby trafić we właściwe miejsce.
dialog-kiosk-first_begin = Zacznij
dialog-kiosk-first_settings = Ustawienia: kolory, dźwięk, klawisze
    .hint = Możesz je zmienić w każdym kroku.
dialog-kiosk-first_owner = Opiekuję się tym komputerem

dialog-kiosk-owner = Jakie słowa kończą program?
    .short = Słowa
    .hint = Nie widać ich podczas pisania.
    .why = Tylko osoba, która opiekuje się tym komputerem, może zakończyć program.
kiosk-not-the-owner = To nie są te słowa. Nic się nie zmieniło.

dialog-kiosk-begin = Zanim zaczniesz
    .short = Zanim zaczniesz
    .hint =
        Mówisz, co jest dla ciebie ważne, co chcesz robić i jakiego wsparcia chcesz.
        Każde pytanie możesz zostawić bez odpowiedzi. Możesz przestać, kiedy chcesz.
        Aby dowiedzieć się, co można zrobić w danym kroku, wpisz / i naciśnij Enter.
        To jest komputer publiczny. Nie zachowuje nic z tego, co powiesz, chyba że tak wybierzesz.
        Na końcu wybierasz, co zabierasz ze sobą. Potem wszystko zostaje skasowane.
        Pracownik to osoba, która planuje z tobą wsparcie. Twój plik jest po to, żeby przeczytał go przed rozmową.
        Pracownicy, którzy go czytają, mogą musieć coś zrobić, jeśli uznają, że komuś może stać się krzywda. Zwykle najpierw rozmawiają z Tobą.
        Ten program o niczym nie decyduje. Nie służy do zgłaszania krzywdy.
        Jeśli teraz coś ci grozi, zadzwoń pod 999.
        Jeśli ktoś wejdzie, możesz szybko zamknąć. Naciśnij klawisz F12 albo wpisz /zamknij szybko.
        Szybkie zamknięcie najpierw czyści ekran, a potem kasuje wszystko, co zostało powiedziane.
        Nie może skasować tego, co ktoś albo kamera zobaczyli lub usłyszeli.
    .why = Mówimy o tym najpierw, żeby było wiadomo, co stanie się z odpowiedziami.
# The same where there are number keys alone.
dialog-kiosk-begin-numbers = Zanim zaczniesz
    .short = Zanim zaczniesz
    .hint =
        Mówisz, co jest dla ciebie ważne, co chcesz robić i jakiego wsparcia chcesz.
        Każde pytanie możesz zostawić bez odpowiedzi. Możesz przestać, kiedy chcesz.
        Aby dowiedzieć się, co można zrobić w danym kroku, wpisz 0 i naciśnij Enter.
        To jest komputer publiczny. Nie zachowuje nic z tego, co powiesz, chyba że tak wybierzesz.
        Na końcu wybierasz, co zabierasz ze sobą. Potem wszystko zostaje skasowane.
        Pracownik to osoba, która planuje z tobą wsparcie. Twój plik jest po to, żeby przeczytał go przed rozmową.
        Pracownicy, którzy go czytają, mogą musieć coś zrobić, jeśli uznają, że komuś może stać się krzywda. Zwykle najpierw rozmawiają z Tobą.
        Ten program o niczym nie decyduje. Nie służy do zgłaszania krzywdy.
        Jeśli teraz coś ci grozi, zadzwoń pod 999.
        Jeśli ktoś wejdzie, możesz szybko zamknąć. Wpisz 99 i naciśnij Enter.
        Szybkie zamknięcie najpierw czyści ekran, a potem kasuje wszystko, co zostało powiedziane.
        Nie może skasować tego, co ktoś albo kamera zobaczyli lub usłyszeli.
    .why = Mówimy o tym najpierw, żeby było wiadomo, co stanie się z odpowiedziami.
kiosk-begin-time = Jeśli przez kilka minut nic nie zrobisz, strona zostanie ukryta i padnie pytanie, czy nadal tu jesteś. Możesz poprosić o więcej czasu.

dialog-kiosk-idle = Czy nadal tu jesteś?
    .short = Czy tu jesteś
    .hint =
        Strona jest ukryta. Naciśnij dowolny klawisz, aby iść dalej.
        Naciśnij 0, jeśli potrzebujesz więcej czasu. Od tej chwili masz go dziesięć razy więcej.
        Jeśli nikt nie naciśnie klawisza, wszystko, co zostało powiedziane, zostanie skasowane.
    .why = Następna osoba nie może znaleźć tego, co mówisz.
notice-kiosk-longer = Masz teraz dziesięć razy więcej czasu.

dialog-kiosk-stop = Czy chcesz teraz wyjść?
    .short = Wyjść teraz
    .why = Pytamy o to, żeby nic nie zginęło przez pomyłkę.
dialog-kiosk-stop_back = Zostań tutaj
dialog-kiosk-stop_take = Najpierw zabierz coś ze sobą
dialog-kiosk-stop_leave = Wyjdź teraz

dialog-kiosk-take = Co chcesz zabrać ze sobą?
    .short = Co zabrać
    .why = Nic nie opuszcza tego komputera, chyba że tak tutaj wybierzesz.
dialog-kiosk-take_back = Wróć do moich odpowiedzi
dialog-kiosk-take_leave = Gotowe
# Where there is more than one.
kiosk-more-than-one-way = Możesz zabrać plik na więcej niż jeden sposób.

# What is cleared when the person leaves, and what stays. $day is the last day.
kiosk-cleared = Kiedy wyjdziesz, wszystko, co zostało powiedziane, zostanie skasowane z tego komputera.
kiosk-stays-later = To, co zostało tu na później, zostaje bez zmian do dnia: { $day }. Otwiera to twój kod.
kiosk-stays-council = Twój plik dla urzędu zostaje tu, zablokowany, aż zostanie wysłany.
kiosk-cleared-else = Wszystko inne, co zostało powiedziane, zostanie skasowane, kiedy wyjdziesz.

# The last page. What happens next and the help numbers follow.
dialog-kiosk-end = Zanim pójdziesz
    .short = Co teraz
    .why = Ta strona mówi, co masz, co tu zostaje i co będzie dalej.
dialog-kiosk-end_leave = Wyjdź teraz
dialog-kiosk-end_back = Wróć
kiosk-has-nothing = Nie zabierasz nic ze sobą.
kiosk-has-paper = Twój plik jest wydrukowany. Weź wszystkie kartki z drukarki.
kiosk-has-stick = Twój plik jest na twoim pendrivie. Weź pendrive ze sobą.
kiosk-has-council = Twój plik czeka tu dla urzędu. Urząd może go znaleźć po numerze.

## What is said here in the place of other words: this machine keeps nothing by itself

in-public-dialog-settings =
    .hint = Zmiana działa od razu. Następna osoba jej nie znajdzie.
in-public-dialog-usual =
    .hint = Język, sposób pokazywania i głos zostają bez zmian.
in-public-dialog-earlier =
    .hint =
        Możesz użyć pliku zrobionego dla pracownika socjalnego.
        Tamte odpowiedzi widać tylko wtedy, gdy o to poprosisz.
        Żadna nie jest twoją odpowiedzią, dopóki nie powiesz, że to nadal prawda.
in-public-dialog-equality =
    .hint =
        Jest w nim tylko to, co jest wybrane w części o równym traktowaniu. Nie ma w nim twojego imienia ani nazwiska.
        Być może mało osób w okolicy odpowiada tak samo. Wtedy ktoś może zgadnąć, że to twoje odpowiedzi.
        Ten plik idzie tą samą drogą co twój plik i do tych samych ludzi.
        Jeśli odpowiesz „nie”, tych odpowiedzi nie będzie w żadnym pliku.
in-public-topic-parts =
    .hint =
        Części możesz robić w takiej kolejności, w jakiej chcesz. Każdą możesz pominąć.
        Możesz skończyć w każdej chwili i wybrać, co zabrać ze sobą.
