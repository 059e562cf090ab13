# What can be wrong with a pack. For the people who write packs.
# Each message stands after the file, the line and the column.

content-file-not-there = This file is not there, or it cannot be read. Put it there, and let this account read it.
content-file-not-text = This file is not text in UTF-8. Save it as UTF-8.
content-not-as-expected = This cannot be read as part of a pack. The TOML reader says: { $id }
content-bad-id = “{ $id }” cannot be an id. Use small letters from a to z, digits and hyphens. Start with a letter.
content-pack-is-not-folder = The pack is called “{ $id }”, but its folder has another name. Give both the same name.
content-part-twice = The part “{ $id }” is here twice. Keep one of them.
content-part-not-listed = The part “{ $id }” is not in the list of parts. Add it to “parts” in pack.toml.
content-part-without-file = The part “{ $id }” has no file. Add a file with this id, or take the part out of “parts”.
content-part-without-questions = The part “{ $id }” has no questions. Add one, or take the part out.
content-question-twice = Another question is called “{ $id }” too. Give this one another id.
content-message-twice = Two things need the message “{ $id }” in the language files. Give one of them another id.
content-no-options = The question “{ $id }” has no options. Add some to “options”.
content-option-twice = The question “{ $id }” has the option “{ $option }” twice. Keep one of them.
content-unknown-question = There is no question “{ $id }” here. Check how the id is written.
content-unknown-option = The question “{ $id }” has no option “{ $option }”. Check how the ids are written.
content-not-earlier = The question “{ $id }” does not come before this place. Read only questions that come earlier.
content-in-another-list = The question “{ $id }” is in a list. It can be read only inside that list.
content-each-of-not-many = The question “{ $id }” does not let a person choose several options. Name a question of the kind “many”.
content-no-fields = The list “{ $id }” asks nothing. Add a field.
content-first-field-not-text = The first field “{ $id }” gives each entry its name. Make it a text that is always asked.
content-fields-outside-list = The question “{ $id }” has fields, but it is not a list. Make it a list, or take the fields out.
content-list-too-deep = The list “{ $id }” is inside two other lists. Only one list can be inside a list.
content-steers-and-private = The question “{ $id }” steers the way, so it cannot be private. Keep one of the two.
content-more-outside-list = The question “{ $id }” is not in a list. Use “more” only in lists.
content-typist-not-one = The question “{ $id }” says who types. Make it a question of the kind “one”.
content-typist-not-role = “{ $id }” is not a role. Use only roles that the program knows, such as “me” or “advocate”.
content-section-twice = Another section is called “{ $id }” too. Give this one another id.
content-in-no-section = The question “{ $id }” is in no section of the hand-over. Add it to one section in pack.toml.
content-in-two-sections = The question “{ $id }” is in a section already. Keep it in one place.
content-never-handed-over = The question “{ $id }” is never in a hand-over. Take it out of this section.
content-contact-twice = Another contact is called “{ $id }” too. Give this one another id.
content-contact-without-number = The contact “{ $id }” has no number. Add “number”.
content-contact-without-source = The contact “{ $id }” does not say where its number comes from. Add “source”.
content-contact-without-read-on = The contact “{ $id }” does not say when its number was read. Add “read_on”.
content-bad-date = “{ $id }” is not a date of the calendar. Write it like this: 2026-11-23.
