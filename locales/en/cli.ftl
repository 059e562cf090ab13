# The words of the command line, and of what it prints without a conversation.

## Terms (not to be translated)

-ownwords = ownwords

## Help

cli-about =
    Get ready to talk about social care in Scotland. Say what matters to you in your own words.
    Nothing is sent to anyone. The program makes a file that you can give to your worker.
# $line is what is typed. The lists come after it; their headings take 39 cells at most.
cli-usage = Type it like this: { $line }
cli-commands = To do something else, add
cli-options = You can also add these
cli-help = Say what can be typed here.
cli-version = Say which version this is.
# Names of what is put in. One word.
cli-value-view = view
cli-value-switches = number
cli-value-language = language
cli-value-folder = folder
cli-value-draft = answers
cli-value-format = kind
cli-value-formats = kinds
cli-after = With a screen reader, start it with: { -ownwords } --view linear
cli-view = How to use it: linear is line by line, full is one page at a time.
cli-speak = Read each page aloud. Not for use with a screen reader.
cli-switch = Use one or two switches in place of a keyboard: one, two, or none.
cli-lang = The language, such as en.
cli-content = A folder with other questions and languages.
cli-data = A folder for saved answers, in place of the usual one.
cli-drafts = List the saved answers on this computer, or delete some.
cli-drafts-delete = Delete these saved answers for good.
cli-handover = Make the file for your worker from saved answers.
cli-handover-draft = Which saved answers. You can leave this out if there is only one set.
cli-handover-to = The folder for the file.
cli-handover-format = Which kinds of file: html, json, text, fhir. If you name none: html, json and text.
cli-check = Check the questions and their words in all languages, and say what is wrong with them.
cli-check-dir = The folder with the questions and the languages.
cli-languages = List the languages, and say how far each is translated.
cli-languages-settle = Write down that this language says the same as the English of today.
cli-settings = Print the settings and the keys.
cli-settings-usual = Put the usual settings back first.
cli-schema = Print the JSON Schema of the file.
cli-questions = Show every question with its words, or make a page to check a language.
cli-questions-format = How to show them: text to read, json for computer systems, fhir for systems that use FHIR.
cli-questions-review = Make a page to print, on which people can check the words of the language.
cli-questions-to = The folder for that page.
cli-wrong =
    The program does not know what to do with these words.
    To see what it can do, type: { -ownwords } --help

## What it prints

drafts-none = There are no saved answers on this computer.
# $draft is the name that --delete takes.
drafts-line = { $draft }: saved on { $day } at { $time }.
check-clean = No fault was found.
check-fault = { $file }, line { NUMBER($line, useGrouping: "false") }, column { NUMBER($column, useGrouping: "false") }: { $words }
check-faults = { PLURAL($count) ->
    [one] There is one fault.
   *[other] There are { NUMBER($count) } faults.
}

# A language: what it calls itself, its tag, and how much of it is translated.
languages-line = { $name }, { $tag }: { NUMBER($share) } per cent is translated.
# $status is one of the messages language-... in ui.ftl. $by is who checked the words.
languages-draft = { $status } Day: { $day }.
languages-checked = { $status } Checked by { $by } on { $day }.
# $ids are the ids of messages.
languages-stale = { PLURAL($count) ->
    [one] The English of one message has changed since: { $ids }
   *[other] The English of { NUMBER($count) } messages has changed since: { $ids }
}
languages-unsettled = It is not written down from which English these words were made.
# $ids are the names of files, or ids of messages.
languages-unsettled-some = It is not written down from which English these were made: { $ids }
languages-settled = It is written down that this language says the same as the English of today.
# Nothing inside the program can be changed.
languages-no-folder = Name the folder with the languages. Type: { -ownwords } languages --settle <language> --content <folder>
languages-english = The other languages are made from English. Name one of those.

# Where the settings and the keys are kept.
settings-file = The settings are in this file: { $file }
settings-keys = These are the keys, as they are written in the file of keys:
