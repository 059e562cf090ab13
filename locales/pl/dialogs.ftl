# What the program itself asks and tells, before and after the questions.
#
# A page has a value (what is asked), .short (22 cells at most, for the prompt), .hint (one
# sentence or more on each line) and .why (said as help). An option is called
# <page>_<option>: 36 cells at most.

## Before the questions

dialog-language = Jakiego języka chcesz używać?
    .short = Język
    .why = Język możesz później zmienić. Odpowiedzi zostaną tak, jak je napiszesz.

# Somebody who helps reads every page in this language, after the person's own.
dialog-helper = Czy ktoś pomaga ci w innym języku?
    .short = Język osoby obok
    .hint = Każde pytanie będzie wtedy w obu językach, najpierw w twoim.
    .why = Tłumacz albo ktoś, komu ufasz, może wtedy czytać każde pytanie razem z tobą.
dialog-helper_none = Nie

dialog-view = Jak chcesz używać tego programu?
    .short = Jak używać programu
    .hint =
        Ten program pomaga przygotować się do rozmowy o opiece społecznej w Szkocji.
        Mówisz własnymi słowami, co jest dla ciebie ważne. Na końcu możesz zrobić plik dla pracownika socjalnego.
    .why = Pytania są w obu sposobach te same. W obu możesz robić to samo.
dialog-view_linear = Wiersz po wierszu
    .hint = Każdy wiersz jest pisany raz i zostaje. To dobrze działa z czytnikami ekranu i brajlem.
dialog-view_full = Jedna strona naraz
    .hint = Każde pytanie zajmuje całe okno. Możesz używać klawiszy ze strzałkami.

# Asked where a language runs from right to left. Two lines with the numbers 1 and 2 stand
# before it; both say .sample, in that language.
dialog-order = Który z dwóch wierszy możesz przeczytać?
    .short = Który wiersz
    .hint = Oba wiersze mówią to samo. Jeśli możesz przeczytać oba, wybierz wiersz 1.
    .why = Nie każde okno na ekranie tak samo pokazuje słowa pisane od prawej do lewej.
    .sample = Możesz przeczytać ten wiersz.
dialog-order_terminal = Wiersz 1
dialog-order_app = Wiersz 2
dialog-order_off = Żaden albo używam brajla
    .hint = Słowa są wtedy pokazane od lewej strony, w takiej kolejności, w jakiej są wpisane.

dialog-drafts = Czy chcesz zacząć od nowa, czy wrócić do zapisanych odpowiedzi?
    .short = Od nowa czy dalej
    .hint = Na tym komputerze są zapisane odpowiedzi. Widać je tylko wtedy, gdy o to poprosisz.
    .why = Na jednym komputerze odpowiedzi może zapisać kilka osób. Najpierw widać tylko dzień i godzinę.
dialog-drafts_new = Zacznij od nowa
dialog-drafts_earlier = Wróć do zapisanych odpowiedzi
dialog-drafts_delete = Usuń zapisane odpowiedzi

dialog-which = Do których zapisanych odpowiedzi chcesz wrócić?
    .short = Które odpowiedzi
    .why = Przy każdym zestawie jest dzień ostatniej zmiany.
dialog-which-delete = Które zapisane odpowiedzi chcesz usunąć?
    .short = Które odpowiedzi
    .why = Zanim coś zostanie usunięte, program zapyta cię jeszcze raz.
# A set of saved answers, by when it was last changed.
draft-changed = Zapisane { $day } o { $time }
draft-phrase = Żeby otworzyć te odpowiedzi, potrzebujesz tajnego hasła.
draft-in-use = Te odpowiedzi są otwarte w innym oknie. Najpierw zamknij tamto okno.

dialog-delete = Czy chcesz usunąć te odpowiedzi?
    .short = Usuń odpowiedzi
    .hint =
        W tym programie nie można ich odzyskać.
        Na niektórych dyskach przez jakiś czas zostają ślady.
        Pliki zrobione dla pracownika socjalnego nie zostaną usunięte.
    .why = Program pyta, żeby nic nie zniknęło przez pomyłkę.
dialog-delete_yes = Tak, usuń je na zawsze
dialog-delete_no = Nie, zostaw je

dialog-unlock = Wpisz swoje tajne hasło.
    .short = Tajne hasło
    .hint = Hasło otwiera twoje zapisane odpowiedzi. Tego, co wpisujesz, nie widać.
    .why = To hasło, wybrane przez ciebie na początku. Bez niego nikt nie otworzy odpowiedzi.

