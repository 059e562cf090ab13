# Opening a file that was handed over: what the worker reads around it. The words of the file
# itself are those of report.ftl.

## What cannot be opened

opened-not-one = To nie jest plik, który Ownwords umie otworzyć. Wybierz plik, którego nazwa zaczyna się od „ownwords”, a kończy na „.json”. Potem spróbuj znowu.
opened-talk = Ten plik to zapis rozmowy dla innych systemów komputerowych. Nie mówi wszystkiego, co mówi zapis. Żeby go przeczytać, użyj pliku o tej samej nazwie, który kończy się na „.html” albo „.txt”.
opened-to-read = Ten plik można czytać tak, jak jest. Poszukaj pliku, którego nazwa kończy się na „.json”. Taki plik można tu otworzyć.
# $file: the file to open in its place.
opened-beside = Ten plik można czytać tak, jak jest. Tu można otworzyć ten plik: { $file }
opened-newer = Ten plik jest z nowszego programu Ownwords. Pobierz najnowszą wersję. Potem spróbuj znowu.
opened-damaged = Ten plik jest uszkodzony albo brakuje jego części. Został bez zmian. Poproś o plik jeszcze raz.
opened-other-questions = W tym pliku są odpowiedzi na pytania, których program nie ma. Poproś o plik, w którym są też pytania.
open-larger = Ten plik jest za duży. Pliki z Ownwords są dużo mniejsze. Plik został bez zmian. Wybierz inny plik.

## Before the file is read

# $version: that of the file. $ours: that of the program.
opened-older-here = W tym pliku jest nowsza wersja pytań: { $version }. Program ma wersję { $ours }. Dlatego pytania są w słowach z pliku.
opened-newer-here = W tym pliku jest starsza wersja pytań: { $version }. Program ma wersję { $ours }. Dlatego pytania są w słowach z pliku.
opened-unknown-here = Program nie ma pytań z tego pliku. Pytania są w słowach z pliku. Program nie może sprawdzić, czy ktoś zmienił te słowa.
opened-for-programs = Ten plik jest dla innych systemów komputerowych. Nie mówi, na które pytania nie ma odpowiedzi. Nie mówi, kto wpisał własne słowa tej osoby.
opened-for-counting = Te odpowiedzi są po to, żeby je liczyć. To jest to, co jedna osoba wybrała z list. Nie ma tu tego, co ta osoba napisała. Nie ma tu też dnia.
opened-some-changed = Część tego pliku nie jest taka, jak pisze Ownwords. Mówi o tym ostatni nagłówek.

## What in a file is not as the program writes it

remarks-heading = Co nie jest takie, jak pisze Ownwords
remarks-note = Może ktoś zmienił ten plik albo zrobił go inaczej. Plik jest taki, jaki był: teraz nic w nim nie zostało zmienione.
remarks-more = Jest tego więcej. Reszta nie jest tu wymieniona.
# $place: a heading of the file, with what stands below it.
remark-in = W miejscu „{ $place }”
remark-top = W całym pliku
# Stands between the parts of a place, with its space.
remark-between = { ", " }
remark-assessment = Plik mówi, że jest oceną potrzeb. Pliki z Ownwords nigdy tak nie mówią. To nie jest pokazane.
remark-decision = Plik mówi, że jest decyzją. Pliki z Ownwords nigdy tak nie mówią. To nie jest pokazane.
remark-support-plan = Plik mówi, że jest planem wsparcia. Pliki z Ownwords nigdy tak nie mówią. To nie jest pokazane.
remark-legal-choice = Plik mówi, że to wybór według prawa. Pliki z Ownwords nigdy tak nie mówią. To nie jest pokazane.
remark-words = Plik ma tu inne słowa niż program: „{ $words }”. Pokazane są słowa programu.
remark-option = Nie ma takiej odpowiedzi do wyboru: „{ $words }”. Nie jest pokazana.
remark-question = Nie ma takiego pytania: „{ $words }”. Nie jest pokazane.
remark-entry = Czegoś tu nie da się odczytać albo jest tu dwa razy: „{ $words }”. To nie jest pokazane.
remark-section = Nie ma takiego nagłówka: „{ $words }”. Nie jest pokazany.
remark-key = Jest tu coś, czego takie pliki nie mają: „{ $words }”. To nie jest pokazane.
remark-answer = Odpowiedzi nie da się tu odczytać albo nie pasuje do pytania: „{ $words }”. Nie jest pokazana.
remark-signs = Były tu znaki, które nie należą do słów. Reszta jest pokazana.
# $words: which list it is.
remark-follows =
    { $words ->
        [hands] Lista osób, które pisały, nie pasuje do odpowiedzi. Powstała na nowo.
        [answer_languages] Lista języków nie pasuje do odpowiedzi. Powstała na nowo.
        [talk_first] Lista tematów do rozmowy nie pasuje do odpowiedzi. Powstała na nowo.
        [indexes] Lista miejsc nie pasuje do odpowiedzi. Powstała na nowo.
        [contained] Lista osób nie pasuje do odpowiedzi. Powstała na nowo.
       *[other] Jedna lista w pliku nie pasuje do odpowiedzi. Powstała na nowo.
    }
remark-missing = Brakuje tu czegoś, co takie pliki mają: „{ $words }”.
remark-other = Takie pliki mają tu coś innego: „{ $words }”. To nie jest pokazane.

## Reading it page by page

dialog-open-page = Część pliku
    .short = Czytanie
    .why = Plik można czytać strona po stronie, tak wolno, jak chcesz. Nic się w nim nie zmienia.
dialog-open-page_on = Czytaj dalej
dialog-open-page_contents = Pokaż nagłówki
dialog-open-page_close = Zamknij plik
dialog-open-contents = Co chcesz przeczytać?
    .short = Nagłówki
    .why = Każdy nagłówek to część pliku. Możesz tu wrócić, kiedy chcesz.
dialog-open-contents_all = Wszystko od początku
dialog-open-contents_next = Następne odpowiedzi w tym pliku
dialog-open-contents_close = Zamknij plik

## A file with the answers of many people

# $count: how many sets of answers there are.
opened-records =
    { PLURAL($count) ->
        [one] W tym pliku jest { $count } zestaw odpowiedzi.
        [few] W tym pliku są { $count } zestawy odpowiedzi.
        [many] W tym pliku jest { $count } zestawów odpowiedzi.
       *[other] W tym pliku jest { $count } zestawu odpowiedzi.
    }
opened-records-none = W tym pliku nie ma odpowiedzi. Wybierz inny plik.
opened-record = Zestaw { $number } z { $count }
opened-record-bad = Tych odpowiedzi nie da się odczytać: zestaw { $number } z { $count }.
opened-record-number = Wpisz numer od 1 do { $count }.
dialog-open-records = Które odpowiedzi chcesz przeczytać?
    .short = Które odpowiedzi
    .why = Każdy zestaw to odpowiedzi jednej osoby. Możesz czytać je po kolei.
dialog-open-records_first = Od pierwszych, po kolei
dialog-open-records_number = Wpiszę numer
dialog-open-records_close = Zamknij plik
dialog-open-number = Który zestaw chcesz przeczytać?
    .short = Numer zestawu
    .why = Zestawy mają numery, tak jak stoją w pliku.
