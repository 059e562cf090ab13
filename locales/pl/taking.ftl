# What a person takes away from a public machine, and how they come back.

dialog-kiosk-first_come-back = Wrócić do tego, co tu zostało

dialog-kiosk-take_print = Wydrukuj mój plik
dialog-kiosk-take_stick = Zapisz mój plik na pendrivie
dialog-kiosk-take_later = Zostaw tu odpowiedzi na później
dialog-kiosk-take_delete = Usuń to, co tu zostało

## On paper

dialog-kiosk-print = Czy chcesz wydrukować swój plik?
    .short = Drukowanie
    .hint =
        Drukarka należy do tego miejsca. Każdy, kto zobaczy kartkę, może ją przeczytać.
        Kartka leży w drukarce, aż ją weźmiesz. Zostań blisko drukarki.
    .why = Najpierw pytamy, bo kartkę mogą zobaczyć inni.
dialog-kiosk-print_print = Wydrukuj teraz
dialog-kiosk-print_back = Wróć

dialog-kiosk-printing = Drukarka już to dostaje.
    .short = Drukowanie
    .hint = To może potrwać minutę albo dwie. Nie musisz nic robić.
    .why = Możesz to zatrzymać. To, co już jest na kartce, zostaje w drukarce.
dialog-kiosk-printing_stop = Zatrzymaj drukowanie

notice-printed = Twój plik jest wydrukowany. Weź go teraz z drukarki.
notice-slip-printed = Twój kod jest wydrukowany. Weź go teraz z drukarki.
notice-not-printed = Drukowanie zostało zatrzymane. Zajrzyj do drukarki. Coś mogło się już wydrukować.

# What is the matter with the printer. It goes on when that is mended.
printer-no-paper = W drukarce nie ma papieru. Powiedz komuś, kto tu pracuje, albo zatrzymaj drukowanie.
printer-jam = Papier utknął w drukarce. Powiedz komuś, kto tu pracuje, albo zatrzymaj drukowanie.
printer-no-ink = W drukarce nie ma tuszu. Powiedz komuś, kto tu pracuje, albo zatrzymaj drukowanie.
printer-open = Drukarka jest otwarta. Powiedz komuś, kto tu pracuje, albo zatrzymaj drukowanie.
printer-stopped = Drukarka stoi. Powiedz komuś, kto tu pracuje, albo zatrzymaj drukowanie.
# Nothing more comes.
printer-lost = Nie udało się wydrukować. Zajrzyj do drukarki, coś mogło się już wydrukować. Spróbuj znowu albo wybierz inny sposób.
printer-not-there = Nie ma połączenia z drukarką. Powiedz komuś, kto tu pracuje, albo wybierz inny sposób.
printer-too-long = Trwało to za długo, więc drukowanie zostało zatrzymane. Spróbuj znowu albo wybierz inny sposób.

## On a memory stick

dialog-kiosk-stick = Czy chcesz zapisać swój plik na pendrivie?
    .short = Pendrive
    .hint =
        Potrzebny jest twój własny pendrive. Program nie patrzy, co na nim jest.
        Bez blokady każdy, kto ma pendrive, może przeczytać twój plik.
        Z blokadą to ty wybierasz, kto może go otworzyć.
    .why = Pytamy, żeby było jasne, kto może przeczytać twój plik.
dialog-kiosk-stick_open = Zapisz bez blokady
dialog-kiosk-stick_lock = Najpierw zablokuj
dialog-kiosk-stick_back = Wróć

dialog-kiosk-stick-in = Włóż teraz swój pendrive.
    .short = Pendrive
    .hint = Program sam go znajdzie. Nie musisz naciskać żadnego klawisza.
    .why = Twój plik zostanie zapisany, gdy tylko program znajdzie pendrive.
dialog-kiosk-stick-in_stop = Nie czekaj dłużej

dialog-kiosk-stick-writing = Twój plik się zapisuje. Nie wyjmuj pendrive’a.
    .short = Zapisywanie
    .hint = To może potrwać minutę. Program powie, kiedy można wyjąć pendrive.
    .why = Pendrive wyjęty za wcześnie może się zepsuć.

