# Words of the hand-over: what a practitioner reads. The supported person speaks here,
# so "I" is that person.

## Top of the page

# Says nothing about the person: it stands in the title of a window.
report-title = Moimi własnymi słowami
# At the foot of each page on paper.
report-page = Strona { $page } z { $count }
report-subtitle = Moimi własnymi słowami: co jest dla mnie ważne
report-dated = Zrobione dnia { $date }.
report-statement =
    To jest moja własna wypowiedź.
    To nie jest ocena moich potrzeb (assessment) ani decyzja.
    Niektórych pytań może tu nie być. Ten plik nie mówi, dlaczego.

## The second file, with answers about equality

report-equality-title = Odpowiedzi o równym traktowaniu
report-equality-note =
    Podaję te odpowiedzi z własnej woli. Mogą pomóc sprawdzić, czy wszyscy są traktowani sprawiedliwie.
    Nie ma tu mojego imienia ani nazwiska. To nie jest część oceny moich potrzeb (assessment) ani decyzji o mnie.
    Niektórych pytań może tu nie być. Ten plik nie mówi, dlaczego.

## Notes in sections

report-risks-note =
    Nic nie jest tu oceniane w punktach.
report-leaning-note =
    Ku temu się dziś skłaniam. To nie jest mój wybór, o którym mówi prawo.
report-leaning-undecided =
    Nie mówię tu, której opcji chcę. To nie znaczy, że wybieram jakąś opcję.
report-talk = Chcę o tym porozmawiać:
report-talk-heading = O czym chcę porozmawiać

## Ways to leave a question empty

report-state-skipped = Pominięte
report-state-dont-know-yet = Jeszcze nie wiem
report-state-rather-not-say = Wolę nie mówić
report-state-does-not-apply = To mnie nie dotyczy
report-state-talk-about-it = Chcę o tym porozmawiać
report-state-not-answered = Bez odpowiedzi
report-state-nothing-added = Znam to pytanie i nic tu nie dodaję.
report-state-none-chosen = Nic z tej listy.

## Examples that were picked in place of words

report-picked = Wybrane z przykładów
report-added = Dodane własnymi słowami

## Since last time. No word says that anything is better or worse.

report-changes = Co jest nowe, a co takie samo
report-changes-note =
    Tu obok siebie jest to, co mówię teraz, i moje odpowiedzi z ostatniego razu.
    Niektórych rzeczy może tu nie być. Ta lista nie mówi, dlaczego.
# $date: the day of last time.
report-changes-last = Poprzednio: { $date }.
report-new = Nowe tym razem
report-different = Tym razem powiedziane inaczej
report-still = Nadal prawda
report-not-this-time = Było ostatnim razem, teraz nie
# Before what was said last time.
report-last = Ostatnim razem

## Lists

# $label: what the entries are, such as "What I want to do".
report-place = { $label }, { $place } z { $count }
# Stands between the parts of a list in one line, with its space.
report-between = { "; " }
# Stands between the words that name an entry and a question in it, with its space.
report-within = { ": " }

## Who typed

# Below one answer. $role: see Role in the program.
report-note-own =
    { $role ->
        [advocate] Moje słowa, wpisane przez niezależnego rzecznika.
        [interpreter] Moje słowa, wpisane przez tłumacza.
        [family-or-friend] Moje słowa, wpisane przez kogoś z rodziny lub przyjaciół.
        [worker] Moje słowa, wpisane przez kogoś, kto wspiera mnie za zapłatą.
        [attorney-or-guardian] Moje słowa, wpisane przez mojego pełnomocnika lub mojego opiekuna prawnego.
       *[someone-else] Moje słowa, wpisane przez kogoś innego.
    }
report-note-interpreted =
    { $role ->
        [me] To, co mówię, przetłumaczone na inny język.
        [advocate] To, co mówię, przetłumaczone na inny język. Wpisane przez niezależnego rzecznika.
        [interpreter] To, co mówię, przetłumaczone na inny język przez tłumacza.
        [family-or-friend] To, co mówię, przetłumaczone na inny język. Wpisane przez kogoś z rodziny lub przyjaciół.
        [worker] To, co mówię, przetłumaczone na inny język. Wpisane przez kogoś, kto wspiera mnie za zapłatą.
        [attorney-or-guardian] To, co mówię, przetłumaczone na inny język. Wpisane przez mojego pełnomocnika lub mojego opiekuna prawnego.
       *[someone-else] To, co mówię, przetłumaczone na inny język. Wpisane przez kogoś innego.
    }
report-note-typists =
    { $role ->
        [advocate] Opinia niezależnego rzecznika. To nie są moje słowa.
        [interpreter] Opinia tłumacza. To nie są moje słowa.
        [family-or-friend] Opinia kogoś z rodziny lub przyjaciół. To nie są moje słowa.
        [worker] Opinia kogoś, kto wspiera mnie za zapłatą. To nie są moje słowa.
        [attorney-or-guardian] Opinia mojego pełnomocnika lub mojego opiekuna prawnego. To nie są moje słowa.
       *[someone-else] Opinia kogoś innego. To nie są moje słowa.
    }

