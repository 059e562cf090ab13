# What "ownwords questions" prints, and the page for people who check a language.

## The list of all questions

questions-pack = Pytania: { $pack }, wersja { $version }
# $pack is the name of the questions that were answered.
questions-responds = Są do rozmowy o pliku. W pliku są odpowiedzi na te pytania: { $pack }
questions-part = Część { $id }: { $words }
questions-question = Pytanie { $id }
questions-field = Pytanie { $id }, na liście { $list }
questions-kind = { $kind ->
    [info] Rodzaj: tylko informacja.
    [choice] Rodzaj: wybór jednej odpowiedzi.
    [choices] Rodzaj: wybór dowolnej liczby odpowiedzi.
    [list] Rodzaj: lista, tyle rzeczy, ile chcesz.
    [each] Rodzaj: te same pytania do każdego wyboru z { $of }.
    [each-said] Rodzaj: te same pytania do każdej rzeczy z tych list w pliku: { $of }.
   *[text] Rodzaj: własne słowa.
}
# Follows the kind, where the file also says what the person wants to talk about.
questions-talk = Najpierw jest to, o czym osoba chce porozmawiać.
questions-lines = { PLURAL($lines) ->
    [one] Jest miejsce na jeden wiersz.
    [few] Jest miejsce na około { NUMBER($lines) } wierszy.
    [many] Jest miejsce na około { NUMBER($lines) } wierszy.
   *[other] Jest miejsce na około { NUMBER($lines) } wiersza.
}
questions-asked = { $count ->
    [0] To zależy od tego, czy jest odpowiedź na { $id }.
   *[other] To zależy od odpowiedzi na { $id }: { $options }
}
questions-shared = { $count ->
    [0] Od { $id } zależy, czy w pliku jest coś z tej części.
   *[other] Od { $id } zależy, czy w pliku jest coś z tej części: { $options }
}
questions-separate = W pliku nie ma nic z tej części. Może z niej powstać drugi plik.

questions-flag = { $flag ->
    [private] To jest prywatne od początku.
    [unsaved] To nigdy nie jest zapisywane i nigdy nie ma tego w pliku.
    [steers] To pytanie decyduje tylko, co jest dalej. Nie może być prywatne.
    [more] To pytanie jest tylko wtedy, gdy ktoś chce powiedzieć więcej.
    [contacts] Tu są numery do pomocy.
    [fresh] To pytanie jest zadawane za każdym razem od nowa.
    [own_language] Widać to tylko w języku osoby, która odpowiada.
    [views] Są tu opinie innych ludzi.
    [counted] To, co tu wybrano, można policzyć, jeśli osoba się zgodzi.
   *[closing] To pytanie jest zadawane na końcu.
}
questions-words = Słowa: { $words }
questions-label = Etykieta: { $words }
questions-hint = Wskazówka: { $words }
questions-why = Dlaczego: { $words }
questions-option = Odpowiedź { $id }: { $words }
questions-alone = Tej odpowiedzi nie łączy się z innymi.
questions-example = Przykład { $id }: { $words }

## The page for people who check a language

sheet-title = Sprawdź słowa
sheet-how =
    Ta strona pokazuje, co mówi program, po angielsku i w twoim języku.
    Przeczytaj każdy tekst. Jeśli ty mówisz to inaczej, napisz to w pustym miejscu pod nim.
    Jeśli tekst jest dobry, zostaw puste miejsce.
    Ważne są trzy rzeczy. Czy mówi to samo co angielski? Czy ludzie wokół ciebie tak mówią? Czy łatwo się to czyta?
    Nie musisz czytać wszystkiego. Powiedz, które części czytasz.
    Słowa w klamrach, na przykład { "{ $count }" }, wstawia program. Zostają bez zmian.
    Niektóre teksty mają kilka form. Nad każdą formą jest napisane, kiedy się jej używa, na przykład { "$count: one" }.
    To ty sprawdzasz słowa. Nikt nie sprawdza ciebie.
sheet-counts = Zrobione dnia { $day }. Teksty: { NUMBER($count) }. Jeszcze bez tłumaczenia: { NUMBER($missing) }. Zmienione po angielsku już po tłumaczeniu: { NUMBER($stale) }.
sheet-name = Imię i nazwisko
sheet-day = Data
sheet-signature = Podpis
sheet-native = Mówię tym językiem od dziecka.
sheet-support = Korzystam ze wsparcia albo czytam to z ludźmi, którzy z niego korzystają.
sheet-glossary = Jedno słowo na jedną rzecz
sheet-say = Używaj
sheet-never = Nie używaj
sheet-missing = To nie jest jeszcze przetłumaczone.
sheet-stale = Angielski tekst zmienił się już po tłumaczeniu.
sheet-group = { $file ->
    [dialogs] Przed pytaniami i po nich
    [ui] Przy każdym pytaniu
    [linear] Wiersz po wierszu
    [full] Jedna strona naraz
    [errors] Gdy coś nie pasuje
    [store] Gdy nie można czegoś zapisać
    [report] Plik dla pracownika socjalnego
    [cli] Słowa wiersza poleceń
    [questions] Ta strona i lista pytań
    [sections] Nagłówki w pliku dla pracownika socjalnego
    [indexes] Gdzie pracownik socjalny znajdzie różne rzeczy
    [contacts] Numery do pomocy
    [content] Błędy w pytaniach, dla osób, które je piszą
    [check] Błędy w słowach, dla osób, które je piszą
    [rest] Inne słowa z pytań
   *[other] Inne słowa: { $file }
}
sheet-made = Strona jest gotowa: { $file }
