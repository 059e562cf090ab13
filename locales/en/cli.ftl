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
cli-value-code = code
cli-value-file = file
cli-after = With a screen reader, start it with: { -ownwords } --view linear
cli-view = How to use it: linear is line by line, full is one page at a time.
cli-speak = Read each page aloud. Not for use with a screen reader.
cli-switch = Use switches or number keys in place of a keyboard: one, two, numbers, or none.
cli-lang = The language, such as en.
cli-content = A folder with other questions and languages.
cli-data = A folder for saved answers, in place of the usual one.
cli-drafts = List the saved answers on this computer, or delete some.
cli-drafts-delete = Delete these saved answers for good.
cli-handover = Make the file for your worker from saved answers.
cli-handover-numbers = Put the help numbers into the files for people.
cli-handover-draft = Which saved answers. You can leave this out if there is only one set.
cli-handover-to = The folder for the file.
cli-handover-format = Which kinds of file: html, json, text, fhir, pdf. If you name none: html, json and text.
cli-handover-seal-to = Lock the file for the person who gave you this lock code. It begins with age1. You can use this more than once.
cli-handover-seal-phrase = Lock the file with a secret phrase. You are asked for the phrase.
cli-open = Read a file that somebody handed over, locked or not.
cli-open-file = The file. Its name ends with .json, .ndjson or .age.
cli-open-to = Do not read a locked file here, but put what is in it into this folder.
cli-open-identity = Your key file. Leave this out if the file is not locked, or is locked with a secret phrase.
cli-respond = Talk together about a file: write down what you agree, beside what the person said.
cli-respond-file = The file that the person made. Its name ends with .json or .age.
cli-respond-identity = Your key file, if the file is locked with a lock code.
cli-check = Check the questions and their words in all languages, and say what is wrong with them.
cli-check-dir = The folder with the questions and the languages.
cli-languages = List the languages, and say how far each is translated.
cli-languages-settle = Write down that this language says the same as the English of today.
cli-settings = Print the settings and the keys.
cli-settings-usual = Put the usual settings back first.
cli-schema = Print the JSON Schema of the file.
cli-schema-talk = Print the JSON Schema of the record of a talk, not of the file.
cli-questions = Show every question with its words, or make a page to check a language.
cli-questions-format = How to show them: text to read, json for computer systems, fhir for systems that use FHIR.
cli-questions-talk = Show the questions of a talk about a file, in place of those that a person answers.
cli-questions-review = Make a page to print, on which people can check the words of the language. It has the questions of a talk, too.
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

# Locking a file: a lock code is what age tools call a recipient. $number counts what follows --seal-to.
sealing-one-way = A file is locked with lock codes or with a secret phrase, not with both. Leave out --seal-to or --seal-phrase.
sealing-no-code =
    What you typed after --seal-to is not a lock code. It is number { NUMBER($number) }. No file was made.
    A lock code begins with age1. It has 62 letters and numbers. Copy the whole of it from the other person.
sealing-secret-key =
    What you typed after --seal-to is a key that opens files. It is number { NUMBER($number) }. No file was made.
    Keep this key to yourself. Use the lock code that belongs to it. It begins with age1.
# What is said once the file is there. $code is a lock code.
# $name is who they are, such as the team of a council.
sealed-for = Your file is locked. It can be opened by { $name }.
sealed-for-too = It can be opened by { $name }, too.
sealed-code = Your file is locked. It can be opened with the key for this lock code: { $code }
sealed-code-too = It can also be opened with the key for this lock code: { $code }
sealed-yourself = Without such a key, nobody can open it, and neither can you.
# The same where all of them have names, so that no key was spoken of.
sealed-nobody-else = Nobody else can open it, and neither can you.
sealed-phrase = Your file is locked. Only someone who knows the secret phrase can open it. If the phrase is lost, nobody can open it.
sealed-second = The second file is locked in the same way.
sealed-answers-stay = Your saved answers are still here.
sealed-program = To open it, the other person needs a program for age files. Without one, they cannot read it. This program is one. They type: { -ownwords } open

# Opening a locked file.
open-done =
    What was in the locked file is here now: { $file }
    Anyone who uses this account on this computer can read it. The locked file is still there.
open-no-file = There is no such file: { $file }. Look at its name and its folder. Then try again.
open-unreadable = The computer does not let you read this file: { $file }. Choose another one.
open-name = The name of a locked file ends with .age. It does not begin with a dot. Give this file such a name. Then try again.
open-too-large = This file is too large. The program opens locked files of up to 32 megabytes. It is left as it is.
open-not-sealed = This is not a locked file, or a part of it is missing. Nothing was opened. Ask for the file again.
open-newer = This file is locked in a way that the program does not know. Get the newest version. Then try again.
open-draft = This file belongs to saved answers. It is left as it is. To go on with saved answers, start the program.
open-key-needed = This file is locked for someone who has a key. Add --identity and the name of your key file.
open-phrase-needed = This file is locked with a secret phrase. Leave out --identity. Then you are asked for the phrase.
open-no-keys = This is not a key file: { $file }. Such a file is made by a program for age files. Choose your key file.
open-wrong-key = Your key does not open this file. Nothing was opened. Ask which lock code it was locked for. If that is yours, the file may be damaged.
open-wrong-phrase = This secret phrase does not open the file. Try again. Capital letters count. If you are sure of the phrase, the file may be damaged.
open-too-much-work = This file is locked in a way that takes too much time and memory. It was not opened. Ask for it again, locked in the usual way.
open-damaged = This file is damaged, or a part of it is missing. Nothing was opened. Ask for the file again.
open-exists = There is already a file with this name: { $file }. It was left as it is. Choose another folder.

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
# $name is who they are.
settings-lock = Files can be locked for { $name }. The lock code: { $code }
settings-keys = These are the keys, as they are written in the file of keys:
