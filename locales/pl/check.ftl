# What can be wrong with the words of a language. For the people who write and translate them.
# Each message stands after the file, the line and the column.

check-language = Ten plik nie mówi tego, co trzeba. Napisz name, direction, status i date. Nazwij folder kodem języka.
check-broken = Nie można tego odczytać jako wiadomości. Czytnik Fluent mówi: { $id }
check-twice = Jest inna wiadomość o nazwie „{ $id }”. Zostaw jedną.
check-typed-twice = „{ $id }” wpisuje się też przy „{ $say }”. Daj każdemu jego własne słowo.
check-missing = Nie ma słów dla „{ $id }”. Dodaj je tutaj.
check-unneeded = Nic nie potrzebuje „{ $id }”. Skasuj to albo sprawdź pisownię.
check-unknown = „{ $id }” nie jest tu znane. Używaj tylko tego, co jest w wersji angielskiej, zapisanego tak samo.
check-dropped = W wersji angielskiej jest tu „{ $id }”. Wstaw to także.
check-forms = Podaj dokładnie te formy, każdą jeden raz: { $id }. Jeśli jest wśród nich „other”, postaw przed nią gwiazdkę.
check-no-plural = Formę wybiera tu liczba. Napisz PLURAL( ) wokół jej nazwy.
check-lines = Liczba wierszy tutaj: { NUMBER($count) }. W wersji angielskiej: { NUMBER($most) }. Zrób ich tyle, ile w angielskiej.
check-wide = Tyle miejsc zajmuje to w wierszu: { NUMBER($count) }. Skróć to, najwyżej do { NUMBER($most) }.
check-long = Liczba słów w tym zdaniu: { NUMBER($count) }. Skróć zdanie, najwyżej do { NUMBER($most) }.
check-long-without-spaces = Liczba liter w tym zdaniu: { NUMBER($count) }. Skróć zdanie, najwyżej do { NUMBER($most) }.
check-sign = Niektórzy ludzie nie usłyszą albo nie zobaczą „{ $id }”. Użyj słów.
check-avoided = Nie wolno mówić „{ $id }”. Powiedz to inaczej.
check-second-name = Nie mów „{ $id }”. Jedna rzecz ma jedną nazwę. Tutaj to „{ $say }”.
check-abbreviation = Nie każdy zna „{ $id }”. Napisz to w całości albo wyjaśnij w glossary.toml.
check-hard = To się trudno czyta: stopień { $grade }, a może być najwyżej { $most }. Użyj krótszych zdań i krótszych słów.

# How hard English is to read, by the formula of Flesch and Kincaid.
check-grade = Stopień trudności angielskiego: { $grade }.
check-grades = Stopień trudności angielskiego: { $grade }. Najtrudniejsza wiadomość to „{ $id }”, stopień { $most }.
