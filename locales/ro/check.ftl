# What can be wrong with the words of a language. For the people who write and translate them.
# Each message stands after the file, the line and the column.

check-language = Acest fișier nu spune ce ar trebui. Scrieți name, direction, status și date. Numiți folderul cu codul limbii.
check-broken = Asta nu poate fi citit ca mesaj. Cititorul Fluent spune: { $id }
check-twice = Mai este un mesaj numit „{ $id }”. Păstrați unul dintre ele.
check-typed-twice = „{ $id }” se scrie și pentru „{ $say }”. Dați fiecăruia un cuvânt al lui.
check-missing = Nu sunt cuvinte pentru „{ $id }”. Adăugați-le aici.
check-unneeded = Nimic nu are nevoie de „{ $id }”. Scoateți-l sau verificați cum este scris.
check-unknown = „{ $id }” nu este cunoscut aici. Folosiți doar ce folosește engleza, scris la fel.
check-dropped = Engleza pune aici „{ $id }”. Puneți-l și dumneavoastră.
check-forms = Dați exact aceste forme, fiecare o dată: { $id }. Dacă una dintre ele este „other”, puneți steluța înaintea ei.
check-no-plural = Aici un număr alege forma. Scrieți PLURAL( ) în jurul numelui lui.
check-lines = Aici sunt { NUMBER($count) } rânduri, iar engleza are { NUMBER($most) }. Faceți tot atâtea.
check-wide = Asta ocupă { NUMBER($count) } locuri pe un rând. Scurtați, cel mult { NUMBER($most) }.
check-long = Această propoziție are { NUMBER($count) } cuvinte. Scurtați-o, cel mult { NUMBER($most) }.
check-long-without-spaces = Această propoziție are { NUMBER($count) } litere. Scurtați-o, cel mult { NUMBER($most) }.
check-sign = Unii oameni nu pot auzi sau vedea „{ $id }”. Folosiți cuvinte.
check-avoided = Nu folosiți „{ $id }”. Spuneți altfel.
check-second-name = Nu spuneți „{ $id }”. Un lucru are un singur nume. Aici este „{ $say }”.
check-abbreviation = Nu toată lumea știe „{ $id }”. Scrieți cuvintele întregi sau explicați-le în glossary.toml.
check-hard = Asta se citește greu: nivelul { $grade }, iar cel mult poate fi { $most }. Folosiți propoziții și cuvinte mai scurte.

# How hard English is to read, by the formula of Flesch and Kincaid.
check-grade = Engleza este la nivelul de citire { $grade }.
check-grades = Engleza este la nivelul de citire { $grade }. Cel mai greu mesaj este „{ $id }”, la nivelul { $most }.