# Leaving fast: explained before the first question, with what it cannot do (GOV.UK Design
# System, "Exit a page quickly"). Staff may have to act: domain digest, confidentiality.
dialog-start = Zanim zaczniesz
    .short = Zanim zaczniesz
    .hint =
        Mówisz, co jest dla ciebie ważne, co chcesz robić i jak ma wyglądać twoje wsparcie.
        Każde pytanie możesz zostawić puste. Możesz skończyć, kiedy chcesz.
        Żeby w dowolnym kroku zobaczyć, co można zrobić, wpisz ukośnik, czyli znak /, i naciśnij Enter.
        Na końcu możesz zrobić plik i to ty wybierasz, kto go dostanie.
        Pracownik socjalny (your worker) to w tym programie osoba, która planuje z tobą wsparcie. Plik jest dla niej, do przeczytania przed rozmową.
        Pracownicy, którzy to przeczytają, mogą mieć obowiązek działać, jeśli uważają, że komuś grozi krzywda. Zwykle najpierw rozmawiają z tobą.
        Ten program o niczym nie decyduje i niczego nie wysyła. Przez ten program nie można zgłosić krzywdy.
        Jeśli coś ci teraz grozi, zadzwoń pod 999.
        Jeśli ktoś wejdzie, możesz szybko zamknąć program. Naciśnij klawisz F12 albo wpisz /zamknij szybko, z ukośnikiem na początku.
        Szybkie zamknięcie najpierw czyści ekran. Odpowiedzi zostają wtedy zapisane albo znikają. Za chwilę wybierzesz, co ma się z nimi stać.
        Szybkie zamknięcie nie cofnie tego, co ktoś już widział lub słyszał. Niektóre okna trzymają starsze wiersze. Program może nie dać rady ich wyczyścić.
    .why = To jest na początku, bo warto od razu wiedzieć, co się dzieje z odpowiedziami.
# The same where there are number keys alone.
dialog-start-numbers = Zanim zaczniesz
    .short = Zanim zaczniesz
    .hint =
        Mówisz, co jest dla ciebie ważne, co chcesz robić i jak ma wyglądać twoje wsparcie.
        Każde pytanie możesz zostawić puste. Możesz skończyć, kiedy chcesz.
        Aby dowiedzieć się, co można zrobić w danym kroku, wpisz 0 i naciśnij Enter.
        Na końcu możesz zrobić plik i to ty wybierasz, kto go dostanie.
        Pracownik socjalny (your worker) to w tym programie osoba, która planuje z tobą wsparcie. Plik jest dla niej, do przeczytania przed rozmową.
        Pracownicy, którzy to przeczytają, mogą mieć obowiązek działać, jeśli uważają, że komuś grozi krzywda. Zwykle najpierw rozmawiają z tobą.
        Ten program o niczym nie decyduje i niczego nie wysyła. Przez ten program nie można zgłosić krzywdy.
        Jeśli coś ci teraz grozi, zadzwoń pod 999.
        Jeśli ktoś wejdzie, możesz szybko zamknąć. Wpisz 99 i naciśnij Enter.
        Szybkie zamknięcie najpierw czyści ekran. Odpowiedzi zostają wtedy zapisane albo znikają. Za chwilę wybierzesz, co ma się z nimi stać.
        Szybkie zamknięcie nie cofnie tego, co ktoś już widział lub słyszał. Niektóre okna trzymają starsze wiersze. Program może nie dać rady ich wyczyścić.
    .why = To jest na początku, bo warto od razu wiedzieć, co się dzieje z odpowiedziami.

dialog-keep = Czy chcesz zapisać odpowiedzi na tym komputerze?
    .short = Zapis odpowiedzi
    .hint =
        Jeśli je zapiszesz, możesz przerwać i wrócić innego dnia.
        Dopóki nie wybierzesz, nic nie jest zapisywane.
    .why = Z tego komputera mogą korzystać inni. To ty wybierasz, co na nim zostanie.
dialog-keep_secret = Zapisz je z tajnym hasłem
    .hint =
        Może je przeczytać tylko ktoś, kto zna hasło.
        Jeśli zapomnisz hasła, nikt ich nie odzyska.
dialog-keep_open = Zapisz je bez hasła
    .hint = Może je przeczytać każdy, kto używa tego konta na tym komputerze.
