# What can be wrong with the words of a language. For the people who write and translate them.
# Each message stands after the file, the line and the column.

check-language = This file does not say what it should. Write name, direction, status and date. Name the folder by the code of the language.
check-broken = This cannot be read as a message. The Fluent reader says: { $id }
check-twice = There is another message called “{ $id }”. Keep one of them.
check-typed-twice = “{ $id }” is typed for “{ $say }” too. Give each its own word.
check-missing = There are no words for “{ $id }”. Add them here.
check-unneeded = Nothing needs “{ $id }”. Take it out, or check how it is written.
check-unknown = “{ $id }” is not known here. Use only what English uses, written in the same way.
check-dropped = English puts in “{ $id }” here. Put it in too.
check-forms = Give exactly these forms, each one time: { $id }. If “other” is one of them, put the star before it.
check-no-plural = A number chooses the form here. Write PLURAL( ) around its name.
check-lines = There are { NUMBER($count) } lines here, and English has { NUMBER($most) }. Make as many as English.
check-wide = This takes { NUMBER($count) } places in a row. Make it shorter, { NUMBER($most) } at most.
check-long = This sentence has { NUMBER($count) } words. Make it shorter, { NUMBER($most) } at most.
check-long-without-spaces = This sentence has { NUMBER($count) } letters. Make it shorter, { NUMBER($most) } at most.
check-sign = Some people cannot hear or see “{ $id }”. Use words.
check-avoided = “{ $id }” must not be said. Say it in another way.
check-second-name = Do not say “{ $id }”. One thing has one name. Here it is “{ $say }”.
check-abbreviation = Not everyone knows “{ $id }”. Write it out, or explain it in glossary.toml.
check-hard = This is hard to read: grade { $grade }, and { $most } is the most. Use shorter sentences and shorter words.

# How hard English is to read, by the formula of Flesch and Kincaid.
check-grade = English is at reading grade { $grade }.
check-grades = English is at reading grade { $grade }. The hardest message is “{ $id }”, at grade { $most }.