# In the list of all who typed.
report-hand-own =
    { $role ->
        [me] Moje słowa wpisane przeze mnie.
        [advocate] Moje słowa wpisane przez niezależnego rzecznika.
        [interpreter] Moje słowa wpisane przez tłumacza.
        [family-or-friend] Moje słowa wpisane przez kogoś z rodziny lub przyjaciół.
        [worker] Moje słowa wpisane przez kogoś, kto wspiera mnie za zapłatą.
        [attorney-or-guardian] Moje słowa wpisane przez mojego pełnomocnika lub mojego opiekuna prawnego.
       *[someone-else] Moje słowa wpisane przez kogoś innego.
    }
report-hand-interpreted =
    { $role ->
        [me] To, co mówię, przetłumaczone na inny język. Wpisane przeze mnie.
        [advocate] To, co mówię, przetłumaczone na inny język. Wpisane przez niezależnego rzecznika.
        [interpreter] To, co mówię, przetłumaczone na inny język i wpisane przez tłumacza.
        [family-or-friend] To, co mówię, przetłumaczone na inny język. Wpisane przez kogoś z rodziny lub przyjaciół.
        [worker] To, co mówię, przetłumaczone na inny język. Wpisane przez kogoś, kto wspiera mnie za zapłatą.
        [attorney-or-guardian] To, co mówię, przetłumaczone na inny język. Wpisane przez mojego pełnomocnika lub mojego opiekuna prawnego.
       *[someone-else] To, co mówię, przetłumaczone na inny język. Wpisane przez kogoś innego.
    }
report-hand-typists =
    { $role ->
        [advocate] Jest tu też własna opinia niezależnego rzecznika. Jest oznaczona jako opinia tej osoby.
        [interpreter] Jest tu też własna opinia tłumacza. Jest oznaczona jako opinia tej osoby.
        [family-or-friend] Jest tu też własna opinia kogoś z rodziny lub przyjaciół. Jest oznaczona jako opinia tej osoby.
        [worker] Jest tu też własna opinia kogoś, kto wspiera mnie za zapłatą. Jest oznaczona jako opinia tej osoby.
        [attorney-or-guardian] Jest tu też własna opinia mojego pełnomocnika lub mojego opiekuna prawnego. Jest oznaczona jako opinia tej osoby.
       *[someone-else] Jest tu też własna opinia kogoś innego. Jest oznaczona jako opinia tej osoby.
    }

## Views of other people

report-others = Co myślą inni ludzie
report-others-note = To są opinie innych ludzi. To nie są moje opinie.
report-views = Opinie innych ludzi
report-views-note = To nie są moje opinie.
report-views-end = Koniec opinii innych ludzi.

## Last pages

report-index-note = To pokazuje tylko, w którym miejscu pliku coś jest. To nie jest lista rzeczy, które muszą tu być.

report-empty = Co zostaje puste
report-empty-note = Te odpowiedzi znaczą różne rzeczy. Żadna z nich nie jest wyborem opcji.
report-no-longer-asked = Pytania, których już nie ma
report-no-longer-asked-note = To są moje odpowiedzi ze starszej wersji pytań.
report-asked = Pytania, tak jak je zadano

## Each question in full, at the end of a page to read

report-annex = Każde pytanie w całości, z moją odpowiedzią
report-annex-note = Do tego miejsca każde pytanie ma krótką nazwę. Tutaj są pytania słowo w słowo, w tej kolejności, w jakiej je zadano. Nie ma tu nic nowego.
# Such as in another language.
report-annex-read-note = Jeśli pytanie zadano innymi słowami, są one zaraz po nim.

## About the file

report-about = O tym pliku
report-about-who = Kto pisał
report-about-made = Zrobione dnia
report-about-questions = Pytania
report-about-questions-version = { $pack }, wersja { $version }
report-about-languages = Języki moich odpowiedzi
report-about-id = Kod tego pliku

## The questions and answers for systems that use FHIR

fhir-description =
    To są pytania, które zadano pewnej osobie, ze słowami w każdym języku.
    Mówią, jak czytać odpowiedzi. Nie są zrobione po to, żeby zadawać je osobno w innym programie.
    Te słowa to szkic.
    Odpowiedzi to własna wypowiedź tej osoby. To nie jest ocena potrzeb (assessment) ani decyzja.
    Pytanie bez odpowiedzi nic nie mówi: mogło nie zostać zadane.
fhir-examples = { $label }: wybrane z przykładów
fhir-left = { $label }: bez treści
fhir-of = { $label }: o czym to jest
fhir-entry = Kod tego wpisu
fhir-picked = Wybrane wcześniej