dialog-keep_forget = Nie zapisuj, znikną po zamknięciu
    .hint =
        Nic nie jest zapisywane na tym komputerze, chyba że zrobisz plik.
        Jeśli program się zatrzyma, odpowiedzi znikną.

dialog-phrase = Wybierz swoje tajne hasło.
    .short = Tajne hasło
    .hint =
        Dobre hasło to cztery słowa lub więcej, takie, które zapamiętasz.
        Tego, co wpisujesz, nie widać.
    .why = Bez hasła nikt nie otworzy twoich odpowiedzi. Hasło będzie ci potrzebne, gdy wrócisz.
dialog-phrase-again = Wpisz to samo hasło jeszcze raz.
    .short = Hasło jeszcze raz
    .hint = Program sprawdza w ten sposób, czy wpisujesz to, co chcesz.
    .why = Tego, co wpisujesz, nie widać, więc wpisujesz to dwa razy.

## Locked files, on the command line

dialog-seal = Wybierz tajne hasło do swojego pliku.
    .short = Tajne hasło
    .hint =
        Dobre hasło to cztery słowa lub więcej. Tego, co wpisujesz, nie widać.
        Żeby otworzyć twój plik, druga osoba potrzebuje hasła i programu do plików age.
    .why = Hasło blokuje twój plik. Podaj je tylko osobom, które mogą czytać plik. Nie wysyłaj go razem z plikiem.
dialog-open = Wpisz tajne hasło do tego pliku.
    .short = Tajne hasło
    .hint = Wybiera je ten, kto blokuje plik. Tego, co wpisujesz, nie widać.
    .why = Plik jest zablokowany hasłem. Bez niego nikt nie otworzy pliku.

## What you said last time

dialog-earlier = Gdzie są twoje odpowiedzi z ostatniego razu?
    .short = Poprzedni raz
    .hint =
        Możesz użyć pliku zrobionego dla pracownika socjalnego albo zapisanych odpowiedzi.
        Tamte odpowiedzi widać tylko wtedy, gdy o to poprosisz.
        Żadna nie jest twoją odpowiedzią, dopóki nie powiesz, że to nadal prawda.
    .why = Przy każdym pytaniu możesz wtedy zobaczyć swoją odpowiedź z ostatniego razu.
dialog-earlier_other = W innym miejscu
dialog-earlier_none = Idę dalej bez nich
# A file of last time, by the day on which it was made.
earlier-file = Plik z dnia { $date }
earlier-file-name = Jego nazwa to { $file }
dialog-earlier-file = Który to plik?
    .short = Nazwa pliku
    .hint = Wpisz całą nazwę, razem z folderem. Nazwa kończy się na „.json”.
    .why = Program czyta tylko ten rodzaj pliku. Nie zmienia go.
notice-earlier = Są tu odpowiedzi z ostatniego razu. Możesz je zobaczyć przy każdym pytaniu.
# The same on a public machine, where nothing was found.
earlier-none-here = Na tym komputerze nie ma odpowiedzi z ostatniego razu. Jeśli masz je na papierze, możesz na nie patrzeć, gdy odpowiadasz.
earlier-not-there = Nie ma pliku o tej nazwie. Sprawdź nazwę. Potem wpisz ją jeszcze raz.
earlier-not-read = Nie można odczytać tego pliku. Sprawdź, czy to konto na komputerze może go czytać. Potem spróbuj znowu.
earlier-is-folder = To jest folder, a nie plik. Wpisz też nazwę pliku.
earlier-too-big = Ten plik jest za duży. Pliki z programu Ownwords są dużo mniejsze. Wybierz inny plik.

## The file for your worker

dialog-hand-over = Czy chcesz teraz zrobić swój plik?
    .short = Zrób plik
    .hint =
        Odpowiedzi trafią do pliku tak, jak są wpisane. Tego, co prywatne, tam nie będzie.
        Każdy, kto ma twój plik, może go przeczytać. To ty wybierasz, komu go dasz.
        Urząd lokalny (council) może go trzymać razem z innymi papierami o tobie.
        Twój plik nie jest oceną potrzeb (assessment) i o niczym nie decyduje.
    .why = Nic nie jest wysyłane. Plik powstaje na tym komputerze i możesz go dać pracownikowi socjalnemu.
dialog-hand-over_make = Zrób mój plik
dialog-hand-over_lock = Zrób mój plik i go zablokuj
    .hint = Ty wybierasz, kto może go otworzyć.