dialog-kiosk-stick-out = Wyjmij teraz pendrive.
    .short = Pendrive
    .hint = Potem możesz włożyć inny.
    .why = Na tym pendrivie nie ma twojego pliku.
dialog-kiosk-stick-out_stop = Nie czekaj dłużej

# What the person brings from last time.
dialog-kiosk-brought = Czy twój plik z ostatniego razu jest na pendrivie? Włóż teraz pendrive.
    .short = Pendrive
    .hint =
        Program sam go znajdzie. Nie musisz naciskać żadnego klawisza.
        Czyta tylko pliki z programu Ownwords. Nie zmienia ich.
    .why = Przy każdym pytaniu możesz wtedy zobaczyć swoją odpowiedź z ostatniego razu.
dialog-kiosk-brought_stop = Idę dalej bez niego
notice-stick-read = Program przeczytał twoje odpowiedzi z ostatniego razu. Możesz teraz wyjąć pendrive.
stick-no-file = Na tym pendrivie nie ma pliku z programu Ownwords. Spróbuj z innym albo idź dalej bez niego.

notice-stick-written = Twój plik jest na pendrivie i został sprawdzony. Możesz teraz wyjąć pendrive.
stick-more-than-one = Włożono więcej niż jeden pendrive. Zostaw tylko swój.
stick-not-mounted = Tego pendrive’a nie można tu użyć. Spróbuj z innym.
stick-read-only = Na tym pendrivie nie można nic zapisać. Niektóre mają na to mały przełącznik. Poszukaj go albo spróbuj z innym.
stick-full = Na tym pendrivie nie ma miejsca. Spróbuj z innym.
stick-broken = Na pendrivie nie ma całego pliku. Pendrive może być zepsuty. Spróbuj z innym.
stick-busy = Twój plik jest zapisany, ale pendrive jeszcze pracuje. Poczekaj minutę, zanim go wyjmiesz.

## Left here for later

dialog-kiosk-later = Czy chcesz zostawić tu swoje odpowiedzi na później?
    .short = Na później
    .hint =
        Twoje odpowiedzi zostaną na tym komputerze, zablokowane kodem. Na żadnym innym nie można ich otworzyć.
        Każdy, kto ma twój kod, może je przeczytać. Bez kodu nikt ich nie otworzy, także ludzie, którzy tu pracują.
        Jeśli zgubisz kod, odpowiedzi przepadną.
    .why = Możesz wtedy dziś skończyć i wrócić do tego innego dnia.
dialog-kiosk-later_keep = Zostaw je tutaj
dialog-kiosk-later_back = Wróć
# Follows the hint. $days is how long they stay.
later-days = { PLURAL($days) ->
        [one] Zostaną do jutra. Potem znikną na dobre.
        [few] Zostaną przez { $days } dni. Potem znikną na dobre.
        [many] Zostaną przez { $days } dni. Potem znikną na dobre.
       *[other] Zostaną przez { $days } dnia. Potem znikną na dobre.
    }
# Follows. The person gets a code, or has one from before.
later-new-code = Kod dostaniesz na następnych stronach.
later-same-code = Kod, z którym tu wracasz, się nie zmienia.

dialog-kiosk-later-private = Czy chcesz zostawić tu też swoje prywatne odpowiedzi?
    .short = Prywatne odpowiedzi
    .hint =
        Niektóre twoje odpowiedzi są prywatne.
        Jeśli je tu zostawisz, każdy, kto ma twój kod, może je przeczytać.
        Jeśli ich nie zostawisz, znikną, gdy skończysz.
    .why = Pytamy, bo twój kod może znaleźć ktoś inny.
dialog-kiosk-later-private_without = Zostaw bez prywatnych odpowiedzi
dialog-kiosk-later-private_with = Zostaw też prywatne odpowiedzi

