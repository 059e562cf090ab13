# Talking together about a file: what the program says itself, and the words of the record that
# it makes. In the record, "ja" is the person who made the file.

## Before the talk: as before the questions, with leaving fast.

dialog-talk = Zanim zaczniecie
    .short = Zanim zaczniecie
    .hint =
        Rozmawiacie razem o pliku. Jedna osoba może pisać za obie.
        Każde pytanie możesz zostawić puste. Możesz przerwać, kiedy chcesz.
        Żeby w dowolnym kroku zobaczyć, co można zrobić, wpisz ukośnik, czyli znak /, i naciśnij Enter.
        Na końcu możecie zrobić zapis rozmowy. Razem wybieracie, kto go dostanie.
        Pracownicy, którzy to przeczytają, mogą mieć obowiązek działać, jeśli uważają, że komuś grozi krzywda. Zwykle najpierw rozmawiają z tobą.
        Ten program o niczym nie decyduje i niczego nie wysyła. Przez ten program nie można zgłosić krzywdy.
        Jeśli coś ci teraz grozi, zadzwoń pod 999.
        Jeśli ktoś wejdzie, możesz szybko zamknąć program. Naciśnij klawisz F12 albo wpisz /zamknij szybko, z ukośnikiem na początku.
        Szybkie zamknięcie najpierw czyści ekran. Odpowiedzi zostają wtedy zapisane albo znikają. Za chwilę wybierzesz, co ma się z nimi stać.
        Szybkie zamknięcie nie cofnie tego, co ktoś już widział lub słyszał. Niektóre okna trzymają starsze wiersze. Program może nie dać rady ich wyczyścić.
    .why = Mówimy o tym najpierw, żeby było jasne, co się dzieje z tym, co zapisujecie.

## During the talk

# Above what the person said. $date: the day of the file.
said-before = To jest w twoim pliku z dnia { $date }:
dialog-respond = Czy chcesz teraz zrobić zapis rozmowy?
    .short = Zapis rozmowy
    .hint =
        W zapisie jest to, co teraz wpisano, i twoje pierwsze słowa. To, co jest prywatne, zostaje poza nim.
        Każdy, kto ma ten zapis, może go przeczytać. Razem wybieracie, kto go dostanie.
        Zapis nie jest oceną potrzeb (assessment) i o niczym nie decyduje.
    .why = Nic nie jest wysyłane. Zapis powstaje na tym komputerze. Każda osoba może mieć kopię.
dialog-respond_make = Zrób zapis
dialog-respond_lock = Zrób zapis i go zablokuj
    .hint = Razem wybieracie, kto może go otworzyć.
dialog-respond_back = Przejrzyj jeszcze raz odpowiedzi
dialog-respond_without = Zamknij bez zapisu
respond-next =
    .lines =
        Każda osoba może zachować kopię zapisu.
        To nie jest plan wsparcia. Plan może na tym powstać.
        Jeśli coś się nie zgadza, możecie zrobić nowy zapis. Stary zostaje taki, jaki jest.
        Możesz wybrać znowu, jeśli zmieni się coś ważnego.
        Możesz dzwonić pod te numery, jeśli potrzebujesz pomocy albo chcesz porozmawiać.

## What can go wrong

respond-no-questions = Nie ma tu pytań do rozmowy o pliku. Uruchom program bez --content albo dodaj takie pytania.
failure-answers-of-talk = Te zapisane odpowiedzi są z rozmowy o pliku. Zostały bez zmian. Aby do nich wrócić, użyj: ownwords respond

## The record

# Says nothing about the person: it stands in the title of a window.
response-title = O czym rozmawiamy
response-subtitle = O czym rozmawiamy: zapis obok moich własnych słów
response-statement =
    To jest zapis rozmowy o mojej własnej wypowiedzi.
    Moje pierwsze słowa są tu przytoczone bez zmian.
    To nie jest ocena potrzeb (assessment) ani plan wsparcia. Ten zapis o niczym nie decyduje.
    Nic tu nie jest wyborem opcji.
    Niektórych rzeczy może tu nie być. Ten plik nie mówi, dlaczego.
# $date: the day of the first file; $code: its code.
response-about-file = Moja własna wypowiedź jest z dnia { $date }. Jej kod to { $code }.
response-said = Moje pierwsze słowa
response-not-said = Inne rzeczy z moich pierwszych słów
response-not-said-note = O tych rzeczach nic tu nie ma. Ten plik nie mówi, dlaczego.

# Below one answer: who typed it, and when. $role: see Role in the program.
response-note-own =
    { $role ->
        [me] Wpisane przeze mnie dnia { $date }.
        [advocate] Wpisane przez niezależnego rzecznika dnia { $date }.
        [interpreter] Wpisane przez tłumacza dnia { $date }.
        [family-or-friend] Wpisane przez kogoś z rodziny lub przyjaciół dnia { $date }.
        [worker] Wpisane przez mojego pracownika socjalnego dnia { $date }.
        [attorney-or-guardian] Wpisane przez mojego pełnomocnika lub mojego opiekuna prawnego dnia { $date }.
       *[someone-else] Wpisane przez kogoś innego dnia { $date }.
    }