dialog-hand-over_back = Jeszcze raz zobacz moje odpowiedzi
dialog-hand-over_without = Zamknij bez pliku
# Follows the hint, where the person looks at what they said last time.
hand-over-last-time = Plik pokazuje też odpowiedzi z ostatniego razu, które są teraz zmienione albo skasowane.

# Asked only if something was chosen in the part about equality.
dialog-equality = Czy chcesz drugi plik, z odpowiedziami o równym traktowaniu?
    .short = Drugi plik
    .hint =
        Jest w nim tylko to, co jest wybrane w części o równym traktowaniu. Nie ma w nim twojego imienia ani nazwiska.
        Być może mało osób w okolicy odpowiada tak samo. Wtedy ktoś może zgadnąć, że to twoje odpowiedzi.
        Ten plik trafi do tego samego folderu. To ty wybierasz, komu go dasz.
        Jeśli odpowiesz „nie”, tych odpowiedzi nie będzie w żadnym pliku.
    .why = Masz odpowiedzi w części o równym traktowaniu. Takie odpowiedzi pomagają urzędom sprawdzić, czy traktują wszystkich sprawiedliwie.
dialog-equality_yes = Tak, zrób drugi plik
dialog-equality_no = Nie, bez drugiego pliku
# Follows the hint, where the file for the worker is to be locked.
equality-locked = Blokujesz swój plik, więc ten też będzie zablokowany. Otworzy go tylko ten, kto może otworzyć twój plik.

dialog-lock = Kto może otworzyć twój plik?
    .short = Kto otworzy
    .hint =
        Zablokowany plik może przeczytać tylko ten, kogo tu wybierzesz. Ty go wtedy nie otworzysz, chyba że wybierzesz hasło.
        Do otwarcia potrzebny jest program do plików age.
    .why = Taki plik można wysłać albo zapisać na pendrivie i nikt inny go nie przeczyta.
dialog-lock_all = Każdy z nich może go otworzyć
dialog-lock_phrase = Ktoś, kto zna tajne hasło
    .hint = Hasło wybierasz w następnym kroku. Podaj je tylko tym, którzy mogą przeczytać plik.
# $name is who they are, such as the team of a council.
lock-for = Tylko { $name }
# Someone who is named in the settings and not by a council. $name is what stands there.
lock-named-here = „{ $name }” (nazwa z ustawień)
# Follows the hint, where there is such a name.
lock-by-settings = Nazwę z ustawień wpisał ktoś, kto używa tego konta. Wybierz ją tylko wtedy, gdy wiesz, kto to jest.

dialog-numbers = Czy chcesz mieć numery pomocy w swoim pliku?
    .short = Numery pomocy
    .hint =
        To numery do ludzi, którzy mogą ci pomóc albo cię wysłuchać.
        Każdy, kto zobaczy plik, zobaczy też te numery.
    .why = Ty o tym decydujesz, bo w domu ktoś może zobaczyć twoje papiery.
dialog-numbers_no = Nie, bez nich
dialog-numbers_yes = Tak, dodaj je

dialog-where = Gdzie chcesz umieścić swój plik?
    .short = Folder
    .hint = W nazwie pliku jest dzień i kod. Nie ma w niej twojego imienia ani nazwiska.
    .why = Żeby dać komuś plik, musisz wiedzieć, gdzie on jest.
dialog-where_here = W tym folderze
dialog-where_home = W folderze tego konta na komputerze
dialog-where_other = W innym folderze
# $name is what a memory stick calls itself.
where-drive = Na dysku { $name }
where-folder = Ten folder to { $folder }
dialog-folder = Jakiego folderu chcesz użyć?
    .short = Nazwa folderu
    .hint = Wpisz całą nazwę folderu na tym komputerze albo na pendrivie.
    .why = Twój plik trafi do tego folderu. Nic w tym folderze nie zostanie zastąpione.
# A name that was typed is not that of a folder.
folder-not-there = Nie ma folderu o tej nazwie. Sprawdź nazwę. Jeśli folder jest na pendrivie, podłącz pendrive. Potem wpisz nazwę jeszcze raz.
folder-is-file = To jest plik, a nie folder. Wpisz nazwę folderu.

dialog-end = Twój plik jest gotowy.
    .short = Co teraz
    .hint = Nie jest nikomu wysyłany. To ty wybierasz, kto go dostanie.
    .why = Ta strona mówi, gdzie jest plik i co możesz zrobić dalej.