dialog-kiosk-code = Jak chcesz dostać swój kod?
    .short = Twój kod
    .hint =
        Twoje odpowiedzi już tu są. Otwiera je tylko ten kod.
        Możesz go dostać na więcej niż jeden sposób. Później nikt ci go nie powie.
        Jeśli program ci czyta, powie też kod, który pokaże. Inni mogą go usłyszeć.
    .why = Nikt nie zobaczy ani nie usłyszy kodu, zanim tego nie wybierzesz.
dialog-kiosk-code_show = Pokaż go
dialog-kiosk-code_print = Wydrukuj go na kartce
    .hint = Na kartce jest tylko kod, a nie to, do czego służy.
dialog-kiosk-code_done = Mam już kod

dialog-kiosk-code-shown = To jest twój kod.
    .short = Twój kod
    .hint = To cztery angielskie słowa, a także liczba. Zapisz sobie jedno z nich. Każde z nich otwiera twoje odpowiedzi.
    .why = Z kodem wrócisz do swoich odpowiedzi.
# $words are English words in every language: they are the code.
later-code-words = Słowa: { $words }
later-code-digits = Liczba: { $digits }

notice-later-kept = Twoje odpowiedzi zostaną tu do dnia: { $day }. Po tym dniu znikną na dobre.
# It could not be done; the person cannot mend that.
later-not-kept = Nie udało się zostawić tu twoich odpowiedzi. Powiedz komuś, kto tu pracuje, albo wybierz inny sposób.
later-not-deleted = Nie udało się usunąć tego, co tu zostało. Spróbuj jeszcze raz albo powiedz komuś, kto tu pracuje.

# While something is locked, opened or read.
dialog-kiosk-moment = Chwileczkę.
    .short = Chwileczkę
    .hint = To potrwa kilka sekund. Nie trzeba nic robić.
    .why = Program musi to skończyć, zanim pójdzie dalej.

## Coming back

dialog-kiosk-come-back = Jaki jest twój kod?
    .short = Kod
    .hint = Wpisz cztery słowa albo liczbę. Wielkie litery nie są potrzebne.
    .why = Kod otwiera to, co tu zostało.
notice-later-opened = Oto twoje odpowiedzi. Zostaną tu do dnia: { $day }.
later-nothing = Dla tego kodu nic tu nie ma. Sprawdź kod jeszcze raz. Po ostatnim dniu wszystko znika na dobre.
later-not-opened = Nie udało się otworzyć tego, co tu zostało. Powiedz komuś, kto tu pracuje, albo zacznij od nowa.
later-wait-moment = Ten kod nie został sprawdzony. Po złym kodzie trzeba chwilę poczekać. Potem spróbuj znowu.
later-wait-minutes = Ten kod nie został sprawdzony. Po wielu złych kodach trzeba poczekać kilka minut. Potem spróbuj znowu albo zacznij od nowa.
# $count is how many words were typed.
later-unread-words = { PLURAL($count) ->
        [one] Kod ma cztery słowa. Tu jest jedno słowo. Sprawdź kod jeszcze raz.
        [few] Kod ma cztery słowa. Tu są { $count } słowa. Sprawdź kod jeszcze raz.
        [many] Kod ma cztery słowa. Tu jest { $count } słów. Sprawdź kod jeszcze raz.
       *[other] Kod ma cztery słowa. Tu jest { $count } słowa. Sprawdź kod jeszcze raz.
    }
later-unread-digits = { PLURAL($count) ->
        [one] Liczba ma 16 cyfr. Tu jest jedna cyfra. Sprawdź kod jeszcze raz.
        [few] Liczba ma 16 cyfr. Tu są { $count } cyfry. Sprawdź kod jeszcze raz.
        [many] Liczba ma 16 cyfr. Tu jest { $count } cyfr. Sprawdź kod jeszcze raz.
       *[other] Liczba ma 16 cyfr. Tu jest { $count } cyfry. Sprawdź kod jeszcze raz.
    }
# $place is which of the words: 1 is the first.
later-unread-unknown = Słowa numer { $place } nie ma w żadnym kodzie. Sprawdź, jak się je pisze.
later-unread-die = Liczba ma tylko cyfry od 1 do 6. Sprawdź kod jeszcze raz.
