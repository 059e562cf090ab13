# Words of the hand-over: what a practitioner reads. The supported person speaks here,
# so "I" is that person.

## Top of the page

# Says nothing about the person: it stands in the title of a window.
report-title = Moimi własnymi słowami
report-subtitle = Moimi własnymi słowami: co jest dla mnie ważne
report-dated = Zrobione dnia { $date }.
report-statement =
    To są moje własne słowa o mnie.
    To nie jest ocena moich potrzeb (assessment) ani decyzja.
    Niektórych pytań może tu nie być. Niektóre mogą być bez odpowiedzi. Ten plik nie mówi, dlaczego.

## Notes in sections

report-risks-note =
    Nic nie ma tu punktów.
report-leaning-note =
    To jest moja myśl na dziś. To nie jest mój wybór w sensie prawnym.
report-leaning-undecided =
    Nie mówię tu, której opcji chcę. To nie jest wybór żadnej opcji.
report-talk = Chcę o tym porozmawiać:
report-talk-heading = O czym chcę porozmawiać najpierw

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
report-changes-last = Ostatni raz był { $date }.
report-new = Nowe tym razem
report-different = Tym razem innymi słowami
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
        [advocate] Moje słowa, wpisane przez rzecznika.
        [interpreter] Moje słowa, wpisane przez tłumacza.
        [family-or-friend] Moje słowa, wpisane przez kogoś z rodziny lub kogoś znajomego.
        [worker] Moje słowa, wpisane przez kogoś, kto wspiera mnie zawodowo.
        [attorney-or-guardian] Moje słowa, wpisane przez mojego pełnomocnika lub opiekuna prawnego.
       *[someone-else] Moje słowa, wpisane przez kogoś innego.
    }
report-note-interpreted =
    { $role ->
        [me] Moja wypowiedź, przełożona na inny język.
        [advocate] Moja wypowiedź, przełożona na inny język. Wpisana przez rzecznika.
        [interpreter] Moja wypowiedź, przełożona na inny język przez tłumacza.
        [family-or-friend] Moja wypowiedź, przełożona na inny język. Wpisana przez kogoś z rodziny lub kogoś znajomego.
        [worker] Moja wypowiedź, przełożona na inny język. Wpisana przez kogoś, kto wspiera mnie zawodowo.
        [attorney-or-guardian] Moja wypowiedź, przełożona na inny język. Wpisana przez mojego pełnomocnika lub opiekuna prawnego.
       *[someone-else] Moja wypowiedź, przełożona na inny język. Wpisana przez kogoś innego.
    }
report-note-typists =
    { $role ->
        [advocate] Zdanie rzecznika. To nie są moje słowa.
        [interpreter] Zdanie tłumacza. To nie są moje słowa.
        [family-or-friend] Zdanie kogoś z rodziny lub kogoś znajomego. To nie są moje słowa.
        [worker] Zdanie kogoś, kto wspiera mnie zawodowo. To nie są moje słowa.
        [attorney-or-guardian] Zdanie mojego pełnomocnika lub opiekuna prawnego. To nie są moje słowa.
       *[someone-else] Zdanie kogoś innego. To nie są moje słowa.
    }

# In the list of all who typed.
report-hand-own =
    { $role ->
        [me] Moje słowa wpisane przeze mnie.
        [advocate] Moje słowa wpisane przez rzecznika.
        [interpreter] Moje słowa wpisane przez tłumacza.
        [family-or-friend] Moje słowa wpisane przez kogoś z rodziny lub kogoś znajomego.
        [worker] Moje słowa wpisane przez kogoś, kto wspiera mnie zawodowo.
        [attorney-or-guardian] Moje słowa wpisane przez mojego pełnomocnika lub opiekuna prawnego.
       *[someone-else] Moje słowa wpisane przez kogoś innego.
    }
report-hand-interpreted =
    { $role ->
        [me] Moja wypowiedź w innym języku, wpisana przeze mnie.
        [advocate] Moja wypowiedź przełożona na inny język, wpisana przez rzecznika.
        [interpreter] Moja wypowiedź przełożona na inny język i wpisana przez tłumacza.
        [family-or-friend] Moja wypowiedź przełożona na inny język, wpisana przez kogoś z rodziny lub kogoś znajomego.
        [worker] Moja wypowiedź przełożona na inny język, wpisana przez kogoś, kto wspiera mnie zawodowo.
        [attorney-or-guardian] Moja wypowiedź przełożona na inny język, wpisana przez mojego pełnomocnika lub opiekuna prawnego.
       *[someone-else] Moja wypowiedź przełożona na inny język, wpisana przez kogoś innego.
    }
report-hand-typists =
    { $role ->
        [advocate] Własne zdanie rzecznika. Jest oznaczone jako jego zdanie.
        [interpreter] Własne zdanie tłumacza. Jest oznaczone jako jego zdanie.
        [family-or-friend] Własne zdanie kogoś z rodziny lub kogoś znajomego. Jest oznaczone jako zdanie tej osoby.
        [worker] Własne zdanie kogoś, kto wspiera mnie zawodowo. Jest oznaczone jako zdanie tej osoby.
        [attorney-or-guardian] Własne zdanie mojego pełnomocnika lub opiekuna prawnego. Jest oznaczone jako zdanie tej osoby.
       *[someone-else] Własne zdanie kogoś innego. Jest oznaczone jako zdanie tej osoby.
    }

## Views of other people

report-others = Co myślą inni ludzie
report-others-note = To jest zdanie innych ludzi. To nie jest moje zdanie.
report-views = Zdanie innych ludzi
report-views-note = To nie jest moje zdanie.
report-views-end = Koniec zdania innych ludzi.

## Last pages

report-index-note = To pokazuje tylko, gdzie co jest. To nie jest lista tego, co ma tu być.

report-empty = Co zostaje puste
report-empty-note = Te odpowiedzi znaczą różne rzeczy. Żadna z nich nie jest wyborem opcji.
report-no-longer-asked = Pytania, których już nie ma
report-no-longer-asked-note = To są moje odpowiedzi ze starszej wersji pytań.
report-asked = Pytania, tak jak je zadano
report-about = O tym pliku
report-about-who = Kto pisał
report-about-made = Zrobione dnia
report-about-questions = Pytania
report-about-questions-version = { $pack }, wersja { $version }
report-about-languages = Języki moich odpowiedzi
report-about-id = Kod tego pliku