dialog-end_leave = Zamknij
dialog-end_clear = Wyczyść ekran i zamknij
    .hint = Niektóre okna trzymają starsze wiersze. Program może nie dać rady ich wyczyścić.
dialog-end_delete = Usuń odpowiedzi z tego komputera
    .hint = Twój plik zostaje.
dialog-end_back = Wróć do moich odpowiedzi
# A help number in the file. $date is the day on which it was read where it comes from.
contact-read-on = Numer sprawdzono { $date }.
# Where the files are, and then each by its name. $kind is fhir, html, json, pdf or txt.
end-folder = Twój plik jest w tym folderze: { $folder }
end-file = { $kind ->
    [fhir] Dla systemów, które używają FHIR: { $file }
    [html] Do czytania i do druku: { $file }
    [json] Dla systemów komputerowych: { $file }
    [pdf] Jako strony do druku: { $file }
   *[txt] Jako zwykły tekst: { $file }
}
# The second file, told in the same way.
end-equality = { $kind ->
    [json] O równym traktowaniu, dla systemów komputerowych: { $file }
   *[txt] O równym traktowaniu, jako zwykły tekst: { $file }
}
end-step = Twoja odpowiedź o tym, gdzie teraz jesteś: { $step }.
end-kept = Twoje odpowiedzi są też zapisane na tym komputerze.
end-not-safe = Ostatnich odpowiedzi nie można było zapisać na tym komputerze. Są w pliku, ale bez prywatnych.
end-not-kept = Twoje odpowiedzi nie są zapisane na tym komputerze. Po zamknięciu zostanie tylko plik.
# What can be done with the file.
end-give =
    .lines =
        Możesz dać plik pracownikowi socjalnemu albo wziąć go ze sobą na papierze.
        Możesz go najpierw pokazać komuś, komu ufasz.
# The same where it is locked.
end-give-locked =
    .lines =
        Możesz dać zablokowany plik pracownikowi socjalnemu albo mu go wysłać.
        Żeby wydrukować plik albo komuś go pokazać, zrób go jeszcze raz bez blokady.
# What usually comes next, and what the council must do: Self-directed Support (Scotland) Act
# 2013 s.5 (options, amounts, reasons: legislation.gov.uk/asp/2013/1/section/5/data.html), s.6
# (help to choose: open.edu/openlearncreate/mod/page/view.php?id=151616), s.9 (information:
# legislation.gov.uk/asp/2013/1/notes/division/3/4/7), s.13 (choosing again:
# legislation.gov.uk/cy/asp/2013/1/notes/division/3/4/11).
end-next =
    .lines =
        Urząd sprawdza, jakiego wsparcia potrzebujesz. To się nazywa ocena potrzeb (assessment). Ten program tego nie robi.
        Jeśli urząd zaproponuje ci wsparcie, ma obowiązek powiedzieć, co każda opcja znaczy. Ma też obowiązek powiedzieć, ile jest na nią pieniędzy.
        Jeśli odmówi płatności bezpośredniej (direct payment), ma obowiązek podać powody na piśmie.
        Możesz poprosić o pomoc w wyborze. Możesz wybrać znowu, jeśli zmieni się coś ważnego.
        Możesz dzwonić pod te numery, jeśli potrzebujesz pomocy albo chcesz porozmawiać.

## Stopping for now

dialog-stop = Czy chcesz teraz zamknąć program?
    .short = Zamknięcie programu
    .hint = Twoje odpowiedzi są zapisane na tym komputerze. Możesz wrócić innego dnia.
    .why = Możesz skończyć, kiedy chcesz, i potem zacząć w tym samym miejscu.
dialog-stop_leave = Zamknij
dialog-stop_clear = Wyczyść ekran i zamknij
    .hint = Niektóre okna trzymają starsze wiersze. Program może nie dać rady ich wyczyścić.
dialog-stop_back = Zostań tutaj
dialog-stop-unkept = Czy chcesz teraz zamknąć program?
    .short = Zamknięcie programu
    .hint = Twoje odpowiedzi nie są zapisane na tym komputerze. Jeśli teraz zamkniesz, znikną.
    .why = Program pyta, żeby nic nie zniknęło przez pomyłkę.
dialog-stop-unkept_back = Zostań tutaj
dialog-stop-unkept_make = Najpierw zrób mój plik
dialog-stop-unkept_leave = Zamknij, niech odpowiedzi znikną
dialog-stop-unkept_clear = Wyczyść ekran, odpowiedzi znikną
    .hint = Niektóre okna trzymają starsze wiersze. Program może nie dać rady ich wyczyścić.