response-note-interpreted =
    { $role ->
        [me] Przetłumaczone na inny język i wpisane przeze mnie dnia { $date }.
        [advocate] Przetłumaczone na inny język i wpisane przez niezależnego rzecznika dnia { $date }.
        [interpreter] Przetłumaczone na inny język i wpisane przez tłumacza dnia { $date }.
        [family-or-friend] Przetłumaczone na inny język i wpisane przez kogoś z rodziny lub przyjaciół dnia { $date }.
        [worker] Przetłumaczone na inny język i wpisane przez mojego pracownika socjalnego dnia { $date }.
        [attorney-or-guardian] Przetłumaczone na inny język i wpisane przez mojego pełnomocnika lub mojego opiekuna prawnego dnia { $date }.
       *[someone-else] Przetłumaczone na inny język i wpisane przez kogoś innego dnia { $date }.
    }
response-note-typists =
    { $role ->
        [advocate] Opinia niezależnego rzecznika, wpisana dnia { $date }. To nie są moje słowa.
        [interpreter] Opinia tłumacza, wpisana dnia { $date }. To nie są moje słowa.
        [family-or-friend] Opinia kogoś z rodziny lub przyjaciół, wpisana dnia { $date }. To nie są moje słowa.
        [worker] Opinia mojego pracownika socjalnego, wpisana dnia { $date }. To nie są moje słowa.
        [attorney-or-guardian] Opinia mojego pełnomocnika lub mojego opiekuna prawnego, wpisana dnia { $date }. To nie są moje słowa.
       *[someone-else] Opinia kogoś innego, wpisana dnia { $date }. To nie są moje słowa.
    }

# In the list of all who typed.
response-hand-own =
    { $role ->
        [me] W tym zapisie są rzeczy wpisane przeze mnie.
        [advocate] W tym zapisie są rzeczy wpisane przez niezależnego rzecznika.
        [interpreter] W tym zapisie są rzeczy wpisane przez tłumacza.
        [family-or-friend] W tym zapisie są rzeczy wpisane przez kogoś z rodziny lub przyjaciół.
        [worker] W tym zapisie są rzeczy wpisane przez mojego pracownika socjalnego.
        [attorney-or-guardian] W tym zapisie są rzeczy wpisane przez mojego pełnomocnika lub mojego opiekuna prawnego.
       *[someone-else] W tym zapisie są rzeczy wpisane przez kogoś innego.
    }
response-hand-interpreted =
    { $role ->
        [me] Są tu słowa przetłumaczone na inny język i wpisane przeze mnie.
        [advocate] Są tu słowa przetłumaczone na inny język i wpisane przez niezależnego rzecznika.
        [interpreter] Są tu słowa przetłumaczone na inny język i wpisane przez tłumacza.
        [family-or-friend] Są tu słowa przetłumaczone na inny język i wpisane przez kogoś z rodziny lub przyjaciół.
        [worker] Są tu słowa przetłumaczone na inny język i wpisane przez mojego pracownika socjalnego.
        [attorney-or-guardian] Są tu słowa przetłumaczone na inny język i wpisane przez mojego pełnomocnika lub mojego opiekuna prawnego.
       *[someone-else] Są tu słowa przetłumaczone na inny język i wpisane przez kogoś innego.
    }
response-hand-typists =
    { $role ->
        [advocate] Jest tu też własna opinia niezależnego rzecznika. Jest oznaczona jako opinia tej osoby.
        [interpreter] Jest tu też własna opinia tłumacza. Jest oznaczona jako opinia tej osoby.
        [family-or-friend] Jest tu też własna opinia kogoś z rodziny lub przyjaciół. Jest oznaczona jako opinia tej osoby.
        [worker] Jest tu też własna opinia mojego pracownika socjalnego. Jest oznaczona jako opinia tej osoby.
        [attorney-or-guardian] Jest tu też własna opinia mojego pełnomocnika lub mojego opiekuna prawnego. Jest oznaczona jako opinia tej osoby.
       *[someone-else] Jest tu też własna opinia kogoś innego. Jest oznaczona jako opinia tej osoby.
    }

# For systems that use FHIR: what this is, for whoever gets it.
response-description =
    To są pytania, o których pewna osoba i inni rozmawiali razem, ze słowami w każdym języku.
    Mówią, jak czytać odpowiedzi. Nie są zrobione po to, żeby zadawać je osobno w innym programie.
    Te słowa to szkic.
    Odpowiedzi to zapis rozmowy. To nie jest ocena potrzeb (assessment), plan wsparcia ani decyzja.
    Pytanie bez odpowiedzi nic nie mówi: mogło nie zostać zadane.
# What the person had said before, word for word.
fhir-said = Pierwsze słowa tej osoby