dialog-stop-behind = Czy chcesz teraz zamknąć program?
    .short = Zamknięcie programu
    .hint = Nie udało się zapisać ostatnich odpowiedzi. Jeśli teraz zamkniesz, te znikną. Wcześniejsze mogą nadal być na tym komputerze.
    .why = Program pyta, żeby nic nie zniknęło przez pomyłkę.
dialog-stop-behind_back = Zostań tutaj
dialog-stop-behind_make = Najpierw zrób mój plik
dialog-stop-behind_leave = Zamknij, niech ostatnie znikną
dialog-stop-behind_clear = Wyczyść ekran, ostatnie znikną
    .hint = Niektóre okna trzymają starsze wiersze. Program może nie dać rady ich wyczyścić.

# Said after the program has let go of the terminal.
parted-before = Program jest zamknięty. Nic nie zostało zapisane.
parted-kept = Program jest zamknięty. Twoje odpowiedzi są zapisane na tym komputerze.
parted-not-kept = Program jest zamknięty. Odpowiedzi nie są zapisane, tak jak było wybrane.
parted-not-safe = Program jest zamknięty. Ostatnich odpowiedzi nie można było zapisać.

notice-resumed = Wracasz do tego samego miejsca. Twoje odpowiedzi są tutaj.
notice-deleted = Odpowiedzi są usunięte z tego komputera.

## What can go wrong

failure-pack = { PLURAL($count) ->
    [one] W pytaniach jest jeden błąd. Żeby zobaczyć, gdzie jest, użyj: ownwords check{ $options }
    [few] W pytaniach są { NUMBER($count) } błędy. Żeby zobaczyć, gdzie są, użyj: ownwords check{ $options }
    [many] W pytaniach jest { NUMBER($count) } błędów. Żeby zobaczyć, gdzie są, użyj: ownwords check{ $options }
   *[other] W pytaniach jest { NUMBER($count) } błędu. Żeby zobaczyć, gdzie są, użyj: ownwords check{ $options }
}
failure-no-content = W tym folderze nie ma pytań ani języków: { $folder }. Wybierz folder, w którym jest „content” albo „locales”.
failure-terminal = Program nie może już pisać w tym oknie. Otwórz nowe okno i uruchom program znowu.
failure-ours = Ten program ma błąd, więc się zatrzymał. Jeśli zapisujesz odpowiedzi, te wcześniejsze są bezpieczne. Uruchom program znowu, żeby iść dalej.
failure-random = Ten komputer nie dał rady zrobić kodu dla twojej odpowiedzi. Odpowiedź nie jest zapisana. Spróbuj znowu.
failure-not-saved = Możesz iść dalej. Dopóki zapis nie zadziała, odpowiedzi znikną, jeśli program się zatrzyma.
failure-other-pack = Te odpowiedzi są do innych pytań. Zostały bez zmian. Uruchom program z tamtymi pytaniami.
failure-keep-other = Nic nie jest jeszcze zapisane. Spróbuj znowu albo wybierz odpowiedź: Nie zapisuj, znikną po zamknięciu.
failure-other-folder = Plik nie powstał. Twoje odpowiedzi nadal tu są. Wybierz inny folder.
failure-second-file = Plik z odpowiedziami o równym traktowaniu nie powstał. Twój główny plik jest gotowy. Możesz zrobić oba jeszcze raz.
failure-pdf-not-built = Żaden plik nie powstał. Ten program nie umie robić plików pdf. Pomiń pdf i spróbuj ponownie. Plik html możesz wydrukować.
# $language: what a language calls itself.
failure-pdf-no-font =
    Żaden plik nie powstał. Ten komputer nie ma czcionki ze wszystkimi literami tego języka: { $language }.
    Czcionka to litery do druku. Dodaj czcionkę, na przykład Noto Sans, i spróbuj ponownie.
    Albo pomiń pdf i spróbuj ponownie. Plik html możesz wydrukować.
failure-pdf-no-letters =
    Żaden plik nie powstał. Ten komputer nie ma czcionki ze wszystkimi literami i znakami z Twoich odpowiedzi.
    Czcionka to litery do druku. Dodaj czcionkę, na przykład Noto Sans, i spróbuj ponownie.
    Albo pomiń pdf i spróbuj ponownie. Plik html możesz wydrukować.
failure-pdf-fault = Żaden plik nie powstał. Program nie mógł zrobić pliku pdf. To jest błąd w tym programie. Pomiń pdf i spróbuj ponownie. Plik html możesz wydrukować.
failure-no-such-draft = Nie ma zapisanych odpowiedzi o tej nazwie. Żeby zobaczyć wszystkie, użyj: ownwords drafts{ $options }
failure-which-draft = Jest więcej niż jeden zestaw zapisanych odpowiedzi. Podaj nazwę tego, którego chcesz. Żeby zobaczyć wszystkie, użyj: ownwords drafts{ $options }
phrase-differs = Te dwa hasła nie są takie same. Wybierz hasło jeszcze raz.
draft-not-a-draft = Te zapisane odpowiedzi są uszkodzone albo są z innego programu. Zostały bez zmian. Możesz zacząć od nowa.
draft-newer = Te odpowiedzi zapisano w nowszej wersji programu. Otwórz je w nowszej wersji.

## The settings

dialog-settings = Co chcesz zmienić?
    .short = Ustawienia
    .hint = Zmiana działa od razu. Zostanie zapamiętana, jeśli twoje odpowiedzi są zapisane na tym komputerze.
    .why = Możesz ustawić program tak, żeby było ci wygodnie.
dialog-settings_keys = Użyj innych klawiszy
dialog-settings_usual = Przywróć zwykłe ustawienia
dialog-settings_close = Gotowe
setting-line = { $name }: { $value }
notice-set = Ustawione teraz: { $set }.
notice-usual = Zwykłe ustawienia są przywrócone.

setting-explanations = Ile wyjaśnień chcesz dostawać?
    .short = Wyjaśnienia
    .hint = Pomoc do pytania zawsze je wyjaśnia.
    .why = Gdy słów jest mało, szybciej się je czyta brajlem. Tak samo, gdy znasz już pytania.
setting-explanations_all = na każdej stronie
setting-explanations_few = tylko w pomocy
setting-colours = Jakie kolory chcesz mieć?
    .short = Kolory
    .hint = Działają, gdy używasz jednej strony naraz. Wiersz po wierszu okno zachowuje swoje własne kolory.
    .why = Niektórym osobom łatwiej się czyta w innych kolorach.
setting-colours_terminal = jak w tym oknie
setting-colours_dark = białe na czarnym
setting-colours_light = czarne na białym
setting-colours_yellow = żółte na czarnym
setting-colours_cream = czarne na kremowym
setting-colours_none = bez kolorów
setting-mouse = Czy chcesz używać myszy lub palca?
    .short = Mysz lub palec
    .hint = Działa, gdy używasz jednej strony naraz. Nie można wtedy zaznaczać słów na ekranie.
    .why = Niektórym osobom łatwiej jest wskazywać niż naciskać klawisze.
setting-mouse_off = nie
setting-mouse_on = tak
setting-repeat = Kiedy ten sam klawisz liczy się znowu?
    .short = Ten sam klawisz
    .hint =
        Jeśli drżą ci ręce, klawisz może się nacisnąć więcej razy, niż chcesz.
        Litery, które wpisujesz w odpowiedzi, zawsze się liczą.
    .why = Klawisz naciśnięty znowu zbyt szybko nic wtedy nie robi.
setting-repeat_at-once = od razu
setting-repeat_quarter = po ćwierć sekundy
setting-repeat_half = po pół sekundy
setting-repeat_second = po jednej sekundzie
setting-switch = Czy używasz przycisku zamiast klawiatury?
    .short = Przycisk
    .hint = Z jednym przyciskiem możliwości pojawiają się po kolei. Naciskasz, gdy jest ta, którą chcesz.
    .why = Wszystko tutaj da się zrobić jednym przyciskiem, dwoma albo klawiszami z cyframi.
setting-switch_none = nie
    .hint = Potrzebna jest wtedy klawiatura.
setting-switch_one = jeden przycisk
setting-switch_two = dwa przyciski
    .hint = Spacja przechodzi do następnej możliwości. Enter ją wybiera.
setting-switch_numbers = klawisze z cyframi
    .hint = Wpisujesz numer i naciskasz Enter. Litery wybierasz tak samo.
setting-beat = Jak długo czeka każda możliwość?
    .short = Czas na wybór
    .why = Gdy jest więcej czasu, łatwiej nacisnąć w dobrej chwili.
setting-beat_1 = 1 sekunda
setting-beat_2 = 2 sekundy
setting-beat_3 = 3 sekundy
setting-beat_5 = 5 sekund
setting-beat_8 = 8 sekund
setting-beat_12 = 12 sekund
setting-switch-key = Który klawisz jest twoim przyciskiem?
    .short = Klawisz przycisku
    .why = Jeśli to jeden klawisz, ktoś, kto ci pomaga, może używać innych klawiszy.
setting-switch-key_any = każdy klawisz
setting-switch-key_space = spacja
setting-switch-key_enter = Enter
setting-of-the-file = jak w pliku
setting-language = Jakiego języka chcesz używać?
    .short = Język
setting-view = Jak chcesz używać tego programu?
    .short = Widok
    .why = Pytania są w obu sposobach te same. W obu możesz robić to samo.
setting-view_linear = wiersz po wierszu
setting-view_full = jedna strona naraz

dialog-keys = Możesz używać innych klawiszy.
    .short = Inne klawisze
    .hint =
        Wpisuje się je do pliku. Możesz poprosić kogoś o pomoc.
        Każdy wiersz podaje jedną rzecz, którą robi klawisz, i klawisze do niej. Na przykład: „back = ["esc", "f9"]”.
        Żeby zobaczyć wszystkie nazwy, wpisz w innym oknie: „ownwords settings”.
        Uruchom program znowu, żeby użyć nowych klawiszy.
    .why = Niektóre klawiatury nie mają wszystkich klawiszy albo trudno je nacisnąć.
keys-file = Nazwa pliku: { $file }
dialog-usual = Czy chcesz przywrócić zwykłe ustawienia?
    .short = Zwykłe ustawienia
    .hint = Język i widok zostają takie same.
    .why = Program pyta, żeby nic nie zmieniło się przez pomyłkę.
dialog-usual_no = Nie, zostaw moje ustawienia
dialog-usual_yes = Tak, przywróć je

## Reading to a person

setting-speech = Czy chcesz, żeby program czytał ci każdą stronę?
    .short = Czytaj mi
    .hint =
        Nie wybieraj tego, jeśli używasz czytnika ekranu. Dwa głosy mówiłyby naraz.
        Inni w pobliżu mogą to słyszeć. Jeśli tego nie chcesz, użyj słuchawek albo ścisz głos. Twoje odpowiedzi są czytane tylko na twoją prośbę.
    .why = Niektórym osobom łatwiej jest słuchać niż czytać.
setting-speech_off = nie
setting-speech_on = tak
setting-rate = Jak szybko czytać?
    .short = Szybkość
    .why = Możesz słuchać tak wolno albo tak szybko, jak chcesz.
setting-rate_slowest = bardzo wolno
setting-rate_slow = wolno
setting-rate_usual = normalnie
setting-rate_fast = szybko
setting-rate_fastest = bardzo szybko
setting-volume = Jak głośno czytać?
    .short = Głośność
    .why = Możesz ściszyć głos, żeby inni go nie słyszeli.
setting-volume_quietest = bardzo cicho
setting-volume_quiet = cicho
setting-volume_usual = normalnie
setting-volume_loud = głośno
setting-volume_loudest = bardzo głośno
notice-reading = Od teraz program czyta ci każdą stronę. Żeby przerwać w środku strony, naciśnij dowolny klawisz.
notice-not-reading = Program już ci nie czyta.
notice-not-approved = Głos nie czyta ci twojego języka. Nikt, kto dobrze zna ten język, nie sprawdził tego głosu. Słowa możesz przeczytać tutaj.
notice-misread = Głos nie czyta ci twojego języka. Głosy, które wypróbowaliśmy, czytają go źle. Możesz przeczytać słowa tutaj.

# In a public place, before anything that a person chose or wrote is said aloud.
dialog-kiosk-aloud = Czy głos może mówić też twoje odpowiedzi?
    .short = Odpowiedzi na głos
    .hint =
        Głos czyta ci każde pytanie.
        Osoby w pobliżu mogą to słyszeć. Czy używasz słuchawek?
    .why = Program pyta, bo inni mogą słuchać twoich odpowiedzi.
dialog-kiosk-aloud_no = Nie, czytaj tylko pytania
    .hint = Głos nie mówi tego, co wybierasz i piszesz.
dialog-kiosk-aloud_yes = Tak, mów też moje odpowiedzi
    .hint = Głos od razu mówi to, co wybierasz i literujesz. To, co masz napisane, czyta na twoją prośbę.
